"""Kill a migration at random moments: the store is at the version before it or after it, whole, and goes on."""

import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from companion.services import store_copy
from companion.services.migrations import STEPS, version_of
from companion.services.paths import Folder
from companion.services.store import Store
from companion.services.store_opening import open_file
from tests.faults.migrator import ROUNDS, SLOW, WIDENED
from tests.services.sample import KEY, note, opened

NOTES = 3000


def migrate_and_be_killed(folder: Folder, after_lines: int, after_s: float) -> None:
    """Kill it so long after so many lines that it printed: counted, since how fast it is nobody knows."""
    command = [sys.executable, "-m", "tests.faults.migrator", str(folder.root)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        for _ in range(after_lines):
            child.stdout.readline()
        try:
            child.wait(after_s)
        except subprocess.TimeoutExpired:
            child.kill()


@pytest.mark.parametrize("kills", [5, pytest.param(150, marks=pytest.mark.faults)])
def test_a_killed_migration_is_done_or_undone(folder: Folder, tmp_path: Path, kills: int) -> None:
    store = Store.open(folder, KEY)
    store.append([opened(), *(note(number) for number in range(1, NOTES + 1))])
    expected = store.events()
    store.close()
    before = tmp_path / "before"
    shutil.copytree(folder.root, before)
    chance = random.Random(kills)
    reached = {str(STEPS[-1].version): 0, str(WIDENED): 0}
    for _ in range(kills):
        shutil.rmtree(folder.root)
        shutil.copytree(before, folder.root)
        migrate_and_be_killed(folder, chance.randint(1, ROUNDS + 2), chance.uniform(0, 0.05))
        for backup in folder.backups.glob("*.db"):
            assert store_copy.verify(backup, KEY).events == NOTES + 1
        found = Store.open_copy(folder, KEY)
        version = version_of(found.connection)
        tables = {name for (name,) in found.connection.execute("SELECT name FROM sqlite_schema")}
        assert ("echo" in tables) == (version == WIDENED)
        reached[str(version)] += 1
        found.close()
        again = Store(folder, open_file(folder, KEY, steps=SLOW))
        assert again.events() == expected
        assert again.quick_check() == ()
        again.close()
    print(f"{kills} kills: {reached}")
    assert reached[str(STEPS[-1].version)], "every kill came too late: the test shows nothing"
