"""The tables of what happened in sessions, one row a thing. To show something new: one more plan here."""

from collections.abc import Iterator

from companion.domain import events as ev
from companion.domain.export import moments
from companion.domain.export.course_record import CourseRecord
from companion.domain.export.effects import side_effects
from companion.domain.export.table import Value, at_of, table_of
from companion.domain.mood import on_ten
from companion.domain.record import AnswerLine, Entry, Record
from companion.domain.safety_events import CallMade, LimitPassed, StopLifted


def _number(one: Record) -> str:
    return f"{'rehearsal' if one.rehearsal else 'session'} {one.number}"


def _corrected(entry: Entry | None) -> str:
    return " | ".join(one.text for one in entry.corrections) if entry is not None else ""


def _of(entry: Entry) -> tuple[Value, ...]:
    return (entry.event.uid, at_of(entry), moments.seconds(entry.at_ms), entry.event.by.value)


@table_of(
    "sessions",
    "Every session: when, by which protocol, how it ended.",
    """
    session_id | which session
    number integer | its number in the course, or among the rehearsals
    rehearsal yes_no | whether it was a rehearsal, without a dose
    opened time | when it was opened
    closed time | when it was closed
    ending | complete, early or not_started
    reason | why it ended early, in their words
    sitter | who sat with the patient
    handed_over | who stayed afterwards
    protocol_id | which protocol
    protocol_version integer | which version of it
    protocol_title | its title
    clinic | whose it is
    prescriber | who prescribes
    zone | the time zone
    lines_ready integer | lines of the lists before that were ticked
    lines integer | lines of the lists before
    grounding_done integer | steps of the grounding that were done
    grounding_steps integer | steps of the grounding
    """,
)
def _sessions(course: CourseRecord) -> Iterator[tuple[Value, ...]]:
    for one in course.sessions:
        plan = one.plan
        named = (plan.id, plan.version, plan.title, plan.clinic.name, plan.clinic.prescriber) if plan else (None,) * 5
        yield (
            *(one.id, one.number, one.rehearsal, moments.iso_of(one.opened), at_of(one.closed)),
            *(one.ending.value if one.ending else None, one.reason, one.sitter, one.handed_over),
            *(*named, one.opened.zone, one.ticked, one.to_tick, one.grounding_done, one.grounding_steps),
        )


@table_of(
    "phases",
    "Every phase as planned and as it was.",
    """
    + session
    phase | which phase
    name | its name in the protocol
    planned_s integer s | how long it was planned
    extended_s integer s | how much the sitter added
    actual_s integer s | how long it was
    began_s number s | when it began, in session time
    ended_s number s | when it ended, in session time
    began_by | time: by itself, sitter: by the sitter
    """,
)
def _phases(course: CourseRecord) -> Iterator[tuple[Value, ...]]:
    for one in course.sessions:
        for line in one.phases:
            times = (moments.seconds(line.began_ms), moments.seconds(line.ended_ms))
            by = line.began_by.value if line.began_by else None
            lengths = (line.planned_s, line.extended_s, line.actual_s)
            yield (one.id, _number(one), line.phase.value, line.name, *lengths, *times, by)


@table_of(
    "holds",
    "Every hold as planned and as it was.",
    """
    + session
    hold integer | its number
    then | what the protocol says at its end: spit or swallow
    planned_s integer s | how long it was planned
    actual_s integer s | how long it was
    started time | when it was started
    ended time | when it ended
    ended_by | time: by itself, sitter: by the sitter
    + correction
    """,
)
def _holds(course: CourseRecord) -> Iterator[tuple[Value, ...]]:
    for one in course.sessions:
        for line in one.holds:
            body = line.ended.body if line.ended else None
            why = body.why.value if isinstance(body, ev.HoldEnded) else None
            what = (line.number, line.end.value, line.planned_s, line.actual_s)
            yield (one.id, _number(one), *what, at_of(line.started), at_of(line.ended), why, _corrected(line.started))


@table_of(
    "checks",
    "Every look at the patient, planned and extra, done and missed.",
    """
    + session
    + event
    number integer | which planned check, empty for an extra one
    planned_s number s | when it was planned, in session time
    missed yes_no | whether it was not done in its time
    away yes_no | whether a missed one ran out while the program was closed or asleep
    breathing_normal yes_no | breathing as usual
    colour_normal yes_no | colour as usual
    rousable | yes, no or not_tried
    calm | settled, anxious or distressed
    position | how the patient lay
    action | what was done
    note | in free words
    + correction
    """,
)
def _checks(course: CourseRecord) -> Iterator[tuple[Value, ...]]:
    for one in course.sessions:
        for line in one.checks:
            body = line.entry.body
            if isinstance(body, ev.CheckDone):
                signs = (body.breathing_normal, body.colour_normal, body.rousable.value, body.calm.value)
                seen: tuple[Value, ...] = (*signs, body.position, body.action, body.note)
            else:
                seen = (None,) * 7
            away = body.away if isinstance(body, ev.CheckMissed) else None
            planned = (line.number, moments.seconds(line.planned_ms), line.missed, away)
            yield (one.id, _number(one), *_of(line.entry), *planned, *seen, _corrected(line.entry))


@table_of(
    "vitals",
    "Every reading, planned and extra, taken and not taken.",
    """
    + session
    + event
    title | the planned reading, empty for an extra one
    planned_s number s | when it was planned, in session time
    taken yes_no | whether it was taken
    slot | the planned reading's id in the protocol
    + pressure
    note | in free words
    + correction
    """,
)
def _vitals(course: CourseRecord) -> Iterator[tuple[Value, ...]]:
    for one in course.sessions:
        for line in one.readings:
            body, entry = line.entry.body if line.entry else None, line.entry
            values: tuple[Value, ...] = (None,) * 6
            if isinstance(body, ev.VitalsTaken):
                readings = (body.systolic_mmhg, body.diastolic_mmhg, body.pulse_bpm, body.spo2_percent)
                values = (body.slot, *readings, body.note)
            taken = _of(entry) if entry else (None,) * 4
            due = (line.title, moments.seconds(line.planned_ms), entry is not None)
            yield (one.id, _number(one), *taken, *due, *values, _corrected(entry))


@table_of(
    "moods",
    "Every mark on the mood pad, in sessions and between them.",
    """
    + session
    + event
    moment | before or after the session, or any
    pleasantness number | from -1, unpleasant, to 1, pleasant
    energy number | from -1, quiet, to 1, awake; empty where it was not asked
    mood_0_10 number | pleasantness on the scale that the window shows
    energy_0_10 number | energy on the scale that the window shows
    note | in free words
    + correction
    """,
)
def _moods(course: CourseRecord) -> Iterator[tuple[Value, ...]]:
    for entry, body, one in course.moods:
        where = (one.id, _number(one)) if one else (None, None)
        on_scale = (None if value is None else round(on_ten(value), 4) for value in (body.pleasantness, body.energy))
        place = (body.pleasantness, body.energy, *on_scale)
        yield (*where, *_of(entry), body.moment.value, *place, body.note, _corrected(entry))


@table_of(
    "observations",
    "What was noticed, by one tap.",
    """
    + session
    + event
    key | its id in the protocol
    label | its words
    + correction
    """,
)
def _observations(course: CourseRecord) -> Iterator[tuple[Value, ...]]:
    for one in course.sessions:
        labels = {item.id: item.label for item in one.plan.observations} if one.plan else {}
        for entry in one.entries:
            if isinstance(entry.body, ev.Observed):
                key = entry.body.observation
                yield (one.id, _number(one), *_of(entry), key, labels.get(key, key), _corrected(entry))


@table_of(
    "notes",
    "Notes in free words, and the intention where it was to go along.",
    """
    + session
    + event
    kind | note or intention
    text | the words
    + correction
    """,
)
def _notes(course: CourseRecord) -> Iterator[tuple[Value, ...]]:
    for one in course.sessions:
        for entry in one.entries:
            if isinstance(entry.body, ev.Noted | ev.IntentionSet):
                kind = "note" if isinstance(entry.body, ev.Noted) else "intention"
                yield (one.id, _number(one), *_of(entry), kind, entry.body.text, _corrected(entry))


@table_of(
    "calls",
    "Everybody who was called, and what was said; the program itself calls nobody.",
    """
    + session
    + event
    tier | the protocol's tier: what kind of call
    whom | who was called
    said | what was said, in free words
    + correction
    """,
)
def _calls(course: CourseRecord) -> Iterator[tuple[Value, ...]]:
    for one in course.sessions:
        for entry, body in one.all(CallMade):
            yield (one.id, _number(one), *_of(entry), body.tier.value, body.whom, body.said, _corrected(entry))


@table_of(
    "limits",
    "Every reading outside the prescriber's limits, and every stop that the sitter went on from after a call.",
    """
    + session
    + event
    kind | limit_passed or stop_lifted
    slot | the planned reading's id, empty for an extra one
    values | which values were outside, parted by spaces
    stop | limits, or the question before that stopped: gate. and its id
    spoke_with | who was called
    said | what was said, in free words
    + correction
    """,
)
def _limits(course: CourseRecord) -> Iterator[tuple[Value, ...]]:
    for one in course.sessions:
        for entry in one.entries:
            told: tuple[Value, ...]
            match entry.body:
                case LimitPassed(slot, values):
                    told = (entry.body.KIND, slot, " ".join(values), None, None, None)
                case StopLifted(what, spoke_with, said):
                    told = (entry.body.KIND, None, None, what, spoke_with, said)
                case _:
                    continue
            yield (one.id, _number(one), *_of(entry), *told, _corrected(entry))


@table_of(
    "answers",
    "The questions before, and the lines of readiness, with their last answer.",
    """
    + session
    list | before or readiness
    text | the protocol's words
    answer yes_no | the last answer; in readiness no means not yet
    stops yes_no | whether the protocol stops the session at this answer
    at time | when it was answered
    by | who answered
    + correction
    """,
)
def _answers(course: CourseRecord) -> Iterator[tuple[Value, ...]]:
    for one in course.sessions:
        for kind, lines in (("before", one.gates), ("readiness", one.readiness)):
            yield from (_answer(one, kind, line) for line in lines)


def _answer(one: Record, kind: str, line: AnswerLine) -> tuple[Value, ...]:
    body = line.entry.body if line.entry else None
    stops = body.stops if isinstance(body, ev.GateAnswered) else None
    by = line.entry.event.by.value if line.entry else None
    return (one.id, _number(one), kind, line.text, line.answer, stops, at_of(line.entry), by, _corrected(line.entry))


@table_of(
    "side_effects",
    "Every side effect that was noted, from its begin to its end.",
    """
    + session
    + event
    number integer | which one of the session
    effect | its id in the protocol, empty for own words
    label | its words
    strength | mild, moderate or severe, as it seemed to who noted it
    onset_s number s | when it began, in session time
    ended_s number s | when it was over, in session time; empty where nobody noted that
    action | what was done
    note | in free words
    end_note | in free words, at its end
    + correction
    """,
)
def _side_effects(course: CourseRecord) -> Iterator[tuple[Value, ...]]:
    for one in course.sessions:
        for found in side_effects(one):
            body = found.body
            times = (moments.seconds(body.onset_ms), moments.seconds(found.ended_ms))
            told = (body.number, body.effect or None, body.label, body.strength.value)
            words = (body.action, body.note, found.end_note, _corrected(found.entry))
            yield (one.id, _number(one), *_of(found.entry), *told, *times, *words)


@table_of(
    "moments",
    "Everything that was noted in the sessions, in order: the time axis.",
    """
    + session
    + event
    late_s number s | how much later it was noticed, after a sleep or a restart
    kind | what kind of entry it is
    + correction
    """,
)
def _moments(course: CourseRecord) -> Iterator[tuple[Value, ...]]:
    """Give everything that happened, one line each, by its kind alone: the time axis of the sessions."""
    for one in course.sessions:
        for entry in one.entries:
            kind = ev.encode(entry.body)[0]
            yield (one.id, _number(one), *_of(entry), moments.seconds(entry.late_ms), kind, _corrected(entry))


PLANS = (
    _sessions,
    _phases,
    _holds,
    _checks,
    _vitals,
    _moods,
    _observations,
    _notes,
    _calls,
    _limits,
    _answers,
    _side_effects,
    _moments,
)
