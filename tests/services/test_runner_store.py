"""What becomes of the entries where the store refuses, answers late, or lies; and the heartbeat."""

from companion.domain import decisions, session
from companion.domain import events as ev
from companion.domain.errors import Known
from companion.domain.events import By
from companion.services.outbox import NotSaved, Recorded, SavedAgain
from companion.services.runner import Runner
from tests.services.memory_log import Answer
from tests.services.room import Room, found

# -- a store that refuses ------------------------------------------------------------------------------------------


def test_what_the_store_refuses_is_told_kept_and_tried_again() -> None:
    room = Room()
    room.start(600)
    room.changes.clear()
    room.log.answer = Answer.REFUSE
    room.runner.note(ev.Noted("one"), By.SITTER)
    room.runner.note(ev.Noted("two"), By.SITTER)
    assert room.runner.waiting == 2
    for _ in range(10):
        room.wait(1)
    assert [(change.why.code, change.waiting) for change in room.changes if isinstance(change, NotSaved)] == [
        ("store.full", 1),
        ("store.full", 2),
    ]
    room.log.answer = Answer.KEEP
    room.wait(2)
    assert room.bodies(ev.Noted) == [ev.Noted("one"), ev.Noted("two")]
    recorded, again = room.changes[-2:]
    assert isinstance(recorded, Recorded) and isinstance(again, SavedAgain)
    assert [event.body for event in recorded.events] == [ev.Noted("one"), ev.Noted("two")]
    assert room.runner.waiting == 0 and room.runner.unsaved == ()


def test_it_is_tried_again_no_more_often_than_every_two_seconds() -> None:
    room = Room()
    room.start(600)
    room.log.answer = Answer.REFUSE
    room.runner.note(ev.Noted("one"), By.SITTER)
    batches = room.log.batches
    for _ in range(80):
        room.wait(0.25)
        room.runner.note(ev.Observed("calm"), By.SITTER)
    assert 9 <= room.log.batches - batches <= 11


def test_an_event_kept_in_spite_of_an_error_is_there_once() -> None:
    room = Room()
    room.start(600)
    room.log.answer = Answer.KEEP_BUT_SAY_REFUSED
    room.runner.note(ev.Noted("one"), By.SITTER)
    assert room.runner.waiting == 1
    room.log.answer = Answer.KEEP
    room.wait(2)
    assert room.bodies(ev.Noted) == [ev.Noted("one")] and room.runner.waiting == 0


def test_no_event_overtakes_one_that_was_refused() -> None:
    room = Room()
    room.open()
    room.prepare()
    room.log.answer = Answer.REFUSE
    room.runner.do(decisions.start_hold)
    room.log.answer = Answer.KEEP
    room.runner.note(ev.Noted("right behind"), By.SITTER)
    room.wait(1)
    assert [type(body) for body in room.bodies()[-2:]] == [ev.HoldStarted, ev.Noted]
    assert session.fold(room.events()) == room.state


def test_no_event_overtakes_one_whose_answer_is_still_to_come() -> None:
    room = Room()
    room.open()
    room.prepare()
    room.log.answer = Answer.LATER
    room.runner.do(decisions.start_hold)
    room.log.answer = Answer.KEEP
    room.runner.note(ev.Noted("right behind"), By.SITTER)
    room.log.answer_now(Known("store.full"))
    assert room.runner.waiting == 2 and room.bodies(ev.Noted) == []
    room.wait(1)
    assert [type(body) for body in room.bodies()[-2:]] == [ev.HoldStarted, ev.Noted]


def test_nothing_is_told_as_recorded_before_the_store_has_it() -> None:
    room = Room()
    room.log.answer = Answer.LATER
    room.open()
    room.prepare()
    assert room.changes == [] and room.log.events == [] and room.runner.waiting == len(room.runner.unsaved) > 10
    room.log.answer = Answer.KEEP
    room.log.answer_now()
    assert room.runner.waiting == 0 and room.log.batches == 2
    assert [
        event for change in room.changes if isinstance(change, Recorded) for event in change.events
    ] == room.events()


def test_a_session_closed_while_events_wait_is_saved_afterwards_and_the_next_one_behind_it() -> None:
    room = Room()
    room.start(600)
    room.log.answer = Answer.REFUSE
    room.runner.note(ev.Noted("last words"), By.SITTER)
    room.runner.do(decisions.end_early, "")
    first = room.state.id
    room.open()
    room.log.answer = Answer.KEEP
    room.wait(2)
    kinds = [(event.session == first, type(event.body)) for event in room.log.events[-3:]]
    assert kinds == [(True, ev.Noted), (True, ev.SessionClosed), (False, ev.SessionOpened)]


def test_a_listener_may_note_something_when_it_is_told() -> None:
    room = Room()
    answered: list[str] = []

    def listener(change: object) -> None:
        if isinstance(change, Recorded) and isinstance(change.events[-1].body, ev.SitterCalled):
            answered.append("came")
            runner.note(ev.SitterCame(), By.SITTER)

    runner = Runner(room.clock, room.log, None, listener, find_sounds=found)
    runner.open(room.opening)
    runner.note(ev.SitterCalled(), By.PATIENT)
    assert answered == ["came"]
    assert [type(event.body) for event in room.log.events] == [ev.SessionOpened, ev.SitterCalled, ev.SitterCame]
    assert runner.waiting == 0


# -- heartbeat -----------------------------------------------------------------------------------------------------


def test_the_heartbeat_is_never_older_than_six_seconds_while_the_program_runs() -> None:
    room = Room()
    room.open()
    for _ in range(300):
        room.wait(1)
        assert room.log.live is not None
        assert room.now_ms - room.log.live.session_ms <= 6_000
        assert room.state.timeline.session_ms(room.log.live.at) == room.log.live.session_ms


def test_no_heart_beats_after_the_close() -> None:
    room = Room()
    room.start(600)
    room.runner.do(decisions.end_early, "")
    live = room.log.live
    room.wait(60)
    assert room.log.live == live


def test_a_new_phase_is_moved_into_the_main_file() -> None:
    room = Room()
    room.start(600)
    room.go_to(1199)
    before = room.log.checkpoints
    room.go_to(1200)
    assert room.log.checkpoints == before + 1


def test_what_was_committed_is_in_the_main_file_within_a_minute() -> None:
    room = Room()
    room.start(600)
    room.wait(61)
    before = room.log.checkpoints
    for _ in range(600):
        room.wait(1)
    assert room.log.checkpoints - before == 10
