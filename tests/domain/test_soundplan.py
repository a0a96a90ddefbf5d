"""What is playing is named as a person would name it."""

import pytest

from companion.domain.soundplan import Heard, Segment, SoundPlan, heard_at

PLAN = SoundPlan(
    (
        Segment(0, 100, "a", "Shore", fade_in_s=6, fade_out_s=8),
        Segment(92, 200, "b", "Tide", fade_in_s=8),
        Segment(250, 300, "c", "Morning"),
    ),
    300,
)


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        (-5, Heard(None, "Shore", 5)),
        (10, Heard("Shore", "Tide", 82)),
        (95, Heard("Shore", "Tide", 0)),
        (96, Heard("Tide", "Morning", 154)),
        (220, Heard(None, "Morning", 30)),
        (260, Heard("Morning", None, None)),
        (301, Heard(None, None, None)),
    ],
)
def test_what_is_heard(second: float, expected: Heard) -> None:
    assert heard_at(PLAN, second) == expected


def test_an_empty_plan_names_nothing() -> None:
    assert heard_at(SoundPlan((), 0), 0) == Heard(None, None, None)
