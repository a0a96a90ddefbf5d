"""Settings ask and change nothing themselves; what came of it is said on the page."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLineEdit

from companion.domain.errors import Known
from companion.services.settings import Look, Scheme
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
    made = SettingsPage(theme, person.folder, (downloads, downloads / "nowhere"))
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
    assert theme.look.scheme is Scheme.DAY


def test_it_names_protocol_folder_and_version(page: SettingsPage, person: Person) -> None:
    words = read(page)
    assert "Sublingual session, version 1" in words
    assert "Clinic by the lake. Valid until 2099-12-31." in words
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


def test_what_did_not_work_is_said(page: SettingsPage) -> None:
    page.say(Known("keys.last_slot", kind=SlotKind.LOGIN))
    assert "This is the only way in" in read(page)


@pytest.mark.parametrize("percent", [100, 200])
def test_it_is_not_cut_at_the_side(page: SettingsPage, theme: Theme, percent: int) -> None:
    theme.set_look(Look(Scheme.DAY, percent, reduced_motion=True))
    assert page.minimumSizeHint().width() <= 1024 - 290
