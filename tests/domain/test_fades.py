"""The crossfade laws keep what they promise at every point."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain import fades

unit = st.floats(0, 1)


@given(unit)
def test_equal_power_keeps_the_power(u: float) -> None:
    assert fades.rising("power", u) ** 2 + fades.falling("power", u) ** 2 == pytest.approx(1)


@given(unit)
def test_linear_keeps_the_sum(u: float) -> None:
    assert fades.rising("linear", u) + fades.falling("linear", u) == pytest.approx(1)


@given(unit, unit)
def test_matched_keeps_the_power_of_sounds_of_any_likeness(u: float, r: float) -> None:
    out, coming = fades.matched(r, u)
    assert out**2 + coming**2 + 2 * r * out * coming == pytest.approx(1)


@given(unit)
def test_matched_of_the_same_sound_sums_to_one(u: float) -> None:
    assert sum(fades.matched(1, u)) == pytest.approx(1)


@given(unit, st.floats(-1, 0))
def test_matched_never_raises_sounds_that_cancel(u: float, r: float) -> None:
    assert max(fades.matched(r, u)) <= 1


@pytest.mark.parametrize("curve", fades.CURVES)
def test_a_fade_begins_and_ends_where_it_says(curve: str) -> None:
    assert [fades.rising(curve, u) for u in (-1, 0, 1, 2)] == pytest.approx([0, 0, 1, 1])
    assert [fades.falling(curve, u) for u in (-1, 0, 1, 2)] == pytest.approx([1, 1, 0, 0], abs=1e-12)


@given(unit, unit)
def test_a_ramp_stays_between_its_ends_and_has_no_corner(start: float, goal: float) -> None:
    assert fades.ramp(start, goal, 0) == pytest.approx(start)
    assert fades.ramp(start, goal, 1) == pytest.approx(goal)
    assert min(start, goal) - 1e-12 <= fades.ramp(start, goal, 0.3) <= max(start, goal) + 1e-12
    assert fades.ramp(start, goal, 0.001) == pytest.approx(start, abs=1e-5)
