"""A program that is closed ends, whatever it was about, and leaves nothing that Python would have to take down."""

import subprocess
import sys
from pathlib import Path

import pytest

from companion.domain.events import MoodMarked, MoodMoment
from companion.domain.stamps import DAY_MS
from companion.services.crypto import CHEAP_FOR_TESTS
from companion.services.keys import ByLogin, Vault
from companion.services.paths import Folder
from companion.services.store import Store
from tests.services.keyring_fake import MemoryKeyring
from tests.services.sample import event

PATIENCE_S = 60
CLOSED = """
import sys
from pathlib import Path
from companion.services.bus import Greeting
greeting = Greeting()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QGraphicsView
from companion import app

start = app.Program.start

def start_and_close(program):
    start(program)
    if "graph" in sys.argv:
        QTimer.singleShot(50, lambda: look_at_graph(program))
    else:
        QTimer.singleShot(int(sys.argv[2]), program.window.close)

def look_at_graph(program):
    if program.home is None:
        QTimer.singleShot(50, lambda: look_at_graph(program))
    elif not program.window.findChildren(QGraphicsView):
        program.home.show("mood")
        QTimer.singleShot(50, lambda: look_at_graph(program))
    else:
        program.window.close()

app.Program.start = start_and_close
code = app.window(greeting, Path(sys.argv[1]))
print(len(QApplication.topLevelWidgets()))
sys.exit(code)
"""


def closed(folder: Path, after_ms: int = 0, *how: str) -> subprocess.CompletedProcess[str]:
    """Start the real program on a folder, and close its window so much later, or once a graph has been looked at."""
    line = [sys.executable, "-c", CLOSED, str(folder), str(after_ms), *how]
    return subprocess.run(line, capture_output=True, text=True, check=False, timeout=PATIENCE_S)


def test_the_windows_go_before_the_rest_of_the_program(tmp_path: Path) -> None:
    ended = closed(tmp_path / "person")
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "0\n", "")


def test_a_graph_goes_with_its_window(tmp_path: Path) -> None:
    """A graph keeps a window that is never seen for itself, and takes it away itself: twice is a crash."""
    folder = Folder(tmp_path / "person")
    folder.create()
    key = Vault(folder, MemoryKeyring(), CHEAP_FOR_TESTS).create(ByLogin())
    store = Store.open(folder, key)
    store.append([event(MoodMarked(MoodMoment.ANY, 0.1 * at, 0.2), at, None, at * DAY_MS) for at in range(5)])
    store.close()
    ended = closed(folder.root, 0, "graph")
    assert (ended.returncode, ended.stderr) == (0, "")


@pytest.mark.faults
def test_it_may_be_closed_at_any_moment(tmp_path: Path) -> None:
    """A hundred times: one of twenty crashed at its very end when it was closed before the first page was painted."""
    moments_ms = [0, 0, 0, 0, 50, 100, 200, 400, 800, 1600]
    found = [closed(tmp_path / f"{turn}-{at}", ms) for turn in range(10) for at, ms in enumerate(moments_ms)]
    assert {(one.returncode, one.stdout, one.stderr) for one in found} == {(0, "0\n", "")}
