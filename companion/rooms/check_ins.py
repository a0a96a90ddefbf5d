"""The composition root's part behind the check-ins page: measures, the clinic's questions, and reminders of both."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from companion.domain import agenda, measures
from companion.domain.after_history import SittingLine
from companion.domain.agenda import Due
from companion.domain.course_events import CheckedIn, DuePassedOver
from companion.domain.errors import Known
from companion.domain.events import Body, By
from companion.domain.protocol import Protocol, Viewer
from companion.domain.records import dataclass
from companion.services import measure_shelf
from companion.services.answering import Answering
from companion.services.clock import Clock, local_date
from companion.services.paths import shipped
from companion.services.worker import Worker
from companion.ui.live import Live
from companion.ui.theme import Theme
from companion.ui.window import MainWindow

if TYPE_CHECKING:
    from companion.ui.pages.check_ins import CheckInsPage
    from companion.ui.pages.measure import MeasurePage


@dataclass(frozen=True, slots=True)
class Ways:
    """Where the check-ins lead: to another page, to what went wrong, to a question to write about."""

    show: Callable[[str], None]
    tell: Callable[[Known], None]
    write: Callable[[Due], None]


class CheckIns:
    """What the check-ins page asks for."""

    def __init__(
        self, window: MainWindow, theme: Theme, live: Live, *, worker: Worker, clock: Clock, ways: Ways
    ) -> None:
        self._window, self._theme, self._live, self._worker = window, theme, live, worker
        self._clock, self._ways = clock, ways
        self._protocol: Protocol | None = None
        self._page: CheckInsPage | None = None

    def set_protocol(self, protocol: Protocol) -> None:
        """Use this protocol from now on."""
        self._protocol = protocol
        if self._page is not None:
            self._page.set_protocol(protocol)

    def make_page(self) -> QWidget:
        """Build the check-ins page."""
        from companion.ui.pages.check_ins import CheckInsPage  # noqa: PLC0415 - imported when first shown

        page = self._page = CheckInsPage(self._theme, self._live, self._worker, self._clock)
        page.measure_asked.connect(self._open_measure)
        page.prompt_asked.connect(self._ways.write)
        page.answered.connect(lambda due, text: self._note(CheckedIn(due.key, due.what, due.text, text)))
        page.left_out.connect(lambda due: self._note(DuePassedOver(due.key)))
        if self._protocol is not None:
            page.set_protocol(self._protocol)
        return page

    def _note(self, body: Body) -> None:
        self._live.runner.mark_outside(body, By.PATIENT)

    def _open_measure(self, name: str) -> None:
        """Open one measure to fill in, or to go on with; says why where it can't be."""
        from companion.ui.pages.check_ins import half_filled  # noqa: PLC0415 - as above

        if self._page is not None and self._page.kept is not None:
            self._open_sitting(name, half_filled(self._page.kept.around, name))

    def _open_sitting(self, name: str, before: SittingLine | None) -> None:
        from companion.ui.pages.measure import MeasurePage  # noqa: PLC0415

        page, protocol = self._page, self._protocol
        if page is None or page.kept is None or protocol is None:
            return
        around = page.kept.around
        found = measure_shelf.find([name], shipped("measures"), page.kept.supplied).get(name)
        try:
            measures.check_moment(self._live.state)
            if found is None:
                raise Known("measure.not_here", measure=name)
        except Known as why:
            self._ways.tell(why)
            return
        answering = Answering(found, self._note, lambda: self._live.state, before)
        opened = MeasurePage(
            self._theme,
            answering,
            protocol,
            show_score=agenda.may_see(protocol, name, Viewer.PATIENT),
            session_day=agenda.session_today(around, local_date(self._clock.stamp())),
        )
        opened.left.connect(lambda: self._ways.show("check_ins"))
        opened.help_asked.connect(self._window.help_asked)
        opened.anew_asked.connect(lambda: self._ask_anew(opened))
        opened.dropped.connect(lambda: self._begin_anew(name, answering))
        self._window.hold("measure", opened)
        self._ways.show("measure")

    def _ask_anew(self, opened: "MeasurePage") -> None:
        if self._window.ask(
            _tr("Begin anew?"),
            _tr("What you answered before is put aside. It stays in the record, and is not scored."),
            _tr("Begin anew"),
            _tr("Go on with it"),
        ):
            opened.begin_anew()

    def _begin_anew(self, name: str, answering: Answering) -> None:
        answering.set_aside()
        self._open_sitting(name, None)


def _tr(text: str) -> str:
    return QCoreApplication.translate("CheckIns", text)
