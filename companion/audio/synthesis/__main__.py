"""Render the shipped pieces: `python -m companion.audio.synthesis --out assets/audio [NAME…]`.

Brings each to the quiet level of a programme and writes Ogg Vorbis in short stretches, which libsndfile needs.
"""

import argparse
import sys
from pathlib import Path

import numpy as np
import soundfile

from companion.audio.synthesis import pieces
from companion.audio.synthesis.circle import Signal, shaped
from companion.audio.synthesis.pieces import RATE_HZ

PIECES = {"ocean": pieces.ocean, "pad": pieces.pad, "bowls": pieces.bowls, "return": pieces.morning}
TARGET_LUFS = -23.0
PEAK_DBFS = -4.0
"""Room for the peaks that the lossy coder and the converter add: true peak stays below -3 dBTP."""
STRETCH_FRAMES = 4096
QUALITY = 0.45
"""libsndfile's compression level: 0 is best and largest, 1 smallest."""


def levelled(signal: Signal) -> Signal:
    """Bring a piece to -23 LUFS, or lower where a peak would rise above the limit; never louder by limiting."""
    kept = [shaped(signal[:, s] - signal[:, s].mean(), RATE_HZ, _audible) for s in (0, 1)]
    out: Signal = np.stack(kept, 1)
    out *= 10 ** ((TARGET_LUFS - _lufs(out)) / 20)
    over_db = 20 * np.log10(np.abs(out).max()) - PEAK_DBFS
    out *= 10 ** (-max(0.0, over_db) / 20)
    return out


def _audible(hz: Signal) -> Signal:
    return (1 - np.exp(-((hz / 28) ** 4))) / (1 + (hz / 16_000) ** 8)


def _lufs(signal: Signal) -> float:
    """Measure by ITU-R BS.1770: K-weighted, 400 ms blocks, gated at -70 LUFS and 10 LU below the mean."""
    weighted = np.stack([shaped(signal[:, s], RATE_HZ, _k_weight) for s in (0, 1)], 1)
    hop = RATE_HZ // 10
    tenths = (weighted[: len(weighted) // hop * hop] ** 2).reshape(-1, hop, 2).mean(1).sum(1)
    blocks = np.convolve(tenths, np.ones(4) / 4, "valid")
    loud = blocks[blocks > 10 ** ((-70 + 0.691) / 10)]
    gated = loud[loud > loud.mean() / 10]
    return float(-0.691 + 10 * np.log10(gated.mean()))


def _k_weight(hz: Signal) -> Signal:
    """Give the K-weighting's gain: the two biquads of BS.1770 for 48 kHz, with the coefficients printed there."""
    z = np.exp(-2j * np.pi * hz / RATE_HZ)
    shelf = (1.53512485958697 - 2.69169618940638 * z + 1.19839281085285 * z**2) / (
        1 - 1.69065929318241 * z + 0.73248077421585 * z**2
    )
    pass_high = (1 - 2 * z + z**2) / (1 - 1.99004745483398 * z + 0.99007225036621 * z**2)
    gain: Signal = np.abs(shelf * pass_high)
    return gain


def _write(path: Path, signal: Signal) -> None:
    with soundfile.SoundFile(path, "w", RATE_HZ, 2, format="OGG", subtype="VORBIS", compression_level=QUALITY) as file:
        for start in range(0, len(signal), STRETCH_FRAMES):
            file.write(signal[start : start + STRETCH_FRAMES].astype(np.float32))


def main() -> int:
    """Render what was asked for."""
    parser = argparse.ArgumentParser(prog="python -m companion.audio.synthesis", description="Render the pieces.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(PIECES)} (default: all)")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    given = parser.parse_args()
    if not set(given.names) <= set(PIECES):
        parser.error(f"there are {', '.join(PIECES)}")
    given.out.mkdir(parents=True, exist_ok=True)
    for name in given.names or PIECES:
        _write(given.out / f"{name}.ogg", levelled(PIECES[name]()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
