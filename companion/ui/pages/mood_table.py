"""What the graph shows as rows of words, the latest first, and the corrected values besides."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from companion.domain import mood
from companion.domain.after_history import SittingLine
from companion.domain.events import MoodMoment
from companion.domain.export.seen import Seen
from companion.domain.history import MoodDay, MoodPoint, VitalsLine
from companion.domain.lines import Sign
from companion.domain.mood import Axis, SessionMark
from companion.ui.decimals import tenths
from companion.ui.pages.dates import date_words, day_words, stamp_words
from companion.ui.pages.table import Rows


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("mood_table", text)


def seen_rows(key: str, seen: Seen) -> Rows:
    """Make the rows of what a graph shows of one thing."""
    if key in set(Sign):
        return sign_rows(seen.vitals, seen.marks)
    if key not in set(Axis):
        return measure_rows(seen.sittings)
    return day_rows(seen.days) if seen.days else mood_rows(seen.points, seen.marks)


def mood_rows(points: Sequence[MoodPoint], marks: Sequence[SessionMark]) -> Rows:
    """Make the rows of all marks, rehearsed and corrected ones included."""
    latest = sorted(points, key=lambda point: mood.local_s(point.at), reverse=True)
    names = {mark.id: mark for mark in marks}
    headers = (tr("Day"), tr("Time"), tr("Mood, 0 to 10"), tr("Energy, 0 to 10"), tr("When"), tr("Note"))

    def cell(row: int, column: int) -> str:
        point = latest[row]
        match column:
            case 0:
                return date_words(point.at)
            case 1:
                return stamp_words(point.at)
            case 2:
                return tenths(mood.on_ten(point.pleasantness))
            case 3:
                return "" if point.energy is None else tenths(mood.on_ten(point.energy))
            case 4:
                return _when(point, names)
            case _:
                return _note(point.note, point.correction)

    return Rows(headers, len(latest), cell)


def day_rows(lines: Sequence[MoodDay]) -> Rows:
    """Make the rows of whole days, for a span with more marks than anybody reads."""
    days = mood.days_of(lines, Axis.MOOD)[::-1]
    energy = {day.day: tenths(day.mean) for day in mood.days_of(lines, Axis.ENERGY)}
    headers = (tr("Day"), tr("Marks"), tr("Mood, average"), tr("Lowest to highest"), tr("Energy, average"))

    def cell(row: int, column: int) -> str:
        day = days[row]
        span = tr("{low} to {high}").format(low=tenths(day.least), high=tenths(day.most))
        return (day_words(day.day), str(day.marks), tenths(day.mean), span, energy.get(day.day, ""))[column]

    return Rows(headers, len(days), cell)


def measure_rows(lines: Sequence[SittingLine]) -> Rows:
    """Make the rows of one measure: every complete sitting, corrected ones included."""
    done = [(line, line.submitted) for line in lines if line.submitted is not None]
    latest = sorted(done, key=lambda pair: mood.local_s(pair[1]), reverse=True)
    headers = (tr("Day"), tr("Time"), tr("Total"), tr("Published band"), tr("Note"))

    def cell(row: int, column: int) -> str:
        line, at = latest[row]
        total = "" if line.total is None else f"{line.total:g}"
        return (date_words(at), stamp_words(at), total, line.band, _note("", line.correction))[column]

    return Rows(headers, len(latest), cell)


def sign_rows(lines: Sequence[VitalsLine], marks: Sequence[SessionMark]) -> Rows:
    """Make the rows of all readings of the body."""
    latest = sorted(lines, key=lambda line: mood.local_s(line.at), reverse=True)
    names = {mark.id: mark for mark in marks}
    headers = (tr("Day"), tr("Time"), tr("Blood pressure"), tr("Pulse"), tr("Oxygen"), tr("When"), tr("Note"))

    def cell(row: int, column: int) -> str:
        line = latest[row]
        pressure = "" if line.systolic_mmhg is None else f"{line.systolic_mmhg}/{line.diastolic_mmhg}"
        mark = names.get(line.session or "")
        cells = (
            *(date_words(line.at), stamp_words(line.at), pressure, _number(line.pulse_bpm), _number(line.spo2_percent)),
            *(session_words(mark) if mark else "", _note(line.note, line.correction)),
        )
        return cells[column]

    return Rows(headers, len(latest), cell)


def session_words(mark: SessionMark) -> str:
    """Give a session's name within a sentence."""
    return (tr("rehearsal {n}") if mark.rehearsal else tr("session {n}")).format(n=mark.number)


def _number(value: int | None) -> str:
    return "" if value is None else str(value)


def _note(note: str, correction: str) -> str:
    corrected = tr("Corrected: {text}").format(text=correction) if correction else ""
    return " · ".join(part for part in (note, corrected) if part)


def _when(point: MoodPoint, marks: dict[str, SessionMark]) -> str:
    mark = marks.get(point.session or "")
    if mark is None or point.moment is MoodMoment.ANY:
        return ""
    if mark.rehearsal:
        before, after = tr("before rehearsal {n}"), tr("after rehearsal {n}")
    else:
        before, after = tr("before session {n}"), tr("after session {n}")
    return (before if point.moment is MoodMoment.BEFORE else after).format(n=mark.number)
