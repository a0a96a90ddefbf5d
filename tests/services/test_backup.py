"""Backups: only what was read back counts, good ones are never let go for bad ones, and restoring is rehearsed."""

import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from companion.domain.errors import Known
from companion.domain.stamps import Stamp
from companion.services import backup, store_copy
from companion.services.backup import Backup, Backups
from companion.services.crypto import CHEAP_FOR_TESTS
from companion.services.keys import ByCode, ByKeyring, ByLogin, ByPassphrase, DataKey, Vault
from companion.services.paths import Folder
from companion.services.recovery_code import new_code
from companion.services.slots import SlotKind
from companion.services.store import Store
from companion.services.voice import VoiceNotes
from tests.services.keyring_fake import MemoryKeyring
from tests.services.sample import note, opened, story
from tests.services.test_voice import a_recording

PHRASE = "kept on a card at home"
CODE = new_code()
DAY_MS = 86_400_000


@pytest.fixture
def vault(folder: Folder) -> Vault:
    return Vault(folder, MemoryKeyring(), CHEAP_FOR_TESTS)


@pytest.fixture
def key(vault: Vault) -> DataKey:
    return vault.create(ByKeyring(), ByLogin(), ByPassphrase(PHRASE), ByCode(CODE))


@pytest.fixture
def store(folder: Folder, key: DataKey) -> Iterator[Store]:
    made = Store.open(folder, key)
    made.append(story())
    yield made
    made.close()


def moment(day: float) -> Stamp:
    return Stamp(1_767_225_600_000 + round(day * DAY_MS), 0, "UTC", "b", 1)


def refused(call: object, *args: object) -> Known:
    with pytest.raises(Known) as caught:
        call(*args)  # type: ignore[operator]
    return caught.value


def flip(path: Path, where: int = 5000) -> None:
    data = bytearray(path.read_bytes())
    data[where] ^= 4
    path.write_bytes(data)


def test_one_is_due_after_an_hour_whatever_the_clock_did(folder: Folder, key: DataKey, store: Store) -> None:
    backups = Backups(folder)
    assert backups.due(moment(10))
    made = backups.make(store, key, moment(10))
    assert backups.all() == [made]
    assert [backups.due(moment(10 + hours / 24)) for hours in (0, 0.9, 1.1)] == [False, False, True]
    assert backups.due(moment(9)), "one from the future, by a clock that was wrong, does not count"
    assert store_copy.verify(made.path, key).events == len(story())
    assert [path.name for path in folder.backups.iterdir()] == [made.path.name], "one file, nothing beside it"


def test_a_damaged_store_makes_no_backup_and_takes_none_away(folder: Folder, key: DataKey) -> None:
    store = Store.open(folder, key)
    store.append([opened(), *(note(number, "x" * 1000) for number in range(1, 60))])
    for day in range(5):
        Backups(folder).make(store, key, moment(day))
    store.close()
    good = {path.name: path.read_bytes() for path in folder.backups.iterdir()}
    flip(folder.data, 9 * 4096 + 77)
    store = Store.open(folder, key)
    for day in range(5, 40):
        assert refused(Backups(folder).make, store, key, moment(day)).code in {"store.damaged", "backup.damaged"}
    store.close()
    assert {path.name: path.read_bytes() for path in folder.backups.iterdir()} == good


@pytest.mark.parametrize("words", ["before it all", "Kim"])
def test_a_broken_chain_in_or_outside_a_session_makes_no_backup(
    folder: Folder, key: DataKey, store: Store, words: str
) -> None:
    store.connection.execute("DROP TRIGGER event_is_final")
    store.connection.execute("UPDATE event SET body = replace(body, ?, 'other')", (words,))
    assert refused(Backups(folder).make, store, key, moment(1)).code == "backup.damaged"
    assert list(folder.backups.iterdir()) == []


def test_the_last_of_seven_days_and_of_four_weeks_are_kept() -> None:
    first = datetime(2026, 1, 1, 8, tzinfo=UTC)
    made = [Backup(Path(f"{number}"), first + timedelta(hours=9 * number)) for number in range(200)]
    gone = {one.path for one in backup.surplus(made)}
    kept = [one.made for one in made if one.path not in gone]
    days = sorted({one.made.date() for one in made})[-7:]
    assert sorted({one.date() for one in kept})[-7:] == days
    assert len(kept) == 7 + 4 - 2, "the latest two weeks end on days that are kept anyway"
    assert len({one.isocalendar()[:2] for one in kept}) == 4
    assert backup.surplus([one for one in made if one.path not in gone]) == []


def test_rotation_leaves_what_it_did_not_make(folder: Folder, key: DataKey, store: Store) -> None:
    mine = folder.backups / "before-migration-from-1.0.db"
    mine.write_bytes(b"kept")
    (folder.backups / "auto-holiday.db").write_bytes(b"kept")
    for day in range(12):
        Backups(folder).make(store, key, moment(day))
    assert len(Backups(folder).all()) < 12
    assert mine.exists()
    assert (folder.backups / "auto-holiday.db").exists()


def test_a_backup_is_put_back_and_the_present_store_set_aside(folder: Folder, key: DataKey, store: Store) -> None:
    made = Backups(folder).make(store, key, moment(1))
    store.append([opened("9e" * 16)])
    store.close()
    contents = backup.restore(folder, key, made.path, moment(2))
    assert (contents.events, contents.sessions) == (len(story()), 2)
    again = Store.open(folder, key)
    assert again.events() == story()
    assert again.quick_check() == ()
    again.close()
    aside = folder.backups / "replaced-20260103T000000Z" / "data.db"
    assert store_copy.verify(aside, key).events == len(story()) + 1
    assert list(folder.run.iterdir()) == []


def test_a_damaged_backup_changes_nothing(folder: Folder, key: DataKey, store: Store) -> None:
    made = Backups(folder).make(store, key, moment(1))
    store.close()
    flip(made.path)
    before = folder.data.read_bytes()
    assert refused(backup.restore, folder, key, made.path, moment(2)).code == "backup.damaged"
    assert folder.data.read_bytes() == before


def test_voice_notes_come_back_too_but_not_one_that_was_taken_out(folder: Folder, key: DataKey, store: Store) -> None:
    notes = VoiceNotes(folder, key)
    gone, torn, taken_out, later = (notes.keep(a_recording(length_s)) for length_s in (0.3, 0.4, 0.5, 0.6))
    (folder.voice / later.blob).rename(folder.root / later.blob)
    made = Backups(folder).make(store, key, moment(1))
    (folder.root / later.blob).rename(folder.voice / later.blob)
    whole = {note.blob: notes.open(note.blob) for note in (gone, torn, later)}
    (folder.voice / gone.blob).unlink()
    flip(folder.voice / torn.blob, 200)
    notes.delete(taken_out.blob)
    Backups(folder).make(store, key, moment(2))  # a copy that is good is not given up for a note that is not
    (folder.voice_copies / later.blob).unlink()
    store.close()
    backup.restore(folder, key, made.path, moment(3))
    assert {note.blob: notes.open(note.blob) for note in (gone, torn, later)} == whole
    assert taken_out.blob.encode() not in b"".join(str(path).encode() for path in folder.root.rglob("*"))
    assert refused(notes.open, taken_out.blob).code == "voice.gone"


# -- portable -----------------------------------------------------------------------------------------------------


def test_one_file_restores_everything_on_another_computer(
    folder: Folder, key: DataKey, store: Store, tmp_path: Path
) -> None:
    target = tmp_path / "on a stick.companion"
    notes = VoiceNotes(folder, key)
    spoken, torn = notes.keep(a_recording()), notes.keep(a_recording(0.3))
    sound = notes.open(spoken.blob)
    flip(folder.voice / torn.blob, 200)  # keeps nothing else back
    backup.save_portable(folder, key, store, target)
    assert b"OggS" not in target.read_bytes()
    raw = target.read_bytes()
    elsewhere = Folder(tmp_path / "another computer")
    elsewhere.create()
    VoiceNotes(elsewhere, DataKey.random()).keep(a_recording(0.2))
    arrived = tmp_path / "arrived.companion"
    arrived.write_bytes(raw)
    contents = backup.restore_portable(elsewhere, arrived, lambda vault: vault.unlock_by_code(CODE), moment(3))
    assert contents.events == len(story())
    vault = Vault(elsewhere, MemoryKeyring())
    assert vault.state().slots == (SlotKind.PASSPHRASE, SlotKind.CODE)  # the others open at home only
    again = Store.open(elsewhere, vault.unlock_by_passphrase(PHRASE))
    assert again.events() == story()
    assert [path.name for path in elsewhere.voice.iterdir()] == [spoken.blob]
    assert VoiceNotes(elsewhere, vault.unlock_by_passphrase(PHRASE)).open(spoken.blob) == sound
    again.close()


def test_nothing_in_it_can_be_read_without_a_way_in(folder: Folder, key: DataKey, store: Store, tmp_path: Path) -> None:
    target = tmp_path / "x.companion"
    backup.save_portable(folder, key, store, target)
    raw = target.read_bytes()
    assert b"before it all" not in raw
    assert key.master not in raw
    fault = refused(backup.restore_portable, folder, target, lambda vault: vault.unlock_by_code(new_code()), moment(3))
    assert fault.code == "keys.wrong_secret"


def test_without_a_way_in_that_travels_none_is_made(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "p")
    folder.create()
    key = Vault(folder, MemoryKeyring()).create(ByKeyring(), ByLogin())
    store = Store.open(folder, key)
    assert refused(backup.save_portable, folder, key, store, tmp_path / "x").code == "backup.no_way_in"
    store.close()
    assert not (tmp_path / "x").exists()


def test_what_was_in_the_folder_is_set_aside(folder: Folder, key: DataKey, store: Store, tmp_path: Path) -> None:
    target = tmp_path / "x.companion"
    backup.save_portable(folder, key, store, target)
    store.append([opened("9e" * 16)])
    store.close()
    backup.restore_portable(folder, target, lambda vault: vault.unlock_by_passphrase(PHRASE), moment(3))
    aside = folder.backups / "replaced-20260104T000000Z"
    assert {path.name for path in aside.iterdir()} == {"data.db", "keys.json", "keys.json.bak", "voice"}
    assert store_copy.verify(aside / "data.db", key).sessions == 3


def archive(path: Path, entries: dict[str, bytes], packed: int = zipfile.ZIP_STORED) -> Path:
    with zipfile.ZipFile(path, "w", packed) as made:
        for name, content in entries.items():
            made.writestr(name, content)
    return path


@pytest.mark.parametrize(
    "entries",
    [
        {},
        {"data.db": b"x"},
        {"keys.json": b"{}", "data.db": b"x", "../../.bashrc": b"x"},
        {"keys.json": b"{}", "/data.db": b"x"},
        {"keys.json": b"{}", "data.db": b"x", f"voice/../{'0' * 32}.voice": b"x"},
        {"keys.json": b"{}", "data.db": b"x", "voice/notes.txt": b"x"},
        {"keys.json": b"{" * 200_000, "data.db": b"x"},
    ],
)
def test_what_is_no_backup_is_refused_and_writes_nothing(
    folder: Folder, tmp_path: Path, entries: dict[str, bytes]
) -> None:
    path = archive(tmp_path / "x.zip", entries)
    before = sorted(tmp_path.rglob("*"))
    assert refused(backup.restore_portable, folder, path, Vault.unlock_unasked, moment(1)).code == "backup.not_one"
    assert sorted(tmp_path.rglob("*")) == before


def test_packed_or_torn_archives_are_refused(
    folder: Folder, key: DataKey, store: Store, tmp_path: Path, vault: Vault
) -> None:
    packed = archive(tmp_path / "p.zip", {"keys.json": b"{}", "data.db": bytes(100_000)}, zipfile.ZIP_DEFLATED)
    assert refused(backup.restore_portable, folder, packed, Vault.unlock_unasked, moment(1)).code == "backup.not_one"
    gone = refused(backup.restore_portable, folder, tmp_path / "gone", Vault.unlock_unasked, moment(1))
    assert (gone.code, gone.facts["file"]) == ("document.no_file", "gone")
    whole = tmp_path / "w.companion"
    backup.save_portable(folder, key, store, whole)
    raw = whole.read_bytes()
    for length in range(0, len(raw), len(raw) // 25):
        whole.write_bytes(raw[:length])
        fault = refused(backup.restore_portable, folder, whole, lambda v: v.unlock_by_code(CODE), moment(1))
        assert fault.code in {"backup.not_one", "backup.damaged"}
    assert store.events() == story()
