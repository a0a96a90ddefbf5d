"""The record at a glance: cards with what was planned beside what happened, for a reader who has one minute.

Shows a `domain.record.Record`; judges and computes nothing. What is not as planned is said in a word, not by colour
alone.
"""

from PySide6.QtCore import QCoreApplication

from companion.domain import events as ev
from companion.domain.events import Calm, MoodMoment, Rousable, Why
from companion.domain.protocol import EndAction
from companion.domain.record import AnswerLine, CheckLine, Entry, HoldLine, PhaseLine, ReadingLine, Record
from companion.domain.records import dataclass
from companion.domain.stamps import MS_PER_S
from companion.ui.pages.line_grid import Line, LineGrid
from companion.ui.pages.record_words import correction_words, ending_words, local_time, session_time, what, who
from companion.ui.pages.session.entry_words import check_words, reading_words
from companion.ui.pages.session.times import count_up, length_words
from companion.ui.theme import Theme
from companion.ui.widgets.card import Card
from companion.ui.widgets.words import Words


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("record_cards", text)


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a record at a glance: its title, the heads of its columns, and its lines."""

    title: str
    headers: tuple[str, ...]
    lines: tuple[Line, ...]


def parts(record: Record) -> tuple[Part, ...]:
    """Give the parts of a record, in the order in which they are read, on screen and on paper."""
    return (
        Part(tr("How it ended"), (), tuple(_ending(record))),
        Part(
            tr("Phases"),
            (tr("Phase"), tr("Planned"), tr("Was"), tr("From")),
            tuple(_phase(one) for one in record.phases),
        ),
        Part(
            tr("Holds"), (tr("Hold"), tr("Planned"), tr("Was"), tr("From")), tuple(_hold(one) for one in record.holds)
        ),
        Part(
            tr("Readings"),
            (tr("Reading"), tr("Due"), tr("Taken"), tr("Values")),
            tuple(_reading(one) for one in record.readings),
        ),
        Part(tr("Checks"), (tr("Check"), tr("Due"), tr("Was"), tr("Seen")), tuple(_checks(record))),
        Part(tr("Noticed and noted"), (tr("When"), tr("What")), tuple(_noticed(record))),
        Part(tr("Before"), (), tuple(_before(record))),
        Part(tr("Readiness"), (), tuple(_answer(one) for one in record.readiness)),
    )


def glance(theme: Theme, record: Record) -> list[Card]:
    """Give the cards of a record, one a part."""
    return [_card(theme, one) for one in parts(record)]


def _card(theme: Theme, part: Part) -> Card:
    card = Card()
    card.heading(part.title)
    if part.lines:
        card.add(LineGrid(theme, part.headers or [""] * len(part.lines[0].cells), part.lines))
    else:
        card.add(Words(tr("Nothing was noted."), "soft"))
    return card


def _ending(record: Record) -> list[Line]:
    lines = [Line((tr("Ending"), ending_words(record.ending)))]
    if record.reason:
        lines.append(Line((tr("Reason"), record.reason)))
    lines.append(Line((tr("Sitter"), record.sitter or tr("not named"))))
    if record.handed_over:
        lines.append(Line((tr("Stays"), record.handed_over)))
    for moment, name in ((MoodMoment.BEFORE, tr("Before")), (MoodMoment.AFTER, tr("After"))):
        marked = record.mood(moment)
        if marked is not None:
            said = what(marked[0].event, record.plan)
            if marked[1].energy is not None:  # only then the words begin with the moment, which stands beside them
                said = said.partition(": ")[2]
            lines.append(Line((name, said), below=_below(marked[0])))
    calls, helped = len(record.all(ev.SitterCalled)), len(record.all(ev.HelpOpened))
    lines.append(Line((tr("Sitter called"), _times(calls))))
    if helped:
        lines.append(Line((tr("Help opened"), _times(helped))))
    steps = tr("{n} of {m} steps").format(n=record.grounding_done, m=record.grounding_steps)
    return [*lines, *([Line((tr("Grounding"), steps))] if record.plan else [])]


def _times(n: int) -> str:
    return {0: tr("never"), 1: tr("once")}.get(n, tr("{n} times").format(n=n))


def _phase(line: PhaseLine) -> Line:
    planned = count_up(line.planned_s * MS_PER_S)
    if line.extended_s:
        planned = tr("{planned} + {more}").format(planned=planned, more=length_words(line.extended_s * MS_PER_S))
    if line.began_ms is None:
        return Line((line.name, planned, tr("did not begin"), "–"))
    actual = tr("not ended") if line.actual_s is None else count_up(line.actual_s * MS_PER_S)
    begun = session_time(line.began_ms)
    return Line(
        (
            line.name,
            planned,
            actual,
            tr("{time}, by the sitter").format(time=begun) if line.began_by is Why.SITTER else begun,
        )
    )


def _hold(line: HoldLine) -> Line:
    action = {EndAction.SPIT: tr("{n}, then spit"), EndAction.SWALLOW: tr("{n}, then swallow")}[line.end]
    name, planned = action.format(n=line.number), count_up(line.planned_s * MS_PER_S)
    if line.started is None:
        return Line((name, planned, tr("not started"), "–"))
    actual = tr("not ended") if line.actual_s is None else count_up(line.actual_s * MS_PER_S)
    ended = line.ended.body if line.ended else None
    if isinstance(ended, ev.HoldEnded) and ended.why is Why.SITTER:
        actual = tr("{length}, by the sitter").format(length=actual)
    return Line((name, planned, actual, _when(line.started)), below=_below(line.started, line.ended))


def _reading(line: ReadingLine) -> Line:
    name = line.title or tr("Extra")
    if line.entry is None or not isinstance(line.entry.body, ev.VitalsTaken):
        return Line((name, session_time(line.planned_ms), tr("not taken"), ""), warm=True)
    values = reading_words(line.entry.body) or tr("without values")
    due = session_time(line.planned_ms) if line.planned_ms else "–"
    return Line((name, due, _when(line.entry), values), below=_below(line.entry))


def _checks(record: Record) -> list[Line]:
    return [_check(line) for line in record.checks]


def _check(line: CheckLine) -> Line:
    name = tr("Extra") if line.number is None else str(line.number)
    body = line.entry.body
    if line.missed:
        away = isinstance(body, ev.CheckMissed) and body.away
        why = tr("Companion was closed or asleep") if away else ""
        return Line((name, session_time(line.planned_ms), tr("missed"), why), warm=True, below=_below(line.entry))
    usual, seen = _seen(body) if isinstance(body, ev.CheckDone) else (True, "")
    return Line(
        (name, session_time(line.planned_ms), session_time(line.entry.at_ms), seen), not usual, _below(line.entry)
    )


def _seen(body: ev.CheckDone) -> tuple[bool, str]:
    """Say a look shortly where everything was as usual, and in full where not."""
    usual = body.breathing_normal and body.colour_normal and body.calm is not Calm.DISTRESSED
    if usual and body.rousable is not Rousable.NO and not body.action and not body.note:
        return True, tr("as usual") if body.calm is Calm.SETTLED else tr("anxious, else as usual")
    return usual, check_words(body).partition(": ")[2]


def _noticed(record: Record) -> list[Line]:
    kinds = (ev.Observed, ev.Noted, ev.SitterCalled, ev.HelpOpened, ev.SoundFault, ev.Resumed, ev.ClockJumped)
    shown = [entry for entry in record.entries if isinstance(entry.body, kinds)]
    return [Line((_when(entry), what(entry.event, record.plan)), below=_below(entry)) for entry in shown]


def _before(record: Record) -> list[Line]:
    lines = [_answer(line) for line in record.gates]
    if record.plan is not None:
        ready = tr("{n} of {m} lines ready").format(n=record.ticked, m=record.to_tick)
        lines.append(Line((tr("Lists"), ready)))
    wanted = [body.text for _, body in record.all(ev.IntentionSet)]
    if wanted and wanted[-1]:
        lines.append(Line((tr("Intention"), wanted[-1])))
    return lines


def _answer(line: AnswerLine) -> Line:
    body = line.entry.body if line.entry else None
    yes, no = (tr("Yes"), tr("Not yet")) if isinstance(body, ev.ReadinessAnswered) else (tr("Yes"), tr("No"))
    said = tr("not answered") if line.answer is None else yes if line.answer else no
    stops = isinstance(body, ev.GateAnswered) and body.stops
    return Line((line.text, said), warm=stops, below=_below(line.entry))


def _when(entry: Entry) -> str:
    """Give session time and time of day of an entry."""
    return tr("{session} ({local})").format(session=session_time(entry.at_ms), local=local_time(entry)[:5])


def _below(*entries: Entry | None) -> str:
    """Give every correction, one a line."""
    found = [entry for entry in entries if entry is not None]
    return "\n".join(correction_words(one) for entry in found for one in entry.corrections)


def head_line(record: Record) -> str:
    """Give protocol, version and clinic in one line."""
    if record.plan is None:
        return tr("The plan of this session was written by a later version of Companion. What was noted is below.")
    said = tr("{title}, version {n}, {clinic}")
    return said.format(title=record.plan.title, n=record.plan.version, clinic=record.plan.clinic.name)


def who_words(entry: Entry) -> str:
    """Name who noted an entry."""
    return who(entry.event.by)
