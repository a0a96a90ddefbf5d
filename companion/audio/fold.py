"""How sound of one to eight channels becomes stereo.

Coefficients of ITU-R BS.775-4 annex 4: centre and surrounds at -3 dB, the low-frequency channel left out; then scaled
so that full scale on every channel can't clip. Loudness is measured after folding, so the scale costs nothing.
"""

import math
from functools import cache

import numpy as np
import numpy.typing as npt

from companion.audio.envelopes import Sound

MOST_CHANNELS = 8

_HALF = math.sqrt(0.5)
_GAINS = {"L": (1.0, 0.0), "R": (0.0, 1.0), "C": (_HALF, _HALF), "W": (0.0, 0.0), "B": (0.5, 0.5)}
_GAINS |= {"l": (_HALF, 0.0), "r": (0.0, _HALF)}

# One letter for each channel: L R C, W low frequency, l r a surround of either side, B the centre of the back.
_WAVE = ("C", "LR", "LRC", "LRlr", "LRClr", "LRCWlr", "LRCWBlr", "LRCWlrlr")
# libsndfile hands out Vorbis and Opus in the order of the Vorbis specification, section 4.3.9 (measured).
_OGG = ("C", "LR", "LCR", "LRlr", "LCRlr", "LCRlrW", "LCRlrBW", "LCRlrlrW")


@cache
def matrix(channels: int, container: str) -> Sound:
    """Give the (channels, 2) matrix for a file of that many channels in that container (libsndfile's name of it)."""
    if channels == 1:
        return np.ones((1, 2), np.float32)
    order = (_OGG if container == "OGG" else _WAVE)[channels - 1]
    gains: npt.NDArray[np.float64] = np.array([_GAINS[letter] for letter in order])
    gains /= max(1.0, float(gains.sum(axis=0).max()))
    return gains.astype(np.float32)
