"""What the fault tests share: a fresh folder, and ways to tell what this machine allows."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from companion.services.paths import Folder


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """Give a person's folder, made."""
    made = Folder(tmp_path / "person")
    made.create()
    return made


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Callable[[int], Path]]:
    """Give a function that mounts a disk of so many bytes; skips where nobody may mount."""
    if os.name != "posix" or os.geteuid() != 0 or not shutil.which("mount"):
        pytest.skip("only root can mount a small disk")
    place = tmp_path / "disk"
    place.mkdir()

    def mount(size_bytes: int) -> Path:
        command = ["mount", "-t", "tmpfs", "-o", f"size={size_bytes},mode=0700", "companion-test", str(place)]
        if subprocess.run(command, capture_output=True, check=False).returncode:
            pytest.skip("no right to mount here")
        return place

    yield mount
    if place.is_mount() and subprocess.run(["umount", place], capture_output=True, check=False).returncode:
        subprocess.run(["umount", "--lazy", place], check=True)  # or no later run could clear its folders away
        pytest.fail("a file on the small disk was left open")
