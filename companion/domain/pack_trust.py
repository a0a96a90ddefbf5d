"""Who may be believed: which key speaks for which clinic, and whether a pack may take the place of another.

A signature says who made a pack, not that it is good. A clinic's key is believed because the installation brought it,
because a person compared its words with paper, because the key before it says so, or because a clinic that is believed
already vouches for it. From then on it is pinned: another key in its name is refused. Pure; keeps nothing.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from enum import StrEnum

from companion.domain.errors import Known
from companion.domain.minisign import PublicKey, read_public
from companion.domain.pack import Issuer, Manifest
from companion.domain.records import dataclass


class How(StrEnum):
    """Why a key is believed."""

    CLINIC = "clinic"
    WORDS = "words"
    ROTATION = "rotation"
    VOUCHED = "vouched"


@dataclass(frozen=True, slots=True)
class Trusted:
    """The one key that speaks for an issuer, the name it is known by, why, and since when; `retired` keys never do."""

    issuer: Issuer
    key: str
    how: How
    since: str
    retired: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Holding:
    """What is remembered of an installed pack: whose it is, which version, and the hash of its manifest."""

    issuer: str
    version: int
    manifest_sha256: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What may be done with a pack whose bytes are whole: `asks` where a person must compare words first.

    `same` where this very pack is in place, whole.
    """

    trusted: Trusted
    asks: bool
    same: bool


Proves = Callable[[PublicKey, str, bytes], bool]
"""Tells whether a signature, minisign's file as text, by this key fits these bytes."""


def rotation_words(issuer: str, key: PublicKey) -> bytes:
    """Give what an old key signs so that a new one may take its place."""
    return f"companion-key-rotation/1\n{issuer}\n{key.text}\n".encode()


def judge(
    manifest: Manifest,
    manifest_sha256: str,
    key: PublicKey,
    *,
    known: Mapping[str, Trusted],
    held: Mapping[str, Holding],
    proves: Proves,
    today: str,
    others: bool = True,
) -> Verdict:
    """Say whether a pack signed by `key` may come in; `others` is False where only known clinics may send packs.

    Raises Known `pack.signer_changed`, `pack.key_retired`, `pack.rotation_wrong`, `pack.key_of_another`,
    `pack.unknown_refused`, `pack.of_another`, `pack.older` or `pack.same_version`.
    """
    trusted, asks = _believe(manifest, key, known, proves, today)
    if asks and not others:
        raise Known("pack.unknown_refused", name=manifest.issuer.name)
    return Verdict(trusted, asks, _succeeds(manifest, manifest_sha256, held.get(manifest.id)))


def _believe(
    manifest: Manifest, key: PublicKey, known: Mapping[str, Trusted], proves: Proves, today: str
) -> tuple[Trusted, bool]:
    """Say who speaks for the issuer once this pack is in, and whether a person must compare words first."""
    pinned = known.get(manifest.issuer.id)
    if pinned is None:
        if any(key.text in (one.key, *one.retired) for one in known.values()):
            raise Known("pack.key_of_another", name=manifest.issuer.name)
        _check_rotations(manifest, key, proves)
        return Trusted(manifest.issuer, key.text, How.WORDS, today), True
    if key.text in pinned.retired:
        raise Known("pack.key_retired", name=pinned.issuer.name)
    if key.text == pinned.key:
        return pinned, False
    older = [rotation.key for rotation in manifest.rotations]
    if pinned.key not in older:
        raise Known("pack.signer_changed", name=pinned.issuer.name)
    _check_rotations(manifest, key, proves)
    gone = tuple(dict.fromkeys((*pinned.retired, *older[older.index(pinned.key) :])))
    return replace(pinned, key=key.text, how=How.ROTATION, since=today, retired=gone), False


def vouched(manifest: Manifest, known: Mapping[str, Trusted], today: str) -> tuple[Trusted, ...]:
    """Give the keys that a believed pack brings for others; one that is pinned already is never replaced."""
    new = (other for other in manifest.keys if other.issuer.id not in known)
    spoken = {key for one in known.values() for key in (one.key, *one.retired)}
    return tuple(Trusted(other.issuer, other.key, How.VOUCHED, today) for other in new if other.key not in spoken)


def _succeeds(manifest: Manifest, manifest_sha256: str, held: Holding | None) -> bool:
    """Let versions only grow; tells whether this very pack is in place already."""
    if held is None:
        return False
    facts = {"ours": held.version, "given": manifest.version}
    if held.issuer != manifest.issuer.id:
        raise Known("pack.of_another", name=manifest.issuer.name)
    if manifest.version < held.version:
        raise Known("pack.older", **facts)
    if manifest.version == held.version and manifest_sha256 != held.manifest_sha256:
        raise Known("pack.same_version", **facts)
    return manifest.version == held.version


def _check_rotations(manifest: Manifest, key: PublicKey, proves: Proves) -> None:
    """Check every step: each key signs the one after it, the last one the key of the pack."""
    steps = [read_public(rotation.key) for rotation in manifest.rotations]
    for step, following, rotation in zip(steps, [*steps[1:], key], manifest.rotations, strict=False):
        if not proves(step, rotation.signature, rotation_words(manifest.issuer.id, following)):
            raise Known("pack.rotation_wrong", name=manifest.issuer.name)
