"""Every schema that was ever released opens for ever, with all its entries, also when its migration is killed."""

import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from companion.domain.history import Opened
from companion.services import store_copy
from companion.services.migrations import STEPS, version_of
from companion.services.paths import Folder
from companion.services.store import Store
from tests.faults.released import KEPT, entries
from tests.services.sample import KEY

STORES = sorted(KEPT.glob("*.db"))
OPEN = """
import sys
from pathlib import Path
from companion.services.paths import Folder
from companion.services.store import Store
from tests.services.sample import KEY
print("begun", flush=True)
Store.open(Folder(Path(sys.argv[1])), KEY).close()
"""


def lay(folder: Folder, kept: Path) -> None:
    """Put a kept store into a fresh folder."""
    shutil.rmtree(folder.root, ignore_errors=True)
    folder.create()
    shutil.copyfile(kept, folder.data)


def test_none_of_them_was_lost() -> None:
    assert [path.stem for path in STORES][:1] == ["1.0"]


@pytest.mark.parametrize("kept", STORES, ids=lambda path: path.stem)
def test_it_opens_with_all_its_entries_and_a_backup_of_what_it_was(folder: Folder, kept: Path) -> None:
    lay(folder, kept)
    store = Store.open(folder, KEY)
    newest = str(STEPS[-1].version)
    assert store.opened is (Opened.CURRENT if kept.stem == newest else Opened.MIGRATED)
    assert str(version_of(store.connection)) == newest
    assert store.events() == entries()
    moods = store.moods()
    store.rebuild_projections()
    assert store.moods() == moods and store.quick_check() == ()
    store.close()
    if kept.stem != newest:
        backup = folder.backups / f"before-migration-from-{kept.stem}.db"
        assert store_copy.verify(backup, KEY).events == len(entries())


@pytest.mark.parametrize("kills", [4, pytest.param(100, marks=pytest.mark.faults)])
@pytest.mark.parametrize("kept", STORES, ids=lambda path: path.stem)
def test_a_kill_while_it_is_brought_up_to_date_loses_nothing(folder: Folder, kept: Path, kills: int) -> None:
    chance = random.Random(kills)
    for _ in range(kills):
        lay(folder, kept)
        with subprocess.Popen([sys.executable, "-c", OPEN, str(folder.root)], stdout=subprocess.PIPE) as child:
            assert child.stdout is not None
            child.stdout.readline()
            try:
                child.wait(chance.uniform(0.0, 0.08))
            except subprocess.TimeoutExpired:
                child.kill()
        store = Store.open(folder, KEY)
        assert store.events() == entries() and store.quick_check() == ()
        store.close()
    print(f"{kept.stem}: {kills} kills, {len(entries())} entries each, 0 lost")
