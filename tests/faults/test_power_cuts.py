"""Simulated power cuts: nothing acknowledged is lost by store or inbox, and the same without flushes does lose."""

import random
from pathlib import Path

import pytest

from companion.domain.errors import Known
from companion.services import inbox
from companion.services.crypto import CHEAP_FOR_TESTS
from companion.services.keys import ByPassphrase, DataKey, Vault
from companion.services.paths import Folder
from companion.services.store import Store
from tests.faults import powercut
from tests.faults.portions import portions
from tests.faults.powercut import Call, Disk
from tests.faults.store_state import Found, look
from tests.services.keyring_fake import MemoryKeyring

NOTES = "120"  # more than one checkpoint, which comes each 100 pages

pytestmark = pytest.mark.skipif(not powercut.available(), reason="no strace here, or no right to use it")


def cuts(calls: list[Call], root: Path, count: int, seed: int, place: Folder) -> tuple[int, int, int]:
    """Cut the power so many times at random; gives how many lost events, how many were damaged, and events at stake."""
    chance = random.Random(seed)
    losing = damaged = at_stake = 0
    for _ in range(count):
        disk = Disk(root)
        for call in calls[: chance.randint(0, len(calls))]:
            disk.play(call)
        powercut.lay_out(place, disk.after_cut(chance))
        at_stake += len(disk.saved)
        try:
            found = look(place)
        except Known:
            found = Found([], ("store.unreadable",))
        damaged += bool(found.faults)
        losing += bool(found.lost(disk.saved))
    return losing, damaged, at_stake


@pytest.mark.parametrize(("count", "seed"), portions(25, 2000))
def test_no_acknowledged_event_is_lost_in_a_power_cut(folder: Folder, tmp_path: Path, count: int, seed: int) -> None:
    folder.ballast.touch()
    calls = powercut.trace(folder, tmp_path / "calls", "1", NOTES)
    place = Folder(tmp_path / "after")
    losing, damaged, at_stake = cuts(calls, folder.root, count, seed, place)
    print(f"{count} cuts, {at_stake} events at stake: {losing} cuts lost some, {damaged} were damaged")
    assert at_stake > 30 * count, "the cuts came before anything was saved: the test shows nothing"
    assert (losing, damaged) == (0, 0)


@pytest.mark.parametrize(("count", "seed"), portions(15, 2000))
def test_the_same_program_without_flushes_does_lose(folder: Folder, tmp_path: Path, count: int, seed: int) -> None:
    """The control: were this to lose nothing, the test above could not see a loss."""
    folder.ballast.touch()
    calls = powercut.trace(folder, tmp_path / "calls", "1", NOTES, "weak")
    losing, damaged, at_stake = cuts(calls, folder.root, count, seed, Folder(tmp_path / "after"))
    print(f"control: {count} cuts, {at_stake} events at stake: {losing} cuts lost some, {damaged} were damaged")
    assert losing >= count // 3


def sealed_cuts(calls: list[Call], folder: Folder, key: DataKey, count: int, seed: int) -> tuple[int, int]:
    """Cut the power while entries are sealed without a key; gives how many cuts lost some, and entries at stake."""
    chance, place = random.Random(seed), Folder(folder.root.parent / "after")
    losing = at_stake = 0
    for _ in range(count):
        disk = Disk(folder.root)
        for call in calls[: chance.randint(0, len(calls))]:
            disk.play(call)
        powercut.lay_out(place, disk.after_cut(chance))
        store = Store.open(place, key)
        inbox.merge(place, key, store)
        kept = {int(event.uid, 16) for event in store.events()}
        store.close()
        at_stake += len(disk.saved)
        losing += bool(disk.saved - kept)
    return losing, at_stake


@pytest.mark.parametrize(("count", "seed"), portions(12, 500))
def test_no_entry_that_was_sealed_is_lost_in_a_power_cut(folder: Folder, tmp_path: Path, count: int, seed: int) -> None:
    key = Vault(folder, MemoryKeyring(), CHEAP_FOR_TESTS).create(ByPassphrase("nobody has it at hand"))
    calls = powercut.trace(folder, tmp_path / "calls", "40", module="tests.faults.sealer")
    losing, at_stake = sealed_cuts(calls, folder, key, count, seed)
    weak = [call for call in calls if call.name not in ("fsync", "fdatasync")]
    control, _ = sealed_cuts(weak, folder, key, count, seed)
    print(f"{count} cuts, {at_stake} sealed entries at stake: {losing} cuts lost some; without flushes {control} did")
    assert at_stake > 10 * count and losing == 0
    assert control >= count // 3
