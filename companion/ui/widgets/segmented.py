"""Choose one of a few, all in sight: ranges of a graph, views of a page. Does not act on the choice."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QWidget

from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.flow import Flow


class Segmented(QFrame):
    """Show one button per choice; `chosen` tells the key of the one that a person picked."""

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        choices: Sequence[tuple[str, str]],
        name: str,
        current: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._theme = theme
        self._row = Flow(parent=self)
        self._row.setContentsMargins(0, 4, 0, 4)
        self._buttons: dict[str, Button] = {}
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._tell)
        for key, label in choices:
            self._add(key, label)
        self.select(current if current is not None else choices[0][0])

    def _add(self, key: str, label: str) -> None:
        button = Button(self._theme, label)
        button.setCheckable(True)
        button.setAutoExclusive(True)
        self._group.addButton(button)
        self._row.addWidget(button)
        self._buttons[key] = button

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Have these choices from now on, the one in force among them; buttons that stay keep the keyboard."""
        wanted = dict(choices)
        for key in [one for one in self._buttons if one not in wanted]:
            self._buttons.pop(key).deleteLater()
        for key, label in choices:
            if key not in self._buttons:
                self._add(key, label)
            self._buttons[key].set_words(label)

    def _tell(self) -> None:
        self.chosen.emit(self.current())

    def current(self) -> str:
        """Give the key of the choice that is in force."""
        return next(key for key, button in self._buttons.items() if button.isChecked())

    def select(self, key: str) -> None:
        """Put a choice in force without telling anyone."""
        self._buttons[key].setChecked(True)
