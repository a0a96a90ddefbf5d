"""Whether grounding is read aloud by the computer's voice, how fast and how loud. Speaks nothing itself."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal

from companion.services.settings import Spoken
from companion.ui.pages.sound_card import slider
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.checklist_row import ChecklistRow
from companion.ui.widgets.segmented import Segmented
from companion.ui.widgets.words import Words

PACES = (-60, -30, 0)
LEAST_PERCENT = 10


class SpeechCard(Card):
    """`chosen(Spoken)` tells all of it after each change; `tried(str)` wants a sentence to be said now."""

    chosen = Signal(object)
    tried = Signal(str)

    def __init__(self, theme: Theme, spoken: Spoken) -> None:
        super().__init__()
        self._spoken = spoken
        self.heading(self.tr("Read aloud"))
        self.add(Words(self.tr("Grounding, by this computer's own voice. The words stay on the screen too."), "small"))
        self.on = self.add(ChecklistRow(theme, self.tr("Read grounding aloud")))
        self.on.set_done(spoken.on)
        self.add(Words(self.tr("How fast it speaks"), "small"))
        names = (self.tr("Slow"), self.tr("Calm"), self.tr("As usual"))
        paces = [(str(pace), name) for pace, name in zip(PACES, names, strict=True)]
        nearest = min(PACES, key=lambda pace: abs(pace - spoken.pace_percent))
        self.pace = self.add(Segmented(theme, paces, self.tr("How fast it speaks"), str(nearest)))
        self.add(Words(self.tr("How loud it speaks"), "small"))
        self.volume = self.add(slider(self.tr("How loud it speaks"), LEAST_PERCENT, spoken.volume_percent))
        hear = Button(theme, self.tr("Hear it"))
        hear.clicked.connect(lambda: self.tried.emit(self.tr("You are here. Take your time.")))
        self.box.addWidget(hear, 0, Qt.AlignmentFlag.AlignLeading)
        self._told = self.add(Words("", "warm"))
        self._told.hide()
        self.on.toggled.connect(self._changed)
        self.pace.chosen.connect(self._changed)
        self.volume.valueChanged.connect(self._changed)

    def show_tried(self, there: bool) -> None:
        """Say whether there is a voice."""
        self._told.setText("" if there else self.tr("This computer has no voice. Grounding is there to be read."))
        self._told.setVisible(not there)

    def _changed(self) -> None:
        pace = int(self.pace.current())
        self._spoken = replace(
            self._spoken, on=self.on.is_done(), pace_percent=pace, volume_percent=self.volume.value()
        )
        self.chosen.emit(self._spoken)
