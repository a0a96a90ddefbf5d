"""Say the record of a course in words, block after block: what a clinic files, or what a person keeps for themselves.

Says what the record says; judges and computes nothing. What is left out is said on the first page.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QLocale

from companion.domain import events as ev
from companion.domain.course_events import CheckedIn
from companion.domain.events import MoodMoment
from companion.domain.export import moments
from companion.domain.export.appointments import What
from companion.domain.export.course_record import Audience, CourseRecord, Left, not_standing
from companion.domain.export.effects import side_effects
from companion.domain.export.sittings import PartLine, Sitting
from companion.domain.journal_events import JournalSpoken, JournalWritten
from companion.domain.lines import MEASURE_GAP_DAYS
from companion.domain.measures import Question
from companion.domain.mood import DAY_S, MOST_GAP_DAYS, on_ten
from companion.domain.record import Entry, Record
from companion.domain.safety_events import Strength
from companion.domain.stamps import MS_PER_S
from companion.ui.decimals import short, tenths
from companion.ui.pages.dates import date_words, stamp_words
from companion.ui.pages.record_cards import head_line, parts, who_words
from companion.ui.pages.record_words import correction_words, entry_line, local_time, session_time
from companion.ui.pages.session.times import length_words
from companion.ui.report.blocks import Block, Chart, Grid, Heading, Line, Para, Report, Row

SHARES = {4: (30, 17, 22, 31), 2: (38, 62)}
MIN_S = 60.0


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("report", text)


def report_of(course: CourseRecord, told: Callable[[int, int], None]) -> Report:
    """Give the whole report; `told` hears how many sessions are said, of how many."""
    blocks: list[Block] = [*_front(course), *_measures(course.sittings), *_check_ins(course), *_moods(course)]
    for done, one in enumerate(course.sessions, 1):
        blocks += _session(one)
        told(done, len(course.sessions))
    blocks += _journal(course)
    made = course.source.made
    first = tr("Companion {version} · {for_whom} · made {day} {time} ({iso})").format(
        version=course.source.program,
        for_whom=_for(course.choice.audience),
        day=date_words(made),
        time=stamp_words(made),
        iso=moments.iso_of(made),
    )
    second = tr("Fingerprint {digits}").format(digits=course.source.fingerprint)
    return Report(_title(course), QLocale().bcp47Name() or "en", (first, second), tuple(blocks))


def _title(course: CourseRecord) -> str:
    return tr("Record of a session") if course.choice.session else tr("Record of the course")


def _for(audience: Audience) -> str:
    return tr("for the clinic") if audience is Audience.CLINIC else tr("for me")


# -- the first page ---------------------------------------------------------------------------------------------


def _front(course: CourseRecord) -> Iterator[Block]:
    yield Heading(1, _title(course))
    about = {
        Audience.CLINIC: tr("What was planned, what happened and who noted it. Nothing here is computed or judged."),
        Audience.ME: tr("Your own copy: what was planned, what happened, and who noted it."),
    }
    yield Para(about[course.choice.audience])
    plans = dict.fromkeys(head_line(one) for one in course.sessions)
    real = sum(not one.rehearsal for one in course.sessions)
    rehearsed = len(course.sessions) - real
    rows = [
        (tr("Patient"), _patient(course)),
        (tr("Prescriber"), "\n".join(course.clinics) or "–"),
        (tr("Protocol"), "\n".join(plans) or "–"),
        (tr("Sessions"), _counted(real, rehearsed)),
        (tr("Left out"), _left_out(course.left_out)),
        (tr("Fingerprint"), course.source.fingerprint),
    ]
    yield Grid((), tuple(Row(row) for row in rows), (25, 75))
    said = tr("The fingerprint is the end of the event log. It is another one as soon as an entry is added or changed.")
    yield Para(said, quiet=True)


def _patient(course: CourseRecord) -> str:
    name = course.choice.name.strip()
    said = tr("{name}; number {subject}") if name else tr("without a name; number {subject}")
    return said.format(name=name, subject=course.source.subject)


def _counted(real: int, rehearsed: int) -> str:
    if not rehearsed:
        return str(real)
    rehearsals = QCoreApplication.translate("report", "%n rehearsals", n=rehearsed)
    return tr("{sessions}, and {rehearsals}").format(sessions=real, rehearsals=rehearsals)


def _left_out(left: Mapping[Left, int]) -> str:
    said = {
        Left.JOURNAL: tr("journal and intention ({n} entries)"),
        Left.OLDER_JOURNAL: tr("earlier and removed words of the journal ({n})"),
        Left.MEASURES: tr("questionnaires that are not for the clinic ({n})"),
        Left.REHEARSALS: tr("rehearsals ({n})"),
        Left.OTHER_SESSIONS: tr("other sessions ({n})"),
    }
    return ", ".join(said[kind].format(n=count) for kind, count in left.items()) or tr("nothing")


# -- measures and mood ------------------------------------------------------------------------------------------


def _measures(found: Sequence[Sitting]) -> Iterator[Block]:
    if not found:
        return
    yield Heading(1, tr("Questionnaires"))
    yield Para(tr("A score is a number and its published band. Talk it over with your clinician."), quiet=True)
    ordered = sorted(found, key=lambda one: (one.body.measure, one.body.version))
    for _, group in groupby(ordered, key=lambda one: (one.body.measure, one.body.version)):
        yield from _measure(list(group))


def _measure(group: list[Sitting]) -> Iterator[Block]:
    last = group[-1]
    yield Heading(2, last.body.title)
    heads = (tr("Day"), tr("Score"), tr("Published band"), tr("Change"), tr("Answers"))
    yield Grid(heads, tuple(_sitting(one) for one in group), (14, 14, 26, 12, 34))
    counted = [one for one in group if not one.correction]
    if len(counted) > 1:
        points = tuple((one.event.at.utc_ms / MS_PER_S, one.body.total) for one in counted)
        ticks = tuple((one.event.at.utc_ms / MS_PER_S, date_words(one.event.at)) for one in counted)
        alt = "; ".join(f"{date_words(one.event.at)}: {short(one.body.total)}" for one in counted)
        bands = tuple((band.from_, band.name) for band in last.form.bands) if last.form else ()
        line = Line(last.body.title, points, gap=MEASURE_GAP_DAYS * DAY_S)
        yield Chart(last.body.title, alt, (line,), last.body.low, last.body.high, ticks, bands)


def _sitting(one: Sitting) -> Row:
    body = one.body
    change = "–" if one.change is None else f"{'+' if one.change > 0 else ''}{short(one.change)}"
    score = tr("{total} of {high}").format(total=short(body.total), high=short(body.high))
    parts = " · ".join(_part(part) for part in one.parts)
    below = [parts, *(_answered(one, item, value) for item, value in one.calling), *_unscored(one)]
    if one.numbers_shown is not None:
        shown = tr("The numbers to call were shown, {day} {time}.")
        below.append(shown.format(day=date_words(one.numbers_shown), time=stamp_words(one.numbers_shown)))
    if one.spoken is not None:
        spoken = tr("The patient says that they have spoken to someone, {day} {time}.")
        below.append(spoken.format(day=date_words(one.spoken), time=stamp_words(one.spoken)))
    below += [tr("Corrected: {text}").format(text=one.correction)] if one.correction else []
    cells = (date_words(one.event.at), score, body.band or "–", change, _answers(one))
    return Row(cells, below="\n".join(filter(None, below)))


def _answers(one: Sitting) -> str:
    """Give the numbers that make the score, in order: one more would be taken for another item's."""
    if one.form is None:  # in which order they were asked is not known
        return ", ".join(f"{item}: {value}" for item, value in one.answers.items())
    scored = {item.id for item in one.form.scored}
    return " ".join(str(value) for item, value in one.answers.items() if item in scored)


def _unscored(one: Sitting) -> list[str]:
    items = one.form.items if one.form else ()
    found = ((item, one.body.answers.get(item.id)) for item in items if not item.scored)
    return [_answered(one, item, value) for item, value in found if value is not None]


def _answered(one: Sitting, item: Question, value: int) -> str:
    choices = one.form.answers(item).choices if one.form else ()
    words = next((choice.text for choice in choices if choice.value == value), "")
    return f"{item.text} – {value}, {words}" if words else f"{item.text} – {value}"


def _part(part: PartLine) -> str:
    said = f"{part.title or part.id}: {short(part.total)}"
    if part.count is None:
        return said
    counted = tr("{count} of {of} answered with {least} or more")
    counted = counted.format(count=part.count, of=part.of, least=part.count_from)
    if part.count_published is not None:
        counted += "; " + tr("published number: {n}").format(n=part.count_published)
    return f"{said} ({counted})"


def _check_ins(course: CourseRecord) -> Iterator[Block]:
    found = [(entry, entry.body) for entry in course.outside if isinstance(entry.body, CheckedIn)]
    if not found:
        return
    yield Heading(1, tr("Check-ins"))
    rows = tuple(
        Row(
            (f"{date_words(entry.event.at)} {local_time(entry)[:5]}", f"{body.title}\n{body.asked}", body.text),
            below="\n".join(correction_words(one) for one in entry.corrections),
        )
        for entry, body in found
    )
    yield Grid((tr("Day"), tr("Asked"), tr("Answer")), rows, (20, 35, 45))


def _moods(course: CourseRecord) -> Iterator[Block]:
    found = course.moods
    if not found:
        return
    yield Heading(1, tr("Mood"))
    yield Para(tr("Marks on the pad, from 0, unpleasant or calm, to 10, pleasant or activated."), quiet=True)
    kept = [(entry, body) for entry, body, one in found if not entry.corrections and not (one and one.rehearsal)]
    if len(kept) > 1:
        ticks = tuple((entry.utc_ms / MS_PER_S, date_words(entry.event.at)) for entry, _ in kept)
        mood = tuple((entry.utc_ms / MS_PER_S, on_ten(body.pleasantness)) for entry, body in kept)
        energy = tuple(
            (entry.utc_ms / MS_PER_S, on_ten(body.energy)) for entry, body in kept if body.energy is not None
        )
        gap_s = MOST_GAP_DAYS * DAY_S
        lines = (Line(tr("Mood"), mood, gap=gap_s), Line(tr("Energy"), energy, 2, gap_s))
        alt = tr("{n} marks from {first} to {last}; the table below has them all.")
        said = alt.format(n=len(kept), first=ticks[0][1], last=ticks[-1][1])
        yield Chart(tr("Mood and energy"), said, lines, 0, 10, ticks)
    heads = (tr("Day"), tr("Time"), tr("When"), tr("Mood"), tr("Energy"), tr("Note"))
    yield Grid(heads, tuple(_mood(*one) for one in found), (14, 9, 21, 9, 9, 38))


def _mood(entry: Entry, body: ev.MoodMarked, one: Record | None) -> Row:
    moment = {MoodMoment.BEFORE: tr("before"), MoodMoment.AFTER: tr("after"), MoodMoment.ANY: ""}[body.moment]
    number = tr("Rehearsal {n}") if one and one.rehearsal else tr("Session {n}")
    where = f"{moment} {number.format(n=one.number)}".strip() if one else moment
    scale = (tenths(on_ten(body.pleasantness)), "–" if body.energy is None else tenths(on_ten(body.energy)))
    below = "\n".join(correction_words(one) for one in entry.corrections)
    return Row((date_words(entry.event.at), local_time(entry)[:5], where, *scale, body.note), below=below)


# -- a session --------------------------------------------------------------------------------------------------


def _session(one: Record) -> Iterator[Block]:
    kind = tr("Rehearsal {n}, {day}") if one.rehearsal else tr("Session {n}, {day}")
    yield Heading(1, kind.format(n=one.number, day=date_words(one.opened)), new_page=True)
    yield Para(head_line(one))
    begin = tr("Opened {day} {time}, time of {zone}.")
    yield Para(
        begin.format(day=date_words(one.opened), time=stamp_words(one.opened), zone=one.opened.zone or "–"), True
    )
    for part in parts(one):
        yield Heading(2, part.title)
        if not part.lines:
            yield Para(tr("Nothing was noted."), quiet=True)
            continue
        rows = tuple(Row(line.cells, line.warm, line.below) for line in part.lines)
        yield Grid(part.headers, rows, SHARES[len(rows[0].cells)])
        if part.title == _READINGS():
            yield from _vitals(one)
    yield from _side_effects(one)
    yield Heading(2, tr("Everything, by time"))
    heads = (tr("Time"), tr("Session time"), tr("Who"), tr("What"))
    rows = tuple(
        Row((_clock(one, entry), session_time(entry.at_ms), who_words(entry), entry_line(entry, one.plan)))
        for entry in one.entries
    )
    yield Grid(heads, rows, (13, 12, 15, 60))


def _clock(one: Record, entry: Entry) -> str:
    """Give an entry's time of day, with its day and its offset from UTC where they are not those of the opening."""
    at, opened = replace(entry.event.at, utc_ms=entry.utc_ms), one.opened
    day = date_words(at)
    lines = [local_time(entry), day if day != date_words(opened) else ""]
    if at.offset_min != opened.offset_min:
        hours, minutes = divmod(abs(at.offset_min), 60)
        lines.append(f"UTC{'−' if at.offset_min < 0 else '+'}{hours:02d}:{minutes:02d}")
    return "\n".join(filter(None, lines))


def _side_effects(one: Record) -> Iterator[Block]:
    yield Heading(2, tr("Side effects"))
    found = side_effects(one)
    if not found:
        yield Para(tr("Nothing was noted."), quiet=True)
        return
    strengths = {
        Strength.MILD: tr("mild"),
        Strength.MODERATE: tr("moderate"),
        Strength.SEVERE: tr("severe"),
    }
    rows = []
    for effect in found:
        body = effect.body
        words = " · ".join(text for text in (body.action, body.note, effect.end_note) if text)
        over = session_time(effect.ended_ms) if effect.ended_ms is not None else tr("not noted")
        below = "\n".join(correction_words(one) for one in effect.entry.corrections)
        rows.append(Row((body.label, strengths[body.strength], session_time(body.onset_ms), over, words), below=below))
    heads = (tr("Side effect"), tr("Strength"), tr("Began"), tr("Over"), tr("What was done, notes"))
    yield Grid(heads, tuple(rows), (24, 14, 12, 12, 38))


def _READINGS() -> str:
    return QCoreApplication.translate("record_cards", "Readings")


def _vitals(one: Record) -> Iterator[Block]:
    """Draw the readings that count; a corrected one stands in the table."""
    found = [
        (entry.at_ms / MS_PER_S / MIN_S, body)
        for entry, body in one.all(ev.VitalsTaken)
        if entry.at_ms is not None and not entry.corrections
    ]
    if len(found) < 2:
        return
    ticks = tuple((at_min, tr("{n} min").format(n=round(at_min))) for at_min, _ in found)
    names = (
        (tr("upper pressure, mmHg"), "systolic_mmhg", 0),
        (tr("lower pressure, mmHg"), "diastolic_mmhg", 2),
        (tr("pulse, per minute"), "pulse_bpm", 4),
    )
    lines = [_line(name, field, dash, found) for name, field, dash in names]
    drawn = tuple(line for line in lines if line.points)
    values = [y for line in drawn for _, y in line.points]
    if values:
        low, high = (min(values) // 20) * 20, (max(values) // 20 + 1) * 20
        yield Chart(tr("Pressure and pulse"), _alt(drawn), drawn, low, high, ticks)
    oxygen = _line(tr("oxygen, %"), "spo2_percent", 0, found)
    if len(oxygen.points) > 1:
        low = min(90.0, min(y for _, y in oxygen.points) // 10 * 10)
        yield Chart(tr("Oxygen saturation"), _alt((oxygen,)), (oxygen,), low, 100, ticks)


def _line(name: str, field: str, dash: int, found: Sequence[tuple[float, ev.VitalsTaken]]) -> Line:
    points = tuple((at, float(getattr(body, field))) for at, body in found if getattr(body, field) is not None)
    return Line(name, points, dash)


def _alt(lines: Sequence[Line]) -> str:
    said = tr("{name}: {values}")
    values = (", ".join(tr("{y} at {x} min").format(y=short(y), x=round(x)) for x, y in line.points) for line in lines)
    return "; ".join(said.format(name=line.name, values=one) for line, one in zip(lines, values, strict=True))


# -- the journal ------------------------------------------------------------------------------------------------


def _journal(course: CourseRecord) -> Iterator[Block]:
    """Say the journal as it is; what was written anew or taken out since stands on no paper."""
    rows = []
    gone = not_standing(course.events)
    for entry in course.outside:
        if entry.event.uid in gone:
            continue
        body = entry.body
        when = f"{date_words(entry.event.at)} {local_time(entry)[:5]}"
        if isinstance(body, JournalWritten):
            rows.append(Row((when, f"{body.prompt}\n{body.text}" if body.prompt else body.text)))
        elif isinstance(body, JournalSpoken):
            said = tr("A voice note of {length}; it stays in Companion.")
            rows.append(Row((when, said.format(length=length_words(body.length_ms)))))
    if rows:
        yield Heading(1, tr("Journal"), new_page=True)
        yield Grid((tr("Day"), tr("Words")), tuple(rows), (20, 80))


def calendar_words() -> dict[What, str]:
    """Give what a calendar calls its entries: words that tell nobody what they are about."""
    return {
        What.APPOINTMENT: tr("Appointment"),
        What.FREE_FROM: tr("From here on"),
        What.CHECK_IN: tr("Check-in"),
        What.QUESTIONS: tr("A few questions"),
    }
