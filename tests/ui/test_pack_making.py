"""A therapist makes a pack: what goes in, stopped half-way, and read by a patient."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit

from companion.audio import Voice
from companion.domain import editing
from companion.domain.events import Phase
from companion.domain.programme import Cue, Spoken, Track
from companion.rooms.pack_making import PackMaking, Ways
from companion.services.keys import DataKey
from companion.services.library import Library
from companion.services.packs import signing
from companion.services.packs.gathering import own_sounds
from companion.services.packs.shelf import Shelf
from companion.services.packs.sounds import find_sounds
from companion.services.packs.writer import Source
from companion.services.paths import Folder
from companion.services.programmes import Programmes
from companion.services.voices import Voices
from companion.ui.pages.packs.make_page import MakePackPage
from companion.ui.theme import Theme
from tests.audio import make
from tests.packs.good import PROGRAMME, PROTOCOL
from tests.packs.second import PAGE
from tests.ui.packs_stage import Nothing, at_once
from tests.ui.reading import button, buttons, press, read, settle, show


class Made(Nothing):
    """A person with a library, a voice, and a programme of both, as the studio would tell of them."""

    def __init__(self, folder: Folder, work: Path) -> None:
        library, voices = Library(own=folder.library), Voices(folder, DataKey.random())
        self._find = own_sounds(library, voices)
        piece = library.add(make.write(work / "song.wav", make.music(1, 3))).piece
        flac = (work / "voice.flac", make.music(2, 2))
        self.voice = make.write(*flac).read_bytes()
        spoken = voices.keep(Voice(self.voice, 2.0, -23.0, -6.0, 0.0, 2.0))
        programme = editing.new_programme("evening", "Our evening", "Own work")
        programme = editing.add(programme, editing.Place(Phase.WINDOW, 0), (Track(piece.title, piece.file, 0.0),))
        programme, _ = editing.add_cue(programme, Cue("Breathe", spoken, "Breathe out.", Spoken.WINDOW, 5.0))
        self.programme = programme
        self._path = Programmes(folder).save(programme)

    def own_programmes(self) -> tuple[tuple[str, Path], ...]:
        """Give the programme."""
        return ((self.programme.title, self._path),)

    def own_sound(self, name: str) -> Source | None:
        """Give the piece or the voice."""
        return self._find(name)


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    made = Folder(tmp_path / "person")
    made.create()
    return made


WAYS = Ways(at_once, lambda call: call(), lambda name: None)


def type_into(page: MakePackPage, name: str, text: str) -> None:
    next(edit for edit in page.findChildren(QLineEdit) if edit.accessibleName().startswith(name)).setText(text)


def give_files(page: MakePackPage, place: Path) -> None:
    (place / "audio").mkdir()
    (place / "audio" / "sea.ogg").write_bytes(Path("tests/audio/sounds/tone.m4a").read_bytes())
    for name, data in (("p.json", PROTOCOL), ("quiet.json", PROGRAMME), ("rest.md", PAGE)):
        (place / name).write_bytes(data)
        page.file_given.emit(place / name)
    settle()


def stop(page: MakePackPage, said: str, moment: list[Callable[[], None]]) -> None:
    """Press Stop, once; one pack is made at a time, whatever is typed meanwhile."""
    moment.clear()
    type_into(page, "Version", "2")
    assert not button(page, "Sign and save the pack").isEnabled()
    type_into(page, "Version", "1")
    press(page, "Stop")
    assert said in read(page)


def test_a_therapist_makes_a_pack_that_a_patient_opens(
    theme: Theme, folder: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(signing, "STANDARD", signing.CHEAP_FOR_TESTS)
    monkeypatch.setattr("companion.rooms.pack_making.documents_folder", lambda: tmp_path / "Documents")
    key_opens, step_done = list[Callable[[], None]](), list[Callable[[], None]]()

    def on_a_thread(job: Callable[[], Any], done: Callable[[Any], None]) -> None:
        _ = [then() for then in key_opens]
        done(job())

    def post(call: Callable[[], None]) -> None:
        call()
        _ = [then() for then in step_done]

    page = PackMaking(theme, folder, Ways(on_a_thread, post, lambda name: None), Nothing()).make_page()
    show(theme, page)
    give_files(page, tmp_path)
    assert "Sound: sea.ogg  ✕" in buttons(page)
    assert not button(page, "Sign and save the pack").isEnabled()
    type_into(page, "Lasting id", "clinic.example")
    type_into(page, "Passphrase", "four words of mine")
    type_into(page, "The same", "four words of mine")
    press(page, "Make the key")
    settle()
    assert "Still missing" not in read(page)
    for moment, said in ((key_opens, "No pack was made."), (step_done, "Being stopped")):
        moment.append(partial(stop, page, said, moment))
        press(page, "Sign and save the pack")
        settle()
        assert "Stopped. No pack was made." in read(page)
        assert not list((tmp_path / "Documents").rglob("*.companion-pack*"))
    press(page, "Sign and save the pack")
    settle()
    (made,) = (tmp_path / "Documents" / "Companion").iterdir()
    assert str(made) in read(page)
    offer = Shelf(folder, lambda name: False).look(made, date(2026, 6, 1))
    assert offer.head.manifest.issuer.name == "Example clinic"
    assert [one.value.title for one in offer.contents.programmes] == ["Quiet"]
    assert "".join(offer.head.key.words) in "".join(read(page).split()).translate(str.maketrans("", "", "12345678."))


def test_own_music_and_own_voice_go_into_a_pack_and_are_heard_by_a_patient(
    theme: Theme, folder: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(signing, "STANDARD", signing.CHEAP_FOR_TESTS)
    monkeypatch.setattr("companion.rooms.pack_making.documents_folder", lambda: tmp_path / "Documents")
    own = Made(folder, tmp_path)
    page = PackMaking(theme, folder, WAYS, own).make_page()
    show(theme, page)
    page.shown()
    settle()
    press(page, "Add “Our evening”")
    settle()
    assert len([name for name in buttons(page) if name.startswith("Sound:")]) == 2
    assert "Add “Our evening”" not in buttons(page)  # it is in
    press(page, "Programme: Our evening  ✕")
    settle()
    assert "Still missing: something to go in" in read(page)  # its sound has gone with it
    settle()
    press(page, "Add “Our evening”")
    fields = {"Name of": "Our practice", "Lasting id": "practice.example", "Title": "Evening"}
    for name, text in {**fields, "Passphrase": "four words of mine", "The same": "four words of mine"}.items():
        type_into(page, name, text)
    press(page, "Make the key")
    settle()
    press(page, "Sign and save the pack")
    settle()
    (made,) = (tmp_path / "Documents" / "Companion").iterdir()
    patient = Folder(tmp_path / "patient")
    patient.create()
    shelf = Shelf(patient, lambda name: False)
    taken = shelf.install(shelf.look(made, date(2026, 6, 1)), date(2026, 6, 1), compared=True)
    found = find_sounds(shelf, taken, own.programme, patient.cache)
    assert set(found) == set(own.programme.files)
    voice = shelf.sound(taken, own.programme.cues[0].file)
    assert voice is not None
    assert voice.read_bytes() == own.voice
    assert not [one for one in folder.root.rglob("*") if one.is_file() and one.read_bytes() == own.voice]


def test_what_can_not_go_in_is_told(theme: Theme, folder: Folder, tmp_path: Path) -> None:
    page = PackMaking(theme, folder, WAYS, Nothing()).make_page()
    show(theme, page)
    (tmp_path / "other.json").write_text("{}")
    page.file_given.emit(tmp_path / "other.json")
    assert "other.json can't go into a pack" in read(page)
    (tmp_path / "quiet.json").write_bytes(PROGRAMME)
    page.file_given.emit(tmp_path / "quiet.json")
    assert "sea.ogg, which is not in it" in read(page).replace("\n", " ")
