"""The computed tables of what lies around sessions: measures, journal, plan. `projections.py` calls `fold`.

As there: written in the transaction of the event itself, and always possible to write again from the events alone.
"""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from companion.domain.after_history import CheckInLine, JournalLine, PlanLine, SittingLine
from companion.domain.course_events import CheckedIn, DuePassedOver, PlanRemoved, SessionPlanned, SessionSkipped
from companion.domain.events import By, Event
from companion.domain.journal_events import JournalSpoken, JournalTakenOut, JournalWritten
from companion.domain.measure_events import (
    MeasureAnswered,
    MeasureBegun,
    MeasureInstalled,
    MeasureSetAside,
    MeasureSubmitted,
)
from companion.domain.stamps import Stamp
from companion.services.connection import Connection

TABLES = ("measure", "answer", "sitting", "journal", "plan", "check_in", "passed_over")
_STAMP = "{0}.utc_ms, {0}.offset_min, {0}.zone, {0}.boot, {0}.up_ms"


def fold(connection: Connection, number: int, event: Event) -> None:
    """Take one event, the log's row `number`, into the tables; a kind that has no table here is passed over."""
    match event.body:
        case MeasureInstalled(document, _):
            connection.execute(
                "INSERT INTO measure VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET installed = excluded.installed",
                (_text(document.get("id", "")), number),
            )
        case MeasureBegun() | MeasureAnswered() | MeasureSubmitted() | MeasureSetAside():
            _fold_measure(connection, number, event)
        case JournalWritten() | JournalSpoken() | JournalTakenOut():
            _fold_journal(connection, number, event)
        case SessionPlanned(plan, day, minute):
            row = (plan, number, day.isoformat(), minute)
            connection.execute(
                "INSERT INTO plan VALUES (?, ?, ?, ?, NULL, '', 0) ON CONFLICT (id) DO UPDATE"
                " SET day = excluded.day, minute = excluded.minute, skipped = NULL, reason = '', removed = 0",
                row,
            )
        case SessionSkipped(plan, reason):
            connection.execute("UPDATE plan SET skipped = ?, reason = ? WHERE id = ?", (number, _text(reason), plan))
        case PlanRemoved(plan):
            connection.execute("UPDATE plan SET removed = 1 WHERE id = ?", (plan,))
        case CheckedIn(due, title, asked, text):
            said = (_text(due), _text(title), _text(asked), _text(text))
            connection.execute("INSERT INTO check_in VALUES (?, ?, ?, ?, ?, '')", (number, *said))
        case DuePassedOver(due):
            connection.execute(
                "INSERT INTO passed_over VALUES (?, ?) ON CONFLICT (due) DO NOTHING", (_text(due), number)
            )


def _fold_measure(connection: Connection, number: int, event: Event) -> None:
    match event.body:
        case MeasureBegun(sitting, document):
            about = (str(document.get("id", "")), int(document.get("version", 0)), _text(document.get("title", "")))
            connection.execute(
                "INSERT INTO sitting VALUES (?, ?, NULL, NULL, ?, ?, ?, NULL, NULL, NULL, '', '', ?)"
                " ON CONFLICT (id) DO NOTHING",
                (sitting, number, *about, _form(connection, number, *about[:2])),
            )
        case MeasureAnswered(sitting, item, None):
            connection.execute("DELETE FROM answer WHERE sitting = ? AND item = ?", (sitting, _text(item)))
        case MeasureAnswered(sitting, item, value):
            _answer(connection, sitting, item, value)
        case MeasureSubmitted() as body:
            connection.execute(
                "UPDATE sitting SET submitted = ?, total = ?, low = ?, high = ?, band = ? WHERE id = ?",
                (number, body.total, body.low, body.high, _text(body.band), body.sitting),
            )
            connection.execute("DELETE FROM answer WHERE sitting = ?", (body.sitting,))
            for item, value in body.answers.items():
                _answer(connection, body.sitting, item, value)
        case MeasureSetAside(sitting):
            connection.execute("UPDATE sitting SET aside = ? WHERE id = ?", (number, sitting))


def _form(connection: Connection, number: int, measure: str, version: int) -> int:
    """Give the row of the log that had this form of a measure first: years of sittings then share one."""
    found = connection.execute(
        "SELECT f.form FROM sitting f CROSS JOIN event b ON b.id = f.form WHERE f.measure = ? AND f.version = ?"
        " AND json_extract(b.body, '$.document') = (SELECT json_extract(body, '$.document') FROM event WHERE id = ?)"
        " ORDER BY f.form LIMIT 1",
        (measure, version, number),
    ).fetchone()
    return int(found[0]) if found else number


def _answer(connection: Connection, sitting: str, item: str, value: int | None) -> None:
    """Keep an answer of a sitting that is there; one that is not has no row to hang on."""
    connection.execute(
        "INSERT INTO answer SELECT id, ?, ? FROM sitting WHERE id = ?"
        " ON CONFLICT (sitting, item) DO UPDATE SET value = excluded.value",
        (_text(item), value, sitting),
    )


def _fold_journal(connection: Connection, number: int, event: Event) -> None:
    match event.body:
        case JournalWritten(entry, text, prompt, due):
            connection.execute(
                "INSERT INTO journal VALUES (?, ?, ?, ?, ?, NULL, NULL, NULL, ?, 0) ON CONFLICT (id) DO UPDATE"
                " SET changed = excluded.changed, text = excluded.text, prompt = excluded.prompt, due = excluded.due",
                (entry, number, number, _text(text), _text(prompt), _text(due)),
            )
        case JournalSpoken(entry, blob, sha256, length_ms, prompt, due):
            connection.execute(
                "INSERT INTO journal VALUES (?, ?, ?, '', ?, ?, ?, ?, ?, 0) ON CONFLICT (id) DO NOTHING",
                (entry, number, number, _text(prompt), _text(blob), _text(sha256), length_ms, _text(due)),
            )
        case JournalTakenOut(entry):
            connection.execute("UPDATE journal SET taken_out = 1 WHERE id = ?", (entry,))


def measures(connection: Connection) -> list[Mapping[str, Any]]:
    """Give the measures that a clinic supplied, whole, as data: of each the one taken over last."""
    found = connection.execute("SELECT e.body FROM measure m JOIN event e ON e.id = m.installed ORDER BY m.id")
    return [json.loads(body)["document"] for (body,) in found]


def sittings(connection: Connection) -> list[SittingLine]:
    """Give every sitting that was not set aside, in the order in which they were begun."""
    answers: dict[str, dict[str, int]] = {}
    for sitting, item, value in connection.execute("SELECT sitting, item, value FROM answer"):
        answers.setdefault(sitting, {})[item] = value
    forms = {
        number: json.loads(body)["document"]
        for number, body in connection.execute(
            "SELECT id, body FROM event WHERE id IN (SELECT DISTINCT form FROM sitting WHERE aside IS NULL)"
        )
    }
    found = connection.execute(
        "SELECT s.id, s.measure, s.version, s.title, s.form, b.by, d.uid, s.total, s.low, s.high, s.band, s.correction,"  # noqa: S608 - fixed
        f" {_STAMP.format('b')}, {_STAMP.format('d')}"
        " FROM sitting s JOIN event b ON b.id = s.begun LEFT JOIN event d ON d.id = s.submitted"
        " WHERE s.aside IS NULL ORDER BY b.utc_ms, s.begun"
    )
    return [
        SittingLine(
            name,
            measure,
            version,
            title,
            forms[form],
            answers.get(name, {}),
            By(by),
            begun=Stamp(*rest[-10:-5]),
            submitted=Stamp(*rest[-5:]) if rest[-5] is not None else None,
            uid=uid.hex() if uid else None,
            total=rest[0],
            low=rest[1],
            high=rest[2],
            band=rest[3],
            correction=rest[4],
        )
        for name, measure, version, title, form, by, uid, *rest in found
    ]


def measures_taken(connection: Connection) -> dict[str, str]:
    """Give the measures that count at least once, in the order of their ids, with the title that each had last."""
    found = connection.execute(
        "SELECT measure, title, max(begun) FROM sitting WHERE submitted IS NOT NULL AND total IS NOT NULL"
        " AND aside IS NULL AND correction = '' GROUP BY measure ORDER BY measure"
    )
    return {measure: title for measure, title, _ in found}


def journal(connection: Connection) -> list[JournalLine]:
    """Give the journal's entries, without those that were taken out, in the order in which they were first written."""
    found = connection.execute(
        "SELECT j.id, w.by, j.text, j.prompt, j.blob, j.sha256, j.length_ms, j.due,"  # noqa: S608 - fixed
        f" {_STAMP.format('w')}, {_STAMP.format('c')}"
        " FROM journal j JOIN event w ON w.id = j.written JOIN event c ON c.id = j.changed"
        " WHERE NOT j.taken_out ORDER BY w.utc_ms, j.written"
    )
    return [
        JournalLine(entry, By(by), Stamp(*stamps[:5]), Stamp(*stamps[5:]), text, prompt, blob, sha256, length_ms, due)
        for entry, by, text, prompt, blob, sha256, length_ms, due, *stamps in found
    ]


def plan(connection: Connection) -> list[PlanLine]:
    """Give the planned days, without those that were taken out, the earliest first."""
    found = connection.execute(
        f"SELECT p.id, p.day, p.minute, p.reason, {_STAMP.format('s')} FROM plan p"  # noqa: S608 - fixed
        " LEFT JOIN event s ON s.id = p.skipped WHERE NOT p.removed ORDER BY p.day, p.minute, p.planned"
    )
    return [
        PlanLine(name, date.fromisoformat(day), minute, Stamp(*stamp) if stamp[0] is not None else None, reason)
        for name, day, minute, reason, *stamp in found
    ]


def check_ins(connection: Connection) -> list[CheckInLine]:
    """Give the check-ins that were answered, in their order."""
    found = connection.execute(
        f"SELECT e.uid, c.due, e.by, c.title, c.asked, c.text, c.correction, {_STAMP.format('e')}"  # noqa: S608 - fixed
        " FROM check_in c JOIN event e ON e.id = c.id ORDER BY e.utc_ms, c.id"
    )
    return [
        CheckInLine(uid.hex(), due, By(by), title, asked, text, correction, Stamp(*at))
        for uid, due, by, title, asked, text, correction, *at in found
    ]


def first_use(connection: Connection) -> Stamp | None:
    """Give when the protocol in force, in whatever version, was taken over first; None before the first protocol."""
    found = connection.execute(
        f"SELECT {_STAMP.format('e')} FROM protocol p JOIN event e ON e.id = p.id"  # noqa: S608 - fixed
        " WHERE json_extract(e.body, '$.document.id') IS (SELECT json_extract(body, '$.document.id') FROM event"
        " WHERE id = (SELECT max(id) FROM protocol)) ORDER BY e.utc_ms, p.id LIMIT 1"
    ).fetchone()
    return Stamp(*found) if found else None


def passed_over(connection: Connection) -> frozenset[str]:
    """Give the names of what was due and was left out."""
    return frozenset(due for (due,) in connection.execute("SELECT due FROM passed_over"))


def _text(words: object) -> str:
    """Give words that SQLite takes: half a surrogate pair is shown as a question mark; the log keeps it."""
    return str(words).encode("utf-8", "replace").decode("utf-8")
