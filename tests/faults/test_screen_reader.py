"""A real screen reader, on the real bus, reads the points of the graphs, each as it is stepped to."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.read_graph import LAUNCHERS
from tests.whole.screen import hidden_screen

ROOT = Path(__file__).parents[2]
PROGRAMS = ("Xvfb", "dbus-run-session", "/usr/bin/python3")


def bindings() -> bool:
    asked = ["/usr/bin/python3", "-c", "import pyatspi"]
    here = all(shutil.which(one) for one in PROGRAMS) and any(Path(one).exists() for one in LAUNCHERS)
    return here and subprocess.run(asked, capture_output=True, check=False).returncode == 0


@pytest.mark.faults
@pytest.mark.skipif(not bindings(), reason="no screen reader: apt-get install at-spi2-core dbus python3-pyatspi xvfb")
def test_a_screen_reader_reads_each_point_of_both_graphs(tmp_path: Path) -> None:
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    command = ["dbus-run-session", "--", sys.executable, "-m", "tests.faults.read_graph", str(tmp_path / "person")]
    with hidden_screen() as display:
        environment = {**os.environ, "DISPLAY": display, "XDG_RUNTIME_DIR": str(runtime), "PYTHONPATH": str(ROOT)}
        done = subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=False
        )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout.splitlines()[-1])
    (course, session), told = found["said"], found["told"]
    assert course[0].startswith("Mood 2.5. 21 Nov 2026. 7-day mean 7.4")
    assert session[0].startswith("After: mood 8.0, energy 4.5 of 10. 0:10 since the first hold")
    assert session[-1].startswith("Before: mood 4.0")
    heard = [line.removeprefix("heard ") for line in told if line.startswith("heard ")]
    assert heard == [*course, *session]
    named = {line.removeprefix("named ") for line in told}
    assert named >= {*course, *session}, "the point is also the name of what has the keyboard"
