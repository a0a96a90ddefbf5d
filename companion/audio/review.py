"""Hear a whole plan through, as it would be played, and tell how loud its stretches are, how its joins are, and clicks.

A click is looked for by the pieces themselves, because music is full of sharp edges of its own: where the mix bends
more sharply than its pieces together do at that very frame, read whole and past their cuts, something was cut, dropped,
doubled or stepped. What a piece itself has, a drum or a needle, never counts.
"""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import numpy as np
import numpy.typing as npt

from companion.audio.decode import Decoder
from companion.audio.envelopes import CHANNELS, RATE_HZ, Sound, frames
from companion.audio.loudness import Meter
from companion.audio.mixer import Bad, Mixer, OpenShelf, Shelf, open_segment
from companion.audio.probe import probe
from companion.audio.sources import Source
from companion.domain.errors import Known
from companion.domain.joins import Join, judge, pairs
from companion.domain.levels import SHORT_TERM_S
from companion.domain.records import dataclass
from companion.domain.soundplan import Segment, SoundPlan

BEND = 0.002
"""How much sharper than its pieces a mix may bend, full scale at 1: the gain of an edge of 30 ms bends it by less."""
_APART_FRAMES = frames(0.05)
_BLOCK_FRAMES = RATE_HZ
_NOTHING: Sound = np.zeros((0, CHANNELS), np.float32)

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
    shelf = HeardShelf(OpenShelf(plan, bad, cache))
    mixer = Mixer(plan, shelf, bad, _BLOCK_FRAMES)
    meter, clicks = Meter(peaks=False), ClickFinder(plan, cache, shelf)
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


class HeardShelf:
    """Gives what another shelf gives, and remembers what was read last of each: so that no file is decoded twice."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._heard: dict[int, _Heard] = {}

    def take(self, index: int) -> Source | None:
        """Give the sound of the plan's segment of that index; the taker closes it."""
        source = self._shelf.take(index)
        if source is None:
            return None
        self._heard[index] = _Heard(source)
        return self._heard[index]

    def last_read(self, index: int) -> tuple[int, Sound]:
        """Give the frame, and the sound from there on, of what was read last, with the two frames before it."""
        heard = self._heard.get(index)
        return (0, _NOTHING) if heard is None else (heard.first, heard.sound)


class _Heard:
    """A source that remembers what was read last."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self.first, self.sound = 0, _NOTHING

    @property
    def frames(self) -> int | None:
        return self._source.frames

    @property
    def damaged(self) -> bool:
        return self._source.damaged

    def read(self, first: int, out: Sound) -> None:
        self._source.read(first, out)
        kept = self.sound[-2:] if first == self.first + len(self.sound) else _NOTHING
        self.first, self.sound = first - len(kept), np.concatenate([kept, out])

    def close(self) -> None:
        self._source.close()


class ClickFinder:
    """Compares a mix, block after block, with the pieces that it was made of.

    What the mixer has just read of a piece is taken from its shelf; the piece's own file is read for the rest.
    """

    def __init__(self, plan: SoundPlan, cache: Path | None, shelf: HeardShelf | None = None) -> None:
        last_read = (lambda _index: (0, _NOTHING)) if shelf is None else shelf.last_read
        self._pieces = [
            _Piece(segment, cache, partial(last_read, index)) for index, segment in enumerate(plan.segments)
        ]
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
        if over.max(initial=0.0) <= BEND:  # looked at along the memory: ten times as fast as frame by frame
            return
        for frame in (np.flatnonzero((over > BEND).any(axis=1)) + first).tolist():
            if frame - self._last >= _APART_FRAMES:
                self.found_s.append(frame / RATE_HZ)
            self._last = frame

    def close(self) -> None:
        """Close all files."""
        for piece in self._pieces:
            piece.close()


class _Piece:
    """The sound of one segment as it lies in its file, before and after what is used of it, at its highest gain."""

    def __init__(self, segment: Segment, cache: Path | None, last_read: Callable[[], tuple[int, Sound]]) -> None:
        self._segment, self._cache, self._last_read = segment, cache, last_read
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
        """Give plan frames; a file that ends goes on as it ended, so that to end in a step is a click of the mix."""
        out: Sound = np.zeros((count, CHANNELS), np.float32)
        read_first, sound = self._last_read()
        known = read_first + self._start
        begin = min(max(known, first), first + count)
        end = max(min(known + len(sound), first + count), begin)
        out[begin - first : end - first] = sound[begin - known : end - known]
        self._read_file(first, out[: begin - first])
        self._read_file(end, out[end - first :])
        return out

    def _read_file(self, first: int, out: Sound) -> None:
        if not len(out):
            return
        if self._own is None:
            self._open()
        assert self._own is not None  # noqa: S101 - was opened; tells the type checker
        self._own(first, out)
        left = len(out) if self._length is None else self._length - first
        if 0 < left < len(out):
            out[left:] = out[left - 1]

    def close(self) -> None:
        """Close the file."""
        self._close()
        self._close = lambda: None


def _bends(sound: Sound) -> Bends:
    """Give how much each frame bends away from the straight line through the two before it."""
    found: Bends = np.abs(sound[2:] - 2 * sound[1:-1] + sound[:-2])
    return found
