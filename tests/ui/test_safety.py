"""Keys, lock, backups and erasing: each is asked for in words with its consequence, and changes nothing by itself."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLineEdit

from companion.domain.clinic import FORMAT, ClinicFile
from companion.domain.errors import Known
from companion.services.backup import Backup
from companion.services.keys import Health, VaultState
from companion.services.recovery_code import write_code
from companion.services.settings import Look, Scheme, Settings
from companion.services.slots import SlotKind
from companion.ui.pages.safety.page import SafetyPage
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.hold_button import HoldButton
from tests.ui.found import child
from tests.ui.reading import buttons, press, read, settle, show

CODE = write_code(bytes(range(16)))


@pytest.fixture
def page(theme: Theme, tmp_path: Path) -> SafetyPage:
    made = SafetyPage(theme, Settings(), tmp_path / "Companion", can_export=True)
    made.ways.show_keys(VaultState(Health.READY, (SlotKind.LOGIN, SlotKind.PASSPHRASE)))
    show(theme, made)
    return made


def field(page: SafetyPage, name: str) -> QLineEdit:
    (found,) = [edit for edit in page.findChildren(QLineEdit) if edit.accessibleName() == name]
    return found


def test_each_way_in_has_its_consequence(page: SafetyPage) -> None:
    words = read(page).replace("\n", " ")
    for told in ("at your open computer", "Nobody can give it back", "when nothing else does", "can read all of it"):
        assert told in words


def test_a_passphrase_is_asked_for_twice_and_then_forgotten(page: SafetyPage) -> None:
    given = QSignalSpy(page.ways.passphrase_given)
    first, second = field(page, "New passphrase"), field(page, "The same once more")
    first.setText("four quiet green boats")
    second.setText("four quiet green boots")
    press(page, "Set the passphrase")
    assert given.count() == 0
    assert "not the same" in read(page)
    second.setText("four quiet green boats")
    press(page, "Set the passphrase")
    assert given.at(0) == ["four quiet green boats"]
    assert (first.text(), second.text()) == ("", "")
    assert first.echoMode() is QLineEdit.EchoMode.Password


def test_a_new_code_counts_only_once_it_was_typed_back(page: SafetyPage) -> None:
    done: list[bool] = []
    page.ways.rehearse_code(CODE, lambda: done.append(True))
    assert CODE in read(page).replace("\n", "-")
    press(page, "I have written it down")
    field(page, "The code, typed from your paper").setText(CODE)
    press(page, "This is what my paper says")
    assert done == [True]


def test_a_code_is_gone_when_the_page_is_left(page: SafetyPage) -> None:
    done: list[bool] = []
    page.ways.rehearse_code(CODE, lambda: done.append(True))
    page.hide()
    page.show()
    assert CODE not in read(page)
    assert done == []


def test_the_code_on_paper_can_be_tried_where_there_is_one(page: SafetyPage) -> None:
    assert "Does it still open?" not in buttons(page)
    page.ways.show_keys(VaultState(Health.READY, (SlotKind.CODE, SlotKind.KEYRING)))
    tried = QSignalSpy(page.ways.code_tried)
    field(page, "Try it: the code, typed from your paper").setText(CODE)
    press(page, "Does it still open?")
    assert tried.at(0) == [CODE]


def test_a_way_can_be_taken_away_but_never_the_last(page: SafetyPage) -> None:
    removed = QSignalSpy(page.ways.removed)
    assert buttons(page).count("Take it away") == 2
    next(one for one in page.findChildren(Button) if one.accessibleName() == "A passphrase: Take it away").click()
    assert removed.at(0) == [SlotKind.PASSPHRASE]
    page.ways.show_keys(VaultState(Health.READY, (SlotKind.LOGIN,)))
    assert "Take it away" not in buttons(page)


def test_keyring_and_login_are_offered_where_they_are_not_in_use(page: SafetyPage) -> None:
    asked = QSignalSpy(page.ways.keyring_asked)
    assert "Let the login open it" not in buttons(page)
    press(page, "Use the keyring")
    assert asked.count() == 1


def test_the_lock_is_asked_for_and_timed(page: SafetyPage) -> None:
    locked, minutes = QSignalSpy(page.lock.lock_asked), QSignalSpy(page.lock.minutes_chosen)
    press(page, "Lock now")
    press(page, "5 minutes")
    press(page, "Never")
    assert locked.count() == 1
    assert [minutes.at(at) for at in range(minutes.count())] == [[5], [0]]


def test_backups_say_how_many_and_take_a_place(page: SafetyPage, tmp_path: Path) -> None:
    page.backups.show_backups([])
    assert "None yet" in read(page)
    made = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
    page.backups.show_backups([Backup(tmp_path / "a", made), Backup(tmp_path / "b", made)])
    assert "2 backups, the latest from 22 Nov 2026" in read(page)
    saved = QSignalSpy(page.backups.portable_asked)
    press(page, "Save a backup there")
    assert saved.at(0) == [tmp_path / "Companion"]
    page.backups.warn_synced("copied by a cloud")
    assert "copied by a cloud" in read(page)


def test_erasing_wants_a_word_and_a_held_button_and_offers_to_keep_something(page: SafetyPage) -> None:
    erased, exported = QSignalSpy(page.erase.erase_asked), QSignalSpy(page.erase.export_asked)
    words = read(page).replace("\n", " ")
    assert "can't reach what lies elsewhere" in words and "First the keys go" in words
    press(page, "Export it first")
    hold = child(page, HoldButton)
    assert not hold.isEnabled()
    word = field(page, "To go on, type: erase")
    word.setText("eras")
    assert not hold.isEnabled()
    word.setText("Erase")
    QTest.keyClick(hold, Qt.Key.Key_Return)
    assert erased.at(0) == [False], "who can't hold is asked"
    hold.held.emit()
    assert erased.at(1) == [True]
    assert exported.count() == 1
    page.hide()
    assert word.text() == ""


def test_without_an_export_page_none_is_offered(theme: Theme, tmp_path: Path) -> None:
    page = SafetyPage(theme, Settings(), tmp_path, can_export=False)
    show(theme, page)
    assert "Export it first" not in buttons(page)
    assert "Save a backup first" in buttons(page)


def test_what_did_not_work_is_said(page: SafetyPage) -> None:
    page.say(Known("keys.last_slot", kind=SlotKind.LOGIN))
    assert "This is the only way in" in read(page)


@pytest.mark.parametrize("percent", [100, 200])
def test_it_is_not_cut_at_the_side(page: SafetyPage, theme: Theme, percent: int) -> None:
    theme.set_look(Look(Scheme.DAY, percent, reduced_motion=True))
    assert page.minimumSizeHint().width() <= 1024 - 290


def test_what_the_clinic_locked_of_the_lock_is_seen_and_cannot_be_changed(page: SafetyPage) -> None:
    locked = {"lock_after_min": 5, "capture_hidden": True}
    page.show_clinic(ClinicFile(FORMAT, 1, "Lake", {}, locked, None, (), (), (), "", ""))
    settle()
    assert not page.lock.minutes.isEnabled() and not page.lock.hidden.isEnabled()
    assert read(page).count("Set by Lake") == 2
