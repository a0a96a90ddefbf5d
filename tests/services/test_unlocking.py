"""From a folder to its key: who may come in, how wrong tries are slowed, and what is still possible without a key."""

from pathlib import Path

import pytest

from companion.domain.errors import Known
from companion.services.crypto import CHEAP_FOR_TESTS
from companion.services.keys import ByCode, ByKeyring, ByPassphrase, Vault
from companion.services.oskeyring import OsKeyring
from companion.services.paths import Folder
from companion.services.recovery_code import new_code
from companion.services.slots import SlotKind
from companion.services.tries import LONGEST_S, Tries
from companion.services.unlocking import Barred, FirstStart, Locked, Unlocked, Unlocking
from tests.services.keyring_fake import MemoryKeyring

PHRASE = "four quiet boats"


class Door:
    """An unlocking whose waiting is noted instead of done."""

    def __init__(self, folder: Folder) -> None:
        self.waited: list[float] = []
        self.keyring = MemoryKeyring()
        self.vault = Vault(folder, self.keyring, CHEAP_FOR_TESTS)
        self.unlocking = Unlocking(folder, OsKeyring(0.0), self.vault, self.waited.append)


@pytest.fixture
def door(folder: Folder) -> Door:
    made = Door(folder)
    made.vault.create(ByPassphrase(PHRASE))
    return made


def test_the_fourth_wrong_try_waits_and_each_after_it_twice_as_long(door: Door, folder: Folder) -> None:
    for _ in range(10):
        outcome = door.unlocking.by_passphrase("guessing now")
        assert isinstance(outcome, Locked) and outcome.why_not is not None
        assert outcome.why_not.code == "keys.wrong_secret"
    assert door.waited == [0, 0, 0, 1, 2, 4, 8, 16, 30, 30]
    assert isinstance(outcome, Locked) and outcome.wait_s == LONGEST_S
    again = Door(folder)  # a new start forgets nothing
    assert isinstance(again.unlocking.by_passphrase(PHRASE), Unlocked)
    assert again.waited == [LONGEST_S]
    assert isinstance(again.unlocking.by_passphrase(PHRASE), Unlocked)
    assert again.waited[-1] == 0, "the right one begins anew"


def test_a_typing_error_in_the_code_is_no_try(door: Door) -> None:
    code = new_code()
    outcome = door.unlocking.by_passphrase(PHRASE)
    assert isinstance(outcome, Unlocked)
    door.vault.add_slot(outcome.key, ByCode(code))
    for _ in range(10):
        locked = door.unlocking.by_code(code[:-1])
        assert isinstance(locked, Locked) and locked.wait_s == 0
    assert isinstance(door.unlocking.by_code(code), Unlocked)


def test_a_try_that_waits_ends_with_the_program_and_is_not_made(folder: Folder) -> None:
    vault = Vault(folder, MemoryKeyring(), CHEAP_FOR_TESTS)
    vault.create(ByPassphrase(PHRASE))
    for _ in range(9):
        Tries(folder).was_wrong()
    unlocking = Unlocking(folder, OsKeyring(0.0), vault)
    unlocking.leave()
    assert isinstance(unlocking.by_passphrase(PHRASE), Locked)


@pytest.mark.parametrize("content", [b"", b"many", b"-5", b"9" * 50, b"\xff\xff"])
def test_a_spoiled_count_holds_nobody_up_for_long(folder: Folder, content: bytes) -> None:
    (folder.run / "tries").write_bytes(content)
    assert Tries(folder).wait_s() <= LONGEST_S


def test_a_locked_record_names_its_ways_and_tries_none(folder: Folder) -> None:
    door = Door(folder)
    door.vault.create(ByKeyring(), ByPassphrase(PHRASE))
    locked = door.unlocking.ways()
    assert locked == Locked((SlotKind.PASSPHRASE,), None, 0, by_itself=True)
    looked = door.unlocking.look()
    assert isinstance(looked, Unlocked)
    door.unlocking.release()


def test_a_new_folder_is_a_first_start_and_a_lost_key_is_said(folder: Folder, tmp_path: Path) -> None:
    fresh = Door(Folder(tmp_path / "fresh"))
    first = fresh.unlocking.look()
    fresh.unlocking.release()
    assert isinstance(first, FirstStart) and isinstance(first.keyring, Known)
    folder.data.write_bytes(b"something")
    lost = Door(folder)
    outcome = lost.unlocking.look()
    lost.unlocking.release()
    assert isinstance(outcome, Barred) and outcome.why.code == "keys.lost"
