"""About says which version this is and where to look for a newer one, and shows every licence, by eye, ear and keys."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QPlainTextEdit
from shipping import components

from companion.services.about import Licences, Version, read_licences
from companion.services.paths import shipped
from companion.ui.pages.about import AboutPage
from companion.ui.pages.table import Table
from companion.ui.theme import Theme
from tests.ui.found import child
from tests.ui.reading import press, read, show

TODAY = date(2027, 12, 1)
RELEASED = Version("1.2.3", date(2027, 11, 30))


def page_of(theme: Theme, version: Version = RELEASED, licences: Licences | None = None, clinic: str = "") -> AboutPage:
    page = AboutPage(theme, version, TODAY, licences or read_licences(), clinic)
    show(theme, page)
    return page


@pytest.mark.parametrize(
    ("version", "said"),
    [
        (RELEASED, "Of 30 Nov 2027."),
        (Version("1.2.3", None), "Made between two releases"),
        (Version("1.2.3", date(2026, 11, 30)), "more than a year old"),
    ],
)
def test_the_version_is_said_with_its_day_and_an_old_one_is_called_old(
    theme: Theme, version: Version, said: str
) -> None:
    words = read(page_of(theme, version, clinic="Clinic by the river"))
    assert "Companion 1.2.3" in words
    assert said in words
    assert "You got it from Clinic by the river: ask there." in words
    assert version.old(TODAY) is ("more than a year old" in words)


def test_everything_of_the_lock_is_in_the_table_and_told_to_a_screen_reader(theme: Theme) -> None:
    page = page_of(theme)
    rows = child(page, Table).model()
    named = {rows.data(rows.index(row, 0)) for row in range(rows.rowCount())}
    assert {package.name for package in components.packages()} <= named
    assert {native["name"] for native in components.raw_natives()} <= named
    told = rows.data(rows.index(0, 2), Qt.ItemDataRole.AccessibleTextRole)
    assert told == f"Licence: {rows.data(rows.index(0, 2))}"


def test_it_says_what_the_list_of_licences_says_and_in_the_persons_language(
    theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = " ".join((shipped("licences") / "THIRD-PARTY.md").read_text("utf-8").split())
    said = [line for line in read(page_of(theme)).splitlines() if "MIT licence" in line or "version 2.1" in line]
    said += [line for line in read(page_of(theme)).splitlines() if "three years" in line]
    assert len(said) == 3 and all(line in listed for line in said)
    monkeypatch.setattr(AboutPage, "tr", lambda _self, text, *_more: f"¡{text}!")
    assert all(f"¡{line}!" in read(page_of(theme)) for line in said)


def test_licences_in_full_come_where_they_are_and_the_keyboard_gets_in_and_out(theme: Theme, tmp_path: Path) -> None:
    assert "comes with the installed program" in read(page_of(theme, licences=read_licences(tmp_path)))
    (tmp_path / "LICENCES.txt").write_text("PERMISSION IS HEREBY GRANTED\n" * 5_000, "utf-8")
    page = page_of(theme, licences=read_licences(tmp_path))
    press(page, "Show every licence in full")
    field = child(page, QPlainTextEdit)
    assert field.isReadOnly() and page.focusWidget() is field
    heard = QAccessible.queryAccessibleInterface(field)
    assert isinstance(heard, QAccessibleInterface) and heard.text(QAccessible.Text.Name) == "Every licence in full"
    assert heard.textInterface().characterCount() > 100_000
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert page.focusWidget() is not field
    left = QSignalSpy(page.back_asked)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert left.count() == 1
