"""How long the commands without a window take, as people type them: a whole rehearsed session, and the self-test."""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from tests.bench.row import Row

TURNS = 3


def measure_rehearsal() -> Iterator[Row]:
    """Measure the command from its start to its end; the middle one of three."""
    with tempfile.TemporaryDirectory() as place:
        took_s = sorted(_run("rehearse", "--headless", "--out", f"{place}/{turn}") for turn in range(TURNS))
        events = [json.loads(line) for line in (Path(place) / "0" / "events.jsonl").read_text().splitlines()]
    first, last = (datetime.fromisoformat(event["at"]) for event in (events[0], events[-1]))
    length_min = (last - first).total_seconds() / 60
    yield Row(f"headless rehearsal of {length_min:.0f} min, {len(events)} events", took_s[TURNS // 2], "s", 5.0)


def measure_selftest() -> Iterator[Row]:
    """Measure the self-test; the middle one of three."""
    took_s = sorted(_run("self-test") for _ in range(TURNS))
    yield Row("self-test", took_s[TURNS // 2], "s", 4.0)


def _run(*words: str) -> float:
    """Run a command of ours; gives the seconds from its start to its end."""
    began = time.monotonic()
    subprocess.run([sys.executable, "-m", "companion", *words], check=True, capture_output=True)
    return time.monotonic() - began
