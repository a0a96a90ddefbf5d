"""A table of moods from another program comes in by the export page: shown first, changed, then written once."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit

from companion.domain import mood_import
from companion.domain.events import MoodMarked
from companion.domain.export_events import Imported
from companion.ui.pages.export import ExportPage
from companion.ui.pages.mood_columns import MoodColumns
from companion.ui.theme import Theme
from tests.ui.export_stage import page_of
from tests.ui.found import child
from tests.ui.person import Person
from tests.ui.reading import press, read

DIARY = """full_date,date,weekday,time,mood,activities,note_title,note
2026-11-20,20 Nov,Friday,22:15,good,walk,,long day
2026-11-20,20 Nov,Friday,9:05 am,so-so,,,
2026-11-19,19 Nov,Thursday,25:00,rad,,,
2026-11-18,18 Nov,Wednesday,21:00,rad,,,
2026-11-18,18 Nov,Wednesday,21:00,rad,,,
"""


@pytest.fixture
def page(theme: Theme, person: Person, tmp_path: Path) -> ExportPage:
    return page_of(theme, person, tmp_path)


@pytest.fixture
def diary(tmp_path: Path) -> Path:
    path = tmp_path / "daylio.csv"
    path.write_text(DIARY, encoding="utf-8")
    return path


def marks(person: Person) -> list[MoodMarked]:
    found = [event for event in person.events() if isinstance(event.body, MoodMarked)]
    return [event.body for event in found if event.at.boot == "from-a-file" and isinstance(event.body, MoodMarked)]


def field(page: ExportPage, name: str) -> QLineEdit:
    (found,) = [one for one in child(page, MoodColumns).findChildren(QLineEdit) if one.accessibleName() == name]
    return found


def test_it_is_shown_first_and_comes_in_once(page: ExportPage, person: Person, diary: Path) -> None:
    page.import_asked.emit(diary)
    words = read(page)
    assert "2 marks would come in. 1 are here already. 2 lines would be left out." in words
    assert "Line 4 has no day that can be read" in words
    assert "“so-so” has no number yet" in words
    assert marks(person) == []
    field(page, "so-so").setText("4")
    field(page, "so-so").editingFinished.emit()
    assert "3 marks would come in. 1 are here already. 1 lines would be left out." in read(page)
    press(page, "Take in")
    assert [(round(one.pleasantness, 2), one.energy, one.note) for one in marks(person)] == [
        *((1.0, None, ""), (-0.2, None, ""), (0.5, None, "walk · long day"))
    ]
    assert [event.body for event in person.events() if isinstance(event.body, Imported)] == [
        Imported("daylio.csv", 3, 1)
    ]
    page.import_asked.emit(diary)
    assert "0 marks would come in. 3 are here already." in read(page)  # the word without a number is left out again


def test_a_table_is_read_beside_the_window(page: ExportPage, diary: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    where: dict[str, threading.Thread] = {}

    def watched(name: str) -> Callable[..., object]:
        real = getattr(mood_import, name)

        def call(*given: object) -> object:
            where[name] = threading.current_thread()
            return real(*given)

        return call

    for name in ("guess", "with_mood", "read"):
        monkeypatch.setattr(mood_import, name, watched(name))
    page.import_asked.emit(diary)
    (mood,) = [c for c in child(page, MoodColumns).findChildren(QComboBox) if c.accessibleDescription() == "Mood"]
    mood.setCurrentIndex(mood.currentIndex() - 1)
    assert set(where) == {"guess", "with_mood", "read"}
    assert threading.main_thread() not in where.values()


def test_another_column_is_the_mood(page: ExportPage, person: Person, tmp_path: Path) -> None:
    path = tmp_path / "own.csv"
    path.write_text("Tag;Wie;Schlaf\n20.11.2026;3;1\n21.11.2026;5;5\n", encoding="utf-8")
    page.import_asked.emit(path)
    assert "0 marks would come in." in read(page)
    for name, at in (("Day", 1), ("Mood", 2)):
        (choice,) = [
            one for one in child(page, MoodColumns).findChildren(QComboBox) if one.accessibleDescription() == name
        ]
        choice.setCurrentIndex(at)
    (order,) = [
        c for c in child(page, MoodColumns).findChildren(QComboBox) if c.accessibleDescription() == "Order of dates"
    ]
    order.setCurrentIndex(1)
    assert "2 marks would come in." in read(page)
    press(page, "Take in")
    assert [one.pleasantness for one in marks(person)] == [0.0, 1.0]


def test_to_leave_it_writes_nothing(page: ExportPage, person: Person, diary: Path) -> None:
    before = len(person.events())
    page.import_asked.emit(diary)
    press(page, "Leave it")
    assert len(person.events()) == before
    assert not child(page, MoodColumns).isVisible()
