"""A real screen reader, on the real bus, reads the points of the graphs, each as it is stepped to."""

from pathlib import Path

import pytest

from tests.faults.reader_run import MISSING, bindings, read_by

PATIENCE_S = 120


@pytest.mark.faults
@pytest.mark.skipif(not bindings(), reason=MISSING)
def test_a_screen_reader_reads_each_point_of_both_graphs(tmp_path: Path) -> None:
    found = read_by("tests.faults.read_graph", tmp_path, PATIENCE_S)
    (course, session), told = found["said"], found["told"]
    assert course[0].startswith("Mood 2.5. 21 Nov 2026. 7-day average 7.4")
    assert session[0].startswith("After: mood 8.0, energy 4.5 of 10. 0:10 since the first hold")
    assert session[-1].startswith("Before: mood 4.0")
    heard = [line.removeprefix("heard ") for line in told if line.startswith("heard ")]
    assert heard == [*course, *session]
    named = {line.removeprefix("named ") for line in told}
    assert named >= {*course, *session}, "the point is also the name of what has the keyboard"
