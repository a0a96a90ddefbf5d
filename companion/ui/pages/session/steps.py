"""The four steps of the preparation, one page each. What is asked comes from the protocol; nothing is judged here."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from companion.domain import events as ev
from companion.domain.events import By, MoodMoment
from companion.domain.protocol import Before, Item, Limits, SlotWhen, Value
from companion.domain.safety_events import LimitPassed, PlaceNamed
from companion.domain.session import State
from companion.ui.live import Live
from companion.ui.pages.session.entries import Entries
from companion.ui.pages.session.form_page import FormPage
from companion.ui.pages.session.gate_card import GateCard
from companion.ui.pages.session.line_field import LineField
from companion.ui.pages.session.reading_card import ReadingCard
from companion.ui.pages.session.safety_words import limit_words, safety_words
from companion.ui.pages.session.times import exact_words
from companion.ui.theme import Theme
from companion.ui.tokens import RADIUS_SMALL
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.checklist_row import ChecklistRow
from companion.ui.widgets.mood_pad import MoodPad
from companion.ui.widgets.words import Words

PAD_PX = 440


class Step(FormPage):
    """One step; `next_asked` follows its button. `finish` records what is kept until a step is left."""

    next_asked = Signal()

    def __init__(self, theme: Theme, live: Live, title: str, caption: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, title, caption, with_help=False, parent=parent)
        self.live = live
        self._next = Button(theme, "", "primary")
        self._next.clicked.connect(self.next_asked)

    def name_next(self, words: str) -> None:
        """Say on the button where it leads; it comes to its place now, so that Tab finds it after the content."""
        self._next.set_words(words)
        if self._next.parentWidget() is None:
            self.add_foot(self._next)

    def finish(self) -> None:
        """Record what was entered and is not recorded yet."""

    def show_state(self, state: State, entries: Entries) -> None:
        """Show what is in the record."""


class BodyStep(Step):
    """Body and safety check: the prescriber's questions, then the reading before."""

    def __init__(self, theme: Theme, live: Live, state: State, title: str) -> None:
        super().__init__(theme, live, title, self.tr("The questions are your prescriber's. Answer them together."))
        if state.protocol.before:
            self.box.addWidget(BeforeCard(state.protocol.before))
        self._gates = {gate.id: GateCard(theme, gate, state.protocol.contacts) for gate in state.protocol.gates}
        for gate in state.protocol.gates:
            card = self._gates[gate.id]
            card.answered.connect(
                lambda answer, gate=gate: live.note(ev.GateAnswered(gate.id, answer, answer is gate.stops_at))
            )
            self.box.addWidget(card)
        slots = [slot for slot in state.protocol.vitals if slot.when is SlotWhen.PREPARATION]
        self._readings = {slot.id: ReadingCard(theme, slot) for slot in slots}
        self._limits: LimitsCard | None = None
        if slots and state.protocol.limits is not None:
            self._limits = LimitsCard(state.protocol.limits)
            self.box.addWidget(self._limits)
        for reading in self._readings.values():
            reading.taken.connect(live.note)
            self.box.addWidget(reading)
        self.box.addStretch(1)

    def show_state(self, state: State, entries: Entries) -> None:
        """Show the answers and readings."""
        for gate, card in self._gates.items():
            card.show_answer(state.gates.get(gate))
        for slot, reading in self._readings.items():
            reading.show_reading(entries.reading(slot))
        if self._limits is not None:
            self._limits.show_outside(state.safety.outside)


class BeforeCard(Card):
    """Say what the prescriber wants done or left before the first hold, and how long before; asks nothing."""

    def __init__(self, lines: Sequence[Before]) -> None:
        super().__init__("calm")
        self.heading(self.tr("Before the first hold"))
        for line in sorted(lines, key=lambda one: -one.lead_s):
            lead = self.tr("{length} before").format(length=exact_words(line.lead_s))
            self.add(Words(lead if line.lead_s else self.tr("Until the first hold"), "small"))
            self.add(Words(line.text))


class LimitsCard(Card):
    """Show the prescriber's limits beside the reading, and what of it was outside; compares nothing."""

    def __init__(self, limits: Limits) -> None:
        super().__init__("calm")
        self.heading(self.tr("Your prescriber's limits"))
        self.add(Words("\n".join(limit_words(limit) for limit in limits.values)))
        self._outside = self.add(Words("", "warm"))
        self.add(Words(limits.text, "soft"))
        self.show_outside(())

    def show_outside(self, values: tuple[Value, ...]) -> None:
        """Say which values were outside when they were last measured."""
        self._outside.setText(safety_words(LimitPassed(None, values)))
        self._outside.setVisible(bool(values))


class Ticks(Card):
    """A list of lines to tick, each recorded when it is ticked or unticked."""

    def __init__(self, theme: Theme, live: Live, items: Sequence[Item], by: By, title: str = "") -> None:
        super().__init__()
        if title:
            self.heading(title)
        self._rows: dict[str, ChecklistRow] = {}
        for item in items:
            row = self.add(ChecklistRow(theme, item.text))
            row.toggled.connect(lambda done, item=item: live.note(ev.ItemTicked(item.id, done), by))
            self._rows[item.id] = row

    def show_state(self, state: State) -> None:
        """Show which lines are ticked, without recording it again."""
        for item, row in self._rows.items():
            if row.is_done() is not (item in state.ticked):
                row.blockSignals(True)
                row.set_done(item in state.ticked)
                row.blockSignals(False)


class SitterStep(Step):
    """The sitter, by name, and what they agree to."""

    def __init__(self, theme: Theme, live: Live, state: State, title: str) -> None:
        super().__init__(theme, live, title, self.tr("This part is for the sitter."))
        card = Card()
        self._name = card.add(LineField(self.tr("Your name"), state.sitter))
        self._name.entered.connect(self.finish)
        self.box.addWidget(card)
        self._ticks = Ticks(theme, live, state.protocol.lists.sitter, By.SITTER)
        if state.protocol.lists.sitter:
            self.box.addWidget(self._ticks)
        self.box.addStretch(1)
        self.first = self._name

    def finish(self) -> None:
        """Record the name, if it is another one now."""
        state, name = self.live.state, self._name.text()
        if state is not None and name and name != state.sitter:
            self.live.note(ev.SitterNamed(name))

    def show_state(self, state: State, entries: Entries) -> None:
        """Show which lines are ticked, and the name unless one is being typed."""
        self._ticks.show_state(state)
        if not self._name.text():
            self._name.set_text(state.sitter)


class RoomStep(Step):
    """What is made ready by the patient and in the room, and where that is, for helpers who must find it."""

    def __init__(self, theme: Theme, live: Live, state: State, title: str) -> None:
        super().__init__(theme, live, title)
        lists = state.protocol.lists
        self._ticks = [
            Ticks(theme, live, items, by, heading)
            for items, by, heading in (
                (lists.patient, By.PATIENT, self.tr("The patient")),
                (lists.room, By.SITTER, self.tr("The room")),
            )
            if items
        ]
        for ticks in self._ticks:
            self.box.addWidget(ticks)
        place = Card()
        place.heading(self.tr("Where you are"))
        place.add(Words(self.tr("The emergency card shows it. Helpers need it to find you."), "soft"))
        self._place = place.add(LineField(self.tr("Address, floor, name at the bell"), _address(state)))
        self._place.entered.connect(self.finish)
        self.box.addWidget(place)
        self.box.addStretch(1)

    def suggest_place(self, address: str) -> None:
        """Put in the address that is known already, where none was said in this session."""
        if not self._place.text():
            self._place.set_text(address)

    def finish(self) -> None:
        """Record where the session is, if that is said and new."""
        state, address = self.live.state, self._place.text()
        if state is not None and address and address != _address(state):
            self.live.note(PlaceNamed(address))

    def show_state(self, state: State, entries: Entries) -> None:
        """Show which lines are ticked."""
        for ticks in self._ticks:
            ticks.show_state(state)


def _address(state: State) -> str:
    return "" if state.safety.place is None else state.safety.place.address


class MoodStep(Step):
    """How the patient feels before, and the intention; recorded when the step is left."""

    def __init__(self, theme: Theme, live: Live, state: State, title: str) -> None:
        super().__init__(theme, live, title, self.tr("This part is for the patient."))
        feels = Card()
        feels.heading(self.tr("How are you right now?"))
        feels.add(Words(self.tr("Drag the dot. It takes five seconds."), "soft"))
        self._pad = feels.add(MoodPad(theme, self.tr("How are you right now?")))
        self._pad.setFixedHeight(theme.px(200))
        self._pad.setMaximumWidth(theme.px(PAD_PX))
        self._marked: tuple[float, float] | None = None
        wish = Card()
        wish.heading(self.tr("Your intention"))
        wish.add(Words(self.tr("A few words, or none. They stay in your record."), "soft"))
        self._intention = wish.add(QPlainTextEdit(state.intention))
        self._intention.setAccessibleName(self.tr("Your intention"))
        self._intention.setProperty("ringRadius", RADIUS_SMALL)
        self._intention.setTabChangesFocus(True)
        self._intention.setFixedHeight(theme.px(84))
        self.box.addWidget(feels)
        self.box.addWidget(wish)
        self.box.addStretch(1)

    def finish(self) -> None:
        """Record the dot and the words where they changed."""
        value, state = self._pad.value(), self.live.state
        if value is not None and value != self._marked:
            self._marked = value
            self.live.note(ev.MoodMarked(MoodMoment.BEFORE, *value), By.PATIENT)
        text = self._intention.toPlainText().strip()
        if state is not None and text != state.intention:
            self.live.note(ev.IntentionSet(text), By.PATIENT)

    def show_state(self, state: State, entries: Entries) -> None:
        """Show the dot as it is in the record, unless somebody has moved it."""
        event = entries.last(ev.MoodMarked)
        if self._pad.value() is None and event is not None and isinstance(event.body, ev.MoodMarked):
            self._marked = (event.body.pleasantness, event.body.energy or 0.0)
            self._pad.set_value(*self._marked)
