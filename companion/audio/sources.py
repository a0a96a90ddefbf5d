"""One file as a mixer wants it: frames by number, straight or repeated without end.

Knows nothing of plans, gains and times; `mixer.py` does.
"""

from pathlib import Path
from typing import Protocol

import numpy as np

from companion.audio.decode import Decoder
from companion.audio.envelopes import CHANNELS, Gains, Sound, frames, likeness, matched, parts
from companion.audio.facts import SoundFile
from companion.audio.probe import probe
from companion.domain.errors import Known
from companion.domain.records import dataclass

# Where a repeated beginning is looked for, how much of it must match, and how well: lossy noise is 0.97 like itself.
_SEARCH_FRAMES = frames(20.0)
_KNOWN_FRAMES = frames(1.0)
_SAME = 0.9
_SHORTEST_LOOP_FRAMES = frames(0.1)
"""Below this a loop is a hum, and the mixer could not keep up with its seams."""
_COARSE_FRAMES = 8
"""The first look is at this part of the rate: a full one would take 100 MB for a moment."""


class Source(Protocol):
    """Sound that can be asked for by frame number; `frames` is its length, None where it never ends."""

    @property
    def frames(self) -> int | None:
        """Give the length in frames."""

    @property
    def damaged(self) -> bool:
        """Say whether the file broke off."""

    def read(self, first: int, out: Sound) -> None:
        """Fill `out` with the frames from `first` on."""

    def close(self) -> None:
        """Let go of the file."""


@dataclass(frozen=True, slots=True)
class Part:
    """The part of a file that is used, in frames; to whoever reads it, it is the whole file."""

    sound: SoundFile
    first: int = 0
    until: int | None = None

    @property
    def frames(self) -> int:
        """Give how many frames there are."""
        end = self.sound.frames if self.until is None else min(self.until, self.sound.frames)
        return max(end - self.first, 0)


class _PartDecoder:
    """Reads a part by its own frame numbers."""

    def __init__(self, part: Part) -> None:
        self._decoder, self._first = Decoder(part.sound), part.first

    @property
    def damaged(self) -> bool:
        return self._decoder.damaged

    def read(self, first: int, out: Sound) -> None:
        self._decoder.read(self._first + first, out)

    def close(self) -> None:
        self._decoder.close()


class Straight:
    """A file, or a part of it, from its beginning to its end."""

    def __init__(self, part: Part) -> None:
        self._decoder = _PartDecoder(part)
        self.frames = part.frames

    @property
    def damaged(self) -> bool:
        """Say whether the file broke off."""
        return self._decoder.damaged

    def read(self, first: int, out: Sound) -> None:
        """Fill `out` with the frames from `first` on."""
        self._decoder.read(first, out)

    def close(self) -> None:
        """Close the file."""
        self._decoder.close()


class Loop:
    """A file that begins again before it ends: each seam is a crossfade of its last and its first frames.

    A piece that ends with its own beginning once more, as the shipped ones do, is joined where the two are the same,
    by equal gain, which can't be heard. Anything else is joined over `seam_frames` by equal power.
    """

    def __init__(self, part: Part, seam_frames: int) -> None:
        # Half of the file at most, so that no frame is in two seams.
        self._seam = max(min(seam_frames, part.frames // 2), 1)
        # Two files, because a seam plays the end and the beginning at once.
        self._decoders = (_PartDecoder(part), _PartDecoder(part))
        self._length = part.frames
        self._turn: int | None = None
        self._likeness = 0.0
        self._other: Sound = np.zeros((0, CHANNELS), np.float32)
        self.frames = None

    @property
    def damaged(self) -> bool:
        """Say whether the file broke off."""
        return any(decoder.damaged for decoder in self._decoders)

    def read(self, first: int, out: Sound) -> None:
        """Fill `out` with the frames from `first` on of the endless sound."""
        if first + len(out) <= self._length - max(_SEARCH_FRAMES, self._seam):
            self._decoders[0].read(first, out)
            return
        turn_frames, done = self._find_turn(), 0
        while done < len(out):
            turn, at = divmod(first + done, turn_frames)
            in_seam = turn > 0 and at < self._seam
            count = min(len(out) - done, (self._seam if in_seam else turn_frames) - at)
            piece = out[done : done + count]
            self._decoders[turn % 2].read(at, piece)
            if in_seam:
                self._join(turn, at, piece)
            done += count

    def close(self) -> None:
        """Close the file."""
        for decoder in self._decoders:
            decoder.close()

    def _join(self, turn: int, at: int, piece: Sound) -> None:
        """Mix the end of the turn before into a piece of the seam."""
        if len(self._other) < len(piece):
            self._other = np.zeros_like(piece)
        other = self._other[: len(piece)]
        self._decoders[(turn + 1) % 2].read(self._find_turn() + at, other)
        leaving, coming = matched(self._likeness, parts(at, len(piece), self._seam))
        other *= leaving.astype(np.float32)[:, None]
        piece *= coming.astype(np.float32)[:, None]
        piece += other

    def _find_turn(self) -> int:
        """Give how many frames after each other the turns begin; found when the end first comes near."""
        if self._turn is None:
            place = self._repeated_at()
            self._turn = self._length - self._seam if place is None else place
            self._seam = min(self._seam, self._length - self._turn)
            self._likeness = likeness(self._read(self._turn, self._seam), self._read(0, self._seam))
        return self._turn

    def _repeated_at(self) -> int | None:
        """Find the frame near the end from which on the file is its own beginning again: roughly, then exactly."""
        span = min(_SEARCH_FRAMES, self._length // 2)
        if span < _KNOWN_FRAMES + 2 * _COARSE_FRAMES:
            return None
        known, end = self._read(0, _KNOWN_FRAMES), self._read(self._length - span, span)
        near = _best_match(_coarse(end), _coarse(known)) * _COARSE_FRAMES
        last = span - _KNOWN_FRAMES
        places = range(max(near - _COARSE_FRAMES, 0), min(near + _COARSE_FRAMES, last) + 1)
        alike = [likeness(end[at : at + _KNOWN_FRAMES], known) for at in places]
        best = int(np.argmax(alike))
        return self._length - span + places[best] if alike[best] > _SAME else None

    def _read(self, first: int, count: int) -> Sound:
        out = np.zeros((count, CHANNELS), np.float32)
        self._decoders[0].read(first, out)
        return out


def _coarse(sound: Sound) -> Gains:
    """Give the middle of both sides at a part of the rate."""
    whole = len(sound) // _COARSE_FRAMES * _COARSE_FRAMES
    made: Gains = sound[:whole].reshape(-1, _COARSE_FRAMES * CHANNELS).mean(axis=1, dtype=np.float64)
    return made


def _best_match(long: Gains, short: Gains) -> int:
    """Give the place in `long` that correlates best with `short`, whatever the level there."""
    size = 1 << (len(long) + len(short)).bit_length()
    match = np.fft.irfft(np.fft.rfft(long, size) * np.conj(np.fft.rfft(short, size)), size)
    sums = np.concatenate([[0.0], np.cumsum(long**2)])
    power = sums[len(short) :] - sums[: len(sums) - len(short)]
    alike = match[: len(power)] / np.sqrt(np.maximum(power, power.max() * 1e-6 + 1e-12))
    return int(np.argmax(alike))


def open_source(
    path: Path, seam_frames: int | None, cache: Path | None, first: int = 0, until: int | None = None
) -> Source:
    """Open a file, or its frames from `first` to `until`, straight or as a loop with seams of that length.

    Raises Known as `probe` does, or `sound.empty` where nothing is left of it, or too little for a loop.
    """
    part = Part(probe(path, cache), first, until)
    if part.frames < (1 if seam_frames is None else _SHORTEST_LOOP_FRAMES):
        raise Known("sound.empty", file=path.name)
    return Straight(part) if seam_frames is None else Loop(part, seam_frames)
