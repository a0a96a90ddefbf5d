"""What the tests of the services share: a fresh private folder and an open vault."""

from pathlib import Path

import pytest

from companion.services.paths import Folder


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """Give a person's folder, made."""
    made = Folder(tmp_path / "person")
    made.create()
    return made
