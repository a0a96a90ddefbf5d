"""What the runner asks of the sound, and when."""

from dataclasses import replace

import pytest

from companion.domain import decisions
from companion.domain import events as ev
from companion.domain.errors import Bug
from companion.domain.events import By, Phase
from companion.domain.soundplan import SoundPlan
from companion.domain.steering import Steer, Steerable
from companion.domain.steering_decisions import steer
from companion.services.runner import Runner
from tests.domain.examples import programme_data
from tests.services.room import LOOK, Heard, Room, S, found, rebooted


def test_the_sound_begins_with_the_first_hold_and_is_not_sent_again_without_a_reason() -> None:
    room = Room()
    room.open()
    room.prepare()
    assert room.runner.plan() == SoundPlan((), 0.0) and room.player.plans == []
    room.go_to(600)
    room.runner.do(decisions.start_hold)
    [(plan, zero_up_ms)] = room.player.plans
    assert zero_up_ms == room.events()[0].at.up_ms + 600_000
    assert [segment.title for segment in plan.segments][:2] == ["Shore", "Slow tide"]
    room.go_to(9000)
    assert room.state.phase is Phase.RECOVERY
    assert len(room.player.plans) == 1


def test_an_extension_a_way_back_and_the_end_change_the_sound() -> None:
    room = Room()
    room.start(600)
    room.go_to(2500)
    room.runner.do(decisions.extend)
    assert len(room.player.plans) == 2
    room.go_to(3000)
    room.runner.do(decisions.bring_back)
    assert len(room.player.plans) == 3
    assert {zero for _, zero in room.player.plans} == {room.player.plans[0][1]}
    assert room.player.plans[-1][0].segments[-2].start_s == 3000 - 600
    room.runner.do(decisions.end_early, "")
    assert room.player.stopped == [6.0] and len(room.player.plans) == 3


def test_a_call_sounds_until_the_sitter_comes_and_again_after_a_kill() -> None:
    room = Room()
    room.start(600)
    room.runner.note(ev.SitterCalled(), By.PATIENT)
    assert room.player.calls == [True]
    room.kill()
    room.come_back()
    assert room.player.calls == [True]
    room.runner.note(ev.SitterCame(), By.SITTER)
    assert room.player.calls == [True, False]
    room.kill()
    room.come_back()
    assert room.player.calls == []


def test_the_tone_of_a_call_ends_with_the_session_and_none_begins_after_it() -> None:
    room = Room()
    room.start(600)
    room.runner.note(ev.SitterCalled(), By.PATIENT)
    room.runner.do(decisions.end_early, "somebody is unwell")
    assert room.player.calls == [True, False], "nobody could answer it any more"
    room.runner.note(ev.SitterCalled(), By.PATIENT)
    assert room.player.calls == [True, False] and not room.state.called


def test_a_bell_sounds_at_the_end_of_a_hold_when_a_check_is_due_and_when_it_is_missed() -> None:
    room = Room()
    room.start(600)
    room.go_to(1199)
    assert room.player.chimes == 0
    room.go_to(1499, 1)
    assert room.player.chimes == 1
    room.go_to(1799, 1)
    assert room.player.chimes == 2
    room.go_to(1801, 1)
    assert room.player.chimes == 3
    room.go_to(2000, 1)
    room.runner.note(LOOK, By.SITTER)
    room.go_to(3299, 1)
    assert room.player.chimes == 3


def test_after_a_long_sleep_one_bell_sounds_and_not_one_for_everything_that_was_missed() -> None:
    room = Room()
    room.start(600)
    room.wait(4 * 3600 - 400)
    assert len(room.bodies(ev.CheckMissed)) > 10
    assert room.player.chimes == 1


def test_after_a_kill_the_sound_gets_the_same_plan_and_the_same_beginning() -> None:
    room = Room()
    room.start(600)
    room.go_to(1000)
    before = room.player.plans[-1]
    room.kill()
    room.clock.advance(30 * S)
    room.come_back()
    assert room.player.plans == [before]


def test_after_a_restart_of_the_machine_the_sound_waits_for_the_time() -> None:
    room = rebooted(600)
    assert room.player.plans == []
    room.runner.tell_time(1_600_000)
    [(_, zero_up_ms)] = room.player.plans
    assert zero_up_ms == room.clock.up_ms() - (1_600_000 - 600_000)


def test_a_rehearsal_has_its_plan_in_real_seconds() -> None:
    room = Room(speed=10)
    room.start(600)
    plan, zero_up_ms = room.player.plans[0]
    assert zero_up_ms == room.events()[0].at.up_ms + 60_000
    assert plan.segments[1].start_s == 60


def test_a_session_runs_without_any_sound() -> None:
    room = Room()
    room.runner = Runner(room.clock, room.log, None, room.changes.append, find_sounds=found)
    room.start(600)
    room.runner.note(ev.SitterCalled(), By.PATIENT)
    room.go_to(6000)
    assert room.state.phase is Phase.RECOVERY


def test_a_runner_without_a_session_says_what_it_needs() -> None:
    room = Room()
    room.runner.tick()
    assert room.runner.now_ms() is None and not room.runner.needs_time and room.player == Heard()
    with pytest.raises(Bug):
        room.runner.note(ev.Noted("x"), By.SITTER)
    with pytest.raises(Bug):
        room.runner.resume([], None)
    assert programme_data()["id"] == "slow-tide"


def test_steering_changes_the_sound_at_once_and_stays_after_a_kill() -> None:
    room = Room()
    room.start(600)
    assert room.runner.steerable() == Steerable(1)
    room.go_to(2500)
    assert room.state.phase is Phase.WINDOW and room.runner.steerable() == Steerable(2)
    room.runner.do(steer, Steer.NEXT)
    plan, _ = room.player.plans[-1]
    assert 2500 - 600 in [segment.start_s for segment in plan.segments]
    room.kill()
    room.come_back()
    assert room.player.plans[-1][0] == plan


def test_a_session_that_was_brought_back_says_so_to_the_sound() -> None:
    cue = {"title": "Back", "file": "ocean.ogg", "text": "Come back.", "phase": "return", "at_s": 0}
    for brought_back in (False, True):
        room = Room()
        room.opening = replace(room.opening, programme=programme_data({"cues": [cue | {"when": "brought_back"}]}))
        room.start(600)
        room.go_to(2500)
        if brought_back:
            room.runner.do(decisions.bring_back)
        assert any(segment.voice for segment in room.runner.plan().segments) is brought_back
