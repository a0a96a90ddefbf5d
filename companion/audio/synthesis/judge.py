"""Judge a calm piece by numbers and by its picture: `python -m companion.audio.synthesis.judge FILE… [--pictures DIR]`.

Says for each file what in it would startle, grate, click or vanish on a small loudspeaker; exit 1 if anything would.
For developers: no ear is replaced by it, and nothing of it runs in the program.
"""

import argparse
import struct
import sys
import zlib
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import numpy as np
import numpy.typing as npt

from companion.audio.decode import Decoder
from companion.audio.envelopes import CHANNELS, RATE_HZ, Sound
from companion.audio.loudness import Meter
from companion.audio.probe import probe
from companion.domain.records import dataclass

Numbers = npt.NDArray[np.float64]

WINDOW_FRAMES = 8192
"""170 ms: long enough to tell 6 Hz apart, short enough for a stroke."""
_READ_FRAMES = 10 * RATE_HZ
_QUIET_DB = -50.0
"""What is this far below full scale is too soft to judge by its spectrum."""
_PEAKS = 24
_AROUND_FRAMES = 480
_JUMP_FRAMES = 2400


@dataclass(frozen=True, slots=True)
class Judgement:
    """What was measured of one piece.

    `centroid_hz` and `centroid_most_hz` (95th percentile) say how bright it is, `flux` how much its spectrum changes
    from one window to the next (0 to 1), `roughness` how much its tones rub (see `rubbing`), `jump_db` the largest rise
    from one 50 ms to the next, `click` the sharpest bend against those around it, `correlation` how alike left and
    right are, `mono_db` what is lost where they are added up at the worst, `low_mono_db` the same below 120 Hz,
    `above_5khz_db` how much lies there against all.
    """

    integrated_lufs: float
    range_lu: float
    short_term_most_lufs: float
    true_peak_dbtp: float
    crest_db: float
    centroid_hz: float
    centroid_most_hz: float
    flux: float
    roughness: float
    jump_db: float
    click: float
    correlation: float
    mono_db: float
    low_mono_db: float
    above_5khz_db: float


LIMITS = {
    "integrated_lufs": (-23.3, -22.7),
    "range_lu": (0.0, 9.0),
    "short_term_most_lufs": (-70.0, -18.5),
    "true_peak_dbtp": (-120.0, -3.0),
    "crest_db": (0.0, 21.0),
    "centroid_hz": (0.0, 1100.0),
    "centroid_most_hz": (0.0, 1900.0),
    "flux": (0.0, 0.35),
    "roughness": (0.0, 0.55),
    "jump_db": (0.0, 9.0),
    "click": (0.0, 7.5),
    "correlation": (0.0, 0.97),
    "mono_db": (-5.0, 0.1),
    "low_mono_db": (-1.0, 0.1),
    "above_5khz_db": (-120.0, -20.0),
}
"""What a calm piece keeps to. Noise at its worst bends 6 times as sharply as around it, a tone 2 times. The roughest of
the shipped pieces has 0.52, in the quietest of whose stretches a brook counts as tones; semitones side by side, the
fault that is planted, have more than the limit."""


def judge(pieces: Iterator[Sound]) -> Judgement:
    """Measure a sound that comes in pieces of ten seconds."""
    meter, views = Meter(), _Views()
    for piece in pieces:
        meter.feed(piece)
        views.feed(piece.astype(np.float64))
    loud = meter.loudness()
    measured = (loud.integrated_lufs, loud.range_lu, loud.short_term_most_lufs, loud.true_peak_dbtp)
    return Judgement(*measured, *views.found())


def beyond(found: Judgement) -> tuple[str, ...]:
    """Give the names of the measures that lie outside what a calm piece keeps to."""
    return tuple(name for name, (least, most) in LIMITS.items() if not least <= round(getattr(found, name), 3) <= most)


class _Views:
    """All that is measured but the loudness, piece by piece."""

    def __init__(self) -> None:
        self._centroids: list[float] = []
        self._fluxes: list[float] = []
        self._rubs: list[float] = []
        self._click = self._peak = 0.0
        self._jump_db = 0.0
        self._last_db: Numbers = np.zeros(0)
        self._sums = np.zeros(4)
        self._mono: list[tuple[float, float]] = []
        self._bands = np.zeros(2)
        self._before: Numbers | None = None
        self._window = np.hanning(WINDOW_FRAMES)
        self._hz = np.fft.rfftfreq(WINDOW_FRAMES, 1 / RATE_HZ)

    def feed(self, piece: Numbers) -> None:
        """Take one more piece."""
        if len(piece) < WINDOW_FRAMES:
            return
        left, right = piece[:, 0], piece[:, 1]
        self._sums += np.array([left @ left, right @ right, left @ right, len(piece)])
        self._peak = max(self._peak, float(np.abs(piece).max()))
        self._click = max(self._click, bend(piece))
        levels = np.append(self._last_db, _levels_db(piece))
        self._jump_db, self._last_db = max(self._jump_db, float(np.diff(levels).max(initial=0.0))), levels[-1:]
        self._mono.append(_lost_in_mono(piece))
        if 10 * np.log10((piece**2).mean() + 1e-12) > _QUIET_DB:
            self._rubs.append(rubbing(*tones(piece)))
        for start in range(0, len(piece) - WINDOW_FRAMES + 1, WINDOW_FRAMES):
            self._look(piece[start : start + WINDOW_FRAMES])

    def _look(self, stretch: Numbers) -> None:
        spectra = np.abs(np.fft.rfft(stretch * self._window[:, None], axis=0))
        spectrum = np.sqrt((spectra**2).sum(axis=1))
        power = spectrum**2
        self._bands += np.array([power.sum(), power[self._hz > 5000].sum()])
        if 10 * np.log10((stretch**2).mean() + 1e-12) < _QUIET_DB:
            self._before = None
            return
        self._centroids.append(float((self._hz * power).sum() / power.sum()))
        shape = spectrum / np.sqrt(power.sum())
        if self._before is not None:
            self._fluxes.append(float(np.maximum(shape - self._before, 0) @ shape))
        self._before = shape

    def found(self) -> tuple[float, ...]:
        """Give the measures in the order of `Judgement`."""
        left, right, both, count = self._sums
        power = (left + right) / (2 * count)
        return (
            10 * np.log10(self._peak**2 / power),
            float(np.mean(self._centroids or [0.0])),
            float(np.percentile(self._centroids or [0.0], 95)),
            float(np.mean(self._fluxes or [0.0])),
            float(np.mean(self._rubs or [0.0])),
            self._jump_db,
            self._click,
            float(both / np.sqrt(left * right)),
            min(whole for whole, _ in self._mono),
            min(low for _, low in self._mono),
            10 * np.log10(self._bands[1] / self._bands[0] + 1e-12),
        )


def bend(piece: Numbers) -> float:
    """Give the sharpest second difference against the mean of those within 10 ms before and after.

    A dropped sample or a step shows as one sharp bend among soft ones. Where hardly anything sounds nothing clicks.
    """
    bends = np.abs(np.diff(piece, 2, axis=0)).max(axis=1)
    sums = np.concatenate([[0.0], np.cumsum(bends**2)])
    width = 2 * _AROUND_FRAMES
    around = np.sqrt(np.maximum(sums[width:] - sums[:-width], 0.0) / width)
    middle = bends[_AROUND_FRAMES : _AROUND_FRAMES + len(around)]
    return float((middle / (around + 3e-7)).max(initial=0.0))


def _levels_db(piece: Numbers) -> Numbers:
    """Give the level of each 50 ms; what is next to silence counts as silent, so that its end is no jump."""
    power = (piece[: len(piece) // _JUMP_FRAMES * _JUMP_FRAMES] ** 2).reshape(-1, _JUMP_FRAMES * CHANNELS).mean(axis=1)
    levels: Numbers = 10 * np.log10(power + 10 ** (_QUIET_DB / 10))
    return levels


def _lost_in_mono(piece: Numbers) -> tuple[float, float]:
    """Give the level of the mono sum against that of the sides, in dB: of all, and below 120 Hz."""
    sides = np.fft.rfft(piece, axis=0)
    low = np.fft.rfftfreq(len(piece), 1 / RATE_HZ) < 120
    losses, silent = [], 1e-4 * (np.abs(sides) ** 2).sum() + 1e-12
    for part in (sides, sides[low]):
        summed, apart = (np.abs(part.mean(axis=1)) ** 2).sum(), (np.abs(part) ** 2).mean(axis=1).sum()
        losses.append(10 * np.log10((summed + silent) / (apart + silent)))
    return losses[0], losses[1]


def tones(piece: Numbers) -> tuple[Numbers, Numbers]:
    """Give frequencies and strengths of the strongest tones from 150 Hz, below which all is dull, to 8 kHz.

    A tone is what stands out of what is around it in the mean spectrum: noise has none.
    """
    size = 2 * WINDOW_FRAMES
    views = [piece[start : start + size] for start in range(0, len(piece) - size + 1, size)]
    if not views:
        return np.zeros(0), np.zeros(0)
    window = np.hanning(size)[:, None]
    power = sum((np.abs(np.fft.rfft(view * window, axis=0)) ** 2).sum(axis=1) for view in views) / len(views)
    hz = np.fft.rfftfreq(size, 1 / RATE_HZ)
    inner = power[1:-1]
    tops = np.flatnonzero((inner > power[:-2]) & (inner >= power[2:])) + 1
    tops = tops[(hz[tops] > 150) & (hz[tops] < 8000)]
    floors = np.median(np.lib.stride_tricks.sliding_window_view(np.pad(power, 30, mode="edge"), 61)[tops], axis=1)
    tops = tops[power[tops] > 20 * floors]
    strongest = np.sort(tops[np.argsort(power[tops])[-_PEAKS:]])
    return hz[strongest], np.sqrt(power[strongest])


def rubbing(hz: Numbers, strength: Numbers) -> float:
    """Give the share of the sound whose partials rub: Plomp and Levelt's curve, by Sethares' formula (1993).

    Each pair of partials counts by the weaker one's power, against the power of all. Two equal tones a quarter of a
    critical band apart give 0.4 to 0.5, a fifth of pure tones next to nothing.
    """
    if len(hz) < 2:
        return 0.0
    one, other = np.triu_indices(len(hz), 1)
    scale = 0.24 / (0.0207 * np.minimum(hz[one], hz[other]) + 18.96)
    apart = np.abs(hz[one] - hz[other]) * scale
    weight = np.minimum(strength[one], strength[other]) ** 2
    # 5.5 brings the curve's highest place to 1.
    return float((weight * 5.5 * (np.exp(-3.51 * apart) - np.exp(-5.75 * apart))).sum() / (strength**2).sum())


def picture(sound: Sound, path: Path) -> None:
    """Draw the spectrogram of a sound as a PNG: time to the right, 30 Hz to 12 kHz upwards by octaves, 80 dB deep."""
    width, height, size = 1000, 360, 16384
    hz = 30 * (12_000 / 30) ** (np.arange(height)[::-1] / (height - 1))
    lines = np.round(hz * size / RATE_HZ).astype(int)
    window = np.hanning(size)
    columns = []
    for start in np.linspace(0, max(len(sound) - size, 0), width).astype(int):
        stretch = sound[start : start + size].mean(axis=1)
        spectrum = np.abs(np.fft.rfft(stretch * window[: len(stretch)], size)) / (size / 4)
        columns.append(20 * np.log10(spectrum[lines] + 1e-9))
    shades = np.clip((np.stack(columns, axis=1) + 110) / 80 * 255, 0, 255).astype(np.uint8)
    path.write_bytes(_png(shades))


def _png(shades: npt.NDArray[np.uint8]) -> bytes:
    """Give a grey picture as a PNG file."""
    height, width = shades.shape
    rows = np.concatenate([np.zeros((height, 1), np.uint8), shades], axis=1)
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows.tobytes())),
        (b"IEND", b""),
    )
    made = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(made)


def read_pieces(path: Path, seconds: float | None = None) -> Iterator[Sound]:
    """Give a file in pieces of ten seconds, up to `seconds` of it."""
    sound = probe(path)
    length = sound.frames if seconds is None else min(sound.frames, round(seconds * RATE_HZ))
    decoder = Decoder(sound)
    try:
        for first in range(0, length, _READ_FRAMES):
            piece = np.zeros((min(_READ_FRAMES, length - first), CHANNELS), np.float32)
            decoder.read(first, piece)
            yield piece
    finally:
        decoder.close()


def main() -> int:
    """Judge files from the command line."""
    parser = argparse.ArgumentParser(prog="python -m companion.audio.synthesis.judge", description=__doc__)
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--pictures", type=Path, metavar="DIR", help="draw a spectrogram of each into this folder")
    given = parser.parse_args()
    bad = 0
    for path in given.files:
        found = judge(read_pieces(path))
        wrong = beyond(found)
        bad += bool(wrong)
        told = "  ".join(
            f"{'!' if one.name in wrong else ''}{one.name} {getattr(found, one.name):.4g}" for one in fields(found)
        )
        sys.stdout.write(f"{path.name}: {told}\n")
        if given.pictures is not None:
            given.pictures.mkdir(parents=True, exist_ok=True)
            picture(np.concatenate(list(read_pieces(path))), given.pictures / f"{path.stem}.png")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
