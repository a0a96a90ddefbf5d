"""Today says what can be done now, and that a mood is noted only once it is."""

import subprocess
import sys
from itertools import groupby
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest

from companion.domain import events as ev
from companion.domain.events import By, MoodMarked, MoodMoment
from companion.services.settings import Look, Scheme
from companion.ui.pages.today import TodayPage
from companion.ui.theme import Theme
from companion.ui.widgets.checklist_row import ChecklistRow
from companion.ui.widgets.course_dots import CourseDots
from companion.ui.widgets.mood_pad import MoodPad
from companion.ui.widgets.spark import Spark
from tests.ui.found import child
from tests.ui.person import Person
from tests.ui.reading import button, buttons, press, read, show

HOUR_MS = 3_600_000


def today(theme: Theme, person: Person, *, own: bool = True) -> TodayPage:
    page = TodayPage(theme, person.live, person.worker, person.clock)
    page.set_protocol(person.own_protocol if own else person.protocol)
    show(theme, page)
    return page


@pytest.mark.parametrize(
    ("hours", "greeting"), [(0, "Good morning"), (4, "Good afternoon"), (10, "Good evening"), (17, "Good evening")]
)
def test_it_greets_by_the_hour_and_names_the_day(theme: Theme, person: Person, hours: int, greeting: str) -> None:
    person.clock.advance(hours * HOUR_MS)
    words = read(today(theme, person))
    assert greeting in words
    assert ("Monday 23 November" if hours == 17 else "Sunday 22 November") in words


def test_at_first_there_is_a_rehearsal_and_the_way_to_the_clinics_file(theme: Theme, person: Person) -> None:
    page = today(theme, person, own=False)
    asked, file = QSignalSpy(page.session_asked), QSignalSpy(page.protocol_asked)
    press(page, "Start a rehearsal")
    press(page, "Open the clinic's file")
    assert (asked.count(), asked.at(0), file.count()) == (1, [True], 1)
    assert not child(page, CourseDots).isVisible()
    assert not child(page, Spark).isVisible()
    assert "Nothing is marked yet" in read(page)


def test_the_next_session_of_the_course_can_be_begun(theme: Theme, person: Person) -> None:
    person.had_session(10, 1)
    person.had_session(3, 2)
    page = today(theme, person)
    words = read(page)
    assert "Session 3 of 6" in words
    assert "2 of 6 sessions done" in words
    assert "2 h 35 min with recovery" in words
    assert "Session 2 was 3 days ago." in words
    assert "No day is planned for the next one." in words
    asked = QSignalSpy(page.session_asked)
    press(page, "Begin to prepare")
    press(page, "Rehearse first")
    assert [asked.at(0), asked.at(1)] == [[False], [True]]


def test_a_course_that_is_done_offers_no_further_session(theme: Theme, person: Person) -> None:
    for number in range(1, 7):
        person.had_session(40 - number, number)
    page = today(theme, person)
    assert "All 6 sessions of your course are done." in read(page)
    assert "Begin to prepare" not in buttons(page)


def test_an_expired_protocol_says_whom_to_ask(theme: Theme, person: Person) -> None:
    page = today(theme, person)
    person.clock.advance(80 * 365 * 24 * HOUR_MS)
    page.shown()
    words = read(page)
    assert "The protocol has expired" in words
    assert "555 0100" in words
    assert "Begin to prepare" not in buttons(page)


def test_an_open_session_shows_how_far_its_preparation_is(theme: Theme, person: Person) -> None:
    page = today(theme, person)
    person.live.begin(person.opening(rehearsal=False))
    person.live.note(ev.SitterNamed("Ada"))
    person.live.note(ev.ItemTicked("quiet", True))
    words = read(page)
    assert "Session 1 of 6 today" in words
    assert "The first hold can start when all four are done." in words
    rows = {row.accessibleName(): row for row in page.findChildren(ChecklistRow)}
    assert (rows["Your sitter"].is_done(), rows["What lies ready"].is_done()) == (True, False)
    assert "1 of 11 ready" in rows["What lies ready"].accessibleDescription()
    asked = QSignalSpy(page.go_on_asked)
    press(page, "Continue preparing")
    rows["Your sitter"].click()
    assert asked.count() == 2


def test_an_answer_that_stops_is_said_at_once(theme: Theme, person: Person) -> None:
    page = today(theme, person)
    person.live.begin(person.opening(rehearsal=False))
    person.live.note(ev.GateAnswered("changed", True, True), By.PATIENT)
    assert "there is no session with this answer" in read(page)


def test_a_mood_is_noted_after_the_commit_and_by_the_patient(theme: Theme, person: Person) -> None:
    page = today(theme, person)
    pad = child(page, MoodPad)
    assert not button(page, "Note it").isEnabled()
    QTest.keyClick(pad, Qt.Key.Key_Right)
    QTest.keyClick(pad, Qt.Key.Key_Up)
    assert person.events() == []  # moving the dot records nothing
    press(page, "Note it")
    kept = person.events()
    assert [(event.by, event.body) for event in kept] == [(By.PATIENT, MoodMarked(MoodMoment.ANY, 0.1, 0.1))]
    assert "Noted at 09:51." in read(page)
    assert not button(page, "Note it").isEnabled()  # the same mark is not noted twice
    assert child(page, Spark).isVisible()


def test_a_mood_that_is_not_saved_says_so_and_later_that_it_is(theme: Theme, person: Person) -> None:
    page = today(theme, person)
    away = person.folder.data.rename(person.folder.root / "away.db")
    QTest.keyClick(child(page, MoodPad), Qt.Key.Key_Right)
    press(page, "Note it")
    assert "Not in the record yet" in read(page)
    assert "Noted" not in read(page)
    away.rename(person.folder.data)
    person.clock.advance(10_000)
    person.live.runner.tick()
    assert "Noted at 09:51." in read(page)
    assert len(person.events()) == 1


def test_a_missing_week_is_a_gap_in_the_small_line(theme: Theme, person: Person) -> None:
    for days_ago in (20, 19, 18, 4, 3):
        person.mark(days_ago, 0.2)
    person.mark(45, -1)
    page = today(theme, person)
    spark = child(page, Spark)
    picture = spark.grab().toImage()
    accent = theme.color("accent").rgb()
    rows = range(picture.height())
    drawn = [any(picture.pixel(x, y) == accent for y in rows) for x in range(picture.width())]
    gaps = [len(list(run)) for empty, run in groupby(drawn, key=lambda ink: not ink) if empty]
    assert len(gaps) == 3  # before the first run, between the two, after the last
    assert gaps[1] == pytest.approx(14 * picture.width() / 30, abs=picture.width() / 30)
    assert "5 of the last 30 days" in spark.accessibleName() + spark.accessibleDescription()


def test_what_was_marked_in_a_rehearsal_stays_out_of_the_line_and_the_course(theme: Theme, person: Person) -> None:
    person.rehearse()
    page = today(theme, person)
    words = read(page)
    assert "Nothing is marked yet" in words
    assert "The first of 6 is still to come" in words


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_at_the_side(theme: Theme, person: Person, percent: int) -> None:
    theme.set_look(Look(Scheme.DAY, percent, reduced_motion=True))
    person.had_session(3, 1)
    page = today(theme, person)
    assert page.minimumSizeHint().width() <= 1024 - 290  # the rail beside it at 200 % text


def test_the_first_page_never_loads_the_graph_library() -> None:
    code = "import sys, companion.ui.pages.today, companion.ui.pages.mood; print('pyqtgraph' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_before_the_store_has_answered_nothing_is_said_of_what_is_in_it(theme: Theme, person: Person) -> None:
    class Busy:
        def submit(self, *_job: object) -> Any:
            return None

    page = TodayPage(theme, person.live, Busy(), person.clock)
    page.set_protocol(person.protocol)
    show(theme, page)
    page.shown()
    words = read(page)
    assert "Your course" in words
    assert "Nothing is marked yet" not in words
    assert "still to come" not in words
