"""The marks as rows of words, the latest first: the same as the graph, and the corrected ones besides."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from companion.domain import mood
from companion.domain.events import MoodMoment
from companion.domain.history import MoodPoint
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
                corrected = tr("Corrected: {text}").format(text=point.correction) if point.correction else ""
                return " · ".join(part for part in (point.note, corrected) if part)

    return Rows(headers, len(latest), cell)


def _when(point: MoodPoint, marks: dict[str, SessionMark]) -> str:
    mark = marks.get(point.session or "")
    if mark is None or point.moment is MoodMoment.ANY:
        return ""
    if mark.rehearsal:
        before, after = tr("before rehearsal {n}"), tr("after rehearsal {n}")
    else:
        before, after = tr("before session {n}"), tr("after session {n}")
    return (before if point.moment is MoodMoment.BEFORE else after).format(n=mark.number)
