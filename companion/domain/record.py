"""Set side by side what a session was to be and what it was: the record as plain lines, from its events alone.

Pure, and without words: `ui/pages/record` says them. Judges nothing and computes nothing clinical; a planned thing that
was not done is shown as not done. An event of a later version stays a line of its own, and a plan that this version
can't read leaves the plain list of what was noted.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import TypeVar

from companion.domain import events as ev
from companion.domain import protocol as protocols
from companion.domain import session
from companion.domain.errors import Bug, Known
from companion.domain.events import By, Ending, Event, MoodMoment, Phase, Why
from companion.domain.protocol import EndAction, Protocol
from companion.domain.records import dataclass
from companion.domain.session import State
from companion.domain.stamps import MS_PER_S, Stamp

Kind = TypeVar("Kind", bound=ev.Body)


@dataclass(frozen=True, slots=True)
class Correction:
    """What somebody said later about an entry that was noted wrongly."""

    at: Stamp
    by: By
    text: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened.

    `at_ms` is its session time, None where no clock can tell; `late_ms` is how much session time passed until it was
    noticed, above 0 after a sleep or a crash. `utc_ms` is when it happened, by the wall clock that noticed it.
    """

    event: Event
    at_ms: int | None
    late_ms: int
    utc_ms: int
    corrections: tuple[Correction, ...] = ()

    @property
    def body(self) -> ev.Body:
        """Give what happened."""
        return self.event.body


@dataclass(frozen=True, slots=True)
class PhaseLine:
    """One phase as planned and as it was; None for what did not happen, or has not ended."""

    phase: Phase
    name: str
    planned_s: int
    extended_s: int
    began_ms: int | None
    ended_ms: int | None
    began_by: Why | None

    @property
    def actual_s(self) -> int | None:
        """Give how long it lasted, in whole seconds."""
        if self.began_ms is None or self.ended_ms is None:
            return None
        return round((self.ended_ms - self.began_ms) / MS_PER_S)


@dataclass(frozen=True, slots=True)
class HoldLine:
    """One dose hold as planned and as it was; one that was not started has no entries."""

    number: int
    planned_s: int
    end: EndAction
    started: Entry | None
    ended: Entry | None

    @property
    def actual_s(self) -> int | None:
        """Give how long it lasted, in whole seconds."""
        if self.started is None or self.ended is None or self.started.at_ms is None or self.ended.at_ms is None:
            return None
        return round((self.ended.at_ms - self.started.at_ms) / MS_PER_S)


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One look at the patient; an extra one has no number and no planned time; a missed one says so in `entry`."""

    number: int | None
    planned_ms: int | None
    entry: Entry

    @property
    def missed(self) -> bool:
        """Tell whether it was planned and not done in its time."""
        return isinstance(self.entry.body, ev.CheckMissed)


@dataclass(frozen=True, slots=True)
class ReadingLine:
    """A planned reading, or an extra one (`title` empty); `entry` None where it was not taken."""

    title: str
    planned_ms: int | None
    entry: Entry | None


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """A question or line of a list and its last answer, None where none was given."""

    text: str
    answer: bool | None
    entry: Entry | None


@dataclass(frozen=True, slots=True)
class Record:
    """A whole session; everything but `entries` is empty where its plan can't be read (`plan` None)."""

    id: str
    opened: Stamp
    closed: Entry | None
    number: int
    rehearsal: bool
    plan: Protocol | None
    sitter: str
    handed_over: str
    ending: Ending | None
    reason: str
    phases: tuple[PhaseLine, ...]
    holds: tuple[HoldLine, ...]
    checks: tuple[CheckLine, ...]
    readings: tuple[ReadingLine, ...]
    gates: tuple[AnswerLine, ...]
    readiness: tuple[AnswerLine, ...]
    ticked: int
    to_tick: int
    grounding_done: int
    grounding_steps: int
    entries: tuple[Entry, ...]

    def all(self, kind: type[Kind]) -> tuple[tuple[Entry, Kind], ...]:
        """Give every entry of one kind with its body, in order."""
        return tuple((entry, entry.body) for entry in self.entries if isinstance(entry.body, kind))

    def mood(self, moment: MoodMoment) -> tuple[Entry, ev.MoodMarked] | None:
        """Give the last mark on the mood pad of one moment."""
        found = [pair for pair in self.all(ev.MoodMarked) if pair[1].moment is moment]
        return found[-1] if found else None


def record_of(events: Sequence[Event], read: Callable[[object], Protocol] = protocols.read) -> Record:
    """Make the record from all events of one session, in the order in which they were noted.

    `read` makes its protocol, so that many sessions by one protocol need it read but once.
    """
    if not events or not isinstance(events[0].body, ev.SessionOpened):
        raise Bug("a record begins with SessionOpened")
    opened = events[0].body
    try:
        state = session.fold(events, read)
    except Known:
        state = None
    entries = _entries(events, state, opened.speed)
    closed = next((entry for entry in entries if isinstance(entry.body, ev.SessionClosed)), None)
    ended = closed.body if closed is not None and isinstance(closed.body, ev.SessionClosed) else None
    return Record(
        id=events[0].session or "",
        opened=events[0].at,
        closed=closed,
        number=opened.number,
        rehearsal=opened.rehearsal,
        plan=state.protocol if state else None,
        sitter=_last_text(entries, ev.SitterNamed, "name"),
        handed_over=_last_text(entries, ev.HandedOver, "to"),
        ending=ended.ending if ended else None,
        reason=ended.reason if ended else "",
        phases=_phases(state, entries) if state else (),
        holds=_holds(state, entries) if state else (),
        checks=tuple(_checks(state, entries)) if state else (),
        readings=_readings(state, entries) if state else (),
        gates=_gates(state, entries) if state else (),
        readiness=_readiness(state, entries) if state else (),
        ticked=len(state.ticked) if state else 0,
        to_tick=len(state.protocol.lists.all) if state else 0,
        grounding_done=len(state.grounding) if state else 0,
        grounding_steps=len(state.protocol.grounding.steps) if state else 0,
        entries=entries,
    )


def _entries(events: Sequence[Event], state: State | None, speed: float) -> tuple[Entry, ...]:
    """Give all entries in the order in which they happened, corrections at what they correct."""
    uids = {event.uid for event in events}
    corrections: dict[str, list[Correction]] = {}
    for event in events:
        if isinstance(event.body, ev.Corrected):
            corrections.setdefault(event.body.uid, []).append(Correction(event.at, event.by, event.body.text))
    found = []
    last_ms = 0
    for event in events:
        if isinstance(event.body, ev.Corrected) and event.body.uid in uids:
            continue
        noticed_ms = _session_ms(event, state)
        at_ms = event.body.at_ms if isinstance(event.body, ev.PhaseBegan | ev.HoldEnded) else noticed_ms
        late_ms = max(0, noticed_ms - at_ms) if noticed_ms is not None and at_ms is not None else 0
        utc_ms = event.at.utc_ms - round(late_ms / speed)
        last_ms = at_ms if at_ms is not None else last_ms
        entry = Entry(event, at_ms, late_ms, utc_ms, tuple(corrections.get(event.uid, ())))
        found.append((last_ms, entry))
    return tuple(entry for _, entry in sorted(found, key=lambda pair: pair[0]))


def _session_ms(event: Event, state: State | None) -> int | None:
    """Give the session time at which an event was noted; one noted after the close, such as a correction, has none."""
    if state is None:
        return None
    if isinstance(event.body, ev.ClockAnchored):
        return event.body.session_ms
    if isinstance(event.body, ev.Corrected):
        return None
    return state.timeline.session_ms(event.at)


def _phases(state: State, entries: Sequence[Entry]) -> tuple[PhaseLine, ...]:
    why = {entry.body.phase: entry.body.why for entry in entries if isinstance(entry.body, ev.PhaseBegan)}
    begun = sorted(state.began_ms.items(), key=lambda pair: pair[1])
    ends = {phase: later for (phase, _), (_, later) in pairwise(begun)}
    return tuple(
        PhaseLine(
            phase=phase,
            name=state.protocol.name(phase),
            planned_s=state.length_s(phase) - state.extended_s.get(phase, 0),
            extended_s=state.extended_s.get(phase, 0),
            began_ms=state.began_ms.get(phase),
            ended_ms=ends.get(phase),
            began_by=why.get(phase),
        )
        for phase in session.FLOW
    )


def _holds(state: State, entries: Sequence[Entry]) -> tuple[HoldLine, ...]:
    started = {entry.body.number: entry for entry in entries if isinstance(entry.body, ev.HoldStarted)}
    ended = {entry.body.number: entry for entry in entries if isinstance(entry.body, ev.HoldEnded)}
    return tuple(
        HoldLine(number, hold.hold_s, hold.end, started.get(number), ended.get(number))
        for number, hold in enumerate(state.protocol.holds, 1)
    )


def _checks(state: State, entries: Sequence[Entry]) -> Iterator[CheckLine]:
    first_ms, every_ms = state.first_hold_ms, state.protocol.checks.every_s * MS_PER_S
    for entry in entries:
        if isinstance(entry.body, ev.CheckDone | ev.CheckMissed):
            number = entry.body.number
            planned_ms = None if number is None or first_ms is None else first_ms + number * every_ms
            yield CheckLine(number, planned_ms, entry)


def _readings(state: State, entries: Sequence[Entry]) -> tuple[ReadingLine, ...]:
    """Give the planned readings in the protocol's order, each time one was taken, then the extra ones."""
    taken: dict[str | None, list[Entry]] = {}
    for entry in entries:
        if isinstance(entry.body, ev.VitalsTaken):
            taken.setdefault(entry.body.slot, []).append(entry)
    found = []
    for slot in state.protocol.vitals:
        planned_ms = session.slot_ms(state, slot)
        found += [ReadingLine(slot.title, planned_ms, entry) for entry in taken.pop(slot.id, [None])]
    extra = sorted((entry for rest in taken.values() for entry in rest), key=lambda entry: entry.at_ms or 0)
    return (*found, *(ReadingLine("", None, entry) for entry in extra))


def _gates(state: State, entries: Sequence[Entry]) -> tuple[AnswerLine, ...]:
    last = {entry.body.gate: entry for entry in entries if isinstance(entry.body, ev.GateAnswered)}
    return tuple(
        AnswerLine(gate.question, state.gates.get(gate.id), last.get(gate.id)) for gate in state.protocol.gates
    )


def _readiness(state: State, entries: Sequence[Entry]) -> tuple[AnswerLine, ...]:
    last = {entry.body.item: entry for entry in entries if isinstance(entry.body, ev.ReadinessAnswered)}
    return tuple(
        AnswerLine(item.text, state.ready.get(item.id), last.get(item.id)) for item in state.protocol.readiness
    )


def _last_text(entries: Sequence[Entry], kind: type[ev.Body], field: str) -> str:
    found = [str(getattr(entry.body, field)) for entry in entries if isinstance(entry.body, kind)]
    return found[-1] if found else ""
