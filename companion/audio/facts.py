"""What the headers of a sound file say: its length, rate and channels, and whether it can be streamed as it is.

Decodes nothing, so a hostile file costs little.
"""

from pathlib import Path
from typing import NoReturn

import soundfile

from companion.audio import mp3
from companion.audio.envelopes import RATE_HZ
from companion.audio.fold import MOST_CHANNELS
from companion.domain.errors import Known
from companion.domain.records import dataclass

LONGEST_S = 4 * 3600
LOWEST_HZ, HIGHEST_HZ = 8_000, 96_000
_CONTAINERS = {"WAV", "WAVEX", "RF64", "W64", "AIFF", "FLAC", "OGG", "MP3", "CAF", "AU"}


@dataclass(frozen=True, slots=True)
class SoundFile:
    """A file that can be streamed. `frames` are of RATE_HZ, `source_frames` of the file's own `rate_hz`."""

    path: Path
    container: str
    rate_hz: int
    channels: int
    source_frames: int

    @property
    def frames(self) -> int:
        """Give the length in frames of RATE_HZ."""
        return round(self.source_frames * RATE_HZ / self.rate_hz)

    @property
    def length_s(self) -> float:
        """Give the length in seconds."""
        return self.source_frames / self.rate_hz


def examine(path: Path) -> SoundFile:
    """Give the facts of a file; raises Known.

    `sound.missing`, `sound.unreadable` (not a sound file, or damaged), `sound.needs_conversion` (m4a and aac, and flac
    or mp3 that don't tell their length), `sound.empty`, `sound.too_long`, `sound.unsupported` (facts: what, value).
    """
    try:
        with path.open("rb") as opened:
            if _is_aac(opened.read(12)):
                _refuse("sound.needs_conversion", path)
        # Absolute, because libsndfile takes a file named "-" for its standard input.
        with soundfile.SoundFile(path.absolute()) as file:
            found = SoundFile(path.absolute(), file.format, file.samplerate, file.channels, file.frames)
    except FileNotFoundError:
        _refuse("sound.missing", path)
    except (OSError, soundfile.SoundFileError, RuntimeError, ValueError, TypeError):
        _refuse("sound.unreadable", path)
    return _checked(found)


def _checked(found: SoundFile) -> SoundFile:
    if found.container not in _CONTAINERS:
        _refuse("sound.unsupported", found.path, what="format", value=found.container)
    if not LOWEST_HZ <= found.rate_hz <= HIGHEST_HZ:
        _refuse("sound.unsupported", found.path, what="rate_hz", value=found.rate_hz)
    if not 1 <= found.channels <= MOST_CHANNELS:
        _refuse("sound.unsupported", found.path, what="channels", value=found.channels)
    if found.container == "FLAC" and found.source_frames > 1 << 36:
        # A streamed FLAC has no length in its header (a field of 36 bits); libsndfile gives 2^63 - 1.
        _refuse("sound.needs_conversion", found.path)
    if found.container == "MP3" and not mp3.knows_length(found.path):
        _refuse("sound.needs_conversion", found.path)
    if found.source_frames <= 0:
        _refuse("sound.empty", found.path)
    if found.length_s > LONGEST_S:
        _refuse("sound.too_long", found.path, length_s=found.length_s, limit_s=LONGEST_S)
    return found


def _is_aac(head: bytes) -> bool:
    """Recognise an MPEG-4 file and a bare AAC stream (ADTS); libsndfile would take the latter for an MP3."""
    return head[4:8] == b"ftyp" or (head[:1] == b"\xff" and head[1:2] in (b"\xf0", b"\xf1", b"\xf8", b"\xf9"))


def _refuse(code: str, path: Path, **facts: object) -> NoReturn:
    raise Known(code, file=path.name, **facts) from None
