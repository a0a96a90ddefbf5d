"""The sitter's side of the session: who is here, what is due, one-tap notes, the last entries, help and the end.

Offers and shows; what is asked for is carried out by `night_frame.py`.
"""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain import events as ev
from companion.domain.events import Phase
from companion.domain.protocol import Protocol, Reading
from companion.domain.session import State, next_check, over_by_far_ms
from companion.domain.stamps import MS_PER_S
from companion.ui.pages.dates import stamp_words
from companion.ui.pages.session.entries import Entries
from companion.ui.pages.session.entry_words import entry_words, reading_words
from companion.ui.pages.session.hold_card import HoldCard
from companion.ui.pages.session.moment import REPEAT, NextLook, next_look
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.check_card import CheckCard, due_words
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.hold_button import HoldButton
from companion.ui.widgets.scroll import Scroll
from companion.ui.widgets.words import Words

LAST = 4
SOON_S = 120  # what is due this soon is drawn warm, so that nobody has to hurry


class SitterPanel(Card):
    """Show the sitter's panel; signals ask for what its buttons say."""

    observed = Signal(str)
    look_asked = Signal(object)
    check_asked = Signal()
    reading_asked = Signal()
    note_asked = Signal()
    effect_asked = Signal()
    tiers_asked = Signal()
    help_asked = Signal()
    end_held = Signal()
    end_asked = Signal()

    def __init__(self, theme: Theme, protocol: Protocol, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._look: NextLook | None = None
        self.setAccessibleName(self.tr("Sitter"))
        self.box.setContentsMargins(18, 18, 18, 12)
        inside = QWidget()
        inside.setProperty("bare", True)
        box = QVBoxLayout(inside)
        box.setContentsMargins(6, 6, 6, 6)  # room for the focus ring
        box.setSpacing(12)
        self._fill(box, protocol)
        asks = Button(theme, self.tr("Get help"), "warm", big=True)
        asks.clicked.connect(self.help_asked)
        ends = HoldButton(theme, self.tr("Hold 2 s to end the session"), "hush")
        ends.held.connect(self.end_held)
        ends.confirm_asked.connect(self.end_asked)
        self.add(Scroll(inside), 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(6, 4, 6, 0)
        foot.setSpacing(10)
        for widget in (asks, ends):
            foot.addWidget(widget)
        self.box.addLayout(foot)

    def take_keyboard(self) -> None:
        """Put the keyboard on what is due."""
        due = self._card.findChild(Button)
        if due is not None:
            due.setFocus()

    def hasHeightForWidth(self) -> bool:
        """Take any height: what does not fit scrolls. Qt would otherwise ask for the whole content's."""
        return False

    def _fill(self, box: QVBoxLayout, protocol: Protocol) -> None:
        self._name = Words("", "heading")
        self._since = Words("", "small")
        self._advice = Words("", "small")
        head = QVBoxLayout()
        head.setSpacing(4)
        for widget in (self._name, self._since, self._advice):
            head.addWidget(widget)
        box.addLayout(head)
        self._hold = HoldCard(self._theme)
        box.addWidget(self._hold)
        self._card = CheckCard(self._theme, self.tr("Record now"))
        self._card.action_asked.connect(lambda: self.look_asked.emit(self._look))
        box.addWidget(self._card)
        box.addWidget(Words(self.tr("What do you notice?"), "strong"))
        taps = Flow(columns=3)
        for one in protocol.observations:
            tap = Button(self._theme, one.label, tile=True)
            tap.once = True
            tap.clicked.connect(lambda _=False, one=one: self.observed.emit(one.id))
            taps.addWidget(tap)
        box.addLayout(taps)
        more = Flow(columns=3)
        for words, asked in self._more(protocol):
            button = Button(self._theme, words, "quiet", tile=True)
            button.clicked.connect(asked)
            more.addWidget(button)
        box.addLayout(more)
        self._entries = Words("", "small")
        self._entries.setAccessibleDescription(self.tr("Last entries"))
        box.addWidget(self._entries)
        box.addStretch(1)

    def _more(self, protocol: Protocol) -> list[tuple[str, SignalInstance]]:
        found = [
            (self.tr("Check"), self.check_asked),
            (self.tr("Note"), self.note_asked),
            (self.tr("Side effect"), self.effect_asked),
            (self.tr("What to do"), self.tiers_asked),
        ]
        if protocol.vitals:
            found.insert(1, (self.tr("Reading"), self.reading_asked))
        return found

    def show_state(self, state: State, now_ms: int, entries: Entries) -> None:
        """Show who is here, what the clinic says for this phase, and the last entries."""
        texts = state.protocol.texts
        advice = {
            Phase.WINDOW: texts.window_for_sitter,
            Phase.RETURN: texts.return_for_sitter,
            Phase.RECOVERY: texts.recovery_for_sitter,
        }.get(state.phase, "")
        self._hold.show_state(state)
        self._name.setText(state.sitter or self.tr("Sitter"))
        self._since.setText(self._since_words(state, entries))
        over_ms = over_by_far_ms(state)
        if not all(state.ready.values()):
            advice = texts.not_ready  # as on the page before the close; nobody is asked to close such a session
        elif over_ms is not None and now_ms > over_ms:
            advice = self.tr("The longest rest is over, and no more checks are planned. Please close the session.")
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        lines: list[str] = []
        for event in reversed(entries.all):
            words = entry_words(event.body, state.protocol)
            if words is not None and len(lines) < LAST:
                lines.append(f"{stamp_words(event.at)}   {words}")
        self._entries.setText("\n".join(lines))
        self._entries.setVisible(bool(lines))
        self.show_time(state, now_ms, entries)

    def show_time(self, state: State, now_ms: int, entries: Entries) -> None:
        """Show what is due; cheap, for every second."""
        look = self._look = next_look(state, now_ms)
        self._card.setVisible(look is not None)
        if look is None:
            return
        due_in_s = round((look.at_ms - now_ms) / MS_PER_S)
        what = self.tr("Check") if look.slot is None else self._reading_name(state, look.slot)
        self._card.show_due(due_words(what, due_in_s), self._last_words(entries), warm=due_in_s <= SOON_S)

    def _reading_name(self, state: State, slot: str) -> str:
        """Name a planned reading by the first thing that it measures."""
        if slot == REPEAT:
            return self.tr("Another reading")
        return {
            Reading.BLOOD_PRESSURE: self.tr("Blood pressure"),
            Reading.PULSE: self.tr("Pulse"),
            Reading.SPO2: self.tr("Oxygen"),
        }[state.protocol.slot(slot).readings[0]]

    def _since_words(self, state: State, entries: Entries) -> str:
        parts = []
        named = entries.last(ev.SitterNamed)
        if named is not None:
            parts.append(self.tr("with you since {time}").format(time=stamp_words(named.at)))
        check = next_check(state)
        at = None if check is None else entries.stamp_at(state, check[1])
        if at is not None:
            parts.append(self.tr("next check {time}").format(time=stamp_words(at)))
        return " · ".join(parts)

    def _last_words(self, entries: Entries) -> str:
        found = entries.reading()
        if found is None:
            return ""
        return self.tr("last {values}, at {time}").format(values=reading_words(found[0]), time=stamp_words(found[1]))
