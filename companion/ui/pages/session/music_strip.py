"""How the sitter steers the music while it plays: gentler, more open, the next piece, stay with this one.

Offers what the rules of the domain allow; decides, plays and records nothing.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.session import State
from companion.domain.steering import GENTLEST, MOST_OPEN, Steer, openness
from companion.domain.steering_decisions import music_stays
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.words import Words


class MusicStrip(QWidget):
    """Show the steps side by side; `steered` tells which was asked for. Hidden until there is music."""

    steered = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gentler = self._make(theme, self.tr("More gentle"), self.tr("Makes the music quieter, slowly"))
        self._opener = self._make(theme, self.tr("More open"), self.tr("Makes the music fuller, slowly"))
        self._next = self._make(theme, self.tr("Next piece"), self.tr("Leads over to the next piece of this phase"))
        self._stay = self._make(theme, self.tr("Stay here"), self.tr("Goes on with this piece until it is let go on"))
        self._stay.setCheckable(True)
        self._gentler.clicked.connect(lambda: self.steered.emit(Steer.GENTLER))
        self._opener.clicked.connect(lambda: self.steered.emit(Steer.OPENER))
        self._next.clicked.connect(lambda: self.steered.emit(Steer.NEXT))
        self._stay.clicked.connect(lambda on: self.steered.emit(Steer.STAY if on else Steer.GO_ON))
        row = Flow(spacing=8, columns=4)
        for button in (self._gentler, self._opener, self._next, self._stay):
            row.addWidget(button)
        self._level = Words("", "small")
        box = QVBoxLayout(self)
        box.setContentsMargins(6, 0, 6, 0)  # room for the focus ring
        box.setSpacing(4)
        box.addLayout(row)
        box.addWidget(self._level)
        self.hide()

    def _make(self, theme: Theme, words: str, told: str) -> Button:
        button = Button(theme, words, tile=True)
        button.setAccessibleDescription(told)
        return button

    def show_state(self, state: State, pieces: int) -> None:
        """Show what can be asked now; `pieces` of this phase can be heard."""
        steps = openness(state.steered)
        self._gentler.setEnabled(steps > GENTLEST)
        self._opener.setEnabled(steps < MOST_OPEN)
        self._next.setEnabled(pieces > 1)
        self._stay.setEnabled(pieces > 1)
        self._stay.setChecked(music_stays(state))
        self._level.setText(self._words(steps))
        self._level.setVisible(steps != 0)
        self.setVisible(pieces > 0 and state.protocol.sitter_may.steer_sound)

    def _words(self, steps: int) -> str:
        if steps < 0:
            return self.tr("More gentle than it was made, by {n}").format(n=-steps)
        return self.tr("More open than it was made, by {n}").format(n=steps)
