"""A file for a person lies where it was said, is theirs alone, and takes the place of none."""

import os
import stat
from pathlib import Path

import pytest

from companion.domain.errors import Known
from companion.services import exports


def test_files_get_new_names_and_are_private(tmp_path: Path) -> None:
    folder = tmp_path / "Documents" / "Companion"
    before = os.umask(0)
    try:
        paths = [exports.save(folder, "mood 2026-11-22", ".png", data) for data in (b"one", b"two")]
    finally:
        os.umask(before)
    assert [path.name for path in paths] == ["mood 2026-11-22.png", "mood 2026-11-22 (2).png"]
    assert [path.read_bytes() for path in paths] == [b"one", b"two"]
    assert {stat.S_IMODE(path.stat().st_mode) for path in paths} == {0o600}
    assert sorted(path.name for path in folder.iterdir()) == sorted(path.name for path in paths)


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "Companion").write_text("mine")
    with pytest.raises(Known, match=r"folder\."):
        exports.save(tmp_path / "Companion", "mood", ".png", b"")
    assert (tmp_path / "Companion").read_text() == "mine"
