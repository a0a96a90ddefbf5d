"""The foot of a form: what can be done, and a word about it beside it, or below it where that word is long."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLabel, QLayoutItem

from companion.ui.widgets.items_layout import ItemsLayout


class Foot(ItemsLayout):
    """Lay actions out in a row, words at its end; beside them words never make the row higher, nor a narrow column."""

    def height_at(self, width: int) -> int:
        """Give the height of the row, and of the words below it."""
        edges = self.contentsMargins()
        inside = QRect(0, 0, width - self.sides(), 0)
        return max((area.bottom() + 1 for _, area in self._areas(inside)), default=0) + edges.top() + edges.bottom()

    def sizeHint(self) -> QSize:
        """Ask for one row."""
        hints = [item.sizeHint().width() for item in self._shown()]
        width = sum(hints) + self.spacing() * max(0, len(hints) - 1) + self.sides()
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        """Need the widest single item."""
        return QSize(max((item.minimumSize().width() for item in self._shown()), default=0) + self.sides(), 0)

    def setGeometry(self, area: QRect) -> None:
        """Place everything."""
        super().setGeometry(area)
        inside = self.contentsRect()
        parent = self.parentWidget()
        rtl = parent is not None and parent.isRightToLeft()
        for item, place in self._areas(inside):
            if rtl:
                place.moveRight(inside.right() - (place.left() - inside.left()))
            item.setGeometry(place)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self.items if not item.isEmpty()]

    def _areas(self, area: QRect) -> list[tuple[QLayoutItem, QRect]]:
        actions = [item for item in self._shown() if not isinstance(item.widget(), QLabel)]
        words = [item for item in self._shown() if isinstance(item.widget(), QLabel)]
        widths = [min(item.sizeHint().width(), area.width()) for item in actions]
        high = max((_height(item, width) for item, width in zip(actions, widths, strict=True)), default=0)
        found, x = list[tuple[QLayoutItem, QRect]](), area.left()
        for item, width in zip(actions, widths, strict=True):
            found.append((item, QRect(QPoint(x, area.top()), QSize(width, high))))
            x += width + self.spacing()
        left = area.right() + 1 - x
        y = area.top() + high + self.spacing() // 2
        for item in words:
            if left >= item.minimumSize().width() and _height(item, left) <= high:
                found.append((item, QRect(x, area.top(), left, high)))
            else:
                height = _height(item, area.width())
                found.append((item, QRect(area.left(), y, area.width(), height)))
                y += height + self.spacing() // 2
        return found


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
