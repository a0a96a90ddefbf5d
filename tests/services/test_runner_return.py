"""Back in the session after a kill or a restart of the machine: the right phase, and every entry."""

from dataclasses import replace

import pytest

from companion.domain import decisions, session
from companion.domain import events as ev
from companion.domain.errors import Known
from companion.domain.events import AnchorHow, By, Ending, Phase, Why
from companion.domain.history import LiveSession
from companion.domain.soundplan import SoundPlan
from tests.services.memory_log import Answer
from tests.services.room import LOOK, Room, S, reason, rebooted

AUTOMATIC = (ev.HoldEnded, ev.PhaseBegan, ev.CheckMissed)


# -- killed and back -----------------------------------------------------------------------------------------------


def test_after_a_kill_the_session_is_where_it_would_have_been() -> None:
    room = Room()
    room.start(600)
    room.go_to(1000)
    before = room.state
    room.kill()
    room.clock.advance(400 * S)
    state = room.come_back()
    assert state.phase is Phase.ONSET and state.began_ms[Phase.ONSET] == 1_200_000
    assert state.gates == before.gates and state.ticked == before.ticked and state.sitter == "Sam"
    assert room.now_ms == 1_400_000
    assert room.bodies(ev.Resumed) == [ev.Resumed(400_000)]
    assert not room.runner.needs_time


def test_what_happened_while_the_program_was_away_is_recorded_in_its_order() -> None:
    room = Room()
    room.start(600)
    room.go_to(650)
    room.kill()
    room.clock.advance(4000 * S)
    room.come_back()
    assert room.bodies(ev.Resumed, *AUTOMATIC) == [
        ev.Resumed(4_000_000),
        ev.HoldEnded(1, 1_200_000, Why.TIME),
        ev.PhaseBegan(Phase.ONSET, 1_200_000, Why.TIME),
        ev.CheckMissed(1, 1_500_000, away=True),
        ev.PhaseBegan(Phase.WINDOW, 2_100_000, Why.TIME),
        ev.CheckMissed(2, 2_400_000, away=True),
        ev.CheckMissed(3, 3_300_000, away=True),
        ev.CheckMissed(4, 4_200_000, away=True),
    ]


def test_a_program_killed_before_its_first_tick_is_back_too() -> None:
    room = Room()
    room.open()
    room.kill()
    room.clock.advance(5 * S)
    assert room.come_back().phase is Phase.PREPARATION
    assert room.now_ms == 5_000


def test_what_the_store_had_not_taken_is_gone_and_the_rest_stands() -> None:
    room = Room()
    room.start(600)
    room.go_to(900)
    room.log.answer = Answer.LATER
    room.runner.note(ev.Noted("not yet saved"), By.SITTER)
    room.runner.do(decisions.end_hold)
    assert room.state.phase is Phase.ONSET
    room.kill()
    room.log.answer = Answer.KEEP
    state = room.come_back()
    assert state.phase is Phase.HOLD and room.bodies(ev.Noted) == []


def test_a_session_that_was_closed_stays_closed_and_gets_no_new_entry() -> None:
    room = Room()
    room.start(600)
    room.runner.do(decisions.end_early, "")
    room.kill()
    events = len(room.log.events)
    assert not room.come_back().open
    room.wait(60)
    assert len(room.log.events) == events and not room.runner.needs_time


def test_a_close_that_the_store_never_took_leaves_the_session_open() -> None:
    room = Room()
    room.start(600)
    room.log.answer = Answer.REFUSE
    room.runner.do(decisions.end_early, "")
    assert room.runner.waiting == 1
    room.kill()
    room.log.answer = Answer.KEEP
    assert room.come_back().open


def test_a_rehearsal_at_speed_goes_on_at_its_speed_after_a_kill() -> None:
    room = Room(speed=10)
    room.start(600)
    room.go_to(700)
    room.kill()
    room.clock.advance(60 * S)
    assert room.come_back().phase is Phase.ONSET
    assert room.now_ms == 1_300_000
    assert room.bodies(ev.Resumed) == [ev.Resumed(600_000)]


def test_a_sleep_in_a_rehearsal_is_told_in_session_time() -> None:
    room = Room(speed=10)
    room.start(600)
    room.wait(30)
    assert room.bodies(ev.Resumed) == [ev.Resumed(300_000)]


def test_a_programme_that_can_no_longer_be_read_silences_the_session_and_no_more() -> None:
    room = Room()
    room.start(600)
    events = room.events()
    opened = events[0].body
    assert isinstance(opened, ev.SessionOpened)
    events[0] = replace(events[0], body=replace(opened, programme={}))
    room.kill()
    state = room.runner.resume(events, room.log.live)
    assert state.phase is Phase.HOLD and state.sound_fault == "event.damaged"
    assert room.runner.plan() == SoundPlan((), 0.0)
    assert all(plan.segments == () for plan, _ in room.player.plans)


# -- a restart of the machine --------------------------------------------------------------------------------------


def test_after_a_restart_of_the_machine_the_time_is_asked_for() -> None:
    room = rebooted(2520)
    assert room.runner.needs_time and room.runner.now_ms() is None
    assert room.runner.estimate_ms == 1_000_000 + 2_520_000
    events = len(room.log.events)
    room.wait(30)
    assert len(room.log.events) == events
    assert room.log.live is not None and room.log.live.session_ms == 1_000_000
    with pytest.raises(Known) as caught:
        room.runner.do(decisions.extend)
    assert reason(caught) == "time_unknown"


def test_a_confirmed_time_counts_from_when_it_was_asked() -> None:
    room = rebooted(2520)
    room.wait(90)
    assert room.runner.estimate_ms is not None
    room.runner.tell_time(room.runner.estimate_ms)
    assert room.now_ms == 3_520_000 + 90_000
    assert room.bodies(ev.ClockAnchored) == [ev.ClockAnchored(3_610_000, AnchorHow.CONFIRMED)]
    assert room.bodies(ev.Resumed) == [ev.Resumed(2_610_000)]
    assert room.state.phase is Phase.WINDOW and room.state.began_ms[Phase.WINDOW] == 2_100_000
    assert room.bodies(ev.CheckMissed)[-1] == ev.CheckMissed(3, 3_300_000, away=True)
    assert not room.runner.needs_time
    room.wait(10)
    assert room.now_ms == 3_620_000


def test_a_corrected_time_is_what_it_is_now() -> None:
    room = rebooted(2520)
    room.wait(90)
    room.runner.tell_time(1_300_000)
    assert room.now_ms == 1_300_000
    assert room.bodies(ev.ClockAnchored) == [ev.ClockAnchored(1_300_000, AnchorHow.CORRECTED)]
    assert room.state.phase is Phase.ONSET


def test_time_never_goes_back_before_the_last_heartbeat() -> None:
    room = rebooted(60)
    room.runner.tell_time(10)
    assert room.now_ms == 1_000_000
    assert room.bodies(ev.ClockAnchored) == [ev.ClockAnchored(1_000_000, AnchorHow.CORRECTED)]


def test_a_second_click_on_the_answer_moves_nothing() -> None:
    room = rebooted(60)
    guess = room.runner.estimate_ms
    assert guess is not None
    room.runner.tell_time(guess)
    room.wait(2)
    with pytest.raises(Known) as caught:
        room.runner.tell_time(guess)
    assert reason(caught) == "time_known"
    assert room.now_ms == 1_062_000 and len(room.bodies(ev.ClockAnchored)) == 1


@pytest.mark.parametrize("off_s", [-7200.0, 90_000.0])
def test_there_is_no_guess_where_the_wall_clock_is_not_to_be_believed(off_s: float) -> None:
    room = rebooted(off_s)
    assert room.runner.needs_time and room.runner.estimate_ms is None
    room.runner.tell_time(2_000_000)
    assert room.now_ms == 2_000_000


def test_people_may_note_and_call_and_end_while_the_time_is_unknown() -> None:
    room = rebooted(600)
    room.runner.note(ev.SitterCalled(), By.PATIENT)
    room.runner.note(LOOK, By.SITTER)
    assert room.player.calls == [True]
    assert room.state.last_ms == 1_000_000 - 400_000 and room.state.called
    room.runner.do(decisions.end_early, "the computer was off")
    assert room.state.ending is Ending.EARLY and not room.runner.needs_time
    assert session.fold(room.events()) == room.state


def test_killed_while_it_asks_it_asks_again_for_the_whole_time() -> None:
    room = rebooted(600)
    room.runner.note(ev.Noted("the power was off"), By.SITTER)
    room.wait(100)
    room.kill()
    room.clock.advance(50 * S)
    room.come_back()
    assert room.runner.needs_time and room.runner.estimate_ms == 1_000_000 + 750_000
    room.kill()
    room.clock.reboot(250 * S)
    events = room.log.events
    room.runner.resume(events, None)
    assert room.runner.estimate_ms == 2_000_000


def test_the_machine_may_restart_twice() -> None:
    room = rebooted(600)
    assert room.runner.estimate_ms is not None
    room.runner.tell_time(room.runner.estimate_ms)
    room.go_to(2000)
    room.kill()
    room.clock.reboot(300 * S)
    room.come_back()
    assert room.runner.estimate_ms == 2_300_000
    room.runner.tell_time(2_300_000)
    assert room.state.began_ms[Phase.WINDOW] == 2_100_000
    assert session.fold(room.events()) == room.state


def test_a_rehearsal_guesses_at_its_speed() -> None:
    room = rebooted(60, speed=10)
    assert room.runner.estimate_ms == 1_000_000 + 600_000
    room.wait(3)
    room.runner.tell_time(1_600_000)
    assert room.now_ms == 1_630_000


def test_the_last_entry_counts_where_there_is_no_heartbeat_or_an_older_one() -> None:
    room = Room()
    room.start(600)
    room.kill()
    room.clock.reboot(100 * S)
    stale = LiveSession(room.log.events[0].session or "", room.log.events[0].at, 0)
    room.runner.resume(room.log.events, stale)
    assert room.runner.estimate_ms == 700_000
