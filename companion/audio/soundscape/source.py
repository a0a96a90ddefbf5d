"""A soundscape as the mixer reads it: frames by number, without end.

A pure function of the name, the phases, the sliders and the frame number: whoever asks for a frame hears the same, in
whatever blocks, after a crash, and next year. Grains are made when they are due and forgotten when they have passed.
"""

import hashlib
from typing import TypeAlias

import numpy as np

from companion.audio.envelopes import CHANNELS, RATE_HZ, Sound, frames
from companion.audio.soundscape.grains import (
    ALLOWED,
    CHORDAL,
    FULL,
    LOW_RATE_HZ,
    RAISE,
    RING,
    STREAMS,
    Grain,
    Stream,
    make,
)
from companion.audio.soundscape.mood import Course
from companion.domain.soundplan import Scape

BLOCK_FRAMES = 4800
_LOW_FRAMES = BLOCK_FRAMES // RAISE
_TAPS = 32
_LEVEL = 0.042
"""Brings all of it to about -23 LUFS in the window, both sliders in the middle."""
_PAD_S = 15.0
Key: TypeAlias = tuple[str, int]


class Soundscape:
    """The sound of one `Scape`; frame 0 is where it begins to be heard."""

    def __init__(self, scape: Scape) -> None:
        self._seed = int.from_bytes(hashlib.sha256(scape.name.encode()).digest()[:8], "big")
        self._course = Course(scape)
        self._first = frames(scape.start_s)
        self._grains: dict[Key, Grain] = {}
        self._chords = [0]
        self._raise = _weights()
        self._block: Sound = np.zeros((BLOCK_FRAMES, CHANNELS), np.float32)
        self._index: int | None = None
        self.frames: int | None = None
        self.damaged = False

    def read(self, first: int, out: Sound) -> None:
        """Fill `out` with the frames from `first` on."""
        first, done = self._first + first, 0
        while done < len(out):
            index, at = divmod(first + done, BLOCK_FRAMES)
            if index != self._index:
                self._block, self._index = self._render(index), index
                self._forget(index)
            piece = self._block[at : at + len(out) - done]
            out[done : done + len(piece)] = piece
            done += len(piece)

    def close(self) -> None:
        """Forget all grains."""
        self._grains.clear()

    def _render(self, index: int) -> Sound:
        """Give one block: all grains at a third of the rate, and raised."""
        first = index * _LOW_FRAMES - _TAPS // 2 + 1
        views = np.lib.stride_tricks.sliding_window_view(self._sum(first, _LOW_FRAMES + _TAPS - 1), _TAPS, axis=0)
        raised = np.ascontiguousarray(views) @ self._raise  # frames x sides x those that one frame becomes
        return np.ascontiguousarray(raised.transpose(0, 2, 1)).reshape(BLOCK_FRAMES, CHANNELS)

    def _sum(self, first: int, count: int) -> Sound:
        """Add up the grains of all streams in a stretch."""
        out: Sound = np.zeros((count, CHANNELS), np.float32)
        heard = np.empty_like(out)
        for stream in STREAMS:
            level = self._levels(stream, first, count)
            if level is None:
                continue
            heard[:] = 0
            for k in stream.sounding(first / LOW_RATE_HZ, (first + count) / LOW_RATE_HZ):
                begin = round(stream.begins_s(self._seed, k) * LOW_RATE_HZ) - first
                if begin < count and begin + stream.length_s * LOW_RATE_HZ > 0:
                    grain = self._grain(stream, k)
                    start, end = max(begin, 0), min(begin + len(grain), count)
                    if start < end:
                        heard[start:end] += grain[start - begin : end - begin]
            heard *= level
            out += heard
        return out

    def _levels(self, stream: Stream, first: int, count: int) -> Sound | None:
        """Give a stream's gain for each frame, in a straight line from full second to full second; None for silence."""
        begin, end = first // LOW_RATE_HZ, (first + count) // LOW_RATE_HZ + 1
        values = [self._course.at(second).gain(stream.name) * _LEVEL / FULL for second in range(begin, end + 1)]
        if not any(values):
            return None
        at = np.arange(first, first + count) / LOW_RATE_HZ
        return np.interp(at, range(begin, end + 1), values).astype(np.float32)[:, None]

    def _grain(self, stream: Stream, k: int) -> Grain:
        key = (stream.name, k)
        if key not in self._grains:
            begins_s = stream.begins_s(self._seed, k)
            # Told no more than it depends on, so that a plan that was changed finds most of them made.
            chord = self._chord(begins_s) if stream.name in CHORDAL else ()
            mood = self._course.at(begins_s) if stream.name == "bell" else None
            self._grains[key] = make(self._seed, stream, k, chord, mood)
        return self._grains[key]

    def _chord(self, second: float) -> tuple[int, ...]:
        """Give the chord of a second: a walk around the ring, within what the phase allows."""
        place = max(0, int(second // _PAD_S))
        while len(self._chords) <= place:
            k = len(self._chords)
            allowed, before = ALLOWED[self._course.at(k * _PAD_S).phase], self._chords[-1]
            near = sorted(allowed, key=lambda one: (one == before, _away(one, before)))[:3]
            chance = np.random.default_rng([self._seed, 77, k])
            self._chords.append(near[int(chance.integers(len(near)))])
        return RING[self._chords[place]]

    def _forget(self, index: int) -> None:
        """Drop the grains that are over, or far ahead after a step back."""
        now_s, lengths = index * BLOCK_FRAMES / RATE_HZ, {stream.name: stream for stream in STREAMS}
        for name, k in list(self._grains):
            begins_s = lengths[name].begins_s(self._seed, k)
            if not now_s - lengths[name].length_s - 1 < begins_s < now_s + 5:
                del self._grains[name, k]


def _away(one: int, other: int) -> int:
    apart = abs(one - other)
    return min(apart, len(RING) - apart)


def _weights() -> Sound:
    """Give the weights that make several frames of each one: a windowed sinc that keeps what is below 6.5 kHz."""
    at = np.arange(_TAPS)[:, None] - (_TAPS // 2 - 1) - np.arange(RAISE)[None, :] / RAISE
    window = np.i0(7.0 * np.sqrt(np.maximum(1 - (at / (_TAPS / 2)) ** 2, 0))) / np.i0(7.0)
    weights: Sound = (np.sinc(at) * window).astype(np.float32)
    return weights
