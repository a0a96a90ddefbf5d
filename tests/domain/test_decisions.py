"""What people may do, when, and what is never refused."""

import pytest

from companion.domain import decisions
from companion.domain import events as ev
from companion.domain.decisions import Missing
from companion.domain.errors import Bug, Known
from companion.domain.events import Body, Ending, MoodMoment, Phase, Why
from companion.domain.steering import OPENNESS, SLIDERS, Steer
from companion.domain.steering_decisions import music_stays, steer
from tests.domain.examples import a_protocol
from tests.domain.sessions import Story, preparation
from tests.domain.test_session import LOOK, THREE


def refused(story: Story, decision: object, *facts: object) -> str:
    with pytest.raises(Known) as caught:
        decision(story.state, story.now_ms, *facts)  # type: ignore[operator]
    assert caught.value.code == "session.not_now"
    return str(caught.value.facts["reason"])


def story_in(phase: Phase, changes: dict[str, object] | None = None) -> Story:
    """Give a session that has come to a phase, a minute in."""
    story = Story(changes)
    if phase is Phase.PREPARATION:
        return story
    story.start(600)
    if phase is Phase.CLOSED:
        story.do(decisions.end_early, "")
        return story
    while story.state.phase is not phase:
        story.to(story.now_ms / 1000 + 60)
    story.to(story.now_ms / 1000 + 60)
    return story


# -- preparation --------------------------------------------------------------------------------------------------


def test_everything_that_the_protocol_wants_comes_before_the_first_hold() -> None:
    story = Story({"phases.preparation.min_s": 300})
    wanted = decisions.missing(story.state, 0)
    assert set(wanted) == set(Missing) - {Missing.STOPPED}
    assert refused(story, decisions.start_hold) == f"missing.{wanted[0]}"
    for body in preparation(story.protocol):
        assert decisions.may(story.state, story.now_ms).start_hold_ms is None
        story.note(body)
    assert decisions.missing(story.state, 299_999) == (Missing.TIME,)
    assert decisions.missing(story.state, 300_000) == ()
    story.to(300)
    story.do(decisions.start_hold)
    assert story.state.phase is Phase.HOLD and story.state.first_hold_ms == 300_000


@pytest.mark.parametrize(
    ("kind", "wanted"),
    [
        (ev.SitterNamed, Missing.SITTER),
        (ev.GateAnswered, Missing.GATES),
        (ev.ItemTicked, Missing.LISTS),
        (ev.VitalsTaken, Missing.VITALS),
        (ev.MoodMarked, Missing.MOOD),
    ],
)
def test_each_thing_that_is_missing_is_named(kind: type[Body], wanted: Missing) -> None:
    story = Story()
    bodies = preparation(story.protocol)
    left_out = next(body for body in bodies if isinstance(body, kind))
    story.note(*(body for body in bodies if body is not left_out))
    assert decisions.missing(story.state, 0) == (wanted,)
    assert refused(story, decisions.start_hold) == f"missing.{wanted}"


@pytest.mark.parametrize("gate", ["changed", "food"])
def test_an_answer_that_stops_the_session_stops_it_and_a_mistaken_one_can_be_changed(gate: str) -> None:
    story = Story()
    story.prepare()
    stops_at = next(one.stops_at for one in story.protocol.gates if one.id == gate)
    story.note(ev.GateAnswered(gate, stops_at, stops=False))
    assert story.events[-1].body == ev.GateAnswered(gate, stops_at, stops=True)
    assert decisions.stopping_gate(story.state) == gate
    assert refused(story, decisions.start_hold) == "missing.stopped"
    story.note(ev.GateAnswered(gate, not stops_at, stops=True))
    assert story.events[-1].body == ev.GateAnswered(gate, not stops_at, stops=False)
    story.do(decisions.start_hold)


def test_a_line_that_is_unticked_is_open_again_and_a_blank_name_is_no_sitter() -> None:
    story = Story()
    story.prepare()
    story.note(ev.ItemTicked("phone", False), ev.SitterNamed("  "))
    assert set(decisions.missing(story.state, 0)) == {Missing.LISTS, Missing.SITTER}


# -- holds --------------------------------------------------------------------------------------------------------


def test_a_second_click_on_start_hold_starts_nothing() -> None:
    story = Story(THREE)
    story.start(600)
    assert refused(story, decisions.start_hold) == "no_hold"
    assert len(story.state.holds) == 1


def test_the_next_hold_waits_for_its_gap_and_comes_before_its_latest_start() -> None:
    story = Story(THREE)
    story.start(600)
    assert decisions.may(story.state, story.now_ms).start_hold_ms is None
    story.to(1319.999)
    assert decisions.may(story.state, story.now_ms).start_hold_ms == 1_320_000
    assert refused(story, decisions.start_hold) == "gap"
    story.to(1799.999)
    story.do(decisions.start_hold)
    assert story.state.running_hold is not None


def test_no_hold_is_started_twice_over_after_the_last_or_in_another_phase() -> None:
    story = story_in(Phase.ONSET)
    assert refused(story, decisions.start_hold) == "no_hold"
    assert refused(story, decisions.end_hold) == "no_hold"
    assert refused(story, decisions.skip_holds) == "no_hold"


def test_holds_are_skipped_only_between_two() -> None:
    story = Story(THREE)
    story.start(600)
    assert refused(story, decisions.skip_holds) == "no_hold"
    story.to(1201)
    assert decisions.may(story.state, story.now_ms).skip_holds
    assert decisions.skip_holds(story.state, story.now_ms) == (ev.PhaseBegan(Phase.ONSET, 1_201_000, Why.SITTER),)


# -- longer, and back ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("phase", "steps"),
    [(Phase.ONSET, [300, 300, 300]), (Phase.WINDOW, [300, 300, 300]), (Phase.RETURN, [300, 300, 300])],
)
def test_a_phase_is_extended_in_steps_up_to_its_maximum(phase: Phase, steps: list[int]) -> None:
    story = story_in(phase)
    for step in steps:
        assert decisions.may(story.state, story.now_ms).extend_s == step
        story.do(decisions.extend)
    assert story.state.length_s(phase) == story.protocol.timed(phase).max_s
    assert decisions.may(story.state, story.now_ms).extend_s == 0
    assert refused(story, decisions.extend) == "extend"


def test_the_last_step_is_as_long_as_there_is_room() -> None:
    story = story_in(Phase.ONSET, {"phases.onset.max_s": 1000})
    story.do(decisions.extend)
    assert story.events[-1].body == ev.PhaseExtended(Phase.ONSET, 100)


@pytest.mark.parametrize("phase", [Phase.PREPARATION, Phase.HOLD, Phase.RECOVERY, Phase.CLOSED])
def test_other_phases_are_not_extended(phase: Phase) -> None:
    assert refused(story_in(phase), decisions.extend) == "extend"


def test_a_protocol_that_allows_no_extension_allows_none() -> None:
    assert refused(story_in(Phase.WINDOW, {"sitter_may.extend_step_s": 0}), decisions.extend) == "extend"


@pytest.mark.parametrize("phase", [Phase.ONSET, Phase.WINDOW])
def test_the_sitter_may_bring_back_at_any_time_where_the_protocol_says_so(phase: Phase) -> None:
    story = story_in(phase)
    story.do(decisions.bring_back)
    assert story.state.phase is Phase.RETURN and story.state.began_ms[Phase.RETURN] == story.now_ms


def test_after_the_minimum_means_after_that_of_the_window() -> None:
    story = story_in(Phase.ONSET, {"sitter_may.bring_back": "after_minimum"})
    assert decisions.may(story.state, story.now_ms).bring_back_ms == (1200 + 900 + 900) * 1000
    story.do(decisions.extend)
    assert decisions.may(story.state, story.now_ms).bring_back_ms == (1200 + 1200 + 900) * 1000
    assert refused(story, decisions.bring_back) == "minimum"
    story.to(3299.999)
    assert story.state.phase is Phase.WINDOW
    assert refused(story, decisions.bring_back) == "minimum"
    story.to(3300)
    story.do(decisions.bring_back)
    assert story.state.phase is Phase.RETURN


@pytest.mark.parametrize("phase", [phase for phase in Phase if phase not in (Phase.ONSET, Phase.WINDOW)])
def test_there_is_no_way_back_from_other_phases(phase: Phase) -> None:
    story = story_in(phase)
    assert decisions.may(story.state, story.now_ms).bring_back_ms is None
    assert refused(story, decisions.bring_back) == "bring_back"


def test_never_means_never() -> None:
    assert refused(story_in(Phase.WINDOW, {"sitter_may.bring_back": "never"}), decisions.bring_back) == "bring_back"


# -- the end ------------------------------------------------------------------------------------------------------


def test_a_session_is_closed_when_every_rule_of_the_protocol_is_kept() -> None:
    story = story_in(Phase.RECOVERY)
    assert refused(story, decisions.close) == "close.time"
    story.to(5700 + 1800)
    assert refused(story, decisions.close) == "close.readiness"
    story.note(*(ev.ReadinessAnswered(item.id, True) for item in story.protocol.readiness))
    story.note(ev.ReadinessAnswered("walks", False))
    assert refused(story, decisions.close) == "close.readiness"
    story.note(ev.ReadinessAnswered("walks", True))
    assert refused(story, decisions.close) == "close.hand_over"
    story.note(ev.HandedOver(" "))
    assert refused(story, decisions.close) == "close.hand_over"
    story.note(ev.HandedOver("Kim"))
    assert decisions.may(story.state, story.now_ms).close
    story.do(decisions.close)
    assert story.state.ending is Ending.COMPLETE and story.state.began_ms[Phase.CLOSED] == 7_500_000


@pytest.mark.parametrize("phase", [phase for phase in Phase if phase is not Phase.RECOVERY])
def test_a_session_is_not_complete_before_recovery(phase: Phase) -> None:
    assert refused(story_in(phase), decisions.close) == "close.phase"


@pytest.mark.parametrize("phase", [phase for phase in Phase if phase is not Phase.CLOSED])
def test_a_session_can_be_ended_early_anywhere(phase: Phase) -> None:
    story = story_in(phase)
    story.do(decisions.end_early, "tired")
    ending = Ending.NOT_STARTED if phase is Phase.PREPARATION else Ending.EARLY
    assert story.events[-1].body == ev.SessionClosed(ending, "tired")
    assert refused(story, decisions.end_early, "again") == "closed"


def test_a_session_can_be_ended_early_while_nobody_knows_how_late_it_is() -> None:
    assert decisions.end_early(story_in(Phase.WINDOW).state, None, "") == (ev.SessionClosed(Ending.EARLY, ""),)


# -- notes --------------------------------------------------------------------------------------------------------

ANY_TIME: list[Body] = [
    ev.SitterCalled(),
    ev.SitterCame(),
    ev.HelpOpened(),
    ev.GroundingStepDone(2),
    ev.Noted("x"),
    ev.Corrected("0", "y"),
    ev.VitalsTaken(None, pulse_bpm=60),
    ev.VitalsTaken("during", 120, 80, 60),
    ev.MoodMarked(MoodMoment.ANY, 0, 0),
    ev.MoodMarked(MoodMoment.AFTER, 0, 0),
    ev.SoundFault("no_device"),
    ev.SoundBack("no_device"),
]


@pytest.mark.parametrize("phase", list(Phase))
def test_a_call_for_the_sitter_and_what_people_notice_is_never_refused(phase: Phase) -> None:
    story = story_in(phase)
    for body in ANY_TIME:
        assert decisions.note(story.state, story.now_ms, body) == (body,)
        assert decisions.note(story.state, None, body) == (body,)


@pytest.mark.parametrize("phase", list(Phase))
def test_what_the_first_hold_was_started_upon_stands_afterwards(phase: Phase) -> None:
    story = story_in(phase)
    for body in preparation(story.protocol):
        if isinstance(body, ev.GateAnswered | ev.ItemTicked | ev.MoodMarked):
            if phase is Phase.PREPARATION:
                assert decisions.note(story.state, story.now_ms, body)
            else:
                reason = "closed" if phase is Phase.CLOSED else "begun"
                assert refused(story, decisions.note, body) == reason


@pytest.mark.parametrize("phase", list(Phase))
def test_readiness_is_attested_in_recovery_alone(phase: Phase) -> None:
    story = story_in(phase)
    for body in (ev.ReadinessAnswered("walks", True), ev.HandedOver("Kim")):
        if phase is Phase.RECOVERY:
            assert decisions.note(story.state, story.now_ms, body) == (body,)
        else:
            reason = "closed" if phase is Phase.CLOSED else "not_recovery"
            assert refused(story, decisions.note, body) == reason


@pytest.mark.parametrize("body", [ev.SitterNamed("Kim"), ev.IntentionSet("x"), LOOK, ev.Observed("calm")])
def test_what_belongs_to_a_running_session_is_not_added_after_it(body: Body) -> None:
    assert refused(story_in(Phase.CLOSED), decisions.note, body) == "closed"
    story = story_in(Phase.WINDOW)
    assert decisions.note(story.state, None, body)[0] == body


@pytest.mark.parametrize(
    "body",
    [
        ev.HoldStarted(1),
        ev.HoldEnded(1, 0, Why.SITTER),
        ev.PhaseBegan(Phase.RECOVERY, 0, Why.SITTER),
        ev.PhaseExtended(Phase.WINDOW, 9999),
        ev.CheckMissed(1, 0),
        ev.SessionClosed(Ending.COMPLETE),
        ev.ClockAnchored(0, ev.AnchorHow.CONFIRMED),
        ev.Resumed(0),
        ev.FromLater("x", {}),
        ev.GateAnswered("no such gate", True, False),
        ev.ItemTicked("no such line", True),
        ev.ReadinessAnswered("no such line", True),
        ev.Observed("no such button"),
        ev.VitalsTaken("no such reading", 120, 80, 60),
    ],
    ids=lambda body: body.KIND,
)
def test_nothing_gets_round_the_rules_as_a_note(body: Body) -> None:
    for phase in (Phase.PREPARATION, Phase.RECOVERY):
        story = story_in(phase)
        with pytest.raises(Bug):
            decisions.note(story.state, story.now_ms, body)


@pytest.mark.parametrize(
    "body",
    [
        ev.VitalsTaken("before"),
        ev.VitalsTaken("before", 120, 80),
        ev.VitalsTaken("before", 120, None, 60),
        ev.VitalsTaken("before", None, 80, 60),
        ev.VitalsTaken(None),
        ev.VitalsTaken(None, systolic_mmhg=120),
    ],
)
def test_a_reading_with_a_value_missing_is_no_reading(body: ev.VitalsTaken) -> None:
    assert refused(Story(), decisions.note, body) == "reading"


def test_a_reading_wants_what_the_protocol_measures_and_no_more() -> None:
    changes: dict[str, object] = {"vitals.0.readings": ["spo2"]}
    assert a_protocol(changes).slot("before").readings
    story = Story(changes)
    story.note(ev.VitalsTaken("before", spo2_percent=97))
    assert Missing.VITALS not in decisions.missing(story.state, 0)


def test_a_protocol_without_lists_and_readings_asks_for_none() -> None:
    data: dict[str, object] = {"lists": {"patient": [], "room": [], "sitter": []}, "vitals": [], "gates": []}
    assert set(decisions.missing(Story(data).state, 0)) == {Missing.SITTER, Missing.MOOD}


# -- music --------------------------------------------------------------------------------------------------------


def test_music_is_steered_from_the_first_hold_to_the_close_and_not_beyond_its_limits() -> None:
    assert refused(story_in(Phase.PREPARATION), steer, Steer.NEXT) == "no_music"
    story = story_in(Phase.WINDOW)
    for slider in SLIDERS:
        for _ in range(-slider.lowest):
            story.do(steer, slider.down)
        assert refused(story, steer, slider.down) == "music_limit"
        story.do(steer, slider.up)
        assert slider.place(story.state.steered) == slider.lowest + 1
    assert OPENNESS.place(story.state.steered) == OPENNESS.lowest + 1
    assert refused(story_in(Phase.CLOSED), steer, Steer.NEXT) == "no_music"


def test_a_piece_stays_until_it_may_go_on_or_the_phase_ends() -> None:
    story = story_in(Phase.WINDOW)
    assert refused(story, steer, Steer.GO_ON) == "no_music"
    story.do(steer, Steer.STAY)
    assert music_stays(story.state)
    story.do(steer, Steer.GO_ON)
    assert not music_stays(story.state)
    story.do(steer, Steer.STAY)
    story.do(decisions.bring_back)
    assert not music_stays(story.state)
