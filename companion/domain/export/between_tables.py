"""The tables of what lies between sessions: measures and the journal."""

from collections.abc import Iterator

from companion.domain.export import moments
from companion.domain.export.course_record import CourseRecord
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
    + correction
    """,
)
def _measures(course: CourseRecord) -> Iterator[tuple[Value, ...]]:
    for one in course.sittings:
        body = one.body
        when = (one.event.uid, moments.iso_of(one.event.at), one.event.by.value)
        scored = (body.total, body.low, body.high, body.band or None, one.change)
        yield (body.sitting, *when, body.measure, body.version, body.title, *scored, one.correction)


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
        for item, value in one.body.answers.items():
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
    """,
)
def _measure_parts(course: CourseRecord) -> Iterator[tuple[Value, ...]]:
    for one in course.sittings:
        titles = {part.id: part.title for part in one.form.parts} if one.form else {}
        for part, total in one.body.parts.items():
            yield (one.body.sitting, one.event.uid, one.body.measure, part, titles.get(part), float(total))


@table_of(
    "journal",
    "The journal, where it was to go along: every version of every entry. Voice notes stay in the program.",
    """
    uid | the entry's id
    at time | when it was written or spoken
    by | who
    entry | which entry
    prompt | the question it answers
    text | the words
    spoken_s number s | how long a voice note is
    """,
)
def _journal(course: CourseRecord) -> Iterator[tuple[Value, ...]]:
    """Give every version of every entry; a voice note has no words here, and stays where it is."""
    for entry in course.outside:
        body = entry.body
        if isinstance(body, JournalWritten):
            yield (entry.event.uid, at_of(entry), entry.event.by.value, body.entry, body.prompt, body.text, None)
        elif isinstance(body, JournalSpoken):
            said_s = moments.seconds(body.length_ms)
            yield (entry.event.uid, at_of(entry), entry.event.by.value, body.entry, body.prompt, None, said_s)


PLANS = (_measures, _measure_items, _measure_parts, _journal)
