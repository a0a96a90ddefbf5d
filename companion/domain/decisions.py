"""What people may do in a session, and which events it makes.

Pure: each function takes the state and the session time and gives the bodies to record, or raises Known
`session.not_now` with a `reason` that `ui/messages.py` can say. Nothing here shortens a minimum of the protocol or
computes whether somebody is well.
"""

from dataclasses import replace
from enum import StrEnum

from companion.domain import events as ev
from companion.domain import safety_events as sev
from companion.domain.errors import Bug, Known
from companion.domain.events import Body, Ending, MoodMoment, Phase, Why
from companion.domain.protocol import BringBack, Reading, SlotWhen
from companion.domain.records import dataclass
from companion.domain.safety import outside
from companion.domain.session import State, closable_ms, next_check
from companion.domain.stamps import MS_PER_S

EXTENDABLE = (Phase.ONSET, Phase.WINDOW, Phase.RETURN)
MOVES = {Phase.ONSET: Phase.WINDOW, Phase.RETURN: Phase.RECOVERY}
"""What the sitter may move on from, and where that leads; from the window the way on is to bring back."""

_BEFORE_ALL = (ev.GateAnswered, ev.ItemTicked, sev.StopLifted, sev.MachineChecked, sev.MachineAccepted)
"""What the first hold was started upon; afterwards it stands as it was."""
_AT_THE_END = (ev.ReadinessAnswered, ev.HandedOver, sev.RuleRead)
_WHILE_OPEN = (ev.SitterNamed, ev.IntentionSet, ev.CheckDone, ev.Observed)
_ANY_TIME = (
    ev.MoodMarked,
    ev.VitalsTaken,
    ev.Noted,
    ev.SitterCalled,
    ev.SitterCame,
    ev.HelpOpened,
    ev.GroundingStepDone,
    ev.SoundFault,
    ev.SoundBack,
    ev.Corrected,
    sev.EffectNoted,
    sev.EffectEnded,
    sev.CallMade,
    sev.PlaceNamed,
)
"""What is never refused, also after the close: a call for the sitter least of all."""


class Missing(StrEnum):
    """What preparation still wants before the first hold."""

    SITTER = "sitter"
    GATES = "gates"
    STOPPED = "stopped"
    LISTS = "lists"
    VITALS = "vitals"
    MOOD = "mood"
    TIME = "time"


def missing(state: State, now_ms: int) -> tuple[Missing, ...]:
    """Give what must still be done before the first hold may start."""
    protocol = state.protocol
    slots = [slot.id for slot in protocol.vitals if slot.when is SlotWhen.PREPARATION]
    wanted = {
        Missing.STOPPED: stop_of(state) is None,
        Missing.GATES: all(gate.id in state.gates for gate in protocol.gates),
        Missing.VITALS: all(slot in state.vitals_ms for slot in slots),
        Missing.SITTER: bool(state.sitter.strip()),
        Missing.LISTS: all(item.id in state.ticked for item in protocol.lists.all),
        Missing.MOOD: MoodMoment.BEFORE in state.moods,
        Missing.TIME: now_ms >= protocol.phases.preparation.min_s * MS_PER_S,
    }
    return tuple(what for what, done in wanted.items() if not done)


@dataclass(frozen=True, slots=True)
class Stop:
    """What stops the session before the first hold, as `StopLifted.what` names it, and the prescriber's words."""

    what: str
    text: str


def stopping_gate(state: State) -> str | None:
    """Give the id of the first gate whose answer stops the session and was not lifted."""
    for gate in state.protocol.gates:
        if state.gates.get(gate.id) == gate.stops_at and sev.GATE + gate.id not in state.safety.lifted:
            return gate.id
    return None


def stop_of(state: State) -> Stop | None:
    """Give what stops the session now, if anything does: an answer, or a reading outside where the protocol says so."""
    gate_id = stopping_gate(state)
    if gate_id is not None:
        return Stop(sev.GATE + gate_id, next(gate.text for gate in state.protocol.gates if gate.id == gate_id))
    limits, safety = state.protocol.limits, state.safety
    if limits is None or not limits.stops_before_hold or not safety.outside or sev.LIMITS in safety.lifted:
        return None
    return Stop(sev.LIMITS, limits.text)


@dataclass(frozen=True, slots=True)
class May:
    """What can be done now; a `_ms` is the session time from which it can, None if it can't in this phase."""

    start_hold_ms: int | None
    end_hold: bool
    skip_holds: bool
    extend_s: int
    bring_back_ms: int | None
    move_on_ms: int | None
    close: bool


def may(state: State, now_ms: int) -> May:
    """Tell what the sitter can do now."""
    return May(
        start_hold_ms=_start_hold_ms(state, now_ms),
        end_hold=state.running_hold is not None,
        skip_holds=state.phase is Phase.HOLD and state.running_hold is None,
        extend_s=_extend_s(state),
        bring_back_ms=_bring_back_ms(state),
        move_on_ms=_move_on_ms(state),
        close=not not_closable(state, now_ms),
    )


def _start_hold_ms(state: State, now_ms: int) -> int | None:
    if state.phase is Phase.PREPARATION:
        return None if missing(state, now_ms) else now_ms
    if state.phase is not Phase.HOLD or state.running_hold is not None:
        return None
    last = state.holds[-1]
    if last.number >= len(state.protocol.holds) or last.ended_ms is None:
        return None
    return last.ended_ms + state.protocol.holds[last.number].gap_s * MS_PER_S


def _extend_s(state: State) -> int:
    """Give the seconds that one extension adds, 0 where none is left."""
    if state.phase not in EXTENDABLE:
        return 0
    left_s = state.protocol.timed(state.phase).max_s - state.length_s(state.phase)
    return max(0, min(state.protocol.sitter_may.extend_step_s, left_s))


def _bring_back_ms(state: State) -> int | None:
    rule, phases = state.protocol.sitter_may.bring_back, state.protocol.phases
    if state.phase not in (Phase.ONSET, Phase.WINDOW) or rule is BringBack.NEVER:
        return None
    if rule is BringBack.ANY_TIME:
        return 0
    if state.phase is Phase.ONSET:
        # From the onset there is no way back that would leave the window its minimum, so it counts from its beginning.
        window_ms = state.began_ms[Phase.ONSET] + state.length_s(Phase.ONSET) * MS_PER_S
    else:
        window_ms = state.began_ms[Phase.WINDOW]
    return window_ms + phases.window.min_s * MS_PER_S


def _move_on_ms(state: State) -> int | None:
    """Give when onset or return may be ended early: never before the shortest time that the protocol gives them."""
    if not state.protocol.sitter_may.move_on or state.phase not in MOVES:
        return None
    return state.began_ms[state.phase] + state.protocol.timed(state.phase).min_s * MS_PER_S


def not_closable(state: State, now_ms: int) -> str:
    """Give why the session can't be closed as complete yet, empty if it can.

    `phase`, `time` (the shortest recovery and the shortest stay), `readiness` (a line not attested) or `hand_over`.
    """
    if state.phase is not Phase.RECOVERY:
        return "phase"
    from_ms = closable_ms(state)
    if from_ms is not None and now_ms < from_ms:
        return "time"
    if not all(state.ready.get(item.id, False) for item in state.protocol.readiness):
        return "readiness"
    return "" if state.handed_over.strip() else "hand_over"


def _not_now(reason: str) -> Known:
    return Known("session.not_now", reason=reason)


def start_hold(state: State, now_ms: int) -> tuple[Body, ...]:
    """Start the next dose hold."""
    if state.phase is Phase.PREPARATION and (wanted := missing(state, now_ms)):
        raise _not_now(f"missing.{wanted[0]}")
    from_ms = _start_hold_ms(state, now_ms)
    if from_ms is None:
        raise _not_now("no_hold")
    if now_ms < from_ms:
        raise _not_now("gap")
    return (ev.HoldStarted(len(state.holds) + 1),)


def end_hold(state: State, now_ms: int) -> tuple[Body, ...]:
    """End the running hold before its time, because the sitter says so."""
    hold = state.running_hold
    if hold is None:
        raise _not_now("no_hold")
    return (ev.HoldEnded(hold.number, now_ms, Why.SITTER),)


def skip_holds(state: State, now_ms: int) -> tuple[Body, ...]:
    """Go on without the holds that are left."""
    if not may(state, now_ms).skip_holds:
        raise _not_now("no_hold")
    return (ev.PhaseBegan(Phase.ONSET, now_ms, Why.SITTER),)


def extend(state: State, now_ms: int) -> tuple[Body, ...]:
    """Make the present phase one step longer, never above its maximum."""
    step_s = _extend_s(state)
    if not step_s:
        raise _not_now("extend")
    return (ev.PhaseExtended(state.phase, step_s),)


def bring_back(state: State, now_ms: int) -> tuple[Body, ...]:
    """Begin the return now."""
    from_ms = _bring_back_ms(state)
    if from_ms is None:
        raise _not_now("bring_back")
    if now_ms < from_ms:
        raise _not_now("minimum")
    return (ev.PhaseBegan(Phase.RETURN, now_ms, Why.SITTER),)


def move_on(state: State, now_ms: int, to: Phase | None = None) -> tuple[Body, ...]:
    """Begin the phase after onset or return now; where `to` is named, no other one."""
    from_ms = _move_on_ms(state)
    if from_ms is None or to not in (None, MOVES[state.phase]):
        raise _not_now("move_on")
    if now_ms < from_ms:
        raise _not_now("minimum")
    return (ev.PhaseBegan(MOVES[state.phase], now_ms, Why.SITTER),)


def note(state: State, now_ms: int | None, body: Body) -> tuple[Body, ...]:
    """Note something that happened; `now_ms` is None while nobody has said how late it is.

    What follows from the protocol is filled in here, whatever the caller thought: whether an answer stops the session,
    and which planned check a look answers. Raises Bug for what is not noted by people, or is not in the protocol.
    """
    _belongs(state, body)
    if isinstance(body, sev.StopLifted):
        _liftable(state, body)
    mood_before = isinstance(body, ev.MoodMarked) and body.moment is MoodMoment.BEFORE
    if mood_before or isinstance(body, _BEFORE_ALL):
        if state.phase is not Phase.PREPARATION:
            raise _not_now("closed" if not state.open else "begun")
    elif isinstance(body, _AT_THE_END):
        if state.phase is not Phase.RECOVERY:
            raise _not_now("closed" if not state.open else "not_recovery")
    elif isinstance(body, _WHILE_OPEN):
        if not state.open:
            raise _not_now("closed")
    elif not isinstance(body, _ANY_TIME):
        raise Bug(f"{body.KIND} is not noted by people")
    made = _completed(state, now_ms, body)
    beyond = outside(state.protocol.limits, made) if isinstance(made, ev.VitalsTaken) else ()
    if isinstance(made, ev.VitalsTaken) and beyond:
        return (made, sev.LimitPassed(made.slot, beyond))
    return (made,)


def _liftable(state: State, body: sev.StopLifted) -> None:
    """Refuse to lift what the protocol does not let the sitter lift, or what does not stop."""
    stop = stop_of(state)
    if not state.protocol.sitter_may.lift_stop or stop is None or stop.what != body.what:
        raise _not_now("lift")
    if not body.spoke_with.strip() or not body.said.strip():
        raise _not_now("lift_words")


def _belongs(state: State, body: Body) -> None:
    """Raise Bug for an id that the protocol does not have; such an entry could never be shown."""
    protocol = state.protocol
    match body:
        case ev.GateAnswered(gate=name):
            known = [gate.id for gate in protocol.gates]
        case ev.ItemTicked(item=name):
            known = [item.id for item in protocol.lists.all]
        case ev.ReadinessAnswered(item=name):
            known = [item.id for item in protocol.readiness]
        case ev.Observed(observation=name):
            known = [observation.id for observation in protocol.observations]
        case ev.VitalsTaken(slot=str(name)):
            known = [slot.id for slot in protocol.vitals]
        case sev.EffectNoted(effect=name) if name:
            known = [one.id for one in protocol.side_effects]
        case sev.EffectEnded(number=number):
            name, known = str(number), [str(effect.number) for effect in state.safety.lasting]
        case _:
            return
    if name not in known:
        raise Bug(f"{body.KIND} names what is not in the protocol")


def _completed(state: State, now_ms: int | None, body: Body) -> Body:
    match body:
        case ev.GateAnswered(gate, answer):
            stops = answer == next(one.stops_at for one in state.protocol.gates if one.id == gate)
            return replace(body, stops=stops)
        case ev.CheckDone():
            return replace(body, number=None if now_ms is None else answers_check(state, now_ms))
        case sev.EffectNoted():
            return replace(body, number=len(state.safety.effects) + 1)
        case ev.VitalsTaken() if not _whole(state, body):
            raise _not_now("reading")
    return body


def _whole(state: State, body: ev.VitalsTaken) -> bool:
    """Tell whether a planned reading has every value that the protocol wants, or an extra one any value at all."""
    values = {
        Reading.BLOOD_PRESSURE: body.systolic_mmhg is not None and body.diastolic_mmhg is not None,
        Reading.PULSE: body.pulse_bpm is not None,
        Reading.SPO2: body.spo2_percent is not None,
    }
    if body.slot is None:
        return any(values.values())
    return all(values[reading] for reading in state.protocol.slot(body.slot).readings)


def answers_check(state: State, now_ms: int) -> int | None:
    """Give the number of the planned check that a look now answers: the next one, from half an interval before it."""
    check = next_check(state)
    if check is None:
        return None
    number, planned_ms = check
    early_ms = state.protocol.checks.every_s * MS_PER_S // 2
    return number if now_ms >= planned_ms - early_ms else None


def close(state: State, now_ms: int) -> tuple[Body, ...]:
    """Close the session as complete."""
    reason = not_closable(state, now_ms)
    if reason:
        raise _not_now(f"close.{reason}")
    return (ev.SessionClosed(Ending.COMPLETE),)


def end_early(state: State, now_ms: int | None, reason: str) -> tuple[Body, ...]:
    """End the session now, whatever the protocol planned; never refused while a session is open."""
    if not state.open:
        raise _not_now("closed")
    ending = Ending.EARLY if state.holds else Ending.NOT_STARTED
    return (ev.SessionClosed(ending, reason),)
