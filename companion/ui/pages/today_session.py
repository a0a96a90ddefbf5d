"""The card that says what to do now: prepare, go on, rehearse, or ask the clinic. Asks; opens nothing itself."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from companion.domain import decisions
from companion.domain.decisions import Missing
from companion.domain.errors import Known
from companion.domain.events import Phase
from companion.domain.protocol import Protocol
from companion.domain.session import State
from companion.domain.stamps import MS_PER_S
from companion.services.runner import check_opening
from companion.ui.messages import words
from companion.ui.pages.session.times import length_words
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.checklist_row import ChecklistRow
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.words import Words

BODY = frozenset({Missing.GATES, Missing.STOPPED, Missing.VITALS})


class SessionCard(Card):
    """Show where the next session stands.

    Signals: `session_asked(bool)` to open one (True: a rehearsal), `go_on_asked()` to go to the open one,
    `protocol_asked()` to open the clinic's file.
    """

    session_asked = Signal(bool)
    go_on_asked = Signal()
    protocol_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._heading = self.heading("")
        self._what = self.add(Words("", "soft"))
        self._rows = {key: ChecklistRow(theme, text, checkable=False) for key, text in self._steps()}
        rows = QVBoxLayout()
        rows.setSpacing(0)
        for row in self._rows.values():
            row.clicked.connect(self.go_on_asked)
            rows.addWidget(row)
        self.box.addLayout(rows)
        self._note = self.add(Words("", "body"))
        self.box.addStretch(1)
        self._first = Button(theme, "", "primary")
        self._rehearse = Button(theme, self.tr("Rehearse first"))
        self._file = Button(theme, self.tr("Open the clinic's file"))
        self._caption = Words("", "small")
        foot = Flow(spacing=12)
        for button in (self._first, self._rehearse, self._file):
            foot.addWidget(button)
        self.box.addLayout(foot)
        self.add(self._caption)
        self._does: Callable[[], None] = self.go_on_asked.emit
        self._first.clicked.connect(self._act)
        self._rehearse.clicked.connect(lambda: self.session_asked.emit(True))
        self._file.clicked.connect(self.protocol_asked)

    def _steps(self) -> tuple[tuple[str, str], ...]:
        return (
            ("body", self.tr("Body and safety check")),
            ("sitter", self.tr("Your sitter")),
            ("lists", self.tr("What lies ready")),
            ("mood", self.tr("How you feel, your intention")),
        )

    # -- a session is open ------------------------------------------------------------------------------------

    def show_open(self, state: State, now_ms: int) -> None:
        """Show the open session: how far its preparation is, or that it runs."""
        title = self.tr("Rehearsal") if state.rehearsal else self.tr("Today's session")
        self._begin(title, self._length(state.protocol), preparing=state.phase is Phase.PREPARATION)
        if state.phase is not Phase.PREPARATION:
            self._say(self.tr("It runs: {phase}.").format(phase=state.protocol.name(state.phase)))
            self._offer(self.tr("Go to the session"), self.go_on_asked.emit)
            return
        wanted = decisions.missing(state, now_ms)
        for key, (done, detail) in self._how_it_stands(state, frozenset(wanted)).items():
            self._rows[key].set_done(done)
            self._rows[key].set_detail(detail)
        self._offer(self.tr("Continue preparing"), self.go_on_asked.emit)
        self._caption.setText(self._left(wanted))
        self._caption.show()

    def _how_it_stands(self, state: State, wanted: frozenset[Missing]) -> dict[str, tuple[bool, str]]:
        """Give for each row whether it is done, and a word on it."""
        lists = state.protocol.lists.all
        body = self.tr("answered and measured")
        if Missing.STOPPED in wanted:
            body = self.tr("stopped by an answer")
        elif Missing.GATES in wanted:
            body = self._of(len(state.gates), len(state.protocol.gates), self.tr("{n} of {m} answered"))
        elif Missing.VITALS in wanted:
            body = self.tr("not measured yet")
        ready = self._of(len(state.ticked), len(lists), self.tr("{n} of {m} ready"))
        feeling = self.tr("two minutes") if Missing.MOOD in wanted else self.tr("noted")
        return {
            "body": (not BODY & wanted, body),
            "sitter": (bool(state.sitter), state.sitter or self.tr("not named yet")),
            "lists": (Missing.LISTS not in wanted, ready),
            "mood": (Missing.MOOD not in wanted, feeling),
        }

    def _left(self, wanted: tuple[Missing, ...]) -> str:
        if Missing.STOPPED in wanted:
            return self.tr("By the protocol there is no session with this answer. Please call the clinic.")
        if wanted == (Missing.TIME,):
            return self.tr("All four are done. The protocol wants a little more time to settle.")
        if wanted:
            return self.tr("The first hold can start when all four are done.")
        return self.tr("All four are done. The sitter starts the first hold.")

    # -- none is open -----------------------------------------------------------------------------------------

    def show_next(self, protocol: Protocol, number: int, today: date) -> None:
        """Show what can be begun: session `number` of the course, a rehearsal, or first of all the clinic's file."""
        total = protocol.course.sessions
        if protocol.example:
            self._begin(self.tr("Rehearse a session"), self._length(protocol))
            whole = self.tr("Go through a whole session with your sitter, without a dose, at any speed.")
            self._say(whole + " " + self.tr("For your own sessions, open the file that your clinic gave you."))
            self._offer(self.tr("Start a rehearsal"), lambda: self.session_asked.emit(True))
            self._file.show()
        elif number > total:
            self._begin(self.tr("Your course"), protocol.title)
            self._say(self.tr("All {m} sessions of your course are done.").format(m=total))
            self._offer(self.tr("Start a rehearsal"), lambda: self.session_asked.emit(True))
        else:
            self._begin(self.tr("Session {n} of {m}").format(n=number, m=total), self._length(protocol))
            self._show_own(protocol, today)

    def _show_own(self, protocol: Protocol, today: date) -> None:
        try:
            check_opening(protocol, False, today)
        except Known as why:
            message = words(why)
            self._say(f"{message.title}. {message.text}")
            self._offer(self.tr("Start a rehearsal"), lambda: self.session_asked.emit(True))
            self._file.show()
            return
        settle = length_words(protocol.phases.preparation.planned_s * MS_PER_S)
        self._say(
            self.tr("Preparing takes about {length}. Your sitter is with you from the start.").format(length=settle)
        )
        self._offer(self.tr("Begin to prepare"), lambda: self.session_asked.emit(False))
        self._rehearse.show()

    # -- parts ------------------------------------------------------------------------------------------------

    def _begin(self, title: str, what: str, *, preparing: bool = False) -> None:
        """Name the card anew and hide all that only some of its states have."""
        self._heading.setText(title)
        self.setAccessibleName(title)
        self._what.setText(what)
        for row in self._rows.values():
            row.setVisible(preparing)
        for widget in (self._note, self._rehearse, self._file, self._caption):
            widget.hide()

    def _say(self, text: str) -> None:
        self._note.setText(text)
        self._note.show()

    def _act(self) -> None:
        self._does()

    def _offer(self, text: str, does: Callable[[], None]) -> None:
        self._first.set_words(text)
        self._does = does

    def _of(self, n: int, m: int, text: str) -> str:
        return text.format(n=n, m=m)

    def _length(self, protocol: Protocol) -> str:
        """Say the title and how long all phases take as planned."""
        phases = protocol.phases
        timed = (phases.preparation, phases.onset, phases.window, phases.return_, phases.recovery)
        whole_s = protocol.hold_phase_s() + sum(phase.planned_s for phase in timed)
        length = length_words(whole_s * MS_PER_S)
        return self.tr("{title} · {length} with recovery").format(title=protocol.title, length=length)
