"""The text forms of minisign: public key and signature, as its man page gives them. Knows no arithmetic.

SECURITY: what is read here came with the thing it should vouch for. Each form has exactly one spelling that is taken,
so that not a letter of a signed pack can change unseen.
"""

import base64
import hashlib

from companion.domain.errors import Known
from companion.domain.fingerprint_words import WORDS
from companion.domain.records import dataclass

PURE, PREHASHED = b"Ed", b"ED"
"""How the signed bytes were taken: as they are (legacy), or as their BLAKE2b-512."""
NUMBER_BYTES, KEY_BYTES, SIGNATURE_BYTES = 8, 32, 64
FINGERPRINT_WORDS = 8
"""Eight of 2,048 words are 88 bits: nobody makes a second key with the same words."""
MOST_SIGNATURE_BYTES = 1_000
UNTRUSTED = "untrusted comment: "
TRUSTED = "trusted comment: "


@dataclass(frozen=True, slots=True)
class PublicKey:
    """A public key with the number that minisign gives it, by which a signature says whose it is."""

    number: bytes
    key: bytes

    @property
    def text(self) -> str:
        """Give the key on one line, as minisign prints it: 56 letters beginning with “RW”."""
        return base64.b64encode(PURE + self.number + self.key).decode()

    @property
    def number_text(self) -> str:
        """Give the number as minisign writes it, without noughts before it."""
        return f"{int.from_bytes(self.number, 'little'):X}"

    @property
    def file(self) -> bytes:
        """Give the two lines of minisign's public key file."""
        return f"{UNTRUSTED}minisign public key {self.number_text}\n{self.text}\n".encode()

    @property
    def words(self) -> tuple[str, ...]:
        """Give the fingerprint for people: eight words that another key does not have."""
        digest = hashlib.sha256(b"companion-key/1" + self.number + self.key).digest()
        bits = int.from_bytes(digest[: FINGERPRINT_WORDS * 11 // 8], "big")
        return tuple(WORDS[bits >> 11 * place & 2047] for place in reversed(range(FINGERPRINT_WORDS)))


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature, the comment that is signed with it, and the seal over both."""

    prehashed: bool
    number: bytes
    signature: bytes
    comment: str
    seal: bytes

    def file(self, untrusted: str) -> bytes:
        """Give the four lines of minisign's signature file; `untrusted` is signed by nobody."""
        head = (PREHASHED if self.prehashed else PURE) + self.number + self.signature
        lines = (UNTRUSTED + untrusted, _encode(head), TRUSTED + self.comment, _encode(self.seal))
        return "".join(f"{line}\n" for line in lines).encode()


def read_public(text: str) -> PublicKey:
    """Read a key on one line; raises Known `pack.key_form`."""
    raw = _decode(text.strip())
    if raw is None or len(raw) != 2 + NUMBER_BYTES + KEY_BYTES or raw[:2] != PURE:
        raise Known("pack.key_form")
    return PublicKey(raw[2 : 2 + NUMBER_BYTES], raw[2 + NUMBER_BYTES :])


def read_public_file(raw: bytes) -> PublicKey:
    """Read minisign's public key file, or the key alone; raises Known `pack.key_form`."""
    lines = _lines(raw)
    if lines is None or len(lines) not in (1, 2):
        raise Known("pack.key_form")
    return read_public(lines[-1])


def read_signature(raw: bytes, untrusted: str | None = None) -> Signature:
    """Read minisign's signature file; with `untrusted` its first line must be that comment and nothing else.

    Raises Known `pack.signature_form`, `pack.signature_kind` or `pack.signature_comment`.
    """
    lines = _lines(raw) if len(raw) <= MOST_SIGNATURE_BYTES else None
    if lines is None or len(lines) != 4 or not lines[0].startswith(UNTRUSTED) or not lines[2].startswith(TRUSTED):
        raise Known("pack.signature_form")
    if untrusted is not None and lines[0] != UNTRUSTED + untrusted:
        raise Known("pack.signature_comment")
    head, seal = _decode(lines[1]), _decode(lines[3])
    if head is None or seal is None or len(head) != 2 + NUMBER_BYTES + SIGNATURE_BYTES or len(seal) != SIGNATURE_BYTES:
        raise Known("pack.signature_form")
    if head[:2] not in (PURE, PREHASHED):
        raise Known("pack.signature_kind")
    number, signature = head[2 : 2 + NUMBER_BYTES], head[2 + NUMBER_BYTES :]
    return Signature(head[:2] == PREHASHED, number, signature, lines[2].removeprefix(TRUSTED), seal)


def _lines(raw: bytes) -> list[str] | None:
    """Give the lines of a text that ends each with one line feed and has no other breaks; None for anything else."""
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        return None
    if not text.endswith("\n") or not text.replace("\n", "").isprintable():
        return None
    return text[:-1].split("\n")


def _encode(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def _decode(text: str) -> bytes | None:
    """Decode base64 in the one spelling that encoding gives back; None for any other."""
    try:
        raw = base64.b64decode(text, validate=True)
    except ValueError:  # binascii.Error is one
        return None
    return raw if _encode(raw) == text else None
