"""How much of an MPEG-4 sound file is sound: AAC comes in packets, and what fills the last one is not to be heard.

Told by iTunes' own tag (iTunSMPB) or by the edit list against the track's duration. The silence in front is left out by
the decoder itself. Reads boxes alone, decodes nothing; believes no length that does not fit into its box.
"""

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

MOST_PADDING_S = 0.2
"""More than any coder fills up with: four packets of HE-AAC. A file that tells of more is not believed."""
_MOST_MOOV_BYTES = 64_000_000
_SMPB = re.compile(rb"iTunSMPB.{0,40}?((?: [0-9A-Fa-f]{8}){3} [0-9A-Fa-f]{16})", re.DOTALL)


@dataclass(slots=True)
class _Track:
    """What the boxes of the first track of sound say, in its own units a second."""

    movie_units: int = 0
    units: int = 0
    duration: int = 0
    skipped: int = -1
    kept: int = 0
    sound: bool = False


def sounding_s(path: Path) -> float | None:
    """Give how many seconds are to be heard, None where the file does not tell."""
    try:
        moov = _moov(path)
        found = _SMPB.search(moov)
        track = _track(moov)
    except (OSError, struct.error, ValueError, IndexError, RecursionError):  # boxes that are cut off, or have no end
        return None
    if track is None or not track.units or not track.movie_units:
        return None
    if found is not None:
        count = int(found[1].split()[3], 16)
        return count / track.units if count else None
    if track.skipped < 0:
        return None
    whole_s, edited_s = (track.duration - track.skipped) / track.units, track.kept / track.movie_units
    # The edit list counts in units of the whole film, which are often thousandths: the track's own are finer.
    return whole_s if abs(whole_s - edited_s) <= 1 / track.movie_units else min(whole_s, edited_s) or None


def _moov(path: Path) -> bytes:
    with path.open("rb") as file:
        while len(head := file.read(8)) == 8:
            size, kind = struct.unpack(">I4s", head)
            taken = 8
            if size == 1:
                size, taken = struct.unpack(">Q", file.read(8))[0], 16
            if size < taken:
                break
            if kind == b"moov" and size < _MOST_MOOV_BYTES:
                return file.read(size - taken)
            file.seek(size - taken, 1)
    raise ValueError


def _boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 0
    while at + 8 <= len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        if size < 8 or at + size > len(data):
            return
        yield kind, data[at + 8 : at + size]
        at += size


def _track(moov: bytes) -> _Track | None:
    """Give the first track of sound."""
    movie_units = 0
    for kind, body in _boxes(moov):
        if kind == b"mvhd":
            movie_units, _ = _length(body)
        elif kind == b"trak":
            track = _Track(movie_units)
            _read(body, track)
            if track.sound:
                return track
    return None


def _read(data: bytes, track: _Track) -> None:
    for kind, body in _boxes(data):
        if kind == b"mdhd":
            track.units, track.duration = _length(body)
        elif kind == b"hdlr":
            track.sound = track.sound or body[8:12] == b"soun"
        elif kind == b"elst":
            _edit(body, track)
        elif kind in (b"mdia", b"edts"):
            _read(body, track)


def _length(body: bytes) -> tuple[int, int]:
    """Give units a second and duration of a header, of either version."""
    units, duration = struct.unpack_from(">IQ", body, 20) if body[0] == 1 else struct.unpack_from(">II", body, 12)
    return units, duration


def _edit(body: bytes, track: _Track) -> None:
    """Take over the one edit there is; a file that is pieced together from several is played as it is."""
    count = struct.unpack_from(">I", body, 4)[0]
    kept, skipped = struct.unpack_from(">Qq" if body[0] == 1 else ">Ii", body, 8)
    if count == 1:
        track.kept, track.skipped = kept, skipped
