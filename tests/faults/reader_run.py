"""Run what a screen reader does, by the system's own Python, on a bus and a screen of its own."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.faults.reader_bus import LAUNCHERS
from tests.whole.screen import hidden_screen

ROOT = Path(__file__).parents[2]
PROGRAMS = ("Xvfb", "dbus-run-session", "/usr/bin/python3")
MISSING = "no screen reader: apt-get install at-spi2-core dbus python3-pyatspi xvfb"


def bindings() -> bool:
    """Tell whether this machine has what a screen reader needs."""
    asked = ["/usr/bin/python3", "-c", "import pyatspi"]
    here = all(shutil.which(one) for one in PROGRAMS) and any(Path(one).exists() for one in LAUNCHERS)
    return here and subprocess.run(asked, capture_output=True, check=False).returncode == 0


def read_by(module: str, place: Path, patience_s: float) -> Any:
    """Give what a module of these tests found with a reader, its last line; `place` gets bus and record."""
    runtime = place / "runtime"
    runtime.mkdir(mode=0o700)
    command = ["dbus-run-session", "--", sys.executable, "-m", module, str(place / "person")]
    with hidden_screen() as display:
        environment = {**os.environ, "DISPLAY": display, "XDG_RUNTIME_DIR": str(runtime), "PYTHONPATH": str(ROOT)}
        done = subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=patience_s, check=False
        )
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout.splitlines()[-1])
