"""What a dot says, to the eye and to a screen reader: value, when, how it stands to the sessions, and its note."""

from PySide6.QtCore import QCoreApplication

from companion.domain import mood
from companion.domain.events import MoodMoment
from companion.domain.history import MoodPoint
from companion.domain.mood import Chart, Given, SessionMark
from companion.domain.records import dataclass
from companion.ui.decimals import tenths
from companion.ui.graph.plot import Dot, Kind
from companion.ui.graph.subject import Subject
from companion.ui.pages.dates import day_words, time_words


@dataclass(frozen=True, slots=True)
class ReadOut:
    """A dot in words: a title of a few, and one or two sentences."""

    title: str
    text: str


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("readout", text)


def session_name(mark: SessionMark) -> str:
    """Give a session's name on the time axis."""
    return (tr("rehearsal {n}") if mark.rehearsal else tr("session {n}")).format(n=mark.number)


def read_out(chart: Chart, subject: Subject, dot: Dot) -> ReadOut:
    """Say one dot of a chart."""
    title = f"{subject.name} {subject.value(dot.value)}"
    if dot.kind is Kind.DAY:
        return ReadOut(title, _day_words(chart, dot))
    point = (chart.rehearsed_points if dot.kind is Kind.REHEARSED else chart.points)[dot.index]
    when = tr("{date}, {time}").format(date=day_words(mood.local_day(point.at)), time=time_words(dot.at_s))
    parts = [when + ".", _place(chart, point, dot.at_s), point.note]
    if isinstance(point, Given):
        title = " ".join(one for one in (subject.name, point.value + subject.unit, point.band) if one)
        parts += [tr("Talk it over with your clinician.")] if point.band else []
    return ReadOut(title, " ".join(part for part in parts if part))


def _day_words(chart: Chart, dot: Dot) -> str:
    day = chart.days[dot.index]
    parts = [day_words(day.day) + "."]
    if day.marks > 1:
        said = tr("Average of {n} marks, {low} to {high}.")
        parts.append(said.format(n=day.marks, low=tenths(day.least), high=tenths(day.most)))
    week = chart.weeks[dot.index]
    if week.days >= mood.LEAST_DAYS:
        parts.append(tr("7-day average {mean}.").format(mean=tenths(week.mean)))
    return " ".join((*parts, _since(chart, dot.at_s)))


def _place(chart: Chart, point: MoodPoint | Given, at_s: float) -> str:
    """Say whether a mark belongs to a session, or how long after one it is."""
    name = next((session_name(mark) for mark in chart.marks if mark.id == point.session), "")
    if name and isinstance(point, Given):
        return tr("In {session}.").format(session=name)
    moment = MoodMoment.ANY if isinstance(point, Given) else point.moment
    if name and moment is MoodMoment.BEFORE:
        return tr("Before {session}.").format(session=name)
    if name and moment is MoodMoment.AFTER:
        return tr("After {session}.").format(session=name)
    return _since(chart, at_s)


def _since(chart: Chart, at_s: float) -> str:
    real = [mark for mark in chart.marks if not mark.rehearsal]
    mark = mood.session_before(real, at_s)
    if mark is None:
        return ""
    days = int(at_s // mood.DAY_S) - mark.day
    name = session_name(mark)
    if days == 0:
        return tr("On the day of {session}.").format(session=name)
    if days == 1:
        return tr("One day after {session}.").format(session=name)
    return tr("{n} days after {session}.").format(n=days, session=name)
