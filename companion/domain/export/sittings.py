"""Measures that were filled in, from the events alone: answers, score, band, and how far from the time before.

Judges nothing: a change is a difference of two totals of one version of one measure.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from companion.domain import measures, schema
from companion.domain.agenda import hidden_from
from companion.domain.events import Corrected, Event, ProtocolInstalled
from companion.domain.measure_events import (
    MeasureAnswered,
    MeasureBegun,
    MeasureSetAside,
    MeasureSubmitted,
    NumbersShown,
    SpokenToSomeone,
)
from companion.domain.measures import Measure, Part, Question
from companion.domain.protocol import Protocol, Viewer
from companion.domain.records import dataclass
from companion.domain.stamps import Stamp

Some = TypeVar("Some")
_OF_SITTING = (MeasureBegun, MeasureAnswered, MeasureSubmitted, MeasureSetAside, NumbersShown, SpokenToSomeone)


@dataclass(frozen=True, slots=True)
class PartLine:
    """A published part of a measure with its score.

    `count` of its `of` items were answered with `count_from` or more, and the publisher names `count_published` for
    that; None where nothing is counted, or this version can't read the measure.
    """

    id: str
    title: str
    total: float
    of: int | None
    count: int | None
    count_from: int | None
    count_published: int | None


@dataclass(frozen=True, slots=True)
class Sitting:
    """One that was submitted; `change` is None the first time, `form` None where this version can't read the measure.

    `numbers_shown` is when the numbers to call were shown because of an answer, and `spoken` when the patient said
    that they have spoken to someone; None where that did not happen.
    """

    event: Event
    body: MeasureSubmitted
    form: Measure | None
    change: float | None
    correction: str
    numbers_shown: Stamp | None
    spoken: Stamp | None

    @property
    def answers(self) -> Mapping[str, int]:
        """Give the answers in the order of the questions; the log has them in that of their ids, 1, 10, 2."""
        return _in_order(self.body.answers, [item.id for item in self.form.items] if self.form else [])

    @property
    def parts(self) -> tuple[PartLine, ...]:
        """Give the published parts in the order of the measure."""
        named = {part.id: part for part in self.form.parts} if self.form else {}
        scored = _in_order(self.body.parts, list(named))
        return tuple(self._part(name, float(total), named.get(name)) for name, total in scored.items())

    def _part(self, name: str, total: float, part: Part | None) -> PartLine:
        if part is None:
            return PartLine(name, "", total, None, None, None, None)
        least, answers = part.count_from, self.body.answers
        counted = None if least is None else sum(answers[item] >= least for item in part.items if item in answers)
        return PartLine(name, part.title, total, len(part.items), counted, least, part.count_published)

    @property
    def calling(self) -> tuple[tuple[Question, int], ...]:
        """Give every question whose answer asks for the numbers to call, with the answer, whatever the total is."""
        items = self.form.items if self.form else ()
        given = ((item, self.body.answers.get(item.id)) for item in items if item.numbers_from is not None)
        return tuple((item, at) for item, at in given if at is not None and at >= (item.numbers_from or 0))


def sittings(events: Sequence[Event]) -> tuple[Sitting, ...]:
    """Give every sitting that was submitted, in the order of submission; one corrected later counts in no change."""
    documents: dict[str, Mapping[str, Any]] = {}
    corrections: dict[str, str] = {}
    shown: dict[str, Stamp] = {}
    spoken: dict[str, Stamp] = {}
    for event in events:
        match event.body:
            case MeasureBegun(sitting=sitting, document=document):
                documents[sitting] = document
            case NumbersShown(sitting):
                shown.setdefault(sitting, event.at)
            case SpokenToSomeone(sitting):
                spoken.setdefault(sitting, event.at)
            case Corrected(uid, text):
                corrections[uid] = text
    last: dict[tuple[str, int], float] = {}
    found = []
    for event in sorted(events, key=lambda one: one.at.utc_ms):
        body = event.body
        if not isinstance(body, MeasureSubmitted):
            continue
        which, correction = (body.measure, body.version), corrections.get(event.uid, "")
        change = None if which not in last or correction else body.total - last[which]
        if not correction:
            last[which] = body.total
        form, told = _form(documents.get(body.sitting, {})), (shown.get(body.sitting), spoken.get(body.sitting))
        found.append(Sitting(event, body, form, change, correction, *told))
    return tuple(found)


def kept_from_clinic(events: Sequence[Event], read: Callable[[object], Protocol]) -> frozenset[str]:
    """Give the ids of all that was noted of fillings-in which the clinic may not see, half-filled ones too.

    What holds is what the protocol said when the measure was begun, and what the one in force says now: the clinic sees
    what neither keeps from it. A measure that neither asks for goes out, since the patient chose to fill it in.
    """
    kept, hidden, asked = frozenset[str](), set[str](), dict[str, str]()
    for event in events:
        match event.body:
            case ProtocolInstalled(document=document):
                kept = _kept(document, read)
            case MeasureBegun(sitting=sitting, document=document):
                asked[sitting] = str(document.get("id"))
                hidden |= {sitting} if asked[sitting] in kept else set()
    hidden |= {sitting for sitting, measure in asked.items() if measure in kept}
    uids = {one.uid for one in events if isinstance(one.body, _OF_SITTING) and one.body.sitting in hidden}
    return frozenset(uids | {one.uid for one in events if isinstance(one.body, Corrected) and one.body.uid in uids})


def _kept(document: Mapping[str, Any], read: Callable[[object], Protocol]) -> frozenset[str]:
    try:
        return hidden_from(read(document), Viewer.CLINIC)
    except schema.Unreadable:
        return frozenset()


def _in_order(given: Mapping[str, Some], order: Sequence[str]) -> Mapping[str, Some]:
    return {**{name: given[name] for name in order if name in given}, **given}


def _form(document: Mapping[str, Any]) -> Measure | None:
    try:
        return measures.read(document)
    except schema.Unreadable:
        return None
