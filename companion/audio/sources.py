"""One file as a mixer wants it: frames by number, straight or repeated without end.

Knows nothing of plans, gains and times; `mixer.py` does.
"""

from pathlib import Path
from typing import Protocol

import numpy as np

from companion.audio.decode import Decoder
from companion.audio.envelopes import CHANNELS, Sound, likeness, matched, parts
from companion.audio.facts import SoundFile
from companion.audio.probe import probe


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


class Straight:
    """A file from its beginning to its end."""

    def __init__(self, sound: SoundFile) -> None:
        self._decoder = Decoder(sound)
        self.frames = sound.frames

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
    """A file that begins again before it ends: each seam is a crossfade of its last and first `seam_frames`.

    The crossfade suits what the file is: a piece whose end is its own beginning again is joined by equal gain, anything
    else by equal power, by the measured likeness of the two stretches.
    """

    def __init__(self, sound: SoundFile, seam_frames: int) -> None:
        # Half of the file at most, so that no frame is in two seams.
        self._seam = max(min(seam_frames, sound.frames // 2), 1)
        self._turn = sound.frames - self._seam
        # Two files, because a seam plays the end and the beginning at once.
        self._decoders = (Decoder(sound), Decoder(sound))
        self._likeness: float | None = None
        self._other: Sound = np.zeros((0, CHANNELS), np.float32)
        self.frames = None

    @property
    def damaged(self) -> bool:
        """Say whether the file broke off."""
        return any(decoder.damaged for decoder in self._decoders)

    def read(self, first: int, out: Sound) -> None:
        """Fill `out` with the frames from `first` on of the endless sound."""
        done = 0
        while done < len(out):
            turn, at = divmod(first + done, self._turn)
            in_seam = turn > 0 and at < self._seam
            count = min(len(out) - done, (self._seam if in_seam else self._turn) - at)
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
        if self._likeness is None:
            self._likeness = self._measure()
        if len(self._other) < len(piece):
            self._other = np.zeros_like(piece)
        other = self._other[: len(piece)]
        self._decoders[(turn + 1) % 2].read(self._turn + at, other)
        leaving, coming = matched(self._likeness, parts(at, len(piece), self._seam))
        other *= leaving.astype(np.float32)[:, None]
        piece *= coming.astype(np.float32)[:, None]
        piece += other

    def _measure(self) -> float:
        end = np.zeros((self._seam, CHANNELS), np.float32)
        beginning = np.zeros_like(end)
        self._decoders[0].read(self._turn, end)
        self._decoders[0].read(0, beginning)
        return likeness(end, beginning)


def open_source(path: Path, seam_frames: int | None, cache: Path | None) -> Source:
    """Open a file straight, or as a loop with seams of that length; raises Known as `probe` does."""
    sound = probe(path, cache)
    return Straight(sound) if seam_frames is None else Loop(sound, seam_frames)
