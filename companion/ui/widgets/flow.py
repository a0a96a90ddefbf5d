"""Lay widgets side by side and go on in the next row where they do not fit, as words do, in reading direction."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QAbstractButton, QLayoutItem, QWidget

from companion.ui.widgets.items_layout import ItemsLayout

MOST_LINES = 3
"""Into so many lines may the buttons of one row break their words; else they go below each other."""


class Flow(ItemsLayout):
    """Lay out in rows; `columns` above 0 makes equal columns as long as their widest widget fits in one.

    `flush` moves a row that begins with a button without an edge out by its edge, so that words stand below words; the
    widget around it must have that much room at its side.
    """

    def __init__(
        self, spacing: int = 8, columns: int = 0, parent: QWidget | None = None, *, flush: bool = False
    ) -> None:
        super().__init__(spacing, parent)
        self._columns, self._flush = columns, flush

    def set_columns(self, columns: int) -> None:
        """Lay out in another number of equal columns from now on."""
        if columns != self._columns:
            self._columns = columns
            self.invalidate()

    def height_at(self, width: int) -> int:
        """Give the height of all rows at a width."""
        edges = self.contentsMargins()
        inside = QRect(0, 0, width - edges.left() - edges.right(), 0)
        return self._arrange(inside, move=False) + edges.top() + edges.bottom()

    def sizeHint(self) -> QSize:
        """Ask for one row, or for the wanted columns."""
        widths = [item.sizeHint().width() for item in self._shown()]
        if self._columns and widths:
            width = max(widths) * self._columns + self.spacing() * (self._columns - 1)
        else:
            width = sum(widths) + self.spacing() * max(0, len(widths) - 1)
        width += self.sides()
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        """Need the widest single widget."""
        widths = [item.minimumSize().width() for item in self._shown()]
        heights = [item.minimumSize().height() for item in self._shown()]
        return QSize(max(widths, default=0), max(heights, default=0)).grownBy(self.contentsMargins())

    def setGeometry(self, area: QRect) -> None:
        """Place everything."""
        super().setGeometry(area)
        self._arrange(self.contentsRect(), move=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self.items if not item.isEmpty()]

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, int]]]:
        """Give the rows as (item, width in px)."""
        items = self._shown()
        if self._columns:
            needed = max((item.minimumSize().width() for item in items), default=1)
            columns = self._columns
            while columns > 1 and self._too_narrow((width - self.spacing() * (columns - 1)) // columns, needed):
                columns -= 1
            if 1 < columns < self._columns and len(items) == columns + 1:
                columns = (columns + 1) // 2  # none is left alone in a second row
            each = (width - self.spacing() * (columns - 1)) // columns
            return [[(item, each) for item in items[at : at + columns]] for at in range(0, len(items), columns)]
        rows: list[list[tuple[QLayoutItem, int]]] = [[]]
        used = 0
        for item in items:
            wanted = min(item.sizeHint().width(), width)
            if rows[-1] and used + wanted > width:
                rows.append([])
                used = 0
            rows[-1].append((item, wanted))
            used += wanted + self.spacing()
        return rows

    def _too_narrow(self, each: int, needed: int) -> bool:
        items = self._shown()
        one_row = len(items) <= self._columns  # a list of many is found through faster in columns
        return each < needed or (one_row and any(_pillar(item, each) for item in items))

    def _arrange(self, area: QRect, *, move: bool) -> int:
        parent = self.parentWidget()
        rtl = parent is not None and parent.isRightToLeft()
        y = area.y()
        for row in self._rows(area.width()):
            height = max((_height(item, width) for item, width in row), default=0)
            x = area.x() - (_outdent(row[0][0]) if self._flush and row else 0)
            for item, width in row:
                if move:
                    left = area.right() + 1 - (x - area.x()) - width if rtl else x
                    item.setGeometry(self._in_row(item, QRect(QPoint(left, y), QSize(width, height))))
                x += width + self.spacing()
            y += height + self.spacing()
        return y - area.y() - (self.spacing() if self._shown() else 0)

    def _in_row(self, item: QLayoutItem, room: QRect) -> QRect:
        """Give the place in the room of a row: a button keeps its own height, unless it is one of equal columns."""
        if not self._columns and isinstance(item.widget(), QAbstractButton):
            height = min(room.height(), _height(item, room.width()))
            return QRect(room.left(), room.top() + (room.height() - height) // 2, room.width(), height)
        return room


def flush(*widgets: QWidget) -> Flow:
    """Give a row of buttons without edges whose words begin where the words above them do."""
    row = Flow(spacing=4, flush=True)
    for widget in widgets:
        row.addWidget(widget)
    return row


def _pillar(item: QLayoutItem, width: int) -> bool:
    """Tell whether words would stand like a pillar at a width."""
    lines_at = getattr(item.widget(), "lines_at", None)
    return lines_at is not None and lines_at(width) > MOST_LINES


def _outdent(item: QLayoutItem) -> int:
    return int(getattr(item.widget(), "outdent_px", 0))


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
