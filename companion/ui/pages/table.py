"""A plain table of words: for the same values as a graph, and for everything of a record in order.

Shows what it is given; sorts and edits nothing. Rows are asked for when they come into view, so a long one costs no
more than a short one.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from companion.ui.theme import Theme
from companion.ui.tokens import RADIUS_SMALL, TARGET

Index = QModelIndex | QPersistentModelIndex
PAD_PX = 6
WIDEST_PX = 320
"""A column is at first no wider than this at 100 % text, however long its words."""
LAST_PX = 140
"""So much of its words the last column keeps, at 100 % text, before the table scrolls to the side."""
MOST_PX = 16_000
NOWHERE = QModelIndex()


class Rows(QAbstractTableModel):
    """Give a table its words: `cell(row, column)` is asked for what is in view."""

    def __init__(
        self, headers: Sequence[str], count: int, cell: Callable[[int, int], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._headers, self._count, self._cell = tuple(headers), count, cell

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Give how many rows there are."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Give how many columns there are."""
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Give a cell's words, to the eye, as a hint where they are cut, and to a screen reader."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._cell(index.row(), index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._headers[index.column()]}: {self._cell(index.row(), index.column()) or '–'}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Give a column's name; rows have none."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._headers[section]
        return None


class Table(QTableView):
    """Show rows of words; the keyboard goes through them, the last column takes the room that is left."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setProperty("ringRadius", RADIUS_SMALL)
        self.setShowGrid(False)
        self.setAlternatingRowColors(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setResizeContentsPrecision(60)
        head.sectionResized.connect(self._column_changed)
        self._last_px = 0
        theme.changed.connect(self._fit)
        self._dress()

    def show_rows(self, rows: Rows, *, wrap: bool = False) -> None:
        """Show other rows; with `wrap` each is as high as its words need, for tables of at most some hundred rows."""
        before = self.model()
        self.setModel(rows)
        rows.setParent(self)
        if before is not None:
            before.deleteLater()
        mode = QHeaderView.ResizeMode.ResizeToContents if wrap else QHeaderView.ResizeMode.Fixed
        self.verticalHeader().setSectionResizeMode(mode)
        self._fit()

    def row(self) -> int | None:
        """Give the row that is chosen."""
        index = self.currentIndex()
        return index.row() if index.isValid() else None

    def minimumSizeHint(self) -> QSize:
        """Need room for the head and a few rows; what is wider scrolls inside."""
        return QSize(200, self._theme.px(TARGET) * 5)

    def _fit(self) -> None:
        """Take the theme's colours, and measure rows and columns anew."""
        self._dress()
        model = self.model()
        if model is not None:
            head = self.horizontalHeader()
            for column in range(model.columnCount()):
                head.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            head.setMaximumSectionSize(self._theme.px(WIDEST_PX))
            self.resizeColumnsToContents()
            self._last_px = min(head.sectionSize(model.columnCount() - 1), self._theme.px(LAST_PX))
            head.setMaximumSectionSize(MOST_PX)
            self._share_rest()

    def _share_rest(self) -> None:
        """Let the last column take all that is left, and keep its words in sight where that is too little."""
        head = self.horizontalHeader()
        last = head.count() - 1
        if last >= 0:
            others_px = head.length() - head.sectionSize(last)
            head.resizeSection(last, max(self._last_px, self.viewport().width() - others_px))

    def _column_changed(self, column: int) -> None:
        if column < self.horizontalHeader().count() - 1:
            self._share_rest()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self._share_rest()

    def _dress(self) -> None:
        tokens = self._theme.tokens
        self.setStyleSheet(
            f"QTableView {{ selection-background-color: {tokens.tint}; selection-color: {tokens.text}; }}"
            f"QTableView::item {{ padding: 4px {PAD_PX}px; }} QHeaderView {{ background: {tokens.card}; }}"
        )
        self.verticalHeader().setDefaultSectionSize(self._theme.px(36))
        self.verticalHeader().setMinimumSectionSize(self._theme.px(36))
