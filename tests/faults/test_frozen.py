"""A session whose process is frozen for a while, as on a machine short of memory: its time runs on as if awake."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from companion.domain import session
from companion.domain.events import Ending
from companion.services.paths import Folder
from companion.services.store import Store
from tests.faults.session_child import KEY
from tests.services.trouble import automatic, by_the_rules

PATIENCE_S = 120


@pytest.mark.skipif(os.name != "posix", reason="Windows has no SIGSTOP")
@pytest.mark.parametrize(("times", "frozen_s"), [(1, 1.0), pytest.param(4, 3.0, marks=pytest.mark.faults)])
def test_time_runs_on_while_it_is_frozen_and_nothing_is_lost(tmp_path: Path, times: int, frozen_s: float) -> None:
    command = [sys.executable, "-m", "tests.faults.session_child", str(tmp_path / "data")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        said = [child.stdout.readline().strip()]
        for _ in range(times):
            said += [child.stdout.readline().strip() for _ in range(10)]
            child.send_signal(signal.SIGSTOP)
            time.sleep(frozen_s)  # the fault itself
            child.send_signal(signal.SIGCONT)
        rest, _ = child.communicate(timeout=PATIENCE_S)
    said += rest.split()
    assert said[-1] == "closed"
    store = Store.open(Folder(tmp_path / "data"), KEY)
    (line,) = store.sessions()
    events = store.events(line.id)
    store.close()
    kept = {event.uid for event in events}
    lost = {uid for uid in said[:-1] if uid} - kept
    state = session.fold(events)
    print(f"frozen {times} times for {frozen_s} s: {len(said) - 1} events acknowledged, {len(lost)} lost")
    assert lost == set() and state.ending is Ending.COMPLETE
    assert automatic(events) == by_the_rules(events, state.last_ms), "every phase began when it would have"
