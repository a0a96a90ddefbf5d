"""The session page: shows the right part of one session, from the choice to begin to the summary after the close.

Which part follows from the state alone. Records the sound's faults and calls for help; all else is done by the parts.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from companion.audio import Fault, Recovered, Report
from companion.audio import State as SoundState
from companion.domain import events as ev
from companion.domain.errors import Known
from companion.domain.events import By, Event, Phase
from companion.domain.session import State
from companion.services.runner import Opening
from companion.ui.live import Live
from companion.ui.messages import words
from companion.ui.pages.dates import stamp_words
from companion.ui.pages.session.closed_page import ClosedPage
from companion.ui.pages.session.doors import Machine, Openings, Sound
from companion.ui.pages.session.entries import Entries
from companion.ui.pages.session.entry_words import entry_words
from companion.ui.pages.session.night_frame import NightFrame
from companion.ui.pages.session.preparation import PreparationPage
from companion.ui.pages.session.start import StartPage
from companion.ui.pages.session.tiers_page import Facts
from companion.ui.theme import Theme
from companion.ui.widgets.announce import announce


class SessionPage(QStackedWidget):
    """Everything that people see of one session.

    Signals: `fullscreen_wanted(bool)` when it changes, `help_asked()` (already recorded while a session is open),
    `closed(str)` with the session's id when somebody asks for the record of a closed session.
    """

    fullscreen_wanted = Signal(bool)
    help_asked = Signal()
    closed = Signal(str)

    def __init__(
        self,
        theme: Theme,
        live: Live,
        sound: Sound,
        openings: Callable[[], Openings],
        *,
        machine: Machine | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._live, self._openings = theme, live, openings
        self._entries = Entries()
        self._faults: dict[str, str] = {}
        self._seen = ""  # the closed session whose summary was left
        self._beat = -1
        self._was_full = False
        self._start = StartPage(theme, openings)
        self._start.chosen.connect(self._begin)
        self._machine = machine
        facts = Facts if machine is None else machine.facts
        self._night = NightFrame(theme.night(), live, sound, entries=self._entries, facts=facts)
        self._night.help_asked.connect(self._help)
        self._preparation: PreparationPage | None = None
        self._closed: ClosedPage | None = None
        self.addWidget(self._start)
        self.addWidget(self._night)
        live.changed.connect(self._refresh)
        live.ticked.connect(self._tick)
        live.recorded.connect(self._recorded)
        self._refresh()

    def hasHeightForWidth(self) -> bool:
        """Take any height: every part scrolls where it does not fit."""
        return False

    # -- doors ------------------------------------------------------------------------------------------------

    @property
    def wants_fullscreen(self) -> bool:
        """Tell whether the page should fill the window: from the first hold to the close, and to ask for the time."""
        state = self._live.state
        if state is None or not state.open:
            return False
        return state.phase is not Phase.PREPARATION or self._live.runner.needs_time

    @property
    def events(self) -> tuple[Event, ...]:
        """Give the committed events of the session as far as they are known here."""
        return self._entries.all

    def set_history(self, events: Sequence[Event]) -> None:
        """Take what was committed before this page was there."""
        self._entries.set(events)
        self._refresh()

    def shown(self) -> None:
        """Take in what is new; called each time the page becomes visible."""
        self._refresh()

    def sound_state(self, report: Report) -> None:
        """Take a report of the sound: shown to the sitter alone, and a fault recorded while a session is open."""
        match report:
            case SoundState():
                self._night.show_report(report)
                if self._preparation is not None:
                    self._preparation.show_report(report)
                self._heard_again(report)
            case Fault(code, facts):
                known = code in self._faults
                self._faults[code] = words(Known(f"sound.{code}", **facts)).text
                if not known and self._live.open:
                    self._live.note(ev.SoundFault(code), By.PROGRAM)
            case Recovered(code):
                if self._faults.pop(code, None) is not None and self._live.open:
                    self._live.note(ev.SoundBack(code), By.PROGRAM)
        self._show_faults()

    def _heard_again(self, report: SoundState) -> None:
        """Record that a fault of an earlier run of the program is over, once something is heard again."""
        state = self._live.state
        if state is None or not state.open or not state.sound_fault or state.sound_fault in self._faults:
            return
        if report.playing and report.device is not None:
            self._live.note(ev.SoundBack(state.sound_fault), By.PROGRAM)

    def _show_faults(self) -> None:
        state = self._live.state
        before = state is not None and state.open and bool(state.sound_fault) and not self._faults
        earlier = [self.tr("There was trouble with the sound. Is it as it should be?")] if before else []
        self._night.show_fault("\n".join([*self._faults.values(), *earlier]), unplugged="unplugged" in self._faults)

    def close_patient_view(self) -> None:
        """Close the patient's window; done by itself when the session closes."""
        self._night.close_patient_view()

    # -- what is shown ----------------------------------------------------------------------------------------

    def _refresh(self) -> None:
        state = self._live.state
        if state is None or (not state.open and state.id == self._seen):
            self._show_start()
        elif not state.open:
            self._show_closed(state)
        elif self._live.runner.needs_time:
            self._night.ask_time(state)
            self._turn_to(self._night)
        elif state.phase is Phase.PREPARATION:
            self._show_preparation(state)
        else:
            self._night.show_session(state)
            self._turn_to(self._night)
        self._show_faults()
        if self.wants_fullscreen != self._was_full:
            self._was_full = self.wants_fullscreen
            self.fullscreen_wanted.emit(self._was_full)

    def _show_start(self) -> None:
        self._turn_to(self._start)

    def _show_preparation(self, state: State) -> None:
        if self._preparation is None or self._preparation.session != state.id:
            self._preparation = PreparationPage(
                self._theme, self._live, entries=self._entries, state=state, machine=self._machine
            )
            self.addWidget(self._preparation)
        self._preparation.refresh()
        self._turn_to(self._preparation)

    def _show_closed(self, state: State) -> None:
        if self._closed is None:
            self._night.clear()
            self._closed = ClosedPage(self._theme, state, self._entries)
            self._closed.record_asked.connect(self._see_record)
            self._closed.done_asked.connect(self._put_away)
            self.addWidget(self._closed)
        event = self._entries.last(ev.SessionClosed)
        self._closed.show_saved(event is not None and not self._live.runner.waiting)
        self._turn_to(self._closed)

    def _turn_to(self, page: StartPage | PreparationPage | NightFrame | ClosedPage) -> None:
        """Show a part, with the keyboard in it; parts of an earlier stage go."""
        if self.currentWidget() is page:
            return
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else self.isVisible()
        self.setCurrentWidget(page)
        if had_focus:
            page.take_keyboard()
        if self._preparation is not None and page is not self._preparation:
            self._drop(self._preparation)
            self._preparation = None
        if self._closed is not None and page is not self._closed:
            self._drop(self._closed)
            self._closed = None

    def _drop(self, page: PreparationPage | ClosedPage) -> None:
        self.removeWidget(page)
        page.deleteLater()

    # -- what happens -----------------------------------------------------------------------------------------

    def _begin(self, opening: Opening) -> None:
        not_before = None if opening.rehearsal else self._openings().not_before
        if self._live.begin(opening) and not_before is not None:
            self._live.note(ev.Noted(self.tr("Begun before {day}.").format(day=not_before.isoformat())), By.PROGRAM)

    def _recorded(self, events: Sequence[Event]) -> None:
        state = self._live.state
        self._entries.take(events, state)
        self._night.recorded()
        if state is not None:
            for event in events:
                said = entry_words(event.body, state.protocol)
                if said is not None and event.by is By.SITTER:
                    announce(self, self.tr("Recorded at {time}: {what}").format(time=stamp_words(event.at), what=said))
        self._refresh()

    def _tick(self) -> None:
        """Show the time once a second of the person's own time, however fast the session's runs."""
        state = self._live.state
        if state is None or not state.open or not self.isVisible():
            return
        beat = int(self._live.now_ms() / (1000 * state.timeline.speed))
        if beat == self._beat:
            return
        self._beat = beat
        if self.currentWidget() is self._night:
            self._night.show_time()
        elif self._preparation is not None:
            self._preparation.refresh()

    def _help(self) -> None:
        if self._live.open:
            self._live.note(ev.HelpOpened())
        self.help_asked.emit()

    def _see_record(self) -> None:
        state = self._live.state
        if state is not None:
            self._put_away()
            self.closed.emit(state.id)

    def _put_away(self) -> None:
        state = self._live.state
        if state is not None:
            self._seen = state.id
        self._refresh()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard on to the part that is shown."""
        super().focusInEvent(event)
        part = self.currentWidget()
        if isinstance(part, StartPage | PreparationPage | NightFrame | ClosedPage):
            part.take_keyboard()

    def showEvent(self, event: QShowEvent) -> None:
        """Take in what is new."""
        super().showEvent(event)
        self._refresh()
