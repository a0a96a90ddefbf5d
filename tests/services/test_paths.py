"""The folder: private from the first byte, and plain words when it can't be had."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from companion.domain.errors import Known
from companion.services import files
from companion.services.paths import Folder

NOBODY = 65534
as_root = pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can become another user")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_every_room_is_the_owners_only_even_under_an_open_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        folder = Folder(tmp_path / "a" / "b")
        folder.create()
        files.replace(folder.keys, b"x")
    finally:
        os.umask(before)
    assert {mode(path) for path in folder.root.rglob("*") if path.is_dir()} == {0o700}
    assert mode(folder.root) == 0o700
    assert mode(folder.keys) == 0o600


def test_a_folder_that_was_open_to_others_is_closed_to_them(tmp_path: Path) -> None:
    root = tmp_path / "shared"
    root.mkdir(mode=0o777)
    root.chmod(0o777)
    Folder(root).create()
    assert mode(root) == 0o700


def test_making_it_twice_changes_nothing(folder: Folder) -> None:
    folder.settings.write_text("{}")
    folder.create()
    assert folder.settings.read_text() == "{}"


@pytest.mark.parametrize("where", ["person", "person/deeper"])
def test_a_file_in_the_way_is_named(tmp_path: Path, where: str) -> None:
    (tmp_path / "person").write_text("mine")
    with pytest.raises(Known) as caught:
        Folder(tmp_path / where).create()
    assert caught.value.code == "folder.not_a_folder"
    assert caught.value.facts == {"folder": str(tmp_path / where)}
    assert (tmp_path / "person").read_text() == "mine"


CREATE = """
import os, sys
from pathlib import Path
from companion.domain.errors import Known
from companion.services.paths import Folder
os.setgid({nobody}); os.setuid({nobody})
try:
    Folder(Path(sys.argv[1])).create()
except Known as known:
    print(known.code)
"""


@as_root
@pytest.mark.parametrize("rights", [0o555, 0o700])
def test_a_folder_that_another_user_may_not_write_to_is_read_only(tmp_path: Path, rights: int) -> None:
    for parent in (tmp_path, *tmp_path.parents[:3]):
        parent.chmod(0o755)
    root = tmp_path / "person"
    Folder(root).create()
    root.chmod(rights)
    said = subprocess.run(
        [sys.executable, "-c", CREATE.format(nobody=NOBODY), str(root)], capture_output=True, text=True, check=True
    )
    assert said.stdout.strip() == "folder.read_only"


def test_the_systems_own_place_is_used_when_no_other_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert Folder.default().root.name == "companion"


@pytest.mark.parametrize(
    ("path", "service"),
    [
        ("/home/a/Dropbox/companion", "Dropbox"),
        ("/home/a/OneDrive - Clinic/x", "OneDrive"),
        ("/Users/a/Library/Mobile Documents/x", "iCloud Drive"),
        ("/home/a/dropboxes/x", None),
        ("/home/a/.local/share/companion", None),
    ],
)
def test_a_synced_folder_is_recognised(path: str, service: str | None) -> None:
    assert Folder(Path(path)).synced_by() == service


def test_a_failed_replacement_leaves_the_old_file(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    files.replace(folder.settings, b"old")
    monkeypatch.setattr(os, "fsync", lambda _: (_ for _ in ()).throw(OSError(28, "full")))
    with pytest.raises(Known) as caught:
        files.replace(folder.settings, b"new")
    assert caught.value.code == "folder.full"
    assert folder.settings.read_bytes() == b"old"
    assert list(folder.root.glob("*.new")) == []
