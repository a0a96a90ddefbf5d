"""A second writer of packs, made after docs/pack-format.md alone: it shares no code with the program's own.

Every field can be set to what it must not be, which is how the attacks are made.
"""

import base64
import hashlib
import json
import struct
import zlib
from dataclasses import dataclass, field, replace
from typing import Any

import nacl.signing

COMMENT = "signature of a Companion pack"
PAGE = b"# Rest\n\nDrink some **water**, and let the day be slow.\n"


@dataclass(frozen=True)
class Key:
    """A key made of a short text, so that the corpus is the same on every machine."""

    seed: str
    number: bytes = b""

    @property
    def signer(self) -> nacl.signing.SigningKey:
        """Give what signs."""
        return nacl.signing.SigningKey(hashlib.sha256(self.seed.encode()).digest())

    @property
    def id(self) -> bytes:
        """Give the number that stands in signatures."""
        return self.number or hashlib.sha256(b"number" + self.seed.encode()).digest()[:8]

    @property
    def text(self) -> str:
        """Give the public key on one line."""
        return base64.b64encode(b"Ed" + self.id + bytes(self.signer.verify_key)).decode()

    @property
    def file(self) -> bytes:
        """Give the public key's file."""
        shown = int.from_bytes(self.id, "little")
        return f"untrusted comment: minisign public key {shown:X}\n{self.text}\n".encode()

    def sign(self, data: bytes, comment: str, untrusted: str = COMMENT, kind: bytes = b"ED") -> bytes:
        """Give a signature's file."""
        signature = self.signer.sign(hashlib.blake2b(data).digest() if kind == b"ED" else data).signature
        seal = self.signer.sign(signature + comment.encode()).signature
        head = base64.b64encode(kind + self.id + signature).decode()
        lines = f"untrusted comment: {untrusted}\n{head}\ntrusted comment: {comment}\n"
        return f"{lines}{base64.b64encode(seal).decode()}\n".encode()


CLINIC, OTHER, NEXT = Key("clinic"), Key("other"), Key("next")


@dataclass(frozen=True)
class Part:
    """One stored file; `local` and `listed` replace fields of its two headers by name."""

    name: str
    data: bytes
    local: dict[str, Any] = field(default_factory=dict)
    listed: dict[str, Any] = field(default_factory=dict)

    def fields(self) -> dict[str, Any]:
        """Give every field as it must be."""
        size = len(self.data)
        return {
            "sign": b"PK\3\4", "made": 10, "needed": 10, "flags": 0, "method": 0, "time": 0, "date": 33,
            "crc": zlib.crc32(self.data), "packed": size, "size": size, "name": self.name.encode(), "extra": b"",
            "comment": b"", "disk": 0, "inner": 0, "outer": 0,
        }  # fmt: skip

    def header(self) -> bytes:
        """Give what stands before the file."""
        f = self.fields() | self.local
        head = ("sign", "needed", "flags", "method", "time", "date", "crc", "packed", "size")
        names = (len(f["name"]), f.get("extra_length", len(f["extra"])))
        packed = struct.pack("<4sHHHHHIIIHH", *(f[name] for name in head), *names)
        return b"".join((packed, f["name"], f["extra"]))

    def entry(self, offset: int) -> bytes:
        """Give its line in the directory."""
        f = self.fields() | {"sign": b"PK\1\2", "offset": offset} | self.listed
        head = ("sign", "made", "needed", "flags", "method", "time", "date", "crc", "packed", "size")
        lengths = (len(f["name"]), len(f["extra"]), len(f["comment"]))
        tail = (f["disk"], f["inner"], f["outer"], f["offset"])
        packed = struct.pack("<4sHHHHHHIIIHHHHHII", *(f[name] for name in head), *lengths, *tail)
        return b"".join((packed, f["name"], f["extra"], f["comment"]))


@dataclass(frozen=True)
class File:
    """A whole pack as its parts; `end` replaces fields of the last record, `order` the entries of the directory."""

    parts: tuple[Part, ...]
    end: dict[str, Any] = field(default_factory=dict)
    listed: tuple[int, ...] | None = None

    def bytes(self) -> bytes:
        """Give the whole file."""
        body, offsets = b"", []
        for part in self.parts:
            offsets.append(len(body))
            body += part.header() + part.data
        listed = range(len(self.parts)) if self.listed is None else self.listed
        directory = b"".join(self.parts[i].entry(offsets[i]) for i in listed)
        count = len(self.parts)
        f: dict[str, Any] = {
            "sign": b"PK\5\6",
            "disk": 0,
            "start": 0,
            "here": count,
            "all": count,
            "size": len(directory),
        }
        f |= {"offset": len(body), "comment": b""} | self.end
        order = ("sign", "disk", "start", "here", "all", "size", "offset")
        last = struct.pack("<4sHHHHIIH", *(f[n] for n in order), len(f["comment"]))
        return b"".join((body, directory, last, f["comment"]))

    def with_part(self, i: int, **changes: Any) -> "File":
        """Give the file with one part changed."""
        parts = list(self.parts)
        parts[i] = replace(parts[i], **changes)
        return replace(self, parts=tuple(parts))


@dataclass(frozen=True)
class Content:
    """One file inside a pack."""

    kind: str
    name: str
    data: bytes

    @property
    def sha256(self) -> str:
        """Give its hash."""
        return hashlib.sha256(self.data).hexdigest()

    def listed(self) -> dict[str, Any]:
        """Give its line in the manifest."""
        return {"kind": self.kind, "name": self.name, "sha256": self.sha256, "size": len(self.data)}


REST = Content("page", "rest.md", PAGE)


def manifest(*contents: Content, **changes: Any) -> dict[str, Any]:
    """Give a manifest as plain data; `changes` replace its fields."""
    plain: dict[str, Any] = {
        "format": "companion-pack/1",
        "id": "clinic.example.rest",
        "version": 5,
        "title": "Rest",
        "issuer": {"id": "clinic.example", "name": "Example clinic"},
        "made": "2026-01-01",
        "valid_until": "2099-12-31",
        "changes": "",
        "files": [content.listed() for content in contents or (REST,)],
        "rotations": [],
        "keys": [],
    }
    return plain | changes


def encode(plain: dict[str, Any]) -> bytes:
    """Write a manifest as the program does."""
    return (json.dumps(plain, indent=1, ensure_ascii=False, sort_keys=True) + "\n").encode()


def comment_of(plain: dict[str, Any]) -> str:
    """Give the comment that is signed with a manifest."""
    return f"companion-pack/1 {plain['id']} {plain['version']}"


def file_of(raw: bytes, signature: bytes, key: Key, blobs: tuple[bytes, ...] = (PAGE,)) -> File:
    """Put a pack together."""
    heads = (Part("companion.pub", key.file), Part("manifest.json", raw), Part("manifest.json.minisig", signature))
    return File((*heads, *(Part(hashlib.sha256(data).hexdigest(), data) for data in blobs)))


def signed(plain: dict[str, Any], *contents: Content, key: Key = CLINIC) -> File:
    """Put together a pack that is signed as it should be, whatever is in it."""
    raw = encode(plain)
    blobs = tuple(dict.fromkeys(content.data for content in contents or (REST,)))
    return file_of(raw, key.sign(raw, comment_of(plain)), key, blobs)


def pack(*contents: Content, key: Key = CLINIC, **changes: Any) -> File:
    """Put together a pack with these contents."""
    return signed(manifest(*contents, **changes), *contents, key=key)


def rotation(old: Key, new: Key, issuer: str = "clinic.example") -> dict[str, str]:
    """Let an old key sign a new one."""
    words = f"companion-key-rotation/1\n{issuer}\n{new.text}\n".encode()
    return {"key": old.text, "signature": old.sign(words, "companion-key-rotation/1").decode()}
