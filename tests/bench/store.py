"""What keeping the record costs, next to plain SQLite in the same run; read by the bench command.

Three controls. Plain SQLite with FULL makes the same event durable in the same table and does nothing else. SQLCipher
as we open it does that and no more: what encryption alone costs. The store's own code on plain SQLite does all that the
store does (chain, tables, mark, the look whether the file is still there) without encryption. All take turns in blocks.
Only ratios mean something on another machine.
"""

import json
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import uuid4

from companion.domain.events import (
    By,
    Calm,
    CheckDone,
    Event,
    MoodMarked,
    MoodMoment,
    Rousable,
    SessionOpened,
    encode,
)
from companion.domain.history import LiveSession, Opened
from companion.domain.stamps import Stamp
from companion.services.connection import Connection, connect
from companion.services.crypto import KEY_BYTES
from companion.services.highwater import HighWater
from companion.services.keys import DataKey
from companion.services.migrations import STEPS, migrate
from companion.services.paths import Folder
from companion.services.store import Store
from companion.services.store_opening import OpenFile

BLOCKS, BLOCK = 20, 50
MOODS = 20_000
SESSION = "5" * 32
AT = Stamp(1_767_261_600_000, 60, "Europe/Berlin", "0" * 36, 3_600_000)
TABLE = """
CREATE TABLE event (id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, chain TEXT, seq INTEGER, kind TEXT, by TEXT,
    utc_ms INTEGER, offset_min INTEGER, zone TEXT, boot TEXT, up_ms INTEGER, body TEXT, UNIQUE (chain, seq))
"""
INSERT = "INSERT INTO event VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
Figure = tuple[str, float, str, float | None]


def bench() -> list[Figure]:
    """Measure; each row is name, figure, unit and goal (at most), None where there is none."""
    with tempfile.TemporaryDirectory() as place:
        folder, key = Folder(Path(place) / "person"), DataKey.random()
        folder.create()
        store = Store.open(folder, key)
        store.append([_event(SessionOpened(1, True, 1.0, {}, {}))])
        ours, plain, bare, open_text = _compare(store, Path(place))
        beats = [_ms(lambda: store.beat(LiveSession(SESSION, AT, at_ms))) for at_ms in range(200)]  # noqa: B023 - run at once
        store.append([_event(MoodMarked(MoodMoment.ANY, 0.5, -0.5)) for _ in range(MOODS)])
        read_ms = _ms(store.moods)
        store.close()
        open_ms = _ms(lambda: Store.open(folder, key).close())
    middle = statistics.median
    return [
        ("durable event, plain sqlite3 FULL", middle(plain), "ms", None),
        ("durable event, store", middle(ours), "ms", None),
        ("durable event, store / plain", middle(ours) / middle(plain), "x", 1.6),
        ("durable event, SQLCipher alone / plain sqlite3 FULL", middle(bare) / middle(plain), "x", None),
        ("durable event, store / store without encryption", middle(ours) / middle(open_text), "x", None),
        ("durable event, 99 of 100", statistics.quantiles(ours, n=100)[98], "ms", 10.0),
        ("heartbeat", middle(beats), "ms", None),
        (f"read {MOODS} moods", read_ms, "ms", None),
        ("open and close the store", open_ms, "ms", 50.0),
    ]


def _compare(store: Store, place: Path) -> tuple[list[float], list[float], list[float], list[float]]:
    """Give the times in ms of single durable events: the store's, plain SQLite's, SQLCipher's, the open store's."""
    plain, unencrypted = _OneRow(_open_plain(place / "plain.db")), _unencrypted(place / "unencrypted")
    bare = _OneRow(connect(place / "bare.db", bytes(KEY_BYTES)))
    ours_ms: list[float] = []
    plain_ms: list[float] = []
    bare_ms: list[float] = []
    unencrypted_ms: list[float] = []
    for _ in range(BLOCKS):
        plain_ms += [_ms(partial(plain.append, event)) for event in [_check() for _ in range(BLOCK)]]
        bare_ms += [_ms(partial(bare.append, event)) for event in [_check() for _ in range(BLOCK)]]
        unencrypted_ms += [_ms(partial(unencrypted.append, [event])) for event in [_check() for _ in range(BLOCK)]]
        ours_ms += [_ms(partial(store.append, [event])) for event in [_check() for _ in range(BLOCK)]]
    return ours_ms, plain_ms, bare_ms, unencrypted_ms


def _unencrypted(place: Path) -> Store:
    """Give the store's own code on a plain SQLite file; exists for this comparison only."""
    folder = Folder(place)
    folder.create()
    connection = _open_plain(folder.data)
    migrate(connection, STEPS)
    return Store(folder, OpenFile(folder.data, connection, Opened.CREATED, HighWater(folder.high, bytes(32)), _nothing))


def _open_plain(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    return connection


class _OneRow:
    """A control: one event, one row, one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._seq = 0
        self._connection = connection
        self._connection.execute(TABLE)

    def append(self, event: Event) -> None:
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute(INSERT, self._cells(event))
        self._connection.execute("COMMIT")

    def _cells(self, event: Event) -> tuple[object, ...]:
        self._seq += 1
        at, (kind, data) = event.at, encode(event.body)
        stamp = (at.utc_ms, at.offset_min, at.zone, at.boot, at.up_ms)
        return (bytes.fromhex(event.uid), event.session, self._seq, kind, event.by.value, *stamp, json.dumps(data))


def _check() -> Event:
    """Give an event of the usual size."""
    return _event(CheckDone(3, True, True, Rousable.NOT_TRIED, Calm.SETTLED))


def _event(body: object) -> Event:
    return Event(uuid4().hex, SESSION, AT, By.SITTER, body)  # type: ignore[arg-type]


def _nothing() -> None:
    """Release nothing."""


def _ms(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000
