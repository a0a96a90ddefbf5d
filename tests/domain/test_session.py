"""What a session is follows from its events and the time alone: phases, holds, checks, readings, and its plan."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain import decisions, session
from companion.domain import events as ev
from companion.domain.errors import Bug, Known
from companion.domain.events import Body, By, Ending, Event, Phase, Why
from companion.domain.schedule import Span, schedule
from tests.domain.examples import protocol_data
from tests.domain.sessions import START, Story

GAP = {"hold_s": 300, "end": "swallow", "text": "Next.", "gap_s": 120, "gap_max_s": 600}
FIRST = {"hold_s": 600, "end": "spit", "text": "First.", "gap_s": 0, "gap_max_s": 0}
THREE = {"holds": [FIRST, GAP, GAP]}
LOOK = ev.CheckDone(None, True, True, ev.Rousable.NOT_TRIED, ev.Calm.SETTLED)


def began(body: Body) -> tuple[Phase, float, Why] | None:
    return (body.phase, body.at_ms / 1000, body.why) if isinstance(body, ev.PhaseBegan) else None


def phases(bodies: list[Body]) -> list[tuple[Phase, float, Why]]:
    return [found for found in map(began, bodies) if found is not None]


def without_checks(bodies: list[Body]) -> list[Body]:
    return [body for body in bodies if not isinstance(body, ev.CheckMissed)]


def spans(story: Story, *, longest: bool = False) -> dict[Phase, tuple[float, float]]:
    made = schedule(story.state, longest)
    for left, right in pairwise(made):
        assert left.end_ms == right.start_ms
    return {span.phase: (span.start_ms / 1000, span.end_ms / 1000) for span in made}


# -- phases and holds ---------------------------------------------------------------------------------------------


def test_a_session_with_one_hold_goes_by_itself_to_recovery_and_stays_there() -> None:
    story = Story()
    story.start(700)
    made = without_checks(story.to(50_000))
    assert made[0] == ev.HoldEnded(1, 1_300_000, Why.TIME)
    assert phases(made) == [
        (Phase.ONSET, 1300, Why.TIME),
        (Phase.WINDOW, 2200, Why.TIME),
        (Phase.RETURN, 4900, Why.TIME),
        (Phase.RECOVERY, 5800, Why.TIME),
    ]
    assert story.state.phase is Phase.RECOVERY


def test_preparation_ends_only_by_the_first_hold() -> None:
    story = Story()
    assert story.to(100_000) == []
    assert story.state.phase is Phase.PREPARATION


def test_three_holds_with_their_gaps() -> None:
    story = Story(THREE)
    story.start(600)
    story.to(1200)
    for number, at_s in ((2, 1320), (3, 1800)):
        story.to(at_s)
        story.do(decisions.start_hold)
        assert story.state.holds[-1] == session.HoldRecord(number, at_s * 1000)
        assert without_checks(story.to(at_s + 300))[0] == ev.HoldEnded(number, (at_s + 300) * 1000, Why.TIME)
    assert story.state.phase is Phase.ONSET
    assert story.state.began_ms[Phase.ONSET] == 2_100_000


def test_two_holds_and_the_third_left_out_by_waiting() -> None:
    story = Story(THREE)
    story.start(600)
    story.to(1400)
    story.do(decisions.start_hold)
    assert phases(story.to(2299.999)) == []
    assert phases(story.to(2300)) == [(Phase.ONSET, 2300, Why.TIME)]


def test_a_hold_ended_early_counts_the_gap_from_its_real_end() -> None:
    story = Story(THREE)
    story.start(600)
    story.to(800)
    story.do(decisions.end_hold)
    assert story.state.holds == (session.HoldRecord(1, 600_000, 800_000),)
    assert decisions.may(story.state, story.now_ms).start_hold_ms == 920_000
    assert phases(story.to(1400)) == [(Phase.ONSET, 1400, Why.TIME)]


def test_the_last_hold_ended_early_begins_the_onset_at_once() -> None:
    story = Story()
    story.start(600)
    story.to(800)
    story.do(decisions.end_hold)
    assert phases(story.to(800)) == [(Phase.ONSET, 800, Why.TIME)]


def test_skipping_the_holds_that_are_left_begins_the_onset() -> None:
    story = Story(THREE)
    story.start(600)
    story.to(1250)
    story.do(decisions.skip_holds)
    assert story.state.phase is Phase.ONSET
    assert phases(story.to(3000))[0] == (Phase.WINDOW, 2150, Why.TIME)


def test_an_extension_moves_what_follows_and_nothing_before() -> None:
    story = Story()
    story.start(600)
    story.to(3000)
    story.do(decisions.extend)
    story.do(decisions.extend)
    assert phases(story.to(5399.999)) == []
    assert phases(story.to(5400)) == [(Phase.RETURN, 5400, Why.TIME)]


def test_a_session_ends_where_it_is_closed_and_nothing_is_due_any_more() -> None:
    story = Story()
    story.start(600)
    story.to(2000)
    story.add(ev.SitterCalled())
    story.do(decisions.end_early, "tired")
    assert story.state.ending is Ending.EARLY and not story.state.open and not story.state.called
    assert session.next_due(story.state) is None
    assert story.to(100_000) == []
    assert [span.phase for span in schedule(story.state)] == [Phase.PREPARATION, Phase.HOLD, Phase.ONSET]
    assert schedule(story.state)[-1] == Span(Phase.ONSET, 1_200_000, 2_000_000)


# -- checks -------------------------------------------------------------------------------------------------------


def test_checks_are_planned_from_the_first_hold_and_missed_after_their_grace() -> None:
    story = Story()
    assert session.next_check(story.state) is None
    story.start(600)
    assert session.next_check(story.state) == (1, 1_500_000)
    missed = [body for body in story.to(3700) if isinstance(body, ev.CheckMissed)]
    assert missed == [ev.CheckMissed(1, 1_500_000), ev.CheckMissed(2, 2_400_000), ev.CheckMissed(3, 3_300_000)]
    assert session.next_check(story.state) == (4, 4_200_000)


@pytest.mark.parametrize(
    ("at_s", "number"), [(1049.999, None), (1050, 1), (1500, 1), (1799.999, 1), (1800, None), (1950, 2)]
)
def test_a_look_answers_the_next_check_from_half_an_interval_before_it(at_s: float, number: int | None) -> None:
    story = Story()
    story.start(600)
    story.to(at_s)
    story.note(LOOK)
    assert story.events[-1].body == ev.CheckDone(
        number, True, True, ev.Rousable.NOT_TRIED, ev.Calm.SETTLED
    )  # whatever number the caller thought of
    if number is not None:
        assert story.state.checks[number] is True
        assert session.next_check(story.state) == (number + 1, 600_000 + (number + 1) * 900_000)


def test_a_second_look_is_an_extra_one() -> None:
    story = Story()
    story.start(600)
    story.to(1500)
    story.note(LOOK, LOOK)
    assert [event.body.number for event in story.events if isinstance(event.body, ev.CheckDone)] == [1, None]


def test_a_look_before_the_first_hold_answers_nothing() -> None:
    story = Story()
    story.note(LOOK)
    assert story.state.checks == {} and decisions.answers_check(story.state, story.now_ms) is None


def test_a_check_whose_time_ran_out_while_the_program_was_away_was_asked_of_nobody() -> None:
    story = Story()
    story.start(600)
    story.to(1700)
    story.now_ms = 2_800_000
    story.add(ev.Resumed(1_100_000), by=By.PROGRAM)
    assert [body for body in story.to(2800) if isinstance(body, ev.CheckMissed)] == [
        ev.CheckMissed(1, 1_500_000, away=True),
        ev.CheckMissed(2, 2_400_000, away=True),
    ]
    assert [body for body in story.to(4000) if isinstance(body, ev.CheckMissed)] == [ev.CheckMissed(3, 3_300_000)]


def test_a_check_is_still_open_when_its_grace_is_when_the_program_is_back() -> None:
    story = Story()
    story.start(600)
    story.now_ms = 1_700_000
    story.add(ev.Resumed(1_000_000), by=By.PROGRAM)
    story.to(1799)
    assert session.next_check(story.state) == (1, 1_500_000)
    assert [body for body in story.to(1800) if isinstance(body, ev.CheckMissed)] == [ev.CheckMissed(1, 1_500_000)]


# -- readings -----------------------------------------------------------------------------------------------------


def test_readings_are_due_by_the_schedule_of_the_protocol() -> None:
    story = Story()
    assert session.vitals_due(story.state) == (("before", 0),)
    story.start(600)
    assert session.vitals_due(story.state) == ()
    story.to(1200)
    assert session.vitals_due(story.state) == (("during", 3_600_000),)
    story.to(5700)
    assert session.vitals_due(story.state) == (("during", 3_600_000), ("end", 5_700_000))
    story.note(ev.VitalsTaken("end", 120, 80, 60))
    story.note(ev.VitalsTaken(None, None, None, 61))
    assert session.vitals_due(story.state) == (("during", 3_600_000),)


def test_a_reading_counts_from_the_real_end_of_the_first_hold() -> None:
    story = Story(THREE)
    story.start(600)
    story.to(700)
    story.do(decisions.end_hold)
    assert session.vitals_due(story.state) == (("during", 3_100_000),)


# -- the plan on the time axis ------------------------------------------------------------------------------------


def test_before_the_first_hold_everything_is_as_planned() -> None:
    assert spans(Story()) == {
        Phase.PREPARATION: (0, 600),
        Phase.HOLD: (600, 1200),
        Phase.ONSET: (1200, 2100),
        Phase.WINDOW: (2100, 4800),
        Phase.RETURN: (4800, 5700),
        Phase.RECOVERY: (5700, 9300),
    }


def test_the_plan_follows_what_happened() -> None:
    story = Story()
    story.start(900)
    story.to(2500)
    story.do(decisions.extend)
    assert spans(story)[Phase.ONSET] == (1500, 2400)
    assert spans(story)[Phase.WINDOW] == (2400, 5400)
    story.do(decisions.bring_back)
    assert spans(story)[Phase.WINDOW] == (2400, 2500)
    assert spans(story)[Phase.RETURN] == (2500, 3400) and spans(story)[Phase.RECOVERY] == (3400, 7000)
    assert spans(story, longest=True)[Phase.RECOVERY] == (3400, 10_600)


def test_holds_are_planned_from_what_was_done_with_those_that_are_left() -> None:
    story = Story(THREE)
    assert spans(story)[Phase.HOLD] == (600, 600 + 600 + 120 + 300 + 120 + 300)
    story.start(700)
    assert spans(story)[Phase.HOLD] == (700, 700 + 600 + 120 + 300 + 120 + 300)
    story.to(1000)
    story.do(decisions.end_hold)
    assert spans(story)[Phase.HOLD] == (700, 1000 + 120 + 300 + 120 + 300)
    story.to(1500)
    story.do(decisions.start_hold)
    assert spans(story)[Phase.HOLD] == (700, 1500 + 300 + 120 + 300)


def test_a_phase_that_is_passed_over_has_no_length() -> None:
    story = Story()
    story.start(600)
    story.to(1500)
    story.do(decisions.bring_back)
    assert spans(story)[Phase.ONSET] == (1200, 1500)
    assert spans(story)[Phase.WINDOW] == (1500, 1500)
    assert phases(story.to(9000)) == [(Phase.RECOVERY, 2400, Why.TIME)]


def test_for_the_sound_the_holds_end_when_they_would_if_nobody_touched_anything() -> None:
    story = Story(THREE)
    story.start(600)
    assert spans(story, longest=True)[Phase.HOLD] == (600, 1200 + 600)
    story.to(1790)
    story.do(decisions.start_hold)
    assert spans(story, longest=True)[Phase.HOLD] == (600, 1790 + 300 + 600)
    story.to(2210)
    story.do(decisions.start_hold)
    assert spans(story, longest=True)[Phase.HOLD] == (600, 2210 + 300)


@given(st.lists(st.integers(1, 4000), min_size=1, max_size=30), st.booleans())
def test_what_happens_by_itself_never_changes_the_plan_of_the_sound(steps_s: list[int], three: bool) -> None:
    story = Story(THREE if three else None)
    story.start(600)
    planned = spans(story, longest=True)
    for step in steps_s:
        story.to(story.now_ms / 1000 + step)
        assert spans(story, longest=True) == planned


# -- folding ------------------------------------------------------------------------------------------------------


@given(st.lists(st.integers(1, 900_000), min_size=1, max_size=40))
def test_when_time_is_looked_at_never_matters(steps_ms: list[int]) -> None:
    one, other = Story(THREE), Story(THREE)
    for story in (one, other):
        story.start(600)
    seen = [body for step in steps_ms for body in one.to((one.now_ms + step) / 1000)]
    assert seen == other.to(one.now_ms / 1000)
    assert one.state.phase is other.state.phase and one.state.began_ms == other.state.began_ms
    assert one.state.holds == other.state.holds and one.state.checks == other.state.checks


def test_folding_all_events_gives_the_state_that_each_one_gave() -> None:
    story = Story(THREE)
    story.start(600)
    story.to(1400)
    story.do(decisions.start_hold)
    story.to(3000)
    story.note(LOOK, ev.Observed("calm"), ev.SitterCalled(), ev.SitterCame(), ev.Noted("x"), ev.GroundingStepDone(1))
    story.add(ev.SoundFault("no_device"), ev.FromLater("scent", {"a": 1}))
    assert story.state.sound_fault == "no_device"
    story.add(ev.SoundBack("no_device"))
    assert session.fold(story.events) == story.state


def test_a_session_begins_with_its_opening() -> None:
    with pytest.raises(Bug):
        session.fold([])
    with pytest.raises(Bug):
        session.fold([Event("1", "s", START, By.SITTER, ev.Noted("x"))])
    with pytest.raises(Bug):
        session.fold([Event("1", None, START, By.SITTER, ev.SessionOpened(1, True, 1, protocol_data(), {}))])


def test_a_protocol_that_this_version_cannot_read_is_told_with_its_field() -> None:
    less = protocol_data()
    del less["phases"]["window"]
    with pytest.raises(Known) as caught:
        session.fold([Event("1", "s", START, By.SITTER, ev.SessionOpened(1, True, 1, less, {}))])
    assert caught.value.code == "event.damaged"
    assert caught.value.facts == {"kind": "session_opened", "field": "protocol.phases.window"}
