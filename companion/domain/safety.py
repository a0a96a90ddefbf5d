"""What has happened around safety in one session: lifted stops, readings outside, side effects, calls.

Pure; a part of `session.State`, folded from events. Compares a reading with limits only where the protocol asks for it,
and says nothing of what that means: the prescriber's own words are shown.
"""

from collections.abc import Mapping
from dataclasses import field, replace

from companion.domain import events as ev
from companion.domain import safety_events as sev
from companion.domain.body import Body
from companion.domain.protocol_day import Limits, Value
from companion.domain.records import dataclass
from companion.domain.safety_events import Strength


@dataclass(frozen=True, slots=True)
class Effect:
    """One side effect from its onset to its end, None while it lasts; in session ms."""

    number: int
    effect: str
    label: str
    onset_ms: int
    strength: Strength
    action: str
    note: str
    ended_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Safety:
    """What follows from the events.

    `outside` are the values that were outside when they were last measured, at `outside_ms` the latest of them: a
    reading of something else says nothing about them.
    """

    lifted: frozenset[str] = frozenset()
    outside: tuple[Value, ...] = ()
    outside_ms: int = 0
    effects: tuple[Effect, ...] = ()
    calls: tuple[sev.CallMade, ...] = ()
    place: sev.PlaceNamed | None = None
    machine: Mapping[str, str] = field(default_factory=dict)
    accepted: Mapping[str, str] = field(default_factory=dict)

    @property
    def lasting(self) -> tuple[Effect, ...]:
        """Give the side effects that have not ended."""
        return tuple(effect for effect in self.effects if effect.ended_ms is None)


def outside(limits: Limits | None, reading: ev.VitalsTaken) -> tuple[Value, ...]:
    """Give the values of a reading outside the limits; none where the protocol does not ask for a comparison."""
    if limits is None or not limits.compare:
        return ()
    found = []
    for limit in limits.values:
        value: int | None = getattr(reading, limit.value.value)
        low = limit.low is not None and value is not None and value < limit.low
        high = limit.high is not None and value is not None and value > limit.high
        if low or high:
            found.append(limit.value)
    return tuple(found)


def after(safety: Safety, body: Body, at_ms: int) -> Safety:
    """Give what is so after one more event."""
    match body:
        case ev.GateAnswered(gate=gate):
            return replace(safety, lifted=safety.lifted - {sev.GATE + gate})
        case ev.VitalsTaken():
            return _measured(safety, body)
        case sev.LimitPassed(values=values):
            beyond = tuple(value for value in Value if value in values or value in safety.outside)
            return replace(safety, outside=beyond, outside_ms=at_ms, lifted=safety.lifted - {sev.LIMITS})
        case sev.StopLifted(what=what):
            return replace(safety, lifted=safety.lifted | {what})
        case sev.EffectNoted() | sev.EffectEnded():
            return replace(safety, effects=_effects(safety.effects, body))
    return _kept(safety, body)


def _measured(safety: Safety, reading: ev.VitalsTaken) -> Safety:
    """Take out what was measured again; what was not stays outside, and lifted if it was."""
    left = tuple(value for value in safety.outside if getattr(reading, value.value) is None)
    lifted = safety.lifted if left else safety.lifted - {sev.LIMITS}
    return replace(safety, outside=left, lifted=lifted)


def _kept(safety: Safety, body: Body) -> Safety:
    """Keep what is only remembered."""
    match body:
        case sev.CallMade():
            return replace(safety, calls=(*safety.calls, body))
        case sev.PlaceNamed():
            return replace(safety, place=body)
        case sev.MachineChecked(found):
            return replace(safety, machine=found)
        case sev.MachineAccepted(what, why):
            return replace(safety, accepted={**safety.accepted, what: why})
    return safety


def _effects(effects: tuple[Effect, ...], body: sev.EffectNoted | sev.EffectEnded) -> tuple[Effect, ...]:
    if isinstance(body, sev.EffectEnded):
        return tuple(replace(one, ended_ms=body.ended_ms) if one.number == body.number else one for one in effects)
    noted = Effect(body.number, body.effect, body.label, body.onset_ms, body.strength, body.action, body.note)
    return (*effects, noted)
