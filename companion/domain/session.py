"""What a session is at a moment: its state, folded from its events, and what is due next.

Pure. State is never counted, always computed from stamps, so that a late tick, a sleep, a crash or a restart gives the
same phase. What people may do, and what it records, is in `decisions.py`.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import field, replace
from functools import singledispatch

from companion.domain import events as ev
from companion.domain import protocol as protocols
from companion.domain import safety as safeties
from companion.domain import schema
from companion.domain.errors import Bug, Known
from companion.domain.events import Ending, Event, Phase, Why
from companion.domain.protocol import Protocol, SlotWhen, StayFrom
from companion.domain.records import dataclass
from companion.domain.safety import Safety
from companion.domain.stamps import MS_PER_S, Anchor, Stamp, Timeline
from companion.domain.steering import MusicSteered

FLOW = (Phase.PREPARATION, Phase.HOLD, Phase.ONSET, Phase.WINDOW, Phase.RETURN, Phase.RECOVERY)
"""The phases of a session that is not cut short."""
_AFTER = {Phase.ONSET: Phase.WINDOW, Phase.WINDOW: Phase.RETURN, Phase.RETURN: Phase.RECOVERY}


@dataclass(frozen=True, slots=True)
class HoldRecord:
    """One dose hold as it was, in session ms."""

    number: int
    started_ms: int
    ended_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Due:
    """Something that happens by itself at a session time."""

    at_ms: int
    body: ev.Body


@dataclass(frozen=True, slots=True)
class State:
    """Everything about one session that follows from its events; times are session ms.

    `last_at` and `last_ms` are the latest moment that both clocks knew; `away` is when the program was last away.
    """

    id: str
    number: int
    rehearsal: bool
    protocol: Protocol
    timeline: Timeline
    last_at: Stamp
    phase: Phase = Phase.PREPARATION
    began_ms: Mapping[Phase, int] = field(default_factory=dict)
    extended_s: Mapping[Phase, int] = field(default_factory=dict)
    holds: tuple[HoldRecord, ...] = ()
    sitter: str = ""
    gates: Mapping[str, bool] = field(default_factory=dict)
    ticked: frozenset[str] = frozenset()
    intention: str = ""
    moods: frozenset[ev.MoodMoment] = frozenset()
    vitals_ms: Mapping[str, int] = field(default_factory=dict)
    checks: Mapping[int, bool] = field(default_factory=dict)
    called: bool = False
    grounding: frozenset[int] = frozenset()
    ready: Mapping[str, bool] = field(default_factory=dict)
    handed_over: str = ""
    ending: Ending | None = None
    sound_fault: str = ""
    safety: Safety = field(default_factory=Safety)
    steered: tuple[MusicSteered, ...] = ()
    brought_back: bool = False
    away: tuple[int, int] = (0, 0)
    last_ms: int = 0

    @property
    def open(self) -> bool:
        """Tell whether the session still runs."""
        return self.phase is not Phase.CLOSED

    @property
    def first_hold_ms(self) -> int | None:
        """Give the start of the first hold: second 0 of the sound plan."""
        return self.holds[0].started_ms if self.holds else None

    @property
    def running_hold(self) -> HoldRecord | None:
        """Give the hold that runs now."""
        return self.holds[-1] if self.holds and self.holds[-1].ended_ms is None else None

    def length_s(self, phase: Phase) -> int:
        """Give the length a phase is to have, extensions included."""
        if phase is Phase.HOLD:
            return self.protocol.hold_phase_s()
        return self.protocol.timed(phase).planned_s + self.extended_s.get(phase, 0)


def begin(event: Event, read: Callable[[object], Protocol] = protocols.read) -> State:
    """Make the state of a session from its first event; raises Bug if that is no SessionOpened.

    Raises Known `event.damaged` where its protocol is none that this version can read.
    """
    body = event.body
    if isinstance(body, ev.FromLater):
        raise Known("event.damaged", kind=body.kind, field="")
    if not isinstance(body, ev.SessionOpened) or event.session is None:
        raise Bug("a session begins with SessionOpened")
    try:
        protocol = read(body.protocol)
    except schema.Unreadable as fault:
        raise Known("event.damaged", kind=body.KIND, field=f"protocol.{fault.problems[0].field}") from None
    return State(
        id=event.session,
        number=body.number,
        rehearsal=body.rehearsal,
        protocol=protocol,
        timeline=Timeline((Anchor(event.at.boot, event.at.up_ms, 0),), body.speed),
        last_at=event.at,
        began_ms={Phase.PREPARATION: 0},
    )


def fold(events: Iterable[Event], read: Callable[[object], Protocol] = protocols.read) -> State:
    """Make the state from all events of a session, in order; raises as `begin` does."""
    rest = iter(events)
    first = next(rest, None)
    if first is None:
        raise Bug("a session has a first event")
    state = begin(first, read)
    for event in rest:
        state = apply(state, event)
    return state


def apply(state: State, event: Event) -> State:
    """Give the state after one more event.

    Where no anchor knows the machine's present run, the time is the last one known: people note things before they
    have said how late it is.
    """
    if isinstance(event.body, ev.ClockAnchored):
        now_ms = event.body.session_ms
        timeline = state.timeline.anchored(event.at, now_ms)
        state = replace(state, timeline=timeline, away=(state.last_ms, now_ms))
    at_ms = state.timeline.session_ms(event.at)
    known_ms = state.last_ms if at_ms is None else at_ms
    state = _fold(event.body, state, known_ms)
    safety = safeties.after(state.safety, event.body, known_ms)
    if safety is not state.safety:
        state = replace(state, safety=safety)
    if at_ms is None:
        return state
    return replace(state, last_ms=at_ms, last_at=event.at) if at_ms >= state.last_ms else state


@singledispatch
def _fold(body: ev.Body, state: State, at_ms: int) -> State:
    """Leave the state as it is: most kinds are record only."""
    return state


@_fold.register
def _(body: ev.SitterNamed, state: State, at_ms: int) -> State:
    return replace(state, sitter=body.name)


@_fold.register
def _(body: ev.GateAnswered, state: State, at_ms: int) -> State:
    return replace(state, gates={**state.gates, body.gate: body.answer})


@_fold.register
def _(body: ev.ItemTicked, state: State, at_ms: int) -> State:
    ticked = state.ticked | {body.item} if body.done else state.ticked - {body.item}
    return replace(state, ticked=ticked)


@_fold.register
def _(body: ev.IntentionSet, state: State, at_ms: int) -> State:
    return replace(state, intention=body.text)


@_fold.register
def _(body: ev.MoodMarked, state: State, at_ms: int) -> State:
    return replace(state, moods=state.moods | {body.moment})


@_fold.register
def _(body: ev.VitalsTaken, state: State, at_ms: int) -> State:
    return replace(state, vitals_ms={**state.vitals_ms, body.slot or "": at_ms})


@_fold.register
def _(body: ev.HoldStarted, state: State, at_ms: int) -> State:
    state = replace(state, holds=(*state.holds, HoldRecord(body.number, at_ms)))
    return state if Phase.HOLD in state.began_ms else _enter(state, Phase.HOLD, at_ms)


@_fold.register
def _(body: ev.HoldEnded, state: State, at_ms: int) -> State:
    return replace(state, holds=(*state.holds[:-1], replace(state.holds[-1], ended_ms=body.at_ms)))


@_fold.register
def _(body: ev.PhaseBegan, state: State, at_ms: int) -> State:
    back = body.phase is Phase.RETURN and body.why is Why.SITTER
    return replace(_enter(state, body.phase, body.at_ms), brought_back=state.brought_back or back)


@_fold.register
def _(body: MusicSteered, state: State, at_ms: int) -> State:
    return replace(state, steered=(*state.steered, body))


@_fold.register
def _(body: ev.PhaseExtended, state: State, at_ms: int) -> State:
    total_s = state.extended_s.get(body.phase, 0) + body.by_s
    return replace(state, extended_s={**state.extended_s, body.phase: total_s})


@_fold.register
def _(body: ev.CheckDone, state: State, at_ms: int) -> State:
    return state if body.number is None else replace(state, checks={**state.checks, body.number: True})


@_fold.register
def _(body: ev.CheckMissed, state: State, at_ms: int) -> State:
    return replace(state, checks={**state.checks, body.number: False})


@_fold.register
def _(body: ev.SitterCalled, state: State, at_ms: int) -> State:
    return replace(state, called=state.open)


@_fold.register
def _(body: ev.SitterCame, state: State, at_ms: int) -> State:
    return replace(state, called=False)


@_fold.register
def _(body: ev.GroundingStepDone, state: State, at_ms: int) -> State:
    return replace(state, grounding=state.grounding | {body.step})


@_fold.register
def _(body: ev.ReadinessAnswered, state: State, at_ms: int) -> State:
    return replace(state, ready={**state.ready, body.item: body.ready})


@_fold.register
def _(body: ev.HandedOver, state: State, at_ms: int) -> State:
    return replace(state, handed_over=body.to)


@_fold.register
def _(body: ev.SoundFault, state: State, at_ms: int) -> State:
    return replace(state, sound_fault=body.code)


@_fold.register
def _(body: ev.SoundBack, state: State, at_ms: int) -> State:
    return replace(state, sound_fault="")


@_fold.register
def _(body: ev.Resumed, state: State, at_ms: int) -> State:
    return replace(state, away=(at_ms - body.away_ms, at_ms))


@_fold.register
def _(body: ev.SessionClosed, state: State, at_ms: int) -> State:
    return replace(_enter(state, Phase.CLOSED, at_ms), ending=body.ending, called=False)


def _enter(state: State, phase: Phase, at_ms: int) -> State:
    return replace(state, phase=phase, began_ms={**state.began_ms, phase: at_ms})


def next_due(state: State) -> Due | None:
    """Give the next thing that happens by itself, whether its time has come or not; None if nothing will."""
    candidates = [due for due in (_due_phase(state), _due_check(state)) if due is not None]
    return min(candidates, key=lambda due: due.at_ms, default=None)


def _due_phase(state: State) -> Due | None:
    """Give the end of the running hold, or the next phase."""
    if state.phase is Phase.HOLD:
        return _due_in_hold(state)
    if state.phase not in _AFTER:
        return None
    at_ms = state.began_ms[state.phase] + state.length_s(state.phase) * MS_PER_S
    return Due(at_ms, ev.PhaseBegan(_AFTER[state.phase], at_ms, Why.TIME))


def _due_in_hold(state: State) -> Due | None:
    hold = state.holds[-1]
    planned = state.protocol.holds
    if hold.ended_ms is None:
        at_ms = hold.started_ms + planned[hold.number - 1].hold_s * MS_PER_S
        return Due(at_ms, ev.HoldEnded(hold.number, at_ms, Why.TIME))
    # After the last hold the onset begins at once; before a further one, when its latest start has passed.
    wait_s = planned[hold.number].gap_max_s if hold.number < len(planned) else 0
    at_ms = hold.ended_ms + wait_s * MS_PER_S
    return Due(at_ms, ev.PhaseBegan(Phase.ONSET, at_ms, Why.TIME))


def _due_check(state: State) -> Due | None:
    check = next_check(state)
    if check is None or not state.open:
        return None
    number, planned_ms = check
    at_ms = planned_ms + state.protocol.checks.grace_s * MS_PER_S
    left_ms, back_ms = state.away
    return Due(at_ms, ev.CheckMissed(number, planned_ms, away=left_ms < at_ms <= back_ms))


def next_check(state: State) -> tuple[int, int] | None:
    """Give the number and the planned time of the next sitter check; None before the first hold, and once over by far.

    Nobody looks at a session that was not closed, so no check is planned beyond the longest recovery: such checks would
    stand in the record as missed for ever.
    """
    if state.first_hold_ms is None:
        return None
    number = max(state.checks, default=0) + 1
    planned_ms = state.first_hold_ms + number * state.protocol.checks.every_s * MS_PER_S
    over_ms = over_by_far_ms(state)
    return (number, planned_ms) if over_ms is None or planned_ms <= over_ms else None


def over_by_far_ms(state: State) -> int | None:
    """Give the session time at which recovery has lasted as long as it may; None before it has begun.

    Never before the session may be closed: a protocol's shortest stay can outlast its longest recovery.
    """
    began_ms, from_ms = state.began_ms.get(Phase.RECOVERY), closable_ms(state)
    if began_ms is None or from_ms is None:
        return None
    return max(from_ms, began_ms + state.protocol.phases.recovery.max_s * MS_PER_S)


def closable_ms(state: State) -> int | None:
    """Give from when the protocol's shortest times let the session be closed; None before recovery has begun."""
    began_ms, stayed_ms = state.began_ms.get(Phase.RECOVERY), stay_over_ms(state)
    if began_ms is None:
        return None
    rested_ms = began_ms + state.protocol.phases.recovery.min_s * MS_PER_S
    return rested_ms if stayed_ms is None else max(rested_ms, stayed_ms)


def stay_over_ms(state: State) -> int | None:
    """Give when the shortest stay is over; None while what it is counted from has not happened."""
    stay = state.protocol.stay
    ended_ms = state.holds[-1].ended_ms if state.holds else None
    from_ms = state.first_hold_ms if stay.from_ is StayFrom.FIRST_HOLD_START else ended_ms
    return None if from_ms is None else from_ms + stay.min_s * MS_PER_S


def vitals_due(state: State) -> tuple[tuple[str, int], ...]:
    """Give each planned reading that is not taken yet and whose time is known: its slot and when, soonest first."""
    found = []
    for slot in state.protocol.vitals:
        at_ms = slot_ms(state, slot)
        if slot.id not in state.vitals_ms and at_ms is not None:
            found.append((slot.id, at_ms))
    return tuple(sorted(found, key=lambda entry: entry[1]))


def slot_ms(state: State, slot: protocols.VitalsSlot) -> int | None:
    """Give the session time a planned reading is due at, None while that can't be known."""
    if slot.when is SlotWhen.PREPARATION:
        return 0
    if slot.when is SlotWhen.RECOVERY:
        return state.began_ms.get(Phase.RECOVERY)
    ended_ms = state.holds[0].ended_ms if state.holds else None
    return None if ended_ms is None else ended_ms + (slot.after_s or 0) * MS_PER_S
