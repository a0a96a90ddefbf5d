"""Settings: never in the way of starting, never losing what another version wrote."""

import json
from dataclasses import replace

import pytest

from companion.domain.errors import Known
from companion.services.paths import Folder
from companion.services.settings import Layers, Look, Scheme, Settings, SettingsFile


def codes(faults: tuple[Known, ...]) -> list[str]:
    return [fault.code for fault in faults]


def test_what_was_saved_comes_back(folder: Folder) -> None:
    chosen = Settings(Look(Scheme.NIGHT, 150, True), contacts_shown=True)
    SettingsFile(folder).save(chosen)
    assert SettingsFile(folder).load() == (chosen, ())


def test_without_a_file_all_is_at_its_default(folder: Folder) -> None:
    assert SettingsFile(folder).load() == (Settings(), ())


def test_what_a_later_version_added_is_kept(folder: Folder) -> None:
    folder.settings.write_text('{"later": [1], "look": {"scheme": "day", "font": "x"}}')
    settings, faults = SettingsFile(folder).load()
    assert (settings.look.scheme, faults) == (Scheme.DAY, ())
    SettingsFile(folder).save(Settings())
    assert json.loads(folder.settings.read_text())["later"] == [1]
    assert json.loads(folder.settings.read_text())["look"] == {
        "scheme": "system",
        "text_percent": 100,
        "reduced_motion": False,
        "warm_night": False,
        "font": "x",
    }


@pytest.mark.parametrize("torn", [b"", b"{", b'{"look": ', b"[]", b"\xff\xfe", b"[" * 100_000])
def test_a_damaged_file_means_defaults_and_is_said_and_kept(folder: Folder, torn: bytes) -> None:
    folder.settings.write_bytes(torn)
    settings, faults = SettingsFile(folder).load()
    assert (settings, codes(faults)) == (Settings(), ["settings.damaged"])
    SettingsFile(folder).save(settings)
    assert SettingsFile(folder).load() == (Settings(), ())
    assert (folder.root / "settings.json.damaged").read_bytes() == torn


def test_one_bad_value_spoils_no_other(folder: Folder) -> None:
    folder.settings.write_text('{"look": {"scheme": "mauve", "text_percent": 175}, "contacts_shown": 3}')
    settings, faults = SettingsFile(folder).load()
    assert settings == Settings(Look(text_percent=175))
    assert [fault.facts["field"] for fault in faults] == ["look.scheme", "contacts_shown"]


def test_what_the_system_is_set_to_counts_until_the_clinic_or_the_person_says_otherwise(folder: Folder) -> None:
    system = {"look": {"text_percent": 150}}
    follows = SettingsFile(folder, Layers(system=system))
    follows.save(replace(follows.load()[0], reminders=False))
    assert follows.load()[0].look.text_percent == 150
    assert SettingsFile(folder, Layers(system={"look": {"text_percent": 175}})).load()[0].look.text_percent == 175
    assert SettingsFile(folder, Layers({"look": {"text_percent": 125}}, {}, system)).load()[0].look.text_percent == 125
    follows.save(Settings(look=Look(text_percent=100)))
    assert follows.load()[0].look.text_percent == 100
