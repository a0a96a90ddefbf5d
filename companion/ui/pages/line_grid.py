"""Lines of words in columns, for a card; with large text each line becomes a few words under its name instead.

A warm line tells of something that was not done or not as usual, and says so in its words too. Holds no words.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from companion.domain.records import dataclass
from companion.ui.theme import Theme
from companion.ui.widgets.words import Words

BEARING_PX = 2
"""Some bold letters reach out to the left of their place."""


@dataclass(frozen=True, slots=True)
class Line:
    """The words of one line, one a column; `warm` marks it, `below` stands under it over the whole width."""

    cells: tuple[str, ...]
    warm: bool = False
    below: str = ""


class LineGrid(QWidget):
    """Show lines; the first column holds the names, the last takes the room that is left."""

    def __init__(
        self, theme: Theme, headers: Sequence[str], lines: Sequence[Line], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._headers, self._lines = theme, tuple(headers), tuple(lines)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(len(headers) - 1, 1)
        self._large: bool | None = None
        theme.changed.connect(self._lay_out)
        self._lay_out()

    def _lay_out(self) -> None:
        """Fill the grid for the text size of the moment, unless it is filled so already."""
        large = self._theme.large and len(self._headers) > 2
        if large == self._large:
            return
        self._large = large
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        if large:
            self._fill_below()
        else:
            self._fill_beside()

    def _fill_beside(self) -> None:
        top, last = Qt.AlignmentFlag.AlignTop, len(self._headers) - 1
        for column, header in enumerate(self._headers):
            if header:
                self._grid.addWidget(Words(header, "small"), 0, column, top)
        row = 1
        for line in self._lines:
            for column, cell in enumerate(line.cells):
                kind = "warm" if line.warm else "strong" if column == 0 else "body"
                words = Words(cell, kind, wrap=column in (0, last))
                words.setContentsMargins(BEARING_PX if column == 0 else 0, 0, 0, 0)
                self._grid.addWidget(words, row, column, top)
            row = self._add_below(line, row + 1)

    def _fill_below(self) -> None:
        wide = len(self._headers)
        row = 0
        for line in self._lines:
            name, *cells = line.cells
            named = zip(self._headers[1:], cells, strict=True)
            said = " · ".join(f"{header} {cell}" if header else cell for header, cell in named if cell)
            self._grid.addWidget(Words(name, "warm" if line.warm else "strong"), row, 0, 1, wide)
            self._grid.addWidget(Words(said, "warm" if line.warm else "body"), row + 1, 0, 1, wide)
            row = self._add_below(line, row + 2)

    def _add_below(self, line: Line, row: int) -> int:
        """Add what stands under a line, and give the next row."""
        if not line.below:
            return row
        self._grid.addWidget(Words(line.below, "small"), row, 0, 1, len(self._headers))
        return row + 1
