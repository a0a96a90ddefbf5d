"""Where installed packs are kept: contents by their hash, and one small file that says what is installed and believed.

That file is the commit: it is replaced in one step after every content lies safely in its place, so that an interrupted
installation leaves the packs as they were, and what it had copied is swept away at the next look. The manifests in it
keep their signatures, which are checked each time they are read.

SECURITY: no name from a pack is used as a name here. Contents are called by the hash that was computed on this machine.
"""

import contextlib
import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Annotated

from companion.domain import pack_trust, schema
from companion.domain.errors import Known
from companion.domain.minisign import PublicKey, read_public
from companion.domain.pack import Kind, Manifest
from companion.domain.pack_trust import Holding, Trusted, Verdict
from companion.domain.records import dataclass
from companion.domain.schema import Exactly
from companion.services import files
from companion.services.packs import contents, reader, signing
from companion.services.packs.contents import Contents
from companion.services.packs.reader import Documents, Head, Progress
from companion.services.packs.staging import Staging
from companion.services.paths import Folder

FORMAT = "companion-installed/1"
FILE = "installed.json"
BLOBS = "blobs"
MOST_BYTES = 60_000_000
"""Of the file that says what is installed: a hundred of the longest manifests."""

Examine = Callable[[Path], None]
"""Looks whether a sound can be played; raises Known."""


@dataclass(frozen=True, slots=True)
class Record:
    """One installed pack as it is written down: the manifest's own words, who signed them, and since when."""

    manifest: str
    signature: str
    key: str
    since: str


@dataclass(frozen=True, slots=True)
class Written:
    """The file that says what is installed and who is believed."""

    format: Annotated[str, Exactly(FORMAT)]
    trusted: tuple[Trusted, ...]
    packs: tuple[Record, ...]
    taken_over: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Installed:
    """A pack that is in place."""

    manifest: Manifest
    sha256: str
    key: PublicKey
    since: str


@dataclass(frozen=True, slots=True)
class Offer:
    """A whole, signed pack that is not installed yet: what is in it, and what may be done with it."""

    path: Path
    head: Head
    contents: Contents
    verdict: Verdict
    replaces: Installed | None


class Shelf:
    """The packs of one person's folder. Every method raises Known for what a file or a disk can do."""

    def __init__(
        self,
        folder: Folder,
        shipped: Callable[[str], bool],
        examine: Examine = lambda path: None,
        believed: tuple[Trusted, ...] = (),
        *,
        others: bool = True,
    ) -> None:
        """Take the keys that came with the installation as `believed`; `others` False takes packs from nobody else."""
        self._root, self._blobs = folder.packs, folder.packs / BLOBS
        self._shipped, self._examine, self._baked, self._others = shipped, examine, believed, others

    # -- what is there ----------------------------------------------------------------------------------------

    def installed(self) -> tuple[Installed, ...]:
        """Give every pack in place, the one that came last at the end; raises Known `packs.damaged`."""
        return tuple(_installed(record) for record in self._read().packs)

    def trusted(self) -> tuple[Trusted, ...]:
        """Give everybody whose packs are taken in."""
        return tuple(self._known(self._read()).values())

    def contents(self, one: Installed) -> Contents:
        """Read what an installed pack holds; raises Known `pack.content_*` where it was changed on the disk."""
        wanted = {file.sha256 for file in one.manifest.files if file.kind in reader.DOCUMENTS}
        return contents.read(one.manifest, {sha256: self._document(sha256) for sha256 in wanted}, self._shipped)

    def sound(self, one: Installed, name: str) -> Path | None:
        """Give the file of a pack's sound, None where the pack has none of this name or it is gone."""
        found = (file for file in one.manifest.of(Kind.AUDIO) if file.name == name)
        paths = (self._blobs / file.sha256 for file in found)
        return next((path for path in paths if path.is_file()), None)

    def missing(self, one: Installed) -> tuple[str, ...]:
        """Name the files of a pack that are gone or changed; reads them all."""
        return tuple(file.name for file in one.manifest.files if not self._whole(file.sha256))

    def is_taken_over(self, one: Installed) -> bool:
        """Tell whether a pack's protocol went into the record already."""
        return one.sha256 in self._read().taken_over

    def mark_taken_over(self, one: Installed) -> None:
        """Note that a pack's protocol is in the record; raises Known `folder.*`."""
        written = self._read()
        now = {_installed(record).sha256 for record in written.packs}
        taken = tuple(sha256 for sha256 in written.taken_over if sha256 in now)
        self._write(replace(written, taken_over=(*taken, one.sha256)))

    # -- taking in --------------------------------------------------------------------------------------------

    def look(self, path: Path, today: date, progress: Progress = lambda part: True) -> Offer:
        """Read a whole pack and judge it, changing nothing; raises Known `pack.*`."""
        kept: list[Documents] = []

        def takers(head: Head) -> tuple[Documents, ...]:
            kept.append(Documents(head.manifest))
            return tuple(kept)

        head = reader.read(path, takers, progress)
        return self._offer(path, head, kept[0].found, today)

    def install(
        self, offer: Offer, today: date, *, compared: bool = False, progress: Progress = lambda part: True
    ) -> Installed:
        """Take a pack in, all or nothing; `compared` says that a person held the words against paper.

        Raises Known `pack.words_not_compared`, `pack.changed_meanwhile`, `pack.*` or `folder.*`.
        """
        if offer.verdict.asks and not compared:
            raise Known("pack.words_not_compared", name=offer.head.manifest.issuer.name)
        try:
            with Staging(self._blobs) as staging:
                self._take(offer, staging, today, progress)
        finally:
            self.sweep()
        return Installed(offer.head.manifest, offer.head.sha256, offer.head.key, today.isoformat())

    def _take(self, offer: Offer, staging: Staging, today: date, progress: Progress) -> None:
        """Copy, look at everything once more, and commit."""
        kept: list[Documents] = []

        def takers(head: Head) -> tuple[reader.Taker, ...]:
            if head.sha256 != offer.head.sha256 or head.key != offer.head.key:
                raise Known("pack.changed_meanwhile")
            kept.append(Documents(head.manifest))
            return (kept[0], staging)

        head = reader.read(offer.path, takers, progress)
        again = self._offer(offer.path, head, kept[0].found, today)
        for file in head.manifest.of(Kind.AUDIO):
            self._try(staging.place(file.sha256), file.name)
        staging.keep()
        self._commit(again, today)

    def _offer(self, path: Path, head: Head, found: dict[str, bytes], today: date) -> Offer:
        written = self._read()
        now = {_id(record): _installed(record) for record in written.packs}
        held = {name: Holding(one.manifest.issuer.id, one.manifest.version, one.sha256) for name, one in now.items()}
        known, day = self._known(written), today.isoformat()
        verdict = pack_trust.judge(
            head.manifest,
            head.sha256,
            head.key,
            known=known,
            held=held,
            proves=signing.proves,
            today=day,
            others=self._others,
        )
        inside, there = contents.read(head.manifest, found, self._shipped), now.get(head.manifest.id)
        if verdict.same and there is not None and self.missing(there):
            verdict = replace(verdict, same=False)  # taken again, it mends what is gone
        return Offer(path, head, inside, verdict, there)

    def _try(self, path: Path, name: str) -> None:
        try:
            self._examine(path)
        except Known as why:
            raise Known("pack.content_audio", name=name, why=why) from None

    def _commit(self, offer: Offer, today: date) -> None:
        written, head = self._read(), offer.head
        record = Record(head.raw.decode(), head.signature.decode(), head.key.text, today.isoformat())
        signer = offer.verdict.trusted
        believed = {one.issuer.id: one for one in written.trusted} | {signer.issuer.id: signer}
        if self._others:
            more = pack_trust.vouched(head.manifest, self._known(written) | believed, today.isoformat())
            believed |= {one.issuer.id: one for one in more}
        others = tuple(one for one in written.packs if _id(one) != head.manifest.id)
        self._write(replace(written, trusted=tuple(believed.values()), packs=(*others, record)))

    def sweep(self) -> None:
        """Delete what an interrupted installation left, and contents that no pack needs any more."""
        needed = {sha256 for record in self._read().packs for sha256 in _installed(record).manifest.blobs}
        with contextlib.suppress(OSError):  # what can't be deleted now is tried again the next time
            (self._root / f"{FILE}.new").unlink(missing_ok=True)
            for path in self._blobs.iterdir() if self._blobs.is_dir() else ():
                if path.name not in needed:
                    path.unlink()

    # -- the file ---------------------------------------------------------------------------------------------

    def _known(self, written: Written) -> dict[str, Trusted]:
        """Give who is believed by issuer; a key that moved on by rotation stays moved, whatever was baked in."""
        known = {one.issuer.id: one for one in self._baked}
        for one in written.trusted:
            baked = known.get(one.issuer.id)
            if baked is None or baked.key in (one.key, *one.retired):
                known[one.issuer.id] = one
        return known

    def _read(self) -> Written:
        try:
            raw = (self._root / FILE).read_bytes()[: MOST_BYTES + 1]
        except FileNotFoundError:
            return Written(FORMAT, (), ())
        except OSError:
            raise Known("packs.unreadable", folder=str(self._root)) from None
        try:
            written = schema.read(Written, json.loads(raw))
            for record in written.packs:
                _installed(record)
        except (ValueError, RecursionError, schema.Unreadable, Known):
            raise Known("packs.damaged", folder=str(self._root)) from None
        return written

    def start_again(self) -> None:
        """Put a damaged file aside; packs must be opened, and their words compared, once more."""
        path = self._root / FILE
        with contextlib.suppress(FileNotFoundError):
            path.replace(path.with_name(FILE + ".damaged"))

    def _write(self, written: Written) -> None:
        data = json.dumps(schema.write(written), ensure_ascii=False, indent=1).encode()
        files.replace(self._root / FILE, data)

    def _document(self, sha256: str) -> bytes:
        try:
            raw = (self._blobs / sha256).read_bytes()
        except OSError:
            raise Known("pack.content_gone") from None
        if hashlib.sha256(raw).hexdigest() != sha256:
            raise Known("pack.content_changed")
        return raw

    def _whole(self, sha256: str) -> bool:
        try:
            with (self._blobs / sha256).open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest() == sha256
        except OSError:
            return False


def _installed(record: Record) -> Installed:
    """Read a record by its signature; what was changed on the disk raises Known."""
    key, raw = read_public(record.key), record.manifest.encode()
    manifest = reader.read_manifest(raw, record.signature.encode(), key)
    return Installed(manifest, hashlib.sha256(raw).hexdigest(), key, record.since)


def _id(record: Record) -> str:
    return _installed(record).manifest.id
