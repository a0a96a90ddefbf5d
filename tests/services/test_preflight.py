"""Before a session the computer says what could spoil it, and what it can't tell is no fault."""

import shutil
from collections import namedtuple
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from companion.audio.probe import decodes_whole
from companion.domain.programme import SOUNDSCAPE, Programme, Sound
from companion.services import preflight
from companion.services.library import Library
from companion.services.preflight import Finding, Found, Wanted
from tests.domain.examples import a_programme
from tests.domain.sessions import Story

AUDIO = Path(__file__).parents[2] / "assets" / "audio"
NOW_MS = 1_800_000_000_000
Battery = namedtuple("Battery", "percent power_plugged")


def wanted(tmp_path: Path, sounds: Path = AUDIO, changes: Mapping[str, object] | None = None) -> Wanted:
    programme: Programme = a_programme(changes)
    decodes = decodes_whole if sounds != AUDIO else lambda path: path.is_file()  # twenty minutes of music take seconds
    return Wanted(Story().state, programme, Library(sounds).find, decodes, tmp_path, NOW_MS, latest_utc_ms=NOW_MS - 1)


def short(tmp_path: Path) -> Path:
    """Make a short noise of each file of the example's programme; what a file is, its content says, not its name."""
    folder = tmp_path / "audio"
    folder.mkdir()
    noise = np.random.default_rng(1).uniform(-0.1, 0.1, (3 * 48_000, 2))
    for file in a_programme().files:
        soundfile.write(folder / file, noise, 48_000, format="FLAC")
    return folder


def test_a_whole_programme_is_well(tmp_path: Path) -> None:
    found = preflight.look(wanted(tmp_path))
    assert (found["files"], found["coverage"].found) == (Finding(Found.WELL, {"n": "4"}), Found.WELL)
    assert found["disk"].found is Found.WELL
    assert found["clock"].found is Found.WELL


def test_a_file_that_breaks_off_is_named_before_the_session(tmp_path: Path) -> None:
    folder = short(tmp_path)
    whole = (folder / "pad.ogg").read_bytes()
    middle = len(whole) // 2
    (folder / "pad.ogg").write_bytes(whole[:middle] + bytes(8_000) + whole[middle + 8_000 :])
    found = preflight.look(wanted(tmp_path, folder))
    assert found["files"] == Finding(Found.TROUBLE, {"names": "Slow tide"})


def test_a_locked_voice_and_a_soundscape_are_no_files_to_be_decoded(tmp_path: Path) -> None:
    asked = wanted(tmp_path)
    more = {"voice/a.flac": Sound("a.voice", 3.0, key="00" * 32), "field": Sound(f"{SOUNDSCAPE}field", 86_400.0)}
    found = preflight.look(replace(asked, find=lambda programme: {**asked.find(programme), **more}))
    assert found["files"] == Finding(Found.WELL, {"n": "6"})


def test_a_missing_file_is_named_and_the_phase_that_falls_silent(tmp_path: Path) -> None:
    folder = short(tmp_path)
    (folder / "return.ogg").unlink()
    found = preflight.look(wanted(tmp_path, folder))
    assert found["files"] == Finding(Found.TROUBLE, {"names": "Morning"})
    assert found["coverage"] == Finding(Found.TROUBLE, {"phase": "Return"})


def test_silence_that_a_programme_wants_is_no_fault(tmp_path: Path) -> None:
    assert preflight.look(wanted(tmp_path, changes={"tracks.window": []}))["coverage"].found is Found.WELL


@pytest.mark.parametrize(
    ("battery", "found"),
    [
        (None, Found.WELL),
        (Battery(5, True), Found.WELL),
        (Battery(40, False), Found.WELL),
        (Battery(39, False), Found.TROUBLE),
    ],
)
def test_a_low_battery_wants_its_charger(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, battery: Battery | None, found: Found
) -> None:
    monkeypatch.setattr("psutil.sensors_battery", lambda: battery, raising=False)
    assert preflight.look(wanted(tmp_path))["power"].found is found


def test_a_system_that_does_not_tell_is_no_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails() -> None:
        raise OSError

    monkeypatch.setattr("psutil.sensors_battery", fails, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    found = preflight.look(replace(wanted(tmp_path), folder=tmp_path / "nowhere"))
    assert {found[what].found for what in ("power", "quiet", "disk")} == {Found.UNKNOWN}


@pytest.mark.parametrize(
    ("said", "found"), [("false", Found.WELL), ("true", Found.TROUBLE), ("who knows", Found.UNKNOWN)]
)
def test_the_desktop_says_whether_it_is_quiet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: str, found: Found
) -> None:
    desktop = tmp_path / "gsettings"
    desktop.write_text(f"#!/bin/sh\necho {said}\n", encoding="utf-8")
    desktop.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    assert preflight.look(wanted(tmp_path))["quiet"].found is found


def test_little_room_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = namedtuple("usage", "free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(199_999_999))
    assert preflight.look(wanted(tmp_path))["disk"] == Finding(Found.TROUBLE, {"mb": "199"})


def test_a_clock_before_the_latest_entry_is_told() -> None:
    assert preflight.clock(NOW_MS, NOW_MS + preflight.BACK_MS).found is Found.WELL
    assert preflight.clock(NOW_MS, NOW_MS + preflight.BACK_MS + 1).found is Found.TROUBLE
