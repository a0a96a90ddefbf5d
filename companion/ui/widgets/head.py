"""The head of a page: its title, and what can be done there beside it, or below it where both do not fit."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QAbstractButton, QLabel, QLayout, QLayoutItem, QWidget

from companion.ui.widgets.items_layout import ItemsLayout
from companion.ui.widgets.words import one_line_px

GAP_PX = 16


class Head(QWidget):
    """Put actions at the far side of a title; nothing is squeezed for the other's sake."""

    def __init__(self, title: QWidget, actions: QWidget | QLayout) -> None:
        super().__init__()
        beside = QWidget() if isinstance(actions, QLayout) else actions
        if isinstance(actions, QLayout):
            beside.setLayout(actions)
        row = Beside(GAP_PX, self)
        row.addWidget(title)
        row.addWidget(beside)


class Beside(ItemsLayout):
    """Two items in one row, or under each other."""

    @classmethod
    def of(cls, title: QWidget, actions: QLayout) -> "Beside":
        """Lay them out right in a page, so that actions without an edge can stand out at its side."""
        row = cls(GAP_PX)
        row.addWidget(title)
        row.addChildLayout(actions)
        row.addItem(actions)
        return row

    def height_at(self, width: int) -> int:
        """Give the height of one row or two."""
        return max(area.bottom() + 1 for area in self._areas(QRect(0, 0, width, 0)))

    def sizeHint(self) -> QSize:
        """Ask for one row."""
        title, actions = self.items
        width = _wanted(title) + self.spacing() + _wanted(actions)
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        """Need the wider of the two."""
        return QSize(max(item.minimumSize().width() for item in self.items), 0)

    def setGeometry(self, area: QRect) -> None:
        """Place both."""
        super().setGeometry(area)
        parent = self.parentWidget()
        rtl = parent is not None and parent.isRightToLeft()
        for item, place in zip(self.items, self._areas(area), strict=True):
            if rtl:
                place.moveRight(area.right() - (place.left() - area.left()))
            item.setGeometry(place)

    def _areas(self, area: QRect) -> tuple[QRect, QRect]:
        title, actions = self.items
        beside = _wanted(actions)
        left = area.width() - beside - self.spacing()
        if _wanted(title) <= left:
            height = max(_height(title, left), _height(actions, beside))
            first = QRect(area.left(), area.top(), left, height)
            return first, QRect(area.right() + 1 - beside, area.top(), beside, height)
        first = QRect(area.left(), area.top(), area.width(), _height(title, area.width()))
        width = min(area.width(), beside) if isinstance(actions.widget(), QAbstractButton) else area.width()
        return first, QRect(area.left(), first.bottom() + 1 + 8, width, _height(actions, width))


def _wanted(item: QLayoutItem) -> int:
    """Give the width of all words in one line; a label that wraps asks for less."""
    widget = item.widget()
    labels = [widget] if isinstance(widget, QLabel) else widget.findChildren(QLabel) if widget else []
    return max((one_line_px(label) for label in labels), default=item.sizeHint().width())


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
