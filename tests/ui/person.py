"""A person for the window's tests: a real store, the real runner and its rules, on a clock that only tests move."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from uuid import uuid4

from companion.domain import events as ev
from companion.domain import protocol as protocols
from companion.domain.errors import Known
from companion.domain.events import Body, By, Ending, Event, MoodMarked, MoodMoment
from companion.domain.history import LiveSession
from companion.domain.stamps import DAY_MS, Stamp
from companion.services.clock import SimulatedClock
from companion.services.paths import Folder
from companion.services.rehearsal import People, play_through
from companion.services.runner import Opening, Runner
from companion.services.store import Store
from companion.services.storelog import StoreLog
from companion.services.worker import Direct
from companion.ui.live import Live
from tests.new_record import new_record

EXAMPLES = Path(__file__).parents[2] / "assets" / "examples"
PROTOCOL = json.loads((EXAMPLES / "protocol.json").read_text(encoding="utf-8"))
PROGRAMME = json.loads((EXAMPLES / "programme.json").read_text(encoding="utf-8"))
OWN_PROTOCOL = {
    **PROTOCOL,
    "example": False,
    "id": "own",
    "clinic": {"name": "Clinic by the lake", "prescriber": "Dr. Noor"},
}
NOW_UTC_MS = 1_795_337_460_000  # Sunday 22 November 2026, 09:51 in Berlin
MIN_MS = 60_000


class Person:
    """Keep a folder, its store, a clock and the running session together."""

    def __init__(self, root: Path) -> None:
        self.folder = Folder(root)
        key = new_record(self.folder)
        self.clock = SimulatedClock(utc_ms=NOW_UTC_MS, offset_min=60, zone="Europe/Berlin")
        self.worker = Direct(lambda: Store.open(self.folder, key))
        log = StoreLog(self.worker)
        self.live = Live(lambda listener: Runner(self.clock, log, None, listener, find_sounds=lambda _: {}))
        self.protocol = protocols.read(PROTOCOL)
        self.own_protocol = protocols.read(OWN_PROTOCOL)

    def close(self) -> None:
        """Close the store."""
        self.worker.close()

    def stamp(self, days_ago: float) -> Stamp:
        """Give the stamp of a moment before now."""
        return Stamp(round(self.clock.utc_ms - days_ago * DAY_MS), 60, "Europe/Berlin", "long-ago", 0)

    def append(self, events: Sequence[Event]) -> None:
        """Put events into the store."""
        self.worker.submit(lambda store: store.append(events)).result()

    def events(self, session: str | None = None) -> list[Event]:
        """Give what is in the store."""
        return self.worker.submit(lambda store: store.events(session)).result()

    def mark(self, days_ago: float, pleasantness: float, energy: float = 0.0, note: str = "") -> Event:
        """Have had a mood marked."""
        body = MoodMarked(MoodMoment.ANY, pleasantness, energy, note)
        event = Event(uuid4().hex, None, self.stamp(days_ago), By.PATIENT, body)
        self.append([event])
        return event

    def correct(self, event: Event, text: str) -> None:
        """Have had an entry corrected since."""
        body = ev.Corrected(event.uid, text)
        self.append([Event(uuid4().hex, event.session, self.stamp(0), By.PATIENT, body)])

    def had_session(self, days_ago: float, number: int, before: float = -0.4, after: float = 0.3) -> str:
        """Have had a short real session, and give its id."""
        session = uuid4().hex
        bodies: list[tuple[Body, By]] = [
            (ev.SessionOpened(number, False, 1.0, OWN_PROTOCOL, PROGRAMME), By.PROGRAM),
            (ev.SitterNamed("Ada"), By.SITTER),
            (MoodMarked(MoodMoment.BEFORE, before, 0.1), By.PATIENT),
            (ev.HoldStarted(1), By.SITTER),
            (MoodMarked(MoodMoment.AFTER, after, -0.1), By.PATIENT),
            (ev.SessionClosed(Ending.EARLY, "tired"), By.SITTER),
        ]
        start = self.stamp(days_ago)
        stamps = [Stamp(start.utc_ms + i * 10 * MIN_MS, 60, start.zone, start.boot, i * 10 * MIN_MS) for i in range(9)]
        made = [Event(uuid4().hex, session, at, by, body) for at, (body, by) in zip(stamps, bodies, strict=False)]
        self.append(made)
        return session

    def opening(self, *, rehearsal: bool = True) -> Opening:
        """Give what a session is opened with."""
        return Opening(PROTOCOL if rehearsal else OWN_PROTOCOL, PROGRAMME, 1, rehearsal)

    def rehearse(self) -> str:
        """Play a whole rehearsal through, put it into the store in one go, and give its id."""
        kept = _InMemory()
        runner = Runner(self.clock, kept, None, lambda _: None, find_sounds=lambda _: {})
        state = runner.open(self.opening())
        play_through(runner, People(runner), lambda: self.clock.advance(5_000))
        self.append(kept.events)
        return state.id


class _InMemory:
    """Take a runner's events without a disk: a rehearsal through the store itself takes four seconds."""

    def __init__(self) -> None:
        self.events: list[Event] = []

    def append(self, events: Sequence[Event], done: Callable[[Known | None], None]) -> None:
        self.events += events
        done(None)

    def beat(self, live: LiveSession) -> None:
        """Need no resume point."""

    def checkpoint(self) -> None:
        """Have nothing to move."""
