"""The bytes around a pack's files: a zip of stored entries in which every byte is given by what it holds.

There is one way to write a pack, so a reader writes it too, in its mind, and compares. Any zip program can open the
result, but what another one makes is refused. Reads no file; see docs/pack-format.md.

SECURITY: names in the archive are three fixed ones and hashes; none of them is ever used as a name on the disk.
"""

import struct
from collections.abc import Iterator, Sequence

from companion.domain.errors import Known
from companion.domain.records import dataclass

KEY_NAME, MANIFEST_NAME, SIGNATURE_NAME = "companion.pub", "manifest.json", "manifest.json.minisig"
SIGNATURE_COMMENT = "signature of a Companion pack"
"""What stands on the signature's first line, which nobody signs and so must not say anything."""

_NEEDED = 10
"""Version 1.0 of the format knows all that a stored file needs; nothing else is filled in either."""
_DATE = 0x0021
"""1 January 1980, the first day a zip can write: when a file was packed must not change a byte."""
_LOCAL = struct.Struct("<4s5H3I2H")
_ENTRY = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")
LOCAL_BYTES, ENTRY_BYTES, END_BYTES = _LOCAL.size, _ENTRY.size, _END.size
_ENCRYPTED, _DESCRIPTOR = 0x0001, 0x0008
_FIELDS = {
    "header": (0,),
    "name": (10,),
    "version": (1, 2),
    "flags": (3,),
    "method": (4,),
    "time": (5, 6),
    "crc": (7,),
    "size": (8, 9),
    "extra": (11,),
    "comment": (12,),
    "disk": (13,),
    "attributes": (14, 15),
    "offset": (16,),
}
"""The fields of an entry in the directory, by what a refusal calls them."""
CODES = (
    *(f"pack.directory_{name}" for name in (*_FIELDS, "missing", "more")),
    *(f"pack.end_{name}" for name in ("header", "disk", "count", "place", "comment")),
    *(
        f"pack.layout_{name}"
        for name in (
            *("truncated", "header", "version", "encrypted", "descriptor", "flags", "method", "time", "name"),
            *("extra", "sizes", "size", "crc", "trailing"),
        )
    ),
)
"""Every way in which the bytes around the files can be other than they must be."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One stored file: its name in the archive, its size, its CRC-32, and where its header begins."""

    name: str
    size: int
    crc: int
    offset: int

    @property
    def end(self) -> int:
        """Give the place after its last byte."""
        return self.offset + LOCAL_BYTES + len(self.name) + self.size


def write_header(entry: Entry) -> bytes:
    """Give what stands before a file."""
    sizes = (entry.crc, entry.size, entry.size)
    return _LOCAL.pack(b"PK\3\4", _NEEDED, 0, 0, 0, _DATE, *sizes, len(entry.name), 0) + entry.name.encode("ascii")


def write_directory(entries: Sequence[Entry]) -> bytes:
    """Give what stands after the last file."""
    listed = b"".join(_listed(entry) for entry in entries)
    count = len(entries)
    return listed + _END.pack(b"PK\5\6", 0, 0, count, count, len(listed), entries[-1].end, 0)


def _listed(entry: Entry) -> bytes:
    sizes = (entry.crc, entry.size, entry.size)
    fields = (_NEEDED, _NEEDED, 0, 0, 0, _DATE, *sizes, len(entry.name), 0, 0, 0, 0, 0, entry.offset)
    return _ENTRY.pack(b"PK\1\2", *fields) + entry.name.encode("ascii")


def read_header(raw: bytes, name: str, offset: int, most_bytes: int, size: int | None = None) -> Entry:
    """Read what stands before a file that must have this name, and this size where it is known.

    `raw` has as many bytes as such a header has, or less at the end of the file. Raises Known `pack.layout_*`, or
    `pack.not_one` where the file begins with anything else.
    """
    if offset == 0 and raw[:4] != b"PK\3\4":
        raise Known("pack.not_one")
    if len(raw) < LOCAL_BYTES + len(name):
        raise Known("pack.layout_truncated")
    sign, needed, flags, method, time, day, crc, packed, own, name_bytes, extra = _LOCAL.unpack(raw[:LOCAL_BYTES])
    wrong = {
        "pack.layout_header": sign != b"PK\3\4",
        "pack.layout_version": needed != _NEEDED,
        "pack.layout_encrypted": flags & _ENCRYPTED,
        "pack.layout_descriptor": flags & _DESCRIPTOR,
        "pack.layout_flags": flags,
        "pack.layout_method": method,
        "pack.layout_time": time or day != _DATE,
        "pack.layout_name": name_bytes != len(name) or raw[LOCAL_BYTES:] != name.encode("ascii"),
        "pack.layout_extra": extra,
        "pack.layout_sizes": packed != own,
        "pack.layout_size": not 0 < own <= most_bytes or size not in (None, own),
    }
    _refuse_first(wrong)
    return Entry(name, own, crc, offset)


def check_directory(raw: bytes, entries: Sequence[Entry]) -> None:
    """Look at all that follows the last file; raises Known `pack.directory_*`, `pack.end_*` or `pack.layout_*`."""
    expected = write_directory(entries)
    if raw == expected:
        return
    at = 0
    for entry in entries:
        _refuse_first(dict(_entry_faults(raw[at : at + ENTRY_BYTES + len(entry.name)], entry)))
        at += ENTRY_BYTES + len(entry.name)
    _refuse_first(dict(_end_faults(raw[at : at + END_BYTES], expected[at:])))
    raise Known("pack.layout_trailing" if len(raw) > len(expected) else "pack.layout_truncated")


def _entry_faults(raw: bytes, entry: Entry) -> Iterator[tuple[str, bool]]:
    expected = _listed(entry)
    yield "pack.directory_missing", raw[:4] == b"PK\5\6"
    yield "pack.layout_truncated", len(raw) < len(expected)
    if len(raw) < len(expected):
        return
    theirs, ours = _ENTRY.unpack(raw[:ENTRY_BYTES]), _ENTRY.unpack(expected[:ENTRY_BYTES])
    faults: dict[str, bool] = {}
    for name, places in _FIELDS.items():
        faults[name] = any(theirs[i] != ours[i] for i in places)
    faults["name"] = faults["name"] or raw[ENTRY_BYTES:] != expected[ENTRY_BYTES:]
    yield from ((f"pack.directory_{name}", fault) for name, fault in faults.items())


def _end_faults(raw: bytes, expected: bytes) -> Iterator[tuple[str, bool]]:
    yield "pack.directory_more", raw[:4] == b"PK\1\2"
    yield "pack.layout_truncated", len(raw) < END_BYTES
    if len(raw) < END_BYTES:
        return
    theirs, ours = _END.unpack(raw), _END.unpack(expected)
    yield "pack.end_header", theirs[0] != ours[0]
    yield "pack.end_disk", theirs[1:3] != ours[1:3]
    yield "pack.end_count", theirs[3:5] != ours[3:5]
    yield "pack.end_place", theirs[5:7] != ours[5:7]
    yield "pack.end_comment", theirs[7] != ours[7]


def _refuse_first(wrong: dict[str, bool]) -> None:
    for code, fault in wrong.items():
        if fault:
            raise Known(code)
