"""Signals that close on themselves: tones, noise, slow curves and rooms, all periodic in the length of the piece.

Arrays are float64; a mono signal has shape (frames,), stereo (frames, 2). Knows no piece.
"""

from collections.abc import Callable
from functools import partial

import numpy as np
from numpy.typing import NDArray

Signal = NDArray[np.float64]
Shape = Callable[[Signal], Signal]
"""Takes frequencies in Hz, gives a linear gain for each."""
WIDE = 0.9
"""How much of a room's answer differs from left to right; the rest is common, which keeps a mono sum whole."""


def whole_hz(hz: float, frames: int, rate_hz: int) -> float:
    """Give the nearest frequency that has a whole number of cycles in the piece."""
    return max(1, round(hz * frames / rate_hz)) * rate_hz / frames


def tone(hz: float, frames: int, rate_hz: int, phase: float) -> Signal:
    """Give a sine of amplitude 1 at the nearest whole frequency; `phase` in turns."""
    cycles = max(1, round(hz * frames / rate_hz))
    # A whole number of cycles: the phase of frame i is i * cycles / frames, kept exact by integers.
    turns = (np.arange(frames, dtype=np.int64) * cycles % frames) / frames
    wave: Signal = np.sin(2 * np.pi * (turns + phase))
    return wave


def noise(frames: int, rate_hz: int, chance: np.random.Generator, shape: Shape) -> Signal:
    """Give steady noise of standard deviation 1 whose spectrum follows `shape`."""
    hz = np.fft.rfftfreq(frames, 1 / rate_hz)
    spectrum = shape(np.asarray(hz, dtype=np.float64)) * np.exp(2j * np.pi * chance.random(len(hz)))
    spectrum[0] = 0
    made: Signal = np.fft.irfft(spectrum, frames)
    return made / np.std(made)


def shaped(signal: Signal, rate_hz: int, shape: Shape) -> Signal:
    """Give a signal with its spectrum weighted; no phase is changed."""
    hz = np.fft.rfftfreq(len(signal), 1 / rate_hz)
    return np.fft.irfft(np.fft.rfft(signal) * shape(np.asarray(hz, dtype=np.float64)), len(signal))


def slow_curve(frames: int, chance: np.random.Generator, low: float, high: float, swings: int) -> Signal:
    """Give a smooth random curve from `low` to `high`, made of the `swings` slowest waves of the piece."""
    turns = np.arange(frames) / frames
    made = np.zeros(frames)
    for k in range(1, swings + 1):
        made += chance.normal() / k**0.5 * np.cos(2 * np.pi * (k * turns + chance.random()))
    made -= made.min()
    curve: Signal = low + (high - low) * made / made.max()
    return curve


def raised(signal: Signal, times: int) -> Signal:
    """Give the same signal at `times` the rate; exact, because it is periodic."""
    frames = len(signal)
    spectrum = np.zeros(frames * times // 2 + 1, dtype=np.complex128)
    half = np.fft.rfft(signal)
    half[-1] *= 0.5  # the old Nyquist line lies inside the new spectrum and must not count twice
    spectrum[: len(half)] = half
    return np.fft.irfft(spectrum, frames * times) * times


def room(stereo: Signal, rate_hz: int, chance: np.random.Generator, decay_s: float, delay_s: float) -> Signal:
    """Give what a large soft room answers: high tones die sooner, left and right are nearly strangers."""
    frames = len(stereo)
    length = min(frames, int(decay_s * 1.2 * rate_hz))
    at_s = np.arange(length) / rate_hz
    middle = chance.standard_normal(length)
    answer = np.empty_like(stereo)
    for side in (0, 1):
        raw = middle * (1 - WIDE) + chance.standard_normal(length) * WIDE
        impulse = np.zeros(length)
        for low, high, share in ((60, 300, 1.0), (300, 1200, 0.9), (1200, 3500, 0.6), (3500, 9000, 0.3)):
            band = shaped(raw, rate_hz, partial(_band, low, high))
            impulse += band * 10 ** (-3 * at_s / (decay_s * share))
        impulse *= np.minimum(at_s / 0.06, 1)
        impulse = np.concatenate([np.zeros(int(delay_s * rate_hz)), impulse])[:length]
        impulse /= np.sqrt((impulse**2).sum())
        answer[:, side] = np.fft.irfft(np.fft.rfft(stereo[:, side]) * np.fft.rfft(impulse, frames), frames)
    return answer


def evened(stereo: Signal, rate_hz: int, window_s: float, share: float) -> Signal:
    """Give a signal whose slow changes of level are smaller by `share` (0: as it is, 1: level), without pumping.

    The level is that of both sides within a window that looks ahead as far as back, so nothing is turned down late.
    """
    frames = len(stereo)
    hz = np.fft.rfftfreq(frames, 1 / rate_hz)
    smooth = np.exp(-((np.pi * hz * window_s) ** 2) / 4)
    power = np.fft.irfft(np.fft.rfft((stereo**2).sum(axis=1)) * smooth, frames)
    gain: Signal = (np.maximum(power, 1e-12) / power.mean()) ** (-share / 2)
    out: Signal = stereo * gain[:, None]
    return out


def mono_below(stereo: Signal, rate_hz: int, hz: float) -> Signal:
    """Give a signal whose low tones are the same on both sides, so that none is lost where the two are added up."""
    middle, side = stereo.mean(axis=1), (stereo[:, 0] - stereo[:, 1]) / 2
    side = shaped(side, rate_hz, lambda at: 1 / np.sqrt(1 + (hz / np.maximum(at, 1)) ** 12))
    return np.stack([middle + side, middle - side], axis=1)


def _band(low: float, high: float, hz: Signal) -> Signal:
    safe = np.maximum(hz, 1)
    gain: Signal = 1 / np.sqrt((1 + (low / safe) ** 4) * (1 + (safe / high) ** 4))
    return gain
