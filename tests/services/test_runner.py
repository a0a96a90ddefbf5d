"""The runner through its doors: whole sessions, openings, clicks, and clocks that jump."""

from dataclasses import replace

import pytest

from companion.domain import decisions, session
from companion.domain import events as ev
from companion.domain.errors import Bug, Known
from companion.domain.events import By, Ending, MoodMoment, Phase, Why
from companion.services.clock import local_date
from companion.services.outbox import Recorded
from companion.services.runner import Opening, check_opening
from tests.domain.examples import a_protocol, protocol_data
from tests.services.memory_log import Answer
from tests.services.room import LOOK, Room, S, reason

GAP = {"hold_s": 300, "end": "swallow", "text": "Next.", "gap_s": 120, "gap_max_s": 600}
FIRST = {"hold_s": 600, "end": "spit", "text": "First.", "gap_s": 0, "gap_max_s": 0}
TWO = {"holds": [FIRST, GAP]}
AUTOMATIC = (ev.HoldEnded, ev.PhaseBegan, ev.CheckMissed)
HOUR_MS = 3600 * S


# -- a whole session -----------------------------------------------------------------------------------------------


def test_a_whole_session_is_recorded_as_it_went() -> None:
    room = Room()
    room.start(600)
    room.go_to(1500)
    room.runner.note(LOOK, By.SITTER)
    room.go_to(2300)
    room.runner.note(ev.SitterCalled(), By.PATIENT)
    room.go_to(2320)
    room.runner.note(ev.SitterCame(), By.SITTER)
    room.runner.do(decisions.extend)
    room.go_to(4000)
    room.runner.do(decisions.bring_back)
    room.go_to(4900 + 3600)
    for item in room.state.protocol.readiness:
        room.runner.note(ev.ReadinessAnswered(item.id, True), By.SITTER)
    room.runner.note(ev.MoodMarked(MoodMoment.AFTER, 0.5, 0), By.PATIENT)
    room.runner.note(ev.HandedOver("Kim"), By.SITTER)
    room.runner.do(decisions.close)

    assert [(type(body), getattr(body, "at_ms", None)) for body in room.bodies(*AUTOMATIC[:2])] == [
        (ev.HoldEnded, 1_200_000),
        (ev.PhaseBegan, 1_200_000),
        (ev.PhaseBegan, 2_100_000),
        (ev.PhaseBegan, 4_000_000),
        (ev.PhaseBegan, 4_900_000),
    ]
    assert room.bodies(ev.SessionClosed) == [ev.SessionClosed(Ending.COMPLETE)]
    assert session.fold(room.events()) == room.state
    assert [
        event for change in room.changes if isinstance(change, Recorded) for event in change.events
    ] == room.events()
    assert room.runner.waiting == 0 and all(isinstance(change, Recorded) for change in room.changes)
    assert {event.by for event in room.events() if isinstance(event.body, ev.SitterCalled)} == {By.PATIENT}


def test_what_happens_by_itself_is_recorded_when_noticed_with_the_time_it_was_due() -> None:
    room = Room()
    room.start(600)
    room.wait(9)
    room.wait(594)
    [ended, began] = [event for event in room.events() if isinstance(event.body, AUTOMATIC)]
    assert ended.body == ev.HoldEnded(1, 1_200_000, Why.TIME)
    assert began.body == ev.PhaseBegan(Phase.ONSET, 1_200_000, Why.TIME)
    assert ended.at.up_ms - room.events()[0].at.up_ms == 1_203_000


def test_the_next_phase_begins_with_the_click_that_ends_a_hold() -> None:
    room = Room()
    room.start(600)
    room.go_to(900)
    room.runner.do(decisions.end_hold)
    assert room.state.phase is Phase.ONSET and room.state.began_ms[Phase.ONSET] == 900_000


# -- opening -------------------------------------------------------------------------------------------------------


def test_a_second_session_is_not_opened_beside_a_running_one() -> None:
    room = Room()
    room.open()
    with pytest.raises(Known) as caught:
        room.open()
    assert caught.value.code == "session.open"
    with pytest.raises(Known):
        room.runner.resume(room.events(), None)
    room.runner.do(decisions.end_early, "")
    room.open()
    assert room.state.open


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({}, "protocol.example"),
        ({"example": False, "valid_until": "2025-12-31", "valid_from": "2025-01-01"}, "protocol.expired"),
        ({"example": False, "valid_from": "2026-01-02"}, "protocol.not_yet"),
    ],
)
def test_a_protocol_that_does_not_hold_today_opens_a_rehearsal_alone(changes: dict[str, object], code: str) -> None:
    room = Room(changes)
    with pytest.raises(Known) as caught:
        room.runner.open(replace(room.opening, rehearsal=False))
    assert caught.value.code == code
    assert room.runner.state is None and room.log.events == []
    room.open()


def test_a_valid_protocol_opens_a_session_on_the_day_it_is_where_the_people_are() -> None:
    room = Room({"example": False, "valid_from": "2026-01-02"})
    room.clock.travel("Pacific/Auckland", 780)
    assert local_date(room.clock.stamp()).isoformat() == "2026-01-01"
    room.clock.advance(2 * HOUR_MS)
    assert local_date(room.clock.stamp()).isoformat() == "2026-01-02"
    assert not room.runner.open(replace(room.opening, rehearsal=False)).rehearsal


def test_an_expired_protocol_names_whom_to_ask() -> None:
    protocol = a_protocol({"example": False, "valid_until": "2026-02-01"})
    with pytest.raises(Known) as caught:
        check_opening(protocol, False, protocol.valid_until.replace(day=2))
    assert caught.value.facts["phone"] == "555 0100" and caught.value.facts["until"] == protocol.valid_until


@pytest.mark.parametrize(("rehearsal", "speed"), [(False, 10.0), (True, 0.0), (True, -1.0), (True, float("nan"))])
def test_time_is_never_sped_up_in_a_session(rehearsal: bool, speed: float) -> None:
    room = Room({"example": False})
    with pytest.raises(Bug):
        room.runner.open(replace(room.opening, rehearsal=rehearsal, speed=speed))
    assert room.log.events == []


def test_a_programme_that_is_none_opens_nothing() -> None:
    room = Room()
    opening = Opening(protocol_data(), {"format": "companion-programme/1"}, 1, rehearsal=True)
    with pytest.raises(Known) as caught:
        room.runner.open(opening)
    assert caught.value.code == "event.damaged"
    assert room.runner.state is None and room.log.events == []


# -- clicks --------------------------------------------------------------------------------------------------------


def test_a_double_click_on_start_hold_starts_one() -> None:
    room = Room()
    room.start(600)
    with pytest.raises(Known) as caught:
        room.runner.do(decisions.start_hold)
    assert reason(caught) == "no_hold"
    assert room.bodies(ev.HoldStarted) == [ev.HoldStarted(1)]


def test_a_double_click_starts_one_hold_also_while_the_store_has_not_answered() -> None:
    room = Room()
    room.open()
    room.prepare()
    room.log.answer = Answer.LATER
    room.runner.do(decisions.start_hold)
    with pytest.raises(Known):
        room.runner.do(decisions.start_hold)
    room.log.answer = Answer.KEEP
    room.log.answer_now()
    assert room.bodies(ev.HoldStarted) == [ev.HoldStarted(1)]


def test_a_click_after_a_sleep_comes_after_what_happened_in_the_sleep() -> None:
    room = Room()
    room.start(600)
    room.go_to(700)
    room.wait(1000, tick=False)
    with pytest.raises(Known) as caught:
        room.runner.do(decisions.end_hold)  # it has ended by itself eight minutes ago
    assert reason(caught) == "no_hold"
    assert room.bodies(ev.HoldEnded) == [ev.HoldEnded(1, 1_200_000, Why.TIME)]
    room.wait(500, tick=False)
    room.runner.do(decisions.extend)
    assert room.bodies(ev.PhaseExtended) == [ev.PhaseExtended(Phase.WINDOW, 300)]


def test_a_hold_whose_latest_start_has_passed_in_a_sleep_is_not_started() -> None:
    room = Room(TWO)
    room.start(600)
    room.go_to(1300)
    room.wait(501, tick=False)
    with pytest.raises(Known):
        room.runner.do(decisions.start_hold)
    assert room.state.phase is Phase.ONSET and room.state.began_ms[Phase.ONSET] == 1_800_000


def test_a_check_done_just_after_a_sleep_answers_what_is_still_open() -> None:
    room = Room()
    room.start(600)
    room.wait(1000, tick=False)
    room.runner.note(LOOK, By.SITTER)
    assert room.state.checks == {1: True}
    room.wait(1900, tick=False)
    room.runner.note(LOOK, By.SITTER)
    missed = ev.CheckMissed(2, 2_400_000, away=True)
    assert room.bodies(ev.CheckMissed) == [missed] and room.state.checks == {1: True, 2: False, 3: True}


def test_notes_may_follow_the_close_and_answers_may_not() -> None:
    room = Room()
    room.start(600)
    room.runner.do(decisions.end_early, "tired")
    room.runner.note(ev.Noted("slept well"), By.PATIENT)
    room.runner.note(ev.MoodMarked(MoodMoment.AFTER, 0, 0), By.PATIENT)
    room.runner.note(ev.Corrected(room.events()[3].uid, "it was Kim"), By.SITTER)
    with pytest.raises(Known) as caught:
        room.runner.note(ev.ReadinessAnswered("walks", True), By.SITTER)
    assert reason(caught) == "closed"
    assert room.state.ending is Ending.EARLY and room.state.phase is Phase.CLOSED
    assert session.fold(room.events()) == room.state


def test_gates_are_not_answered_anew_after_the_first_hold() -> None:
    room = Room()
    room.start(600)
    with pytest.raises(Known) as caught:
        room.runner.note(ev.GateAnswered("changed", True, True), By.PATIENT)
    assert reason(caught) == "begun"
    assert room.state.gates["changed"] is False


def test_a_mood_outside_a_session_belongs_to_none() -> None:
    room = Room()
    room.runner.mark_outside(ev.MoodMarked(MoodMoment.ANY, 0, 0))
    assert [(event.session, event.by) for event in room.log.events] == [(None, By.PATIENT)]


# -- sleep and clocks ----------------------------------------------------------------------------------------------


def test_a_sleep_is_told_and_changes_nothing_else() -> None:
    room = Room()
    room.start(600)
    room.go_to(700)
    room.wait(15)
    assert room.bodies(ev.Resumed) == []
    room.wait(15.001)
    assert room.bodies(ev.Resumed) == [ev.Resumed(15_001)]
    assert room.now_ms == 730_001


@pytest.mark.parametrize("jump_ms", [-3 * HOUR_MS, 3 * HOUR_MS, -2_001, 2_001])
def test_a_wall_clock_that_is_set_is_told_and_changes_nothing_else(jump_ms: int) -> None:
    room = Room()
    room.start(600)
    room.go_to(700)
    room.clock.jump_wall(jump_ms)
    room.wait(1)
    room.wait(1)
    assert room.bodies(ev.ClockJumped) == [ev.ClockJumped(jump_ms)]
    assert room.now_ms == 702_000
    room.go_to(1200)
    assert room.state.began_ms[Phase.ONSET] == 1_200_000


def test_a_wall_clock_set_while_the_program_was_away_is_told_too() -> None:
    room = Room()
    room.start(600)
    room.go_to(700)
    room.kill()
    room.clock.jump_wall(-HOUR_MS)
    room.clock.advance(20 * S)
    room.come_back()
    assert room.bodies(ev.ClockJumped, ev.Resumed) == [ev.ClockJumped(-HOUR_MS), ev.Resumed(20_000)]
    assert room.now_ms == 720_000


def test_a_wall_clock_that_drifts_a_little_is_nobodys_business() -> None:
    room = Room()
    room.start(600)
    for _ in range(60):
        room.clock.jump_wall(30)
        room.wait(1)
    assert room.bodies(ev.ClockJumped) == []


def test_another_time_zone_changes_only_the_stamps() -> None:
    room = Room()
    room.start(600)
    room.clock.travel("Asia/Kathmandu", 345)
    room.go_to(1300)
    assert room.bodies(ev.ClockJumped) == [] and room.state.began_ms[Phase.ONSET] == 1_200_000
    assert (room.events()[-1].at.zone, room.events()[-1].at.offset_min) == ("Asia/Kathmandu", 345)
