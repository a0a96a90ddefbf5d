"""The phases of a session on its time axis: as they were, and as planned now. Pure, from the state alone."""

from companion.domain.events import Phase
from companion.domain.protocol import Protocol
from companion.domain.records import dataclass
from companion.domain.session import FLOW, State
from companion.domain.stamps import MS_PER_S


@dataclass(frozen=True, slots=True)
class Span:
    """One phase on the session's time axis, in session ms; what has not happened yet is as planned now."""

    phase: Phase
    start_ms: int
    end_ms: int


def planned(protocol: Protocol) -> tuple[Span, ...]:
    """Give all phases as a protocol plans them, for whoever looks at a programme before any session."""
    spans: list[Span] = []
    at_ms = 0
    for phase in FLOW:
        length_s = protocol.hold_phase_s() if phase is Phase.HOLD else protocol.timed(phase).planned_s
        spans.append(Span(phase, at_ms, at_ms + length_s * MS_PER_S))
        at_ms = spans[-1].end_ms
    return tuple(spans)


def schedule(state: State, longest: bool = False) -> tuple[Span, ...]:
    """Give all phases with their actual times where they have begun, and their planned times where not.

    With `longest`, for the sound: the holds last until they would end if nobody touched anything, since the sound must
    neither run out nor go on while somebody waits for the next one, and recovery lasts as long as it may.
    """
    spans: list[Span] = []
    at_ms = 0
    for i, phase in enumerate(FLOW):
        start_ms = state.began_ms.get(phase, at_ms)
        later = [state.began_ms[p] for p in (*FLOW[i + 1 :], Phase.CLOSED) if p in state.began_ms]
        at_ms = max(start_ms, min(later)) if later else _planned_end_ms(state, phase, start_ms, longest)
        spans.append(Span(phase, start_ms, at_ms))
    if not state.open:
        return tuple(span for span in spans if span.phase in state.began_ms)
    return tuple(spans)


def _planned_end_ms(state: State, phase: Phase, start_ms: int, longest: bool) -> int:
    if phase is Phase.HOLD and state.holds:
        return _holds_end_ms(state, longest)
    if phase is Phase.RECOVERY and longest:
        return start_ms + state.protocol.phases.recovery.max_s * MS_PER_S
    return start_ms + state.length_s(phase) * MS_PER_S


def _holds_end_ms(state: State, untouched: bool) -> int:
    """Give when the hold phase ends: with the holds that are left at their earliest, or with no other one started."""
    planned, last = state.protocol.holds, state.holds[-1]
    ends_ms = last.ended_ms
    if ends_ms is None:
        ends_ms = last.started_ms + planned[last.number - 1].hold_s * MS_PER_S
    left = planned[last.number :]
    if untouched:
        return ends_ms + (left[0].gap_max_s * MS_PER_S if left else 0)
    return ends_ms + sum(hold.gap_s + hold.hold_s for hold in left) * MS_PER_S
