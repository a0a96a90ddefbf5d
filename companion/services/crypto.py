"""The few cryptographic steps, all by libsodium through PyNaCl; nothing is invented here.

Keeps no key and reads no file. What is locked with what is decided in `keys.py`, `highwater.py` and `inbox.py`.
"""

import hashlib
import hmac
import unicodedata

import nacl.bindings as sodium
import nacl.exceptions
import nacl.public
import nacl.utils
from nacl.pwhash import argon2id

from companion.domain.records import dataclass

KEY_BYTES = 32
SALT_BYTES = argon2id.SALTBYTES
NONCE_BYTES = sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
MOST_OPS = 10
MOST_MEM_KIB = 1024 * 1024


class NotOpened(Exception):  # noqa: N818 - not an error of its own: the caller knows what was being opened
    """Tell that a key does not fit, or that what it should open was changed."""


@dataclass(frozen=True, slots=True)
class Cost:
    """How much work Argon2id makes of one guess: passes over memory, and KiB of memory."""

    ops: int
    mem_kib: int

    @property
    def bearable(self) -> bool:
        """Tell whether this machine may be asked for it: bounds checked before use, since it comes from a file."""
        return 1 <= self.ops <= MOST_OPS and 8 <= self.mem_kib <= MOST_MEM_KIB


STANDARD = Cost(ops=3, mem_kib=128 * 1024)
"""0.2 s on the 2-core machine it was measured on; 0.3 s was the aim, so that an old one stays below 1 s."""
CHEAP_FOR_TESTS = Cost(ops=1, mem_kib=8)
"""For tests, which pass it by name; protects nothing."""


def random_bytes(count: int = KEY_BYTES) -> bytes:
    """Give bytes that nobody can guess."""
    return nacl.utils.random(count)


def lock(key: bytes, plain: bytes, bound: bytes) -> bytes:
    """Encrypt with XChaCha20-Poly1305; `bound` is not hidden, but opening fails if it was changed."""
    nonce = random_bytes(NONCE_BYTES)
    return nonce + sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(plain, bound, nonce, key)


def unlock(key: bytes, box: bytes, bound: bytes) -> bytes:
    """Open what `lock` made; raises NotOpened for another key, another `bound` or a changed box."""
    nonce, sealed = box[:NONCE_BYTES], box[NONCE_BYTES:]
    try:
        return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(sealed, bound, nonce, key)
    except (nacl.exceptions.CryptoError, ValueError):  # ValueError: a box too short to be one
        raise NotOpened from None


def stretch(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """Make a key of a passphrase by Argon2id; the same words typed on another keyboard (NFC, NFD) give the same key."""
    if not cost.bearable:
        raise NotOpened
    typed = unicodedata.normalize("NFKC", passphrase).strip().encode()
    return argon2id.kdf(KEY_BYTES, typed, salt, cost.ops, cost.mem_kib * 1024)


def derive(key: bytes, purpose: str) -> bytes:
    """Make a key for one purpose of a key that is random; one tells nothing about another."""
    return hashlib.blake2b(purpose.encode(), key=key, digest_size=KEY_BYTES).digest()


def mac(key: bytes, data: bytes) -> bytes:
    """Give a code of `data` that only the key's holder can make."""
    return hashlib.blake2b(data, key=key, digest_size=KEY_BYTES).digest()


def same(one: bytes, other: bytes) -> bool:
    """Compare without telling by the time taken where the two differ."""
    return hmac.compare_digest(one, other)


def seal(public: bytes, plain: bytes) -> bytes:
    """Lock so that the one who locks can't open: a libsodium sealed box for an X25519 public key."""
    return nacl.public.SealedBox(nacl.public.PublicKey(public)).encrypt(plain)


def unseal(secret: bytes, box: bytes) -> bytes:
    """Open a sealed box; raises NotOpened."""
    try:
        return nacl.public.SealedBox(nacl.public.PrivateKey(secret)).decrypt(box)
    except (nacl.exceptions.CryptoError, ValueError, TypeError):  # the latter two: too short to be a box
        raise NotOpened from None


def public_of(secret: bytes) -> bytes:
    """Give the public key that belongs to an X25519 secret key."""
    return bytes(nacl.public.PrivateKey(secret).public_key)
