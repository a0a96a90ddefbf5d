"""A process that gets no more memory: an event is refused in words or saved, and what was acknowledged is there."""

import subprocess
import sys

import pytest

from companion.services.paths import Folder
from tests.faults.store_state import look, saved_in

CAPPED = """
import re, resource, sys
from pathlib import Path
from companion.domain.errors import Known
from companion.services.paths import Folder
from companion.services.store import Store
from tests.services.sample import KEY, note, opened
store = Store.open(Folder(Path(sys.argv[1])), KEY)
store.append([opened()])
in_use = int(re.search(r"VmSize:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) * 1024
limit = resource.getrlimit(resource.RLIMIT_AS)
for number in range(1, int(sys.argv[2]) + 1):
    big = [note(number * 1000 + at, "x" * 200_000) for at in range(20)]
    resource.setrlimit(resource.RLIMIT_AS, (in_use + int(sys.argv[3]), limit[1]))
    try:
        store.append(big)
        answer = "saved"
    except Known as fault:
        answer = f"refused {fault.code}"
    except MemoryError:
        answer = "refused memory"
    resource.setrlimit(resource.RLIMIT_AS, limit)
    print("\\n".join(f"saved {number * 1000 + at}" for at in range(20)) if answer == "saved" else answer, flush=True)
    store.append([note(number)])
    print(f"saved {number}", flush=True)
store.close()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the limit is set by what Linux says is in use")
@pytest.mark.parametrize("rounds", [3, pytest.param(40, marks=pytest.mark.faults)])
def test_no_acknowledged_event_is_lost_when_memory_is_short(folder: Folder, rounds: int) -> None:
    saved: set[int] = set()
    refused = 0
    for spare_bytes in (0, 2_000_000, 6_000_000):
        ran = subprocess.run(
            [sys.executable, "-c", CAPPED, str(folder.root), str(rounds), str(spare_bytes)],
            capture_output=True,
            text=True,
            check=False,
        )
        assert ran.returncode == 0, ran.stderr[-2000:]
        refused += ran.stdout.count("refused")
        saved |= saved_in(ran.stdout)
        found = look(folder)
        assert (found.lost(saved), found.faults) == (set(), ())
        folder.data.unlink()
        folder.high.unlink()
        saved.clear()
    print(f"{3 * rounds} rounds with memory short, {refused} refused, 0 acknowledged events lost")
    assert refused, "memory was never short: the test shows nothing"
