"""Kill the store's writer at random moments: start, commit, checkpoint and close; nothing acknowledged may be lost."""

import random
import shutil
import subprocess
import sys
import time

import pytest

from companion.services.paths import Folder
from tests.faults.portions import portions
from tests.faults.store_state import look, saved_in

OPENING_SHARE = 0.2
LONGEST_S = 0.15
MOST_NOTES = 5_000


def write_and_be_killed(folder: Folder, first: int, chance: random.Random, *how: str) -> set[int]:
    """Run the writer, and kill it a moment after it begins to open or, more often, after it has saved something.

    Counted from what it says, so that a busy machine kills at the same places as an idle one. Gives what was said to be
    saved.
    """
    command = [sys.executable, "-m", "tests.faults.writer", str(folder.root), str(first), *how]
    begins = "begun" if chance.random() < OPENING_SHARE else "saved"
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        said = ""
        while begins not in said:
            said += child.stdout.readline()
        try:
            child.wait(chance.uniform(0.0, LONGEST_S))
        except subprocess.TimeoutExpired:
            child.kill()
        said += child.stdout.read()
    return saved_in(said)


@pytest.mark.parametrize(("kills", "seed"), portions(10, 2000))
def test_no_acknowledged_event_is_lost_in_a_kill(folder: Folder, kills: int, seed: int) -> None:
    chance = random.Random(seed)
    saved: set[int] = set()
    acknowledged = 0
    slowest_s = 0.0
    for _ in range(kills):
        saved |= write_and_be_killed(folder, max(saved, default=0) + 1000, chance)
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
    chance = random.Random(seed)
    saved: set[int] = set()
    for _ in range(kills):
        saved |= write_and_be_killed(folder, max(saved, default=0) + 1000, chance, "early")
    lost = look(folder).lost(saved)
    print(f"control: {kills} kills, {len(saved)} events said to be saved, {len(lost)} lost")
    assert lost
