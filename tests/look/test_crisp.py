"""What the program draws itself is as fine as the screen can show it, and a picture in plain pixels is found out."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LEAST = 0.12
"""How much of a widget's drawing must be finer than plain pixels; straight edges on whole points never are."""


@pytest.mark.parametrize("scale", ["1.5", *(pytest.param(more, marks=pytest.mark.faults) for more in ("2", "3"))])
def test_each_widget_is_drawn_in_the_screens_own_pixels(scale: str) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale}
    line = [sys.executable, "-m", "tests.look.crisp"]
    run = subprocess.run(line, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert run.returncode == 0, run.stderr[-2000:]
    found = json.loads(run.stdout.splitlines()[-1])
    assert found["ratio"] == found["shape"] == float(scale)
    assert found["codes"], "a code to dial has grey edges"
    assert {"PhaseRing", "sitter: CheckCard", "today: MoodPad", "WaveStrip", "Timeline"} <= found["shares"].keys()
    for name, (drawn, through_plain) in found["shares"].items():
        assert drawn > LEAST, name
        assert through_plain < 0.02, f"{name}: a picture in plain pixels was not found out"
