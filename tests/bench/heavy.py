"""Ten years of heavy use: 1,000 sessions with 300 entries each, a million marks on the pad, and measures each month.

    python -m tests.bench.heavy FOLDER [SESSIONS MARKS]

Writes a record that a window opens without a question. The marks follow a slow wave with noise, and skip some weeks.
"""

import math
import random
import sys
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from companion.domain import events as ev
from companion.domain.events import Body, By, Calm, Ending, Event, MoodMarked, MoodMoment, Rousable
from companion.domain.measure_events import MeasureBegun, MeasureSubmitted
from companion.domain.stamps import DAY_MS, Stamp
from companion.services import documents
from companion.services.crypto import CHEAP_FOR_TESTS
from companion.services.keys import ByLogin, DataKey, Vault
from companion.services.oskeyring import OsKeyring
from companion.services.paths import Folder, shipped
from companion.services.store import Store

YEARS_MS = 3650 * DAY_MS
SESSIONS, MARKS, ENTRIES = 1_000, 1_000_000, 300
BATCH = 5_000
STEP_MS = 20_000
GAPS_DAYS = ((400, 415), (1_200, 1_260))
"""Two stretches of days, counted from the first, without a mark."""


class Heavy:
    """Makes the events, always the same, in the order of time within each kind; the last mark is at `until_ms`."""

    def __init__(self, until_ms: int) -> None:
        self._random = random.Random(7)
        self._first_ms = until_ms - YEARS_MS
        self._number = 0

    def _event(self, body: Body, at_ms: int, session: str | None = None, by: By = By.PATIENT) -> Event:
        self._number += 1
        boot = "made-up" if session is None else session
        return Event(f"{self._number:032x}", session, Stamp(at_ms, 60, "Europe/Berlin", boot, at_ms % 2**40), by, body)

    def marks(self, count: int) -> Iterator[Event]:
        """Give the marks outside sessions."""
        for number in range(count):
            at_ms = self._first_ms + YEARS_MS * number // count
            day = (at_ms - self._first_ms) / DAY_MS
            if any(first <= day < last for first, last in GAPS_DAYS):
                continue
            slow = math.sin(day / 60) * 0.4
            place = (self._pad(slow), self._pad(-slow))
            yield self._event(MoodMarked(MoodMoment.ANY, *place, "slept badly" if number % 500 == 0 else ""), at_ms)

    def _pad(self, middle: float) -> float:
        return round(min(1.0, max(-1.0, middle + self._random.gauss(0, 0.25))), 3)

    def sessions(self, count: int) -> Iterator[Event]:
        """Give the sessions, each with its checks, readings and notes."""
        protocol = {**documents.load_protocol(shipped("examples") / "protocol.json").data, "example": False}
        programme = dict(documents.load_programme(shipped("examples") / "programme.json").data)
        for number in range(count):
            begin_ms = self._first_ms + YEARS_MS * number // count
            name = f"{number + 1:08x}" * 4
            opened = ev.SessionOpened(number + 1, False, 1.0, protocol, programme)
            inside = [self._inside(at) for at in range(ENTRIES - 5)]
            bodies = [
                opened,
                MoodMarked(MoodMoment.BEFORE, self._pad(-0.3), 0.1),
                ev.HoldStarted(1),
                *inside,
                MoodMarked(MoodMoment.AFTER, self._pad(0.3), -0.1),
                ev.SessionClosed(Ending.EARLY, ""),
            ]
            for at, body in enumerate(bodies):
                yield self._event(body, begin_ms + at * STEP_MS, name, By.SITTER)

    def _inside(self, at: int) -> Body:
        if at % 30 == 0:
            pulse = 70 + self._random.randrange(20)
            return ev.VitalsTaken(None, 120 + pulse % 17, 78 + pulse % 9, pulse, 97)
        if at % 3 == 0:
            return ev.Noted("quiet")
        return ev.CheckDone(None, True, True, Rousable.NOT_TRIED, Calm.SETTLED)

    def measures(self) -> Iterator[Event]:
        """Give one filling-in of two measures a month."""
        for name in ("phq9", "gad7"):
            form = documents.load_measure(shipped("measures") / f"{name}.json")
            for month in range(120):
                at_ms = self._first_ms + month * 30 * DAY_MS
                sitting = f"{name.encode().hex():0>24}{month:08x}"
                answers = {item.id: self._random.randrange(4) for item in form.value.items if item.scored}
                total = float(sum(answers.values()))
                yield self._event(MeasureBegun(sitting, dict(form.data)), at_ms)
                scored = (answers, total, form.value.low, form.value.high, "")
                done = MeasureSubmitted(sitting, form.value.id, form.value.version, form.value.title, *scored, {})
                yield self._event(done, at_ms + 60_000)


def fill(store: Store, until_ms: int, sessions: int = SESSIONS, marks: int = MARKS) -> None:
    """Put ten years that end at `until_ms` into an empty store."""
    heavy = Heavy(until_ms)
    for made in (heavy.sessions(sessions), heavy.measures(), heavy.marks(marks)):
        while some := list(islice(made, BATCH)):
            store.append(some)
    store.checkpoint()


def record(root: Path, sessions: int = SESSIONS, marks: int = MARKS) -> tuple[Folder, DataKey]:
    """Make a folder that opens without a question and holds ten years up to now."""
    folder = Folder(root)
    folder.create()
    key = Vault(folder, OsKeyring(), CHEAP_FOR_TESTS).create(ByLogin())
    store = Store.open(folder, key)
    try:
        fill(store, int(time.time() * 1000), sessions, marks)
    finally:
        store.close()
    return folder, key


def opened(root: Path) -> tuple[Folder, DataKey]:
    """Give a folder that `record` made before, with its key."""
    folder = Folder(root)
    return folder, Vault(folder, OsKeyring(), CHEAP_FOR_TESTS).unlock_unasked()


if __name__ == "__main__":
    began_s = time.monotonic()
    record(Path(sys.argv[1]), *(int(number) for number in sys.argv[2:4]))
    print(f"made in {time.monotonic() - began_s:.0f} s")
