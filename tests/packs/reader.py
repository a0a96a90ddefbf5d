"""A second reader of packs, written after docs/pack-format.md and docs/formats.md alone, with no code of the program's.

`read` gives the manifest of a pack that may come in, or raises Refused with the step of the paper at which it does not.
"""

import base64
import hashlib
import json
import re
import struct
import unicodedata
import zlib
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import nacl.exceptions
import nacl.signing

DOCS = Path(__file__).parents[2] / "docs"
HEADS = (("companion.pub", 200), ("manifest.json", 500_000), ("manifest.json.minisig", 1_000))
MOST = {
    "protocol": 2_000_000,
    "programme": 2_000_000,
    "audio": 1_500_000_000,
    "measure": 500_000,
    "page": 200_000,
    "contacts": 100_000,
}
FIELDS = {
    "format", "id", "version", "title", "issuer", "made", "valid_until", "changes", "files", "rotations", "keys",
}  # fmt: skip
ID = re.compile(r"[a-z0-9]([a-z0-9.-]{0,62}[a-z0-9])?")
DEVICE = re.compile(r"(con|prn|aux|nul|com\d|lpt\d) *(\..*)?", re.IGNORECASE)
SOUNDS = (b"fLaC", b"OggS", b"ID3", b"\xff\xfb", b"\xff\xf3", b"\xff\xf2", b"\xff\xf1", b"\xff\xf9")
NOT_IN_A_PAGE = re.compile(
    r"<[A-Za-z/!?]|&(#\w+|[A-Za-z]\w*);|!\[|\]\s*[(\[]|^\s*\[[^\]\n]*\]:|^(```|~~~|\t| {4})", re.MULTILINE
)
PURE, HASHED = b"Ed", b"ED"


class Refused(Exception):  # noqa: N818 - what a reader says
    """A pack that must not come in; its text is the step of the paper."""


@dataclass
class Folder:
    """What a reader's computer knows: the pinned key of each issuer, those given up, and what came before."""

    pinned: dict[str, str] = field(default_factory=dict)
    given_up: set[str] = field(default_factory=set)
    packs: dict[str, tuple[str, int, bytes]] = field(default_factory=dict)

    def take(self, data: bytes, *, compared: bool = False) -> dict[str, Any]:
        """Take a pack in; `compared`: a person held the words of its key against paper."""
        manifest, key, raw = read(data)
        self._judge(manifest, key, raw, compared=compared)
        issuer = manifest["issuer"]["id"]
        before = self.pinned.get(issuer)
        if before is not None and before != key:
            self.given_up.add(before)
        self.pinned[issuer] = key
        for other in manifest["keys"]:
            self.pinned.setdefault(other["issuer"]["id"], other["key"])
        self.packs[manifest["id"]] = (issuer, manifest["version"], raw)
        return manifest

    def _judge(self, manifest: dict[str, Any], key: str, raw: bytes, *, compared: bool) -> None:
        issuer = manifest["issuer"]["id"]
        known = self.pinned.get(issuer)
        _must(key not in self.given_up, "who")
        _must(all(own != key or name == issuer for name, own in self.pinned.items()), "who")
        if known is None:
            _must(compared, "who")
        elif known != key:
            _must(_leads(manifest["rotations"], issuer, known, key), "who")
        before = self.packs.get(manifest["id"])
        if before is not None:
            _must(before[0] == issuer, "who")
            _must(manifest["version"] > before[1] or raw == before[2], "who")


def read(data: bytes) -> tuple[dict[str, Any], str, bytes]:
    """Give the manifest, the key that signed it, and the manifest's bytes; judges nobody."""
    at, entries, heads = 0, [], []
    for name, most in HEADS:
        content, after = _entry(data, at, name, None, most)
        entries.append((name, at, content))
        heads.append(content)
        at = after
    key, raw, signature = heads
    number, public = _key(key)
    _signed(raw, signature, number, public)
    manifest = _manifest(raw)
    comment = signature.decode().split("\n")[2]
    _must(comment == f"trusted comment: companion-pack/1 {manifest['id']} {manifest['version']}", "manifest")
    blobs: dict[str, bytes] = {}
    for one in manifest["files"]:
        if one["sha256"] not in blobs:
            content, after = _entry(data, at, one["sha256"], one["size"], 2_000_000_000)
            _must(hashlib.sha256(content).hexdigest() == one["sha256"], "contents")
            entries.append((one["sha256"], at, content))
            blobs[one["sha256"]], at = content, after
    _must(data[at:] == _directory(entries, at), "directory")
    _inside(manifest, blobs)
    return manifest, key.decode().split("\n")[1], raw


def _must(good: object, step: str) -> None:
    if not good:
        raise Refused(step)


def _entry(data: bytes, at: int, name: str, size: int | None, most: int) -> tuple[bytes, int]:
    """Give one stored content and where the next entry begins."""
    head = data[at : at + 30]
    _must(len(head) == 30, "layout")
    told = struct.unpack("<I", head[22:26])[0]
    _must(told <= most and (size is None or told == size), "layout")
    begin = at + 30 + len(name)
    content = data[begin : begin + told]
    _must(len(content) == told, "layout")
    _must(data[at:begin] == _local(name, content), "layout")
    return content, begin + told


def _fields(content: bytes) -> bytes:
    return struct.pack("<HHHHIII", 0, 0, 0, 33, zlib.crc32(content), len(content), len(content))


def _local(name: str, content: bytes) -> bytes:
    return b"PK\3\4" + struct.pack("<H", 10) + _fields(content) + struct.pack("<HH", len(name), 0) + name.encode()


def _directory(entries: list[tuple[str, int, bytes]], begin: int) -> bytes:
    listed = b"".join(
        b"PK\1\2" + struct.pack("<HH", 10, 10) + _fields(content)
        + struct.pack("<HHHHHII", len(name), 0, 0, 0, 0, 0, at) + name.encode()
        for name, at, content in entries
    )  # fmt: skip
    count = len(entries)
    return listed + b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, count, count, len(listed), begin, 0)


# -- key and signature ----------------------------------------------------------------------------------------


def _base64(text: str, length: int, step: str) -> bytes:
    try:
        found = base64.b64decode(text, validate=True)
    except ValueError:
        raise Refused(step) from None
    _must(len(found) == length and base64.b64encode(found).decode() == text, step)
    return found


def _lines(data: bytes, count: int, step: str) -> list[str]:
    try:
        lines = data.decode().split("\n")
    except UnicodeDecodeError:
        raise Refused(step) from None
    _must(len(lines) == count + 1 and not lines[-1], step)
    return lines[:-1]


def _key(data: bytes) -> tuple[bytes, bytes]:
    words, text = _lines(data, 2, "key")
    raw = _base64(text, 42, "key")
    number = raw[2:10]
    _must(raw[:2] == PURE, "key")
    _must(words == f"untrusted comment: minisign public key {int.from_bytes(number, 'little'):X}", "key")
    return number, raw[10:]


def _signed(data: bytes, signature: bytes, number: bytes, public: bytes) -> None:
    first, head, trusted, seal = _lines(signature, 4, "signature")
    _must(first == "untrusted comment: signature of a Companion pack", "signature")
    _must(trusted.startswith("trusted comment: "), "signature")
    _check(data, head, number, public)
    own = _base64(head, 74, "signature")[10:]
    _verify(public, own + trusted.removeprefix("trusted comment: ").encode(), _base64(seal, 64, "signature"))


def _check(data: bytes, head: str, number: bytes, public: bytes) -> None:
    raw = _base64(head, 74, "signature")
    kind, by, own = raw[:2], raw[2:10], raw[10:]
    _must(kind in {PURE, HASHED} and by == number, "signature")
    _verify(public, hashlib.blake2b(data).digest() if kind == HASHED else data, own)


def _verify(public: bytes, data: bytes, signature: bytes) -> None:
    try:
        nacl.signing.VerifyKey(public).verify(data, signature)
    except (nacl.exceptions.BadSignatureError, ValueError):
        raise Refused("signature") from None


def _leads(rotations: list[dict[str, str]], issuer: str, known: str, key: str) -> bool:
    """Say whether a list of older keys leads from the one that is known to the pack's."""
    keys = [*(one["key"] for one in rotations), key]
    for i, one in enumerate(rotations):
        words = f"companion-key-rotation/1\n{issuer}\n{keys[i + 1]}\n".encode()
        raw = _base64(one["key"], 42, "who")
        lines = _lines(one["signature"].encode(), 4, "who")
        _check(words, lines[1], raw[2:10], raw[10:])
    return known in keys[:-1]


# -- the manifest ---------------------------------------------------------------------------------------------


def _json(data: bytes, step: str) -> Any:
    """Read JSON without repeated names, odd numbers, and more than twelve levels."""

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        _must(len({name for name, _ in pairs}) == len(pairs), step)
        return dict(pairs)

    def never(_text: str) -> Any:
        raise Refused(step)

    try:
        found = json.loads(data.decode(), object_pairs_hook=once, parse_constant=never)
    except (ValueError, RecursionError):
        raise Refused(step) from None
    _must(_deep(found) <= 12, step)
    return found


def _deep(data: Any) -> int:
    inner = data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    return 1 + max(map(_deep, inner), default=0) if isinstance(data, dict | list) else 0


def _text(found: Any, most: int = 200, *, empty: bool = False) -> bool:
    return (
        isinstance(found, str)
        and len(found) <= most
        and (empty or bool(found.strip()))
        and not any(unicodedata.category(one) in {"Cc", "Cs"} or _turns(one) for one in found)
    )


def _turns(letter: str) -> bool:
    return letter in "\u061c\u200e\u200f" or "\u202a" <= letter <= "\u202e" or "\u2066" <= letter <= "\u2069"


def _number(found: Any, least: int, most: int) -> bool:
    return type(found) is int and least <= found <= most


def _date(found: Any) -> date:
    try:
        _must(isinstance(found, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", found, re.ASCII), "manifest")
        return date.fromisoformat(found)
    except ValueError:
        raise Refused("manifest") from None


def _object(found: Any, names: set[str]) -> bool:
    return isinstance(found, dict) and set(found) == names


def _manifest(raw: bytes) -> dict[str, Any]:
    m: dict[str, Any] = _json(raw, "manifest")
    _must(isinstance(m, dict) and m.get("format") == "companion-pack/1" and set(m) == FIELDS, "manifest")
    _must(_id(m["id"]) and _number(m["version"], 1, 1_000_000), "manifest")
    _must(_text(m["title"]), "manifest")
    _must(isinstance(m["changes"], str) and _text(m["changes"].replace("\n", ""), 4_000, empty=True), "manifest")
    made = _date(m["made"])
    _must(m["valid_until"] is None or _date(m["valid_until"]) >= made, "manifest")
    _files(m["files"])
    for name, fields in (("rotations", {"key", "signature"}), ("keys", {"issuer", "key"})):
        _must(isinstance(m[name], list) and all(_object(one, fields) for one in m[name]), "manifest")
        for one in m[name]:
            _must(_text(one["key"]) and _base64(one["key"], 42, "manifest")[:2] == PURE, "manifest")
        _must(len(m[name]) <= 20, "manifest")
    speakers = [m["issuer"], *(one["issuer"] for one in m["keys"])]
    _must(all(map(_issuer, speakers)) and len({one["id"] for one in speakers}) == len(speakers), "manifest")
    return m


def _issuer(found: Any) -> bool:
    return _object(found, {"id", "name"}) and _id(found["id"]) and _text(found["name"])


def _id(found: Any) -> bool:
    return isinstance(found, str) and ID.fullmatch(found) is not None


def _files(files: Any) -> None:
    _must(isinstance(files, list) and 1 <= len(files) <= 500, "manifest")
    names: set[tuple[str, str]] = set()
    sizes: dict[str, int] = {}
    kinds: list[str] = []
    for one in files:
        _must(_object(one, {"kind", "name", "size", "sha256"}) and one["kind"] in MOST, "manifest")
        _must(_name(one["name"]) and _number(one["size"], 1, MOST[one["kind"]]), "manifest")
        _must(isinstance(one["sha256"], str) and re.fullmatch(r"[0-9a-f]{64}", one["sha256"]), "manifest")
        _must(sizes.setdefault(one["sha256"], one["size"]) == one["size"], "manifest")
        kinds.append(one["kind"])
        names.add((one["kind"], one["name"].casefold()))
    _must(len(names) == len(files) and kinds.count("protocol") <= 1 and kinds.count("contacts") <= 1, "manifest")
    _must(sum(sizes.values()) <= 2_000_000_000, "manifest")


def _name(found: Any) -> bool:
    if not _text(found) or set(found) & set(':*?"<>|\\'):
        return False
    return not any(not one or one[-1] in ". " or DEVICE.fullmatch(one) for one in found.split("/"))


# -- what is inside -------------------------------------------------------------------------------------------


def _inside(manifest: dict[str, Any], blobs: dict[str, bytes]) -> None:
    sounds = {one["name"] for one in manifest["files"] if one["kind"] == "audio"}
    for one in manifest["files"]:
        data = blobs[one["sha256"]]
        match one["kind"]:
            case "protocol" | "programme" | "measure" as kind:
                found = _json(data, "inside")
                _fits(kind, found)
                if kind == "programme":
                    tracks = [track for phase in found["tracks"].values() for track in phase]
                    _must({track["file"] for track in tracks} <= sounds, "inside")
            case "contacts":
                found = _json(data, "inside")
                _must(_object(found, {"format", "contacts"}) and isinstance(found["contacts"], list), "inside")
            case "audio":
                wave = data[:4] == b"RIFF" and data[8:12] == b"WAVE"
                _must(wave or data[4:8] == b"ftyp" or data.startswith(SOUNDS), "inside")
            case _:
                _page(data)


def _fits(kind: str, found: Any) -> None:
    """Hold a file against its schema; a protocol of the form before may lack what it did not have."""
    rules = json.loads((DOCS / f"{kind}.schema.json").read_text(encoding="utf-8"))
    older = isinstance(found, dict) and found.get("format") == "companion-protocol/1"
    for fault in jsonschema.Draft202012Validator(rules).iter_errors(found):
        _must(older and (fault.validator == "required" or list(fault.path) in (["format"], ["texts"])), "inside")


def _page(data: bytes) -> None:
    try:
        text = data.decode()
    except UnicodeDecodeError:
        raise Refused("inside") from None
    _must(len(text) <= 60_000, "inside")
    lines = text.replace("\t", " ").split("\n")
    _must(all(_text(line, 60_000, empty=True) for line in lines), "inside")
    _must(text.startswith("# ") and text.split("\n")[0][2:].strip(), "inside")
    _must(not NOT_IN_A_PAGE.search(text), "inside")
