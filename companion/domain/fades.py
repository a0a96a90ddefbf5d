"""How loud the leaving and the coming sound are at each point of a crossfade, and how a gain moves.

Laws only, on plain numbers between 0 and 1. Holds no audio: `audio/envelopes.py` applies the same laws to whole blocks,
and a test shows that they agree.
"""

import math

POWER = "power"
"""Equal power: g_out² + g_in² = 1, so two unlike sounds of the same loudness stay as loud throughout."""
LINEAR = "linear"
"""Equal gain: g_out + g_in = 1, right where both sounds are the same."""
CURVES = (POWER, LINEAR)


def rising(curve: str, part: float) -> float:
    """Give the linear gain of a coming sound at `part` of its fade; below 0 it is silent, above 1 at full gain."""
    u = min(max(part, 0.0), 1.0)
    return u if curve == LINEAR else math.sin(math.pi / 2 * u)


def falling(curve: str, part: float) -> float:
    """Give the linear gain of a leaving sound at `part` of its fade: the mirror image of `rising`."""
    return rising(curve, 1.0 - min(max(part, 0.0), 1.0))


def ramp(start: float, goal: float, part: float) -> float:
    """Move a linear gain from `start` to `goal` on a raised cosine, whose slope is zero at both ends.

    A straight line has two corners that can be heard as ticks on a pure tone; this has none.
    """
    u = min(max(part, 0.0), 1.0)
    return start + (goal - start) * (0.5 - 0.5 * math.cos(math.pi * u))


def matched(likeness: float, part: float) -> tuple[float, float]:
    """Give (leaving, coming) gains that keep the power of two sounds whose correlation is `likeness`.

    Two sounds of equal power p with correlation r sum to p (a² + b² + 2rab). Dividing the equal-power pair by the root
    of 1 + r sin(pi u) makes that constant: r = 0 is equal power, r = 1 is a pair that sums to 1. Negative correlation
    counts as none: making up for cancellation would raise both sounds.
    """
    u = min(max(part, 0.0), 1.0)
    r = min(max(likeness, 0.0), 1.0)
    scale = 1.0 / math.sqrt(1.0 + r * math.sin(math.pi * u))
    return math.cos(math.pi / 2 * u) * scale, math.sin(math.pi / 2 * u) * scale


def lufs(power: float) -> float:
    """Give the loudness of a power that is 1.0 at 0 LUFS."""
    return 10 * math.log10(power)
