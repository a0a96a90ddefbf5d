"""How loud a sound is to the ear: ITU-R BS.1770-5 and EBU R 128, in one pass and constant memory.

Integrated, short-term and momentary loudness, loudness range (EBU Tech 3342) and true peak of 48 kHz stereo, which is
what we play. numpy alone: a recursive filter is slow there frame by frame, so it is run by matrices, 64 frames at a
time. Changes no sound.
"""

import os
from pathlib import Path
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from companion.audio.decode import Decoder
from companion.audio.envelopes import CHANNELS, RATE_HZ, Sound
from companion.audio.probe import probe
from companion.domain.records import dataclass

QUIETEST_LUFS = -70.0
"""The absolute gate of BS.1770; also what silence is given as."""
_OFFSET_DB = -0.691
_HOP_FRAMES = RATE_HZ // 10
_BLOCK_FRAMES = 64
_BLOCKS = _HOP_FRAMES // _BLOCK_FRAMES
_MOMENTARY_HOPS, _SHORT_TERM_HOPS = 4, 30
_READ_FRAMES = 10 * RATE_HZ

# BS.1770-5 annex 1, tables 1 and 2: numerator and denominator of the two stages at 48 kHz.
_SHELF = ((1.53512485958697, -2.69169618940638, 1.19839281085285), (1.0, -1.69065929318241, 0.73248077421585))
_HIGH_PASS = ((1.0, -2.0, 1.0), (1.0, -1.99004745483398, 0.99007225036621))

# BS.1770-5 annex 2: the four phases of the interpolating filter; the last two mirror the first two.
_PHASE_0 = """
    0.0017089843750 0.0109863281250 -0.0196533203125 0.0332031250000 -0.0594482421875 0.1373291015625
    0.9721679687500 -0.1022949218750 0.0476074218750 -0.0266113281250 0.0148925781250 -0.0083007812500
"""
_PHASE_1 = """
    -0.0291748046875 0.0292968750000 -0.0517578125000 0.0891113281250 -0.1665039062500 0.4650878906250
    0.7797851562500 -0.2003173828125 0.1015625000000 -0.0582275390625 0.0330810546875 -0.0189208984375
"""
_TAPS = 12
# OpenBLAS begins to use several threads at 4 x 65,536 products; our own children are told to use one (`child.py`).
_ONE_THREAD = 1 << (22 if os.environ.get("OPENBLAS_NUM_THREADS") == "1" else 18)

Matrix = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Loudness:
    """What the meter shows of a whole sound; -70 LUFS and -120 dBTP stand for silence."""

    integrated_lufs: float
    range_lu: float
    short_term_most_lufs: float
    momentary_most_lufs: float
    true_peak_dbtp: float


class Meter:
    """Takes a sound in pieces of any length, and tells its loudness at any time; not its peak without `peaks`."""

    def __init__(self, *, peaks: bool = True) -> None:
        self._peaks = peaks
        self._rest: Sound = np.zeros((0, CHANNELS), np.float32)
        self._state = np.zeros((CHANNELS, 4))
        self._hops: list[npt.NDArray[np.float64]] = []
        self._peak = 0.0
        self._before: Sound = np.zeros((CHANNELS, _TAPS - 1), np.float32)
        self._filter = _Weighting()
        self._raised = _interpolator()

    def feed(self, sound: Sound) -> None:
        """Take the next frames."""
        sound = np.concatenate([self._rest, sound]) if len(self._rest) else sound
        whole = len(sound) // _HOP_FRAMES * _HOP_FRAMES
        self._rest = sound[whole:].copy()
        if whole:
            channels = np.ascontiguousarray(sound[:whole].T)
            self._hops.append(self._filter.power(channels, self._state))
            if self._peaks:
                self._look_for_peak(channels)

    def loudness(self) -> Loudness:
        """Give the loudness of all that was fed so far; a last part of a tenth of a second counts for the peak only."""
        if self._peaks and len(self._rest):
            padded = np.zeros((CHANNELS, _HOP_FRAMES), np.float32)
            padded[:, : len(self._rest)] = self._rest.T
            before = self._before
            self._look_for_peak(padded)
            self._before = before
        power = np.concatenate(self._hops) if self._hops else np.zeros(0)
        momentary, short_term = _windows(power, _MOMENTARY_HOPS), _windows(power, _SHORT_TERM_HOPS)
        return Loudness(
            integrated_lufs=_integrated(momentary),
            range_lu=_range(short_term),
            short_term_most_lufs=_lufs(short_term.max(initial=0.0)),
            momentary_most_lufs=_lufs(momentary.max(initial=0.0)),
            true_peak_dbtp=max(20 * float(np.log10(self._peak)), -120.0) if self._peak > 0 else -120.0,
        )

    def between_lufs(self, from_s: float, until_s: float) -> float:
        """Give the integrated loudness of a stretch of what was fed."""
        power = np.concatenate(self._hops) if self._hops else np.zeros(0)
        return _integrated(_windows(power[round(from_s * 10) : round(until_s * 10)], _MOMENTARY_HOPS))

    def short_term_lufs(self) -> npt.NDArray[np.float64]:
        """Give the loudness of each three seconds, every tenth of a second."""
        power = np.concatenate(self._hops) if self._hops else np.zeros(0)
        return _OFFSET_DB + 10 * np.log10(np.maximum(_windows(power, _SHORT_TERM_HOPS), 1e-12))

    def tenths_lufs(self) -> npt.NDArray[np.float64]:
        """Give the loudness of each tenth of a second by itself."""
        power = np.concatenate(self._hops) if self._hops else np.zeros(0)
        return _OFFSET_DB + 10 * np.log10(np.maximum(power, 1e-12))

    def _look_for_peak(self, channels: Sound) -> None:
        """Raise the rate fourfold where a peak above the highest so far is possible, and nowhere else."""
        joined = np.concatenate([self._before, channels], axis=1)
        self._before = joined[:, joined.shape[1] - _TAPS + 1 :].copy()
        rows = np.lib.stride_tricks.sliding_window_view(joined, _BLOCK_FRAMES + _TAPS - 1, axis=1)[:, ::_BLOCK_FRAMES]
        loudest = np.abs(channels).reshape(CHANNELS, -1, _BLOCK_FRAMES).max(axis=2)
        # A window reaches into the block before it.
        reach = np.maximum(loudest, np.concatenate([np.ones((CHANNELS, 1), np.float32), loudest[:, :-1]], axis=1))
        possible = rows[reach * _MOST_RAISED > self._peak]
        if len(possible):
            self._peak = max(self._peak, float(np.abs(_times(possible, self._raised)).max()))


class _Weighting:
    """The two stages of the K-weighting as matrices: 64 frames in, 64 frames out, and the state carried over.

    With state s before a block x: y = x·through + s·from_state, and the state after it is s·kept + x·into_state. States
    inside a hop of 75 blocks come by one more such step, with the blocks in the place of the frames.
    """

    def __init__(self) -> None:
        a, b, c, d = _series(_SHELF, _HIGH_PASS)
        powers = [np.linalg.matrix_power(a, k) for k in range(_BLOCK_FRAMES + 1)]
        answer = np.array([d, *(c @ powers[k] @ b for k in range(_BLOCK_FRAMES - 1))])
        through = np.zeros((_BLOCK_FRAMES, _BLOCK_FRAMES))
        for k in range(_BLOCK_FRAMES):
            through[k, k:] = answer[: _BLOCK_FRAMES - k]
        from_state = np.stack([c @ powers[k] for k in range(_BLOCK_FRAMES)], axis=1)
        self._both = np.concatenate([through, from_state]).astype(np.float32)
        into_state = [powers[_BLOCK_FRAMES - 1 - k] @ b for k in range(_BLOCK_FRAMES)]
        self._into_state = np.stack([*into_state, *np.zeros((4, 4))]).astype(np.float32)
        kept = powers[_BLOCK_FRAMES].T
        chain = [np.linalg.matrix_power(kept, k) for k in range(_BLOCKS + 1)]
        # Row block i, column block k: what the input of block i has become at the start of block k.
        self._spread = np.zeros((4 * _BLOCKS, 4 * (_BLOCKS + 1)))
        for i in range(_BLOCKS):
            for k in range(i + 1, _BLOCKS + 1):
                self._spread[4 * i : 4 * i + 4, 4 * k : 4 * k + 4] = chain[k - i - 1]
        self._carried = np.concatenate(chain, axis=1)

    def power(self, channels: Sound, state: Matrix) -> npt.NDArray[np.float64]:
        """Give the weighted power of each hop, both channels added; `state` (one row a channel) is moved on."""
        hops = channels.shape[1] // _HOP_FRAMES
        total = np.zeros(hops)
        for channel, at in zip(channels, state, strict=True):
            blocks = np.zeros((hops * _BLOCKS, _BLOCK_FRAMES + 4), np.float32)
            blocks[:, :_BLOCK_FRAMES] = channel.reshape(-1, _BLOCK_FRAMES)
            inputs = _times(blocks, self._into_state).astype(np.float64)
            states = _times(inputs.reshape(hops, -1), self._spread)
            for hop in range(hops):
                states[hop] += at @ self._carried
                at[:] = states[hop, -4:]
            blocks[:, _BLOCK_FRAMES:] = states[:, :-4].reshape(-1, 4)
            weighted = _times(blocks, self._both).reshape(hops, _HOP_FRAMES)
            total += np.einsum("ij,ij->i", weighted, weighted) / _HOP_FRAMES
        return total


def measure(path: Path, cache: Path | None = None) -> Loudness:
    """Give the loudness of a file as we play it; raises Known as `probe` does."""
    sound = probe(path, cache)
    decoder, meter = Decoder(sound), Meter()
    block = np.zeros((_READ_FRAMES, CHANNELS), np.float32)
    for at in range(0, sound.frames, _READ_FRAMES):
        piece = block[: min(_READ_FRAMES, sound.frames - at)]
        decoder.read(at, piece)
        meter.feed(piece)
    decoder.close()
    return meter.loudness()


Stage = tuple[tuple[float, float, float], tuple[float, float, float]]


def _series(one: Stage, two: Stage) -> tuple[Matrix, Matrix, Matrix, float]:
    """Give one state space (s' = As + bx, y = cs + dx) for two stages in a row."""
    (a1, b1, c1, d1), (a2, b2, c2, d2) = _space(one), _space(two)
    a = np.block([[a1, np.zeros((2, 2))], [np.outer(b2, c1), a2]])
    return a, np.concatenate([b1, b2 * d1]), np.concatenate([d2 * c1, c2]), d1 * d2


def _space(stage: Stage) -> tuple[Matrix, Matrix, Matrix, float]:
    (b0, b1, b2), (_, a1, a2) = stage
    return np.array([[-a1, 1.0], [-a2, 0.0]]), np.array([b1 - a1 * b0, b2 - a2 * b0]), np.array([1.0, 0.0]), b0


def _phases() -> Matrix:
    half = np.array([_PHASE_0.split(), _PHASE_1.split()], dtype=np.float64)
    return np.concatenate([half, half[::-1, ::-1]])


_MOST_RAISED = float(np.abs(_phases()).sum(axis=1).max())
"""How far above its loudest sample a sound can rise between two samples, by this filter."""


def _interpolator() -> Sound:
    """Give the matrix that makes four frames of each of a block's frames, from them and those before."""
    matrix = np.zeros((_BLOCK_FRAMES + _TAPS - 1, 4, _BLOCK_FRAMES), np.float32)
    for phase, taps in enumerate(_phases()):
        for frame in range(_BLOCK_FRAMES):
            matrix[frame : frame + _TAPS, phase, frame] = taps[::-1]
    return matrix.reshape(len(matrix), -1)


_Number = TypeVar("_Number", np.float32, np.float64)


def _times(rows: npt.NDArray[_Number], matrix: npt.NDArray[_Number]) -> npt.NDArray[_Number]:
    """Multiply in bites that numpy's linear algebra does on one thread: on a busy machine two wait for each other."""
    bite, width = max(_ONE_THREAD // matrix.size, 1), matrix.shape[1]
    whole = len(rows) // bite * bite
    product = np.empty((len(rows), width), rows.dtype)
    np.matmul(rows[:whole].reshape(-1, bite, len(matrix)), matrix, out=product[:whole].reshape(-1, bite, width))
    np.matmul(rows[whole:], matrix, out=product[whole:])
    return product


def _windows(power: npt.NDArray[np.float64], hops: int) -> npt.NDArray[np.float64]:
    """Give the mean of each `hops` neighbours; none where there are fewer."""
    return np.convolve(power, np.ones(hops) / hops, "valid") if len(power) >= hops else np.zeros(0)


def _lufs(power: float) -> float:
    return max(_OFFSET_DB + 10 * float(np.log10(power)), QUIETEST_LUFS) if power > 0 else QUIETEST_LUFS


def _above(power: npt.NDArray[np.float64], lufs: float) -> npt.NDArray[np.float64]:
    return power[power > 10 ** ((lufs - _OFFSET_DB) / 10)]


def _integrated(momentary: npt.NDArray[np.float64]) -> float:
    """Give the mean of what is above -70 LUFS, and then above 10 LU below the mean of that (BS.1770-5 annex 1)."""
    loud = _above(momentary, QUIETEST_LUFS)
    if not len(loud):
        return QUIETEST_LUFS
    return _lufs(float(_above(loud, _lufs(float(loud.mean())) - 10).mean()))


def _range(short_term: npt.NDArray[np.float64]) -> float:
    """Give how far the 95th percentile lies above the 10th, of what is above 20 LU below the mean (EBU Tech 3342)."""
    loud = _above(short_term, QUIETEST_LUFS)
    if not len(loud):
        return 0.0
    kept = _above(loud, _lufs(float(loud.mean())) - 20)
    low, high = np.percentile(10 * np.log10(kept), (10, 95))
    return float(high - low)
