"""Session time follows from the uptime alone, whatever is done to the wall clock, and is asked for after a restart."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.stamps import DAY_MS, Anchor, Stamp, Timeline, estimate_ms

NOON = Stamp(1_800_000_000_000, 120, "Europe/Berlin", "a", 1_000_000)
speeds = st.sampled_from([1.0, 1.5, 10.0, 600.0])
ms = st.integers(0, 10**10)


@given(ms, st.integers(-(10**12), 10**12), st.integers(-840, 840), speeds)
def test_the_wall_clock_and_the_zone_do_not_matter(passed_ms: int, jump_ms: int, offset_min: int, speed: float) -> None:
    timeline = Timeline((Anchor("a", NOON.up_ms, 0),), speed)
    now = replace(NOON, up_ms=NOON.up_ms + passed_ms, utc_ms=NOON.utc_ms + jump_ms, offset_min=offset_min, zone="x")
    assert timeline.session_ms(now) == round(passed_ms * speed)


@given(ms, speeds)
def test_the_uptime_of_a_session_time_is_its_inverse(session_ms: int, speed: float) -> None:
    timeline = Timeline((Anchor("a", NOON.up_ms, 0),), speed)
    back_ms = timeline.session_ms(replace(NOON, up_ms=timeline.up_ms_at(session_ms)))
    assert back_ms == pytest.approx(session_ms, abs=speed / 2 + 1)


def test_another_run_of_the_machine_has_no_time_until_it_is_anchored() -> None:
    timeline = Timeline((Anchor("a", 1_000_000, 0),))
    later = replace(NOON, boot="b", up_ms=30_000)
    assert timeline.session_ms(later) is None
    anchored = timeline.anchored(later, 2_400_000)
    assert anchored.session_ms(replace(later, up_ms=31_000)) == 2_401_000
    assert anchored.session_ms(replace(NOON, up_ms=1_000_500)) == 500
    assert anchored.session_ms(replace(later, up_ms=29_999)) is None
    assert anchored.up_ms_at(600_000) == 30_000 - 1_800_000


@given(st.integers(0, DAY_MS), speeds)
def test_the_guess_after_a_restart_is_the_gap_of_the_wall_clock(gap_ms: int, speed: float) -> None:
    later = replace(NOON, boot="b", up_ms=1, utc_ms=NOON.utc_ms + gap_ms, offset_min=-300, zone="x")
    assert estimate_ms(NOON, 5_000, later, speed) == 5_000 + round(gap_ms * speed)


@pytest.mark.parametrize("gap_ms", [-1, -DAY_MS, DAY_MS + 1])
def test_there_is_no_guess_where_the_wall_clock_is_not_to_be_believed(gap_ms: int) -> None:
    assert estimate_ms(NOON, 5_000, replace(NOON, boot="b", utc_ms=NOON.utc_ms + gap_ms)) is None
