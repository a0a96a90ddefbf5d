"""What may be begun now: by whose protocol, with which programme, as the session of which number; and beginning it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from companion.domain import course
from companion.domain import protocol as protocols
from companion.domain.errors import Known
from companion.domain.history import InstalledProtocol, SessionLine
from companion.rooms.packs import PackRoom
from companion.services import documents
from companion.services.clock import Clock, local_date
from companion.services.paths import in_language, shipped
from companion.services.runner import Opening, check_opening
from companion.ui.languages import spoken
from companion.ui.live import Live
from companion.ui.pages.session.doors import Openings


class Sessions:
    """Always a rehearsal; a session where the clinic's protocol allows one.

    `chosen` gives the programme that was chosen in the studio, `sessions` are those there have been so far.
    """

    def __init__(
        self,
        live: Live,
        clock: Clock,
        packs: PackRoom,
        *,
        chosen: Callable[[], Mapping[str, object] | None],
        tell: Callable[[Known], None],
        show: Callable[[str], None],
    ) -> None:
        self._live, self._clock, self._packs, self._chosen = live, clock, packs, chosen
        self._tell, self._show = tell, show
        self._programme = documents.load_programme(in_language(shipped("examples"), "programme.json", spoken()))
        self._example = documents.load_protocol(in_language(shipped("examples"), "protocol.json", spoken()))
        self.sessions: tuple[SessionLine, ...] = ()
        self.installed: InstalledProtocol | None = None
        self.protocol = self._example.value

    def today(self) -> date:
        """Give the day where the person is."""
        return local_date(self._clock.stamp())

    def take(self, installed: InstalledProtocol | None) -> None:
        """Use a protocol from now on, or the example; a session that runs keeps the one it was opened with."""
        self.installed = installed
        self.protocol = protocols.read(installed.document) if installed else self._example.value

    def openings(self) -> Openings:
        """Give what can be opened now: always a rehearsal, and a session if the clinic's protocol allows it."""
        programme = self._chosen() or self._packs.programme or self._programme.data
        document = self.installed.document if self.installed else self._example.data
        rehearsal = Opening(document, programme, course.next_number(self.sessions, True), rehearsal=True)
        session = replace(rehearsal, number=course.next_number(self.sessions, False), rehearsal=False)
        if self.installed is None:
            return Openings(rehearsal, None, Known("protocol.none"))
        try:
            check_opening(self.protocol, False, self.today())
            self._packs.check()
        except Known as why:
            return Openings(rehearsal, None, why)
        gap = course.not_before(self.sessions, self.protocol.course.min_days_between, self.today())
        return Openings(rehearsal, session, not_before=gap)

    def begin(self, rehearsal: bool) -> None:
        """Begin a session, or show the page that says what is to be known before."""
        openings = self.openings()
        ask = rehearsal or openings.session is None or openings.not_before is not None
        if ask or (openings.session is not None and self._live.begin(openings.session)):
            self._show("session")

    def rehearse_draft(self, protocol: Mapping[str, object]) -> None:
        """Rehearse by a protocol that is still being written."""
        if self._live.begin(replace(self.openings().rehearsal, protocol=protocol)):
            self._show("session")

    def rehearse(self, protocol: Path | None, programme: Path | None, speed: float) -> None:
        """Open the rehearsal that the command line asked for."""
        opening = replace(self.openings().rehearsal, speed=speed)
        try:
            if protocol is not None:
                opening = replace(opening, protocol=documents.load_protocol(protocol).data)
            if programme is not None:
                opening = replace(opening, programme=documents.load_programme(programme).data)
        except Known as why:
            self._tell(why)
            self._show("today")
            return
        self._live.begin(opening)
        self._show("session")
