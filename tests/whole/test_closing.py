"""A program that is closed ends, whatever it was about, and leaves nothing that Python would have to take down."""

import subprocess
import sys
from pathlib import Path

import pytest

PATIENCE_S = 60
CLOSED_AT_ONCE = """
import sys
from pathlib import Path
from companion.services.bus import Greeting
greeting = Greeting()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from companion import app

start = app.Program.start

def start_and_close(program):
    start(program)
    QTimer.singleShot(int(sys.argv[2]), program.window.close)

app.Program.start = start_and_close
code = app.window(greeting, Path(sys.argv[1]))
print(len(QApplication.topLevelWidgets()))
sys.exit(code)
"""


def closed(folder: Path, after_ms: int) -> subprocess.CompletedProcess[str]:
    """Start the real program on a folder, and close its window so much later."""
    line = [sys.executable, "-c", CLOSED_AT_ONCE, str(folder), str(after_ms)]
    return subprocess.run(line, capture_output=True, text=True, check=False, timeout=PATIENCE_S)


def test_the_windows_go_before_the_rest_of_the_program(tmp_path: Path) -> None:
    ended = closed(tmp_path / "person", 0)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "0\n", "")


@pytest.mark.faults
def test_it_may_be_closed_at_any_moment(tmp_path: Path) -> None:
    """A hundred times: one of twenty crashed at its very end when it was closed before the first page was painted."""
    moments_ms = [0, 0, 0, 0, 50, 100, 200, 400, 800, 1600]
    found = [closed(tmp_path / f"{turn}-{at}", ms) for turn in range(10) for at, ms in enumerate(moments_ms)]
    assert {(one.returncode, one.stdout, one.stderr) for one in found} == {(0, "0\n", "")}
