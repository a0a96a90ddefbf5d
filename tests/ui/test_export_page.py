"""The export page: what goes out, what stays, where it went; a thing that fails is said, and nothing half is left."""

import json
import stat
from pathlib import Path
from typing import Any

import pyrage
import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QTableView

from companion.domain.events import By, Event, ProtocolInstalled
from companion.domain.export_events import Exported, Imported
from companion.rooms import exporting
from companion.services.export import json_file, placing
from companion.services.settings import Look, Scheme
from companion.ui.pages.export import ExportPage
from companion.ui.theme import Theme
from companion.ui.widgets.checklist_row import ChecklistRow
from tests.domain.examples import protocol_data
from tests.services import export_course as sample
from tests.ui.export_stage import page_of
from tests.ui.found import child
from tests.ui.person import Person
from tests.ui.reading import button, press, read


@pytest.fixture
def page(theme: Theme, person: Person, tmp_path: Path) -> ExportPage:
    """Give the page of a person with a course, whose jobs are done at once."""
    return page_of(theme, person, tmp_path)


def kept(person: Person) -> list[Exported]:
    return [event.body for event in person.events() if isinstance(event.body, Exported)]


def files(tmp_path: Path) -> list[Path]:
    return sorted(path for path in (tmp_path / "out").rglob("*") if path.is_file())


def test_it_says_what_stays_here_and_that_nothing_is_encrypted(page: ExportPage) -> None:
    words = read(page)
    assert "Left out: journal and intentions, rehearsals." in words
    assert "It will not be encrypted" in words
    assert "Nothing has left Companion yet." in words
    press(page, "For me")
    assert "Nothing is left out." in read(page)
    page.findChildren(ChecklistRow)[0].click()
    assert "Left out: journal and intentions." in read(page)
    assert not page.asked().choice.journal


def test_it_says_that_a_questionnaire_stays_here_that_the_protocol_keeps_from_the_clinic(
    page: ExportPage, person: Person
) -> None:
    plan = protocol_data({"measures": [{**protocol_data()["measures"][0], "seen_by": ["patient"]}]})
    person.append([Event("9" * 32, None, person.stamp(0), By.PATIENT, ProtocolInstalled(plan, "0"))])
    page.shown()
    assert "Left out: journal and intentions, questionnaires that are not for the clinic, rehearsals." in read(page)
    press(page, "For me")
    assert "Nothing is left out." in read(page)


def test_a_report_is_looked_at_before_it_is_saved(page: ExportPage, tmp_path: Path) -> None:
    press(page, "Look at it first")
    assert "Page 1 of" in read(page)
    picture = next(one for one in page.preview.findChildren(QLabel) if not one.pixmap().isNull())
    first = picture.pixmap().toImage()
    press(page, "Next page")
    assert "Page 2 of" in read(page)
    assert picture.pixmap().toImage() != first
    assert files(tmp_path) == []
    press(page, "For me")
    assert "Page 2 of" not in read(page)  # what was looked at is no longer what would be saved


def test_what_is_saved_is_private_noted_and_warned_about(page: ExportPage, person: Person, tmp_path: Path) -> None:
    press(page, "A copy to take in again (JSON)")
    press(page, "Save")
    [path] = files(tmp_path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert "It is not encrypted: keep it where it is private" in read(page)
    [body] = kept(person)
    assert (body.form, body.audience, dict(body.left_out)) == ("json", "clinic", {"journal": 4, "rehearsals": 1})
    assert body.sealed == json.loads(path.read_bytes())["fingerprint"]
    table = child(page, QTableView).model()
    told = [table.index(0, column).data() for column in range(table.columnCount())]
    said = ["JSON, for the clinic, 2 sessions", "left out: journal and intentions (4), rehearsals (1)", "not encrypted"]
    assert told[1].split("\n") == said
    assert told[2].split("\n") == [str(path.parent), path.name]


def test_for_a_key_nothing_lies_open(page: ExportPage, person: Person, tmp_path: Path) -> None:
    key = pyrage.x25519.Identity.generate()
    child(page, QLineEdit).setText(str(key.to_public()))
    assert "Only this key will open it." in read(page)
    press(page, "Tables (CSV)")
    press(page, "Save")
    assert [path.suffix for path in files(tmp_path)] == [".txt", ".age"]
    assert kept(person)[0].encrypted_to == str(key.to_public())
    assert "It is not encrypted" not in read(page)


def test_what_fails_is_said_and_not_noted(page: ExportPage, person: Person, tmp_path: Path) -> None:
    child(page, QLineEdit).setText("age1nothing")
    press(page, "Tables (CSV)")
    press(page, "Save")
    assert "This is not a key of age" in read(page)
    child(page, QLineEdit).setText("")
    (tmp_path / "out").write_text("a file where the folder should be")
    press(page, "Save")
    assert "could not be written" in read(page) or "can't be written" in read(page) or "is a file" in read(page)
    assert kept(person) == []
    assert button(page, "Save").isEnabled()


def test_what_is_saved_is_said_to_be_also_where_the_record_takes_no_note(
    page: ExportPage, person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def place_and_lose(*what: Any) -> Any:
        paths = placing.place(*what)
        person.folder.data.rename(tmp_path / "elsewhere")
        return paths

    monkeypatch.setattr(exporting, "place", place_and_lose)
    press(page, "A copy to take in again (JSON)")
    press(page, "Save")
    [saved] = (tmp_path / "out").iterdir()
    assert str(saved) in read(page) and "could take no note of it" in read(page)
    (tmp_path / "elsewhere").rename(person.folder.data)


def test_stopping_leaves_nothing(page: ExportPage, person: Person, tmp_path: Path) -> None:
    page.cancel_asked.emit()  # before the first word of progress: the room is told, and forgets it at the next save
    press(page, "Save")
    assert len(files(tmp_path)) == 1
    stopped = page.show_busy

    def stop(percent: int | None) -> None:
        stopped(percent)
        page.cancel_asked.emit()

    page.show_busy = stop  # type: ignore[method-assign]
    press(page, "Save")
    assert "Stopped. Nothing was saved." in read(page)
    press(page, "Tables (CSV)")  # which has no steps of its own
    press(page, "Save")
    assert len(files(tmp_path)) == 1
    assert len(kept(person)) == 1


def test_one_session_can_be_chosen(page: ExportPage, person: Person) -> None:
    box = child(page, QComboBox)
    assert [box.itemText(i) for i in range(box.count())] == [
        "The whole course",
        "Session 2, 23 Jan 2027",
        "Rehearsal 1, 17 Jan 2027",
        "Session 1, 16 Jan 2027",
    ]
    box.setCurrentIndex(3)
    assert "all other sessions" in read(page)
    press(page, "A copy to take in again (JSON)")
    press(page, "Save")
    assert (kept(person)[0].only_session, kept(person)[0].sessions) == ("aa" * 16, 1)


def test_a_copy_comes_in_from_the_page(page: ExportPage, person: Person, tmp_path: Path) -> None:
    path = tmp_path / "copy.json"
    path.write_bytes(json_file.dump(sample.course()))
    page.import_asked.emit(path)
    assert f"0 entries came in. {len(sample.events())} were here already." in read(page)
    path.write_text("{}")
    page.import_asked.emit(path)
    assert "is not a file that can be taken in" in read(page)
    assert not [event for event in person.events() if isinstance(event.body, Imported)]


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_off(page: ExportPage, theme: Theme, percent: int) -> None:
    theme.set_look(Look(Scheme.NIGHT, percent, reduced_motion=True))
    QCoreApplication.processEvents()
    assert page.minimumSizeHint().width() <= 1024 - 290
