"""Changed packs are refused, whatever was changed; `./dev fuzz` goes on for as long as one likes."""

import itertools

import pytest

from tests.packs import fuzz


@pytest.mark.parametrize("most", [700, pytest.param(100_000, marks=pytest.mark.faults)])
def test_no_changed_pack_is_taken_and_none_breaks_the_reader(most: int) -> None:
    ticks = itertools.count()
    counted = fuzz.run(seconds=most + 1, seed=most, most=most, now=lambda: next(ticks))
    assert counted.total() == most
    assert [answer for answer in counted if answer.startswith("BROKEN")] == []
    assert len(counted) > 15, "too few ways of refusal were met: the packs are changed too dully"
