"""Check-ins: what is asked, answered a question at a time, with the numbers before the score where they belong."""

from dataclasses import replace
from types import SimpleNamespace
from typing import TypeVar, cast

import pytest
from PySide6.QtTest import QSignalSpy

from companion.domain import events as ev
from companion.domain import protocol as protocols
from companion.domain.course_events import CheckedIn, DuePassedOver
from companion.domain.events import Body, By
from companion.domain.measure_events import MeasureSetAside, MeasureSubmitted, NumbersShown
from companion.domain.protocol import Protocol
from companion.domain.session import HoldRecord
from companion.rooms.check_ins import CheckIns, Ways
from companion.services import measure_shelf
from companion.services.answering import Answering
from companion.services.documents import load_measure
from companion.services.paths import shipped
from companion.services.settings import Look, Scheme
from companion.services.worker import Worker
from companion.ui.pages import measure_words
from companion.ui.pages.check_ins import CheckInsPage, half_filled
from companion.ui.pages.measure import MeasurePage
from companion.ui.reminders import Reminders
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.text_field import TextField
from companion.ui.window import MainWindow
from tests.ui.found import child
from tests.ui.person import OWN_PROTOCOL, Person
from tests.ui.reading import button, buttons, press, read, settle, show

ALL_BELOW = ["Not at all"] * 8


@pytest.fixture
def patient(person: Person) -> Person:
    """Give a person whose clinic's protocol is ten days old."""
    installed = ev.ProtocolInstalled(OWN_PROTOCOL, "0" * 64)
    person.append([ev.Event("ab" * 16, None, person.stamp(10), By.PATIENT, installed)])
    return person


def page_of(theme: Theme, person: Person, protocol: Protocol | None = None) -> CheckInsPage:
    page = CheckInsPage(theme, person.live, person.worker, person.clock)
    page.set_protocol(protocol or person.own_protocol)
    show(theme, page)
    return page


def note(person: Person, body: Body) -> None:
    person.live.runner.mark_outside(body, By.PATIENT)


def sit(
    theme: Theme, person: Person, name: str = "phq9", *, show_score: bool = True, session_day: bool = False
) -> MeasurePage:
    shelved = measure_shelf.find([name], shipped("measures"), [])[name]
    answering = Answering(shelved, lambda body: note(person, body), lambda: person.live.state)
    page = MeasurePage(theme, answering, person.own_protocol, show_score=show_score, session_day=session_day)
    show(theme, page)
    return page


def answer(page: MeasurePage, *answers: str) -> None:
    for words in answers:
        press(page, words)
        press(page, "Next" if "Next" in buttons(page) else "Finish")
        settle()


Kind = TypeVar("Kind", bound=Body)


def bodies(person: Person, kind: type[Kind]) -> list[Kind]:
    return [event.body for event in person.events() if isinstance(event.body, kind)]


def test_without_a_protocol_it_says_what_will_be_here(theme: Theme, person: Person) -> None:
    words = read(page_of(theme, person, person.protocol))
    assert "Your clinic's file says what is asked" in words
    assert "Asked now" not in words


def test_what_is_due_can_be_begun_answered_or_left_out(theme: Theme, patient: Person) -> None:
    patient.had_session(1, 1)
    page = page_of(theme, patient)
    words = read(page)
    assert "PHQ-9" in words and "The day after" in words and "What comes" in words
    begun, answered, left = QSignalSpy(page.measure_asked), QSignalSpy(page.answered), QSignalSpy(page.left_out)
    child(page, TextField).set_text("slept well")
    page.shown()  # back from another page, or something else came into the record
    settle()
    assert child(page, TextField).text() == "slept well"
    press(page, "Keep it")
    [due, text] = answered.at(0)
    assert (due.what, text) == ("The day after", "slept well")
    assert not button(page, "Keep it").isEnabled(), "not kept twice"
    note(patient, CheckedIn(due.key, due.what, due.text, text))
    settle()
    assert "The day after" not in read(page)
    assert buttons(page).count("Begin") == 2
    next(one for one in page.findChildren(Button) if one.isVisible() and one.words() == "Begin").click()
    next(one for one in page.findChildren(Button) if one.isVisible() and one.words() == "Leave it out").click()
    assert begun.at(0) == ["phq9"]
    assert left.at(0)[0].what == "phq9"


def test_what_a_shipped_questionnaire_is_about_is_said_in_the_persons_language(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measure_words, "tr", lambda text: f"¡{text}!")
    for path in shipped("measures").glob("*.json"):
        measure = load_measure(path).value
        assert measure_words.about(measure) == f"¡{measure.about}!"
    assert measure_words.about(replace(measure, about="Our own ten")) == "Our own ten"


def test_what_was_left_out_is_not_asked_again(theme: Theme, patient: Person) -> None:
    page = page_of(theme, patient)
    before = buttons(page).count("Leave it out")
    note(patient, DuePassedOver(f"{OWN_PROTOCOL['measures'][0]['id']}:course_start:0"))
    settle()
    assert buttons(page).count("Leave it out") == before - 1


def test_while_a_session_runs_nothing_is_asked(theme: Theme, patient: Person) -> None:
    page = page_of(theme, patient)
    state = patient.live.runner.open(patient.opening(rehearsal=False))
    note(patient, ev.Noted("x"))
    patient.live.runner.state = replace(state, holds=(HoldRecord(1, 0),))
    page.shown()
    settle()
    assert "Check-ins wait until it is closed" in read(page)
    assert "Begin" not in buttons(page)


def test_a_measure_is_answered_a_question_at_a_time_and_scored_with_its_band(theme: Theme, patient: Person) -> None:
    page = sit(theme, patient)
    assert "Question 1 of 10" in read(page)
    assert not button(page, "Next").isEnabled()
    answer(page, *["Several days"] * 8, "Not at all")
    assert "You may leave this one out" in read(page)
    press(page, "Finish")
    words = read(page)
    assert "PHQ-9: 8\u00a0of\u00a027" in words, "the number and its range stay in one line"
    assert "Published band 5 to 9: mild" in words
    assert "talk it over with your clinician" in words
    assert "Show whom to call again" not in buttons(page)
    [done] = bodies(patient, MeasureSubmitted)
    assert (done.total, done.band) == (8, "mild")
    assert "8 of 27 · mild" in _table(page_of(theme, patient))


def _table(page: CheckInsPage) -> str:
    from companion.ui.pages.table import Table

    model = child(page, Table).model()
    return "\n".join(str(model.index(0, column).data()) for column in range(model.columnCount()))


def test_question_9_brings_the_numbers_before_any_score(theme: Theme, patient: Person) -> None:
    page = sit(theme, patient)
    answer(page, *ALL_BELOW, "Several days")
    words = read(page)
    assert "You need not be alone with this" in words
    assert "555 0100" in words
    assert "Companion does not send your answers to anyone. No one may be reading them." in words
    assert "of 27" not in words
    assert len(bodies(patient, NumbersShown)) == 1
    assert bodies(patient, MeasureSubmitted) == []
    press(page, "I have spoken to someone")
    press(page, "Go on")
    press(page, "Finish")
    assert "PHQ-9: 1\u00a0of\u00a027" in read(page), "never hidden"
    press(page, "Show whom to call again")
    assert "555 0100" in read(page)
    press(page, "Go on")
    assert "PHQ-9: 1\u00a0of\u00a027" in read(page)
    assert len(bodies(patient, NumbersShown)) == 2


def test_leaving_after_question_9_shows_the_numbers_too(theme: Theme, patient: Person) -> None:
    page = sit(theme, patient)
    left = QSignalSpy(page.left)
    answer(page, *ALL_BELOW)
    press(page, "Nearly every day")
    press(page, "Go on another time")
    assert "You need not be alone with this" in read(page)
    assert left.count() == 0
    press(page, "Go on")
    assert left.count() == 1


@pytest.mark.parametrize("session_day", [False, True])
def test_on_the_day_of_a_session_the_prescribers_words_are_there(
    theme: Theme, patient: Person, session_day: bool
) -> None:
    page = sit(theme, patient, session_day=session_day)
    answer(page, *ALL_BELOW, "Several days")
    assert (patient.own_protocol.texts.self_harm_on_session_day in read(page)) is session_day


def test_a_score_that_the_protocol_keeps_for_the_clinic_is_not_shown(theme: Theme, patient: Person) -> None:
    page = sit(theme, patient, "gad2", show_score=False)
    answer(page, "Nearly every day", "Nearly every day")
    words = read(page)
    assert "Your clinic looks at the score with you." in words
    assert "of 6" not in words
    assert bodies(patient, MeasureSubmitted)[0].total == 6
    changed = {**OWN_PROTOCOL, "measures": [{**OWN_PROTOCOL["measures"][0], "measure": "gad2", "seen_by": ["clinic"]}]}
    assert "kept for your clinic" in _table(page_of(theme, patient, protocols.read(changed)))


def test_a_half_filled_measure_is_offered_to_go_on_with(theme: Theme, patient: Person) -> None:
    page = sit(theme, patient)
    answer(page, "Several days", "Several days")
    asked = page_of(theme, patient)
    assert "2 of 10 answered" in read(asked)
    assert "Go on with it" in buttons(asked)
    assert half_filled(asked.kept.around, "phq9").answers == {"1": 1, "2": 1}


def test_a_half_filled_measure_is_begun_anew_once_whoever_asks_is_sure(theme: Theme, patient: Person) -> None:
    answer(sit(theme, patient), *ALL_BELOW, "Nearly every day")
    replies, held = [True, False], list[MeasurePage]()

    def hold(_name: str, page: MeasurePage) -> None:
        held.append(page)
        show(theme, page)

    window = SimpleNamespace(ask=lambda *_: replies.pop(), hold=hold, help_asked=lambda: None)
    ways = Ways(show=lambda name: None, tell=lambda why: None, write=lambda due: None)
    room = CheckIns(
        cast(MainWindow, window),
        theme,
        patient.live,
        worker=cast(Worker, patient.worker),
        clock=patient.clock,
        ways=ways,
    )
    room.set_protocol(patient.own_protocol)
    asked = room.make_page()
    show(theme, asked)
    press(asked, "Go on with it")
    assert "9 of 10 answered" in read(held[0]) and "Begun on" in read(held[0])
    press(held[0], "Begin anew")
    assert bodies(patient, MeasureSetAside) == [], "nobody was sure"
    press(held[0], "Begin anew")
    assert "You need not be alone with this" in read(held[0]), "what question 9 asks for comes first here too"
    press(held[0], "Go on")
    assert "Question 1 of 10" in read(held[1])
    assert "Begin anew" not in buttons(held[1])
    assert len(bodies(patient, MeasureSetAside)) == 1
    show(theme, asked)
    settle()
    assert "Go on with it" not in buttons(asked)
    answer(held[1], *ALL_BELOW, "Not at all")
    press(held[1], "Finish")
    assert "PHQ-9: 0\u00a0of\u00a027" in read(held[1])


@pytest.mark.parametrize("name", ["phq9", "pcl5", "pain"])
def test_nothing_is_cut_at_the_side_at_200_percent(theme: Theme, patient: Person, name: str) -> None:
    theme.set_look(Look(Scheme.DAY, 200, reduced_motion=True))
    page = sit(theme, patient, name)
    assert page.minimumSizeHint().width() <= 1024 - 290  # the rail beside it at 200 % text


def test_a_reminder_is_neutral_comes_once_and_not_for_what_was_due_at_the_start(theme: Theme, patient: Person) -> None:
    from companion.domain import agenda
    from companion.services.around import read_around

    said: list[str] = []

    def due() -> object:
        around = patient.worker.submit(read_around).result()
        return agenda.to_remind(patient.own_protocol, around, patient.clock.stamp())

    reminders = Reminders(theme.icons.app_icon, due, said.append)  # type: ignore[arg-type]
    patient.clock.advance(3_600_000)  # 10:51: the day's time to remind has come
    reminders.set_on(True)
    reminders.look()
    assert said == []
    patient.had_session(1, 1)
    reminders.look()
    reminders.look()
    assert said == ["Something waits for you, whenever it suits you."]
    reminders.stop()
    patient.had_session(0.5, 2)
    reminders.look()
    assert len(said) == 1
