"""How the sitter steers the music while it plays: gentler or more open, darker or lighter, the next piece, stay.

Offers what the rules of the domain allow; decides, plays and records nothing.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.session import State
from companion.domain.steering import LIGHTNESS, OPENNESS, SLIDERS, Steer, Steerable
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
        gentler, opener = self.tr("Makes the music quieter, slowly"), self.tr("Makes the music fuller, slowly")
        darker, lighter = self.tr("Takes high tones away, slowly"), self.tr("Brings high tones in, slowly")
        self._steps = {
            Steer.GENTLER: self._make(theme, self.tr("More gentle"), gentler),
            Steer.OPENER: self._make(theme, self.tr("More open"), opener),
            Steer.DARKER: self._make(theme, self.tr("Darker"), darker),
            Steer.LIGHTER: self._make(theme, self.tr("Lighter"), lighter),
        }
        self._next = self._make(theme, self.tr("Next piece"), self.tr("Leads over to the next piece of this phase"))
        self._stay = self._make(theme, self.tr("Stay here"), self.tr("Goes on with this piece until it is let go on"))
        self._stay.setCheckable(True)
        for way, button in self._steps.items():
            button.clicked.connect(lambda _on, way=way: self.steered.emit(way))
        self._next.clicked.connect(lambda: self.steered.emit(Steer.NEXT))
        self._stay.clicked.connect(lambda on: self.steered.emit(Steer.STAY if on else Steer.GO_ON))
        row = Flow(spacing=8, columns=4)
        for button in (*self._steps.values(), self._next, self._stay):
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

    def show_state(self, state: State, music: Steerable) -> None:
        """Show what can be asked of the music now; a soundscape can be coloured, and has no next piece to go to."""
        for slider in SLIDERS:
            place = slider.place(state.steered)
            self._steps[slider.down].setEnabled(place > slider.lowest)
            self._steps[slider.up].setEnabled(place < slider.highest)
        for way in (LIGHTNESS.down, LIGHTNESS.up):
            self._steps[way].setVisible(music.soundscape)
        for button in (self._next, self._stay):
            button.setEnabled(music.pieces > 1)
            button.setVisible(music.pieces > 1 or not music.soundscape)
        self._stay.setChecked(music_stays(state))
        words = self._words(OPENNESS.place(state.steered), LIGHTNESS.place(state.steered) if music.soundscape else 0)
        self._level.setText(words)
        self._level.setVisible(bool(words))
        self.setVisible(music.pieces > 0 and state.protocol.sitter_may.steer_sound)

    def _words(self, openness: int, lightness: int) -> str:
        """Say where the music stands against how it was made, for each slider that was moved."""
        said = []
        if openness < 0:
            said.append(self.tr("More gentle than it was made, by {n}").format(n=-openness))
        elif openness > 0:
            said.append(self.tr("More open than it was made, by {n}").format(n=openness))
        if lightness < 0:
            said.append(self.tr("Darker than it was made, by {n}").format(n=-lightness))
        elif lightness > 0:
            said.append(self.tr("Lighter than it was made, by {n}").format(n=lightness))
        return "\n".join(said)
