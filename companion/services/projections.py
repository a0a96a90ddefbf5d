"""Tables computed from the event log, so that a page needs one query: sessions, moods, vitals, the protocol.

Written in the transaction of the event itself, and always possible to write again from the events alone. To show
something new: a table in `migrations.py`, a case in `fold`, a query here.
"""

import json

from companion.domain import events as ev
from companion.domain.events import By, Ending, Event
from companion.domain.history import InstalledProtocol, LiveSession, SessionLine, VitalsLine
from companion.domain.lines import Sign
from companion.domain.mood import SessionMark
from companion.domain.stamps import MS_PER_S, Stamp
from companion.services import after_tables, mood_tables
from companion.services.connection import Connection

TABLES = ("session", "vitals", "protocol", *mood_tables.TABLES, *after_tables.TABLES)
_STAMP = "{0}.utc_ms, {0}.offset_min, {0}.zone, {0}.boot, {0}.up_ms"


def fold(connection: Connection, number: int, event: Event) -> None:
    """Take one event, the log's row `number`, into the tables."""
    session = event.session
    match event.body:
        case ev.SessionOpened() as body:
            insert = "INSERT INTO session VALUES (?, ?, NULL, ?, ?, ?, '', NULL, '')"
            title = _text(body.protocol.get("title", ""))
            connection.execute(insert, (session, number, body.number, body.rehearsal, title))
        case ev.SitterNamed(name):
            connection.execute("UPDATE session SET sitter = ? WHERE id = ?", (_text(name), session))
        case ev.SessionClosed(ending, reason):
            change = "UPDATE session SET closed = ?, ending = ?, reason = ? WHERE id = ?"
            connection.execute(change, (number, ending.value, _text(reason), session))
        case ev.MoodMarked():
            mood_tables.fold(connection, number, event, rehearsal=_rehearsed(connection, session))
        case ev.VitalsTaken() as body:
            values = (body.systolic_mmhg, body.diastolic_mmhg, body.pulse_bpm, body.spo2_percent)
            place = (number, event.at.utc_ms, _rehearsed(connection, session))
            reading = (*place, body.slot, *values, _text(body.note))
            connection.execute("INSERT INTO vitals VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '')", reading)
        case ev.Corrected(uid, text):
            for table, column in (("mood", "id"), ("vitals", "id"), ("sitting", "submitted"), ("check_in", "id")):
                change = f"UPDATE {table} SET correction = ? WHERE {column} = (SELECT id FROM event WHERE uid = ?)"  # noqa: S608 - names from the line above
                connection.execute(change, (_text(text), _uid(uid)))
            mood_tables.recount(connection, _uid(uid))
        case ev.ProtocolInstalled(_, sha256):
            connection.execute("INSERT INTO protocol VALUES (?, ?)", (number, sha256))
        case _:
            after_tables.fold(connection, number, event)


def keep_live(connection: Connection, event: Event) -> None:
    """Begin the heartbeat with a session and end it with the session; not computed from the log, so not in `fold`."""
    if event.session is None:
        return
    if isinstance(event.body, ev.SessionOpened):
        connection.execute("DELETE FROM live")
        write_live(connection, LiveSession(event.session, event.at, 0), first=True)
    elif isinstance(event.body, ev.SessionClosed):
        connection.execute("DELETE FROM live WHERE session = ?", (event.session,))


def write_live(connection: Connection, live: LiveSession, *, first: bool = False) -> None:
    """Write the heartbeat; one for a session that is not running, such as one that comes late, changes nothing."""
    at = live.at
    row = (live.session, at.utc_ms, at.offset_min, at.zone, at.boot, at.up_ms, live.session_ms)
    if first:
        connection.execute("INSERT INTO live VALUES (1, ?, ?, ?, ?, ?, ?, ?)", row)
    else:
        change = "utc_ms = ?, offset_min = ?, zone = ?, boot = ?, up_ms = ?, session_ms = ?"
        connection.execute(f"UPDATE live SET {change} WHERE session = ?", (*row[1:], row[0]))  # noqa: S608 - fixed


def clear(connection: Connection) -> None:
    """Empty every computed table."""
    for table in TABLES:
        connection.execute(f"DELETE FROM {table}")  # noqa: S608 - names from this module


def sessions(connection: Connection) -> list[SessionLine]:
    """Give all sessions in the order in which they were opened; what came in from a file was saved later."""
    found = connection.execute(
        "SELECT s.id, s.number, s.rehearsal, s.protocol_title, s.sitter, s.ending, s.reason,"  # noqa: S608 - fixed
        f" {_STAMP.format('o')}, {_STAMP.format('c')}"
        " FROM session s JOIN event o ON o.id = s.opened LEFT JOIN event c ON c.id = s.closed"
        " ORDER BY o.utc_ms, s.opened"
    )
    return [
        SessionLine(
            name,
            number,
            bool(rehearsal),
            title,
            sitter,
            opened=Stamp(*stamps[:5]),
            closed=Stamp(*stamps[5:]) if stamps[5] is not None else None,
            ending=Ending(ending) if ending else None,
            reason=reason,
        )
        for name, number, rehearsal, title, sitter, ending, reason, *stamps in found
    ]


def session_marks(connection: Connection) -> tuple[SessionMark, ...]:
    """Give what a graph shows of the sessions; without their ends, which lie in a thousand places of a long log."""
    found = connection.execute(
        "SELECT s.id, s.number, s.rehearsal, o.utc_ms + o.offset_min * 60000 AS local_ms"
        " FROM session s CROSS JOIN event o ON o.id = s.opened WHERE s.ending IS NOT ? ORDER BY local_ms, s.opened",
        (Ending.NOT_STARTED.value,),
    )
    return tuple(
        SessionMark(name, number, bool(rehearsal), local_ms / MS_PER_S) for name, number, rehearsal, local_ms in found
    )


def vitals(connection: Connection, session: str | None) -> list[VitalsLine]:
    """Give the readings of a session in their order, or without `session` all readings as they were saved."""
    # The order is told: left to itself SQLite went through every event there is to find the few readings.
    which = "vitals v CROSS JOIN event e ON e.id = v.id"
    if session is not None:
        which = "event e CROSS JOIN vitals v ON v.id = e.id WHERE e.chain = ?"
    found = connection.execute(
        f"SELECT e.uid, e.chain, v.rehearsal, {_STAMP.format('e')}, e.by, v.slot, v.systolic_mmhg,"  # noqa: S608 - fixed
        f" v.diastolic_mmhg, v.pulse_bpm, v.spo2_percent, v.note, v.correction FROM {which} ORDER BY v.id",
        () if session is None else (session,),
    )
    return [
        VitalsLine(uid.hex(), chain or None, bool(rehearsal), Stamp(*row[:5]), By(row[5]), *row[6:])
        for uid, chain, rehearsal, *row in found
    ]


def signs_taken(connection: Connection) -> tuple[Sign, ...]:
    """Give what was read at least once by a reading that counts."""
    once = "EXISTS (SELECT 1 FROM vitals WHERE correction = '' AND {} IS NOT NULL)"
    read = ("systolic_mmhg + diastolic_mmhg", "pulse_bpm", "spo2_percent")
    found = connection.execute(f"SELECT {', '.join(once.format(one) for one in read)}").fetchone()
    return tuple(sign for sign, there in zip(Sign, found, strict=True) if there)


def protocol(connection: Connection) -> InstalledProtocol | None:
    """Give the protocol that was installed last."""
    found = connection.execute(
        f"SELECT e.body, {_STAMP.format('e')} FROM event e WHERE e.id = (SELECT max(id) FROM protocol)"  # noqa: S608
    ).fetchone()
    if not found:
        return None
    body = json.loads(found[0])
    return InstalledProtocol(body["document"], body["sha256"], Stamp(*found[1:]))


def live(connection: Connection) -> LiveSession | None:
    """Give the last heartbeat of the session that is open."""
    found = connection.execute("SELECT session, utc_ms, offset_min, zone, boot, up_ms, session_ms FROM live").fetchone()
    return LiveSession(found[0], Stamp(*found[1:6]), found[6]) if found else None


def chains(connection: Connection) -> list[tuple[str, int, bytes]]:
    """Give the name of every chain, how far it reaches and the hash at its end, by two steps in the index for each."""
    found = connection.execute(
        "WITH RECURSIVE name (chain) AS (SELECT min(chain) FROM event UNION ALL"
        " SELECT (SELECT min(e.chain) FROM event e WHERE e.chain > name.chain) FROM name WHERE name.chain IS NOT NULL)"
        " SELECT e.chain, e.seq, e.hash FROM name CROSS JOIN event e ON e.id ="
        " (SELECT id FROM event WHERE chain = name.chain ORDER BY seq DESC LIMIT 1)"
    )
    return [(chain, seq, its_hash) for chain, seq, its_hash in found]


def _rehearsed(connection: Connection, session: str | None) -> int:
    """Tell whether it was a rehearsal; what was noted outside a session was none."""
    found = connection.execute("SELECT rehearsal FROM session WHERE id = ?", (session,)).fetchone()
    return int(found[0]) if found else 0


def _text(words: object) -> str:
    """Give words that SQLite takes: half a surrogate pair is shown as a question mark; the log keeps it."""
    return str(words).encode("utf-8", "replace").decode("utf-8")


def _uid(text: str) -> bytes:
    """Give a uid's bytes; what is no uid finds nothing."""
    try:
        return bytes.fromhex(text)
    except ValueError:
        return b""
