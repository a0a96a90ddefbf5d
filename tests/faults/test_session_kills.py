"""Kill a running session at random moments: nothing that was said to be saved is lost, and it always comes back.

The short form runs with every test; `./dev faults` kills many more times.
"""

import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from companion.domain import session
from companion.domain.events import Ending
from companion.services.paths import Folder
from companion.services.store import Store
from tests.faults.session_child import KEY

PATIENCE_S = 60


def _run_until_killed(folder: Path, after_s: float, *how: str) -> tuple[set[str], bool]:
    """Start the session, kill it after so many seconds; returns the uids it said were saved, and if it was done."""
    command = [sys.executable, "-m", "tests.faults.session_child", str(folder), *how]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        said, _ = child.communicate(timeout=after_s)
    except subprocess.TimeoutExpired:
        child.send_signal(signal.SIGKILL)
        said, _ = child.communicate(timeout=PATIENCE_S)
    # A line without its end was cut by the kill: the child had not finished saying it.
    lines = [line for line in said.split("\n")[:-1] if line]
    return {line for line in lines if line != "closed"}, "closed" in lines


def _kill_again_and_again(folder: Path, kills: int, seed: int) -> tuple[int, int]:
    """Kill so many times, going on with the session or the next one; returns acknowledged and lost events."""
    chance = random.Random(seed)
    acknowledged: set[str] = set()
    for _ in range(kills):
        said, _ = _run_until_killed(folder, chance.uniform(0.2, 1.5))
        acknowledged |= said
    store = Store.open(Folder(folder), KEY)
    try:
        kept = {event.uid for event in store.events()}
        for line in store.sessions():
            state = session.fold(store.events(line.id))
            assert state.open or state.ending is Ending.COMPLETE
        assert store.quick_check() == ()
    finally:
        store.close()
    return len(acknowledged), len(acknowledged - kept)


@pytest.mark.parametrize("kills", [8, pytest.param(100, marks=pytest.mark.faults)])
def test_a_killed_session_loses_no_acknowledged_event(tmp_path: Path, kills: int) -> None:
    acknowledged, lost = _kill_again_and_again(tmp_path / "data", kills, seed=kills)
    print(f"{kills} kills, {acknowledged} events acknowledged, {lost} lost")
    assert acknowledged > kills
    assert lost == 0


def test_the_control_that_acknowledges_too_early_does_lose(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    said, _ = _run_until_killed(folder, 4.0, "early")
    store = Store.open(Folder(folder), KEY)
    kept = {event.uid for event in store.events()}
    store.close()
    assert said - kept
