"""The tables of what lies between sessions: measures, check-ins and the journal."""

from collections.abc import Iterator

from companion.domain.course_events import CheckedIn
from companion.domain.export import moments
from companion.domain.export.course_record import CourseRecord, not_standing
from companion.domain.export.table import Value, at_of, table_of
from companion.domain.journal_events import JournalSpoken, JournalWritten


@table_of(
    "measures",
    "Every measure that was filled in: its score, the published band, and the change since the time before.",
    """
    sitting | which filling-in
    uid | the entry's id
    at time | when it was submitted
    by | who filled it in
    measure | which measure
    version integer | which version of it
    title | its title
    + score
    change number | the score less that of the time before, empty the first time
    numbers_shown time | when the numbers to call were shown because of an answer
    spoken time | when the patient said that they have spoken to someone
    + correction
    """,
)
def _measures(course: CourseRecord) -> Iterator[tuple[Value, ...]]:
    for one in course.sittings:
        body = one.body
        when = (one.event.uid, moments.iso_of(one.event.at), one.event.by.value)
        scored = (body.total, body.low, body.high, body.band or None, one.change)
        after = tuple(moments.iso_of(at) if at else None for at in (one.numbers_shown, one.spoken))
        yield (body.sitting, *when, body.measure, body.version, body.title, *scored, *after, one.correction)


@table_of(
    "measure_items",
    "Every answer of every measure.",
    """
    sitting | which filling-in
    uid | the entry's id
    at time | when it was submitted
    measure | which measure
    item | which question
    text | its words
    value integer | what the answer counts
    """,
)
def _measure_items(course: CourseRecord) -> Iterator[tuple[Value, ...]]:
    for one in course.sittings:
        texts = {item.id: item.text for item in one.form.items} if one.form else {}
        for item, value in one.answers.items():
            when = (one.event.uid, moments.iso_of(one.event.at))
            yield (one.body.sitting, *when, one.body.measure, item, texts.get(item), value)


@table_of(
    "measure_parts",
    "The score of every published part of a measure.",
    """
    sitting | which filling-in
    uid | the entry's id
    measure | which measure
    part | which part
    title | its title
    total number | its score
    items integer | how many items it has
    count integer | how many of them were answered with count_from or more
    count_from integer | see count; empty where nothing is counted
    count_published integer | what the publisher names for that count
    """,
)
def _measure_parts(course: CourseRecord) -> Iterator[tuple[Value, ...]]:
    for one in course.sittings:
        for part in one.parts:
            counted = (part.of, part.count, part.count_from, part.count_published)
            where = (one.body.sitting, one.event.uid, one.body.measure)
            yield (*where, part.id, part.title or None, part.total, *counted)


@table_of(
    "check_ins",
    "Every check-in of the protocol that was answered, in the patient's words.",
    """
    uid | the entry's id
    at time | when it was answered
    by | who
    title | the check-in's title
    asked | what it asks
    text | the answer
    + correction
    """,
)
def _check_ins(course: CourseRecord) -> Iterator[tuple[Value, ...]]:
    for entry in course.outside:
        body = entry.body
        if isinstance(body, CheckedIn):
            said = " | ".join(one.text for one in entry.corrections)
            yield (entry.event.uid, at_of(entry), entry.event.by.value, body.title, body.asked, body.text, said)


@table_of(
    "journal",
    "The journal, where it was to go along; in one's own copy with what was written anew or taken out since.",
    """
    uid | the entry's id
    at time | when it was written or spoken
    by | who
    entry | which entry
    prompt | the question it answers
    text | the words
    spoken_s number s | how long a voice note is
    stands yes_no | whether it is in the journal still: not written anew, and not taken out
    """,
)
def _journal(course: CourseRecord) -> Iterator[tuple[Value, ...]]:
    """Give every version of every entry; a voice note has no words here, and stays where it is."""
    gone = not_standing(course.events)
    for entry in course.outside:
        body = entry.body
        if isinstance(body, JournalWritten):
            said: tuple[Value, ...] = (body.text, None)
        elif isinstance(body, JournalSpoken):
            said = (None, moments.seconds(body.length_ms))
        else:
            continue
        uid = entry.event.uid
        yield (uid, at_of(entry), entry.event.by.value, body.entry, body.prompt, *said, uid not in gone)


PLANS = (_measures, _measure_items, _measure_parts, _check_ins, _journal)
