"""What the sitter's view shows at one moment of session time: which countdown, what is due, how far the ring is.

Pure functions of the state; no words, nothing is drawn or recorded here.
"""

from enum import Enum, auto

from companion.domain.events import Phase
from companion.domain.records import dataclass
from companion.domain.session import FLOW, State, closable_ms, next_check, vitals_due
from companion.domain.stamps import MS_PER_S
from companion.ui.widgets.phase_ring import RingSegment


class Until(Enum):
    """What the big clock counts towards; `RESTED` counts up instead, since nothing is waited for any more."""

    HOLD_END = auto()
    GAP_END = auto()
    LATEST_HOLD = auto()
    PHASE_END = auto()
    LEAST_REST = auto()
    RESTED = auto()


@dataclass(frozen=True, slots=True)
class Moment:
    """The big clock: what for, and its ms (left, or passed for `RESTED`); and the ms since the first hold ended."""

    until: Until
    clock_ms: int
    since_hold_ms: int | None


def moment(state: State, now_ms: int) -> Moment:
    """Give what the clock shows in a session that has begun its first hold."""
    until, at_ms = _aim(state, now_ms)
    ended_ms = state.holds[0].ended_ms
    left_ms = now_ms - at_ms if until is Until.RESTED else at_ms - now_ms
    return Moment(until, max(0, left_ms), None if ended_ms is None else now_ms - ended_ms)


def _aim(state: State, now_ms: int) -> tuple[Until, int]:
    began_ms = state.began_ms[state.phase]
    if state.phase is Phase.HOLD:
        return _aim_in_hold(state, now_ms)
    if state.phase is Phase.RECOVERY:
        least_ms = least_rest_ms(state)
        return (Until.LEAST_REST, least_ms) if now_ms < least_ms else (Until.RESTED, began_ms)
    return Until.PHASE_END, began_ms + state.length_s(state.phase) * MS_PER_S


def _aim_in_hold(state: State, now_ms: int) -> tuple[Until, int]:
    hold = state.holds[-1]
    planned = state.protocol.holds
    if hold.ended_ms is None:
        return Until.HOLD_END, hold.started_ms + planned[hold.number - 1].hold_s * MS_PER_S
    if hold.number >= len(planned):
        return Until.HOLD_END, hold.ended_ms
    following = planned[hold.number]
    gap_end_ms = hold.ended_ms + following.gap_s * MS_PER_S
    if now_ms < gap_end_ms:
        return Until.GAP_END, gap_end_ms
    return Until.LATEST_HOLD, hold.ended_ms + following.gap_max_s * MS_PER_S


def least_rest_ms(state: State) -> int:
    """Give when the protocol's shortest rest and stay are over, in session time; the recovery must have begun."""
    return closable_ms(state) or 0


def segments(state: State, now_ms: int) -> tuple[RingSegment, ...]:
    """Give the ring: every phase in its planned length, with the share of it that is over."""
    at = FLOW.index(state.phase) if state.phase in FLOW else len(FLOW)
    found = []
    for i, phase in enumerate(FLOW):
        length_s = state.length_s(phase)
        done = 1.0 if i < at else 0.0
        if i == at:
            done = min(1.0, (now_ms - state.began_ms[phase]) / MS_PER_S / max(1, length_s))
        found.append(RingSegment(state.protocol.name(phase), length_s, done, i == at))
    return tuple(found)


REPEAT = ""


@dataclass(frozen=True, slots=True)
class NextLook:
    """What the sitter does next, and when it is due in session ms.

    `slot` is None for a check, a planned reading's id, or `REPEAT` for one after a reading outside the limits.
    """

    slot: str | None
    at_ms: int


def next_look(state: State, now_ms: int) -> NextLook | None:
    """Give what comes first; of two that are due already the check, since it would count as missed."""
    check = next_check(state)
    looks = [NextLook(slot, at_ms) for slot, at_ms in vitals_due(state)]
    limits = state.protocol.limits
    if limits is not None and limits.repeat_after_s is not None and state.safety.outside:
        looks.append(NextLook(REPEAT, state.safety.outside_ms + limits.repeat_after_s * MS_PER_S))
    if check is not None:
        planned = NextLook(None, check[1])
        if planned.at_ms <= now_ms:
            return planned
        looks.append(planned)
    return min(looks, key=lambda look: look.at_ms, default=None)


def due_slot(state: State, now_ms: int) -> str | None:
    """Give the planned reading that a reading now answers: one whose time has come; None for an extra reading."""
    return next((slot for slot, at_ms in vitals_due(state) if at_ms <= now_ms), None)
