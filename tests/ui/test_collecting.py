"""Garbage is collected on the window's thread, whichever thread asks for memory, and never while a widget goes."""

import gc
import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from companion.ui.collecting import Collecting

LAST_WINDOW = """
import gc, sys
import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from companion.ui.collecting import Collecting

class Sender(QObject):
    changed = Signal()

class Button(QPushButton):
    def __init__(self, sender, parent=None):
        super().__init__(parent)
        self.itself = self
        sender.changed.connect(self.hear)

    def hear(self):
        pass

app = QApplication([])
sender, window, collecting = Sender(), QWidget(), Collecting(app)
collecting.begin()
for _ in range(500):
    Button(sender)  # only its own circle holds it
for _ in range(50):
    Button(sender, window)
collecting.end()
gc.set_threshold(1, 1, 1)  # any moment is one to collect in
if "by itself" in sys.argv:
    gc.enable()
shiboken6.delete(window)
"""


class Circle:
    """Hold itself, and note on which thread it goes."""

    def __init__(self, ended: list[str]) -> None:
        self.itself, self._ended = self, ended

    def __del__(self) -> None:
        """Note it."""
        self._ended.append(threading.current_thread().name)


def ask_for_memory() -> list[list[int]]:
    """Make enough on another thread for Python to collect there; all of it, to be kept."""
    kept: list[list[int]] = []
    thread = threading.Thread(target=lambda: kept.extend([] for _ in range(5_000)), name="store")
    thread.start()
    thread.join()
    return kept


@pytest.fixture
def collecting() -> Iterator[Collecting]:
    """Give one that has begun, with nothing due."""
    parent = QObject()
    made = Collecting(parent)
    gc.collect()
    made.begin()
    yield made
    made.end()


@pytest.mark.usefixtures("app")
def test_a_thread_that_asks_for_memory_ends_nothing_and_the_windows_thread_does(collecting: Collecting) -> None:
    ended: list[str] = []
    Circle(ended)
    kept = ask_for_memory()
    assert len(kept) > gc.get_threshold()[0] and ended == []
    collecting.look()
    assert ended == ["MainThread"]


def test_by_itself_python_does_so_on_any_thread() -> None:
    ended: list[str] = []
    gc.collect()
    Circle(ended)
    ask_for_memory()
    assert ended == ["store"]


def last_window(*how: str, patience_s: float = 60) -> None:
    """Take the last window away in a process of its own, with buttons in it and others that are garbage."""
    subprocess.run([sys.executable, "-c", LAST_WINDOW, *how], check=True, timeout=patience_s)


def test_the_last_window_goes_whatever_garbage_there_is() -> None:
    last_window()


@pytest.mark.faults
def test_it_would_stand_still_if_python_collected_by_itself() -> None:
    with pytest.raises(subprocess.TimeoutExpired):
        last_window("by itself", patience_s=10)


def test_deeper_only_when_it_is_due(collecting: Collecting, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    monkeypatch.setattr(gc, "collect", asked.append)
    for count in ((10, 99, 99), (701, 3, 99), (701, 11, 10), (701, 11, 11)):
        monkeypatch.setattr(gc, "get_count", lambda count=count: count)
        monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
        collecting.look()
    assert asked == [0, 1, 2]
