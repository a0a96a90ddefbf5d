"""Render the shipped pieces: `python -m companion.audio.synthesis --out assets/audio [NAME…]`.

Brings each to the quiet level of a programme, writes it as its form says, and says how large it became and how far the
coder's noise lies below what the piece itself covers. `--levels` tries other levels and writes nothing.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import soundfile
import soxr

from companion.audio.envelopes import Sound
from companion.audio.loudness import Meter
from companion.audio.synthesis import judge, masking, pieces
from companion.audio.synthesis.circle import Signal
from companion.audio.synthesis.pieces import RATE_HZ
from companion.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class Form:
    """How a piece is written; `level` is libsndfile's compression level: 0 is best and largest, 1 smallest."""

    coder: str
    rate_hz: int
    level: float


def _opus(level: float) -> Form:
    """Give the form of a piece that is mostly noise: Opus hides more in it, at two thirds of Vorbis' size."""
    return Form("OPUS", RATE_HZ, level)


def _vorbis(level: float) -> Form:
    """Give the form of a piece with tones, beside which Opus is heard; nothing of ours lies above 16 kHz.

    At two thirds of the rate Vorbis' blocks last longer and tell tones apart better: a fifth smaller, as good.
    """
    return Form("VORBIS", 32_000, level)


PIECES: dict[str, tuple[Callable[..., Signal], Form]] = {
    "ocean": (pieces.ocean, _opus(0.92)),
    "ember": (pieces.ember, _vorbis(0.84)),
    "rise": (pieces.rise, _vorbis(0.84)),
    "pad": (pieces.pad, _vorbis(0.83)),
    "bowls": (pieces.bowls, _vorbis(0.87)),
    "deep": (pieces.deep, _vorbis(0.86)),
    "canopy": (pieces.canopy, _vorbis(0.88)),
    "return": (pieces.morning, _vorbis(0.83)),
    "rest": (pieces.rest, _opus(0.92)),
    "bells": (pieces.bells, _vorbis(0.9)),
}
TARGET_LUFS = -23.0
PEAK_DBTP = -4.0
"""Room for the peaks that the lossy coder adds: true peak stays below -3 dBTP."""
SEAM_S = 10
STRETCH_FRAMES = 4096
"""libsndfile needs short stretches for Vorbis."""


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


def write(path: Path, sound: Sound, form: Form) -> None:
    """Write a piece in its form."""
    if form.rate_hz != RATE_HZ:
        sound = soxr.resample(sound, RATE_HZ, form.rate_hz, quality="VHQ")
    how = {"format": "OGG", "subtype": form.coder, "compression_level": form.level}
    with soundfile.SoundFile(path, "w", form.rate_hz, 2, **how) as file:
        for start in range(0, len(sound), STRETCH_FRAMES):
            file.write(sound[start : start + STRETCH_FRAMES])


def weighed(path: Path, sound: Sound) -> str:
    """Say how large a written piece is and how loud its coder's noise, heard as the program plays it."""
    found = masking.compare(sound, np.concatenate(list(judge.read_pieces(path))))
    size, length_s = path.stat().st_size, len(sound) / RATE_HZ
    return (
        f"{size / 1e6:5.2f} MB  {length_s // 60:.0f}:{length_s % 60:02.0f}  {size * 8 / length_s / 1000:4.0f} kbit/s"
        f"  noise to mask {found.to_mask_db:5.1f} dB, over it {found.over_share:.1%}"
    )


def _tried(sound: Sound, form: Form, levels: list[float]) -> Iterator[str]:
    with tempfile.TemporaryDirectory() as place:
        for level in levels:
            path = Path(place, "piece.ogg")
            write(path, sound, replace(form, level=level))
            yield f"{form.coder.lower()} {level:.2f}  {weighed(path, sound)}"


def main() -> int:
    """Render what was asked for."""
    parser = argparse.ArgumentParser(prog="python -m companion.audio.synthesis", description="Render the pieces.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(PIECES)} (default: all)")
    parser.add_argument("--out", type=Path, metavar="DIR", help="write them into this folder")
    parser.add_argument("--levels", type=float, nargs="+", metavar="L", help="try these levels, and write nothing")
    given = parser.parse_args()
    if not set(given.names) <= set(PIECES) or not (given.out or given.levels):
        parser.error(f"say --out or --levels; there are {', '.join(PIECES)}")
    for name in given.names or PIECES:
        make, form = PIECES[name]
        sound = repeated(levelled(make()))
        if given.levels:
            lines = list(_tried(sound, form, given.levels))
        else:
            given.out.mkdir(parents=True, exist_ok=True)
            path = given.out / f"{name}.ogg"
            write(path, sound, form)
            lines = [weighed(path, sound)]
        sys.stdout.write("".join(f"{name:<7} {line}\n" for line in lines))
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
