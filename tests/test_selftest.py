"""The self-test finds nothing wrong here, finds what is broken on purpose, and goes on to the other parts."""

import json
import os
import shutil
import struct
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from companion.selftest import PARTS, WINDOW_PARTS, Place, run
from companion.services import crypto
from companion.services.attempt import Check, Wrong
from companion.services.paths import shipped


@pytest.fixture
def assets(tmp_path: Path) -> Path:
    """Give a copy of what ships with the program, to break."""
    return shutil.copytree(shipped("selftest").parent, tmp_path / "assets")


@pytest.fixture(autouse=True)
def no_desktop(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the test from asking a real desktop or a real keyring for anything."""
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)


def failed(checks: Sequence[Check]) -> dict[str, str]:
    return {check.part: check.found for check in checks if not check.ok}


@pytest.mark.faults  # in the gate each part is seen to work in one of those below
def test_everything_works_here() -> None:
    checks = run()
    assert failed(checks) == {}
    assert [check.part for check in checks] == [*PARTS, *WINDOW_PARTS]
    assert all(check.found for check in checks)


def test_what_is_missing_from_the_shipped_things_is_named(assets: Path) -> None:
    (assets / "icons" / "note.svg").unlink()
    (assets / "icons" / "clock.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"/>')
    (assets / "selftest" / "tone.m4a").write_bytes(b"\0\0\0\x1cftypM4A " + b"\0" * 500)
    piece = assets / "audio" / "ocean.ogg"
    piece.write_bytes(struct.pack("<500H", *range(500)))
    checks = run(assets)
    found = failed(checks)
    assert found.keys() == {"icons", "converting", "example"}
    assert all(check.found for check in checks)
    assert "note" in found["icons"] and "clock" in found["icons"] and "mood" not in found["icons"]
    assert piece.name in found["example"]


def test_where_nothing_can_be_written_and_qt_finds_no_platform_the_rest_is_still_tried(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("QT_QPA_PLATFORM", "nowhere")
    checks = run(temp=tmp_path / "file")
    found = failed(checks)
    need_room = {"folder", "store", "keys", "sound", "decoding", "converting"}
    assert found.keys() == {*need_room, *WINDOW_PARTS}
    assert all("Not a directory" in found[part] for part in need_room), found
    assert "nowhere" in found["window"], "Qt's own word for what it lacks"
    assert [check.part for check in checks] == [*PARTS, *WINDOW_PARTS]


def test_a_passphrase_that_gives_another_key_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crypto, "stretch", lambda *_: bytes(crypto.KEY_BYTES))
    with pytest.raises(Wrong, match="does not give the key"):
        PARTS["keys"](Place(tmp_path, tmp_path))


def test_a_missing_library_is_named_by_the_command_itself(tmp_path: Path) -> None:
    broken = tmp_path / "sqlcipher3" / "__init__.py"
    broken.parent.mkdir()
    broken.write_text('raise ImportError("libcrypto.so.3: cannot open shared object file")')
    done = subprocess.run(
        [sys.executable, "-m", "companion", "self-test", "--json"],
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    said = json.loads(done.stdout)
    assert [part["part"] for part in said["parts"]] == [*PARTS, *WINDOW_PARTS]
    found = {part["part"]: part["found"] for part in said["parts"] if not part["ok"]}
    assert (done.returncode, said["ok"], done.stderr) == (1, False, "")
    assert found == {"store": "missing: libcrypto.so.3: cannot open shared object file"}
