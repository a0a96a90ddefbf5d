"""The preparation: four steps and the way between them, and the first hold, which the sitter starts.

Shows what the rules of the domain say; decides nothing by itself.
"""

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget, QWidget

from companion.audio import State as SoundState
from companion.domain import decisions
from companion.domain.safety_events import StopLifted
from companion.domain.session import State
from companion.ui.live import Live
from companion.ui.pages.session.ask_page import AskPage
from companion.ui.pages.session.doors import Machine
from companion.ui.pages.session.end_form import EndForm
from companion.ui.pages.session.entries import Entries
from companion.ui.pages.session.form_page import FormPage
from companion.ui.pages.session.lift_form import LiftForm
from companion.ui.pages.session.machine_step import MachineStep
from companion.ui.pages.session.overview import Overview
from companion.ui.pages.session.prepared import done_steps
from companion.ui.pages.session.steps import BodyStep, MoodStep, RoomStep, SitterStep, Step
from companion.ui.theme import Theme

StepMaker = Callable[[Theme, Live, State, str], Step]


class PreparationPage(QStackedWidget):
    """Lead through the steps of one session; made anew for each."""

    def __init__(
        self,
        theme: Theme,
        live: Live,
        *,
        entries: Entries,
        state: State,
        machine: Machine | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._live, self._entries = theme, live, entries
        self.session = state.id
        self._over: QWidget | None = None
        self._place = "" if machine is None else machine.facts().place.replace("\n", ", ")
        self._titles = {
            "body": self.tr("Body and safety check"),
            "sitter": self.tr("Your sitter is here"),
            "room": self.tr("Room, phone, water"),
            "mood": self.tr("How you feel, your intention"),
        }
        self._machine: MachineStep | None = None
        if machine is not None:
            self._titles["machine"] = self.tr("This computer")
            self._machine = MachineStep(theme, live, state, self._titles["machine"], machine)
        self._overview = Overview(theme, self._titles, state)
        self.addWidget(self._overview)
        # A step is made when somebody opens it: all at once kept the page from opening for a quarter of a second.
        self._steps: dict[str, Step] = {}
        if self._machine is not None:
            self._take("machine", self._machine)
        self._overview.step_asked.connect(self._open)
        self._overview.go_on_asked.connect(self._go_on)
        self._overview.hold_held.connect(self._start)
        self._overview.hold_asked.connect(self._ask_start)
        self._overview.leave_asked.connect(self._ask_leave)
        self._overview.lift_asked.connect(self._ask_lift)
        self.refresh()

    def refresh(self) -> None:
        """Show the state anew."""
        state = self._live.state
        if state is None:
            return
        for name, step in self._steps.items():
            self._refresh_step(name, step, state)
        machine = None if self._machine is None else self._machine.standing(state)
        self._overview.show_state(state, self._live.now_ms(), self._entries, machine)

    def _refresh_step(self, name: str, step: Step, state: State) -> None:
        stopped = decisions.stop_of(state) is not None
        step.show_state(state, self._entries)
        step.name_next(self.tr("To the overview") if stopped else self._next_words(name))

    def show_report(self, report: SoundState) -> None:
        """Take in what the sound says of its device."""
        if self._machine is not None:
            self._machine.show_report(report)

    def take_keyboard(self) -> None:
        """Put the keyboard on what is to be done next."""
        self._overview.take_keyboard()

    def _open(self, name: str) -> None:
        page = self._step(name) if name else self._overview
        self.setCurrentWidget(page)
        page.take_keyboard()

    def _step(self, name: str) -> Step:
        """Give a step, made when it is opened for the first time."""
        state = self._live.state
        if name not in self._steps and state is not None:
            self._take(name, self._make(name, state))
            self._refresh_step(name, self._steps[name], state)
        return self._steps[name]

    def _make(self, name: str, state: State) -> Step:
        makers: dict[str, StepMaker] = {"body": BodyStep, "sitter": SitterStep, "room": RoomStep, "mood": MoodStep}
        step = makers[name](self._theme, self._live, state, self._titles[name])
        if isinstance(step, RoomStep):
            step.suggest_place(self._place)
        return step

    def _take(self, name: str, step: Step) -> None:
        self._steps[name] = step
        self.addWidget(step)
        step.left.connect(lambda: self._leave(step, ""))
        step.next_asked.connect(lambda: self._leave(step, self._after(name)))

    def _go_on(self) -> None:
        state = self._live.state
        if state is not None:
            following = next((name for name, done in done_steps(state).items() if not done), "")
            self._open(following or self._machine_first(state))

    def _machine_first(self, state: State) -> str:
        """Give the step of the computer while something there is neither mended nor accepted."""
        return "machine" if self._machine is not None and self._machine.open_things(state) else ""

    def _leave(self, step: Step, following: str) -> None:
        step.finish()
        self._open(following)

    def _after(self, name: str) -> str:
        """Give the following step; none after the last, nor once an answer has stopped the session."""
        state, names = self._live.state, list(self._titles)
        at = names.index(name) + 1
        if state is None or decisions.stop_of(state) is not None:
            return ""
        return names[at] if at < len(names) else ""

    def _next_words(self, name: str) -> str:
        following = self._after(name)
        return self.tr("Next: {step}").format(step=self._titles[following]) if following else self.tr("Done")

    def _start(self) -> None:
        state = self._live.state
        first = "" if state is None else self._machine_first(state)
        if first:
            self._open(first)
        else:
            self._live.do(decisions.start_hold)

    def _ask_start(self) -> None:
        page = AskPage(
            self._theme,
            self.tr("Start the first hold now?"),
            self.tr("From here the session runs. The sitter stays until the end."),
            yes=self.tr("Start the first hold"),
            no=self.tr("Not yet"),
            with_help=False,
        )
        page.agreed.connect(self._start)
        self._show_over(page)

    def _ask_leave(self) -> None:
        page = EndForm(
            self._theme,
            self.tr("Leave without a session?"),
            "",
            end=self.tr("Leave"),
            go_on=self.tr("Stay here"),
            with_help=False,
        )
        page.done.connect(lambda reason: self._live.do(decisions.end_early, reason))
        self._show_over(page)

    def _ask_lift(self) -> None:
        """Ask who was called and what they said; the stop is lifted by that alone, and both are kept."""
        state = self._live.state
        stop = None if state is None else decisions.stop_of(state)
        if state is None or stop is None:
            return
        page = LiftForm(self._theme, stop, state.protocol.contacts)
        page.done.connect(self._lift)
        self._show_over(page)

    def _lift(self, body: StopLifted) -> None:
        self._live.note(body)
        self._drop_over()

    def _show_over(self, page: FormPage) -> None:
        """Put a question in front; no is the way back."""
        self._drop_over()
        self._over = page
        page.left.connect(self._drop_over)
        self.addWidget(page)
        self.setCurrentWidget(page)
        page.take_keyboard()

    def _drop_over(self) -> None:
        if self._over is not None:
            self.setCurrentWidget(self._overview)
            self.removeWidget(self._over)
            self._over.deleteLater()
            self._over = None
            self._overview.take_keyboard()
