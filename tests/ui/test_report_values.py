"""The paper and the record: every text of the report is on it in its order, and every value of the record is seen."""

import re
from dataclasses import fields, replace
from enum import Enum
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from companion.domain.export.course_record import CourseRecord
from companion.ui.report import maker
from companion.ui.report.blocks import Chart, Grid, Heading, Para
from companion.ui.report.words import report_of
from tests.services import export_course as sample
from tests.ui.test_report import POPPLER, poppler, told

SESSIONS = ("aa" * 16, "bb" * 16, "cc" * 16)


def texts_of(course: CourseRecord) -> list[str]:
    """Give every text of a report in its order, without blanks, since where a line breaks is no matter.

    Without letters beyond the Latin ones too: a font may lack them, and the structure is read from its pictures.
    """
    found: list[str] = []
    for block in report_of(course, told).blocks:
        match block:
            case Heading(_, text) | Para(text):
                found.append(text)
            case Grid(headers, rows):
                found += headers
                found += [cell for row in rows for cell in (*row.cells[:-1], row.cells[-1] + row.below)]
            case Chart(title):
                found.append(title)
    kept = ("".join(letter for letter in text if not letter.isspace() and letter < "\u0250") for text in found)
    return [text for text in kept if text]


@POPPLER
@pytest.mark.parametrize("sessions", [1, pytest.param(3, marks=pytest.mark.faults)])
def test_the_paper_has_every_text_of_the_report_in_its_order(app: QApplication, tmp_path: Path, sessions: int) -> None:
    """In the gate of one session, and in the long tests of all: what reads the structure takes long over much of it."""
    shown, path = {None, *SESSIONS[:sessions]}, tmp_path / "record.pdf"
    course = sample.course(of=[event for event in sample.events() if event.session in shown])
    path.write_bytes(maker.pdf_of(course, "a4", told))
    lines = [line.strip() for line in poppler("pdfinfo", "-struct-text", path).splitlines()]
    assert not [line for line in lines if re.fullmatch(r'"\d+\s/\s\d+"', line)], "a foot is decoration"
    on_paper = "".join("".join(line[1:-1].split()) for line in lines if line.startswith('"'))
    at = 0
    for text in texts_of(course):
        found = on_paper.find(text, at)
        assert 0 <= found < at + 400, text  # between two texts stand at most the numbers and names of a chart
        at = found + len(text)


HIDDEN = {
    ("CheckMissed", "planned_ms"), ("Corrected", "uid"), ("EffectNoted", "effect"), ("FromLater", "kind"),
    ("JournalSpoken", "blob"), ("JournalSpoken", "due"), ("JournalSpoken", "entry"), ("JournalSpoken", "prompt"),
    ("JournalSpoken", "sha256"), ("JournalWritten", "due"), ("JournalWritten", "entry"), ("MeasureBegun", "sitting"),
    ("MeasureSubmitted", "low"), ("MeasureSubmitted", "measure"), ("MeasureSubmitted", "sitting"),
    ("MeasureSubmitted", "title"), ("VitalsTaken", "slot"),
}  # fmt: skip
"""What is for the machine, such as the names of entries and files, or is said by the plan or the measure already."""


def another(value: object, name: str) -> Any:
    """Give another value of the same kind, None where there is none."""
    match value:
        case bool():
            return not value
        case Enum():
            return next(one for one in type(value) if one is not value)
        case int():
            return value + (61_000 if name.endswith("_ms") else 1)
        case float():
            return value / 2 + 0.03
        case str():
            return "Quite another"
    return None


def test_each_value_of_the_record_is_seen_on_paper() -> None:
    events, tried, unseen = sample.events(), set(), set()
    course = sample.course(of=events)
    before = texts_of(course)
    for at, event in enumerate(events):
        for field in fields(event.body):
            kind = (type(event.body).__name__, field.name)
            value = getattr(event.body, field.name)
            other = None if kind in tried else another(value, field.name)
            if other is None:
                continue
            tried.add(kind)
            changed = replace(event, body=replace(event.body, **{field.name: other}))
            after = texts_of(sample.course(of=[*events[:at], changed, *events[at + 1 :]]))
            if after == before or (type(value) is str and not any("Quiteanother" in text for text in after)):
                unseen.add(kind)
    assert len(tried) > 70
    assert unseen == HIDDEN
