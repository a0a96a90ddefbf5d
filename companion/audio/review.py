"""Hear a whole plan through, as it would be played, and tell how loud its stretches are, how its joins are, and clicks.

A click is looked for by the pieces themselves, because music is full of sharp edges of its own: where the mix bends
more sharply than its pieces together do at that very frame, read whole and past their cuts, something was cut, dropped,
doubled or stepped. What a piece itself has, a drum or a needle, never counts.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from companion.audio.decode import Decoder
from companion.audio.envelopes import CHANNELS, RATE_HZ, Sound, frames
from companion.audio.loudness import Meter
from companion.audio.mixer import Bad, Mixer, OpenShelf, open_segment
from companion.audio.probe import probe
from companion.domain.errors import Known
from companion.domain.joins import Join, judge, pairs
from companion.domain.levels import SHORT_TERM_S
from companion.domain.soundplan import Segment, SoundPlan

BEND = 0.002
"""How much sharper than its pieces a mix may bend, full scale at 1: the gain of an edge of 30 ms bends it by less."""
_APART_FRAMES = frames(0.05)
_BLOCK_FRAMES = RATE_HZ

Bends = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Review:
    """The loudness of each stretch that was asked for, each join of two pieces of music, and the seconds of clicks."""

    lufs: tuple[float, ...]
    joins: tuple[tuple[Segment, Segment, Join], ...]
    clicks_s: tuple[float, ...]


def review(
    plan: SoundPlan,
    stretches: Sequence[tuple[float, float]],
    bad: Bad,
    cache: Path | None = None,
    progress: Callable[[float], None] = lambda part: None,
) -> Review:
    """Hear a plan through; `bad` is told of what can't be read, `progress` gets 0 to 1 on this thread."""
    mixer = Mixer(plan, OpenShelf(plan, bad, cache), bad, _BLOCK_FRAMES)
    meter, clicks = Meter(), ClickFinder(plan, cache)
    length = frames(plan.ends_s)
    try:
        for at in range(0, length, _BLOCK_FRAMES):
            block: Sound = np.empty((min(_BLOCK_FRAMES, length - at), CHANNELS), np.float32)
            mixer.render(at, block)
            meter.feed(block)
            clicks.feed(at, block)
            progress((at + len(block)) / length)
    finally:
        mixer.close()
        clicks.close()
    short_term = meter.short_term_lufs().tolist()
    music = [one for one in plan.segments if not one.voice]
    two = [(music[i], music[j]) for i, j in pairs(music)]
    return Review(
        tuple(meter.between_lufs(from_s, until_s) for from_s, until_s in stretches),
        tuple((left, right, judge(left, right, short_term, SHORT_TERM_S)) for left, right in two),
        tuple(clicks.found_s),
    )


class ClickFinder:
    """Compares a mix, block after block, with the pieces that it was made of."""

    def __init__(self, plan: SoundPlan, cache: Path | None) -> None:
        self._pieces = [_Piece(segment, cache) for segment in plan.segments]
        self._before: Sound = np.zeros((2, CHANNELS), np.float32)
        self._last = -_APART_FRAMES
        self.found_s: list[float] = []

    def feed(self, first: int, block: Sound) -> None:
        """Take the mix from plan frame `first` on; blocks follow each other."""
        joined = np.concatenate([self._before, block])
        self._before = joined[-2:]
        over = _bends(joined)
        for piece in self._pieces:
            piece.take_from(over, first)
        for frame in (np.flatnonzero(over.max(axis=1) > BEND) + first).tolist():
            if frame - self._last >= _APART_FRAMES:
                self.found_s.append(frame / RATE_HZ)
            self._last = frame

    def close(self) -> None:
        """Close all files."""
        for piece in self._pieces:
            piece.close()


class _Piece:
    """The sound of one segment as it lies in its file, before and after what is used of it, at its highest gain."""

    def __init__(self, segment: Segment, cache: Path | None) -> None:
        self._segment, self._cache = segment, cache
        self._start, self._end = frames(segment.start_s), frames(segment.end_s)
        raised_db = most_db = 0.0
        for turn in segment.turns:
            raised_db += turn.by_db
            most_db = max(most_db, raised_db)
        self._gain = np.float32(10 ** ((segment.gain_db + most_db) / 20))
        self._own: Callable[[int, Sound], None] | None = None
        self._close: Callable[[], None] = lambda: None
        self._length: int | None = None

    def take_from(self, over: Bends, first: int) -> None:
        """Take the bends of this piece off those of the mix from plan frame `first` on."""
        begin, end = max(self._start, first), min(self._end + 2, first + len(over))
        if begin >= end:
            if first > self._end:
                self.close()
            return
        if self._own is None:
            self._open()
        over[begin - first : end - first] -= self._gain * _bends(self._read(begin - 2, end - begin + 2))

    def _open(self) -> None:
        segment = self._segment
        try:
            if segment.loop_s is None and segment.scape is None and not segment.key:
                decoder = Decoder(probe(Path(segment.file), self._cache))
                away = frames(segment.from_s) - self._start
                self._length = decoder.frames - away
                self._own, self._close = lambda at, out: decoder.read(at + away, out), decoder.close
                return
            source = open_segment(segment, self._cache)
            self._own, self._close = lambda at, out: source.read(max(at - self._start, 0), out), source.close
        except Known:
            self._own = lambda _at, out: out.fill(0.0)  # it is silent in the mix as well, and was told there

    def _read(self, first: int, count: int) -> Sound:
        """Give frames; a file that ends goes on as it ended, so that to end in a step is a click of the mix."""
        assert self._own is not None  # noqa: S101 - was opened; tells the type checker
        out: Sound = np.zeros((count, CHANNELS), np.float32)
        self._own(first, out)
        left = count if self._length is None else self._length - first
        if 0 < left < count:
            out[left:] = out[left - 1]
        return out

    def close(self) -> None:
        """Close the file."""
        self._close()
        self._close = lambda: None


def _bends(sound: Sound) -> Bends:
    """Give how much each frame bends away from the straight line through the two before it."""
    found: Bends = np.abs(sound[2:] - 2 * sound[1:-1] + sound[:-2])
    return found
