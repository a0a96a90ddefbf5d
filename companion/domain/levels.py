"""How loud a piece is at each tenth of a second, as it was measured, and how loud a stretch of a plan will be by that.

Two different pieces are unlike each other, so their powers add. Pure: `audio/survey.py` measures.
"""

import struct
from array import array
from collections.abc import Sequence
from itertools import accumulate

from companion.domain import fades
from companion.domain.soundplan import Segment

LEVELS_HZ = 10
SHORT_TERM_S = 3.0
_WINDOW = int(SHORT_TERM_S * LEVELS_HZ)
_LEAST_LUFS, _MOST_LUFS = -100.0, 100.0
_SEARCH_S, _KNOWN_S = 20.0, 3.0
"""A piece that ends with its own beginning does so within so much before its end, and for at least so long."""
_SAME_LU = 0.4
"""So far two readings of the same sound are apart on average, at most; different music is further (shipped: 1.9)."""
_SILENT = 10 ** (_LEAST_LUFS / 10)


class Levels:
    """The power of each tenth of a second of a file, 1.0 at 0 LUFS."""

    def __init__(self, powers: Sequence[float]) -> None:
        self._powers = array("d", powers)
        self._turns: dict[tuple[int, int], int | None] = {}

    @classmethod
    def from_bytes(cls, data: bytes) -> "Levels":
        """Read what `to_bytes` wrote."""
        return cls(
            [10 ** (hundredths / 1000) for (hundredths,) in struct.iter_unpack("<h", data[: len(data) // 2 * 2])]
        )

    @property
    def length_s(self) -> float:
        """Give how much of the file was measured."""
        return len(self._powers) / LEVELS_HZ

    def at(self, second: float) -> float:
        """Give the power at a second of the file, 0 outside of it."""
        index = int(second * LEVELS_HZ) if second >= 0 else -1
        return self._powers[index] if 0 <= index < len(self._powers) else 0.0

    def from_on(self, second: float, count: int) -> Sequence[float]:
        """Give the powers of so many tenths of a second, 0 outside of the file."""
        first = round(second * LEVELS_HZ)
        before = min(max(-first, 0), count)
        found = self._powers[first + before : max(first + count, 0)]
        return [*(0.0,) * before, *found, *(0.0,) * (count - before - len(found))]

    def turn_s(self, from_s: float, until_s: float | None, seam_s: float) -> float:
        """Give after how long a loop of what lies between begins again: as `audio/sources.py` joins it.

        That is where the piece is its own beginning again, if it ends so, or else `seam_s` before its end.
        """
        length_s = self.length_s if until_s is None else min(until_s, self.length_s)
        part = round(from_s * LEVELS_HZ), round(length_s * LEVELS_HZ)
        if part not in self._turns:
            self._turns[part] = self._repeated_at(*part)
        found = self._turns[part]
        return length_s - from_s - seam_s if found is None else found / LEVELS_HZ

    def _repeated_at(self, first: int, end: int) -> int | None:
        lufs = [fades.lufs(max(power, _SILENT)) for power in self._powers[first:end]]
        count = len(lufs)
        places = range(max(count // 2, count - round(_SEARCH_S * LEVELS_HZ)), count - round(_KNOWN_S * LEVELS_HZ))
        apart_lu, place = min(((_apart_lu(lufs, at), at) for at in places), default=(_SAME_LU, 0))
        return place if apart_lu < _SAME_LU else None


def _apart_lu(lufs: Sequence[float], at: int) -> float:
    """Give how far what stands from `at` on is from the beginning, on average."""
    return sum(abs(one - other) for one, other in zip(lufs[at:], lufs, strict=False)) / (len(lufs) - at)


def to_bytes(lufs: Sequence[float]) -> bytes:
    """Write the loudness of each tenth of a second, in hundredths of a LU."""
    return b"".join(struct.pack("<h", round(min(max(one, _LEAST_LUFS), _MOST_LUFS) * 100)) for one in lufs)


Heard = tuple[Segment, Levels]


def short_term_lufs(parts: Sequence[Heard], from_s: float, until_s: float) -> list[float]:
    """Give the loudness of the three seconds before each tenth of a second of the plan, from `from_s` to `until_s`."""
    first_s = from_s - SHORT_TERM_S
    count = round((until_s - first_s) * LEVELS_HZ)
    mixed = [0.0] * count
    for segment, levels in parts:
        _add(mixed, segment, levels, first_s)
    sums = list(accumulate(mixed, initial=0.0))
    return [fades.lufs(max((sums[at] - sums[at - _WINDOW]) / _WINDOW, _SILENT)) for at in range(_WINDOW, len(sums))]


def _add(mixed: list[float], segment: Segment, levels: Levels, first_s: float) -> None:
    begin = max(0, int((segment.start_s - first_s) * LEVELS_HZ))
    end = min(len(mixed), round((segment.end_s - first_s) * LEVELS_HZ))
    if begin >= end:
        return
    into_s = first_s + begin / LEVELS_HZ - segment.start_s
    powers, own = _powers(segment, levels, into_s, end - begin), 10 ** (segment.gain_db / 10)
    gains = [own] * len(powers)
    middle_s = into_s + 0.5 / LEVELS_HZ
    for at in range(max(0, min(len(gains), round((segment.fade_in_s - into_s) * LEVELS_HZ)))):
        gains[at] *= fades.rising(segment.curve, (middle_s + at / LEVELS_HZ) / segment.fade_in_s) ** 2
    fading_s = segment.end_s - segment.fade_out_s - segment.start_s
    curve_out = segment.curve_out or segment.curve
    for at in range(max(0, round((fading_s - into_s) * LEVELS_HZ)), len(gains)):
        gains[at] *= fades.falling(curve_out, (middle_s + at / LEVELS_HZ - fading_s) / segment.fade_out_s) ** 2
    mixed[begin:end] = [a + b * c for a, b, c in zip(mixed[begin:end], powers, gains, strict=True)]


def _powers(segment: Segment, levels: Levels, into_s: float, count: int) -> Sequence[float]:
    """Give the powers of a segment's file so far into it; a loop begins again, and a seam keeps the power of both."""
    turn_s = 0.0
    if segment.loop_s is not None:
        turn_s = levels.turn_s(segment.from_s, segment.until_s, segment.loop_s)
    if turn_s <= 0 or into_s + count / LEVELS_HZ < turn_s:
        return levels.from_on(segment.from_s + into_s, count)
    return [_looped(segment, levels, into_s + at / LEVELS_HZ, turn_s) for at in range(count)]


def _looped(segment: Segment, levels: Levels, into_s: float, turn_s: float) -> float:
    again_s, seam_s = into_s % turn_s, segment.loop_s or 0.0
    power = levels.at(segment.from_s + again_s)
    if into_s >= turn_s and again_s < seam_s:
        coming = fades.rising(fades.POWER, again_s / seam_s) ** 2
        power = coming * power + (1 - coming) * levels.at(segment.from_s + turn_s + again_s)
    return power
