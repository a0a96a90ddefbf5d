"""The preparation's look at this computer: sound, files, power, quiet; each with a fix, or a reason to go on without.

What was found, and every reason, goes into the record. Looks through `doors.Machine`; decides nothing about a session.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.audio import State as SoundState
from companion.domain.events import By
from companion.domain.safety_events import MachineAccepted, MachineChecked
from companion.domain.session import State
from companion.services.preflight import Finding, Found
from companion.ui.live import Live
from companion.ui.pages.session.doors import Machine
from companion.ui.pages.session.entries import Entries
from companion.ui.pages.session.line_field import LineField
from companion.ui.pages.session.machine_words import how_it_stands
from companion.ui.pages.session.safety_words import machine_name
from companion.ui.pages.session.steps import Step
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.icon_mark import IconMark
from companion.ui.widgets.words import Words

ORDER = ("sound", "files", "coverage", "power", "quiet", "awake", "disk", "clock")
ASKED = frozenset({"sound", "quiet"})
"""What a person answers where the computer does not say; the rest may stay unknown."""
MARKS = {Found.WELL: ("check", "accent"), Found.TROUBLE: ("warning", "warm"), Found.UNKNOWN: ("open", "soft")}


class Row(QWidget):
    """One thing: how it stands, and a reason where it is not as it should be; `accepted` gives the reason."""

    accepted = Signal(str)

    def __init__(self, theme: Theme, what: str) -> None:
        super().__init__()
        self._what = what
        name = machine_name(what)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 4, 0, 8)
        box.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(8)
        self._mark = IconMark(theme, *MARKS[Found.UNKNOWN])
        head.addWidget(self._mark)
        head.addWidget(Words(name, "strong"), 1)
        self._told = Words("", "soft")
        self._reason = QWidget()
        inside = QVBoxLayout(self._reason)
        inside.setContentsMargins(0, 0, 0, 0)
        why = LineField(self.tr("{what}: why you go on as it is").format(what=name))
        go_on = Button(theme, self.tr("Go on as it is"), "quiet")
        go_on.setAccessibleName(f"{name}: {go_on.words()}")
        go_on.setEnabled(False)
        why.changed.connect(lambda: go_on.setEnabled(bool(why.text())))
        go_on.clicked.connect(lambda: self.accepted.emit(why.text()))
        inside.addWidget(why)
        inside.addWidget(go_on, 0, Qt.AlignmentFlag.AlignLeading)
        self.answers = QHBoxLayout()
        self.answers.setSpacing(8)
        box.addLayout(head)
        box.addWidget(self._told)
        box.addLayout(self.answers)
        box.addWidget(self._reason)

    def show_finding(self, finding: Finding, reason: str, *, looking: bool = False) -> None:
        """Show how it stands, or that it is being looked at, and the reason that was given."""
        self._mark.set_icon(*MARKS[finding.found])
        told = how_it_stands(self._what, finding)
        if looking and finding.found is Found.UNKNOWN and self._what not in ASKED:
            told = self.tr("Looking. With hours of music this takes a minute.")
        if reason and finding.found is not Found.WELL:
            told += " " + self.tr("You go on: {why}").format(why=reason)
        self._told.setText(told)
        self._reason.setVisible(not reason and needs_answer(self._what, finding))


def needs_answer(what: str, finding: Finding) -> bool:
    """Tell whether something is to be mended, answered, or gone on from with a reason."""
    return finding.found is Found.TROUBLE or (finding.found is Found.UNKNOWN and what in ASKED)


class MachineStep(Step):
    """Look at this computer together."""

    def __init__(self, theme: Theme, live: Live, state: State, title: str, machine: Machine) -> None:
        super().__init__(theme, live, title, self.tr("Nothing here leaves this computer."))
        self._machine = machine
        self._found: dict[str, Finding] = {what: Finding(Found.UNKNOWN) for what in ORDER}
        self._rows = {what: Row(theme, what) for what in ORDER}
        self._looking = False
        card = Card()
        for what, row in self._rows.items():
            row.accepted.connect(lambda why, what=what: self.live.note(MachineAccepted(what, why)))
            card.add(row)
        self._answers(theme)
        again = card.add(Button(theme, self.tr("Look again")))
        again.clicked.connect(self.look)
        self.box.addWidget(card)
        self.box.addStretch(1)
        self.look()

    def _answers(self, theme: Theme) -> None:
        """Add the answers that only a person can give."""
        for what, asked in (
            ("sound", ((self.tr("Ring the bell"), self._machine.ring),)),
            ("sound", self._said("sound", self.tr("I hear it"), self.tr("I hear nothing"))),
            ("quiet", self._said("quiet", self.tr("Notifications are off"))),
        ):
            for words, does in asked:
                button = Button(theme, words)
                button.clicked.connect(lambda _=False, does=does: does())
                self._rows[what].answers.addWidget(button)
        for row in self._rows.values():
            row.answers.addStretch(1)

    def _said(self, what: str, *words: str) -> tuple[tuple[str, Callable[[], None]], ...]:
        found = (Found.WELL, Found.TROUBLE)
        return tuple(
            (word, lambda one=one: self._take({what: Finding(one)})) for word, one in zip(words, found, strict=False)
        )

    def look(self) -> None:
        """Look at everything again; what a person said stays said."""
        state = self.live.state
        if state is not None:
            self._looking = True
            self.show_state(state, None)
            self._machine.look(state, self._looked)

    def _looked(self, found: Mapping[str, Finding]) -> None:
        self._looking = False
        self._take(found)

    def show_report(self, report: SoundState) -> None:
        """Take in that no device can be opened, whatever the person hears."""
        if report.device is None and self._found["sound"].found is Found.WELL:
            self._take({"sound": Finding(Found.TROUBLE)})

    def _take(self, found: Mapping[str, Finding]) -> None:
        """Take in what was found, and keep it in the record where it is new."""
        for what, finding in found.items():
            told = self._found[what].found is not Found.UNKNOWN
            if finding.found is not Found.UNKNOWN or not (what in ASKED and told):
                self._found[what] = finding
        state = self.live.state
        kept = {what: finding.found.value for what, finding in self._found.items()}
        if state is not None and state.open and not state.holds and dict(state.safety.machine) != kept:
            self.live.note(MachineChecked(kept), By.PROGRAM)
        if state is not None:
            self.show_state(state, None)

    def show_state(self, state: State, entries: Entries | None) -> None:
        """Show how everything stands, with the reasons in the record."""
        for what, row in self._rows.items():
            row.show_finding(self._found[what], state.safety.accepted.get(what, ""), looking=self._looking)

    def open_things(self, state: State) -> tuple[str, ...]:
        """Give what still wants a fix, an answer or a reason."""
        accepted = state.safety.accepted
        return tuple(what for what in ORDER if needs_answer(what, self._found[what]) and what not in accepted)

    def standing(self, state: State) -> tuple[bool, str]:
        """Tell whether nothing is open, and say in a few words how it stands."""
        left = len(self.open_things(state))
        return not left, self.tr("%n to look at", "", left) if left else self.tr("looked at")
