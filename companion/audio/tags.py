"""Write what a sound file says of itself, its title, its licence and its chapters, into a file that is whole already.

FLAC, Ogg Vorbis and Opus have Vorbis comments (chapters as CHAPTER001, which VLC, foobar2000 and ffmpeg read), MP3 has
ID3v2.3 with CHAP, M4A has the chapter list that Nero began. WAV has names and no chapters. libsndfile and Qt write no
chapters, so this is done here, by their published layouts and on files that we have written ourselves: what looks
otherwise than those is left as it is.
"""

import shutil
import struct
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

from companion.domain.about import About, Chapter

_FLAC_COMMENT, _FLAC_LAST = 4, 0x80
_PAGE = struct.Struct("<4sBBqIIIB")
_MOST_SEGMENTS = 255
_MS, _CHPL_UNITS = 1000, 10_000_000
_REVERSED = bytes(int(f"{value:08b}"[::-1], 2) for value in range(256))


def put(file: Path, about: About) -> None:
    """Write it into a file, by the ending of its name; raises OSError."""
    write = _WRITERS.get(file.suffix.lower())
    if write is not None:
        write(file, about)


def _again(file: Path, head: Callable[[IO[bytes]], bytes | None]) -> None:
    """Write a file anew with another head: `head` reads the old one and gives the new one, or None for no change."""
    made = file.with_name(f"{file.name}.tagged")
    try:
        with file.open("rb") as old:
            first = head(old)
            if first is None:
                return
            with made.open("wb") as new:
                new.write(first)
                shutil.copyfileobj(old, new, 1 << 20)
        made.replace(file)
    finally:
        made.unlink(missing_ok=True)


# -- Vorbis comments ------------------------------------------------------------------------------------------------


def _comments(about: About, vendor: bytes) -> bytes:
    lines = [
        *_given(("TITLE", about.title), ("ALBUM", about.title), ("ARTIST", about.artist)),
        *_given(("LICENSE", about.licence)),
    ]
    for number, chapter in enumerate(about.chapters, 1):
        lines += [f"CHAPTER{number:03d}={_clock(chapter)}", f"CHAPTER{number:03d}NAME={chapter.title}"]
    coded = [line.encode() for line in lines]
    count = struct.pack("<I", len(coded))
    return (
        struct.pack("<I", len(vendor)) + vendor + count + b"".join(struct.pack("<I", len(one)) + one for one in coded)
    )


def _given(*pairs: tuple[str, str]) -> Iterator[str]:
    return (f"{name}={text}" for name, text in pairs if text)


def _clock(chapter: Chapter) -> str:
    ms = round(chapter.at_s * _MS)
    return f"{ms // 3_600_000:02d}:{ms // 60_000 % 60:02d}:{ms // _MS % 60:02d}.{ms % _MS:03d}"


def _vendor(comments: bytes) -> bytes:
    return comments[4 : 4 + int.from_bytes(comments[:4], "little")]


def _flac(file: Path, about: About) -> None:
    def head(old: IO[bytes]) -> bytes | None:
        if old.read(4) != b"fLaC":
            return None
        blocks, last, vendor = [], False, b"Companion"
        while not last:
            kind, *size = old.read(4)
            last, body = bool(kind & _FLAC_LAST), old.read(int.from_bytes(bytes(size), "big"))
            if kind & ~_FLAC_LAST == _FLAC_COMMENT:
                vendor = _vendor(body)
            else:
                blocks.append((kind & ~_FLAC_LAST, body))
        blocks.append((_FLAC_COMMENT, _comments(about, vendor)))
        flags = [0] * (len(blocks) - 1) + [_FLAC_LAST]
        return b"fLaC" + b"".join(
            bytes([kind | flag]) + len(body).to_bytes(3, "big") + body
            for (kind, body), flag in zip(blocks, flags, strict=True)
        )

    _again(file, head)


def _ogg(file: Path, about: About) -> None:
    def head(old: IO[bytes]) -> bytes | None:
        first, second = _read_page(old), _read_page(old)
        if first is None or second is None:
            return None
        packets = second.packets()
        for mark, end in ((b"\x03vorbis", b"\x01"), (b"OpusTags", b"")):
            if packets and packets[0].startswith(mark):
                packets[0] = mark + _comments(about, _vendor(packets[0][len(mark) :])) + end
                made = second.with_packets(packets)
                return None if made is None else first.raw + made
        return None

    _again(file, head)


class _Page:
    """One page of an Ogg stream, as it lies in the file."""

    def __init__(self, header: bytes, lacing: bytes, body: bytes) -> None:
        self._header, self._lacing, self._body = header, lacing, body

    @property
    def raw(self) -> bytes:
        return self._header + self._lacing + self._body

    def packets(self) -> list[bytes]:
        """Give the packets; none where the last one goes on in the next page."""
        found, at, begin = [], 0, 0
        for size in self._lacing:
            at += size
            if size < _MOST_SEGMENTS:
                found.append(self._body[begin:at])
                begin = at
        return found if begin == len(self._body) else []

    def with_packets(self, packets: list[bytes]) -> bytes | None:
        """Give the page with other packets, None where they do not go into one."""
        lacing = b"".join(bytes([255] * (len(one) // 255) + [len(one) % 255]) for one in packets)
        if len(lacing) > _MOST_SEGMENTS:
            return None
        mark, version, kind, granule, serial, number, _, _ = _PAGE.unpack(self._header)
        parts = lacing + b"".join(packets)
        fields = (mark, version, kind, granule, serial, number)
        summed = _ogg_sum(_PAGE.pack(*fields, 0, len(lacing)) + parts)
        return _PAGE.pack(*fields, summed, len(lacing)) + parts


def _read_page(file: IO[bytes]) -> _Page | None:
    header = file.read(_PAGE.size)
    if len(header) < _PAGE.size or header[:4] != b"OggS":
        return None
    lacing = file.read(header[-1])
    return _Page(header, lacing, file.read(sum(lacing)))


def _ogg_sum(data: bytes) -> int:
    """Give Ogg's checksum: zlib's with every bit the other way round, and neither begun nor ended with ones."""
    other = zlib.crc32(data.translate(_REVERSED), 0xFFFFFFFF) ^ 0xFFFFFFFF
    return int(f"{other:032b}"[::-1], 2)


# -- ID3 ------------------------------------------------------------------------------------------------------------


def _mp3(file: Path, about: About) -> None:
    _again(file, lambda old: _id3(about, old))


def _id3(about: About, _old: IO[bytes]) -> bytes:
    names = (("TIT2", about.title), ("TALB", about.title), ("TPE1", about.artist), ("TCOP", about.licence))
    frames = [_frame(kind, _text(words)) for kind, words in names if words]
    if about.chapters:
        marks = [f"c{number}".encode() + b"\0" for number in range(len(about.chapters))]
        top_ordered = 0b11
        frames.append(_frame("CTOC", b"toc\0" + bytes([top_ordered, len(marks)]) + b"".join(marks)))
        starts = [round(one.at_s * _MS) for one in about.chapters]
        ends = [*starts[1:], 0x7FFFFFFF]
        for mark, chapter, start, end in zip(marks, about.chapters, starts, ends, strict=True):
            times = struct.pack(">IIII", start, end, 0xFFFFFFFF, 0xFFFFFFFF)
            frames.append(_frame("CHAP", mark + times + _frame("TIT2", _text(chapter.title))))
    body = b"".join(frames)
    size = bytes(len(body) >> shift & 0x7F for shift in (21, 14, 7, 0))
    return b"ID3\x03\x00\x00" + size + body


def _frame(kind: str, body: bytes) -> bytes:
    return kind.encode() + struct.pack(">IH", len(body), 0) + body


def _text(words: str) -> bytes:
    utf16_with_its_mark = b"\x01"
    return utf16_with_its_mark + words.encode("utf-16")


# -- MPEG-4 ---------------------------------------------------------------------------------------------------------


def _m4a(file: Path, about: About) -> None:
    """Put the chapters into the film's own box, which is the last one, so that nothing else moves."""
    if not about.chapters:
        return
    with file.open("r+b") as opened:
        at = size = 0
        kind = b""
        while len(head := opened.read(8)) == 8:
            at += size
            size, kind = struct.unpack(">I4s", head)
            if size == 1:
                size = struct.unpack(">Q", opened.read(8))[0]
            if size < 8:  # reaches to the end of the file: not written by us
                return
            opened.seek(at + size)
        if kind != b"moov":
            return
        opened.seek(at + 8)
        made = _with_chapters(opened.read(size - 8), _chpl(about.chapters))
        opened.seek(at)
        opened.write(_box(b"moov", made))


def _with_chapters(moov: bytes, chpl: bytes) -> bytes:
    at = 0
    while at + 8 <= len(moov):
        size, kind = struct.unpack_from(">I4s", moov, at)
        if size < 8:
            break
        if kind == b"udta":
            return moov[:at] + _box(b"udta", moov[at + 8 : at + size] + chpl) + moov[at + size :]
        at += size
    return moov + _box(b"udta", chpl)


def _chpl(chapters: tuple[Chapter, ...]) -> bytes:
    rows = b""
    for chapter in chapters:
        title = chapter.title.encode()[:255].decode(errors="ignore").encode()
        rows += struct.pack(">QB", round(chapter.at_s * _CHPL_UNITS), len(title)) + title
    return _box(b"chpl", struct.pack(">IIB", 1 << 24, 0, len(chapters)) + rows)


def _box(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I4s", len(body) + 8, kind) + body


_WRITERS: dict[str, Callable[[Path, About], None]] = {
    ".flac": _flac,
    ".ogg": _ogg,
    ".opus": _ogg,
    ".mp3": _mp3,
    ".m4a": _m4a,
}
