"""A gain that moves only by ramps, for the card's thread. Knows nothing of what it is applied to."""

from collections import deque

import numpy as np

from companion.audio.envelopes import Sound, frames, parts, ramp


class Ramp:
    """A linear gain that moves. Orders come from any thread, the gain is applied in the card's."""

    def __init__(self, value: float) -> None:
        # Without a card nobody takes the orders; the latest of them are all that matters.
        self._orders: deque[tuple[float, int]] = deque(maxlen=16)
        self._start = self._goal = value
        self._at = self._length = 0

    def to(self, goal: float, seconds: float) -> None:
        """Move to `goal` within `seconds` from what the gain is when the card asks next; 0 s: be there at once."""
        self._orders.append((goal, frames(seconds)))

    @property
    def value(self) -> float:
        """Give the gain of the next frame."""
        if self._at >= self._length:
            return self._goal
        return float(ramp(self._start, self._goal, parts(self._at, 1, self._length))[0])

    @property
    def at_rest(self) -> bool:
        """Say whether the gain has arrived where it was last sent."""
        return not self._orders and self._at >= self._length

    def rests_at(self, gain: float) -> bool:
        """Say whether the gain is this one, and stays."""
        return self.at_rest and self._goal == gain

    def gains(self, count: int) -> Sound:
        """Give the gain of the next frames, and move on by as many."""
        self._take_orders()
        moved = ramp(self._start, self._goal, parts(self._at, count, max(self._length, 1)))
        self._at += count
        return moved.astype(np.float32)

    def _take_orders(self) -> None:
        while self._orders:
            goal, length = self._orders.popleft()
            self._start, self._goal, self._at, self._length = self.value, goal, 0, length

    def apply(self, out: Sound) -> None:
        """Multiply a block with the gain, and move on by its length."""
        self._take_orders()
        if self._at < self._length:
            out *= self.gains(len(out))[:, None]
        elif self._goal == 0.0:
            out[:] = 0.0
        elif self._goal != 1.0:
            out *= np.float32(self._goal)
