"""Stream a sound file as 48 kHz stereo, from any frame, the same samples whatever was read before.

Sound is decoded in chunks of one second that begin at fixed frames, each resampled by itself with enough of its
surroundings on either side; so a frame's value depends on the file and the frame alone (a running resampler would
depend on where it was started). Opens what `probe.py` found; converts nothing.
"""

import math

import numpy as np
import soundfile
import soxr

from companion.audio import fold
from companion.audio.envelopes import CHANNELS, RATE_HZ, Sound, frames, parts, ramp
from companion.audio.facts import SoundFile

# A chunk is handed out only up to this far before the end of what was decoded, so that sound which turns out to break
# off can still be led out: the damage is known before the last good frames have been given away.
_AHEAD_FRAMES = frames(0.03)
_LEAD_OUT = ramp(1.0, 0.0, parts(0, _AHEAD_FRAMES, _AHEAD_FRAMES)).astype(np.float32)[:, None]
# soxr's HQ filter reaches over less than 256 source frames at 96 kHz (measured: 1e-7 of full scale from there on).
_REACH_FRAMES = 512
# After a seek, MP3 is wrong until the frames that its bit reservoir reaches back to have been read: up to ten, at the
# lowest bit rates (measured: 0.2 of full scale over 1,467 frames); so reading begins this much earlier.
_MP3_BEFORE_FRAMES = 16 * 1152
# Opus begins 80 ms earlier by itself, from where a last bit may differ (measured: 3e-8 at 2 of 60 places, none from a
# quarter of a second on).
_OPUS_BEFORE_FRAMES = 24_000
# Each read costs a little of its own: by 4096 frames a FLAC takes 6 % longer. But one that meets damage gives nothing,
# so from there on it is by the few frames that may be lost before it.
_READ_FRAMES, _CAREFUL_FRAMES = 16384, 4096
# Nothing that a sane file holds; keeps a broken float file from reaching anyone's ears at full blast.
_LOUDEST = 4.0
_WHOLE = {"PCM_S8", "PCM_U8", "PCM_16", "PCM_24", "PCM_32"}

_SLACK_S = 0.5
"""Some Vorbis files count a tenth of a second more than there is in them; nothing of such a one is lost."""


class Decoder:
    """One open file. `frames` is its length, which shrinks where the file turns out to be `damaged`."""

    def __init__(self, sound: SoundFile) -> None:
        self._file = _Stream(sound.path)
        self._sound = sound
        self.frames = sound.frames
        self.damaged = False
        self._reader = _Reader(self._file, sound)
        self._fold = fold.matrix(sound.channels, sound.container)
        # Whole numbers can be neither infinite nor beyond full scale; it takes a resampler's ringing to pass it.
        self._sane = self._file.subtype in _WHOLE
        # Chunk n holds the frames from n * RATE_HZ - _AHEAD_FRAMES on.
        self._chunk: Sound = np.zeros((RATE_HZ + _AHEAD_FRAMES, CHANNELS), np.float32)
        self._index = -1

    def read(self, first: int, out: Sound) -> None:
        """Fill `out` with the frames from `first` on; silence before the beginning and after the end."""
        done = min(max(-first, 0), len(out))
        out[:done] = 0.0
        while done < len(out):
            at = first + done
            index = (at + _AHEAD_FRAMES) // RATE_HZ
            if index != self._index and at < self.frames:
                self._load(index)
            left = min(len(out) - done, self.frames - at)
            if left <= 0:
                out[done:] = 0.0
                return
            begin = at + _AHEAD_FRAMES - index * RATE_HZ
            piece = self._chunk[begin : min(begin + left, RATE_HZ)]
            out[done : done + len(piece)] = piece
            done += len(piece)

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def _load(self, index: int) -> None:
        source = self._reader.window(index)
        stereo = source @ self._fold if self._sound.channels != CHANNELS else source
        if self._sane:
            self._chunk[:] = self._resampled(stereo)
        else:
            # Before it as well: a resampler makes sums that are no numbers any more of what is near the largest float.
            np.clip(self._resampled(_tamed(stereo)), -_LOUDEST, _LOUDEST, out=self._chunk)
        self._index = index
        if self._reader.end_frames < self._sound.source_frames:
            self.damaged = self._sound.source_frames - self._reader.end_frames > self._sound.rate_hz * _SLACK_S
            self.frames = self._reader.end_frames * RATE_HZ // self._sound.rate_hz
            self._lead_out(self.frames + _AHEAD_FRAMES - index * RATE_HZ)

    def _resampled(self, stereo: Sound) -> Sound:
        if self._sound.rate_hz == RATE_HZ:
            return stereo
        begin = self._reader.before_frames * RATE_HZ // self._sound.rate_hz - _AHEAD_FRAMES
        resampled: Sound = soxr.resample(stereo, self._sound.rate_hz, RATE_HZ, quality="HQ")
        return resampled[begin : begin + len(self._chunk)]

    def _lead_out(self, end: int) -> None:
        """Fade the chunk out towards its frame `end`, where the file breaks off."""
        begin = max(end - _AHEAD_FRAMES, 0)
        if begin < len(self._chunk):
            piece = self._chunk[begin:end]
            piece *= _LEAD_OUT[len(_LEAD_OUT) - (end - begin) :][: len(piece)]


class _Stream(soundfile.SoundFile):  # type: ignore[misc]
    """A sound file that is read on and on.

    soundfile seeks after every read of a file that it can seek in, to where the file already is; that breaks MP3 (see
    _MP3_BEFORE_FRAMES) and costs time, so this file says that it can't.
    """

    def seekable(self) -> bool:
        """Say no."""
        return False


class _Reader:
    """Hand out whole seconds of a file at its own rate, with some of the sound before and after; silence outside it."""

    def __init__(self, file: _Stream, sound: SoundFile) -> None:
        self._file = file
        opus_frames = _OPUS_BEFORE_FRAMES if file.subtype == "OPUS" else 0
        self._early_frames = _MP3_BEFORE_FRAMES if sound.container == "MP3" else opus_frames
        self._rate_hz = sound.rate_hz
        # Before and after are whole numbers of frames at both rates, so the resampler's phase is always the same.
        step = sound.rate_hz // math.gcd(sound.rate_hz, RATE_HZ)
        reach = 0 if sound.rate_hz == RATE_HZ else _REACH_FRAMES
        self.before_frames = _multiple(reach + _AHEAD_FRAMES * sound.rate_hz / RATE_HZ, step)
        self._after_frames = _multiple(reach, step)
        length = self.before_frames + sound.rate_hz + self._after_frames
        self._window: Sound = np.zeros((length, sound.channels), np.float32)
        self._index = -2
        self.end_frames = sound.source_frames

    def window(self, index: int) -> Sound:
        """Give second `index` with what is before and after it; `end_frames` drops where reading fails."""
        first = index * self._rate_hz - self.before_frames
        follows = index == self._index + 1
        kept = self.before_frames + self._after_frames if follows else 0
        self._window[:kept] = self._window[len(self._window) - kept :]
        self._fill(first + kept, self._window[kept:], seek=not follows)
        self._index = index
        return self._window

    def _fill(self, first: int, out: Sound, *, seek: bool) -> None:
        before = min(max(-first, 0), len(out))
        begin, stop = first + before, min(first + len(out), self.end_frames)
        out[:] = 0.0
        if begin >= stop:
            return
        got = self._read(begin, out[before : before + stop - begin], seek=seek)
        if begin + got < stop:
            out[before + got :] = 0.0
            self.end_frames = begin + got

    def _read(self, frame: int, out: Sound, *, seek: bool) -> int:
        """Read on, and give how many frames could be read."""
        got = self._read_by(_READ_FRAMES, frame, out, seek=seek)
        if got < len(out):
            got += self._read_by(_CAREFUL_FRAMES, frame + got, out[got:], seek=True)
        return got

    def _read_by(self, step: int, frame: int, out: Sound, *, seek: bool) -> int:
        done = 0
        try:
            if seek:
                early = min(self._early_frames, frame)
                self._file.seek(frame - early)
                if early:
                    self._file.read(early, dtype="float32")
            while done < len(out):
                # Into the window itself: `read` looks at the array's type anew each time, a tenth of all that it does.
                got = self._file.buffer_read_into(out[done : done + step], "float32")
                if not got:
                    break
                done += got
        except (soundfile.SoundFileError, RuntimeError, OSError):
            return done
        return done


def _tamed(sound: Sound) -> Sound:
    """Give sound of numbers alone, none of them beyond what a sane file holds."""
    if not np.isfinite(sound).all():
        sound = np.nan_to_num(sound, nan=0.0, posinf=0.0, neginf=0.0)
    return np.clip(sound, -_LOUDEST, _LOUDEST)


def _multiple(least: float, step: int) -> int:
    return math.ceil(least / step) * step
