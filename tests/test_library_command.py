"""`companion library`, as it is typed."""

import json
from pathlib import Path

from tests.audio import make
from tests.typed import Said, in_its_own_process, typed


def run(*words: object) -> Said:
    return typed("library", *words)


def test_add_list_and_check(tmp_path: Path) -> None:
    music, data = tmp_path / "music", ["--data-dir", tmp_path / "data"]
    music.mkdir()
    make.write(music / "one.flac", make.noise(1, 2))
    (music / "bad.mp3").write_bytes(b"x")
    added = in_its_own_process("library", "add", *data, music)
    assert added.returncode == 1  # one was bad, the other is in
    assert "bad.mp3 can't be played" in added.stderr and added.stdout.startswith("one  0:00:02  ")
    listed = json.loads(run("list", *data, "--json").stdout)
    assert [(one["title"], one["state"]) for one in listed] == [("one", "well")]
    assert run("check", *data).returncode == 0
    (tmp_path / "data" / "library" / listed[0]["file"]).unlink()
    checked = run("check", *data)
    assert checked.returncode == 1 and "one (one.flac): missing" in checked.stdout
    assert run("add", *data, tmp_path / "data" / "keys").returncode == 1
