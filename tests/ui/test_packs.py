"""A patient opens a pack and sees whom it is from before anything changes; a therapist makes one that opens."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QUrl

from companion.domain import leaflet, protocol
from companion.domain import programme as programmes
from companion.domain.errors import Known
from companion.domain.programme import Sound
from companion.rooms.packs import PackHooks, PackRoom
from companion.services.clinic import ClinicSettings
from companion.services.packs.shelf import Shelf
from companion.services.paths import Folder
from companion.ui.pages.packs.leaflet_view import LeafletView
from companion.ui.pages.packs.page import PacksPage
from companion.ui.pages.packs.protocol_changes import change_lines
from companion.ui.post import WhileThere
from companion.ui.theme import Theme
from companion.ui.widgets.checklist_row import ChecklistRow
from tests.domain.examples import a_protocol, protocol_data
from tests.packs.second import PAGE
from tests.packs.shelf_room import file, take
from tests.ui.packs_stage import Nothing, at_once
from tests.ui.reading import button, press, read, settle, show

Packs = tuple["Around", PackRoom, PacksPage]


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
