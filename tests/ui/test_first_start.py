"""A first start: three short pages, and the choice of what opens the record, each with what follows from it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QSignalSpy

from companion.domain.errors import Known
from companion.services.keys import ByCode, ByKeyring, ByLogin, ByPassphrase
from companion.services.recovery_code import write_code
from companion.ui.pages.beginning.steps import Who
from companion.ui.pages.setup import SetupPage
from companion.ui.theme import Theme
from companion.ui.widgets.checklist_row import ChecklistRow
from tests.ui.reading import buttons, press, read, show
from tests.ui.test_opening import CODE, field


def setup(theme: Theme, keyring: str | Known = "Secret Service") -> tuple[SetupPage, QSignalSpy]:
    page = SetupPage(theme, lambda: CODE)
    page.set_keyring(keyring)
    show(theme, page)
    press(page, "Go on")
    press(page, "I take part")
    return page, QSignalSpy(page.chosen)


BACK = "The code, typed from your paper"


def test_the_first_start_is_three_short_pages_with_a_way_back(theme: Theme) -> None:
    page = SetupPage(theme, lambda: CODE)
    show(theme, page)
    assert "It gives no medical advice" in read(page) and "Who is here?" not in read(page)
    press(page, "Go on")
    press(page, "Back")
    press(page, "Go on")
    assert "not written down" in read(page) and "It gives no medical advice" not in read(page)
    press(page, "I am a therapist")
    assert page.who is Who.THERAPIST
    assert "Page 3 of 3" in read(page) and "Who may open the record?" in read(page)


def test_a_warning_stays_in_sight_through_the_first_pages(theme: Theme) -> None:
    page = SetupPage(theme, lambda: CODE)
    page.say(Known("folder.synced", service="Dropbox", folder="/home/ada/Dropbox"))
    show(theme, page)
    assert "Who may open the record?" not in read(page), "a warning shows no page that nobody went to"
    press(page, "Go on")
    press(page, "I take part")
    assert "Dropbox" in page.banner.accessibleName() and page.banner.isVisible()


def test_the_keyring_with_a_code_waits_until_all_of_it_is_typed_back_from_paper(theme: Theme) -> None:
    page, chosen = setup(theme)
    press(page, "Use the keyring")
    assert CODE in read(page).replace("\n", "-")
    press(page, "I have written it down")
    assert CODE[:9] not in read(page), "a rehearsal with the answer in sight is none"
    back = field(page, BACK)
    for typed, told in (
        (CODE[:-1], "28 letters"),
        (CODE[:-1] + "0", "another one"),
        (write_code(b"x" * 16), "another one"),
    ):
        back.setText(typed)
        press(page, "This is what my paper says")
        assert told in read(page) and chosen.count() == 0
    press(page, "Show it once more")
    assert CODE in read(page).replace("\n", "-")
    press(page, "I have written it down")
    back.setText(CODE.lower().replace("-", " "))
    press(page, "This is what my paper says")
    assert chosen.at(0) == [(ByKeyring(), ByCode(CODE))]
    assert CODE not in read(page)


def test_without_a_code_the_consequence_is_said(theme: Theme) -> None:
    page, chosen = setup(theme)
    assert "nobody opens the record then" in read(page)
    rows = [row for row in page.findChildren(ChecklistRow) if "recovery code" in row.accessibleName()]
    rows[0].click()
    press(page, "Use the keyring")
    assert chosen.at(0) == [(ByKeyring(),)]


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
    press(page, "I have written it down")
    field(page, BACK).setText(CODE)
    press(page, "This is what my paper says")
    assert chosen.at(0) == [(ByPassphrase("four quiet boats"), ByCode(CODE))]
