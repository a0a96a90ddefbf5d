"""A whole rehearsal and a check-in are done by a screen reader's actions alone, on the real bus; each page is read."""

from pathlib import Path

import pytest

from tests.faults.reader_run import MISSING, bindings, read_by

PATIENCE_S = 450
HEARD = (
    "Recorded at",
    "The hold has ended: spit out now",
    "A check is due. Please look at the patient.",
    "5 things you can see.",
    "Question 10 of 10.",
)


@pytest.mark.faults
@pytest.mark.skipif(not bindings(), reason=MISSING)
def test_a_rehearsal_and_a_check_in_are_done_by_a_screen_readers_actions_alone(tmp_path: Path) -> None:
    found = read_by("tests.faults.read_all", tmp_path, PATIENCE_S)
    assert found["nameless"] == [], "what can have the keyboard has a name and a role"
    for words in HEARD:
        assert any(words in said for said in found["heard"]), words
    kinds = [event["kind"] for event in found["kept"]]
    in_order = ("gate_answered", "sitter_named", "mood_marked", "hold_started", "check_done", "observed")
    assert [kind for kind in dict.fromkeys(kinds) if kind in in_order] == list(in_order)
    for kind in ("grounding_step_done", "readiness_answered", "handed_over", "session_closed", "measure_submitted"):
        assert kind in kinds, kind
