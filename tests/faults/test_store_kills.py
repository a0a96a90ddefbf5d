"""Kill the store's writer at random moments: start, commit, checkpoint and close; nothing acknowledged may be lost."""

import random
import subprocess
import sys
import time

import pytest

from companion.services.paths import Folder
from tests.faults.store_state import look, saved_in

PATIENCE_S = 60


def write_and_be_killed(folder: Folder, first: int, after_s: float) -> set[int]:
    """Run the writer, kill it so many seconds after its start; gives what it said was saved."""
    command = [sys.executable, "-m", "tests.faults.writer", str(folder.root), str(first)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        try:
            said, _ = child.communicate(timeout=after_s)
        except subprocess.TimeoutExpired:
            child.kill()
            said, _ = child.communicate(timeout=PATIENCE_S)
    return saved_in(said)


@pytest.mark.parametrize("kills", [10, pytest.param(500, marks=pytest.mark.faults)])
def test_no_acknowledged_event_is_lost_in_a_kill(folder: Folder, kills: int) -> None:
    chance = random.Random(kills)
    saved: set[int] = set()
    slowest_s = 0.0
    for _ in range(kills):
        saved |= write_and_be_killed(folder, max(saved, default=0) + 1000, chance.uniform(0.3, 0.9))
        began_s = time.monotonic()
        found = look(folder)
        slowest_s = max(slowest_s, time.monotonic() - began_s)
        assert (found.lost(saved), found.faults) == (set(), ())
        assert found.notes == sorted(set(found.notes))
    assert len(saved) > 5 * kills, "the writer was killed before it wrote: the test shows nothing"
    print(f"{kills} kills, {len(saved)} events acknowledged, 0 lost; slowest look {slowest_s * 1000:.0f} ms")
