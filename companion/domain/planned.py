"""The phases of a session that has not been: as the protocol plans them, at their longest, or brought back early.

For whoever makes a programme and wants to see what the music does then. Knows no session.
"""

from enum import StrEnum

from companion.domain.events import Phase
from companion.domain.protocol import Protocol
from companion.domain.schedule import Span
from companion.domain.session import FLOW
from companion.domain.stamps import MS_PER_S


class Course(StrEnum):
    """How a session may go."""

    PLANNED = "planned"
    LONGEST = "longest"
    CUT = "cut"


def course_spans(protocol: Protocol, course: Course = Course.PLANNED) -> tuple[Span, ...]:
    """Give the phases one after the other, each as long as it is in such a session.

    `CUT`: the sitter brings the patient back as soon as the window has lasted its shortest time.
    """
    spans, at_ms = [], 0
    for phase in FLOW:
        length_ms = _length_s(protocol, phase, course) * MS_PER_S
        spans.append(Span(phase, at_ms, at_ms + length_ms))
        at_ms += length_ms
    return tuple(spans)


def _length_s(protocol: Protocol, phase: Phase, course: Course) -> int:
    if phase is Phase.HOLD:
        return protocol.hold_phase_s()
    timed = protocol.timed(phase)
    if course is Course.LONGEST:
        return timed.max_s
    return timed.min_s if course is Course.CUT and phase is Phase.WINDOW else timed.planned_s
