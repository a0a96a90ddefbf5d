"""The two sounds that are not music: the slow soft tone that calls the sitter, and the chime.

Both are mono, made once at the start and kept in memory, so that they can be heard when no file can be read. Plays
nothing: `outlet.py` does.
"""

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
        bell += level * np.exp(-t / decay_s) * np.sin(2 * np.pi * 523.25 * ratio * t)
    bell *= np.minimum(1.0, t / 0.012) ** 2 * (1.0 - t / 4.0)
    return _scaled(bell, _CHIME_PEAK)


def _note(hz: float, length_s: float, levels: tuple[float, ...]) -> Gains:
    t = np.arange(frames(length_s)) / RATE_HZ
    note = np.zeros_like(t)
    for order, level in enumerate(levels, start=1):
        note += level * np.sin(2 * np.pi * hz * order * t)
    return note


def _scaled(note: Gains, peak: float) -> Sound:
    scaled: Sound = (note * (peak / np.abs(note).max())).astype(np.float32)
    return scaled[:, None]
