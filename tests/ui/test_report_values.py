"""The paper and the record: every text of the report is on it in its order, and every value of the record is seen."""

import re
from dataclasses import fields, replace
from enum import Enum
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QFontDatabase, QPageSize
from PySide6.QtWidgets import QApplication

from companion.domain.events import Body, By, Event, MoodMarked, MoodMoment
from companion.domain.export.course_record import Audience, Choice, CourseRecord
from companion.domain.export.tables import tables
from companion.domain.fhir import bundle
from companion.domain.journal_events import JournalTakenOut, JournalWritten
from companion.domain.measure_events import MeasureBegun, MeasureSubmitted, NumbersShown, SpokenToSomeone
from companion.domain.stamps import DAY_MS
from companion.ui.report import maker
from companion.ui.report.blocks import Block, Chart, Grid, Heading, Para, Report
from companion.ui.report.letters import PT, Type
from companion.ui.report.pages import Setter, Stroke, steps_of
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
    return [kept for text in found if (kept := latin(text))]


def blocks(events: list[Event]) -> tuple[Block, ...]:
    return report_of(sample.course(of=events), told).blocks


def spaced(course: CourseRecord) -> list[str]:
    """Give every cell of a report, and what stands below its rows."""
    rows = [row for block in report_of(course, told).blocks if isinstance(block, Grid) for row in block.rows]
    return [text for row in rows for text in (*row.cells, row.below)]


def latin(text: str) -> str:
    return "".join(letter for letter in text if not letter.isspace() and letter < "\u0250")


def outside(*bodies: Body) -> list[Event]:
    return [Event(sample.uid(70 + i, ""), None, sample.MADE, By.PATIENT, body) for i, body in enumerate(bodies)]


def test_a_clinician_sees_what_calls_for_help_apart_from_the_answers_that_make_the_score(app: QApplication) -> None:
    asked = sample.measured("phq9", 5, [1, 2, 3, 0, 1, 2, 0, 0, 1, 3], 20)
    told = outside(NumbersShown(f"{20:032x}"), SpokenToSomeone(f"{20:032x}"))
    [row] = next(block.rows for block in blocks([*asked, *told]) if isinstance(block, Grid) and block.headers)
    assert row.cells[-1] == "1 2 3 0 1 2 0 0 1"
    item_9, difficulty, shown, spoken = row.below.split("\n")
    assert item_9 == "Thoughts that you would be better off dead or of hurting yourself in some way – 1, Several days"
    assert difficulty.endswith("– 3, Extremely difficult")
    assert "numbers to call were shown" in shown and "spoken to someone" in spoken
    [row] = next(
        block.rows
        for block in blocks(sample.measured("phq9", 5, [1] * 8 + [0], 20))
        if isinstance(block, Grid) and block.headers
    )
    assert row.below == ""


def test_answers_stand_in_the_order_of_the_questions_in_every_form(app: QApplication) -> None:
    given = [4, 0, 1, 2, 3, 4, 0, 1, 2, 3, 0, 1, 2, 3, 4, 0, 1, 2, 3, 1]
    begun, done = sample.measured("pcl5", 12, given, 60)
    body = done.body
    assert isinstance(body, MeasureSubmitted)
    as_kept = replace(body, answers=dict(sorted(body.answers.items())))  # the log has them by their ids: 1, 10, 11
    course = sample.course(of=[begun, replace(done, body=as_kept)])
    assert " ".join(map(str, given)) in spaced(course)
    items = next(one for one in tables(course) if one.name == "measure_items")
    assert [row["value"] for row in items.dicts()] == given
    response = next(one for one in bundle.resources(course) if one["resourceType"] == "QuestionnaireResponse")
    assert [item["answer"][0]["valueCoding"]["extension"][0]["valueDecimal"] for item in response["item"]] == given
    later = replace(begun, body=MeasureBegun(body.sitting, {"format": "companion-measure/9", "id": "pcl5"}))
    cells = spaced(sample.course(of=[later, replace(done, body=as_kept)]))
    assert any(cell.startswith("1: 4, 10: 3, ") for cell in cells)


def test_no_line_on_paper_runs_through_a_rehearsal_or_across_what_nobody_marked(app: QApplication) -> None:
    def mark(day: float, mood: float) -> Event:
        at = replace(sample.MADE, utc_ms=sample.MADE.utc_ms + round(day * DAY_MS))
        return Event(sample.uid(int(day * 10), "m"), None, at, By.PATIENT, MoodMarked(MoodMoment.ANY, mood, mood))

    events = [*sample.session_events("bb" * 16, 2, 1, rehearsal=True), *map(mark, (0, 1, 20, 21), (-1, 0, 0.5, 1))]
    course = sample.course(of=events)
    drawn = next(one for one in report_of(course, told).blocks if isinstance(one, Chart) and len(one.lines) == 2)
    assert [[y for _, y in line.points] for line in drawn.lines] == [[0, 5, 7.5, 10]] * 2  # not the rehearsed one
    setter = Setter(Report("", "en", ("", ""), (drawn,)), QPageSize.PageSizeId.A4, Type(app.font()))
    ops = setter.set(lambda _: None).sheets[0].ops
    strokes = [len(op.points) for op in ops if isinstance(op, Stroke) and op.width == 1.1 * PT]
    assert strokes == [2, 2, 2, 2, *(2, 2)]  # each line in two pieces; and one short line each in the legend


def test_the_counts_that_a_measure_promises_the_clinic_are_there(app: QApplication) -> None:
    course = sample.course(of=sample.measured("pcl5", 12, [1, 2, 3, 0] * 5, 60))
    [sitting] = course.sittings
    assert [(part.count, part.of, part.count_published) for part in sitting.parts] == [
        *((2, 5, 1), (2, 2, 1), (3, 7, 2), (3, 6, 2)),
    ]
    assert any("Cluster B: 7 (2 of 5 answered with 2 or more; published number: 1)" in one for one in spaced(course))


def test_the_journal_on_paper_is_the_journal_as_it_is(app: QApplication) -> None:
    written = (
        JournalWritten("a" * 32, "first"),
        JournalWritten("a" * 32, "last"),
        JournalWritten("b" * 32, "regretted"),
    )
    said = spaced(sample.course(of=outside(*written, JournalTakenOut("b" * 32))))
    assert "last" in said
    assert "first" not in said and "regretted" not in said


def test_a_name_that_was_given_stands_on_the_paper(app: QApplication) -> None:
    assert f"Ada Möller; number {sample.SUBJECT}" in spaced(sample.course(Choice(Audience.CLINIC, name=" Ada Möller ")))
    assert f"without a name; number {sample.SUBJECT}" in spaced(sample.course(Choice(Audience.CLINIC, name="  ")))


def test_a_mood_without_energy_is_said_beside_its_moment(app: QApplication) -> None:
    marks = (MoodMarked(MoodMoment.BEFORE, 0.3, None, "so: so"), MoodMarked(MoodMoment.AFTER, 0.5, 0.1))
    whole = sample.session_events("aa" * 16, 1, 1)
    told = [replace(event, session="aa" * 16) for event in outside(*marks)]
    rows = [row for block in blocks([*whole[:-1], *told, whole[-1]]) if isinstance(block, Grid) for row in block.rows]
    said = dict(row.cells for row in rows if len(row.cells) == 2)
    assert (said["Before"], said["After"]) == ("Mood 6.5 of 10 · so: so", "mood 7.5, energy 5.5 of 10")


def test_a_session_over_midnight_and_over_a_change_of_the_clocks_says_so(app: QApplication) -> None:
    whole = sample.session_events("aa" * 16, 1, 1)
    late = [replace(e, at=replace(e.at, utc_ms=e.at.utc_ms + 14 * 3_600_000 + 1_800_000)) for e in whole]
    late[-1] = replace(late[-1], at=replace(late[-1].at, offset_min=120))
    grids = [block for block in blocks(late) if isinstance(block, Grid) and len(block.headers) == 4]
    opened, *_, closed = (row.cells[0].split("\n") for row in grids[-1].rows)
    assert opened == ["23:30:00"]
    assert closed == ["01:53:20", "17 Jan 2027", "UTC+02:00"]


def test_an_axis_is_parted_at_whole_numbers_and_a_word_without_end_is_broken_fast(app: QApplication) -> None:
    assert [steps_of(span) for span in (27, 10, 80, 21, 24, 7)] == [3, 5, 4, 3, 4, 4]
    letters = Type(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
    word = "x" * 200_000
    measured, width = [], letters.width

    def counted(words: str, style: str) -> float:
        measured.append(len(words))
        return width(words, style)

    letters.width = counted  # type: ignore[method-assign]
    lines = letters.wrap(word, "body", 4000)
    assert "".join(lines) == word
    assert max(width(line, "body") for line in lines) <= 4000
    assert sum(measured) < 20 * len(word)


@POPPLER
@pytest.mark.parametrize("sessions", [1, pytest.param(3, marks=pytest.mark.faults)])
def test_the_paper_has_every_text_of_the_report_in_its_order(app: QApplication, tmp_path: Path, sessions: int) -> None:
    """In the gate of one session, and in the long tests of all: what reads the structure takes long over much of it."""
    shown, path = {None, *SESSIONS[:sessions]}, tmp_path / "record.pdf"
    course = sample.course(of=[event for event in sample.events() if event.session in shown])
    path.write_bytes(maker.pdf_of(course, "a4", told))
    lines = [line.strip() for line in poppler("pdfinfo", "-struct-text", path).splitlines()]
    assert not [line for line in lines if re.fullmatch(r'"\d+\s/\s\d+"', line)], "a foot is decoration"
    on_paper = "".join(latin(line[1:-1]) for line in lines if line.startswith('"'))
    at = 0
    for text in texts_of(course):
        found = on_paper.find(text, at)
        assert 0 <= found < at + 400, text  # between two texts stand at most the numbers and names of a chart
        at = found + len(text)


HIDDEN = {
    ("CheckMissed", "planned_ms"), ("CheckedIn", "due"), ("Corrected", "uid"), ("EffectNoted", "effect"),
    ("FromLater", "kind"),
    ("JournalSpoken", "blob"), ("JournalSpoken", "due"), ("JournalSpoken", "entry"), ("JournalSpoken", "prompt"),
    ("JournalSpoken", "sha256"), ("JournalWritten", "due"), ("JournalWritten", "entry"), ("MeasureBegun", "sitting"),
    ("MeasureSubmitted", "low"), ("MeasureSubmitted", "measure"), ("MeasureSubmitted", "sitting"),
    ("MeasureSubmitted", "title"), ("VitalsTaken", "slot"), ("LimitPassed", "slot"),
    ("StopLifted", "what"),
}  # fmt: skip
"""What is for the machine, such as names of files, or is said by the plan, the measure or the entry before."""


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
