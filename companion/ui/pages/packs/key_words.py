"""Show the eight words of a key, numbered and large, to be compared with paper."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from companion.ui.theme import Theme
from companion.ui.widgets.words import Words

COLUMNS = 4


class KeyWords(QWidget):
    """Eight words in two rows; a screen reader hears them in one go."""

    def __init__(self, theme: Theme, words: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 4)
        self._grid.setSpacing(12)
        self.setAccessibleName(", ".join(words))
        self._labels = [Words(f"{i}. {word}", "subheading") for i, word in enumerate(words, 1)]
        self._theme = theme
        theme.changed.connect(self._lay)
        self._lay()

    def _lay(self) -> None:
        """Put them in four columns, or in two where the letters are large."""
        columns = COLUMNS if self._theme.px(100) < 150 else COLUMNS // 2
        for i, label in enumerate(self._labels):
            self._grid.addWidget(label, i // columns, i % columns)
