"""The laws of `domain/fades.py` on whole blocks of frames.

Every gain is computed from absolute frame numbers, in double precision, so it does not depend on how the sound is cut
into blocks. Knows no files and no plan.
"""

import numpy as np
import numpy.typing as npt

from companion.domain.fades import LINEAR

RATE_HZ = 48_000
"""The one sample rate of everything that is mixed, measured and played."""
CHANNELS = 2

Sound = npt.NDArray[np.float32]
"""Frames by channels, full scale at 1.0."""
Gains = npt.NDArray[np.float64]


def parts(first: int, count: int, length: int) -> Gains:
    """Give where each of `count` frames lies in a fade of `length` frames that began `first` frames before it.

    A frame stands for its middle: the first one of a fade is at half a frame, so that a fade and its mirror image meet.
    """
    u = np.arange(first, first + count, dtype=np.float64)
    u += 0.5
    u /= length
    return np.clip(u, 0.0, 1.0, out=u)


def rising(curve: str, u: Gains) -> Gains:
    """Give the gains of a coming sound; see `fades.rising`."""
    return u if curve == LINEAR else np.sin(np.pi / 2 * u)


def falling(curve: str, u: Gains) -> Gains:
    """Give the gains of a leaving sound; see `fades.falling`."""
    return rising(curve, 1.0 - u)


def ramp(start: float, goal: float, u: Gains) -> Gains:
    """Give gains that move from `start` to `goal`; see `fades.ramp`."""
    return start + (goal - start) * (0.5 - 0.5 * np.cos(np.pi * u))


def matched(likeness: float, u: Gains) -> tuple[Gains, Gains]:
    """Give gains for two sounds of that correlation; see `fades.matched`."""
    scale = 1.0 / np.sqrt(1.0 + min(max(likeness, 0.0), 1.0) * np.sin(np.pi * u))
    return np.cos(np.pi / 2 * u) * scale, np.sin(np.pi / 2 * u) * scale


def likeness(one: Sound, other: Sound) -> float:
    """Give the correlation of two stretches of equal length, 0 where either is silent."""
    a, b = one.ravel(), other.ravel()
    power = float(np.dot(a, a)) * float(np.dot(b, b))
    return float(np.dot(a, b)) / power**0.5 if power > 0 else 0.0


def frames(seconds: float) -> int:
    """Give the nearest number of frames."""
    return round(seconds * RATE_HZ)
