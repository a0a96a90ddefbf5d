"""Before the record is open: each page says what happened and what to do, and help is on every one of them."""

import subprocess
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, Qt, QTimer
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from companion.domain.errors import Known
from companion.domain.raising import Raising
from companion.opening import Opening
from companion.rooms.front import Front
from companion.rooms.handed import Handed, hand_over
from companion.services.backup import Backup
from companion.services.paths import Folder
from companion.services.recovery_code import write_code
from companion.services.settings import Look, Scheme, SettingsFile
from companion.services.slots import SlotKind
from companion.ui.bugs import Bugs
from companion.ui.messages import words
from companion.ui.pages.door import DoorPage
from companion.ui.pages.erased import ErasedPage
from companion.ui.pages.opening import OpeningPage
from companion.ui.pages.restore import RestorePage
from companion.ui.pages.setup import SetupPage
from companion.ui.pages.trouble import TroublePage
from companion.ui.pages.unlock import UnlockPage
from companion.ui.theme import Theme
from companion.ui.widgets.banner import Banner
from companion.ui.window import MainWindow
from tests.ui.reading import button, buttons, press, read, show

CODE = write_code(bytes(range(16)))
TROUBLES = (
    "store.newer",
    "store.damaged",
    "folder.read_only",
    "folder.full",
    "instance.running",
    "instance.handed",
    "keys.lost",
    "keys.damaged",
    "store.behind",
    "store.missing",
    "store.full",
    "store.unreadable",
    "store.not_encrypted",
    "store.wrong_key",
    "store.migration_failed",
    "keyring.needed",
    "keyring.empty",
    "program.bug",
)
FACTS = {"file": "a.companion-pack", "folder": "/home/ada/companion", "found": "2.0", "ours": "1.0", "lost": 3}


def field(page: QWidget, name: str) -> QLineEdit:
    (found,) = [edit for edit in page.findChildren(QLineEdit) if edit.accessibleName() == name]
    return found


def doors(theme: Theme) -> list[DoorPage]:
    return [
        OpeningPage(theme),
        UnlockPage(theme, (SlotKind.PASSPHRASE, SlotKind.CODE)),
        SetupPage(theme, lambda: CODE),
        *(TroublePage(theme, Known(code, **FACTS)) for code in TROUBLES),
        RestorePage(theme, [backup("a", 21)], ()),
        ErasedPage(theme, None),
    ]


def test_help_and_grounding_are_on_every_page(theme: Theme) -> None:
    for page in doors(theme):
        show(theme, page)
        helped, grounded = QSignalSpy(page.help_asked), QSignalSpy(page.grounding_asked)
        press(page, "Help now")
        press(page, "Grounding")
        assert (helped.count(), grounded.count()) == (1, 1)


@pytest.mark.parametrize("code", TROUBLES)
def test_trouble_is_told_in_words_with_a_way_on(theme: Theme, code: str) -> None:
    page = TroublePage(theme, Known(code, **FACTS))
    show(theme, page)
    again, left = QSignalSpy(page.try_again), QSignalSpy(page.quit_asked)
    assert code not in read(page)
    press(page, "Try again")
    press(page, "Close Companion")
    assert (again.count(), left.count()) == (1, 1)


@pytest.mark.parametrize(
    ("code", "offered"),
    [
        ("store.read_only", "Look at the record without writing"),
        ("store.newer_minor", "Look at the record without writing"),
        ("store.behind", "Go on with what is there"),
        ("store.missing", "Go on with what is there"),
        ("store.damaged", "Look at what can still be read"),
        ("store.full", "Look at the record without writing"),
        ("store.migration_failed", "Look at the record without writing"),
        ("program.bug", "Look at the record without writing"),
        ("store.newer", ""),
        ("keys.lost", ""),
    ],
)
def test_only_what_helps_is_offered(theme: Theme, code: str, offered: str) -> None:
    page = TroublePage(theme, Known(code, **FACTS))
    show(theme, page)
    special = {"Look at the record without writing", "Look at what can still be read", "Go on with what is there"}
    assert set(buttons(page)) & special == ({offered} if offered else set())
    restorable = {"store.behind", "store.missing", "store.damaged", "store.migration_failed", "keys.lost"}
    assert ("Go back to a backup" in buttons(page)) == (code in restorable)
    assert ("Record without opening" in buttons(page)) == (
        (code.startswith("store.") and code != "store.read_only") or code == "program.bug"
    )


@pytest.mark.parametrize(
    ("code", "backed_up", "first"),
    [
        ("store.damaged", True, "Go back to a backup"),
        ("store.damaged", False, "Look at what can still be read"),
        ("store.unreadable", True, "Go back to a backup"),
        ("keys.lost", False, "Go back to a backup"),
        ("store.missing", True, "Go back to a backup"),
        ("store.missing", False, "Try again"),
        ("store.full", False, "Try again"),
        ("keyring.needed", False, "Try again"),
        ("store.read_only", False, "Look at the record without writing"),
    ],
)
def test_what_helps_most_comes_first(theme: Theme, code: str, backed_up: bool, first: str) -> None:
    page = TroublePage(theme, Known(code, **FACTS), backup("a", 21).made if backed_up else None)
    show(theme, page)
    offers = {
        "Try again",
        "Go back to a backup",
        "Look at what can still be read",
        "Look at the record without writing",
    }
    assert next(words for words in buttons(page) if words in offers) == first
    assert page.first is button(page, first)
    assert ("The newest backup is of 21 Nov 2026" in read(page)) == backed_up


def test_a_locked_door_offers_calm_sound_and_recording_too(theme: Theme) -> None:
    page = UnlockPage(theme, (SlotKind.PASSPHRASE,))
    show(theme, page)
    calm, sealed = QSignalSpy(page.calm_asked), QSignalSpy(page.record_asked)
    press(page, "Calm sound")
    page.set_calm(True)
    press(page, "Stop the sound")
    press(page, "Record without opening")
    assert (calm.count(), sealed.count()) == (2, 1)


def test_after_many_tries_the_wait_is_said(theme: Theme) -> None:
    page = UnlockPage(theme, (SlotKind.PASSPHRASE,))
    show(theme, page)
    page.slow_down(8)
    page.wait(True)
    assert "8" in page.banner.accessibleName()


def test_what_was_locked_by_hand_opens_by_its_keyring_only_when_asked(theme: Theme) -> None:
    page = UnlockPage(theme, ())
    show(theme, page)
    asked = QSignalSpy(page.keyring_asked)
    press(page, "Open")
    assert asked.count() == 1


def backup(name: str, day: int) -> Backup:
    return Backup(Path("/person/backups") / name, datetime(2026, 11, day, 9, 30, tzinfo=UTC))


def test_going_back_names_each_backup_and_sets_what_is_there_aside(theme: Theme, tmp_path: Path) -> None:
    file = tmp_path / "companion 2026-11-22.companion-backup"
    file.touch()
    page = RestorePage(theme, [backup("b", 22), backup("a", 21)], (tmp_path,))
    show(theme, page)
    chosen, given = QSignalSpy(page.chosen), QSignalSpy(page.file_given)
    assert "not deleted: it goes into the folder" in read(page)
    press(page, next(words for words in buttons(page) if words.startswith("21 Nov 2026")))
    assert chosen.at(0) == [Path("/person/backups/a")]
    press(page, file.name)
    assert given.count() == 0, "a file needs its secret"
    secret = field(page, "Its passphrase, or its recovery code")
    secret.setText("four quiet boats")
    press(page, "Go back to this file")
    assert given.at(0) == [file, "four quiet boats"]
    page.say(Known("backup.damaged", file=file.name))
    assert "This backup is damaged" in page.banner.accessibleName()


def test_a_record_of_an_earlier_version_says_how_far_it_is(theme: Theme) -> None:
    page = OpeningPage(theme)
    show(theme, page)
    assert "minute" not in read(page)
    for number, step in enumerate(Raising, 1):
        page.say_raising(step)
        assert f"({number} of 3)" in read(page)
        assert "Please leave the window open" in read(page)


def test_the_end_says_what_could_not_be_reached(theme: Theme) -> None:
    page = ErasedPage(theme, None)
    show(theme, page)
    assert "Everything is erased" in read(page) and "still there" in read(page)
    left = ErasedPage(theme, Known("erase.left", files=("a",), folder="/person"))
    show(theme, left)
    assert "Some files could not be deleted" in read(left)


def test_a_passphrase_is_given_once_and_a_wrong_one_is_told_calmly(theme: Theme) -> None:
    page = UnlockPage(theme, (SlotKind.PASSPHRASE,))
    show(theme, page)
    given = QSignalSpy(page.passphrase_given)
    secret = field(page, "Passphrase")
    press(page, "Open")
    assert given.count() == 0  # nothing was typed
    secret.setText("four quiet boats")
    QTest.keyClick(secret, Qt.Key.Key_Return)
    page.wait(True)
    assert not button(page, "Open").isEnabled()
    QTest.keyClick(secret, Qt.Key.Key_Return)
    assert [given.at(at) for at in range(given.count())] == [["four quiet boats"]]
    page.wait(False)
    page.say(Known("keys.wrong_secret", kind=SlotKind.PASSPHRASE))
    assert "This passphrase does not open it" in read(page)
    assert secret.echoMode() is QLineEdit.EchoMode.Password


def test_a_code_opens_too_and_a_keyring_can_be_tried_again(theme: Theme) -> None:
    page = UnlockPage(theme, (SlotKind.CODE, SlotKind.KEYRING))
    show(theme, page)
    given, keyring = QSignalSpy(page.code_given), QSignalSpy(page.keyring_asked)
    field(page, "Recovery code").setText(CODE)
    press(page, "Open with the code")
    assert given.at(0) == [CODE]
    page.say(Known("keyring.locked"))
    press(page, "Try this computer's keyring again")
    assert keyring.count() == 1


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_at_the_side(theme: Theme, percent: int) -> None:
    theme.set_look(Look(Scheme.DAY, percent, reduced_motion=True))
    for page in doors(theme):
        show(theme, page)
        assert page.minimumSizeHint().width() <= 1024


# -- while a session is open, and above the pages ------------------------------------------------------------------


def test_an_open_session_is_never_locked_and_the_window_says_why(theme: Theme, tmp_path: Path) -> None:
    window, told = MainWindow(theme, lambda: True), list[Known]()
    front = SimpleNamespace(window=window, folder=Folder(tmp_path))
    opening = Opening(cast(Front, front), SettingsFile(Folder(tmp_path)), None, None)
    home = SimpleNamespace(live=SimpleNamespace(open=True), tell=told.append)  # one that is closed would fail
    opening.home = cast(Any, home)
    window.lock_asked.emit()
    assert [why.code for why in told] == ["session.no_lock"]
    assert "A session is open" in words(told[0]).text
    assert opening.home is home


def test_what_takes_long_is_called_off_before_its_threads_are_waited_for(theme: Theme, tmp_path: Path) -> None:
    front = SimpleNamespace(window=MainWindow(theme, lambda: True), folder=Folder(tmp_path))
    opening = Opening(cast(Front, front), SettingsFile(Folder(tmp_path)), None, None)
    called_off: list[str] = []
    opening.home = cast(Any, SimpleNamespace(leave=lambda: called_off.append("all")))
    opening.leave()
    assert called_off == ["all"]


def test_what_has_to_be_known_is_not_taken_away_by_the_next_thing_said(theme: Theme) -> None:
    window = MainWindow(theme, lambda: True)
    banner = window.findChildren(Banner)[0]
    show(theme, window)
    window.say("One entry can't be read.", "warm", stays=True)
    window.say("The disk is full.", "warm")
    assert banner.accessibleName().split("\n") == ["One entry can't be read.", "The disk is full."]
    window.say("Everything is saved again.")
    assert banner.accessibleName().split("\n") == ["One entry can't be read.", "Everything is saved again."]
    press(window, "Close")
    window.say("Backed up.")
    assert banner.accessibleName() == "Backed up."


def test_a_fault_of_ours_is_told_once_for_each_place_and_never_in_its_own_words(
    app: QApplication, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for module, name in ((sys, "excepthook"), (threading, "excepthook")):
        monkeypatch.setattr(module, name, getattr(module, name))  # put back afterwards
    told: list[str] = []
    Bugs(lambda: told.append("told")).watch()

    def here() -> None:
        raise ValueError("what Ada wrote")

    def there() -> None:
        raise KeyError("what Ada wrote")

    for fault in (here, here, there):
        QTimer.singleShot(0, fault)
    app.processEvents()
    assert told == ["told"] * 2
    beside = threading.Thread(target=lambda: [].index("Ada"))  # type: ignore[arg-type]
    beside.start()
    beside.join()
    said = capsys.readouterr().err
    assert told == ["told"] * 3
    assert said.count("program.bug") == 3 and "Ada" not in said


def test_a_pack_that_is_opened_twice_goes_to_the_open_window_and_the_other_one_closes(
    theme: Theme, tmp_path: Path
) -> None:
    folder = Folder(tmp_path / "person")
    opened: list[Path] = []
    folder.create()
    first, second = MainWindow(theme, lambda: True), MainWindow(theme, lambda: True)
    second.show()
    watching = Handed(first, folder, opened.append)
    said = hand_over(second, folder, tmp_path / "clinic.companion-pack")
    assert (said.code, said.facts["file"]) == ("instance.handed", "clinic.companion-pack")
    deadline = QDeadlineTimer(5000)
    while (not opened or second.isVisible()) and not deadline.hasExpired():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    assert not second.isVisible()
    assert opened == [tmp_path / "clinic.companion-pack"] and first.isVisible()
    folder.handed.write_text("no name")
    watching.look()
    assert len(opened) == 1 and not folder.handed.exists()
    first.close()


def test_the_first_window_brings_nothing_of_the_record() -> None:
    """Whoever waits for grounding waits for no more than that; the record's modules come once it is painted."""
    late = "('companion.domain.events', 'companion.domain.protocol', 'companion.services.store', 'sqlcipher3', 'numpy')"
    code = f"import sys, companion.app\nprint([name for name in {late} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
