"""A patient opens a pack and sees whom it is from before anything changes; a therapist makes one that opens."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QLineEdit

from companion.audio import Voice
from companion.domain import editing, leaflet, protocol
from companion.domain import programme as programmes
from companion.domain.errors import Known
from companion.domain.events import Phase
from companion.domain.programme import Cue, Sound, Spoken, Track
from companion.rooms.pack_making import PackMaking, Ways
from companion.rooms.packs import PackHooks, PackRoom
from companion.services.clinic import ClinicSettings
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
from companion.ui.pages.packs.leaflet_view import LeafletView
from companion.ui.pages.packs.make_page import MakePackPage
from companion.ui.pages.packs.page import PacksPage
from companion.ui.pages.packs.protocol_changes import change_lines
from companion.ui.post import WhileThere
from companion.ui.theme import Theme
from companion.ui.widgets.checklist_row import ChecklistRow
from tests.audio import make
from tests.domain.examples import a_protocol, protocol_data
from tests.packs.good import PROGRAMME, PROTOCOL
from tests.packs.second import PAGE
from tests.packs.shelf_room import file, take
from tests.ui.reading import button, buttons, press, read, settle, show

Packs = tuple["Around", PackRoom, PacksPage]


def at_once(job: Callable[[], Any], done: Callable[[Any], None]) -> None:
    """Do a job where the window does it on a thread."""
    done(job())


class Around:
    """What the rest of the program would do: the day, a session, and where things go."""

    def __init__(self) -> None:
        self.day, self.session, self.clinic = date(2026, 6, 1), False, ClinicSettings()
        self.protocols: list[str] = []
        self.now: protocol.Protocol | None = None
        self.told: list[str] = []
        self.shown: list[str] = []

    def hooks(self) -> PackHooks:
        """Give what the room asks."""
        return PackHooks(
            clinic=self.clinic,
            in_session=lambda: self.session,
            today=lambda: self.day,
            protocol=lambda: self.now,
            take_protocol=lambda document: self.protocols.append(document.value.title),
            protocol_file=lambda path: self.protocols.append(path.name),
            tell=lambda why: self.told.append(why.code),
            show=self.shown.append,
            own=Nothing,
        )


class Nothing:
    """A person who has made nothing here."""

    def own_programmes(self) -> tuple[tuple[str, Path], ...]:
        """Give no programme."""
        return ()

    def own_sound(self, _name: str) -> Source | None:
        """Give no sound."""
        return None


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


def opened(theme: Theme, folder: Folder, around: Around | None = None) -> Packs:
    """Give the page and its room as after a start."""
    kept = around or Around()
    room = PackRoom(theme, folder, at_once, lambda call: call(), kept.hooks())
    room.start()
    page = room.make_page()
    show(theme, page)
    return kept, room, page


def compare(page: PacksPage) -> None:
    """Say that the words are the same as on paper."""
    settle()
    (row,) = (one for one in page.findChildren(ChecklistRow) if one.isVisible())
    row.click()
    settle()


def test_a_pack_from_somebody_new_is_taken_only_after_its_words_were_compared(theme: Theme, folder: Folder) -> None:
    around, room, page = opened(theme, folder)
    room.open(file("valid/in_place"))
    settle()
    words = read(page)
    for part in ("From Example clinic", "1. ", "8. ", "To read: Rest", "Nothing is replaced", "never opened here"):
        assert part in words
    assert not button(page, "Take it in").isEnabled()
    compare(page)
    press(page, "Take it in")
    settle()
    assert "“Rest” is in place." in read(page)
    assert around.shown == ["packs"]
    room.open(file("valid/next_version"))
    settle()
    assert "You compared these words with your paper on 1 Jun 2026." in read(page)
    assert "It takes the place of version 5." in read(page)
    assert button(page, "Take it in").isEnabled()


def test_a_refused_pack_is_told_and_leaves_what_was_there(theme: Theme, folder: Folder) -> None:
    _, room, page = opened(theme, folder)
    room.open(file("tampered/content_changed"))
    settle()
    assert "This pack is damaged or was changed" in read(page)
    assert "No pack yet." in read(page)
    assert not (folder.packs / "installed.json").exists()


def test_a_pack_brings_protocol_music_and_pages(theme: Theme, folder: Folder) -> None:
    around, room, page = opened(theme, folder)
    room.open(file("valid/everything"))
    compare(page)
    press(page, "Take it in")
    settle()
    assert around.protocols == ["Sublingual session"]
    assert room.programme is not None
    assert room.programme["title"] == "Quiet"
    press(page, "Read: Rest")
    settle()
    (view,) = page.findChildren(LeafletView)
    assert "Drink some water" in view.accessibleDescription()
    again, _, _ = opened(theme, folder)
    assert again.protocols == [], "taken over once, not at each start"


def test_a_protocol_that_came_without_a_window_is_taken_over_at_the_next_start(theme: Theme, folder: Folder) -> None:
    take(Shelf(folder, lambda name: True), file("valid/everything"), compared=True)
    around, room, _ = opened(theme, folder)
    assert around.protocols == ["Sublingual session"]
    programme = programmes.read(room.programme)  # as the runner is given it
    found = room.find_sounds(programme, {"sea.ogg": Sound("elsewhere", 1.0)})
    assert found["sea.ogg"].path.startswith(str(folder.root))
    early = PackRoom(theme, folder, at_once, lambda call: call(), around.hooks())  # a session goes on before the start
    assert early.find_sounds(programme, {})["sea.ogg"].path.startswith(str(folder.root))


def test_nothing_is_taken_in_while_a_session_runs(theme: Theme, folder: Folder) -> None:
    around, room, page = opened(theme, folder)
    around.session = True
    room.open(file("valid/in_place"))
    compare(page)
    press(page, "Take it in")
    assert "A session is running" in read(page)
    assert not (folder.packs / "installed.json").exists()


def test_what_is_looked_at_is_called_off_when_the_program_goes(theme: Theme, folder: Folder) -> None:
    def while_it_closes(job: Callable[[], Any], done: Callable[[Any], None]) -> None:
        room.close()
        done(job())

    room = PackRoom(theme, folder, while_it_closes, lambda call: call(), Around().hooks())
    page = room.make_page()
    show(theme, page)
    room.open(file("valid/everything"))
    assert "Nothing was taken from the pack" in read(page)


def test_no_answer_comes_to_who_is_gone() -> None:
    away, answers = WhileThere(at_once), list[int]()
    away(lambda: 1, answers.append)
    away.end()
    away(lambda: 2, answers.append)
    assert answers == [1]


def test_an_expired_pack_stops_before_a_session_and_warns_in_one(theme: Theme, folder: Folder) -> None:
    take(Shelf(folder, lambda name: True), file("valid/everything"), compared=True)
    around = Around()
    _, room, _ = opened(theme, folder, around)
    room.check()
    around.day = date(2100, 1, 1)
    with pytest.raises(Known) as why:
        room.check()
    assert why.value.code == "pack.expired"
    around.session = True
    opened(theme, folder, around)
    assert around.told == ["pack.expired_in_session"]


def test_a_damaged_list_is_told_and_packs_can_be_opened_again(theme: Theme, folder: Folder) -> None:
    take(Shelf(folder, lambda name: True), file("valid/in_place"), compared=True)
    (folder.packs / "installed.json").write_text("{")
    around, room, page = opened(theme, folder)
    assert around.told == ["packs.damaged"]
    room.open(file("valid/in_place"))
    settle()
    assert "From Example clinic" in read(page)


def test_a_bare_protocol_goes_the_way_of_protocols(theme: Theme, folder: Folder) -> None:
    around, room, _ = opened(theme, folder)
    room.open(Path("protocol.json"))
    assert around.protocols == ["protocol.json"]


@pytest.mark.parametrize("width", [800, 1180])
@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_off(theme: Theme, folder: Folder, width: int, percent: int) -> None:
    theme.set_look(replace(theme.look, text_percent=percent))
    _, room, page = opened(theme, folder)
    page.resize(width - 200, 700)
    room.open(file("valid/everything"))
    settle()
    assert page.content.minimumSizeHint().width() <= width - 200
    assert page._scroll.horizontalScrollBar().maximum() == 0  # noqa: SLF001 - what a person would have to scroll


# -- making ---------------------------------------------------------------------------------------------------


WAYS = Ways(at_once, lambda call: call(), lambda name: None)


def type_into(page: MakePackPage, name: str, text: str) -> None:
    next(edit for edit in page.findChildren(QLineEdit) if edit.accessibleName().startswith(name)).setText(text)


def test_a_therapist_makes_a_pack_that_a_patient_opens(
    theme: Theme, folder: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(signing, "STANDARD", signing.CHEAP_FOR_TESTS)
    monkeypatch.setattr("companion.rooms.pack_making.documents_folder", lambda: tmp_path / "Documents")
    meanwhile: list[Callable[[], None]] = []

    def on_a_thread(job: Callable[[], Any], done: Callable[[Any], None]) -> None:
        if meanwhile:
            meanwhile.pop()()
        done(job())

    def stop() -> None:
        type_into(page, "Version", "2")
        assert not button(page, "Sign and save the pack").isEnabled()  # one pack at a time, whatever is typed
        type_into(page, "Version", "1")
        press(page, "Stop")
        assert "Being stopped" in read(page)

    page = PackMaking(theme, folder, Ways(on_a_thread, lambda call: call(), lambda name: None), Nothing()).make_page()
    show(theme, page)
    (tmp_path / "audio").mkdir()
    (tmp_path / "audio" / "sea.ogg").write_bytes(Path("tests/audio/sounds/tone.m4a").read_bytes())
    for name, data in (("p.json", PROTOCOL), ("quiet.json", PROGRAMME), ("rest.md", PAGE)):
        (tmp_path / name).write_bytes(data)
        page.file_given.emit(tmp_path / name)
    settle()
    assert "Sound: sea.ogg  ✕" in buttons(page)
    assert not button(page, "Sign and save the pack").isEnabled()
    type_into(page, "Lasting id", "clinic.example")
    type_into(page, "Passphrase", "four words of mine")
    type_into(page, "The same", "four words of mine")
    press(page, "Make the key")
    settle()
    assert "Still missing" not in read(page)
    meanwhile.append(stop)
    press(page, "Sign and save the pack")
    settle()
    assert "Stopped. No pack was made." in read(page)
    assert list((tmp_path / "Documents" / "Companion").iterdir()) == []
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


def test_the_page_of_a_pack_can_not_load_anything(theme: Theme) -> None:
    view = LeafletView(theme, leaflet.read(PAGE))
    assert view._document.resource(2, QUrl("file:///etc/passwd")) is None  # noqa: SLF001 - the door that must be shut


def test_a_protocol_file_shows_what_it_changes_before_it_is_used(theme: Theme, folder: Folder, tmp_path: Path) -> None:
    around, room, page = opened(theme, folder)
    path = tmp_path / "new.json"
    path.write_text(json.dumps(protocol_data({"version": 2, "example": False, "phases.window.planned_s": 3000})))
    room.open(path)
    assert around.protocols == ["new.json"]  # there was none before
    around.now = a_protocol({"example": False})
    room.open(path)
    settle()
    words = read(page)
    assert "The protocol goes from version 1 to 2." in words and "2700 → 3000" in words
    assert around.protocols == ["new.json"]
    press(page, "Not now")
    room.open(path)
    settle()
    press(page, "Use it from now on")
    assert around.protocols == ["new.json", a_protocol().title]
    around.now = a_protocol({"example": False, "id": "quite-another", "title": "Evening"})
    room.open(path)
    settle()
    assert "It takes the place of “Evening”." in read(page)


def test_what_is_different_in_a_new_version_is_said_field_by_field() -> None:
    now = a_protocol()
    hold_s = now.holds[0].hold_s
    given = a_protocol({"version": 2, "phases.window.planned_s": 3000, "holds.0.hold_s": hold_s + 30})
    told = change_lines(now, given)
    assert told[0] == "The protocol goes from version 1 to 2."
    assert sorted(line.rpartition(": ")[2] for line in told[1:]) == sorted([f"{hold_s} → {hold_s + 30}", "2700 → 3000"])
    assert not any("_s" in line for line in told)
    assert change_lines(now, now) == [] == change_lines(None, now)
    data = protocol_data({"version": 2})
    gone = data["readiness"].pop()
    told = change_lines(now, protocol.read(data))
    assert any("no longer" in line and gone["text"] in line for line in told)
