"""The running session on the screen: banners, the sitter's view, and the forms that come over it.

Carries out what the views ask for, through `Live`; keeps no state of the session and reads no clock.
"""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.audio import State as SoundState
from companion.domain import events as ev
from companion.domain.session import State
from companion.ui.live import Live
from companion.ui.pages.session.actions import Actions
from companion.ui.pages.session.banners import Banners
from companion.ui.pages.session.doors import Sound
from companion.ui.pages.session.entries import Entries
from companion.ui.pages.session.form_stack import FormStack
from companion.ui.pages.session.patient_window import PatientWindow
from companion.ui.pages.session.sitter_view import SitterView
from companion.ui.pages.session.tiers_page import Facts
from companion.ui.pages.session.time_page import TimePage
from companion.ui.theme import Theme


class NightFrame(QWidget):
    """Show one running session; `theme` is the night twin, `help_asked` comes from any of its pages."""

    help_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        live: Live,
        sound: Sound,
        *,
        entries: Entries,
        facts: Callable[[], Facts] = Facts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme.dress(self)
        self._theme, self._live, self._sound, self._entries = theme, live, sound, entries
        self._session = ""
        self._view: SitterView | None = None
        self._patient: PatientWindow | None = None
        self._report: SoundState | None = None
        self._stack = FormStack()
        self._actions = Actions(theme, live, entries=entries, stack=self._stack, facts=facts)
        self._banners = Banners(theme)
        self._banners.came_asked.connect(lambda: live.note(ev.SitterCame()))
        self._banners.look_asked.connect(self._actions.check)
        self._banners.aloud_asked.connect(sound.play_here)
        self._stack.help_asked.connect(self.help_asked)
        self._stack.turned.connect(self._show_banners)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._banners)
        box.addWidget(self._stack, 1)

    # -- what is shown ----------------------------------------------------------------------------------------

    def show_session(self, state: State) -> None:
        """Show the state; a session that was not on the screen gets a view of its own."""
        if self._session != state.id or self._view is None:
            self._session = state.id
            self._view = self._make_view(state)
            self._stack.set_home(self._view)
        self._view.show_state(state, self._live.now_ms(), self._entries, self._live.runner.steerable())
        self._actions.refresh(state)
        self._show_banners()

    def take_keyboard(self) -> None:
        """Put the keyboard on what is due, or in the page that lies over the view."""
        page = self._stack.currentWidget()
        if isinstance(page, TimePage):
            page.take_keyboard()
        elif self._view is not None and self._stack.at_home:
            self._view.panel.take_keyboard()

    def show_time(self) -> None:
        """Show the next second; cheap, since only what differs is drawn."""
        state = self._live.state
        if state is None or self._view is None or not state.open:
            return
        if self._stack.at_home:
            self._view.show_time(state, self._live.now_ms(), self._entries, self._live.runner.steerable())
        self._actions.refresh(state)
        self._show_banners()

    def ask_time(self, state: State) -> None:
        """Ask for the session time after a restart of the machine."""
        if self._session != "":
            self.clear()
        if isinstance(self._stack.widget(0), TimePage):
            self._show_banners()
            return
        page = TimePage(self._theme, state, self._live.runner.estimate_ms)
        page.told.connect(self._tell_time)
        page.help_asked.connect(self.help_asked)
        page.end_held.connect(self._actions.end)
        page.end_asked.connect(self._actions.end)
        self._stack.set_home(page)
        page.take_keyboard()
        self._show_banners()

    def clear(self) -> None:
        """Put everything of a session away, the patient's window too."""
        self._session = ""
        self._view = None
        self.close_patient_view()
        self._stack.set_home(QWidget())

    def show_report(self, report: SoundState) -> None:
        """Show what plays."""
        self._report = report
        if self._view is not None:
            self._view.clock.sound.show_report(report)

    def show_fault(self, words: str, *, unplugged: bool) -> None:
        """Tell the sitter of trouble with the sound; nothing when it is well."""
        self._banners.show_fault(words, unplugged=unplugged)

    def recorded(self) -> None:
        """Take note that the entries have changed."""
        if self._patient is not None:
            self._patient.show_called(self._entries.called)

    # -- the patient's window ---------------------------------------------------------------------------------

    def open_patient_view(self) -> None:
        """Open the patient's view, on a second screen where there is one."""
        if self._patient is None:
            self._patient = PatientWindow(self._theme, self._live)
            self.destroyed.connect(self._patient.deleteLater)
        self._patient.show_called(self._entries.called)
        self._patient.open_beside(self.screen())

    def close_patient_view(self) -> None:
        """Close the patient's view."""
        if self._patient is not None:
            self._patient.close()
            self._patient.deleteLater()
            self._patient = None

    # -- parts ------------------------------------------------------------------------------------------------

    def _make_view(self, state: State) -> SitterView:
        view, act = SitterView(self._theme, state.protocol), self._actions
        panel, steering = view.panel, view.clock.steering
        for asked, does in (
            (view.clock.music.steered, act.steer),
            (steering.patient_view_asked, self.open_patient_view),
            (steering.grounding_asked, act.ground),
            (steering.extend_asked, act.extend),
            (panel.observed, act.observe),
            (panel.look_asked, act.look),
            (panel.check_asked, act.check),
            (panel.reading_asked, act.read),
            (panel.note_asked, act.write),
            (panel.effect_asked, act.note_effect),
            (panel.tiers_asked, act.what_to_do),
            (steering.move_on_asked, act.ask_move_on),
            (panel.help_asked, self.help_asked),
            (panel.end_held, act.end),
            (panel.end_asked, act.end),
            (steering.hold_held, act.start_hold),
            (steering.hold_asked, act.ask_hold),
            (steering.end_hold_asked, act.ask_end_hold),
            (steering.skip_asked, act.ask_skip),
            (steering.bring_back_asked, act.ask_bring_back),
            (steering.readiness_asked, act.recover),
            (view.clock.sound.volume_set, self._sound.set_volume),
        ):
            asked.connect(does)
        if self._report is not None:
            view.clock.sound.show_report(self._report)
        return view

    def _show_banners(self) -> None:
        state = self._live.state
        if state is not None and state.open and (self._view is not None or self._live.runner.needs_time):
            in_sight = self._stack.at_home
            self._banners.show_state(state, self._live.now_ms(), self._entries, card_in_sight=in_sight)

    def _tell_time(self, session_ms: int) -> None:
        if self._live.runner.needs_time:
            self._live.runner.tell_time(session_ms)
            self._live.start()
