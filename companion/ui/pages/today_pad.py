"""The card “How are you right now?”: the pad, one button, and a word once the mark is in the record."""

from PySide6.QtWidgets import QWidget

from companion.domain.errors import Known
from companion.domain.events import By, Event, MoodMarked, MoodMoment
from companion.ui.live import Live
from companion.ui.pages.dates import stamp_words
from companion.ui.theme import Theme
from companion.ui.widgets.announce import announce
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.mood_pad import MoodPad
from companion.ui.widgets.words import Words


class PadCard(Card):
    """Record one mark outside a session. Says that it is noted after the commit, and not before."""

    def __init__(self, theme: Theme, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._live = live
        self._sent: MoodMarked | None = None
        self.heading(self.tr("How are you right now?"))
        self.add(Words(self.tr("Drag the dot, then note it. It takes five seconds."), "soft"))
        self.pad = self.add(MoodPad(theme, self.tr("How are you right now?")), 1)
        self._note = Button(theme, self.tr("Note it"))
        self._note.setEnabled(False)
        self._said = Words("", "small")
        foot = Flow(spacing=12)
        foot.addWidget(self._note)
        self.box.addLayout(foot)
        foot.addWidget(self._said)
        self.pad.moved.connect(lambda *_: self._note.setEnabled(True))
        self._note.clicked.connect(self._mark)
        live.recorded.connect(self._recorded)
        live.not_saved.connect(self._not_saved)

    def _mark(self) -> None:
        value = self.pad.value()
        if value is None:
            return
        self._note.setEnabled(False)
        self._sent = MoodMarked(MoodMoment.ANY, *value)
        self._live.runner.mark_outside(self._sent, By.PATIENT)

    def _recorded(self, events: tuple[Event, ...]) -> None:
        mine = next((event for event in events if event.body is self._sent), None)
        if mine is not None:
            self._sent = None
            self._say(self.tr("Noted at {time}.").format(time=stamp_words(mine.at)))

    def _not_saved(self, _why: Known, _waiting: int) -> None:
        if self._sent is not None:
            self._say(self.tr("Not in the record yet. It is kept and tried again."))

    def _say(self, text: str) -> None:
        if text != self._said.text():
            self._said.setText(text)
            announce(self._said, text)
