"""The composition root's part behind the days around sessions: check-ins, journal, course, aftercare, good to know.

Each page is built when it is first shown; what they record goes past the running session, into its own chain.
"""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from datetime import date
from typing import Protocol as Shape
from uuid import uuid4

from PySide6.QtWidgets import QWidget

from companion.domain import agenda
from companion.domain.agenda import Around, Due
from companion.domain.course_events import PlanRemoved, SessionPlanned, SessionSkipped
from companion.domain.errors import Known
from companion.domain.events import Body, By
from companion.domain.protocol import Protocol
from companion.domain.records import dataclass
from companion.rooms.check_ins import CheckIns, Ways
from companion.rooms.housekeeping import Place
from companion.rooms.journal import Journal
from companion.services.around import read_around
from companion.services.clock import Clock
from companion.ui.live import Live
from companion.ui.post import Post
from companion.ui.reminders import Reminders
from companion.ui.theme import Theme
from companion.ui.window import MainWindow


class _TakesProtocol(Shape):
    def set_protocol(self, protocol: Protocol) -> None:
        """Use this protocol from now on."""


@dataclass(frozen=True, slots=True)
class Doors:
    """Where the pages lead: `show` to a page by its name, `show_record` to a session's; `tell` says what went wrong."""

    show: Callable[[str], None]
    show_record: Callable[[str], None]
    tell: Callable[[Known], None]
    clock: Clock
    post: Post


class Days:
    """All pages of the days around sessions, and reminders of them."""

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        live: Live,
        place: Place,
        doors: Doors,
    ) -> None:
        clock = doors.clock
        self._window, self._theme, self._live, self._place, self._clock = window, theme, live, place, clock
        self._show, self._show_record = doors.show, doors.show_record
        self._protocol: Protocol | None = None
        self._around: Around | None = None
        self._remind = False
        self._journal = Journal(theme, live, place, clock, doors.post)
        ways = Ways(doors.show, doors.tell, self._write_about)
        self._check_ins = CheckIns(window, theme, live, worker=place.worker, clock=clock, ways=ways)
        self._reminders = Reminders(theme.icons.app_icon, self._to_remind, window.say)
        self._reminders.opened.connect(self._come_back)
        self._takers: list[_TakesProtocol] = [self._journal, self._check_ins]
        self.makers: Mapping[str, Callable[[], QWidget]] = {
            "journal": self._journal.make_page,
            "check_ins": self._check_ins.make_page,
            "course": self._make_course,
            "aftercare": self._make_aftercare,
            "guide": self._make_guide,
            "handbook": self._make_handbook,
        }

    def set_protocol(self, protocol: Protocol) -> None:
        """Use this protocol from now on."""
        self._protocol = protocol
        for taker in self._takers:
            taker.set_protocol(protocol)

    def start(self, *, reminders: bool) -> None:
        """Begin to remind, if that is wanted."""
        self._live.recorded.connect(lambda _: self._look())
        self._remind = reminders
        self._look()

    def set_reminders(self, on: bool) -> None:
        """Remind from now on, or no more; what is due already is not told again."""
        self._remind = on
        self._reminders.set_on(on and self._around is not None)

    def close(self) -> None:
        """Keep what is being written, and remind no more."""
        self._remind = False  # what is recorded from now on brings no reminder back
        self._reminders.stop()
        self._journal.close()

    # -- reminders --------------------------------------------------------------------------------------------

    def _look(self) -> None:
        """Take in what the store knows now; a fault is told where it is asked for by a page."""

        def read(answer: Future[Around]) -> None:
            if answer.exception() is None:
                self._around = answer.result()
                self._reminders.set_on(self._remind)

        self._place.worker.submit(read_around, read)

    def _to_remind(self) -> Sequence[Due]:
        """Give what may be reminded of now; nothing while a session is open."""
        if self._protocol is None or self._around is None or self._live.open or self._protocol.example:
            return ()
        return agenda.to_remind(self._protocol, self._around, self._clock.stamp())

    def _come_back(self) -> None:
        self._window.showNormal()
        self._window.activateWindow()
        self._show("check_ins")

    # -- pages ------------------------------------------------------------------------------------------------

    def _write_about(self, due: Due) -> None:
        self._show("journal")
        self._journal.begin_prompt(due)

    def _make_course(self) -> QWidget:
        from companion.ui.pages.course import CoursePage  # noqa: PLC0415 - imported when first shown

        page = CoursePage(self._theme, self._live, self._place.worker, self._clock)
        page.planned.connect(self._plan)
        page.skipped.connect(lambda plan, reason: self._note(SessionSkipped(plan, reason)))
        page.removed.connect(lambda plan: self._note(PlanRemoved(plan)))
        page.record_asked.connect(self._show_record)
        page.back_asked.connect(lambda: self._show("today"))
        self._take(page)
        return page

    def _make_aftercare(self) -> QWidget:
        from companion.ui.pages.aftercare import AftercarePage  # noqa: PLC0415 - as above

        page = AftercarePage(self._theme, self._place.worker)
        page.journal_asked.connect(lambda: self._show("journal"))
        page.check_ins_asked.connect(lambda: self._show("check_ins"))
        page.back_asked.connect(lambda: self._show("today"))
        self._take(page)
        return page

    def _make_guide(self) -> QWidget:
        from companion.ui.pages.guide import GuidePage  # noqa: PLC0415 - as above

        page = GuidePage(self._theme)
        page.back_asked.connect(lambda: self._show("today"))
        self._take(page)
        return page

    def _make_handbook(self) -> QWidget:
        from companion.rooms.handbook import handbook_page  # noqa: PLC0415 - as above

        page = handbook_page(self._theme)
        page.back_asked.connect(lambda: self._show("today"))
        page.about_asked.connect(self._window.about_asked)
        return page

    def _take(self, page: _TakesProtocol) -> None:
        self._takers.append(page)
        if self._protocol is not None:
            page.set_protocol(self._protocol)

    def _plan(self, plan: str, day: date, minute: int | None) -> None:
        self._note(SessionPlanned(plan or uuid4().hex, day, minute))

    def _note(self, body: Body) -> None:
        self._live.runner.mark_outside(body, By.PATIENT)
