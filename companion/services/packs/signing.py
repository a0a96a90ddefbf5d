"""Sign and verify as minisign does, and keep a secret key as minisign keeps it: behind a passphrase.

All arithmetic is libsodium's, by PyNaCl. Files made here and by the `minisign` command are the same.
"""

import base64
import hashlib
import struct
from pathlib import Path

import nacl.bindings as sodium
import nacl.exceptions
from nacl.pwhash import scrypt

from companion.domain.errors import Known
from companion.domain.minisign import PublicKey, Signature, read_signature
from companion.domain.records import dataclass
from companion.services import files

_HEAD = struct.Struct("<2s2s2s32sQQ")
_SECRET_BYTES = 8 + 64 + 32
_UNTRUSTED = "untrusted comment: minisign encrypted secret key"
_KDF, _NO_KDF, _SUM = b"Sc", b"\0\0", b"B2"
MOST_KEY_FILE_BYTES = 1_000
LEAST_CHARACTERS = 8


@dataclass(frozen=True, slots=True)
class Work:
    """How much work scrypt makes of one guess at the passphrase: operations, and bytes of memory."""

    ops: int
    mem_bytes: int

    @property
    def bearable(self) -> bool:
        """Tell whether this machine may be asked for it; the numbers come from a file."""
        most_ops, most_bytes = scrypt.OPSLIMIT_SENSITIVE, scrypt.MEMLIMIT_SENSITIVE
        return 32_768 <= self.ops <= most_ops and scrypt.MEMLIMIT_MIN <= self.mem_bytes <= most_bytes


STANDARD = Work(ops=scrypt.OPSLIMIT_SENSITIVE, mem_bytes=scrypt.MEMLIMIT_SENSITIVE)
"""What minisign itself takes: 1 GiB of memory."""
CHEAP_FOR_TESTS = Work(ops=32_768, mem_bytes=scrypt.MEMLIMIT_MIN)
"""For tests, which pass it by name; protects nothing."""


@dataclass(frozen=True, slots=True, repr=False)
class SecretKey:
    """A secret key in memory, with its public half."""

    public: PublicKey
    secret: bytes

    def __repr__(self) -> str:
        return f"SecretKey({self.public.number_text})"

    def sign(self, data: bytes, comment: str, *, prehashed: bool = True) -> Signature:
        """Sign data and a comment; the same input always gives the same signature."""
        signature = self._signed(_digest(data) if prehashed else data)
        seal = self._signed(signature + comment.encode())
        return Signature(prehashed, self.public.number, signature, comment, seal)

    def _signed(self, data: bytes) -> bytes:
        return sodium.crypto_sign(data, self.secret)[: sodium.crypto_sign_BYTES]


def new_key(seed: bytes | None = None) -> SecretKey:
    """Make a key; the same `seed` of 40 bytes, for tests, gives the same one."""
    seed = seed or sodium.randombytes(40)
    public, secret = sodium.crypto_sign_seed_keypair(seed[:32])
    return SecretKey(PublicKey(seed[32:], public), secret)


def verify(key: PublicKey, data: bytes, signature: Signature) -> None:
    """Check both halves of a signature; raises Known `pack.signature_other`, `_wrong` or `_seal`."""
    if signature.number != key.number:
        raise Known("pack.signature_other")
    if not _fits(key, signature.signature, _digest(data) if signature.prehashed else data):
        raise Known("pack.signature_wrong")
    if not _fits(key, signature.seal, signature.signature + signature.comment.encode()):
        raise Known("pack.signature_seal")


def proves(key: PublicKey, signature: str, data: bytes) -> bool:
    """Tell whether a signature, minisign's file as text, by this key fits these bytes."""
    try:
        verify(key, data, read_signature(signature.encode()))
    except Known:
        return False
    return True


def _fits(key: PublicKey, signature: bytes, data: bytes) -> bool:
    try:
        sodium.crypto_sign_open(signature + data, key.key)
    except nacl.exceptions.BadSignatureError:
        return False
    return True


def _digest(data: bytes) -> bytes:
    return hashlib.blake2b(data).digest()


# -- the secret key at rest -----------------------------------------------------------------------------------


def lock_key(key: SecretKey, passphrase: str, work: Work = STANDARD) -> bytes:
    """Give the file in which minisign keeps a secret key; raises Known `pack.passphrase_short`."""
    if len(passphrase) < LEAST_CHARACTERS:
        raise Known("pack.passphrase_short", least=LEAST_CHARACTERS)
    salt = sodium.randombytes(32)
    plain = key.public.number + key.secret + _sum(key.public.number, key.secret)
    body = _masked(plain, passphrase, salt, work)
    raw = _HEAD.pack(b"Ed", _KDF, _SUM, salt, work.ops, work.mem_bytes) + body
    return f"{_UNTRUSTED}\n{_text(raw)}\n".encode()


def unlock_key(raw: bytes, passphrase: str) -> SecretKey:
    """Open minisign's secret key file; raises Known `pack.secret_form`, `_open`, `_costly` or `_wrong`."""
    head, body = _key_parts(raw)
    sort, kdf, summed, salt, ops, mem_bytes = _HEAD.unpack(head)
    if (sort, summed) != (b"Ed", _SUM):
        raise Known("pack.secret_form")
    if kdf == _NO_KDF:
        raise Known("pack.secret_open")
    work = Work(ops, mem_bytes)
    if kdf != _KDF or not work.bearable:
        raise Known("pack.secret_costly")
    plain = _masked(body, passphrase, salt, work)
    number, secret, found = plain[:8], plain[8:72], plain[72:]
    if not sodium.sodium_memcmp(found, _sum(number, secret)):
        raise Known("pack.secret_wrong")
    return SecretKey(PublicKey(number, secret[32:]), secret)


def read_key_file(path: Path) -> bytes:
    """Read a small key file; raises Known `document.no_file`."""
    try:
        with path.open("rb") as file:
            return file.read(MOST_KEY_FILE_BYTES)
    except OSError:
        raise Known("document.no_file", file=path.name) from None


def save_key(key: SecretKey, passphrase: str, secret: Path, public: Path, work: Work | None = None) -> None:
    """Write both halves where nothing is yet; raises Known `pack.key_exists`, `pack.passphrase_short` or `folder.*`."""
    for path in (secret, public):
        if files.is_there(path):
            raise Known("pack.key_exists", file=path.name)
    files.replace(secret, lock_key(key, passphrase, work or STANDARD))
    files.replace(public, key.public.file)


def _key_parts(raw: bytes) -> tuple[bytes, bytes]:
    lines = raw.decode("utf-8", "replace").splitlines()
    try:
        found = base64.b64decode(lines[1], validate=True) if len(lines) == 2 else b""
    except ValueError:
        found = b""
    if len(found) != _HEAD.size + _SECRET_BYTES:
        raise Known("pack.secret_form")
    return found[: _HEAD.size], found[_HEAD.size :]


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def _sum(number: bytes, secret: bytes) -> bytes:
    return hashlib.blake2b(b"Ed" + number + secret, digest_size=32).digest()


def _masked(data: bytes, passphrase: str, salt: bytes, work: Work) -> bytes:
    """Put the passphrase's key stream over the secret, or take it off."""
    stream = scrypt.kdf(_SECRET_BYTES, passphrase.encode(), salt, work.ops, work.mem_bytes)
    return bytes(one ^ other for one, other in zip(data, stream, strict=True))
