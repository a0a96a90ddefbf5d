"""The finished sound that waits for the sound card: a few seconds, in one piece of memory.

One thread writes, the card's callback reads. Frames are numbered from the start of the process; the numbers of both
ends only move on, except that what is queued may be written anew. Mixes nothing.
"""

import threading

import numpy as np

from companion.audio.envelopes import CHANNELS, Sound


class Ring:
    """A queue of `size` frames; `head` is the next frame to be written, `tail` the next to be read."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._data: Sound = np.zeros((size, CHANNELS), np.float32)
        # Held for a copy at most (well below 1 ms): without it, one rewrite in twelve landed in frames just taken.
        self._lock = threading.Lock()
        self.head = 0
        self.tail = 0

    @property
    def space(self) -> int:
        """Give how many frames can be written."""
        return self._size - (self.head - self.tail)

    def write(self, block: Sound) -> None:
        """Append a block, for which there must be space."""
        self._put(self.head, block)
        self.head += len(block)

    def read(self, out: Sound) -> int:
        """Move frames into `out`, and give how many there were; the rest of `out` is left as it is."""
        with self._lock:
            count = min(len(out), self.head - self.tail)
            self._get(self.tail, out[:count])
            self.tail += count
            return count

    def clear(self) -> None:
        """Drop everything queued."""
        with self._lock:
            self.tail = self.head

    def queued(self, first: int) -> Sound:
        """Give a copy of what is queued from frame `first` on, which must not lie before the tail."""
        out = np.zeros((self.head - first, CHANNELS), np.float32)
        self._get(first, out)
        return out

    def rewrite(self, first: int, block: Sound) -> bool:
        """Put `block` in the place of everything queued from frame `first` on.

        Gives False, and changes nothing, where that frame has been read by now.
        """
        with self._lock:
            if first < self.tail:
                return False
            self._put(first, block)
            self.head = first + len(block)
            return True

    def _put(self, first: int, block: Sound) -> None:
        at = first % self._size
        count = min(len(block), self._size - at)
        self._data[at : at + count] = block[:count]
        self._data[: len(block) - count] = block[count:]

    def _get(self, first: int, out: Sound) -> None:
        at = first % self._size
        count = min(len(out), self._size - at)
        out[:count] = self._data[at : at + count]
        out[count:] = self._data[: len(out) - count]
