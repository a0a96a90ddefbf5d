"""Ears for the tests: what would be heard as a fault, found in samples. Each has a planted fault that it finds."""

import numpy as np

from companion.audio.envelopes import RATE_HZ, Sound

CLEAN_MUSIC = 8.0
"""The same for music with bells and joins in a window of a second and a half."""
CLEAN = 2.5
"""Highest click score of sound without a click; a dropped sample or a step of 0.25 dB is far above 5."""


def click_score(sound: Sound) -> float:
    """Give the largest second difference against the RMS of those within 10 ms; about 2 for clean sound."""
    d = np.abs(np.diff(sound.astype(np.float64), 2, axis=0)).max(axis=1)
    width = RATE_HZ // 50
    sums = np.cumsum(np.pad(d**2, (width - width // 2 + 1, width // 2)))
    around = np.sqrt(np.maximum((sums[width:] - sums[:-width])[: len(d)] / width, 1e-14))
    return float((d / (around + 1e-7)).max())


def gaps(sound: Sound, least: int = 8) -> list[tuple[int, int]]:
    """Give (first frame, length) of each run of silence; quiet sound crosses zero, but never stays there."""
    silent = np.concatenate([[0], np.all(np.abs(sound) < 1e-9, axis=1).astype(int), [0]])
    edges = np.flatnonzero(np.diff(silent))
    return [(int(a), int(b - a)) for a, b in zip(edges[::2], edges[1::2], strict=True) if b - a >= least]


def levels_db(sound: Sound, window_s: float = 0.4) -> list[float]:
    """Give the RMS level of each window."""
    width = round(window_s * RATE_HZ)
    blocks = sound[: len(sound) // width * width].astype(np.float64).reshape(-1, width * 2)
    return [float(x) for x in 10 * np.log10((blocks**2).mean(axis=1) + 1e-12)]


def place(heard: Sound, known: Sound) -> int:
    """Give the frame of `known` at which `heard` begins: where the least is left when one is taken from the other."""
    a, b = (sound[:, 0].astype(np.float64) for sound in (heard, known))
    size = 1 << (len(a) + len(b)).bit_length()
    match = np.fft.irfft(np.conj(np.fft.rfft(a, size)) * np.fft.rfft(b, size), size)[: len(b) - len(a) + 1]
    sums = np.concatenate([[0.0], np.cumsum(b**2)])
    return int(np.argmin(sums[len(a) :] - sums[: len(match)] - 2 * match))


def jumps(sound: Sound, most_db: float = 5.0) -> list[tuple[int, float]]:
    """Give (first frame, dB) of each tenth of a second whose level leaps away from those before and after it.

    Slow music moves less than this within 100 ms; what is below -60 dBFS on either side is not looked at.
    """
    levels = levels_db(sound, 0.1)
    width = round(0.1 * RATE_HZ)
    steps = [(i, levels[i] - levels[i - 1]) for i in range(1, len(levels)) if min(levels[i], levels[i - 1]) > -60]
    return [(i * width, step) for i, step in steps if abs(step) > most_db]
