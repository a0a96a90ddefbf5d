"""A voice that is locked on the disk, opened in memory: header, then FLAC, in one XChaCha20-Poly1305 box.

The layout is that of `services/crypto.py`, which locks it: nonce, then the sealed bytes, bound to a name. The key comes
with the plan, over the line to this process, and is kept nowhere.
"""

import io
from pathlib import Path

import nacl.bindings as sodium
import nacl.exceptions
import numpy as np
import soundfile
import soxr

from companion.audio.envelopes import CHANNELS, RATE_HZ, Sound
from companion.domain.errors import Known

BOUND = b"companion-voice/1"
_NONCE = sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
_MOST_BYTES = 64_000_000


class KeptVoice:
    """A whole voice in memory, as frames."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._sound = _opened(path, key)
        self.frames = len(self._sound)
        self.damaged = False

    def read(self, first: int, out: Sound) -> None:
        """Fill `out` with the frames from `first` on."""
        piece = self._sound[max(first, 0) :][: len(out)]
        out[: len(piece)] = piece
        out[len(piece) :] = 0.0

    def close(self) -> None:
        """Forget it."""
        self._sound = np.zeros((0, CHANNELS), np.float32)


def _opened(path: Path, key: bytes) -> Sound:
    """Give the sound of a locked voice, the same on both sides; raises Known `sound.missing` or `sound.unreadable`."""
    try:
        with path.open("rb") as file:
            box = file.read(_MOST_BYTES)
        plain = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(box[_NONCE:], BOUND, box[:_NONCE], key)
        samples, rate_hz = soundfile.read(io.BytesIO(plain.partition(b"\n")[2]), dtype="float32", always_2d=True)
    except FileNotFoundError:
        raise Known("sound.missing", file=path.name) from None
    except (OSError, ValueError, TypeError, RuntimeError, nacl.exceptions.CryptoError, soundfile.SoundFileError):
        raise Known("sound.unreadable", file=path.name) from None
    if rate_hz != RATE_HZ:
        samples = soxr.resample(samples, rate_hz, RATE_HZ, quality="HQ")
    stereo: Sound = np.ascontiguousarray(np.repeat(samples[:, :1], CHANNELS, axis=1))
    return stereo
