"""Before the record is open: each page says what happened and what to do, and help is on every one of them."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from companion.domain.errors import Known
from companion.services.keys import ByCode, ByKeyring, ByLogin, ByPassphrase
from companion.services.settings import Look, Scheme
from companion.services.slots import SlotKind
from companion.ui.pages.door import DoorPage
from companion.ui.pages.opening import OpeningPage
from companion.ui.pages.setup import SetupPage
from companion.ui.pages.trouble import TroublePage
from companion.ui.pages.unlock import UnlockPage
from companion.ui.theme import Theme
from tests.ui.reading import button, buttons, press, read, show

CODE = "ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-2345"
TROUBLES = (
    "store.newer",
    "store.damaged",
    "folder.read_only",
    "folder.full",
    "instance.running",
    "keys.lost",
    "keys.damaged",
    "store.behind",
)
FACTS = {"folder": "/home/ada/companion", "found": "2.0", "ours": "1.0", "lost": 3}


def field(page: QWidget, name: str) -> QLineEdit:
    (found,) = [edit for edit in page.findChildren(QLineEdit) if edit.accessibleName() == name]
    return found


def doors(theme: Theme) -> list[DoorPage]:
    return [
        OpeningPage(theme),
        UnlockPage(theme, (SlotKind.PASSPHRASE, SlotKind.CODE)),
        SetupPage(theme, lambda: CODE),
        *(TroublePage(theme, Known(code, **FACTS)) for code in TROUBLES),
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
        ("store.newer", ""),
    ],
)
def test_only_what_helps_is_offered(theme: Theme, code: str, offered: str) -> None:
    page = TroublePage(theme, Known(code, **FACTS))
    show(theme, page)
    special = {"Look at the record without writing", "Go on with what is there"}
    assert set(buttons(page)) & special == ({offered} if offered else set())


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


def setup(theme: Theme, keyring: str | Known = "Secret Service") -> tuple[SetupPage, QSignalSpy]:
    page = SetupPage(theme, lambda: CODE)
    page.set_keyring(keyring)
    show(theme, page)
    return page, QSignalSpy(page.chosen)


def test_the_keyring_with_a_code_waits_until_the_code_is_on_paper(theme: Theme) -> None:
    page, chosen = setup(theme)
    press(page, "Use the keyring")
    assert CODE in read(page)
    back = field(page, "Type its last four characters from your paper")
    back.setText("9999")
    press(page, "I have written it down")
    assert chosen.count() == 0
    assert "not its last four" in read(page)
    back.setText("2345")
    press(page, "I have written it down")
    assert chosen.at(0) == [(ByKeyring(), ByCode(CODE))]


def test_the_open_key_is_named_as_what_it_is_and_only_by_choice(theme: Theme) -> None:
    page, chosen = setup(theme)
    assert "Whoever can read this computer's disk can read everything" in read(page)
    assert chosen.count() == 0
    press(page, "Go on with the login only")
    assert chosen.at(0) == [(ByLogin(),)]


def test_without_a_keyring_the_page_says_why_and_chooses_nothing_instead(theme: Theme) -> None:
    page, chosen = setup(theme, Known("keyring.missing"))
    assert "Use the keyring" not in buttons(page)
    assert "This computer has no keyring" in read(page)
    QCoreApplication.processEvents()
    assert chosen.count() == 0


def test_a_passphrase_is_checked_before_it_is_chosen(theme: Theme) -> None:
    page, chosen = setup(theme)
    first, second = field(page, "Passphrase"), field(page, "The same once more")
    first.setText("short")
    second.setText("short")
    press(page, "Use this passphrase")
    assert "A little longer, please" in read(page)
    first.setText("four quiet boats")
    press(page, "Use this passphrase")
    assert "not the same" in read(page)
    second.setText("four quiet boats")
    press(page, "Use this passphrase")
    field(page, "Type its last four characters from your paper").setText("2345")
    press(page, "I have written it down")
    assert chosen.at(0) == [(ByPassphrase("four quiet boats"), ByCode(CODE))]


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_at_the_side(theme: Theme, percent: int) -> None:
    theme.set_look(Look(Scheme.DAY, percent, reduced_motion=True))
    for page in doors(theme):
        show(theme, page)
        assert page.minimumSizeHint().width() <= 1024
