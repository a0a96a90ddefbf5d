"""One flipped bit anywhere in the store: found, or without any effect; never silently other data."""

import random

import pytest

from companion.domain.errors import Known
from companion.domain.events import Event
from companion.services.paths import Folder
from companion.services.store import Store
from tests.faults.portions import portions
from tests.services.sample import KEY, note, opened, story


def read_all(folder: Folder) -> list[Event] | str:
    """Give all events, or the code by which the damage was found, at the latest by the check."""
    try:
        store = Store.open(folder, KEY)
    except Known as fault:
        return fault.code
    try:
        faults = store.quick_check()
        return faults[0].code if faults else store.events()
    except Known as fault:
        return fault.code
    finally:
        try:
            store.close()
        except Known as fault:
            assert fault.code == "store.damaged"  # noqa: PT017 - the flip, once more


@pytest.mark.parametrize(("flips", "seed"), portions(60, 3000))
def test_every_flipped_bit_is_found(folder: Folder, flips: int, seed: int) -> None:
    store = Store.open(folder, KEY)
    store.append([*story(), *(note(number, f"words {number}") for number in range(100, 400))])
    store.close()
    expected, whole, high = read_all(folder), folder.data.read_bytes(), folder.high.read_bytes()
    assert isinstance(expected, list)
    chance = random.Random(seed)
    found: dict[str, int] = {}
    for _ in range(flips):
        where, bit = chance.randrange(len(whole)), chance.randrange(8)
        folder.data.write_bytes(whole[:where] + bytes([whole[where] ^ 1 << bit]) + whole[where + 1 :])
        folder.high.write_bytes(high)
        answer = read_all(folder)
        code = answer if isinstance(answer, str) else "nothing" if answer == expected else "OTHER DATA"
        found[code] = found.get(code, 0) + 1
    print(f"{flips} flips: {found}")
    assert set(found) <= {"store.damaged", "store.wrong_key"}


def test_a_damaged_store_never_gets_an_event_acknowledged_and_lost(folder: Folder) -> None:
    store = Store.open(folder, KEY)
    store.append([opened(), *(note(number, "x" * 500) for number in range(1, 200))])
    store.close()
    whole = folder.data.read_bytes()
    for page in range(1, len(whole) // 4096):
        where = page * 4096 + 200
        folder.data.write_bytes(whole[:where] + b"????" + whole[where + 4 :])
        for left in (folder.high, folder.root / "data.db-wal"):
            left.unlink(missing_ok=True)
        saved = False
        try:
            store = Store.open(folder, KEY)
            try:
                store.append([note(1000)])
                saved = True
                assert note(1000) in store.events(opened().session)[-1:]
            finally:
                store.close()
        except Known as fault:
            assert fault.code == "store.damaged", saved  # noqa: PT017 - some pages are not needed
