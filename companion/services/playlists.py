"""Playlists that other players know, M3U8 and XSPF: a programme's tracks in their order, in and out.

Text in, text out. A playlist knows neither phases nor fades: what comes in goes into one phase, and what goes out is a
help to listen, never the programme itself. SECURITY: only file names below the playlist's own folder are taken; an
address, an absolute path or a way out of the folder is refused, and an XML with a document type is not read at all.
"""

import re
from collections.abc import Iterable
from xml.etree import ElementTree

from companion.domain.errors import Known
from companion.domain.programme import below
from companion.domain.records import dataclass

XSPF = "http://xspf.org/ns/0/"
MOST_LETTERS = 2_000_000
_PLAIN = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/")
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a playlist: a file below its folder, a title (empty where none is given), and how long it is."""

    file: str
    title: str = ""
    artist: str = ""
    length_s: float | None = None


def write_m3u8(title: str, entries: Iterable[Entry]) -> str:
    """Give an extended M3U in UTF-8."""
    lines = ["#EXTM3U", f"#PLAYLIST:{_line(title)}"]
    for one in entries:
        seconds = -1 if one.length_s is None else round(one.length_s)
        name = f"{_line(one.artist)} - {_line(one.title)}" if one.artist else _line(one.title)
        lines += [f"#EXTINF:{seconds},{name}", one.file]
    return "\n".join(lines) + "\n"


def write_xspf(title: str, entries: Iterable[Entry]) -> str:
    """Give an XSPF 1; its locations are relative."""
    ElementTree.register_namespace("", XSPF)
    top = ElementTree.Element(f"{{{XSPF}}}playlist", {"version": "1"})
    _put(top, "title", title)
    tracks = ElementTree.SubElement(top, f"{{{XSPF}}}trackList")
    for one in entries:
        track = ElementTree.SubElement(tracks, f"{{{XSPF}}}track")
        _put(track, "location", _quoted(one.file))
        _put(track, "title", one.title)
        _put(track, "creator", one.artist)
        if one.length_s is not None:
            _put(track, "duration", str(round(one.length_s * 1000)))
    ElementTree.indent(top)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(top, encoding="unicode") + "\n"


def read_playlist(text: str, name: str) -> tuple[Entry, ...]:
    """Read either; raises Known `playlist.unreadable`, `.address` or `.outside` (facts: file, entry)."""
    if len(text) > MOST_LETTERS:
        raise Known("playlist.unreadable", file=name)
    found = _read_xspf(text, name) if text.lstrip("\ufeff \t\r\n").startswith("<") else _read_m3u8(text)
    if not found:
        raise Known("playlist.unreadable", file=name)
    for one in found:
        if _ADDRESS.match(one.file):
            raise Known("playlist.address", file=name, entry=_shown(one.file))
        if not below(one.file):
            raise Known("playlist.outside", file=name, entry=_shown(one.file))
    return tuple(found)


def _read_m3u8(text: str) -> list[Entry]:
    found: list[Entry] = []
    title, length_s = "", None
    for raw in text.lstrip("\ufeff").splitlines():
        line = raw.strip()
        if line.upper().startswith("#EXTINF:"):
            seconds, _, title = line[len("#EXTINF:") :].partition(",")
            length_s = _seconds(seconds)
        elif line and not line.startswith("#"):
            found.append(Entry(line.removeprefix("./"), title.strip(), "", length_s))
            title, length_s = "", None
    return found


def _seconds(text: str) -> float | None:
    number = re.match(r"\d{1,6}(\.\d{1,6})?", text.strip())
    return float(number[0]) if number else None


def _read_xspf(text: str, name: str) -> list[Entry]:
    # SECURITY: without a document type there are no entities, so nothing can swell and nothing is fetched.
    if "<!DOCTYPE" in text.upper() or "<!ENTITY" in text.upper():
        raise Known("playlist.unreadable", file=name)
    try:
        top = ElementTree.fromstring(text.lstrip("\ufeff \t\r\n"))  # noqa: S314 - see above
    except (ElementTree.ParseError, ValueError, RecursionError):
        raise Known("playlist.unreadable", file=name) from None
    found = []
    for track in top.iter(f"{{{XSPF}}}track"):
        file = _unquoted((track.findtext(f"{{{XSPF}}}location") or "").strip()).removeprefix("./")
        length_ms = _seconds(track.findtext(f"{{{XSPF}}}duration") or "")
        words = [(track.findtext(f"{{{XSPF}}}{part}") or "").strip() for part in ("title", "creator")]
        found.append(Entry(file, words[0], words[1], None if length_ms is None else length_ms / 1000))
    return found


def _quoted(text: str) -> str:
    """Give a path as a URI reference (RFC 3986); the standard library's own is in a package that speaks to networks."""
    return "".join(chr(byte) if byte in _PLAIN else f"%{byte:02X}" for byte in text.encode())


def _unquoted(text: str) -> str:
    raw = re.sub(rb"%([0-9a-fA-F]{2})", lambda found: bytes([int(found[1], 16)]), text.encode())
    return raw.decode("utf-8", "replace")


def _put(parent: ElementTree.Element, name: str, text: str) -> None:
    if text:
        ElementTree.SubElement(parent, f"{{{XSPF}}}{name}").text = "".join(c for c in text if c.isprintable())


def _line(text: str) -> str:
    return " ".join(text.split())


def _shown(text: str) -> str:
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)[:80]
