"""How soon grounding is open after the start of the program, for each way in which a record may be broken."""

import contextlib
import tempfile
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

from tests.bench.row import Row
from tests.bench.window import stage
from tests.faults.broken import CASES, broken, start

GOAL_S = 2.0


def measure_grounding() -> Iterator[Row]:
    """Start the real program on each, the first time for nothing; a case that this machine can't make is left out."""
    with stage() as (_, environment), patch.dict("os.environ", environment):
        warm = True
        for case in CASES:
            with tempfile.TemporaryDirectory() as place, contextlib.suppress(OSError):
                with broken(case, Path(place) / "person") as made:
                    if warm:
                        start([made])
                        warm = False
                    (seen,) = start([made], "calm")
                if not (seen["stayed"] and seen["calm"]):
                    raise AssertionError(f"{case}: grounding was taken away, or no calm sound")
                yield Row(f"grounding, though {case}", seen["seconds"], "s", GOAL_S)
