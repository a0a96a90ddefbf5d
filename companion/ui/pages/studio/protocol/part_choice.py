"""Which part of the protocol is edited: buttons side by side, or one list in large text. Opens no part itself."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.ui.theme import Theme
from companion.ui.widgets.dropdown import Dropdown
from companion.ui.widgets.segmented import Segmented


class PartChoice(QWidget):
    """Show every part with what is open in it; `chosen` tells the key of the one that a person picked."""

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, parts: Sequence[tuple[str, str]], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._keys = [key for key, _label in parts]
        self._row = Segmented(theme, parts, name)
        self._row.chosen.connect(self.chosen)
        self._list = Dropdown(theme, name)
        self._list.addItems([label for _key, label in parts])
        self._list.activated.connect(lambda at: self.chosen.emit(self._keys[at]))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._row)
        box.addWidget(self._list)
        theme.changed.connect(self._fit)
        self._fit()

    def select(self, key: str) -> None:
        """Mark a part as open without telling anyone."""
        self._row.select(key)
        self._list.setCurrentIndex(self._keys.index(key))

    def offer(self, parts: Sequence[tuple[str, str]]) -> None:
        """Say the parts anew: the same ones, with what is open in each."""
        self._row.offer(parts)
        for at, (_key, label) in enumerate(parts):
            if self._list.itemText(at) != label:
                self._list.setItemText(at, label)

    def _fit(self) -> None:
        large = self._theme.large  # ten buttons would take half of a small window
        self._row.setVisible(not large)
        self._list.setVisible(large)
