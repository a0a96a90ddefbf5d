"""The record: every event, encrypted, in the order in which it was saved, and the tables computed from it.

One object on one thread (`worker.py`). An event is durable when `append` returns; an event whose append raised may be
stored all the same, so it is sent again under its uid, which is harmless. How a file is opened and what may be wrong
with it is in `store_opening.py`, the tables in `projections.py`.
"""

import contextlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from companion.domain.after_history import CheckInLine, JournalLine, PlanLine, SittingLine
from companion.domain.errors import Bug, Known
from companion.domain.events import Body, Event
from companion.domain.history import (
    InstalledProtocol,
    LiveSession,
    MoodDay,
    MoodPoint,
    Opened,
    PairedMark,
    SessionLine,
    VitalsLine,
)
from companion.domain.lines import Sign
from companion.domain.mood import SessionMark
from companion.domain.stamps import Stamp
from companion.services import after_tables, ballast, log, mood_tables, projections, rows
from companion.services.connection import Connection, is_of_the_disk, translated
from companion.services.keys import DataKey
from companion.services.paths import Folder
from companion.services.rows import Row, Tail
from companion.services.store_opening import OpenFile, open_file, open_private_copy
from companion.services.whereabouts import Whereabouts

# a uid that is there already leaves everything as it is
_INSERT = f"INSERT INTO event ({rows.COLUMNS}) VALUES (?{', ?' * 11}) ON CONFLICT (uid) DO NOTHING"  # noqa: S608 - our own names


class _InNoTable(Exception):  # noqa: N818 - never leaves this module
    """Roll back what was written, and write it again with a savepoint for each event."""


class Store:
    """An open store. Every method raises Known `store.*` for what a disk or a person can do to a file."""

    def __init__(self, folder: Folder, file: OpenFile) -> None:
        self.opened = file.opened
        self._folder, self._path, self._connection = folder, file.path, file.connection
        self._marks, self._release = file.marks, file.release
        self._whereabouts = Whereabouts(file.path)
        self._tails: dict[str, Tail] = {}

    @classmethod
    def open(cls, folder: Folder, key: DataKey, **how: Any) -> "Store":
        """Open the folder's store, make it, or bring it up to date; takes and raises what `open_file` does."""
        return cls(folder, open_file(folder, key, **how))

    @classmethod
    def open_copy(cls, folder: Folder, key: DataKey) -> "Store":
        """Open a private copy to read from; raises the Known of `store_opening.open_private_copy`."""
        return cls(folder, open_private_copy(folder, key))

    # -- writing ----------------------------------------------------------------------------------------------

    def append(self, events: Sequence[Event]) -> tuple[str, ...]:
        """Save events, all or none; they are on the disk when this returns. A uid that is there already is passed over.

        Gives the uids of those that no table could take, by a fault of ours: they are saved, and not shown. On a full
        disk the ballast is let go and the events are tried once more. Raises Known `store.full`, `store.read_only`,
        `store.write_failed`, `store.damaged` or `store.gone`.
        """
        try:
            last, left_out = self._write_with_tables(lambda alone: self._insert(events, alone=alone))
        except Known as fault:
            if fault.code != "store.full" or not ballast.release(self._folder):
                raise
            log.note("store.ballast_used", fault=fault)
            last, left_out = self._write_with_tables(lambda alone: self._insert(events, alone=alone))
        self._whereabouts.expect_same()
        self._mark(last)
        return tuple(left_out)

    def beat(self, live: LiveSession) -> None:
        """Write where the running session is, in the one row for that."""
        self._write(lambda: projections.write_live(self._connection, live))
        self._whereabouts.expect_same(look=True)

    def rebuild_projections(self) -> None:
        """Compute every table anew from the events."""

        def anew(alone: bool) -> None:
            projections.clear(self._connection)
            for number, row in list(self._rows("ORDER BY id")):
                self._take_in(number, rows.event_of(row), alone=alone)

        self._write_with_tables(anew)

    def checkpoint(self) -> None:
        """Move what was committed into the main file, and force the high-water mark to the disk."""
        with translated(self._path):
            self._connection.execute("PRAGMA wal_checkpoint(RESTART)").fetchall()
        if self._marks:
            try:
                self._marks.sync()
            except OSError as fault:
                log.note("store.no_mark", fault=fault)

    # -- reading ----------------------------------------------------------------------------------------------

    def events(self, session: str | None = None) -> list[Event]:
        """Give a session's events in their order, or without `session` all events as they were saved."""
        with translated(self._path):
            if session is None:
                return [rows.event_of(row) for _, row in self._rows("ORDER BY id")]
            return [rows.event_of(row) for _, row in self._rows("WHERE chain = ? ORDER BY seq", session)]

    def known(self, uids: Sequence[str]) -> frozenset[str]:
        """Give those of some uids that the record has."""
        asked = "SELECT 1 FROM event WHERE uid = ?"
        with translated(self._path):
            return frozenset(uid for uid in uids if self._connection.execute(asked, (bytes.fromhex(uid),)).fetchone())

    def sessions(self) -> list[SessionLine]:
        """Give all sessions, the latest last."""
        with translated(self._path):
            return projections.sessions(self._connection)

    def session_marks(self) -> tuple[SessionMark, ...]:
        """Give the sessions that were begun as marks on a time axis, in order of time."""
        with translated(self._path):
            return projections.session_marks(self._connection)

    def moods(self, since_ms: int | None = None, until_ms: int | None = None) -> list[MoodPoint]:
        """Give the moods from `since_ms` up to and without `until_ms`, both UTC, in order of time."""
        with translated(self._path):
            return mood_tables.moods(self._connection, since_ms, until_ms)

    def moods_of_days(self, first: int, last: int) -> list[MoodPoint]:
        """Give all moods of the local days from `first` to `last`, counted since 1970-01-01."""
        with translated(self._path):
            return mood_tables.moods_of_days(self._connection, first, last)

    def moods_rehearsed(self) -> list[MoodPoint]:
        """Give the moods of rehearsals."""
        with translated(self._path):
            return mood_tables.moods_rehearsed(self._connection)

    def moods_paired(self) -> list[PairedMark]:
        """Give the moods before and after sessions, without what only their own words tell."""
        with translated(self._path):
            return mood_tables.moods_paired(self._connection)

    def mood_days(self, since: int | None = None) -> list[MoodDay]:
        """Give the moods day by day, from the local day `since` on."""
        with translated(self._path):
            return mood_tables.mood_days(self._connection, since)

    def vitals(self, session: str | None = None) -> list[VitalsLine]:
        """Give a session's readings in their order, or without `session` all readings as they were saved."""
        with translated(self._path):
            return projections.vitals(self._connection, session)

    def protocol(self) -> InstalledProtocol | None:
        """Give the protocol that was installed last; None before the first."""
        with translated(self._path):
            return projections.protocol(self._connection)

    def first_use(self) -> Stamp | None:
        """Give when the protocol in force, in whatever version, was taken over first."""
        with translated(self._path):
            return after_tables.first_use(self._connection)

    def measures(self) -> list[Mapping[str, Any]]:
        """Give the measures that a clinic supplied, whole, as data."""
        with translated(self._path):
            return after_tables.measures(self._connection)

    def sittings(self) -> list[SittingLine]:
        """Give every filling-in of a measure that was not set aside, in the order in which they were begun."""
        with translated(self._path):
            return after_tables.sittings(self._connection)

    def taken(self) -> tuple[dict[str, str], tuple[Sign, ...]]:
        """Give the measures that were filled in, with the title that each had last, and what was read of the body."""
        with translated(self._path):
            return after_tables.measures_taken(self._connection), projections.signs_taken(self._connection)

    def journal(self) -> list[JournalLine]:
        """Give the journal's entries in the order in which they were first written."""
        with translated(self._path):
            return after_tables.journal(self._connection)

    def plan(self) -> list[PlanLine]:
        """Give the planned days of the course, the earliest first."""
        with translated(self._path):
            return after_tables.plan(self._connection)

    def chains(self) -> list[tuple[str, int, bytes]]:
        """Give the name of every chain, how far it reaches and the hash at its end: what proves the record."""
        with translated(self._path):
            return projections.chains(self._connection)

    def outside(self, kind: type[Body]) -> list[Event]:
        """Give all events of one kind that were noted outside a session, in their order."""
        with translated(self._path):
            return [
                rows.event_of(row) for _, row in self._rows("WHERE chain = '' AND kind = ? ORDER BY seq", kind.KIND)
            ]

    def check_ins(self) -> list[CheckInLine]:
        """Give the check-ins that were answered, in their order."""
        with translated(self._path):
            return after_tables.check_ins(self._connection)

    def passed_over(self) -> frozenset[str]:
        """Give the names of what was due and was left out."""
        with translated(self._path):
            return after_tables.passed_over(self._connection)

    def live(self) -> LiveSession | None:
        """Give the last heartbeat of the session that is open; None while none is."""
        with translated(self._path):
            return projections.live(self._connection)

    # -- looking after it -------------------------------------------------------------------------------------

    def quick_check(self) -> tuple[Known, ...]:
        """Read everything once and say what is wrong: `store.damaged` (pages), `store.chain_broken` (session)."""
        for step in CHECKS:
            found = step(self)
            if found:
                return found
        return ()

    def check_pages(self) -> tuple[Known, ...]:
        """Read each page and compare its code.

        Checkpoints first, since the pages of the file are read by themselves, and after a power cut in a checkpoint
        some are torn that the log still has whole.
        """
        if self.opened is not Opened.COPY:
            self.checkpoint()
        with translated(self._path):
            return self._damaged(bool(self._connection.execute("PRAGMA cipher_integrity_check").fetchall()))

    def check_tables(self) -> tuple[Known, ...]:
        """Read each table and index as SQLite does."""
        with translated(self._path):
            return self._damaged(self._connection.execute("PRAGMA quick_check").fetchall() != [("ok",)])

    def check_chains(self) -> tuple[Known, ...]:
        """Compute each chain anew."""
        with translated(self._path):
            in_chains = self._connection.execute(rows.IN_CHAINS)
            return tuple(Known("store.chain_broken", session=chain or None) for chain in rows.broken(in_chains))

    def _damaged(self, yes: bool) -> tuple[Known, ...]:
        return (Known("store.damaged", folder=str(self._folder.root)),) if yes else ()

    def warnings(self) -> tuple[Known, ...]:
        """Say what a person should know before a session: little room, no ballast, a folder that is synced."""
        service = self._folder.synced_by()
        synced = (Known("folder.synced", service=service, folder=str(self._folder.root)),) if service else ()
        return (*ballast.warnings(self._folder), *synced)

    @property
    def connection(self) -> Connection:
        """Give the open file, for `backup.py` alone."""
        return self._connection

    def close(self) -> None:
        """Move everything into the main file and let go of it; a second time does nothing."""
        if self._connection is None:
            return
        try:
            if self.opened is not Opened.COPY:
                self.checkpoint()
        finally:
            connection, self._connection = self._connection, None
            with contextlib.ExitStack() as rest:  # on a full disk one may fail, and the others still let go
                rest.callback(self._release)
                if self._marks:
                    rest.callback(self._marks.close)
                with translated(self._path):
                    connection.close()

    # -- inside -----------------------------------------------------------------------------------------------

    def _write(self, work: Callable[[], Any]) -> Any:
        """Do work in one transaction; after an error the file is as before, as far as the disk tells the truth."""
        if self.opened is Opened.COPY:
            raise Known("store.read_only", folder=str(self._folder.root))
        with translated(self._path):
            try:
                self._connection.execute("BEGIN IMMEDIATE")
                done = work()
                self._connection.execute("COMMIT")
            except BaseException:
                self._tails.clear()
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
        return done

    def _write_with_tables(self, work: Callable[[bool], Any]) -> Any:
        """Do work that takes events into the tables, anew where one can't be: then each stands `alone`.

        A savepoint for each from the start would make every event dearer for the sake of one that never comes.
        """
        try:
            return self._write(lambda: work(False))
        except _InNoTable:
            return self._write(lambda: work(True))

    def _insert(self, events: Sequence[Event], *, alone: bool) -> tuple[Row | None, list[str]]:
        """Insert what is not there yet; gives the last row that was new, and the uids that no table could take."""
        last: Row | None = None
        left_out: list[str] = []
        for event in events:
            chain = rows.chain_of(event.session)
            row = rows.make(event, self._tail(chain))
            inserted = self._connection.execute(_INSERT, row)
            if not inserted.rowcount:
                self._expect_same(row)
                continue
            if not self._take_in(inserted.lastrowid, event, alone=alone, live=True):
                left_out.append(event.uid)
            self._tails[chain] = Tail(row.seq, row.hash)
            last = row
        return last, left_out

    def _take_in(self, number: int, event: Event, *, alone: bool, live: bool = False) -> bool:
        """Take a saved event into the tables; False where they can't take it, which is no reason to refuse it."""
        if alone:
            self._connection.execute("SAVEPOINT tables")
        try:
            projections.fold(self._connection, number, event)
            if live:
                projections.keep_live(self._connection, event)
        except MemoryError:
            raise
        except Exception as fault:  # whatever a body that nobody expected does to the code for it
            if is_of_the_disk(fault):
                raise
            if not alone:
                raise _InNoTable from fault
            self._connection.execute("ROLLBACK TO tables")
            self._connection.execute("RELEASE tables")
            log.note("store.not_in_tables", uid=event.uid, fault=fault)
            return False
        if alone:
            self._connection.execute("RELEASE tables")
        return True

    def _expect_same(self, row: Row) -> None:
        for _, old in self._rows("WHERE uid = ?", row.uid):
            if old.content != row.content:
                raise Bug("two different events have one uid")

    def _tail(self, chain: str) -> Tail:
        """Give the end of a chain; remembered, since this connection alone writes, and forgotten after any error."""
        if chain not in self._tails:
            latest = "SELECT seq, hash FROM event WHERE chain = ? ORDER BY seq DESC LIMIT 1"
            found = self._connection.execute(latest, (chain,)).fetchone()
            self._tails[chain] = Tail(*found) if found else Tail()
        return self._tails[chain]

    def _rows(self, which: str, *values: object) -> Iterator[tuple[int, Row]]:
        for number, *cells in self._connection.execute(f"SELECT id, {rows.COLUMNS} FROM event {which}", values):  # noqa: S608 - ours
            yield number, Row(*cells)

    def _mark(self, last: Row | None) -> None:
        """Note how far the log reaches; if that fails the event is safe all the same, only its loss would go unseen."""
        if last is None or self._marks is None:
            return
        try:
            self._marks.write(last.chain, last.seq, last.hash)
        except OSError as fault:
            log.note("store.no_mark", fault=fault)


CHECKS = (Store.check_pages, Store.check_tables, Store.check_chains)
"""The parts of a check, cheapest first; together some 2 s for ten years of heavy use."""
