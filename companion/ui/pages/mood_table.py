"""What the graph shows as rows of words, the latest first, and the corrected values besides."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from companion.domain import mood
from companion.domain.after_history import SittingLine
from companion.domain.events import MoodMoment
from companion.domain.history import MoodPoint, VitalsLine
from companion.domain.mood import SessionMark
from companion.ui.pages.dates import date_words, stamp_words
from companion.ui.pages.table import Rows


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("mood_table", text)


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
                return f"{mood.on_ten(point.pleasantness):.1f}"
            case 3:
                return f"{mood.on_ten(point.energy):.1f}"
            case 4:
                return _when(point, names)
            case _:
                return _note(point.note, point.correction)

    return Rows(headers, len(latest), cell)


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
