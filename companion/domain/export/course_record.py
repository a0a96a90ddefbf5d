"""The record of a course: what was chosen to go out, for whom, and what is left out of it.

Pure. Paper, tables, FHIR and JSON are all functions of a `CourseRecord`, so that they can't disagree. Leaves things out
whole and says so; never changes a value.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum

from companion.domain import events as ev
from companion.domain import protocol as protocols
from companion.domain.events import Body, Event, MoodMarked
from companion.domain.export.sittings import Sitting, kept_from_clinic, sittings
from companion.domain.journal_events import JournalSpoken, JournalTakenOut, JournalWritten
from companion.domain.measure_events import MeasureBegun
from companion.domain.protocol import Protocol
from companion.domain.record import Correction, Entry, Record, record_of
from companion.domain.records import dataclass
from companion.domain.stamps import Stamp

PRIVATE: tuple[type[Body], ...] = (ev.IntentionSet, JournalWritten, JournalSpoken, JournalTakenOut)
"""The patient's own words; they go out only where a person ticked that they shall.

What was written anew since, or taken out, goes out to nobody but the person: in their own copy, for the next computer.
"""


class Audience(StrEnum):
    """Whom a record is made for."""

    CLINIC = "clinic"
    ME = "me"


class Left(StrEnum):
    """A kind of thing that is left out."""

    JOURNAL = "journal"
    OLDER_JOURNAL = "older_journal"
    MEASURES = "measures"
    REHEARSALS = "rehearsals"
    OTHER_SESSIONS = "other_sessions"


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person chose: for whom, one session or all, what goes along, and under which name.

    Without a `name` the record is about a pseudonym; with one, the PDF and FHIR carry it.
    """

    audience: Audience
    session: str | None = None
    journal: bool = False
    rehearsals: bool = False
    name: str = ""

    @classmethod
    def whole(cls) -> "Choice":
        """Give the choice that leaves nothing out: a copy for oneself."""
        return cls(Audience.ME, journal=True, rehearsals=True)


@dataclass(frozen=True, slots=True)
class Source:
    """Where a record comes from: who (a pseudonym), when it was made, by which version, and the log's fingerprint."""

    subject: str
    made: Stamp
    program: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class CourseRecord:
    """Everything that goes out; `events` in the order in which they were saved, `left_out` how many of which kind."""

    source: Source
    choice: Choice
    sessions: tuple[Record, ...]
    outside: tuple[Entry, ...]
    sittings: tuple[Sitting, ...]
    events: tuple[Event, ...]
    left_out: Mapping[Left, int]

    @property
    def moods(self) -> tuple[tuple[Entry, MoodMarked, Record | None], ...]:
        """Give every mark on the pad with its session, in order of time."""
        inside = [(entry, body, one) for one in self.sessions for entry, body in one.all(MoodMarked)]
        around = [(entry, entry.body, None) for entry in self.outside if isinstance(entry.body, MoodMarked)]
        return tuple(sorted((*inside, *around), key=lambda found: found[0].utc_ms))

    @property
    def clinics(self) -> tuple[str, ...]:
        """Name every clinic and prescriber of the protocols, once each, in order."""
        named = (f"{one.plan.clinic.name}, {one.plan.clinic.prescriber}" for one in self.sessions if one.plan)
        return tuple(dict.fromkeys(named))


def course_record(events: Sequence[Event], choice: Choice, source: Source) -> CourseRecord:
    """Make the record of all events that the store has, in the order in which they were saved."""
    rehearsed = {e.session for e in events if isinstance(e.body, ev.SessionOpened) and e.body.rehearsal}
    read = _remembering()
    clinic = choice.audience is Audience.CLINIC
    gone = not_standing(events) if clinic else frozenset()
    hidden = kept_from_clinic(events, read) if clinic else frozenset()
    left: dict[Left, int] = {}
    kept: list[Event] = []
    for event in events:
        why = _left(event, choice, rehearsed)
        if why is None and event.uid in gone:
            why = Left.OLDER_JOURNAL
        elif why is None and event.uid in hidden:
            why = Left.MEASURES
        if why is None:
            kept.append(event)
        elif _counts(why, event.body):
            left[why] = left.get(why, 0) + 1
    of_session: dict[str, list[Event]] = {}
    for event in kept:
        if event.session is not None:
            of_session.setdefault(event.session, []).append(event)
    return CourseRecord(
        source=source,
        choice=choice,
        sessions=tuple(sorted((record_of(one, read) for one in of_session.values()), key=_opened_ms)),
        outside=_outside(kept),
        sittings=sittings(kept),
        events=tuple(kept),
        left_out=left,
    )


def _remembering() -> Callable[[object], Protocol]:
    """Give a reader of protocols that reads each but once: the sessions of a course all carry the same few."""
    known: dict[str, Protocol] = {}

    def read(data: object) -> Protocol:
        key = json.dumps(data, sort_keys=True)
        if key not in known:
            known[key] = protocols.read(data)
        return known[key]

    return read


def _left(event: Event, choice: Choice, rehearsed: set[str | None]) -> Left | None:
    """Say why an event stays here; None where it goes out."""
    if choice.session is not None:
        if event.session != choice.session:
            return Left.OTHER_SESSIONS
    elif event.session in rehearsed and not choice.rehearsals:
        return Left.REHEARSALS
    return Left.JOURNAL if isinstance(event.body, PRIVATE) and not choice.journal else None


def _counts(why: Left, body: Body) -> bool:
    """Tell whether this is what is counted of a kind: an entry of the journal, one filling-in, a session."""
    if why is Left.MEASURES:
        return isinstance(body, MeasureBegun)
    return why in (Left.JOURNAL, Left.OLDER_JOURNAL) or isinstance(body, ev.SessionOpened)


def not_standing(events: Sequence[Event]) -> frozenset[str]:
    """Give the ids of what is no longer in the journal: older words of an entry, and all of one that was taken out."""
    last: dict[str, str] = {}
    gone: set[str] = set()
    out = {event.body.entry for event in events if isinstance(event.body, JournalTakenOut)}
    for event in events:
        if isinstance(event.body, JournalWritten | JournalSpoken):
            entry = event.body.entry
            gone.add(event.uid if entry in out else last.get(entry, ""))
            last[entry] = event.uid
    return frozenset(gone - {""})


def _opened_ms(one: Record) -> int:
    return one.opened.utc_ms


def _outside(events: Sequence[Event]) -> tuple[Entry, ...]:
    """Give what was noted outside a session, in order of time, with what corrects it."""
    alone = [event for event in events if event.session is None]
    uids = {event.uid for event in alone}
    found: dict[str, list[Correction]] = {}
    for event in alone:
        if isinstance(event.body, ev.Corrected):
            found.setdefault(event.body.uid, []).append(Correction(event.at, event.by, event.body.text))
    entries = (
        Entry(event, None, 0, event.at.utc_ms, tuple(found.get(event.uid, ())))
        for event in alone
        if not (isinstance(event.body, ev.Corrected) and event.body.uid in uids)
    )
    return tuple(sorted(entries, key=lambda entry: entry.utc_ms))
