"""`companion store`: check, backup, restore and erase from a terminal."""

import json
import os
from pathlib import Path

import pytest

from companion.domain.stamps import DAY_MS
from companion.services.backup import Backups
from companion.services.keys import ByCode, ByLogin, ByPassphrase, DataKey, Vault
from companion.services.migrations import STEPS
from companion.services.oskeyring import OsKeyring
from companion.services.paths import Folder
from companion.services.recovery_code import new_code
from companion.services.store import Store
from companion.services.store_opening import open_file
from tests.services.sample import at, note, story
from tests.typed import Said, in_its_own_process
from tests.typed import typed as here

PHRASE = "four quiet boats"


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    made = Folder(tmp_path / "person")
    made.create()
    return made


def fill(folder: Folder, key: DataKey) -> None:
    store = Store.open(folder, key)
    store.append(story())
    Backups(folder).make(store, key, at(-DAY_MS))
    store.close()


@pytest.fixture
def key(folder: Folder) -> DataKey:
    made = Vault(folder, OsKeyring()).create(ByLogin(), ByPassphrase(PHRASE))
    fill(folder, made)
    return made


def run(folder: Folder, *words: str, typed: str = "") -> Said:
    return here("store", *words, "--data-dir", folder.root, answers=typed)


def test_a_sound_record_is_said_to_be_and_a_damaged_one_not(folder: Folder, key: DataKey) -> None:
    well = run(folder, "check", "--json")
    found = json.loads(well.stdout)
    assert (well.returncode, found["ok"], found["events"], found["sessions"]) == (0, True, len(story()), 2)
    assert len(found["backups_good"]) == 1 and found["backups_bad"] == []
    data = bytearray(folder.data.read_bytes())
    data[len(data) - 3000] ^= 4
    folder.data.write_bytes(bytes(data))
    (backup,) = Backups(folder).all()
    broken = run(folder, "check")
    assert broken.returncode == 1 and "damaged" in broken.stdout + broken.stderr
    assert "1 backups can be read" in broken.stdout
    restored = run(folder, "restore", str(backup.path))
    assert (restored.returncode, restored.stderr) == (0, "")
    assert run(folder, "check").returncode == 0


def test_a_record_of_an_earlier_version_is_brought_up_to_date_step_by_step(folder: Folder) -> None:
    made = Vault(folder, OsKeyring()).create(ByLogin())
    Store(folder, open_file(folder, made, steps=STEPS[:1])).close()
    first, second = run(folder, "check", "--json"), run(folder, "check", "--json")
    assert json.loads(first.stdout)["ok"] and json.loads(second.stdout)["ok"]
    assert [line[-9:] for line in first.stderr.splitlines()] == ["(1 of 3).", "(2 of 3).", "(3 of 3)."]
    assert second.stderr == ""


def test_one_file_opens_on_another_computer_by_the_words_alone(folder: Folder, key: DataKey, tmp_path: Path) -> None:
    out = tmp_path / "stick" / "mine.companion-backup"
    out.parent.mkdir()
    assert run(folder, "backup", "--out", str(out)).returncode == 0
    assert out.stat().st_mode & 0o077 == 0 or os.name == "nt"
    elsewhere = Folder(tmp_path / "elsewhere")
    wrong = run(elsewhere, "restore", str(out), typed="not the words\n")
    assert wrong.returncode == 1 and "does not open it" in wrong.stderr
    right = run(elsewhere, "restore", str(out), typed=PHRASE + "\n")
    assert f"{len(story())} entries, 2 sessions" in right.stdout
    asked = in_its_own_process("store", "check", "--data-dir", elsewhere.root, answers=PHRASE + "\n")
    assert asked.returncode == 0 and f"{len(story())} entries" in asked.stdout


def test_the_recovery_code_opens_where_there_is_no_passphrase(folder: Folder) -> None:
    code = new_code()
    key = Vault(folder, OsKeyring()).create(ByCode(code))
    fill(folder, key)
    mistyped = run(folder, "check", typed=code[:-1] + "\n")
    assert mistyped.returncode == 1 and "not quite right" in mistyped.stderr
    assert run(folder, "check", typed=code.lower() + "\n").returncode == 0


def test_a_backup_in_the_folder_is_made_and_named(folder: Folder, key: DataKey) -> None:
    store = Store.open(folder, key)
    store.append([note(500)])
    store.close()
    made = run(folder, "backup")
    assert made.returncode == 0 and str(Backups(folder).all()[0].path) in made.stdout
    assert len(Backups(folder).all()) == 2


def test_erasing_asks_first_and_then_leaves_nothing(folder: Folder, key: DataKey) -> None:
    kept = run(folder, "erase", typed="no\n")
    assert kept.returncode == 1 and folder.data.exists()
    assert "backup --out" in kept.stdout and "can't reach" in kept.stdout
    gone = run(folder, "erase", typed="ERASE\n")
    assert gone.returncode == 0 and not folder.root.exists()
    assert run(folder, "erase", "--yes").returncode == 0


def test_nothing_is_made_where_there_is_nothing(folder: Folder) -> None:
    empty = run(folder, "check")
    assert empty.returncode == 1 and "no key yet" in empty.stderr
    assert not folder.data.exists()
