"""What holds for every test: no network, none of the person's own folders, nothing left running.

Fixtures of one subject live beside its tests, not here.
"""

import contextlib
import gc
import os
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from companion.services import ballast, confine

# The gate says the same on every run; the long form, `./dev faults`, looks further each time it runs.
settings.register_profile("gate", deadline=None, derandomize=True, max_examples=60)
settings.register_profile("long", deadline=None, max_examples=2000, print_blob=True)
settings.load_profile("gate")

LEFT_RUNNING_S = 2.0
gc.disable()  # until the tests are collected: nothing of what is loaded for them is garbage


def _no_network(event: str, facts: tuple[object, ...]) -> None:
    """Refuse every socket but local ones. An audit hook can't be taken out again, and no Python code passes by it."""
    if event == "socket.__new__" and facts[1] not in _LOCAL_FAMILIES:
        raise AssertionError("the program never opens a network socket")
    if event in {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}:
        raise AssertionError("the program never asks for the name of a machine")


_LOCAL_FAMILIES = {-1, 1}  # -1: taken from a descriptor; 1: AF_UNIX, as everywhere
sys.addaudithook(_no_network)

# Nobody's own folders: a test that forgets --data-dir writes here. Programs that a test starts inherit it.
_home = tempfile.TemporaryDirectory(prefix="companion-home-")
for _name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "LOCALAPPDATA"):
    os.environ[_name] = _home.name
# No window appears while testing; a test of a real one brings its own display, and says so.
os.environ["QT_QPA_PLATFORM"] = "offscreen"


@pytest.hookimpl(tryfirst=True)  # before xdist reads the groups
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep what listens to real sound in one process: two at once would starve each other. It goes first."""
    for item in items:
        if item.get_closest_marker("sound"):
            item.add_marker(pytest.mark.xdist_group("sound"))
    items.sort(key=lambda item: item.get_closest_marker("sound") is None)


def pytest_collection_finish(session: pytest.Session) -> None:
    """Fail where a group was lost, and let garbage collection begin, and never look at what was loaded by now.

    That looking took a fifth of the window's tests.
    """
    if getattr(session.config.option, "loadgroup", False):
        lost = [one.nodeid for one in session.items if one.get_closest_marker("xdist_group") and "@" not in one.nodeid]
        if lost:
            raise pytest.UsageError(f"xdist no longer keeps the tests of a group in one process: {lost[0]}")
    gc.collect()
    gc.freeze()
    gc.enable()


def pytest_unconfigure() -> None:
    """Take the borrowed home away."""
    _home.cleanup()


@pytest.fixture(autouse=True)
def unconfined(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave the tests' own process as it is when they run a command in it; what `confine` does has tests of its own.

    No filter can be taken off again, and every program that a later test starts would have it: strace, for one, hears
    nothing of a call that the kernel refuses by a filter.
    """
    monkeypatch.setattr(confine, "keep_private", lambda: None)
    monkeypatch.setattr(confine, "no_network", lambda: True)


@pytest.fixture(autouse=True)
def little_ballast(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have each of hundreds of stores keep little room back: they would write gigabytes of random bytes."""
    monkeypatch.setattr(ballast, "BALLAST_BYTES", 80_000)


@pytest.fixture(autouse=True)
def collected_afterwards(request: pytest.FixtureRequest) -> Iterator[None]:
    """Have Python collect nothing by itself in a test with widgets, as in the program: see `ui/collecting.py`."""
    if "app" not in request.fixturenames:
        yield
        return
    gc.disable()
    yield
    gc.collect(0)  # all that the test has left, since nothing has grown older meanwhile
    gc.enable()


def _threads() -> set[threading.Thread]:
    return {thread for thread in threading.enumerate() if type(thread).__name__ != "_DummyThread"}


def _children() -> set[int]:
    listed = Path("/proc/self/task").glob("*/children") if sys.platform == "linux" else ()
    found: set[int] = set()
    for file in listed:
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):  # a thread that has ended since
            found.update(int(pid) for pid in file.read_text().split())
    return found


@pytest.fixture(autouse=True)
def nothing_left_running() -> Iterator[None]:
    """Fail a test that leaves a thread or a child process behind; what lived before it, a wider fixture's, may stay."""
    before = _threads(), _children()
    yield
    deadline = time.monotonic() + LEFT_RUNNING_S
    while (left := (_threads() - before[0], _children() - before[1])) != (set(), set()):
        if time.monotonic() > deadline:
            pytest.fail(f"left running: threads {[thread.name for thread in left[0]]}, processes {sorted(left[1])}")
        time.sleep(0.01)
