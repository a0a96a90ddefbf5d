"""The preparation at a glance: the four steps as on Today's card, and the first hold once they are done."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.domain import decisions
from companion.domain.decisions import Missing
from companion.domain.protocol import EndAction
from companion.domain.session import State
from companion.domain.stamps import MS_PER_S
from companion.ui.pages.frame import Page
from companion.ui.pages.session.contacts import Contacts
from companion.ui.pages.session.entries import Entries
from companion.ui.pages.session.prepared import done_steps, step_words
from companion.ui.pages.session.start import whole_ms
from companion.ui.pages.session.times import length_words
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.checklist_row import ChecklistRow
from companion.ui.widgets.flow import flush
from companion.ui.widgets.hold_button import HoldButton
from companion.ui.widgets.words import Words


class Overview(Page):
    """Show the steps; `step_asked` names one, the others are asked by their buttons."""

    step_asked = Signal(str)
    go_on_asked = Signal()
    hold_held = Signal()
    hold_asked = Signal()
    leave_asked = Signal()
    lift_asked = Signal()
    ALONE = True

    def __init__(self, theme: Theme, titles: Mapping[str, str], state: State, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Preparing"), parent)
        self.box.setSpacing(20)
        kind = self.tr("Rehearsal") if state.rehearsal else self.tr("Session {n}").format(n=state.number)
        titled = QVBoxLayout()
        titled.setSpacing(4)
        titled.addWidget(Words(self.tr("Preparing"), "title"))
        planned = length_words(whole_ms(state.protocol) / state.timeline.speed)
        titled.addWidget(Words(f"{kind} · {state.protocol.title} · {planned}", "soft"))
        self.box.addLayout(titled)
        self._rows: dict[str, ChecklistRow] = {}
        self.box.addWidget(self._steps_card(titles))
        self.box.addWidget(self._stop_card(state))
        self.box.addWidget(self._hold_card(state))
        leave = Button(theme, self.tr("Leave without a session"), "quiet")
        leave.clicked.connect(self.leave_asked)
        self.box.addLayout(flush(leave))
        self.box.addStretch(1)

    def _steps_card(self, titles: Mapping[str, str]) -> Card:
        card = Card()
        for name, title in titles.items():
            row = self._rows[name] = card.add(ChecklistRow(self.theme, title, checkable=False))
            row.clicked.connect(lambda _=False, name=name: self.step_asked.emit(name))
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 8, 0, 0)
        foot.setSpacing(16)
        self._go_on = Button(self.theme, self.tr("Continue preparing"), "primary")
        self._go_on.clicked.connect(self.go_on_asked)
        self._first: Button = self._go_on
        self._opens = Words("", "soft")
        foot.addWidget(self._go_on, 0, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self._opens, 1)
        card.add(self._foot)
        return card

    def _stop_card(self, state: State) -> Card:
        """Make the card for a stopping answer; the prescriber's words and whom to call."""
        card = self._stop = Card("calm")
        self._stop_words = card.add(Words("", "warm"))
        card.add(Contacts(state.protocol.contacts))
        if state.protocol.sitter_may.lift_stop:
            lift = card.add(Button(self.theme, self.tr("I called, and they say to go on")))
            lift.clicked.connect(self.lift_asked)
        return card

    def _hold_card(self, state: State) -> Card:
        card = self._hold = Card("calm")
        hold = state.protocol.holds[0]
        card.heading(self.tr("The first hold"))
        card.add(Words(hold.text))
        ends = self.tr("then spit out") if hold.end is EndAction.SPIT else self.tr("then swallow")
        card.add(Words(f"{length_words(hold.hold_s * MS_PER_S)}, {ends}", "soft"))
        self._start = card.add(
            HoldButton(self.theme, self.tr("Press for 2 s to start the first hold"), "primary", big=True)
        )
        self._start.held.connect(self.hold_held)
        self._start.confirm_asked.connect(self.hold_asked)
        card.add(Words(self.tr("The sitter starts it. Or press Enter and be asked first."), "small"))
        return card

    def take_keyboard(self) -> None:
        """Put the keyboard on what is to be done next."""
        self._first.setFocus()

    def show_state(self, state: State, now_ms: int, entries: Entries, machine: tuple[bool, str] | None = None) -> None:
        """Show what is done and what is open; `machine` says how the computer stands, where it is looked at."""
        details, done = step_words(state, entries), done_steps(state)
        if machine is not None:
            done["machine"], details["machine"] = machine
        for name, row in self._rows.items():
            row.set_done(done[name])
            row.set_detail(details[name])
        stop = decisions.stop_of(state)
        self._stop.setVisible(stop is not None)
        self._stop_words.setText("" if stop is None else stop.text)
        missing = decisions.missing(state, now_ms)
        self._hold.setVisible(not missing)
        self._go_on.setVisible(not all(done.values()) and stop is None)
        opens = self._opens_words(state, now_ms, missing)
        self._opens.setText(opens)
        self._foot.setVisible(bool(opens))
        self._first = self._go_on if missing else self._start

    def _opens_words(self, state: State, now_ms: int, missing: tuple[Missing, ...]) -> str:
        """Say when the first hold can start."""
        if Missing.STOPPED in missing or not missing:
            return ""
        if missing == (Missing.TIME,):
            left_ms = state.protocol.phases.preparation.min_s * MS_PER_S - now_ms
            return self.tr("The protocol wants time to settle: {left} more").format(left=length_words(left_ms))
        return self.tr("The first hold opens when all of them are done")
