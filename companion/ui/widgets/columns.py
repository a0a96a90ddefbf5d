"""Lay cards in columns where the window is wide enough, otherwise under each other. Rows share what height is left."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem, QWidget

from companion.ui.theme import Theme
from companion.ui.tokens import SPACE
from companion.ui.widgets.items_layout import ItemsLayout


class Columns(ItemsLayout):
    """Lay out row by row; each column is (share of the width, least width in px at 100 % text)."""

    def __init__(
        self,
        theme: Theme,
        columns: Sequence[tuple[float, int]],
        spacing: int = SPACE,
        parent: QWidget | None = None,
        *,
        last_grows: bool = False,
    ) -> None:
        """Take `last_grows` where only the last row has a use for more height."""
        super().__init__(spacing, parent)
        self._last_grows = last_grows
        self._theme = theme
        self._columns = tuple(columns)
        theme.changed.connect(self.invalidate)

    def expandingDirections(self) -> Qt.Orientation:
        """Take all there is."""
        return Qt.Orientation.Horizontal | Qt.Orientation.Vertical

    def height_at(self, width: int) -> int:
        """Give the height of all rows at a width."""
        heights = [height for _, height in self._rows(width - self.sides())]
        edges = self.contentsMargins()
        return sum(heights) + self.spacing() * max(0, len(heights) - 1) + edges.top() + edges.bottom()

    def minimumSize(self) -> QSize:
        """Need the widest single card."""
        widths = [item.minimumSize().width() for item in self.items]
        return QSize(max(widths, default=0), 0).grownBy(self.contentsMargins())

    def sizeHint(self) -> QSize:
        """Ask for all columns side by side."""
        width = sum(self._least()) + self.spacing() * (len(self._columns) - 1) + self.sides()
        return QSize(width, self.heightForWidth(width))

    def setGeometry(self, area: QRect) -> None:
        """Place everything, and share out the height that is left."""
        super().setGeometry(area)
        area = self.contentsRect()
        rows = self._rows(area.width())
        left = max(0, area.height() - sum(h for _, h in rows) - self.spacing() * (len(rows) - 1))
        first = len(rows) - 1 if self._last_grows else 0
        share = left // max(1, len(rows) - first)
        parent = self.parentWidget()
        rtl = parent is not None and parent.isRightToLeft()
        y = area.y()
        for at_row, (row, least) in enumerate(rows):
            height = least + (share if at_row >= first else 0)
            x = area.x()
            for item, width in row:
                at = area.right() + 1 - (x - area.x()) - width if rtl else x
                item.setGeometry(QRect(QPoint(at, y), QSize(width, height)))
                x += width + self.spacing()
            y += height + self.spacing()

    def _least(self) -> list[int]:
        return [self._theme.px(least) for _, least in self._columns]

    def _widths(self, width: int) -> list[int]:
        """Give the columns' widths: one alone where they do not fit, or a long word does not fit into its own."""
        room = width - self.spacing() * (len(self._columns) - 1)
        total = sum(share for share, _ in self._columns)
        wanted = [round(room * share / total) for share, _ in self._columns]
        wanted[-1] = room - sum(wanted[:-1])  # rounded up, the last card would lose its edge
        if any(has < least for has, least in zip(wanted, self._least(), strict=True)):
            return [width]
        shown = [item for item in self.items if not item.isEmpty()]
        if any(item.minimumSize().width() > wanted[at % len(wanted)] for at, item in enumerate(shown)):
            return [width]
        return wanted

    def _rows(self, width: int) -> list[tuple[list[tuple[QLayoutItem, int]], int]]:
        """Give the rows as ([(item, its width)], height)."""
        widths = self._widths(width)
        shown = [item for item in self.items if not item.isEmpty()]
        rows = []
        for at in range(0, len(shown), len(widths)):
            row = list(zip(shown[at : at + len(widths)], widths, strict=False))
            rows.append((row, max(_height(item, wide) for item, wide in row)))
        return rows


def _height(item: QLayoutItem, width: int) -> int:
    return item.minimumHeightForWidth(width) if item.hasHeightForWidth() else item.minimumSize().height()
