"""A whole session in the real window, with real sound, from the first page to the record, which is there afterwards.

The window is driven by mouse and keyboard in a process of its own; what it said is read from the store, what it played
from the sound server.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from companion.domain.events import Ending
from companion.services.keys import ByLogin, Vault
from companion.services.oskeyring import OsKeyring
from companion.services.paths import Folder
from companion.services.store import Store
from tests.audio.conftest import Server
from tests.audio.listen import click_score, gaps

SPEED = 200
PATIENCE_S = 180
IN_ORDER = ["hold", "onset", "window", "return", "recovery"]
LONGEST_GAP_FRAMES = 144
"""3 ms at 48 kHz."""
MOST_CLICK = 12
"""Above it a second difference stands out of its surroundings as no tone or wave of the pieces does."""


def _drive(folder: Path, display: str) -> list[dict[str, Any]]:
    """Go through a session; returns the events that the store kept, as data."""
    environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    line = [sys.executable, "-m", "tests.whole.drive", str(folder), str(SPEED)]
    run = subprocess.run(line, env=environment, capture_output=True, text=True, timeout=PATIENCE_S, check=False)
    assert run.returncode == 0, run.stderr[-3000:]
    return [json.loads(text) for text in run.stdout.splitlines()]


@pytest.mark.screen
@pytest.mark.sound
def test_a_whole_session_by_hand_with_sound(tmp_path: Path, screen: str, pulse: Server) -> None:
    folder = Folder(tmp_path / "data")
    folder.create()
    Vault(folder, OsKeyring()).create(ByLogin())
    tape = pulse.record()

    events = _drive(folder.root, screen)

    heard = tape.stop()
    kinds = [event["kind"] for event in events]
    assert [e["data"]["phase"] for e in events if e["kind"] == "phase_began"] == [p for p in IN_ORDER if p != "hold"]
    for kind in ("sitter_named", "gate_answered", "hold_started", "hold_ended", "check_done", "observed"):
        assert kind in kinds
    for kind in ("sitter_called", "sitter_came", "grounding_step_done", "readiness_answered", "handed_over"):
        assert kind in kinds
    assert [e["data"]["moment"] for e in events if e["kind"] == "mood_marked"] == ["before", "after"]
    assert kinds[-1] == "session_closed"
    assert not any(e["kind"] == "sound_fault" for e in events)
    _is_calm(heard)
    _is_still_there(folder, len(events))


def _is_calm(heard: np.ndarray) -> None:
    """Check that from the first sound to the last there is no gap and no click."""
    loud = np.flatnonzero(np.abs(heard).max(axis=1) > 1e-3)
    assert len(loud), "nothing was heard"
    sound = heard[loud[0] : loud[-1]]
    assert len(sound) > 20 * 48_000
    assert gaps(sound, LONGEST_GAP_FRAMES) == []
    assert click_score(sound) < MOST_CLICK


def _is_still_there(folder: Folder, count: int) -> None:
    """Open the store anew, as the next start does, and find the session in the record."""
    store = Store.open(folder, Vault(folder, OsKeyring()).unlock_unasked())
    try:
        assert len(store.events()) == count
        (session,) = store.sessions()
        assert session.ending is Ending.COMPLETE
        assert session.sitter == "Robin"
        assert session.rehearsal
    finally:
        store.close()
