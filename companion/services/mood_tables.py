"""The marks on the mood pad as tables: each mark, and each local day in one row. `projections.py` calls `fold`.

A page of ten years asks for its days, which are few, and for single marks only where they can be told apart. As there:
written in the transaction of the event itself, and always possible to write again from the events alone.
"""

from companion.domain import mood
from companion.domain.events import By, Event, MoodMarked, MoodMoment
from companion.domain.history import MoodDay, MoodPoint, PairedMark
from companion.domain.stamps import MS_PER_S, Stamp
from companion.services.connection import Connection

TABLES = ("mood", "mood_day")
MS_PER_MIN = 60_000
_POINT = (
    "SELECT e.uid, e.chain, m.rehearsal, e.utc_ms, e.offset_min, e.zone, e.boot, e.up_ms, e.by,"
    " m.moment, m.pleasantness, m.energy, m.note, m.correction FROM mood m CROSS JOIN event e ON e.id = m.id"
)
# sums in millionths: whole numbers, so that any order of adding gives the same
_DAY = (
    "INSERT INTO mood_day SELECT day, count(*),"
    " sum(CAST(round(pleasantness * 1000000) AS INTEGER)), min(pleasantness), max(pleasantness),"
    " count(energy), coalesce(sum(CAST(round(energy * 1000000) AS INTEGER)), 0), min(energy), max(energy)"
    " FROM mood WHERE NOT rehearsal AND correction = ''"
)
_ADD = (
    " ON CONFLICT (day) DO UPDATE SET marks = marks + 1,"
    " mood_millionths = mood_millionths + excluded.mood_millionths,"
    " mood_least = min(mood_least, excluded.mood_least), mood_most = max(mood_most, excluded.mood_most),"
    " energies = energies + excluded.energies, energy_millionths = energy_millionths + excluded.energy_millionths,"
    " energy_least = min(coalesce(energy_least, excluded.energy_least), coalesce(excluded.energy_least, energy_least)),"
    " energy_most = max(coalesce(energy_most, excluded.energy_most), coalesce(excluded.energy_most, energy_most))"
)


def fold(connection: Connection, number: int, event: Event, *, rehearsal: int) -> None:
    """Take one mark, the log's row `number`, into the tables."""
    body = event.body
    if not isinstance(body, MoodMarked):
        return
    note = body.note.encode("utf-8", "replace").decode("utf-8")  # half a surrogate pair is what SQLite refuses
    place = (body.moment.value, body.pleasantness, body.energy, note)
    at = event.at
    when = (at.utc_ms, at.utc_ms + at.offset_min * MS_PER_MIN, mood.local_day(at))
    row = (number, *when, event.session, rehearsal, *place)
    connection.execute("INSERT INTO mood VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')", row)
    connection.execute(f"{_DAY} AND id = ? GROUP BY day {_ADD}", (number,))


def recount(connection: Connection, uid: bytes) -> None:
    """Count the day of a mark that was corrected anew; an entry that is no mark changes nothing."""
    found = connection.execute(
        "SELECT day FROM mood WHERE id = (SELECT id FROM event WHERE uid = ?)", (uid,)
    ).fetchone()
    if found:
        connection.execute("DELETE FROM mood_day WHERE day = ?", found)
        connection.execute(f"{_DAY} AND day = ? GROUP BY day", found)


def moods(connection: Connection, since_ms: int | None, until_ms: int | None) -> list[MoodPoint]:
    """Give the marks from `since_ms` up to and without `until_ms` (UTC), in order of time."""
    span = (-(2**62) if since_ms is None else since_ms, 2**62 if until_ms is None else until_ms)
    return _points(connection, "WHERE m.utc_ms >= ? AND m.utc_ms < ? ORDER BY m.utc_ms, m.id", *span)


def moods_of_days(connection: Connection, first: int, last: int) -> list[MoodPoint]:
    """Give the marks of the local days from `first` to `last`, rehearsed and corrected ones too."""
    return _points(connection, "WHERE m.day BETWEEN ? AND ? ORDER BY m.utc_ms, m.id", first, last)


def moods_rehearsed(connection: Connection) -> list[MoodPoint]:
    """Give the marks of rehearsals as they were saved: in that order an index has them, in any other it is a search."""
    return _points(connection, "WHERE m.rehearsal ORDER BY m.id")


def moods_paired(connection: Connection) -> list[PairedMark]:
    """Give the marks before and after sessions that count, in order of time; an index alone has all of it."""
    found = connection.execute(
        "SELECT local_ms, session, rehearsal, moment, pleasantness, energy FROM mood"
        " WHERE moment <> 'any' AND correction = '' ORDER BY local_ms"
    )
    moments = {one.value: one for one in MoodMoment}
    return [
        PairedMark(session, bool(rehearsal), moments[moment], local_ms / MS_PER_S, pleasantness, energy)
        for local_ms, session, rehearsal, moment, pleasantness, energy in found
    ]


def mood_days(connection: Connection, since: int | None) -> list[MoodDay]:
    """Give each local day that has a mark which counts, from the day `since` on, in order."""
    return [
        MoodDay(*row)
        for row in connection.execute(
            "SELECT day, marks, mood_millionths / 1e6, mood_least, mood_most,"
            " energies, energy_millionths / 1e6, energy_least, energy_most FROM mood_day WHERE day >= ? ORDER BY day",
            (-(2**62) if since is None else since,),
        )
    ]


def _points(connection: Connection, which: str, *values: int) -> list[MoodPoint]:
    return [
        MoodPoint(uid.hex(), chain or None, bool(rehearsal), Stamp(*row[:5]), By(row[5]), MoodMoment(row[6]), *row[7:])
        for uid, chain, rehearsal, *row in connection.execute(f"{_POINT} {which}", values)
    ]
