"""A first start and an update: what is offered once, a look around that can be left, and what is new."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from companion import __version__
from companion.rooms import beginning
from companion.services.settings import Settings
from companion.ui.pages.beginning.news import since
from companion.ui.pages.beginning.steps import Who
from companion.ui.pages.beginning.tour import TourStrip
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from tests.ui.session_stage import own_protocol
from tests.whole.flat import Flat, flats

OFFERS = {
    Who.PATIENT: {"Open the file from the clinic": "packs", "Rehearse a session": "session"},
    Who.THERAPIST: {"Make a programme": "programmes", "Open the file from the clinic": "packs"},
    Who.CLINIC: {"Make a pack": "make_pack", "Rehearse a session": "session"},
}


@pytest.mark.parametrize("who", Who)
def test_where_to_begin_is_offered_once_and_by_who_is_here(theme: Theme, tmp_path: Path, who: Who) -> None:
    with flats(theme, tmp_path) as make:
        stage = make(own_protocol(), new=who)
        for words, page in OFFERS[who].items():
            assert stage.window.current == "welcome"
            stage.click(words)
            assert stage.window.current == page
            stage.home.show("welcome")
        stage.click("Later, go to Today")
        assert stage.window.current == "today"
        kept = json.loads(stage.home.place.folder.settings.read_text())
        assert kept["seen_version"] == __version__ and who.value not in json.dumps(kept), "nothing about the person"


def strips(stage: Flat) -> list[TourStrip]:
    return [strip for strip in stage.window.findChildren(TourStrip) if not strip.isHidden()]


def test_the_tour_goes_to_every_place_of_the_rail_and_back(theme: Theme, tmp_path: Path) -> None:
    with flats(theme, tmp_path) as make:
        stage = make(own_protocol(), new=Who.PATIENT)
        stage.click("Show me around")
        been = [stage.window.current]
        while stage.seen(Button) and any(button.words() == "Next" for button in stage.seen(Button)):
            stage.click("Next")
            been.append(stage.window.current)
        assert list(dict.fromkeys(been)) == [
            "today", "session", "mood", "journal", "check_ins", "records", "programmes", "export", "settings",
        ]  # fmt: skip
        stage.click("Back", Button)
        stage.click("Next")
        stage.click("Done")
        assert not strips(stage) and stage.window.current == "settings"


def test_the_tour_is_left_by_esc_by_its_button_and_where_a_session_begins(theme: Theme, tmp_path: Path) -> None:
    with flats(theme, tmp_path) as make:
        stage = make(own_protocol(), new=Who.PATIENT)
        stage.click("Show me around")
        QTest.keyClick(stage.window, Qt.Key.Key_Escape)
        assert not strips(stage)
        stage.home.show("welcome")
        stage.click("Show me around")
        stage.click("Leave the tour")
        assert not strips(stage)
        stage.home.show("welcome")
        stage.click("Show me around")
        assert stage.live.begin(stage.home._sessions.openings().rehearsal)  # noqa: SLF001 - as the session page does
        assert not strips(stage)


def test_after_an_update_what_is_new_comes_once(theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(beginning, "__version__", "0.1.0")
    with flats(theme, tmp_path) as make:
        stage = make(own_protocol(), before=Settings(seen_version="0.0.9"))
        assert stage.window.current == "news" and stage.reads("Your record is as it was.")
        stage.click("Go on")
        assert stage.window.current == "today"
        assert make(own_protocol(), before=Settings(seen_version="0.1.0")).window.current == "today"
        assert make(own_protocol(), before=Settings()).window.current == "today", "nothing was here to be updated"


def test_versions_are_ordered_as_numbers_and_none_that_is_not_here_yet_is_told() -> None:
    every = (("0.9.0", ("a",)), ("0.10.0", ("b",)), ("0.11.0", ("c",)))
    assert [one for one, _ in since("0.8.0", "0.10.0", every)] == ["0.10.0", "0.9.0"]
    assert since("0.10.0", "0.10.0", every) == since("0.11.0", "0.10.0", every) == ()
