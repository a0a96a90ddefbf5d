"""The library as a list: searched, sorted, dragged from, with what is being taken in above it. Opens no file."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from companion.domain.piece import Piece
from companion.services.taking_in import Item, Stage
from companion.ui.decimals import signed
from companion.ui.messages import words
from companion.ui.pages.studio.timeline import PIECES
from companion.ui.pages.studio.track_words import clock, lufs
from companion.ui.pages.table import Table
from companion.ui.theme import Theme
from companion.ui.tokens import RADIUS_SMALL
from companion.ui.widgets.button import Button
from companion.ui.widgets.columns import Columns
from companion.ui.widgets.words import Words

SORT = Qt.ItemDataRole.UserRole + 1
FILE = Qt.ItemDataRole.UserRole + 2
MOST_ITEMS = 6

Column = tuple[str, Callable[[Piece], str], Callable[[Piece], object]]


class _Model(QStandardItemModel):
    """Rows of pieces that can be dragged away as a list of their file names."""

    def mimeTypes(self) -> list[str]:
        """Name what is dragged."""
        return [PIECES]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Give the names of the rows."""
        names = dict.fromkeys(str(index.siblingAtColumn(0).data(FILE)) for index in indexes)
        data = QMimeData()
        data.setData(PIECES, json.dumps(list(names)).encode())
        return data


class PiecesList(QWidget):
    """Show pieces.

    Signals: `activated(str)` and `chosen(str)` with a piece's file, `files_dropped(list)`, `cancel_asked(int)`.
    `few`: only title, length and loudness, as beside the timeline.
    """

    activated = Signal(str)
    chosen = Signal(str)
    files_dropped = Signal(object)
    cancel_asked = Signal(int)

    def __init__(self, theme: Theme, *, few: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._few = theme, few
        self._rows: dict[int, _ItemRow] = {}
        self.setAcceptDrops(True)
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Search title, artist, licence"))
        self._search.setAccessibleName(self.tr("Search the library"))
        self._search.setProperty("ringRadius", RADIUS_SMALL)
        self._search.setClearButtonEnabled(True)
        self._model = _Model()
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setSourceModel(self._model)
        self._proxy.setSortRole(SORT)
        self._proxy.setFilterKeyColumn(-1)
        self._proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._proxy.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._table = self._make_table()
        self._items = QVBoxLayout()
        self._items.setSpacing(2)
        self._empty = Words(self.tr("Drop sound files or folders here, or use Add files."), "soft")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("drop", True)
        box = QVBoxLayout(self)
        box.setContentsMargins(4, 4, 4, 0)  # room for the focus ring
        box.setSpacing(8)
        box.addWidget(self._search)
        box.addLayout(self._items)
        box.addWidget(self._empty)
        box.addWidget(self._table, 1)
        self._search.textChanged.connect(self._proxy.setFilterFixedString)

    def _make_table(self) -> Table:
        table = Table(self._theme, self.tr("Library"))
        table.setModel(self._proxy)
        table.setSortingEnabled(True)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setDragEnabled(True)
        table.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        table.activated.connect(lambda index: self.activated.emit(self._file(index)))
        table.selectionModel().currentRowChanged.connect(lambda index, _: self.chosen.emit(self._file(index)))
        return table

    def _columns(self) -> tuple[Column, ...]:
        every: tuple[Column, ...] = (
            (self.tr("Title"), lambda one: one.title, lambda one: one.title),
            (self.tr("Artist"), lambda one: one.artist, lambda one: one.artist),
            (self.tr("Length"), lambda one: clock(one.measured.length_s), lambda one: one.measured.length_s),
            (
                self.tr("Loudness"),
                lambda one: lufs(one.measured.integrated_lufs),
                lambda one: one.measured.integrated_lufs,
            ),
            (self.tr("True peak"), lambda one: _db(one.measured.true_peak_dbtp, "dBTP"), _peak),
            (self.tr("Range"), lambda one: _db(one.measured.range_lu, "LU"), lambda one: one.measured.range_lu),
            (self.tr("First second"), lambda one: _db(one.measured.entry_lu, "LU", sign=True), _entry),
            (self.tr("Sung words"), self._lyrics, lambda one: str(one.lyrics)),
            (self.tr("Licence"), lambda one: one.licence, lambda one: one.licence),
        )
        return (every[0], every[2], every[3]) if self._few else every

    def _lyrics(self, piece: Piece) -> str:
        return {None: self.tr("not said"), True: self.tr("yes"), False: self.tr("no")}[piece.lyrics]

    # -- pieces -----------------------------------------------------------------------------------------------

    def show_pieces(self, pieces: Sequence[Piece], told: Callable[[Piece], str] = lambda piece: "") -> None:
        """Show the library; `told` gives what is wrong with a piece, empty where nothing is."""
        chosen = self.chosen_files()
        columns = self._columns()
        self._model.clear()
        self._model.setHorizontalHeaderLabels([name for name, _, _ in columns])
        for piece in pieces:
            wrong = told(piece)
            row = []
            for at, (name, shown, key) in enumerate(columns):
                text = f"{shown(piece)} ({wrong})" if wrong and at == 0 else shown(piece)
                item = QStandardItem(text)
                item.setData(key(piece), SORT)
                item.setData(piece.file, FILE)
                item.setData(f"{name}: {text or '–'}", Qt.ItemDataRole.AccessibleTextRole)
                item.setToolTip(text)
                item.setEditable(False)
                row.append(item)
            self._model.appendRow(row)
        self._empty.setVisible(not pieces and not self._rows)
        self._table.setVisible(bool(pieces))
        self._fit()
        self.choose(chosen[0] if chosen else "")

    def _fit(self) -> None:
        head = self._table.horizontalHeader()
        self._table.resizeColumnsToContents()
        head.setStretchLastSection(not self._few)
        if self._few and self._model.columnCount():
            head.setStretchLastSection(False)
            head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def choose(self, file: str) -> None:
        """Choose the piece of that file, or the first one."""
        for row in range(self._proxy.rowCount()):
            if self._file(self._proxy.index(row, 0)) == file:
                self._table.selectRow(row)
                return

    def chosen_files(self) -> list[str]:
        """Give the files of the rows that are chosen, in their order."""
        selection = self._table.selectionModel()
        rows = sorted(index.row() for index in selection.selectedRows()) if selection is not None else []
        return [self._file(self._proxy.index(row, 0)) for row in rows]

    def _file(self, index: QModelIndex) -> str:
        return str(index.siblingAtColumn(0).data(FILE) or "")

    # -- what is taken in -------------------------------------------------------------------------------------

    def show_item(self, item: Item) -> None:
        """Show how far a file is; one that was taken in leaves the list, a bad one stays and says why."""
        row = self._rows.get(item.number)
        if item.stage in (Stage.DONE, Stage.CANCELLED):
            self._drop_row(item.number)
            return
        if row is None:
            row = _ItemRow(self._theme, item)
            row.closed.connect(self._closed)
            self._rows[item.number] = row
            self._items.addWidget(row)
            row.setVisible(len(self._rows) <= MOST_ITEMS)
        row.show_item(item)
        self._empty.hide()

    def _closed(self, number: int, running: bool) -> None:
        if running:
            self.cancel_asked.emit(number)
        else:
            self._drop_row(number)

    def _drop_row(self, number: int) -> None:
        row = self._rows.pop(number, None)
        if row is not None:
            self._items.removeWidget(row)
            row.hide()
            row.deleteLater()
        for at, left in enumerate(self._rows.values()):
            left.setVisible(at < MOST_ITEMS)

    # -- what is dropped --------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders of this computer."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Say what was dropped."""
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.files_dropped.emit(files)


class _ItemRow(QWidget):
    """One file that is being taken in."""

    closed = Signal(int, bool)

    def __init__(self, theme: Theme, item: Item) -> None:
        super().__init__()
        self._number, self._running = item.number, True
        self._name = Words(item.name, "strong")
        self._state = Words("", "soft")
        self._bar = QProgressBar()
        self._bar.setRange(0, 100)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(theme.px(110))
        self._bar.setAccessibleName(item.name)
        self._close = Button(theme, self.tr("Cancel"), "quiet")
        self._close.setAccessibleDescription(item.name)
        self._close.clicked.connect(lambda: self.closed.emit(self._number, self._running))
        doing = QWidget()
        row = QHBoxLayout(doing)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._bar)
        row.addWidget(self._close)
        row.addStretch(1)
        columns = Columns(theme, ((3, 190), (2, 150), (3, 230)), spacing=8)
        columns.setContentsMargins(4, 0, 4, 0)
        for part in (self._name, self._state, doing):
            columns.addWidget(part)
        self.setLayout(columns)

    def show_item(self, item: Item) -> None:
        """Show how far it is, or why it can't be."""
        self._running = item.stage in (Stage.WAITING, Stage.RUNNING)
        self._bar.setVisible(self._running)
        self._bar.setValue(round(item.part * 100))
        self._close.set_words(self.tr("Cancel") if self._running else self.tr("Close"))
        if item.why is not None:
            told = words(item.why)
            self._state.setText(f"{told.title}. {told.text}")
            self._state.set_kind("warm")
        elif item.stage is Stage.THERE:
            title = item.piece.title if item.piece is not None else ""
            self._state.setText(self.tr("is there already, as “{title}”").format(title=title))
        elif item.stage is Stage.WAITING:
            self._state.setText(self.tr("waiting"))
        else:
            said = self.tr("taking in  {n} %").format(n=round(item.part * 100))
            self._state.setText(said.replace(" %", "\N{NO-BREAK SPACE}%"))


def _peak(piece: Piece) -> object:
    return piece.measured.true_peak_dbtp


def _entry(piece: Piece) -> object:
    return piece.measured.entry_lu


def _db(value: float, unit: str, *, sign: bool = False) -> str:
    return f"{signed(value, plus=sign)} {unit}"
