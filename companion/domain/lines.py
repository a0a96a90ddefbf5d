"""Charts of what comes now and then: measures with their published bands, and readings of the body.

Pure, beside `mood.py`, whose charts they are. A measure is asked on the protocol's days, weeks apart, so its line goes
further across than that of the pad. Readings are no line at all: between two of them nobody knows. Holds no words
but those of the measure itself.
"""

import math
from array import array
from collections.abc import Callable, Sequence
from enum import StrEnum

from companion.domain import measures
from companion.domain.after_history import SittingLine
from companion.domain.history import VitalsLine
from companion.domain.mood import Band, Chart, Given, Series, SessionMark, local_s
from companion.domain.records import dataclass

MEASURE_GAP_DAYS = 42
"""Six weeks: a measure that was left out for longer is not joined to the one before."""
TENS = 10


class Sign(StrEnum):
    """What is read of the body."""

    BLOOD_PRESSURE = "blood_pressure"
    PULSE = "pulse"
    SPO2 = "spo2"


def complete(lines: Sequence[SittingLine]) -> dict[str, tuple[SittingLine, ...]]:
    """Give the sittings that count, by measure and in order of time: complete ones that were not corrected."""
    found: dict[str, list[SittingLine]] = {}
    for line in lines:
        if line.submitted is not None and line.total is not None and not line.correction:
            found.setdefault(line.measure, []).append(line)
    return {key: tuple(sorted(some, key=_submitted_s)) for key, some in found.items()}


def measure_chart(lines: Sequence[SittingLine], marks: Sequence[SessionMark]) -> Chart:
    """Give the chart of one measure from its complete sittings, of which there is one at least, in order of time.

    The bands are those of the latest version that was filled in.
    """
    latest = measures.read(lines[-1].document)
    bands = tuple(
        Band(band.from_, after.from_ if after else latest.high, band.name)
        for band, after in zip(latest.bands, (*latest.bands[1:], None), strict=True)
    )
    points = tuple(
        Given(line.submitted, None, f"{line.total:g}", line.band, "") for line in lines if line.submitted is not None
    )
    values = array("d", (line.total or 0.0 for line in lines))
    series = Series(latest.id, latest.low, latest.high, array("d", (local_s(one.at) for one in points)), values, bands)
    return _chart(series, points, marks, gap_days=MEASURE_GAP_DAYS)


@dataclass(frozen=True, slots=True)
class _Read:
    """How one sign is taken out of a reading: its values, and the words for them."""

    values: Callable[[VitalsLine], tuple[int | None, ...]]
    words: str


_READ = {
    Sign.BLOOD_PRESSURE: _Read(lambda line: (line.systolic_mmhg, line.diastolic_mmhg), "{0}/{1}"),
    Sign.PULSE: _Read(lambda line: (line.pulse_bpm,), "{0}"),
    Sign.SPO2: _Read(lambda line: (line.spo2_percent,), "{0}"),
}


def sign_chart(lines: Sequence[VitalsLine], marks: Sequence[SessionMark], sign: Sign) -> Chart | None:
    """Give the chart of one sign, or None where it was never read; rehearsed readings stand apart.

    Blood pressure is two dots at one time, the upper and the lower value, with a link between them.
    """
    taken = [line for line in lines if not line.correction and None not in _READ[sign].values(line)]
    taken.sort(key=lambda line: local_s(line.at))
    if not taken:
        return None
    everything = [value for line in taken for value in _READ[sign].values(line) if value is not None]
    low = math.floor(min(everything) / TENS) * TENS - TENS
    high = math.ceil(max(everything) / TENS) * TENS + TENS
    if sign is Sign.SPO2:
        high = 100
    real, rehearsed = ([line for line in taken if line.rehearsal is which] for which in (False, True))
    (series, points), (apart, apart_points) = (_dots(some, sign, low, high) for some in (real, rehearsed))
    links = tuple(
        ((local_s(line.at), float(values[0])), (local_s(line.at), float(values[-1])))
        for line, values in ((line, _numbers(line, sign)) for line in taken)
        if len(values) > 1
    )
    chart = _chart(series, points, marks, gap_days=0)
    return Chart(chart.series, points, (), (), chart.marks, apart, apart_points, links=links, changes=(), gap_days=0)


def _dots(lines: Sequence[VitalsLine], sign: Sign, low: float, high: float) -> tuple[Series, tuple[Given, ...]]:
    at_s, values, points = array("d"), array("d"), []
    for line in lines:
        numbers = _numbers(line, sign)
        for number in numbers:
            at_s.append(local_s(line.at))
            values.append(number)
            points.append(Given(line.at, line.session, _READ[sign].words.format(*numbers), "", line.note))
    return Series(sign.value, low, high, at_s, values), tuple(points)


def _numbers(line: VitalsLine, sign: Sign) -> tuple[int, ...]:
    return tuple(value for value in _READ[sign].values(line) if value is not None)


def _chart(series: Series, points: tuple[Given, ...], marks: Sequence[SessionMark], *, gap_days: int) -> Chart:
    nothing = Series(series.key, series.low, series.high, array("d"), array("d"))
    return Chart(series, points, (), (), tuple(marks), nothing, (), (), (), gap_days)


def _submitted_s(line: SittingLine) -> float:
    return local_s(line.submitted) if line.submitted is not None else 0.0
