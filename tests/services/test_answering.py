"""A measure is filled in answer by answer: kept at once, gone on with, scored when it is whole, never in a session."""

from collections.abc import Iterator

import pytest

from companion.domain.errors import Known
from companion.domain.events import Body, By, Event
from companion.domain.measure_events import MeasureBegun, MeasureSubmitted, NumbersShown, SpokenToSomeone
from companion.services import measure_shelf
from companion.services.answering import Answering
from companion.services.paths import Folder, shipped
from companion.services.store import Store
from tests.services.room import Room
from tests.services.sample import KEY, at


class Desk:
    """A store, and somebody who fills in measures."""

    def __init__(self, folder: Folder) -> None:
        self.store = Store.open(folder, KEY)
        self.room = Room()
        self.bodies: list[Body] = []

    def note(self, body: Body) -> None:
        """Put something into the record."""
        self.bodies.append(body)
        number = len(self.bodies)
        self.store.append([Event(f"{number:032x}", None, at(number * 1000), By.PATIENT, body)])

    def sit(self, name: str = "phq9", *, again: bool = False) -> Answering:
        """Begin to fill in a measure, or go on with the one begun last."""
        shelved = measure_shelf.find([name], shipped("measures"), [])[name]
        before = self.store.sittings()[-1] if again else None
        return Answering(shelved, self.note, lambda: self.room.runner.state, before)


@pytest.fixture
def desk(folder: Folder) -> Iterator[Desk]:
    made = Desk(folder)
    yield made
    made.store.close()


def test_half_filled_is_kept_gone_on_with_and_scored_only_when_whole(desk: Desk) -> None:
    sitting = desk.sit()
    for item in range(1, 6):
        sitting.answer(str(item), 1)
    with pytest.raises(Known) as caught:
        sitting.submit()
    assert (caught.value.code, caught.value.facts["open"]) == ("measure.incomplete", 4)
    [line] = desk.store.sittings()
    assert (line.total, line.answers) == (None, {str(item): 1 for item in range(1, 6)})
    sitting = desk.sit(again=True)
    for item in range(6, 9):
        sitting.answer(str(item), 3)
    sitting.answer("9", 0)
    sitting.answer("1", 2)
    assert sitting.submit().total == 15
    [line] = desk.store.sittings()
    assert (line.total, line.low, line.high, line.band, line.answers["1"]) == (15, 0, 27, "moderately severe", 2)
    assert sum(isinstance(body, MeasureBegun) for body in desk.bodies) == 1


def test_opening_a_measure_records_nothing_and_an_answer_once_given_not_twice(desk: Desk) -> None:
    sitting = desk.sit()
    assert desk.bodies == []
    sitting.answer("1", 2)
    sitting.answer("1", 2)
    assert len(desk.bodies) == 2
    sitting.answer("1", None)
    assert desk.store.sittings()[0].answers == {}
    sitting.set_aside()
    assert desk.store.sittings() == []


@pytest.mark.parametrize("value", [1, 2, 3])
def test_question_9_brings_the_numbers_before_the_score_and_logs_them(desk: Desk, value: int) -> None:
    sitting = desk.sit()
    for item in range(1, 9):
        sitting.answer(str(item), 0)
    assert not sitting.numbers_due
    sitting.answer("9", value)
    assert sitting.numbers_due
    sitting.numbers_shown()
    assert not sitting.numbers_due and sitting.numbers_asked
    sitting.spoken()
    assert sitting.submit().total == value, "the score is not hidden"
    kinds = [type(body) for body in desk.bodies]
    assert kinds.index(NumbersShown) < kinds.index(SpokenToSomeone) < kinds.index(MeasureSubmitted)


def test_the_numbers_come_again_when_the_answer_came_again(desk: Desk) -> None:
    sitting = desk.sit()
    sitting.answer("9", 2)
    sitting.numbers_shown()
    sitting.answer("9", 0)
    assert not sitting.numbers_due
    sitting.answer("9", 1)
    assert sitting.numbers_due
    assert desk.sit(again=True).numbers_due, "a sitting that is gone on with shows them too"


def test_nothing_is_recorded_between_the_first_hold_and_the_close(desk: Desk) -> None:
    sitting = desk.sit("gad2")
    sitting.answer("1", 1)
    desk.room.start()
    before = len(desk.bodies)
    for attempt in (lambda: sitting.answer("2", 1), sitting.submit):
        with pytest.raises(Known) as caught:
            attempt()
        assert caught.value.code == "measure.not_now"
    assert len(desk.bodies) == before
    assert desk.store.sittings()[0].answers == {"1": 1}
