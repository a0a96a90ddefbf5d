"""The address for helpers is there without a key, and whatever happens to its file."""

import stat

import pytest

from companion.services.paths import Folder
from companion.services.place import FILE, Place, read_place, write_place

HOME = Place("Lake street 4, Lakeby", "second floor, Noor", "555 0199", "DE")


def test_a_place_comes_back_as_it_was_written_and_is_private(folder: Folder) -> None:
    write_place(folder, HOME)
    assert read_place(folder) == HOME
    assert HOME.lines == "Lake street 4, Lakeby\nsecond floor, Noor\n555 0199"
    assert stat.S_IMODE((folder.calm / FILE).stat().st_mode) == 0o600


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"address": 3}', b"\xff", b"[" * 100_000])
def test_a_broken_file_is_no_place_and_no_error(folder: Folder, content: bytes) -> None:
    (folder.calm / FILE).write_bytes(content)
    assert read_place(folder) == Place()


def test_without_a_file_there_is_no_place(folder: Folder) -> None:
    assert read_place(folder) == Place()
