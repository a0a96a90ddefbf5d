"""On the real bus, whatever can have the keyboard has a name and a role: on every page, dialog and scene there is."""

from pathlib import Path

import pytest

from tests.faults.read_pages import PLANTED
from tests.faults.reader_run import MISSING, bindings, read_by

PATIENCE_S = 600
AMONG_THEM = {"editor-track", "editor-cue", "voice", "make_pack-key", "protocol-save", "draft-phases", "question"}


@pytest.mark.faults
@pytest.mark.skipif(not bindings(), reason=MISSING)
def test_a_screen_reader_can_name_all_that_can_have_the_keyboard(tmp_path: Path) -> None:
    *pages, planted = read_by("tests.faults.read_pages", tmp_path, PATIENCE_S)
    assert {one["page"]: one["nameless"] for one in pages if one["nameless"]} == {}
    assert {one["page"] for one in pages if one["seen"]} >= AMONG_THEM
    assert (planted["page"], len(planted["nameless"])) == (PLANTED, 1), "a field without a name is found out"
