"""What is done to the whole of the plan's sound for the one who hears it: how loud at most, mono, balance, less treble.

Runs in the card's thread, so it only multiplies and adds. Whatever is not asked for leaves every bit as it is, and
every change is a ramp. Knows no plan.
"""

import numpy as np

from companion.audio.envelopes import CHANNELS, RATE_HZ, Gains, Sound
from companion.audio.gains import Ramp

_RAMP_S = 0.3
_MOST_FRAMES = 8192
# A shelf of the first order: what lies above this is turned down, gently, from about an octave below on.
_SHELF_HZ = 2_500.0
# Its answer has faded to less than a millionth after so many frames, so it can be summed and needs no memory of before.
_TAPS = 64


class Master:
    """The last gains in front of the volume; orders come from any thread."""

    def __init__(self) -> None:
        self._mono, self._left, self._right, self._shelf = Ramp(0.0), Ramp(1.0), Ramp(1.0), Ramp(0.0)
        self._answer = _low_pass()
        # The frames before the block, then the block.
        self._row: Sound = np.zeros((_TAPS - 1 + _MOST_FRAMES, CHANNELS), np.float32)
        self._seen: Sound = np.zeros((_TAPS - 1, CHANNELS), np.float32)

    def set(self, *, mono: bool, balance: float, night_db: float) -> None:
        """Sum both sides or not; balance -1 (left alone) to 1 (right alone); treble down by up to `night_db`."""
        self._mono.to(0.5 if mono else 0.0, _RAMP_S)
        self._left.to(min(1.0, 1.0 - balance), _RAMP_S)
        self._right.to(min(1.0, 1.0 + balance), _RAMP_S)
        self._shelf.to(1.0 - 10 ** (-abs(night_db) / 20), _RAMP_S)

    def apply(self, out: Sound) -> None:
        """Change a block of at most 8,192 frames in place."""
        if not self._shelf.rests_at(0.0):
            self._soften(out)
        else:
            self._remember(out)
        if not self._mono.rests_at(0.0):
            part = self._mono.gains(len(out))[:, None]
            out += (out[:, ::-1] - out) * part  # both sides from the old values: the right is a copy
        for side, gain in enumerate((self._left, self._right)):
            if not gain.rests_at(1.0):
                out[:, side] *= gain.gains(len(out))

    def _soften(self, out: Sound) -> None:
        """Take a part of what lies above the shelf away; no delay, so the rest of the sound stays where it is."""
        row = self._row[: _TAPS - 1 + len(out)]
        row[: _TAPS - 1] = self._seen
        row[_TAPS - 1 :] = out
        part = self._shelf.gains(len(out))
        for side in range(CHANNELS):
            low = np.convolve(row[:, side], self._answer, "valid")
            out[:, side] -= part * (row[_TAPS - 1 :, side] - low)
        self._seen[:] = row[len(out) :]

    def _remember(self, out: Sound) -> None:
        keep = min(len(out), _TAPS - 1)
        self._seen[: _TAPS - 1 - keep] = self._seen[keep:].copy()
        self._seen[_TAPS - 1 - keep :] = out[len(out) - keep :]


def _low_pass() -> Sound:
    """Give the answer of a one-pole low pass to a single frame, the latest frame's weight first."""
    pole = np.exp(-2 * np.pi * _SHELF_HZ / RATE_HZ)
    answer: Gains = (1 - pole) * pole ** np.arange(_TAPS)
    made: Sound = (answer / answer.sum()).astype(np.float32)
    return made
