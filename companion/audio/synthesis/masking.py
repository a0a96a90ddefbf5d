"""How loud the noise of a lossy coder is against what the sound itself covers: the noise-to-mask ratio.

A plain model of hearing: 24 bands of the ear, each covering its neighbours, upwards further than down; a tone covers
less noise than noise does (Johnston 1988: 14.5 dB and 5.5 dB), and nothing is heard below the threshold of hearing.
Good enough to choose a coder and its level by; no ear is replaced by it.
"""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from companion.audio.envelopes import RATE_HZ, Sound
from companion.domain.records import dataclass

Numbers = npt.NDArray[np.float64]

FRAMES = 4096
"""85 ms: tells 12 Hz apart, which parts tones from noise in the lowest band too."""
BANDS = 24
FULL_SCALE_DB = 96.0
"""The level in the room of a sine at full scale, with a piece of -23 LUFS at some 70 dB: louder than anyone rests."""
_TONE_DB, _NOISE_DB = 14.5, 5.5
_UP_DB, _DOWN_DB = 10.0, 25.0
_AT_ONCE = 256


@dataclass(frozen=True, slots=True)
class Noise:
    """The coder's noise in all: its mean against the mask, and the share of bands and moments where it is above it."""

    to_mask_db: float
    over_share: float


def compare(original: Sound, coded: Sound) -> Noise:
    """Measure a coder's noise: `coded` is `original` as it is heard after decoding, frame by frame."""
    if original.shape != coded.shape:
        raise ValueError("a coded sound is as long as its original")
    ratios = np.concatenate([_ratios(part) for side in (0, 1) for part in _views(original[:, side], coded[:, side])])
    return Noise(float(10 * np.log10(ratios.mean() + 1e-12)), float((ratios > 1).mean()))


def _views(original: Sound, coded: Sound) -> Iterator[tuple[Numbers, Numbers]]:
    """Give power spectra of the sound and of what was added to it, some hundred windows at a time."""
    window = np.hanning(FRAMES)
    starts = range(0, len(original) - FRAMES + 1, FRAMES // 2)
    for first in range(0, len(starts), _AT_ONCE):
        here = starts[first : first + _AT_ONCE]
        sound = np.stack([original[at : at + FRAMES] for at in here]).astype(np.float64)
        added = np.stack([coded[at : at + FRAMES] for at in here]) - sound
        yield _power(sound * window), _power(added * window)


def _power(windows: Numbers) -> Numbers:
    """Give power spectra in which a sine at full scale has FULL_SCALE_DB in all."""
    scale = 10 ** (FULL_SCALE_DB / 10) / (1.5 * (FRAMES / 4) ** 2)
    power: Numbers = np.abs(np.fft.rfft(windows, axis=1)) ** 2 * scale
    return power


def _ratios(spectra: tuple[Numbers, Numbers]) -> Numbers:
    """Give for each window and band the power of what was added against the most that would not be heard."""
    sound, added = spectra
    loud = _by_band(sound)
    covered = (loud * 10 ** (-_offset_db(sound, loud) / 10)) @ _SPREAD.T
    ratios: Numbers = np.minimum(_by_band(added) / (covered + 1e-9), _by_band(added / _QUIET))
    return ratios


def _offset_db(sound: Numbers, loud: Numbers) -> Numbers:
    """Give how far below each band noise must lie: by how uneven the band is, which tells a tone from noise."""
    mean_log = _by_band(np.log10(sound + 1e-9)) / _COUNT
    uneven_db = 10 * (np.log10(loud / _COUNT + 1e-9) - mean_log)
    # Noise is uneven by 2.5 dB, whatever its colour; one tone in a band by 20 dB and more.
    tonal = np.clip((uneven_db - 2.5) / 17.5, 0, 1)
    offset: Numbers = _NOISE_DB + (_TONE_DB - _NOISE_DB) * tonal
    return offset


def _by_band(spectra: Numbers) -> Numbers:
    return np.add.reduceat(spectra, _FIRST, axis=1)


_HZ = np.fft.rfftfreq(FRAMES, 1 / RATE_HZ)
_BARK = 13 * np.arctan(0.00076 * _HZ) + 3.5 * np.arctan((_HZ / 7500) ** 2)
_FIRST = np.searchsorted(_BARK, np.arange(BANDS))
_COUNT = np.diff([*_FIRST, len(_HZ)])
_APART = np.arange(BANDS)[:, None] - np.arange(BANDS)[None, :]
_SPREAD = 10 ** (-np.where(_APART >= 0, _UP_DB * _APART, -_DOWN_DB * _APART) / 10)


_KHZ = np.maximum(_HZ, 20) / 1000
# The threshold of hearing at each line (Terhardt 1979).
_QUIET = 10 ** ((3.64 * _KHZ**-0.8 - 6.5 * np.exp(-0.6 * (_KHZ - 3.3) ** 2) + 1e-3 * _KHZ**4) / 10)
