"""A disk that is really full: what was acknowledged stays, the ballast buys time, and it goes on with new room."""

import contextlib
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from companion.domain.errors import Known
from companion.services import ballast, inbox
from companion.services.ballast import BALLAST_BYTES
from companion.services.crypto import CHEAP_FOR_TESTS
from companion.services.inbox import SealedInbox
from companion.services.instance import Instance
from companion.services.keys import ByCode, ByPassphrase, Vault
from companion.services.log import note as note_code
from companion.services.log import open_log
from companion.services.paths import Folder
from companion.services.recovery_code import new_code
from companion.services.settings import Settings, SettingsFile
from companion.services.store import Store
from tests.services.keyring_fake import MemoryKeyring
from tests.services.sample import KEY, SESSION, note, opened

Mount = Callable[[int], Path]
WORDS = "x" * 2000


@pytest.fixture(autouse=True)
def little_ballast() -> None:
    """Keep as much room back as the program does."""


def fill_up(place: Path) -> Path:
    """Take all the room that is left."""
    filler = place / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while file.write(bytes(4096)) == 4096:
                pass
        except OSError:
            pass
    return filler


def save_until_full(store: Store, first: int) -> int:
    """Save notes until one is refused; gives the number of that one."""
    number = first
    while number < 100_000:
        try:
            store.append([note(number, WORDS)])
        except Known as fault:
            if fault.code != "store.full":
                raise
            return number
        number += 1
    raise AssertionError("the disk was never full")


def test_nothing_acknowledged_is_lost_and_writing_goes_on_when_there_is_room(small_disk: Mount) -> None:
    folder = Folder(small_disk(6_000_000) / "person")
    folder.create()
    store = Store.open(folder, KEY)
    store.append([opened()])
    assert not folder.ballast.exists(), "a disk this small has no room to spare"
    refused = save_until_full(store, 1)
    for _ in range(20):
        with pytest.raises(Known):
            store.append([note(refused, WORDS)])
    assert [int(event.uid, 16) for event in store.events(SESSION)[1:]] == list(range(1, refused))
    with pytest.raises(Known):
        store.close()
    subprocess.run(["mount", "-o", "remount,size=20000000", str(folder.root.parent)], check=True)
    store = Store.open(folder, KEY)
    assert [int(event.uid, 16) for event in store.events(SESSION)[1:]] == list(range(1, refused))
    store.append([note(refused, WORDS)])
    assert store.quick_check() == ()
    store.close()


def test_the_ballast_is_let_go_for_the_events_and_laid_again_later(small_disk: Mount) -> None:
    place = small_disk(5 * BALLAST_BYTES + 8_000_000)  # what is saved in between takes the place of a ballast
    folder = Folder(place / "person")
    folder.create()
    store = Store.open(folder, KEY)
    store.append([opened()])
    assert folder.ballast.stat().st_size == BALLAST_BYTES
    filler = fill_up(place)
    saved = 0
    while folder.ballast.exists():
        saved += 1
        store.append([note(saved, WORDS)])
    assert [fault.code for fault in store.warnings()] == ["store.little_room", "store.ballast_used"]
    refused = save_until_full(store, saved + 1)
    assert refused - saved > 500, "8 MB are for a whole session"
    assert len(store.events(SESSION)) == refused
    filler.unlink()
    store.append([note(refused, WORDS)])
    store.close()
    Store.open(folder, KEY).close()
    assert folder.ballast.exists()
    assert ballast.release(folder)


def test_a_full_disk_keeps_nobody_from_the_record(small_disk: Mount) -> None:
    place = small_disk(4_000_000)
    folder = Folder(place / "person")
    folder.create()
    store = Store.open(folder, KEY)
    store.append([opened(), *(note(number) for number in range(1, 50))])
    store.close()
    folder.high.unlink()
    fill_up(place)
    folder.create()
    held = Instance.take(folder)
    handler = open_log(folder)
    note_code("store.full")
    handler.close()
    store = Store.open(folder, KEY)
    assert len(store.events(SESSION)) == 50
    assert save_until_full(store, 50) < 200
    held.release()
    with contextlib.suppress(Known):
        store.close()


def _fill(box: SealedInbox) -> None:
    for number in range(1, 1000):
        box.append([note(number, WORDS)])


def test_keys_settings_and_inbox_stay_whole(small_disk: Mount) -> None:
    place = small_disk(3_000_000)
    folder = Folder(place / "person")
    folder.create()
    vault = Vault(folder, MemoryKeyring(), CHEAP_FOR_TESTS)
    code = new_code()
    key = vault.create(ByCode(code))
    SettingsFile(folder).save(Settings(contacts_shown=True))
    box = SealedInbox(folder)
    box.append([opened()])
    filler = fill_up(place)
    changes: list[Callable[[], object]] = [
        lambda: vault.add_slot(key, ByPassphrase("a new long one")),
        lambda: SettingsFile(folder).save(Settings()),
        lambda: _fill(box),
    ]
    for change in changes:
        with pytest.raises(Known) as caught:
            change()
        assert caught.value.code == "folder.full"
    assert vault.unlock_by_code(code).master == key.master
    assert SettingsFile(folder).load() == (Settings(contacts_shown=True), ())
    filler.unlink()
    box.append([note(2000)])
    store = Store.open(folder, key)
    assert inbox.merge(folder, key, store).unreadable <= 1
    assert {event.uid for event in store.events()} >= {opened().uid, note(2000).uid}
    store.close()
