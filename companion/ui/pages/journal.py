"""The journal: words and voice notes, the patient's own. Questions of the clinic to write about stand above.

Records nothing itself. Words that are being written are kept when the page is left, so that nothing is lost by a way
through the window.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from companion.domain import agenda
from companion.domain.after_history import JournalLine
from companion.domain.agenda import Around, Due, DueKind
from companion.domain.protocol import Protocol
from companion.domain.records import dataclass
from companion.services.around import read_around
from companion.services.clock import Clock, local_date
from companion.ui.live import Live
from companion.ui.pages.frame import Asks, Page
from companion.ui.pages.journal_entry import EntryCard
from companion.ui.theme import Theme
from companion.ui.widgets.announce import announce
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.column import Column
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.text_field import TextField
from companion.ui.widgets.words import Words

SHOWN = 30
"""So many entries are shown at first; more come by a button."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What is being written: the entry it changes (None: a new one) and the question it answers."""

    entry: str | None = None
    prompt: str = ""
    due: str = ""


class JournalPage(Page):
    """Write, speak, read again.

    Signals: `written(Draft, str)` with the words to keep; `speak_asked(Draft)`, `speech_ended()`, `play_asked(str)`
    with an entry's id, `play_ended()`, `taken_out(str)`.
    """

    written = Signal(object, str)
    speak_asked = Signal(object)
    speech_ended = Signal()
    play_asked = Signal(str)
    play_ended = Signal()
    taken_out = Signal(str)

    def __init__(self, theme: Theme, live: Live, worker: Asks, clock: Clock) -> None:
        super().__init__(theme)
        self.setAccessibleName(self.tr("Journal"))
        self._worker, self._clock = worker, clock
        self._protocol: Protocol | None = None
        self._around: Around | None = None
        self._draft, self._kept_text, self._most = Draft(), "", SHOWN
        self._speaking = False
        self._playing = ""
        self.add(Words(self.tr("Journal"), "page"))
        about = self.tr("Yours alone. It goes to nobody, and into no file for your clinic unless you choose it there.")
        self.add(Words(about, "soft"))
        self.add(self._make_writing())
        self._prompts = self.add(QWidget())
        self._entries = self.add(QWidget())
        self.box.addStretch(1)
        live.recorded.connect(self._recorded)

    def _make_writing(self) -> Card:
        card = Card()
        self._question = card.add(Words("", "subheading"))
        self._question.hide()
        self._field = card.add(TextField(self.theme, self.tr("What would you like to keep?"), 120))
        foot = Flow(spacing=12)
        self._keep = Button(self.theme, self.tr("Keep it"), "primary")
        self._keep.setEnabled(False)
        self._keep.clicked.connect(self._write)
        self._speak = Button(self.theme, self.tr("Speak instead"), icon="microphone")
        self._speak.clicked.connect(self._speak_or_end)
        self._drop = Button(self.theme, self.tr("Not this one"), "quiet")
        self._drop.clicked.connect(lambda: self._begin(Draft()))
        self._drop.hide()
        for button in (self._keep, self._speak, self._drop):
            foot.addWidget(button)
        card.box.addLayout(foot)
        self._said = card.add(Words("", "small"))
        self._field.changed.connect(lambda: self._keep.setEnabled(bool(self._field.text())))
        return card

    def set_protocol(self, protocol: Protocol) -> None:
        """Take the protocol in force."""
        self._protocol = protocol
        self._redraw()

    def shown(self) -> None:
        """Ask the store anew."""
        self.ask(self._worker, read_around, self._take)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is being written, and end what is being spoken or played."""
        self.keep_draft()
        if self._speaking:
            self.speech_ended.emit()
        if self._playing:
            self.play_ended.emit()
        super().hideEvent(event)

    def _take(self, around: Around) -> None:
        self._around = around
        self._redraw()

    def _recorded(self, _events: object) -> None:
        if self.isVisible():
            self.shown()

    # -- writing ----------------------------------------------------------------------------------------------

    def begin_prompt(self, due: Due) -> None:
        """Begin to write about a question; what was being written is kept."""
        self.keep_draft()
        self._begin(Draft(prompt=due.text, due=due.key))

    def _change(self, line: JournalLine) -> None:
        self.keep_draft()
        self._begin(Draft(line.id, line.prompt, line.due), line.text)

    def _take_out(self, line: JournalLine) -> None:
        if self._draft.entry == line.id:
            self._begin(Draft())
        self.taken_out.emit(line.id)

    def _begin(self, draft: Draft, text: str = "") -> None:
        self._draft, self._kept_text = draft, text
        self._field.set_text(text)
        self._question.setText(draft.prompt)
        self._question.setVisible(bool(draft.prompt))
        self._drop.setVisible(bool(draft.prompt) or draft.entry is not None)
        self._show_speak()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.to_top()

    def _write(self) -> None:
        """Hand on what is written, if it is anything new."""
        text, draft = self._field.text(), self._draft
        if not text or text == self._kept_text:
            return
        self._draft, self._kept_text = Draft(), ""
        self.written.emit(draft, text)
        self._field.set_text("")
        self._question.hide()
        self._drop.hide()
        self._show_speak()

    def keep_draft(self) -> None:
        """Keep what is being written, as if it were asked for."""
        self._write()

    def say(self, text: str) -> None:
        """Say how it stands with what was written or spoken."""
        self._said.setText(text)
        announce(self._said, text)

    # -- speaking ---------------------------------------------------------------------------------------------

    def _speak_or_end(self) -> None:
        if self._speaking:
            self._speak.setEnabled(False)
            self.speech_ended.emit()
        else:
            self.speak_asked.emit(self._draft)

    def _show_speak(self) -> None:
        """Offer to speak unless an entry is being changed; what records can always be stopped."""
        self._speak.setVisible(self._draft.entry is None or self._speaking)

    def show_speaking(self, on: bool) -> None:
        """Show that it records, or that it has ended."""
        self._speaking = on
        self._speak.setEnabled(True)
        self._show_speak()
        self._speak.set_words(self.tr("Stop and keep it") if on else self.tr("Speak instead"))
        self._keep.setEnabled(not on and bool(self._field.text()))
        if on:
            self.say(self.tr("Recording. It stays on this computer, encrypted."))

    def answer_spoken(self, draft: Draft) -> None:
        """Put a question away that was answered by voice; words that stand in the field stay."""
        if draft == self._draft and draft.prompt and not self._field.text():
            self._begin(Draft())

    @property
    def playing(self) -> str:
        """Give the entry whose voice note plays, "" for none."""
        return self._playing

    def line(self, entry: str) -> JournalLine | None:
        """Give an entry that is shown."""
        lines = self._around.journal if self._around is not None else ()
        return next((line for line in lines if line.id == entry), None)

    def show_playing(self, entry: str) -> None:
        """Show which voice note plays, "" for none."""
        self._playing = entry
        self._redraw()

    # -- reading ----------------------------------------------------------------------------------------------

    def _redraw(self) -> None:
        if self._around is None or self._protocol is None:
            return
        today = local_date(self._clock.stamp())
        due = [one for one in agenda.agenda(self._protocol, self._around, today).now if one.kind is DueKind.PROMPT]
        self._prompts = self._replace(self._prompts, [self._make_prompt(one) for one in due])
        lines = tuple(reversed(self._around.journal))
        self._entries = self._replace(self._entries, self._make_entries(lines))

    def _replace(self, before: QWidget, cards: Sequence[QWidget]) -> QWidget:
        after = QWidget()
        box = Column(after)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        for card in cards:
            box.addWidget(card)
        self.box.replaceWidget(before, after)
        before.deleteLater()
        return after

    def _make_prompt(self, due: Due) -> Card:
        card = Card("calm")
        card.add(Words(due.text, "strong"))
        button = Button(self.theme, self.tr("Write about it"))
        button.clicked.connect(lambda: self.begin_prompt(due))
        card.box.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _make_entries(self, lines: Sequence[JournalLine]) -> list[QWidget]:
        if not lines:
            return [Words(self.tr("What you write or speak stands here, the latest first."), "soft")]
        cards: list[QWidget] = [self._make_entry(line) for line in lines[: self._most]]
        if len(lines) > self._most:
            more = Button(self.theme, self.tr("Show earlier ones"))
            more.clicked.connect(self._show_more)
            cards.append(more)
        return cards

    def _make_entry(self, line: JournalLine) -> EntryCard:
        card = EntryCard(self.theme, line, playing=line.id == self._playing)
        card.change_asked.connect(lambda: self._change(line))
        card.play_asked.connect(lambda: self.play_asked.emit(line.id))
        card.play_ended.connect(self.play_ended)
        card.taken_out.connect(lambda: self._take_out(line))
        return card

    def _show_more(self) -> None:
        self._most += SHOWN
        self._redraw()
