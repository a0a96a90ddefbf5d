"""Render the shipped pieces: `python -m companion.audio.synthesis --out assets/audio [NAME…]`.

Brings each to the quiet level of a programme and writes Ogg Vorbis in short stretches, which libsndfile needs.
"""

import argparse
import sys
from pathlib import Path

import numpy as np
import soundfile

from companion.audio.envelopes import Sound
from companion.audio.loudness import Meter
from companion.audio.synthesis import pieces
from companion.audio.synthesis.circle import Signal
from companion.audio.synthesis.pieces import RATE_HZ

# libsndfile's compression level: 0 is best and largest, 1 smallest. Noise needs most and shows least.
PIECES = {
    "ocean": (pieces.ocean, 0.62),
    "ember": (pieces.ember, 0.5),
    "rise": (pieces.rise, 0.5),
    "pad": (pieces.pad, 0.45),
    "bowls": (pieces.bowls, 0.45),
    "deep": (pieces.deep, 0.5),
    "canopy": (pieces.canopy, 0.6),
    "return": (pieces.morning, 0.45),
    "rest": (pieces.rest, 0.6),
    "bells": (pieces.bells, 0.45),
}
TARGET_LUFS = -23.0
PEAK_DBTP = -4.0
"""Room for the peaks that the lossy coder adds: true peak stays below -3 dBTP."""
SEAM_S = 10
STRETCH_FRAMES = 4096


def levelled(signal: Signal) -> Sound:
    """Bring a piece to -23 LUFS, or lower where a peak would rise above the limit; never louder by limiting."""
    quiet = pieces.finished(signal)
    quiet *= 0.1 / np.abs(quiet).max()
    meter = Meter()
    meter.feed(quiet.astype(np.float32))
    found = meter.loudness()
    quiet *= 10 ** (min(TARGET_LUFS - found.integrated_lufs, PEAK_DBTP - found.true_peak_dbtp) / 20)
    return quiet.astype(np.float32)


def repeated(piece: Sound) -> Sound:
    """Give a piece with its own beginning once more at its end, for a player to lead over from the one to the other.

    A lossy file clicks where its end is simply followed by its beginning.
    """
    return np.concatenate([piece, piece[: SEAM_S * RATE_HZ]])


def _write(path: Path, sound: Sound, quality: float) -> None:
    with soundfile.SoundFile(path, "w", RATE_HZ, 2, format="OGG", subtype="VORBIS", compression_level=quality) as file:
        for start in range(0, len(sound), STRETCH_FRAMES):
            file.write(sound[start : start + STRETCH_FRAMES])


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
        make, quality = PIECES[name]
        _write(given.out / f"{name}.ogg", repeated(levelled(make())), quality)
    return 0


if __name__ == "__main__":
    sys.exit(main())
