"""Settings ask and change nothing themselves; what came of it is said on the page."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLineEdit

from companion import audio
from companion.domain.clinic import FORMAT, ClinicFile
from companion.domain.errors import Known
from companion.services.settings import Hearing, Language, Look, Scheme, Spoken
from companion.services.slots import SlotKind
from companion.ui.pages.file_choice import FileChoice
from companion.ui.pages.settings import SettingsPage
from companion.ui.theme import Theme
from companion.ui.widgets.checklist_row import ChecklistRow
from tests.ui.found import child
from tests.ui.person import Person
from tests.ui.reading import buttons, press, read, settle, show


@pytest.fixture
def downloads(tmp_path: Path) -> Path:
    folder = tmp_path / "Downloads"
    folder.mkdir()
    return folder


@pytest.fixture
def page(theme: Theme, person: Person, downloads: Path) -> SettingsPage:
    made = SettingsPage(theme, person.folder, (downloads, downloads / "nowhere"), Hearing(), Spoken())
    made.show_protocol(person.own_protocol, True)
    show(theme, made)
    return made


def fields(page: SettingsPage, name: str) -> list[QLineEdit]:
    return [edit for edit in page.findChildren(QLineEdit) if edit.accessibleName() == name]


def test_a_look_is_asked_for_and_not_applied(page: SettingsPage, theme: Theme) -> None:
    asked = QSignalSpy(page.look_chosen)
    press(page, "Night")
    press(page, "150 %")
    assert asked.at(0) == [Look(Scheme.NIGHT, 100, reduced_motion=True)]
    assert asked.at(1) == [Look(Scheme.NIGHT, 150, reduced_motion=True)]
    next(row for row in page.findChildren(ChecklistRow) if "Warmer" in row.accessibleName()).click()
    assert asked.at(2) == [Look(Scheme.NIGHT, 150, reduced_motion=True, warm_night=True)]
    assert theme.look.scheme is Scheme.DAY


def test_a_language_is_asked_for_and_told_of_at_the_next_start(page: SettingsPage) -> None:
    asked = QSignalSpy(page.language_chosen)
    press(page, "Deutsch")
    assert asked.at(0) == [Language.GERMAN]
    assert "Companion speaks it from the next start on." in read(page)
    page.set_language(Language.SPANISH)
    assert asked.count() == 1


def test_what_suits_the_ears_is_asked_for_as_a_whole(page: SettingsPage, theme: Theme) -> None:
    asked = QSignalSpy(page.sound.chosen)
    page.sound.most.setValue(40)
    page.sound.balance.setValue(-20)
    page.sound.mono.click()
    press(page, "Softer")
    assert asked.at(asked.count() - 1) == [Hearing(most_percent=40, mono=True, balance_percent=-20, night_db=4)]
    assert "Loudest for me: 40 %" in read(page) and "Balance: 20 % to the left" in read(page)


def test_devices_are_chosen_by_name_and_one_that_is_gone_stays_in_the_list(page: SettingsPage) -> None:
    asked, card = QSignalSpy(page.sound.chosen), page.sound
    room, ears = audio.Device("room", "Room", worn=False), audio.Device("ears", "Headphones", worn=True)
    card.show_devices((room, ears), "room")
    assert card.device.itemText(0) == "As the system: Room"
    card.device.setCurrentIndex(2)
    card.device.activated.emit(2)
    assert asked.at(0) == [Hearing(device="ears", device_worn=True)]
    card.show_devices((room,), "room")
    assert card.device.currentText() == "ears (not there now)"
    card.mono.click()
    assert asked.at(1) == [Hearing(device="ears", device_worn=True, mono=True)]


def test_it_names_protocol_folder_and_version(page: SettingsPage, person: Person) -> None:
    words = read(page)
    assert "Sublingual session, version 1" in words
    assert "Clinic by the lake. Valid until 31 Dec 2099." in words
    assert str(person.folder.root) in words
    assert "never opens a network connection" in words.replace("\n", " ")
    page.show_protocol(person.protocol, False)
    assert "Only the example, for rehearsal" in read(page)


def test_a_clinics_file_is_offered_typed_or_dropped(page: SettingsPage, downloads: Path) -> None:
    file = downloads / "clinic.json"
    file.write_text("{}")
    (downloads / "holiday.jpg").write_text("")
    page.shown()
    settle()
    given = QSignalSpy(page.protocol_given)
    press(page, "clinic.json")
    assert "holiday.jpg" not in buttons(page)
    (typed,) = fields(page, "Or type where it lies")
    typed.setText(str(file))
    press(page, "Open")
    drop(child(page, FileChoice), file)
    assert [given.at(at) for at in range(given.count())] == [[file]] * 3


def drop(choice: FileChoice, file: Path) -> None:
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(file))])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    choice.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, carried, left, none))


def test_keys_lock_and_backups_are_one_step_away(page: SettingsPage) -> None:
    asked = QSignalSpy(page.safety_asked)
    press(page, "Keys, lock and backups")
    assert asked.count() == 1


def test_showing_a_choice_is_not_making_it(page: SettingsPage) -> None:
    chosen = QSignalSpy(page.contacts_chosen)
    page.set_contacts_shown(True)
    assert chosen.count() == 0
    rows = [row for row in page.findChildren(ChecklistRow) if "numbers before unlock" in row.accessibleName()]
    rows[0].click()
    assert chosen.at(0) == [False]


def test_reminders_are_turned_off_and_a_clinic_may_lock_them(page: SettingsPage) -> None:
    page.set_reminders(True)
    asked = QSignalSpy(page.reminders_chosen)
    (row,) = [row for row in page.findChildren(ChecklistRow) if "Remind me" in row.accessibleName()]
    row.click()
    assert [asked.at(at) for at in range(asked.count())] == [[False]]
    spoken = {"on": True, "pace_percent": -100, "volume_percent": 70}
    locked = {"reminders": True, "spoken": spoken}
    page.show_clinic(ClinicFile(FORMAT, 1, "Lake", {}, locked, None, (), (), (), "", ""))
    settle()
    assert not row.isEnabled()
    assert not any(one.isEnabled() for one in (page.speech.on, page.speech.pace, page.speech.volume))
    assert read(page).count("Set by Lake") == 4


def test_what_did_not_work_is_said(page: SettingsPage) -> None:
    page.say(Known("keys.last_slot", kind=SlotKind.LOGIN))
    assert "This is the only way in" in read(page)


@pytest.mark.parametrize("percent", [100, 200])
def test_it_is_not_cut_at_the_side(page: SettingsPage, theme: Theme, percent: int) -> None:
    theme.set_look(Look(Scheme.DAY, percent, reduced_motion=True))
    assert page.minimumSizeHint().width() <= 1024 - 290
