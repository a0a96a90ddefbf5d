"""The folder is renamed or deleted under a writer: from then on nothing is acknowledged, and nothing before is lost."""

import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from companion.services.paths import Folder
from tests.faults.store_state import look, saved_in


def write_until(folder: Folder, notes: int, act: str) -> str:
    """Run the writer, do something to its folder after so many notes, and give all it said; then end it."""
    command = [sys.executable, "-m", "tests.faults.writer", str(folder.root), "1"]
    said = ""
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        while said.count("saved") < notes:
            said += child.stdout.readline()
        if act == "rename":
            folder.root.rename(folder.root.with_name("elsewhere"))
        else:
            shutil.rmtree(folder.root)
        while "refused" not in said:
            said += child.stdout.readline()
        after = [child.stdout.readline() for _ in range(50)]
        child.kill()
    assert all(line.startswith("refused store.") for line in after), after
    return said


@pytest.mark.parametrize("times", [2, pytest.param(60, marks=pytest.mark.faults)])
def test_a_renamed_folder_has_all_that_was_acknowledged(tmp_path: Path, times: int) -> None:
    chance = random.Random(times)
    events = 0
    for number in range(times):
        folder = Folder(tmp_path / str(number) / "person")
        folder.create()
        said = write_until(folder, chance.randint(1, 60), "rename")
        found = look(Folder(folder.root.with_name("elsewhere")))
        assert (found.lost(saved_in(said)), found.faults) == (set(), ())
        events += len(saved_in(said))
    print(f"{times} renamed folders, {events} events acknowledged, 0 lost, none acknowledged into nothing")


@pytest.mark.parametrize("times", [2, pytest.param(60, marks=pytest.mark.faults)])
def test_nothing_is_acknowledged_into_a_deleted_folder(tmp_path: Path, times: int) -> None:
    for number in range(times):
        folder = Folder(tmp_path / str(number) / "person")
        folder.create()
        said = write_until(folder, 5 + number % 20, "delete")
        assert "refused store.gone" in said or "refused store." in said
    print(f"{times} deleted folders: every event after it was refused")
