"""Limits are compared only where the prescriber asks, a stop is lifted only by a call that is kept, minimums hold."""

import pytest

from companion.domain import decisions, session
from companion.domain import events as ev
from companion.domain import safety_events as sev
from companion.domain.errors import Bug, Known
from companion.domain.events import Phase, VitalsTaken
from companion.domain.protocol import TierName, Value
from companion.domain.safety_events import Strength
from tests.domain.sessions import Story
from tests.domain.test_decisions import refused, story_in

COMPARED = {
    "limits.compare": True,
    "limits.stops_before_hold": True,
    "limits.repeat_after_s": 600,
    "limits.values.0.low": 90,
    "limits.values.0.high": 140,
}
HIGH = VitalsTaken("before", 141, 80, 70)


@pytest.mark.parametrize(("upper", "found"), [(89, True), (90, False), (140, False), (141, True)])
def test_a_reading_outside_a_limit_is_marked_and_both_limits_are_inside(upper: int, found: bool) -> None:
    story = Story(COMPARED)
    story.note(VitalsTaken("before", upper, 80, 70))
    passed = [event.body for event in story.events if isinstance(event.body, sev.LimitPassed)]
    assert passed == ([sev.LimitPassed("before", (Value.SYSTOLIC,))] if found else [])
    assert (decisions.stop_of(story.state) is not None) is found


def test_nothing_is_compared_where_the_protocol_does_not_ask_for_it() -> None:
    story = Story({"limits.values.0.high": 140})
    story.prepare()
    story.note(VitalsTaken("before", 300, 200, 300))
    assert not any(isinstance(event.body, sev.LimitPassed) for event in story.events)
    story.do(decisions.start_hold)


def test_a_reading_outside_stops_the_first_hold_until_one_is_inside() -> None:
    story = Story(COMPARED)
    story.prepare()
    story.note(HIGH)
    assert refused(story, decisions.start_hold) == "missing.stopped"
    story.note(VitalsTaken("before", 128, 80, 70))
    story.do(decisions.start_hold)


def test_what_was_outside_stays_so_until_that_very_value_is_inside() -> None:
    story = Story(COMPARED)
    story.prepare()
    story.note(HIGH, VitalsTaken(None, pulse_bpm=70), VitalsTaken(None, spo2_percent=98))
    assert refused(story, decisions.start_hold) == "missing.stopped", "a pulse says nothing about the pressure"
    story.note(sev.StopLifted(sev.LIMITS, "Dr. Noor", "Go on."), VitalsTaken(None, spo2_percent=97))
    assert decisions.stop_of(story.state) is None, "nor does it take back what was said of it"
    story.note(VitalsTaken(None, 150, 80))
    assert decisions.stop_of(story.state) is not None
    story.note(VitalsTaken(None, 128, 80))
    assert (decisions.stop_of(story.state), story.state.safety.outside) == (None, ())


def test_a_stop_is_lifted_by_who_was_called_and_what_they_said_and_only_where_the_protocol_allows_it() -> None:
    story = Story(COMPARED)
    story.prepare()
    story.note(HIGH)
    lift = sev.StopLifted(sev.LIMITS, "Dr. Noor", "Go on, measure again in ten minutes.")
    with pytest.raises(Known) as blank:
        story.note(sev.StopLifted(sev.LIMITS, " ", "Go on."))
    assert blank.value.facts["reason"] == "lift_words"
    with pytest.raises(Known) as other:
        story.note(sev.StopLifted("gate.food", "Dr. Noor", "Go on."))
    assert other.value.facts["reason"] == "lift"
    story.note(lift)
    story.do(decisions.start_hold)
    assert lift in [event.body for event in story.events]


def test_no_stop_is_lifted_where_the_protocol_does_not_let_the_sitter() -> None:
    story = Story({"sitter_may.lift_stop": False})
    story.prepare()
    story.note(ev.GateAnswered("food", False, False))
    with pytest.raises(Known) as caught:
        story.note(sev.StopLifted("gate.food", "Dr. Noor", "Go on."))
    assert caught.value.facts["reason"] == "lift"


def test_a_lifted_answer_stops_again_when_it_is_given_again() -> None:
    story = Story()
    story.prepare()
    story.note(ev.GateAnswered("food", False, False), sev.StopLifted("gate.food", "Dr. Noor", "Go on."))
    assert decisions.stop_of(story.state) is None
    story.note(ev.GateAnswered("food", False, False))
    assert decisions.stop_of(story.state) == decisions.Stop("gate.food", story.protocol.gates[1].text)


def test_side_effects_are_numbered_and_end_once() -> None:
    story = Story()
    story.start()
    nausea = sev.EffectNoted(0, "nausea", "Nausea", story.now_ms, Strength.MILD)
    story.note(nausea, sev.EffectNoted(0, "", "A cold hand", story.now_ms, Strength.SEVERE, "a blanket"))
    assert [effect.number for effect in story.state.safety.lasting] == [1, 2]
    story.to(900)
    story.note(sev.EffectEnded(1, story.now_ms))
    assert [effect.ended_ms for effect in story.state.safety.effects] == [900_000, None]
    with pytest.raises(Bug):
        story.note(sev.EffectEnded(1, story.now_ms))
    with pytest.raises(Bug):
        story.note(sev.EffectNoted(0, "unheard_of", "?", 0, Strength.MILD))


def test_a_call_and_the_place_are_kept_at_any_time() -> None:
    story = story_in(Phase.CLOSED)
    call, place = sev.CallMade(TierName.EMERGENCY, "112"), sev.PlaceNamed("Lake street 4")
    story.note(call, place)
    assert (story.state.safety.calls, story.state.safety.place) == ((call,), place)


@pytest.mark.parametrize(("phase", "following"), [(Phase.ONSET, Phase.WINDOW), (Phase.RETURN, Phase.RECOVERY)])
def test_onset_and_return_are_never_shorter_than_their_minimum(phase: Phase, following: Phase) -> None:
    story = story_in(phase)
    least_ms = story.state.began_ms[phase] + 300_000
    assert decisions.may(story.state, story.now_ms).move_on_ms == least_ms
    story.to(least_ms / 1000 - 0.001)
    assert refused(story, decisions.move_on) == "minimum"
    story.to(least_ms / 1000)
    story.do(decisions.move_on)
    assert (story.state.phase, story.state.began_ms[following]) == (following, least_ms)


@pytest.mark.parametrize("phase", [Phase.PREPARATION, Phase.HOLD, Phase.WINDOW, Phase.RECOVERY])
def test_nothing_else_is_moved_on_from(phase: Phase) -> None:
    assert refused(story_in(phase), decisions.move_on) == "move_on"


def test_a_question_that_was_left_open_moves_on_to_no_other_phase_than_it_asked_for() -> None:
    story = story_in(Phase.ONSET)
    while story.state.phase is not Phase.RETURN:
        story.to(story.now_ms / 1000 + 60)
    story.to(story.now_ms / 1000 + 400)
    with pytest.raises(Known) as caught:
        story.do(decisions.move_on, Phase.WINDOW)
    assert (caught.value.facts["reason"], story.state.phase) == ("move_on", Phase.RETURN)
    story.do(decisions.move_on, Phase.RECOVERY)


def test_no_phase_is_ended_early_where_the_protocol_does_not_allow_it() -> None:
    story = story_in(Phase.ONSET, {"sitter_may.move_on": False})
    assert refused(story, decisions.move_on) == "move_on"


@pytest.mark.parametrize(("counted", "closes_s"), [("first_hold_start", 600 + 9000), ("last_hold_end", 1200 + 9000)])
def test_the_shortest_stay_is_counted_from_where_the_protocol_says(counted: str, closes_s: int) -> None:
    story = story_in(Phase.RECOVERY, {"stay": {"from": counted, "min_s": 9000}})
    story.to(closes_s - 0.001)
    assert decisions.not_closable(story.state, story.now_ms) == "time"
    story.to(closes_s)
    assert decisions.not_closable(story.state, story.now_ms) == "readiness"


def test_checks_go_on_until_the_close_is_possible_where_the_shortest_stay_outlasts_the_longest_rest() -> None:
    story = story_in(Phase.RECOVERY, {"stay": {"from": "last_hold_end", "min_s": 20_000}})
    over_ms = session.over_by_far_ms(story.state)
    assert over_ms == session.closable_ms(story.state) == 1_200_000 + 20_000_000
    missed = [body for body in story.to(86_400) if isinstance(body, ev.CheckMissed)]
    assert missed[-1].planned_ms <= over_ms < missed[-1].planned_ms + 900_000


def test_checks_end_with_the_longest_recovery_so_that_none_is_missed_for_ever() -> None:
    story = story_in(Phase.RECOVERY)
    over_ms = session.over_by_far_ms(story.state)
    assert over_ms == story.state.began_ms[Phase.RECOVERY] + 7_200_000
    missed = [body for body in story.to(7 * 86_400) if isinstance(body, ev.CheckMissed)]
    assert missed[-1].planned_ms <= over_ms < missed[-1].planned_ms + 900_000
    assert session.next_due(story.state) is None
    story.note(ev.CheckDone(None, True, True, ev.Rousable.YES, ev.Calm.SETTLED))
    assert story.events[-1].body.number is None  # type: ignore[attr-defined]  # a look is welcome, and answers nothing
