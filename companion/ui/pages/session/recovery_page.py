"""The end of a session: readiness line by line, the reading and the mood after, driving, who stays, and the close.

Attested by people, never computed: the page counts which lines were answered and says the protocol's words, no others.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.domain import decisions
from companion.domain import events as ev
from companion.domain.events import By, MoodMoment
from companion.domain.protocol import SlotWhen
from companion.domain.safety_events import RuleRead
from companion.domain.session import State
from companion.ui.live import Live
from companion.ui.pages.dates import stamp_words
from companion.ui.pages.session.contacts import Contacts
from companion.ui.pages.session.entries import Entries
from companion.ui.pages.session.form_page import FormPage
from companion.ui.pages.session.line_field import LineField
from companion.ui.pages.session.moment import least_rest_ms
from companion.ui.pages.session.one_of import OneOf
from companion.ui.pages.session.reading_card import ReadingCard
from companion.ui.pages.session.times import length_words
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.column import stacked
from companion.ui.widgets.columns import Columns
from companion.ui.widgets.fade import fade_in
from companion.ui.widgets.hold_button import HoldButton
from companion.ui.widgets.mood_pad import MoodPad
from companion.ui.widgets.words import Words

PAD_PX = 440
READY, NOT_YET = "ready", "not_yet"


class RecoveryPage(FormPage):
    """Take the answers at the end; `close_held` and `close_asked` are the two ways to ask for the close.

    `reading_taken` gives VitalsTaken once it is noted.
    """

    reading_taken = Signal(object)
    close_held = Signal()
    close_asked = Signal()

    def __init__(
        self, theme: Theme, live: Live, *, entries: Entries, state: State, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, self.tr("Ready to close?"), state.protocol.texts.recovery_for_sitter, parent=parent)
        self._live, self._entries = live, entries
        columns = Columns(theme, ((6, 420), (5, 360)))
        columns.addWidget(stacked(self._lines_card(state)))
        slots = [slot for slot in state.protocol.vitals if slot.when is SlotWhen.RECOVERY]
        self._readings = {slot.id: ReadingCard(theme, slot, big=True) for slot in slots}
        for reading in self._readings.values():
            reading.taken.connect(live.note)
            reading.taken.connect(self.reading_taken)
        columns.addWidget(
            stacked(
                self._not_ready_card(state),  # not above the lines: nothing moves under the hand that answers them
                *self._readings.values(),
                self._mood_card(),
                self._driving_card(state),
                self._stays_card(state),
            )
        )
        self.box.addLayout(columns)
        self.box.addStretch(1)
        self._close = HoldButton(theme, self.tr("Hold 2 s to close the session"), "primary", big=True)
        self._close.held.connect(self.close_held)
        self._close.confirm_asked.connect(self.close_asked)
        self._open = Words("", "soft")
        self.add_foot(self._close)
        self.add_foot(self._open)
        self.show_state(state, live.now_ms())

    def _not_ready_card(self, state: State) -> Card:
        """Make the clinic's words for “not yet”, out of sight until a line says so."""
        card = self._not_ready = Card("calm")
        card.add(Words(state.protocol.texts.not_ready, "warm"))
        card.add(Contacts(state.protocol.contacts))
        card.hide()
        return card

    def _lines_card(self, state: State) -> Card:
        card = Card()
        card.heading(self.tr("The patient"))
        answers = [(READY, self.tr("Yes")), (NOT_YET, self.tr("Not yet"))]
        self._lines: dict[str, OneOf] = {}
        for item in state.protocol.readiness:
            line = OneOf(self.theme, item.text, answers, beside=True)
            line.chosen.connect(lambda key, item=item: self._live.note(ev.ReadinessAnswered(item.id, key == READY)))
            self._lines[item.id] = card.add(line)
        return card

    def _mood_card(self) -> Card:
        card = Card()
        card.heading(self.tr("How do you feel now?"))
        card.add(Words(self.tr("For the patient. Drag the dot."), "soft"))
        pad = card.add(MoodPad(self.theme, self.tr("How do you feel now?")))
        pad.setFixedHeight(self.theme.px(200))
        pad.setMaximumWidth(self.theme.px(PAD_PX))
        keep = card.add(Button(self.theme, self.tr("Note it"), big=True))
        keep.setEnabled(False)
        pad.moved.connect(lambda *_: keep.setEnabled(True))
        self._mood_noted = card.add(Words("", "soft"))

        def note() -> None:
            value = pad.value()
            if value is not None:
                keep.setEnabled(False)
                self._live.note(ev.MoodMarked(MoodMoment.AFTER, *value), By.PATIENT)

        keep.clicked.connect(note)
        return card

    def _driving_card(self, state: State) -> Card:
        card = Card()
        card.heading(self.tr("Read this aloud"))
        card.add(Words(state.protocol.texts.driving, "subheading"))
        read = card.add(Button(self.theme, self.tr("It was read aloud"), big=True))
        read.clicked.connect(lambda: self._live.note(RuleRead()))
        self._rule_noted = card.add(Words("", "soft"))
        return card

    def _stays_card(self, state: State) -> Card:
        card = Card()
        card.heading(self.tr("Who stays from here?"))
        name = card.add(LineField(self.tr("Name"), state.handed_over or state.sitter, big=True))
        keep = card.add(Button(self.theme, self.tr("This person stays"), big=True))
        self._stays_noted = card.add(Words("", "soft"))

        def note() -> None:
            if name.text():
                self._live.note(ev.HandedOver(name.text()))

        keep.clicked.connect(note)
        name.entered.connect(note)
        return card

    def show_state(self, state: State, now_ms: int) -> None:
        """Show the answers in the record, and what the close still waits for."""
        for item, line in self._lines.items():
            if item in state.ready:
                line.set_answer(READY if state.ready[item] else NOT_YET)
        if self._not_ready.isHidden() and not all(state.ready.values()):
            fade_in(self.theme, self._not_ready)
        self._not_ready.setVisible(not all(state.ready.values()))
        for slot, reading in self._readings.items():
            reading.show_reading(self._entries.reading(slot))
        self._mood_noted.setText(self._noted(ev.MoodMarked, MoodMoment.AFTER in state.moods))
        self._rule_noted.setText(self._noted(RuleRead, self._entries.last(RuleRead) is not None))
        stays = self._noted(ev.HandedOver, bool(state.handed_over))
        self._stays_noted.setText(f"{state.handed_over} · {stays}" if stays else "")
        why = decisions.not_closable(state, now_ms)
        self._close.setEnabled(not why)
        self._open.setText(self._missing_words(state, now_ms, why))

    def _noted(self, kind: type[ev.Body], there: bool) -> str:
        event = self._entries.last(kind)
        return self.tr("Noted at {time}").format(time=stamp_words(event.at)) if there and event is not None else ""

    def _missing_words(self, state: State, now_ms: int, why: str) -> str:
        if why == "time":
            at = self._entries.stamp_at(state, least_rest_ms(state))
            left = length_words(least_rest_ms(state) - now_ms)
            if at is None:
                return self.tr("The protocol's rest lasts {left} more.").format(left=left)
            text = self.tr("The protocol's rest lasts {left} more. Closing is possible from {time}.")
            return text.format(left=left, time=stamp_words(at))
        if why == "readiness":
            count = sum(not state.ready.get(item.id, False) for item in state.protocol.readiness)
            return self.tr("%n lines are open or say not yet.", "", count)
        return {
            "phase": self.tr("The session is not in its last phase yet."),
            "hand_over": self.tr("Please say who stays with the patient from here."),
        }.get(why, "")
