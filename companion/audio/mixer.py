"""A sound plan as frames: a pure function of the plan, its files and the frame number.

The same code renders a programme to a file, plays it and is tested; how the time is cut into blocks makes no difference
to a single bit. Opens files through the shelf that it is given, reads no clock, and knows no device.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import numpy as np

from companion.audio.envelopes import (
    CHANNELS,
    Gains,
    Sound,
    falling,
    frames,
    parts,
    ramp,
    rising,
)
from companion.audio.sealed import KeptVoice
from companion.audio.sources import Source, open_source
from companion.domain.errors import Known
from companion.domain.soundplan import Segment, SoundPlan

BLOCK_FRAMES = 2400
"""The most that is mixed at once: 50 ms."""
_EDGE_FRAMES = frames(0.03)
_LATE_FRAMES = frames(0.5)
_ROUNDING_FRAMES = frames(0.01)

Bad = Callable[[Segment, Known], None]


class Shelf(Protocol):
    """Where a mixer gets its open files."""

    def take(self, index: int) -> Source | None:
        """Give the sound of the plan's segment of that index, or None while it can't be had; the taker closes it."""


class OpenShelf:
    """Opens a file at the moment that it is asked for, and tells `bad` of one that can't be opened."""

    def __init__(self, plan: SoundPlan, bad: Bad, cache: Path | None = None) -> None:
        self._plan, self._bad, self._cache = plan, bad, cache
        self._refused: set[int] = set()

    def take(self, index: int) -> Source | None:
        """Open the segment's file; one that failed is not tried again."""
        if index in self._refused:
            return None
        segment = self._plan.segments[index]
        try:
            return open_segment(segment, self._cache)
        except Known as known:
            self._refused.add(index)
            self._bad(segment, known)
            return None


def open_segment(segment: Segment, cache: Path | None) -> Source:
    """Open a segment's file, or make its soundscape; raises Known, whatever is wrong with the file."""
    try:
        return _opened(segment, cache)
    except Known:
        raise
    except Exception:  # noqa: BLE001 - one that is gone a moment later, wants too much memory, or breaks its decoder
        raise Known("sound.unreadable", file=Path(segment.file).name) from None


def _opened(segment: Segment, cache: Path | None) -> Source:
    if segment.scape is not None:
        from companion.audio.soundscape.source import Soundscape  # noqa: PLC0415 - most programmes have none

        return Soundscape(segment.scape)
    seam_frames = None if segment.loop_s is None else frames(segment.loop_s)
    if segment.key:
        return KeptVoice(Path(segment.file), bytes.fromhex(segment.key))
    until = None if segment.until_s is None else frames(segment.until_s)
    return open_source(Path(segment.file), seam_frames, cache, frames(segment.from_s), until)


class Mixer:
    """One plan, ready to be rendered from any frame; frame 0 is plan second 0."""

    def __init__(self, plan: SoundPlan, shelf: Shelf, bad: Bad, block_frames: int = BLOCK_FRAMES) -> None:
        self._shelf, self._most = shelf, block_frames
        self._voices = [_Voice(segment, bad) for segment in plan.segments]
        self._scratch: Sound = np.zeros((block_frames, CHANNELS), np.float32)

    def render(self, first: int, out: Sound) -> None:
        """Fill `out` with the plan's sound from frame `first` on; silence where nothing sounds."""
        out[:] = 0.0
        for index, voice in enumerate(self._voices):
            begin, end = max(voice.start, first), min(voice.end, first + len(out))
            for at in range(begin, end, self._most):
                if not voice.open and not voice.begin(at, self._shelf.take(index)):
                    break
                until = min(at + self._most, end)
                voice.add(at, out[at - first : until - first], self._scratch[: until - at])
            if voice.end <= first:
                voice.close()

    def close(self) -> None:
        """Close all files."""
        for voice in self._voices:
            voice.close()


class _Voice:
    """One segment: its file, and its gain at each frame."""

    def __init__(self, segment: Segment, bad: Bad) -> None:
        self._segment, self._bad = segment, bad
        self.start, self.end = frames(segment.start_s), frames(segment.end_s)
        self._turns = [(frames(one.at_s), max(frames(one.ramp_s), 1), 10 ** (one.by_db / 20)) for one in segment.turns]
        self._curve_out = segment.curve_out or segment.curve
        self._source: Source | None = None
        self._told = self._broken = False
        self._missed = False
        self._late_from: int | None = None
        self._gain = 10 ** (segment.gain_db / 20)
        # Sound that is cut into gets an edge that is not heard as a click, even where the plan has no fade.
        self._fade_in = max(frames(segment.fade_in_s), _EDGE_FRAMES if segment.from_s > 0 else 0)
        self._fade_out = frames(segment.fade_out_s)

    @property
    def open(self) -> bool:
        """Say whether there is something to read from."""
        return self._source is not None

    def begin(self, at: int, source: Source | None) -> bool:
        """Use this source from plan frame `at` on; one that comes late is faded in. Gives whether there is one."""
        self._source = source
        if source is None:
            self._missed = True
            return False
        if self._missed:
            self._late_from = at
        if source.frames is not None:
            self._meet_end(source.frames)
        return True

    def add(self, at: int, out: Sound, scratch: Sound) -> None:
        """Add the frames from plan frame `at` on; all of `out` lies within the segment."""
        source = self._source
        assert source is not None  # noqa: S101 - `begin` was called; tells the type checker
        if self._broken:
            return
        try:
            source.read(at - self.start, scratch)
        except Exception:  # noqa: BLE001 - whatever a file does to its decoder, the other pieces go on
            self._broken = True
        if (self._broken or source.damaged) and not self._told:
            self._told = True
            self._bad(self._segment, Known("sound.damaged", file=Path(self._segment.file).name))
        if self._broken:
            return
        gains = self._gains(at, len(out))
        if gains is not None:
            scratch *= gains.astype(np.float32)[:, None]
        elif self._gain != 1.0:
            scratch *= np.float32(self._gain)
        out += scratch

    def close(self) -> None:
        """Close the file, if it is open."""
        if self._source is not None:
            self._source.close()
            self._source = None

    def _meet_end(self, length: int) -> None:
        """Give the segment an edge where it cuts the file off, or where the file ends before the segment does.

        A segment as long as its file, within rounding, keeps its end, so that one can follow the other without a gap.
        """
        rest = self.start + length - self.end
        if abs(rest) > _ROUNDING_FRAMES:
            self._fade_out = max(self._fade_out, _EDGE_FRAMES)
        self.end = min(self.end, self.end + rest)

    def _gains(self, at: int, count: int) -> Gains | None:
        """Give the gain of each frame, or None where it is the segment's own throughout."""
        gains: Gains | None = None
        if at < self.start + self._fade_in:
            gains = rising(self._segment.curve, parts(at - self.start, count, self._fade_in))
        leaving = self.end - self._fade_out
        if at + count > leaving and self._fade_out:
            down = falling(self._curve_out, parts(at - leaving, count, self._fade_out))
            gains = down if gains is None else gains * down
        if self._late_from is not None and at < self._late_from + _LATE_FRAMES:
            late = ramp(0.0, 1.0, parts(at - self._late_from, count, _LATE_FRAMES))
            gains = late if gains is None else gains * late
        turned = self._turned(at, count)
        if turned is not None:
            gains = turned if gains is None else gains * turned
        return gains if gains is None else gains * self._gain

    def _turned(self, at: int, count: int) -> Gains | None:
        """Give what the turns make of the level, None before the first one."""
        gains: Gains | None = None
        for begin, length, goal in self._turns:
            if at + count > begin:
                moved = ramp(1.0, goal, parts(at - begin, count, length))
                gains = moved if gains is None else gains * moved
        return gains
