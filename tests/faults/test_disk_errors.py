"""System calls that fail, once and for ever: an error is told, what was acknowledged is there, and it is there once.

Injected by strace into the store's writer, which tries a refused event again under its uid, as the program does.
"""

import subprocess
import sys
from pathlib import Path

import pytest

from companion.services.paths import Folder
from tests.faults import powercut
from tests.faults.store_state import look, saved_in

pytestmark = pytest.mark.skipif(not powercut.available(), reason="no strace here, or no right to use it")

NOTES = 60
ERRORS = [
    pytest.param("fsync:error=EIO:when=20", "store.write_failed", NOTES, id="one flush fails"),
    pytest.param("fsync:error=EIO:when=20+3", "store.write_failed", NOTES, id="every third flush fails"),
    pytest.param("pwrite64:error=EIO:when=100", "store.write_failed", NOTES, id="one write fails"),
    pytest.param("pwrite64:error=ENOSPC:when=100..159", "store.full", NOTES, id="the disk is full for a while"),
    pytest.param("fsync:error=EIO:when=20+", "store.write_failed", 0, id="no flush ever succeeds again"),
    pytest.param("pwrite64:error=ENOSPC:when=100+", "store.full", 0, id="the disk stays full"),
]


def write(folder: Folder, inject: str, last: int) -> str:
    """Run the writer with failing calls; gives what it said."""
    calls = "fsync,pwrite64"
    strace = ["strace", "-f", "--seccomp-bpf", "-o", "/dev/null", "-e", f"trace={calls}", "-e", f"inject={inject}"]
    writer = [sys.executable, "-m", "tests.faults.writer", str(folder.root), "1", str(last)]
    return subprocess.run([*strace, *writer], capture_output=True, text=True, check=False).stdout


@pytest.mark.parametrize(("inject", "code", "least"), ERRORS)
def test_a_reported_error_is_not_an_absent_event(folder: Folder, inject: str, code: str, least: int) -> None:
    folder.ballast.touch()
    said = write(folder, inject, NOTES if least else NOTES // 5)
    saved = saved_in(said)
    assert f"refused {code}" in said
    assert len(saved) >= least
    found = look(folder)
    assert (found.lost(saved), found.faults) == (set(), ())
    assert found.notes == sorted(set(found.notes)), "each of them once"
    print(f"{inject}: {said.count('refused')} refused, {len(saved)} acknowledged, 0 lost, {len(found.notes)} found")


def test_no_temporary_file_is_opened_for_a_large_sort(folder: Folder, tmp_path: Path) -> None:
    """SQLCipher writes such files in plain text."""
    script = """
import sys
from pathlib import Path
from companion.services.paths import Folder
from companion.services.store import Store
from tests.services.sample import KEY, note, opened
store = Store.open(Folder(Path(sys.argv[1])), KEY)
store.append([opened(), *(note(number, "canary " * 2000) for number in range(1, 1_100))])
store.connection.execute("SELECT body FROM event ORDER BY random()").fetchall()
store.connection.execute("CREATE INDEX big ON event (body, hash)")
store.close()
"""
    log = tmp_path / "opened"
    strace = ["strace", "-f", "--seccomp-bpf", "-o", str(log), "-e", "trace=openat"]
    subprocess.run([*strace, sys.executable, "-c", script, str(folder.root)], check=True)
    written = [line for line in log.read_text().splitlines() if "O_RDWR" in line or "O_WRONLY" in line]
    assert written
    outside = [line for line in written if str(folder.root) not in line and "/dev/" not in line and ".pyc" not in line]
    assert outside == []
