"""Side effects of a session, from begin to end, as they were noted. Judges none of them."""

from companion.domain.record import Entry, Record
from companion.domain.records import dataclass
from companion.domain.safety_events import EffectEnded, EffectNoted


@dataclass(frozen=True, slots=True)
class SideEffect:
    """One side effect by what was noted of it last; `ended_ms` is None while nobody noted its end."""

    entry: Entry
    body: EffectNoted
    ended_ms: int | None
    end_note: str


def side_effects(one: Record) -> tuple[SideEffect, ...]:
    """Give the side effects of a session in the order of their numbers; a number noted anew is the same effect."""
    last = {body.number: (entry, body) for entry, body in one.all(EffectNoted)}
    ends = {body.number: body for _, body in one.all(EffectEnded)}
    return tuple(
        SideEffect(entry, body, ends[n].ended_ms if n in ends else None, ends[n].note if n in ends else "")
        for n, (entry, body) in sorted(last.items())
    )
