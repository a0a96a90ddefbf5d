"""The ring gives back what was written, in order, and never changes what has been read."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from companion.audio.envelopes import Sound
from companion.audio.ring import Ring

steps = st.lists(st.tuples(st.integers(1, 40), st.integers(1, 40), st.integers(0, 60)), max_size=60)


def numbered(first: int, count: int, sign: int = 1) -> Sound:
    return np.repeat(np.arange(first, first + count, dtype=np.float32)[:, None], 2, axis=1) * sign


@given(steps)
def test_what_goes_in_comes_out(moves: list[tuple[int, int, int]]) -> None:
    """Every frame is its own number; rewritten ones are negative. A read gives each number once, in order."""
    ring, heard, expected = Ring(64), 0, np.zeros((100_000, 2), np.float32)
    for write, read, back in moves:
        count = min(write, ring.space)
        expected[ring.head : ring.head + count] = numbered(ring.head, count)
        ring.write(numbered(ring.head, count))
        first = ring.tail + back
        if first < ring.head:
            length = ring.head - first
            assert np.array_equal(ring.queued(first), expected[first : ring.head])
            assert ring.rewrite(first, numbered(first, length, -1))
            expected[first : first + length] = numbered(first, length, -1)
        out = np.zeros((read, 2), np.float32)
        got = ring.read(out)
        assert np.array_equal(out[:got], expected[heard : heard + got])
        heard += got
        assert (ring.tail, ring.space) == (heard, 64 - (ring.head - heard))


def test_what_has_been_read_cannot_be_rewritten() -> None:
    ring = Ring(64)
    ring.write(numbered(0, 50))
    ring.read(np.zeros((20, 2), np.float32))
    assert not ring.rewrite(19, numbered(19, 31, -1))
    assert np.array_equal(ring.queued(20), numbered(20, 30))
    assert ring.rewrite(20, numbered(20, 5, -1))
    assert ring.head == 25


def test_clearing_drops_what_is_queued_and_goes_on_counting() -> None:
    ring = Ring(64)
    ring.write(numbered(0, 50))
    ring.clear()
    assert (ring.tail, ring.head, ring.space) == (50, 50, 64)
    assert ring.read(np.zeros((5, 2), np.float32)) == 0
