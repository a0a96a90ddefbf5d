"""What the window costs: its start beside a bare PySide6 label, and its processor time while a session runs untouched.

Both sides of the start are programs of their own, one after the other, on one X server without a screen. Compiled
files and the disk's cache are warm on both sides: the first pair is thrown away. Of the rest the quickest counts, on
each side: whatever disturbs a start only ever adds to it.
"""

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from companion.services.crypto import CHEAP_FOR_TESTS
from companion.services.keys import ByLogin, Vault
from companion.services.oskeyring import OsKeyring
from companion.services.paths import Folder
from companion.services.store import Store
from tests.bench.row import Row

HERE = Path(__file__).parent
PAIRS = 7
STRETCH_S = 20
LIMIT_S = 120


def measure_start() -> Iterator[Row]:
    """Measure from the start of the process, and the memory a second after Today.

    The first window that a person can use is the one with help and grounding in it: it answers while the record opens.
    """
    with stage() as (place, environment):
        pairs = [_pair(place, environment) for _ in range(PAIRS + 1)][1:]

    def least(side: int, what: str) -> float:
        return float(min(pair[side][what] for pair in pairs))

    label_s = least(1, "painted_s")
    yield Row("start until a window is painted in which help can be used", least(0, "painted_s"), "s", 1.6, label_s)
    yield Row("start until Today is painted and filled", least(0, "filled_s"), "s", 3.0, label_s)
    yield Row("memory of the window (RSS)", least(0, "rss_kib") / 1024, "MB", 1.8, least(1, "rss_kib") / 1024)


def measure_idle() -> Iterator[Row]:
    """Measure the session page in its first hold, at the speed of life."""
    with stage() as (place, environment):
        told = child("live_page.py", environment, str(place), str(STRETCH_S))
    if told["page"] != "session":
        raise AssertionError(f"measured the page {told['page']}")
    yield Row(f"processor time of a running session's page, {STRETCH_S} s", told["cpu_percent"], "%", 1.0)
    yield Row("memory of a running session's page (RSS)", told["rss_kib"] / 1024, "MB")


def _pair(place: Path, environment: dict[str, str]) -> tuple[dict[str, Any], dict[str, Any]]:
    ours = child("started.py", environment, repr(time.monotonic()), str(place))
    return ours, child("plain_label.py", environment, repr(time.monotonic()))


def child(script: str, environment: dict[str, str], *arguments: str) -> dict[str, Any]:
    """Run a program of this folder and read the line that it ends with."""
    done = subprocess.run(
        [sys.executable, str(HERE / script), *arguments],
        env=environment,
        stdout=subprocess.PIPE,
        timeout=LIMIT_S,
        check=True,
        text=True,
    )
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told


@contextlib.contextmanager
def stage() -> Iterator[tuple[Path, dict[str, str]]]:
    """Give a person's folder that opens without a question, and the environment of a desktop that nobody sees."""
    with tempfile.TemporaryDirectory() as home, _screen() as display:
        folder = Folder(Path(home) / "person")
        folder.create()
        key = Vault(folder, OsKeyring(), CHEAP_FOR_TESTS).create(ByLogin())
        Store.open(folder, key).close()
        places = ("HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")
        wanted = {**dict.fromkeys(places, home), "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        without = {"WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "PYTHONDONTWRITEBYTECODE"}
        kept = {name: value for name, value in os.environ.items() if name not in without}
        # Compiled files as an installed program has them, wherever this tree's own may be written.
        python = {"PYTHONPATH": str(HERE.parent.parent), "PYTHONPYCACHEPREFIX": str(Path(home) / "compiled")}
        yield folder.root, {**kept, **wanted, **python}


@contextlib.contextmanager
def _screen() -> Iterator[str]:
    """Run an X server without a screen; gives its name."""
    ours, theirs = os.pipe()
    command = ["Xvfb", "-displayfd", str(theirs), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=(theirs,), stderr=subprocess.DEVNULL) as server:
        os.close(theirs)
        try:
            with os.fdopen(ours) as told:
                yield f":{int(told.readline())}"
        finally:
            server.terminate()
