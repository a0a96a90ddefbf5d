"""Tell whether an MP3 file knows its own length.

libsndfile (by mpg123) takes the length from the Xing, Info or VBRI header; without one it guesses from the first
frame's bit rate and then ends the sound at its guess: a variable-rate file of 20 s ended after 10 s (measured). Such a
file has to be converted. Decodes nothing.
"""

import mmap
from pathlib import Path

# Bit rates in kbit/s of layer III by header index, for MPEG 1 and for MPEG 2 and 2.5 (ISO 11172-3, 13818-3).
_KBITS_1 = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_KBITS_2 = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)
_RATES_HZ = {3: (44100, 48000, 32000), 2: (22050, 24000, 16000), 0: (11025, 12000, 8000)}
_SEARCH_BYTES = 65_536


def knows_length(path: Path) -> bool:
    """Say whether the file has a length header, or the same bit rate throughout, which gives the length too."""
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        at = _first_frame(data)
        first = _frame(data, at)
        if first is None:
            return False
        head = data[at : at + 192]
        if any(mark in head for mark in (b"Xing", b"Info", b"VBRI")):
            return True
        frame: tuple[int, int] | None = first
        while frame is not None:
            size_bytes, kbits = frame
            if kbits != first[1]:
                return False
            at += size_bytes
            frame = _frame(data, at)
        return True


def _first_frame(data: mmap.mmap) -> int:
    at = 0
    if data[:3] == b"ID3" and len(data) > 10:
        # ID3v2 keeps its size in four bytes of seven bits.
        at = 10 + sum((byte & 0x7F) << shift for byte, shift in zip(data[6:10], (21, 14, 7, 0), strict=True))
    for start in range(at, min(at + _SEARCH_BYTES, len(data))):
        frame = _frame(data, start)
        if frame is not None and _frame(data, start + frame[0]) is not None:
            return start
    return len(data)


def _frame(data: mmap.mmap, at: int) -> tuple[int, int] | None:
    """Give (size in bytes, kbit/s) of the layer III frame that begins there, or None."""
    if at + 4 > len(data) or data[at] != 0xFF or data[at + 1] & 0xE0 != 0xE0:
        return None
    version, layer = data[at + 1] >> 3 & 3, data[at + 1] >> 1 & 3
    rate_index, kbits_index, padding = data[at + 2] >> 2 & 3, data[at + 2] >> 4, data[at + 2] >> 1 & 1
    if version == 1 or layer != 1 or rate_index == 3 or kbits_index in (0, 15):
        return None
    kbits = (_KBITS_1 if version == 3 else _KBITS_2)[kbits_index]
    size_bytes = (144 if version == 3 else 72) * kbits * 1000 // _RATES_HZ[version][rate_index] + padding
    return size_bytes, kbits
