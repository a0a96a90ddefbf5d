"""Every page there is, in a real window: none says what the program must never say, and reminders end at once."""

import json
from pathlib import Path
from typing import cast

import pytest

from companion.domain.measure_events import MeasureInstalled
from companion.rooms import days
from companion.services.paths import shipped
from companion.ui.pages.settings import SettingsPage
from companion.ui.reminders import Reminders
from companion.ui.theme import Theme
from companion.ui.widgets.checklist_row import ChecklistRow
from tests.ui.session_stage import own_protocol
from tests.ui.windows_shown import windows_shown
from tests.whole.flat import flats
from tests.whole.forbidden import read_all


def test_no_page_says_safe_names_a_dose_or_diagnoses(theme: Theme, tmp_path: Path) -> None:
    with flats(theme, tmp_path) as make:
        stage = make(own_protocol())
        names = list(stage.home._makers)  # noqa: SLF001 - every page, also those that come later
        assert {"today", "settings", "mood", "course", "guide"} <= set(names)
        with windows_shown() as shown:
            for name in names:
                stage.home.show(name)
                assert stage.window.current == name
                read_all(stage)
            for show in (stage.relief.show_help, stage.relief.show_keys, stage.relief.show_about):
                show()
                read_all(stage)
        assert shown == []  # none flashes a part of itself as a window of its own, which takes the keyboard with it


def test_reminders_end_and_begin_at_once_and_the_choice_is_kept(
    theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    turned: list[bool] = []

    class Watched(Reminders):
        def set_on(self, on: bool) -> None:
            turned.append(on)
            super().set_on(on)

    monkeypatch.setattr(days, "Reminders", Watched)
    with flats(theme, tmp_path) as make:
        stage = make(own_protocol())
        stage.home.show("settings")
        assert turned[-1] is True
        for on in (False, True):
            stage.click("Remind me when something waits", ChecklistRow)
            assert turned[-1] is on
            assert json.loads(stage.home.place.folder.settings.read_text()).get("reminders", True) is on


def test_a_clinics_measure_is_taken_in_from_the_settings(theme: Theme, tmp_path: Path) -> None:
    file, ours = tmp_path / "own.json", shipped("measures") / "phq2.json"
    with flats(theme, tmp_path) as make:
        stage = make(own_protocol())
        stage.home.show("settings")
        page = cast("SettingsPage", stage.window.page("settings"))
        for version, said in ((3, "is in place."), (3, "was in place already"), (2, "stays in use")):
            file.write_text(json.dumps({**json.loads(ours.read_text("utf-8")), "version": version}), "utf-8")
            page.protocol_given.emit(file)
            assert stage.reads(said)
        assert [type(body) for body in stage.bodies] == [MeasureInstalled]
