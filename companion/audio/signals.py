"""The two sounds that are not music: the slow soft tone that calls the sitter, and the chime.

Both are mono, made once at the start and kept in memory, so that they can be heard when no file can be read. Plays
nothing: `outlet.py` does.
"""

import math

import numpy as np

from companion.audio.envelopes import RATE_HZ, Gains, Sound, frames

# Peaks of linear amplitude. Music at -23 LUFS has an RMS near 0.07: these stand out of it without startling anyone.
_CALL_PEAK = 0.16
_CHIME_PEAK = 0.14


def call() -> Sound:
    """Give one turn of the sitter's call, 4 s: two soft notes a falling third apart (E4, C4), and a rest."""
    turn = np.zeros(frames(4.0))
    for start_s, hz in ((0.0, 329.63), (1.1, 261.63)):
        note = _note(hz, 1.6, (1.0, 0.25, 0.08))
        note *= np.sin(np.pi * np.linspace(0.0, 1.0, len(note))) ** 2
        turn[frames(start_s) :][: len(note)] += note
    return _scaled(turn, _CALL_PEAK)


def chime() -> Sound:
    """Give the chime: one bell (C5, with a bell's partials) that rings out within 4 s."""
    t = np.arange(frames(4.0)) / RATE_HZ
    bell = np.zeros_like(t)
    for ratio, level, decay_s in ((1.0, 1.0, 1.1), (2.01, 0.35, 0.7), (2.76, 0.18, 0.45), (5.4, 0.05, 0.2)):
        bell += level * _tone(523.25 * ratio, decay_s, len(t))
    bell *= np.minimum(1.0, t / 0.012) ** 2 * (1.0 - t / 4.0)
    return _scaled(bell, _CHIME_PEAK)


def _note(hz: float, length_s: float, levels: tuple[float, ...]) -> Gains:
    note = np.zeros(frames(length_s))
    for order, level in enumerate(levels, start=1):
        note += level * _tone(hz * order, np.inf, len(note))
    return note


def _tone(hz: float, decay_s: float, count: int) -> Gains:
    """Give a sine that dies away, as an outer product: a sine and an exponential of each frame took ten times as long.

    They were a quarter of what the sound process does before it can play.
    """
    turn = (2j * np.pi * hz - 1.0 / decay_s) / RATE_HZ
    side = math.isqrt(count) + 1
    few = np.arange(side)
    wave: Gains = np.multiply.outer(np.exp(turn * side * few), np.exp(turn * few)).imag.reshape(-1)
    return wave[:count]


def _scaled(note: Gains, peak: float) -> Sound:
    scaled: Sound = (note * (peak / np.abs(note).max())).astype(np.float32)
    return scaled[:, None]
