"""Measures and readings on the mood page: with their bands, as they were taken, to the eye and to the ear."""

import json
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from companion.domain import measures
from companion.domain.events import By, Event, ProtocolInstalled, VitalsTaken
from companion.domain.measure_events import MeasureBegun, MeasureSubmitted
from companion.ui.theme import Theme
from tests.domain.examples import protocol_data
from tests.ui.found import child
from tests.ui.mood_stage import bubble, graph_of, key, page_of
from tests.ui.person import Person
from tests.ui.reading import buttons, press, read


def sit(person: Person, days_ago: float, item_value: int) -> None:
    """Have filled in the PHQ-9 with the same answer to every question."""
    document = json.loads((Path(__file__).parents[2] / "assets" / "measures" / "phq9.json").read_text("utf-8"))
    measure = measures.read(document)
    answers = {item.id: item_value for item in measure.scored}
    score = measures.score(measure, answers)
    sitting = uuid4().hex
    done = MeasureSubmitted(
        sitting,
        measure.id,
        1,
        measure.title,
        answers,
        score.total,
        0,
        27,
        score.band.name if score.band else "",
        {},
    )
    at = person.stamp(days_ago)
    person.append([Event(uuid4().hex, None, at, By.PATIENT, body) for body in (MeasureBegun(sitting, document), done)])


def test_a_measure_is_shown_with_its_bands_and_read_out_with_them(theme: Theme, person: Person, tmp_path: Path) -> None:
    sit(person, 40, 2)
    sit(person, 5, 1)
    page = page_of(theme, person, tmp_path)
    assert "Blood pressure" not in buttons(page)
    press(page, "PHQ-9")
    graph_of(page).setFocus()
    key(page, Qt.Key.Key_End)
    assert bubble(page).startswith("PHQ-9 9 mild\n")
    assert "Talk it over with your clinician." in bubble(page)
    assert "9, mild. 9 lower than at the start. Talk it over with your clinician." in read(page)
    assert [dot.value for dot in graph_of(page).dots()] == [18, 9]
    press(page, "Show as table")
    model = child(page, QTableView).model()
    assert [model.index(0, column).data() for column in range(4)] == ["17 Nov 2026", "09:51", "9", "mild"]


def test_a_score_that_the_protocol_keeps_from_the_patient_is_on_no_graph(
    theme: Theme, person: Person, tmp_path: Path
) -> None:
    sit(person, 5, 1)
    asked = protocol_data()["measures"][0]
    plan = protocol_data({"measures": [{**asked, "measure": "phq9", "seen_by": ["clinic"]}]})
    installed = ProtocolInstalled(plan, "0")
    person.append([Event(uuid4().hex, None, person.stamp(40), By.PATIENT, installed)])
    assert "PHQ-9" not in buttons(page_of(theme, person, tmp_path))


def test_a_reading_is_shown_as_it_was_taken(theme: Theme, person: Person, tmp_path: Path) -> None:
    person.mark(4, 0.2)
    taken = VitalsTaken(None, 128, 82, 66)
    person.append([Event(uuid4().hex, None, person.stamp(2), By.SITTER, taken)])
    page = page_of(theme, person, tmp_path)
    press(page, "Blood pressure")
    assert "Latest: 128/82 mmHg, 20 Nov 2026." in read(page)
    graph_of(page).setFocus()
    key(page, Qt.Key.Key_End)
    assert bubble(page).startswith("Blood pressure 128/82 mmHg")
    press(page, "Save what is shown")
    press(page, "As a drawing (SVG)")
    (saved,) = tmp_path.glob("*.svg")
    assert "readings, mmHg" in saved.read_text("utf-8")
