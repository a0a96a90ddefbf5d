"""Measures and readings as charts: bands as published, honest gaps, and nothing that was corrected."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from companion.domain import lines
from companion.domain.after_history import SittingLine
from companion.domain.events import By
from companion.domain.history import VitalsLine
from companion.domain.lines import Sign
from companion.domain.stamps import DAY_MS, Stamp

PHQ_9: dict[str, Any] = json.loads(
    (Path(__file__).parents[2] / "assets" / "measures" / "phq9.json").read_text(encoding="utf-8")
)


def at(day: float) -> Stamp:
    return Stamp(round(day * DAY_MS), 120, "Europe/Berlin", "boot", 0)


def sitting(day: float, total: float, band: str = "mild") -> SittingLine:
    return SittingLine(
        *(f"{day}", "phq-9", 1, "PHQ-9", PHQ_9, {}, By.PATIENT),
        begun=at(day),
        submitted=at(day),
        uid=f"{day}",
        total=total,
        low=0,
        high=27,
        band=band,
        correction="",
    )


def reading(day: float, upper: int | None = None, lower: int | None = None, pulse: int | None = None) -> VitalsLine:
    return VitalsLine(f"{day}", "s", False, at(day), By.SITTER, None, upper, lower, pulse, None, "", "")


def test_only_complete_sittings_that_stand_are_charted() -> None:
    half = replace(sitting(2, 0), submitted=None, total=None)
    wrong = replace(sitting(3, 27), correction="pressed the wrong ones")
    found = lines.complete([sitting(5, 9), half, wrong, sitting(1, 17)])
    assert [line.total for line in found["phq-9"]] == [17, 9]


def test_a_measure_has_its_published_bands_from_end_to_end() -> None:
    chart = lines.measure_chart([sitting(1, 17, "moderately severe"), sitting(15, 9)], [])
    bands = [(band.low, band.high, band.name) for band in chart.series.bands]
    assert bands == [
        (0, 5, "minimal"),
        (5, 10, "mild"),
        (10, 15, "moderate"),
        (15, 20, "moderately severe"),
        (20, 27, "severe"),
    ]
    assert (chart.series.low, chart.series.high) == (0, 27)
    assert [point.value for point in chart.points if not hasattr(point, "moment")] == ["17", "9"]
    assert chart.gap_days == lines.MEASURE_GAP_DAYS
    assert not chart.weeks


def test_blood_pressure_is_two_linked_dots_and_never_a_line() -> None:
    chart = lines.sign_chart([reading(2, 140, 90), reading(1, 121, 79), reading(3, pulse=60)], [], Sign.BLOOD_PRESSURE)
    assert chart is not None
    assert list(chart.series.values) == [121, 79, 140, 90]
    assert [(low[1], high[1]) for low, high in chart.links] == [(121, 79), (140, 90)]
    assert (chart.series.low, chart.series.high) == (60, 150)
    assert chart.gap_days == 0


def test_a_rehearsed_or_corrected_reading_stands_apart_or_nowhere() -> None:
    rehearsed = replace(reading(2, pulse=70), rehearsal=True)
    wrong = replace(reading(3, pulse=300), correction="typed twice")
    chart = lines.sign_chart([reading(1, pulse=60), rehearsed, wrong], [], Sign.PULSE)
    assert chart is not None
    assert (list(chart.series.values), list(chart.rehearsed.values)) == ([60], [70])
    assert chart.series.high < 300


@pytest.mark.parametrize("sign", list(Sign))
def test_what_was_never_read_has_no_chart(sign: Sign) -> None:
    assert lines.sign_chart([], [], sign) is None
