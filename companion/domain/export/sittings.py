"""Measures that were filled in, from the events alone: answers, score, band, and how far from the time before.

Judges nothing: a change is a difference of two totals of one version of one measure.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from companion.domain import measures, schema
from companion.domain.events import Corrected, Event
from companion.domain.measure_events import MeasureBegun, MeasureSubmitted
from companion.domain.measures import Measure
from companion.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class Sitting:
    """One that was submitted; `change` is None the first time, `document` None where this version can't read it."""

    event: Event
    body: MeasureSubmitted
    document: Mapping[str, Any]
    form: Measure | None
    change: float | None
    correction: str


def sittings(events: Sequence[Event]) -> tuple[Sitting, ...]:
    """Give every sitting that was submitted, in the order of submission; one corrected later counts in no change."""
    documents: dict[str, Mapping[str, Any]] = {}
    corrections: dict[str, str] = {}
    for event in events:
        if isinstance(event.body, MeasureBegun):
            documents[event.body.sitting] = event.body.document
        elif isinstance(event.body, Corrected):
            corrections[event.body.uid] = event.body.text
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
        document = documents.get(body.sitting, {})
        found.append(Sitting(event, body, document, _form(document), change, correction))
    return tuple(found)


def _form(document: Mapping[str, Any]) -> Measure | None:
    try:
        return measures.read(document)
    except schema.Unreadable:
        return None
