"""Water, rain and wind from shaped noise: spectra for any length of sound, and the swell of waves.

Knows no piece. A shape gives a linear gain for each frequency in Hz.
"""

from collections.abc import Sequence

import numpy as np

from companion.audio.synthesis.circle import Signal, noise, slow_curve


def deep(hz: Signal) -> Signal:
    """Give the spectrum of what is felt more than heard."""
    gain: Signal = np.exp(-((hz / 120) ** 2)) * (hz > 30)
    return gain


def water(hz: Signal) -> Signal:
    """Give the spectrum of moving water: fullest around 100 Hz, softer above, next to nothing below 50 Hz."""
    at = np.maximum(hz, 1)
    gain: Signal = (at / 200) ** -0.7 / np.sqrt(1 + (70 / at) ** 4) / (1 + (hz / 2200) ** 2)
    return gain


def foam(hz: Signal) -> Signal:
    """Give the spectrum of foam that runs out on sand."""
    gain: Signal = np.maximum(hz, 700) ** -0.8 / (1 + (hz / 6000) ** 4)
    return gain


def rain(hz: Signal) -> Signal:
    """Give the spectrum of fine rain on leaves, around 3 kHz."""
    return _hill(hz, 2980, 0.4)


def shower(hz: Signal) -> Signal:
    """Give the spectrum of steady rain some way off: broad, and softer the higher."""
    at = np.maximum(hz, 1)
    gain: Signal = (at / 600) ** -0.5 / np.sqrt(1 + (260 / at) ** 4) / (1 + (hz / 3800) ** 2)
    return gain


def wind(hz: Signal) -> Signal:
    """Give the spectrum of wind in a wide place, around 300 Hz."""
    return _hill(hz, 300, 0.75)


def stream(hz: Signal) -> Signal:
    """Give the spectrum of a small stream, around 700 Hz."""
    return _hill(hz, 700, 0.6)


def _hill(hz: Signal, middle_hz: float, width: float) -> Signal:
    gain: Signal = np.exp(-((np.log(np.maximum(hz, 1) / middle_hz) / width) ** 2))
    return gain


def waves(chance: np.random.Generator, count: int) -> list[tuple[float, float, float]]:
    """Give each wave's middle (share of the piece), strength and width (share of the piece)."""
    return [
        ((k + chance.uniform(-0.2, 0.2)) / count, chance.uniform(0.55, 1.0), chance.uniform(0.34, 0.46) / count)
        for k in range(count)
    ]


def swells(at: Signal, all_waves: Sequence[tuple[float, float, float]], shift: float) -> tuple[Signal, Signal]:
    """Give the swell of the water and, a little later, of the foam; a wave rises faster than it goes."""
    swell, late_swell = np.zeros_like(at), np.zeros_like(at)
    for middle, strength, width in all_waves:
        away = (at - middle - shift + 0.5) % 1 - 0.5
        swell += strength * np.exp(-((away / np.where(away < 0, width, 1.35 * width)) ** 2))
        late = (at - middle - 0.3 * width - shift + 0.5) % 1 - 0.5
        fall = np.where(late < 0, (late / (0.5 * width)) ** 2, np.abs(late) / (0.8 * width))
        late_swell += strength**2 * np.exp(-fall)
    return swell, late_swell


def breeze(frames: int, rate_hz: int, chance: np.random.Generator, swings: int) -> Signal:
    """Give wind on both sides, each swelling by itself around a common swell."""
    common = slow_curve(frames, chance, 0.25, 1.0, swings)
    sides = [
        noise(frames, rate_hz, chance, wind) * common * slow_curve(frames, chance, 0.6, 1.0, swings) for _ in (0, 1)
    ]
    return np.stack(sides, axis=1)


def rainfall(frames: int, rate_hz: int, chance: np.random.Generator, swings: int) -> Signal:
    """Give rain on both sides: a steady shower, and finer drops that come and go."""
    sides = []
    for _ in (0, 1):
        steady = noise(frames, rate_hz, chance, shower) * slow_curve(frames, chance, 0.6, 1.0, swings)
        sides.append(steady + 0.16 * noise(frames, rate_hz, chance, rain) * slow_curve(frames, chance, 0.1, 1, swings))
    return np.stack(sides, axis=1)


def brook(frames: int, rate_hz: int, chance: np.random.Generator, swings: int) -> Signal:
    """Give a small stream: water that murmurs, its murmur a second noise of a few swings a second."""
    sides = []
    for _ in (0, 1):
        murmur = noise(frames, rate_hz, chance, lambda hz: np.exp(-((hz / 5) ** 2)))
        body = noise(frames, rate_hz, chance, stream) * np.exp(0.45 * np.clip(murmur, -2.5, 2.5))
        body += 0.6 * noise(frames, rate_hz, chance, water)
        sides.append(body * slow_curve(frames, chance, 0.6, 1.0, swings))
    return np.stack(sides, axis=1)
