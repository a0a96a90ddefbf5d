"""Read a pack: every byte is looked at, in order, and nothing is believed before its turn.

SECURITY: first the layout of the three head files, then the signature over the manifest's bytes as they stand, then the
manifest, then each content against its hash, then the end of the file. Only then is anything read that lies inside. A
file is read once, from the front, in slices; what it says of its own size is bounded before it is used.
"""

import hashlib
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, Protocol

from companion.domain import pack, pack_layout
from companion.domain.errors import Known
from companion.domain.minisign import MOST_SIGNATURE_BYTES, PublicKey, read_public_file, read_signature
from companion.domain.pack import Manifest
from companion.domain.pack_layout import Entry
from companion.domain.records import dataclass
from companion.services import documents
from companion.services.packs import signing

SLICE_BYTES = 1 << 20
MOST_KEY_BYTES = 200
DOCUMENTS = frozenset(pack.Kind) - {pack.Kind.AUDIO}

Progress = Callable[[float], bool]
"""Is told how far it has come, 0 to 1; gives False to stop."""


@dataclass(frozen=True, slots=True)
class Head:
    """Who signed what: the key in the file, the manifest as read and as it stood, and its signature's file."""

    key: PublicKey
    manifest: Manifest
    raw: bytes
    signature: bytes

    @property
    def sha256(self) -> str:
        """Give the hash of the manifest, which stands for the whole pack."""
        return hashlib.sha256(self.raw).hexdigest()


class Taker(Protocol):
    """Whoever takes a pack's contents in while it is read; nothing it is given is known to be whole before `done`."""

    def begin(self, sha256: str) -> None:
        """Make ready for one content."""

    def take(self, data: bytes) -> None:
        """Take the next slice of it."""

    def end(self) -> None:
        """Learn that the content fits its hash."""


class Documents:
    """Keeps what is not sound in memory, and passes sound by."""

    def __init__(self, manifest: Manifest) -> None:
        self.found: dict[str, bytes] = {}
        self._wanted = {file.sha256 for file in manifest.files if file.kind in DOCUMENTS}
        self._name, self._parts = "", list[bytes]()

    def begin(self, sha256: str) -> None:
        """Make ready for one content."""
        self._name, self._parts = sha256, []

    def take(self, data: bytes) -> None:
        """Keep a slice, where it is a document's."""
        if self._name in self._wanted:
            self._parts.append(data)

    def end(self) -> None:
        """Keep a document that fits its hash."""
        if self._name in self._wanted:
            self.found[self._name] = b"".join(self._parts)


def read(path: Path, takers: Callable[[Head], tuple[Taker, ...]], progress: Progress = lambda part: True) -> Head:
    """Read a whole pack, giving its contents to the takers that are made once its head is believed to be whole.

    Raises Known `pack.*`; whatever the takers have taken then is to be thrown away.
    """
    try:
        with path.open("rb") as file:
            return read_from(file, path.stat().st_size, path.name, takers, progress=progress)
    except OSError:
        raise Known("document.no_file", file=path.name) from None


def read_from(
    file: BinaryIO,
    size: int,
    name: str,
    takers: Callable[[Head], tuple[Taker, ...]],
    *,
    progress: Progress = lambda part: True,
) -> Head:
    """Read a pack that is open already, from where it begins; see `read`."""
    return _Reading(file, size, name, progress).whole(takers)


def read_manifest(raw: bytes, signature: bytes, key: PublicKey) -> Manifest:
    """Give a manifest whose bytes the key has signed, in its own words and for this pack alone."""
    signed = read_signature(signature, pack_layout.SIGNATURE_COMMENT)
    signing.verify(key, raw, signed)
    try:
        manifest = documents.parse(raw, pack_layout.MANIFEST_NAME, pack.read).value
    except Known as why:
        if not why.code.startswith("document."):
            raise
        raise Known(why.code.replace("document.", "pack.manifest_"), **why.facts) from None
    if signed.comment != manifest.comment:
        raise Known("pack.signature_for_another")
    return manifest


class _Reading:
    """One pass over one open file."""

    def __init__(self, file: BinaryIO, size: int, name: str, progress: Progress) -> None:
        self._file, self._size, self._progress = file, size, progress
        self._entries: list[Entry] = []
        self._at = 0
        if size > pack.MOST_BYTES + pack.MOST_MANIFEST_BYTES + pack.MOST_FILES * 300:
            raise Known("pack.too_large", file=name)

    def whole(self, takers: Callable[[Head], tuple[Taker, ...]]) -> Head:
        key = read_public_file(self._small(pack_layout.KEY_NAME, MOST_KEY_BYTES))
        if self._last != key.file:
            raise Known("pack.key_form")
        raw = self._small(pack_layout.MANIFEST_NAME, pack.MOST_MANIFEST_BYTES)
        signature = self._small(pack_layout.SIGNATURE_NAME, MOST_SIGNATURE_BYTES)
        head = Head(key, read_manifest(raw, signature, key), raw, signature)
        taking = takers(head)
        for sha256, size in head.manifest.blobs.items():
            self._blob(sha256, size, taking)
        longest = len(pack_layout.write_directory(self._entries))
        pack_layout.check_directory(self._file.read(longest + 1), self._entries)
        return head

    def _small(self, name: str, most_bytes: int) -> bytes:
        """Read a head file whole."""
        entry = self._header(name, most_bytes, None)
        self._last = self._bytes(entry.size)
        self._close(entry, zlib.crc32(self._last))
        return self._last

    def _blob(self, sha256: str, size: int, taking: tuple[Taker, ...]) -> None:
        entry = self._header(sha256, size, size)
        for taker in taking:
            taker.begin(sha256)
        digest, crc, left = hashlib.sha256(), 0, size
        while left:
            data = self._bytes(min(left, SLICE_BYTES))
            digest.update(data)
            crc = zlib.crc32(data, crc)
            left -= len(data)
            for taker in taking:
                taker.take(data)
            if not self._progress(self._at / max(self._size, 1)):
                raise Known("pack.stopped")
        if digest.hexdigest() != sha256:
            raise Known("pack.content_changed")
        self._close(entry, crc)
        for taker in taking:
            taker.end()

    def _header(self, name: str, most_bytes: int, size: int | None) -> Entry:
        offset = self._at
        raw = self._file.read(pack_layout.LOCAL_BYTES + len(name))
        self._at += len(raw)
        return pack_layout.read_header(raw, name, offset, most_bytes, size)

    def _bytes(self, count: int) -> bytes:
        data = self._file.read(count)
        self._at += len(data)
        if len(data) < count:
            raise Known("pack.layout_truncated")
        return data

    def _close(self, entry: Entry, crc: int) -> None:
        if crc != entry.crc:
            raise Known("pack.layout_crc")
        self._entries.append(entry)
