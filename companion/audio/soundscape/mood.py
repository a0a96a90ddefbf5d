"""How a soundscape stands at a second: how much of each stream is heard, as the phase and the two sliders make it.

Pure. Every change is a slow ramp that begins at the next full second, so that nothing that has sounded is changed.
"""

import math
from collections.abc import Sequence

from companion.domain.fades import ramp
from companion.domain.records import dataclass
from companion.domain.soundplan import Scape, ScapePhase, ScapeTurn

PHASE_S = 24
"""From one phase's sound to the next one's."""
TURN_S = 6
"""From one place of a slider to the next."""

STREAMS = ("drone", "dark", "bright", "overtone", "bell", "wave", "wind", "air")
# How much of each stream, in their order.
_PHASES = {
    "hold": (1.0, 0.40, 0.15, 0.00, 0.00, 0.70, 0.40, 0.22),
    "onset": (0.9, 0.80, 0.45, 0.25, 0.25, 0.42, 0.35, 0.15),
    "window": (0.8, 1.00, 0.70, 0.50, 0.50, 0.20, 0.30, 0.08),
    "return": (0.5, 0.85, 1.00, 0.30, 0.80, 0.35, 0.10, 0.22),
    "recovery": (0.7, 0.55, 0.30, 0.00, 0.25, 0.65, 0.20, 0.25),
}
# By how many dB a stream is changed at the far end of a slider: towards more open, and towards lighter.
_OPEN_DB = (-2.0, 2.0, 3.0, 5.0, 6.0, -2.0, 0.0, 0.0)
_LIGHT_DB = (-2.0, -2.5, 7.0, 3.0, 2.0, 0.0, -4.0, 7.0)
_ALL_DB = 1.5
"""The whole of it becomes this much softer or fuller with the first slider."""


@dataclass(frozen=True, slots=True)
class Mood:
    """What is heard at a second: the phase that colours it, both sliders (0 to 1), and each stream's linear gain."""

    phase: str
    open: float
    light: float
    gains: tuple[float, ...]

    def gain(self, stream: str) -> float:
        """Give a stream's linear gain."""
        return self.gains[STREAMS.index(stream)]


class Course:
    """The moods of one soundscape."""

    def __init__(self, scape: Scape) -> None:
        self._scape = scape
        self._known: dict[int, Mood] = {}

    def at(self, second: float) -> Mood:
        """Give the mood of a full second, the one at or before this one."""
        full = math.floor(second)
        if full not in self._known:
            if len(self._known) > 500:
                self._known.clear()
            self._known[full] = _mood(self._scape, full)
        return self._known[full]


def _mood(scape: Scape, second: int) -> Mood:
    phase, weights = _coloured(scape.phases, second)
    opened, light = _slid(scape.turns, second)
    x, y = 2 * opened - 1, 2 * light - 1
    gains = tuple(
        weight * 10 ** ((x * (by_open + _ALL_DB) + y * by_light) / 20)
        for weight, by_open, by_light in zip(weights, _OPEN_DB, _LIGHT_DB, strict=True)
    )
    return Mood(phase, opened, light, gains)


def _coloured(phases: Sequence[ScapePhase], second: int) -> tuple[str, tuple[float, ...]]:
    """Give the phase, and the weights on their way to it."""
    name = phases[0].phase
    weights: tuple[float, ...] = _PHASES[name]
    for one in phases[1:]:
        passed_s = second - math.ceil(one.at_s)
        if passed_s < 0:
            break
        name, part = one.phase, min(passed_s / PHASE_S, 1.0)
        weights = tuple(ramp(old, new, part) for old, new in zip(weights, _PHASES[name], strict=True))
    return name, weights


def _slid(turns: Sequence[ScapeTurn], second: int) -> tuple[float, float]:
    """Give where the two sliders stand, in the middle before anybody moved them."""
    opened = light = 0.5
    for one in turns:
        passed_s = second - math.ceil(one.at_s)
        if passed_s < 0:
            break
        part = min(passed_s / TURN_S, 1.0)
        opened, light = ramp(opened, one.open, part), ramp(light, one.light, part)
    return opened, light
