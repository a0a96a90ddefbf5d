"""Programmes, voices, packs and settings are in every backup, locked, up to a limit; the library's music is in none."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from companion.audio import Voice
from companion.domain.stamps import Stamp
from companion.services import backup, ballast, work_copies
from companion.services.backup import Backups
from companion.services.crypto import CHEAP_FOR_TESTS
from companion.services.keys import ByPassphrase, DataKey, Vault
from companion.services.paths import Folder
from companion.services.programmes import Programmes
from companion.services.settings import Settings, SettingsFile
from companion.services.store import Store
from companion.services.voices import Voices
from companion.services.work_copies import Boxes
from tests.domain.examples import a_programme
from tests.packs.shelf_room import file as pack_file
from tests.packs.shelf_room import shelf_in, take
from tests.services.keyring_fake import MemoryKeyring
from tests.services.sample import story
from tests.services.test_backup import moment

PHRASE = "kept on a card at home"
SPOKEN = Voice(b"fLaC a warm voice", 2.0, -23.0, -3.0, 0.0, 2.0)
MUSIC = b"hours of music" * 1000


class Practice:
    """A therapist's folder, with some of everything in it."""

    def __init__(self, root: Path) -> None:
        self.folder = Folder(root)
        self.folder.create()
        self.vault = Vault(self.folder, MemoryKeyring(), CHEAP_FOR_TESTS)
        self.programmes = Programmes(self.folder)
        self.backups = Backups(self.folder)

    def fill(self) -> "Practice":
        """Make the work, and a record."""
        self.key = self.vault.create(ByPassphrase(PHRASE))
        self.store = Store.open(self.folder, self.key)
        self.store.append(story())
        self.voice = Voices(self.folder, self.key).keep(SPOKEN)
        self.own = self.save("Evening boats")
        take(shelf_in(self.folder.root), pack_file("valid/everything"), compared=True)
        SettingsFile(self.folder).save(Settings(contacts_shown=True))
        (self.folder.library / f"{'a' * 64}.json").write_text('{"title": "Ocean"}')
        (self.folder.library / f"{'a' * 64}.flac").write_bytes(MUSIC)
        return self

    def save(self, title: str, name: str = "boats") -> Path:
        """Save one of the person's own programmes."""
        return self.programmes.save(replace(a_programme(), id=name, title=title))

    def back_up(self, at: Stamp) -> backup.Backup:
        """Make an automatic backup."""
        return self.backups.make(self.store, self.key, at)

    def named(self, name: str = "boats") -> str:
        """Give the title of a programme."""
        return self.programmes.named(name).programme.title

    def heard(self, key: DataKey) -> bytes:
        """Open the voice."""
        return Voices(self.folder, key).flac(self.voice)


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    made = Practice(tmp_path / "practice").fill()
    yield made
    made.store.close()


def blobs(folder: Folder) -> set[str]:
    return {path.name for path in (folder.packs / "blobs").iterdir()}


def test_what_went_missing_or_was_torn_comes_back_and_what_is_there_stays(practice: Practice) -> None:
    folder, later = practice.folder, practice.save("Another", "another")
    sounds = blobs(folder)
    made = practice.back_up(moment(1))
    practice.store.close()
    practice.own.unlink()
    practice.save("Another, worked on since", "another")
    (folder.voices / next(folder.voices.iterdir()).name).write_bytes(b"torn")
    for path in (*(folder.packs / "blobs").iterdir(), folder.packs / "installed.json", folder.settings):
        path.unlink()
    for sound in folder.library.iterdir():
        sound.unlink()
    backup.restore(folder, practice.key, made.path, moment(2))
    assert (practice.named(), practice.named("another")) == ("Evening boats", "Another, worked on since")
    assert later.is_file() and practice.heard(practice.key) == SPOKEN.flac
    assert blobs(folder) == sounds and shelf_in(folder.root).missing(shelf_in(folder.root).installed()[0]) == ()
    assert SettingsFile(folder).load()[0].contacts_shown
    assert [path.name for path in folder.library.iterdir()] == [f"{'a' * 64}.json"], (
        "the words of a piece, not its sound"
    )


def test_each_backup_has_the_work_as_it_was_and_lets_go_of_it_with_the_last_one(practice: Practice) -> None:
    first = practice.back_up(moment(0))
    boxes = set(practice.folder.work_copies.iterdir())
    practice.save("Evening boats, longer")
    second = practice.back_up(moment(1))
    assert len(set(practice.folder.work_copies.iterdir()) - boxes) == 1, "only what changed is copied"
    practice.store.close()
    for wanted, title in ((first, "Evening boats"), (second, "Evening boats, longer")):
        practice.own.unlink()
        backup.restore(practice.folder, practice.key, wanted.path, moment(2))
        assert practice.named() == title
    practice.store = Store.open(practice.folder, practice.key)
    for day in range(10, 80, 7):
        practice.back_up(moment(day))
    assert not first.work.exists()
    titles = [Boxes(practice.key).open(f"programmes/{practice.own.name}", box) for box in boxes if box.exists()]
    assert not any(titles), "the first title is in no backup any more"


def test_a_voice_that_is_deleted_is_deleted_from_the_backups_too(practice: Practice) -> None:
    made = practice.back_up(moment(1))
    Voices(practice.folder, practice.key).forget(practice.voice)
    practice.store.close()
    backup.restore(practice.folder, practice.key, made.path, moment(2))
    assert list(practice.folder.voices.iterdir()) == []


def test_one_file_carries_the_work_to_another_computer_and_shows_none_of_it(practice: Practice, tmp_path: Path) -> None:
    target = tmp_path / "stick.companion-backup"
    assert backup.save_portable(practice.folder, practice.key, practice.store, target).left_out == 0
    raw = target.read_bytes()
    assert not any(word in raw for word in (b"Evening", b"boats", b"fLaC", b"clinic.example", b"programmes/", MUSIC))
    elsewhere = Practice(tmp_path / "elsewhere")
    elsewhere.save("Of the other computer", "other")
    (elsewhere.folder.library / f"{'a' * 64}.json").write_text('{"title": "Mine"}')
    backup.restore_portable(elsewhere.folder, target, lambda vault: vault.unlock_by_passphrase(PHRASE), moment(3))
    elsewhere.voice = practice.voice
    assert elsewhere.named() == "Evening boats"
    assert elsewhere.heard(elsewhere.vault.unlock_by_passphrase(PHRASE)) == SPOKEN.flac
    assert blobs(elsewhere.folder) == blobs(practice.folder)
    assert SettingsFile(elsewhere.folder).load()[0].contacts_shown
    assert (elsewhere.folder.library / f"{'a' * 64}.json").read_text() == '{"title": "Mine"}'
    assert [path.name for path in elsewhere.folder.library.iterdir()] == [f"{'a' * 64}.json"]
    (aside,) = elsewhere.folder.backups.glob("replaced-*")
    assert any("other" in path.name for path in (aside / "programmes").iterdir()), "nothing is deleted"


def test_what_is_too_much_is_counted_and_the_dearest_goes_first(
    practice: Practice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work_copies, "MOST_FILE_BYTES", 1000)
    for number in range(3):
        (practice.folder.packs / "blobs" / f"{number:064x}").write_bytes(bytes(1001))
    few = work_copies.choose(practice.folder, most_bytes=practice.own.stat().st_size + 400)
    assert f"programmes/{practice.own.name}" not in work_copies.choose(practice.folder, 300).names
    assert "settings.json" in few.names
    monkeypatch.undo()
    monkeypatch.setattr(ballast, "LEAST_FREE_BYTES", 1 << 60)
    made = practice.back_up(moment(1))
    assert made.path.exists() and not practice.folder.work_copies.exists(), "on a disk with no room for more"


@pytest.mark.parametrize(
    "place", ["../outside.json", "/etc/x.json", "run/x.json", "keys.json", "programmes/../../x.json"]
)
def test_a_list_leads_to_no_other_place(practice: Practice, tmp_path: Path, place: str) -> None:
    """Somebody's own backup is locked by their own key: its list may say anything."""
    boxes, inner = Boxes(practice.key), Folder(tmp_path / "inner")
    inner.work_copies.mkdir(parents=True)
    name = boxes.name(place, b"{}")
    (inner.work_copies / name).write_bytes(boxes.lock(place, b"{}"))
    work_copies.inner_index(inner).write_bytes(boxes.lock("", json.dumps({place: name}).encode()))
    assert work_copies.bring_back(inner, practice.key, work_copies.inner_index(inner)) == 0
