"""What people may do in a session, and which events it makes.

Pure: each function takes the state and the session time and gives the bodies to record, or raises Known
`session.not_now` with a `reason` that `ui/messages.py` can say. Nothing here shortens a minimum of the protocol or
computes whether somebody is well.
"""

from dataclasses import dataclass
from enum import StrEnum

from companion.domain import events as ev
from companion.domain.errors import Known
from companion.domain.events import Body, Ending, Phase, Why
from companion.domain.protocol import BringBack, SlotWhen
from companion.domain.session import State, next_check
from companion.domain.stamps import MS_PER_S

EXTENDABLE = (Phase.ONSET, Phase.WINDOW, Phase.RETURN)


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
        Missing.STOPPED: stopping_gate(state) is None,
        Missing.GATES: all(gate.id in state.gates for gate in protocol.gates),
        Missing.VITALS: all(slot in state.vitals_ms for slot in slots),
        Missing.SITTER: bool(state.sitter),
        Missing.LISTS: all(item.id in state.ticked for item in protocol.lists.all),
        Missing.MOOD: ev.MoodMoment.BEFORE in state.moods,
        Missing.TIME: now_ms >= protocol.phases.preparation.min_s * MS_PER_S,
    }
    return tuple(what for what, done in wanted.items() if not done)


def stopping_gate(state: State) -> str | None:
    """Give the id of the first gate whose answer stops the session."""
    for gate in state.protocol.gates:
        if state.gates.get(gate.id) == gate.stops_at:
            return gate.id
    return None


@dataclass(frozen=True, slots=True)
class May:
    """What can be done now; a `_ms` is the session time from which it can, None if it can't in this phase."""

    start_hold_ms: int | None
    end_hold: bool
    skip_holds: bool
    extend_s: int
    bring_back_ms: int | None
    close: bool


def may(state: State, now_ms: int) -> May:
    """Tell what the sitter can do now."""
    return May(
        start_hold_ms=_start_hold_ms(state, now_ms),
        end_hold=state.running_hold is not None,
        skip_holds=state.phase is Phase.HOLD and state.running_hold is None,
        extend_s=_extend_s(state),
        bring_back_ms=_bring_back_ms(state),
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
    rule = state.protocol.sitter_may.bring_back
    if state.phase not in (Phase.ONSET, Phase.WINDOW) or rule is BringBack.NEVER:
        return None
    if rule is BringBack.ANY_TIME:
        return 0
    return state.began_ms[state.phase] + state.protocol.timed(state.phase).min_s * MS_PER_S


def not_closable(state: State, now_ms: int) -> str:
    """Give why the session can't be closed as complete yet, empty if it can.

    `phase`, `time` (the protocol's minimum of observation), `readiness` (a line not attested) or `hand_over`.
    """
    if state.phase is not Phase.RECOVERY:
        return "phase"
    if now_ms < state.began_ms[Phase.RECOVERY] + state.protocol.phases.recovery.min_s * MS_PER_S:
        return "time"
    if not all(state.ready.get(item.id, False) for item in state.protocol.readiness):
        return "readiness"
    return "" if state.handed_over else "hand_over"


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


def end_early(state: State, now_ms: int, reason: str) -> tuple[Body, ...]:
    """End the session now, whatever the protocol planned; never refused while a session is open."""
    if not state.open:
        raise _not_now("closed")
    ending = Ending.EARLY if state.holds else Ending.NOT_STARTED
    return (ev.SessionClosed(ending, reason),)
