"""Kill the store's writer at random moments: start, commit, checkpoint and close; nothing acknowledged may be lost."""

import os
import random
import shutil
import time

import pytest

from companion.services.paths import Folder
from tests.faults.killing import killer
from tests.faults.portions import portions
from tests.faults.store_state import look

MOST_NOTES = 1_000

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the writers are forked")


@pytest.mark.parametrize(("kills", "seed"), portions(10, 2000))
def test_no_acknowledged_event_is_lost_in_a_kill(folder: Folder, kills: int, seed: int) -> None:
    saved: set[int] = set()
    acknowledged = 0
    slowest_s = 0.0
    with killer(folder, random.Random(seed)) as writers:
        for _ in range(kills):
            saved |= writers.write_and_be_killed(max(saved, default=0) + 1000)
            began_s = time.monotonic()
            found = look(folder)
            slowest_s = max(slowest_s, time.monotonic() - began_s)
            assert (found.lost(saved), found.faults) == (set(), ())
            assert found.notes == sorted(set(found.notes))
            if len(found.notes) > MOST_NOTES:  # a fresh store, or reading it all after each kill takes over
                shutil.rmtree(folder.root)
                folder.create()
                acknowledged, saved = acknowledged + len(saved), set()
    acknowledged += len(saved)
    assert acknowledged > 5 * kills, "the writer was killed before it wrote: the test shows nothing"
    print(f"{kills} kills, {acknowledged} events acknowledged, 0 lost; slowest look {slowest_s * 1000:.0f} ms")


@pytest.mark.parametrize(("kills", "seed"), portions(12, 2000))
def test_the_control_that_says_so_too_early_does_lose(folder: Folder, kills: int, seed: int) -> None:
    """Were this to lose nothing, the test above could not see a loss."""
    saved: set[int] = set()
    with killer(folder, random.Random(seed)) as writers:
        for _ in range(kills):
            saved |= writers.write_and_be_killed(max(saved, default=0) + 1000, "early")
    lost = look(folder).lost(saved)
    print(f"control: {kills} kills, {len(saved)} events said to be saved, {len(lost)} lost")
    assert lost
