"""Ten ways that things go, through the real window, on a clock that only tests move: each record, as data.

A reader looks for words on the screen and presses what it says; afterwards the whole record is compared with what it
should be. Nothing that the reader sees names a dose, says “safe”, or diagnoses.
"""

from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from companion.domain import decisions
from companion.domain import events as ev
from companion.domain.events import Body, By, Calm, Ending, Phase, Rousable, Why
from companion.domain.measure_events import MeasureSubmitted, NumbersShown, SpokenToSomeone
from companion.domain.protocol import TierName, Value
from companion.domain.safety_events import (
    CallMade,
    EffectEnded,
    EffectNoted,
    LimitPassed,
    PlaceNamed,
    RuleRead,
    StopLifted,
    Strength,
)
from companion.domain.steering import Steer
from companion.domain.steering_decisions import steer
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.checklist_row import ChecklistRow
from companion.ui.widgets.hold_button import HoldButton
from tests.ui.session_stage import MIN_MS, PROTOCOL, own_protocol, two_holds
from tests.whole.flat import Flat, flats
from tests.whole.forbidden import read_all

START = "Press for 2 s to start the first hold"
END = "Hold 2 s to end the session"
CLOSE = "Hold 2 s to close the session"
PREPARATION = 10 * MIN_MS
LOOK = ev.CheckDone(None, True, True, Rousable.NOT_TRIED, Calm.SETTLED)

Make = Callable[[Mapping[str, Any]], Flat]


@pytest.fixture
def make(theme: Theme, tmp_path: Path) -> Iterator[Make]:
    with flats(theme, tmp_path) as making:
        yield making


def after_preparation(stage: Flat) -> list[Body]:
    """Give the record from the first hold on, which begins at minute 10; checks only where they are of interest."""
    bodies = stage.bodies
    first = next(at for at, body in enumerate(bodies) if isinstance(body, ev.HoldStarted))
    return bodies[first:]


def phases(stage: Flat) -> list[tuple[Phase, int, Why]]:
    """Give the phases as they began: which, in which minute, by whom."""
    return [(one.phase, one.at_ms // MIN_MS, one.why) for one in stage.bodies if isinstance(one, ev.PhaseBegan)]


def of_kinds(stage: Flat, *kinds: type[Body]) -> list[Body]:
    """Give the record's entries of some kinds, in order."""
    return [body for body in stage.bodies if isinstance(body, kinds)]


def opened(make: Make, protocol: dict[str, Any] | None = None) -> Flat:
    """Give a session that was begun from Today."""
    stage = make(protocol or own_protocol())
    read_all(stage)
    stage.click("Begin to prepare")
    assert stage.window.current == "session"
    return stage


def begun(make: Make, protocol: dict[str, Any] | None = None) -> Flat:
    """Give a session whose first hold the sitter has started by hand."""
    stage = opened(make, protocol)
    stage.prepare()
    start(stage)
    return stage


def start(stage: Flat) -> None:
    """Look at the computer together, and start the first hold."""
    read_all(stage)
    stage.click("This computer", ChecklistRow)
    stage.click("I hear it")
    stage.click("Notifications are off")
    read_all(stage)
    stage.click("Done")
    stage.find(HoldButton, START).held.emit()
    read_all(stage)


def close(stage: Flat) -> None:
    """Answer what the close wants, and close by the long press."""
    stage.click("Ready to close?")
    for item in stage.state.protocol.readiness:
        stage.click(f"{item.text} Yes")
    stage.click("This person stays")
    read_all(stage)
    stage.find(HoldButton, CLOSE).held.emit()
    read_all(stage)


def test_a_plain_session(make: Make) -> None:
    stage = begun(make)
    for phase in (Phase.ONSET, Phase.WINDOW, Phase.RETURN):
        stage.go_to(phase)
        read_all(stage)
    stage.go_to(Phase.RECOVERY, 31)
    close(stage)
    assert phases(stage) == [
        (Phase.ONSET, 20, Why.TIME),
        (Phase.WINDOW, 35, Why.TIME),
        (Phase.RETURN, 80, Why.TIME),
        (Phase.RECOVERY, 95, Why.TIME),
    ]
    looks = of_kinds(stage, ev.CheckDone, ev.CheckMissed)
    assert [(type(one), one.number) for one in looks] == [(ev.CheckDone, n) for n in range(1, 8)]  # type: ignore[attr-defined]
    rest = [body for body in after_preparation(stage) if not isinstance(body, ev.CheckDone | ev.PhaseBegan)]
    assert rest == [
        ev.HoldStarted(1),
        ev.HoldEnded(1, 20 * MIN_MS, Why.TIME),
        *(ev.ReadinessAnswered(item.id, ready=True) for item in stage.state.protocol.readiness),
        ev.HandedOver("Ada"),
        ev.SessionClosed(Ending.COMPLETE),
    ]


def test_a_session_stopped_at_the_gate(make: Make) -> None:
    stage = opened(make)
    stage.click("Continue preparing")
    stage.click("Has anything changed since your last talk with your prescriber? Yes")
    stage.click("To the overview")
    assert stage.reads("EXAMPLE. No session today.")
    assert stage.reads("555 0100")
    read_all(stage)
    stage.click("Leave without a session")
    stage.click("Why do you end here? Somebody is unwell")
    stage.click("Leave")
    assert of_kinds(stage, ev.GateAnswered, ev.HoldStarted, ev.SessionClosed) == [
        ev.GateAnswered("changed", answer=True, stops=True),
        ev.SessionClosed(Ending.NOT_STARTED, "Somebody is unwell"),
    ]


def test_a_gate_is_passed_only_by_a_call_that_stays_in_the_record(make: Make) -> None:
    stage = opened(make)
    stage.prepare()
    stage.live.note(ev.GateAnswered("food", answer=False, stops=False), By.PATIENT)
    stage.advance(0)
    assert not stage.seen(HoldButton)
    stage.click("I called, and they say to go on")
    stage.type("Who you spoke with", "Dr. Noor")
    stage.type("What they said", "A biscuit is all right. Wait an hour.")
    stage.click("They say that we go on")
    start(stage)
    assert of_kinds(stage, StopLifted, ev.HoldStarted) == [
        StopLifted("gate.food", "Dr. Noor", "A biscuit is all right. Wait an hour."),
        ev.HoldStarted(1),
    ]


def test_a_missed_check(make: Make) -> None:
    stage = begun(make)
    stage.advance(20)
    assert stage.reads("was not recorded. Please look at the patient.")
    read_all(stage)
    stage.find(Button, "Check").click()
    for words in ("Is the breathing normal? Yes", "colour of face and lips as usual? Yes"):
        stage.click(words)
    stage.click("Does the patient answer when called? Not tried")
    stage.click("How does the patient seem? Settled")
    stage.click("Record the check")
    assert of_kinds(stage, ev.CheckMissed, ev.CheckDone) == [
        ev.CheckMissed(1, PREPARATION + 15 * MIN_MS),
        LOOK,
    ]
    assert not stage.reads("was not recorded")


def compared() -> dict[str, Any]:
    """Give a protocol that asks for its limits to be compared; the numbers are made up, and no advice."""
    limits = deepcopy(PROTOCOL["limits"])
    limits.update(compare=True, repeat_after_s=600)
    limits["values"][0].update(low=90, high=150)
    return own_protocol(limits=limits)


def test_vitals_outside_the_limit(make: Make) -> None:
    stage = begun(make, compared())
    stage.go_to(Phase.WINDOW, 25)
    stage.click("Record now")
    for name, value in (("upper", "151"), ("lower", "84"), ("Pulse", "78")):
        stage.type(name, value)
    stage.click("Record the reading")
    assert stage.reads("Outside your prescriber's limits")
    assert stage.reads("Your clinic writes here its limits")
    assert stage.reads("555 0100")
    read_all(stage)
    stage.click("What to do, whom to call")
    stage.type("What they said, if you like", "Measure again in ten minutes.")  # the call's tier comes first
    stage.click(
        "I called Clinic by the lake" if stage.reads("I called Clinic by the lake") else "I called Example clinic"
    )
    stage.go_to(Phase.WINDOW, 36)
    assert stage.reads("Another reading")
    stage.click("Record now")
    for name, value in (("upper", "140"), ("lower", "82"), ("Pulse", "76")):
        stage.type(name, value)
    stage.click("Record the reading")
    assert not stage.reads("Another reading")
    assert of_kinds(stage, ev.VitalsTaken, LimitPassed, CallMade)[1:] == [
        ev.VitalsTaken("during", 151, 84, 78),
        LimitPassed("during", (Value.SYSTOLIC,)),
        CallMade(TierName.CALL, "Example clinic, On-call line", "Measure again in ten minutes."),
        ev.VitalsTaken(None, 140, 82, 76),
    ]


def test_vomiting_then_a_call(make: Make) -> None:
    stage = begun(make)
    stage.go_to(Phase.WINDOW, 2)
    at_ms = stage.live.now_ms()
    for label in ("Vomited", "Vomited more than once"):
        stage.click("Side effect")
        tiles = [one for one in stage.seen(Button) if one.words() == label]
        tiles[0].click()
        stage.click("How strong is it? Moderate")
        stage.click("Record the side effect")
        if label == "Vomited":
            assert stage.reads("Offer the basin")
            read_all(stage)
            stage.click("Back")
    assert stage.reads("Call the clinic's line now.")
    read_all(stage)
    stage.click("I called Example clinic, On-call line")
    stage.advance(30)
    stage.click("Side effect")
    stage.click("Vomited: It is over")
    assert of_kinds(stage, EffectNoted, EffectEnded, CallMade) == [
        EffectNoted(1, "vomited", "Vomited", at_ms, Strength.MODERATE),
        EffectNoted(2, "vomited_again", "Vomited more than once", at_ms, Strength.MODERATE),
        CallMade(TierName.CALL, "Example clinic, On-call line"),
        EffectEnded(1, at_ms + 30 * MIN_MS),
    ]


def test_an_emergency_in_the_window(make: Make) -> None:
    stage = begun(make)
    stage.go_to(Phase.WINDOW, 10)
    stage.click("What to do")
    assert stage.reads("Call the emergency number now")
    assert stage.reads("Turn them on their side")
    assert stage.reads("No address is written down")
    read_all(stage)
    stage.click("I called the emergency number")
    stage.find(HoldButton, END).held.emit()
    stage.click("Why do you end here? Somebody is unwell")
    stage.type("In your words", "the ambulance is here")
    stage.click("End the session")
    assert stage.reads("The session has ended early")
    assert of_kinds(stage, CallMade, ev.SessionClosed) == [
        CallMade(TierName.EMERGENCY, ""),
        ev.SessionClosed(Ending.EARLY, "Somebody is unwell. the ambulance is here"),
    ]
    assert phases(stage)[-1][0] is Phase.WINDOW


def test_the_place_said_before_stands_on_the_emergency_card_and_the_rule_read_aloud_in_the_record(make: Make) -> None:
    stage = opened(make)
    stage.prepare()
    stage.click("Body and safety check", ChecklistRow)
    assert stage.reads("EXAMPLE. Last meal.")
    assert stage.reads("4 h before")
    stage.click("Back")
    stage.click("Room, phone, water", ChecklistRow)
    stage.type("Address, floor, name at the bell", "Lake street 4, second floor")
    stage.click("Back")
    start(stage)
    stage.go_to(Phase.WINDOW, 10)
    stage.click("What to do")
    assert stage.reads("Lake street 4, second floor")
    stage.click("Back")
    stage.go_to(Phase.RECOVERY, 31)
    stage.click("Ready to close?")
    stage.click("It was read aloud")
    assert of_kinds(stage, PlaceNamed, RuleRead) == [PlaceNamed("Lake street 4, second floor"), RuleRead()]


def test_a_protocol_may_leave_the_music_alone_and_a_day_too_early_is_said_and_kept(make: Make) -> None:
    may = {**PROTOCOL["sitter_may"], "steer_sound": False}
    stage = begun(make, own_protocol(sitter_may=may))
    assert not stage.live.do(steer, Steer.OPENER)
    stage.live.do(decisions.end_early, "tired")
    stage.click("Done")
    stage.clock.advance(24 * 60 * MIN_MS)
    stage.home.show("today")
    stage.click("Begin to prepare")
    assert stage.reads("By the protocol the next session is not before Wednesday 25 November.")
    assert stage.reads("555 0100")
    read_all(stage)
    stage.click("Begin session")
    assert of_kinds(stage, ev.Noted) == [ev.Noted("Begun before 2026-11-25.")]


def test_readiness_not_yet_twice(make: Make) -> None:
    stage = begun(make)
    stage.go_to(Phase.RECOVERY, 31)
    stage.click("Ready to close?")
    for _ in range(2):
        stage.click("Speaks as usual. Not yet")
        assert stage.reads("EXAMPLE. That is all right.")
        assert stage.reads("555 0100")
        assert not stage.find(HoldButton, CLOSE).isEnabled()
        read_all(stage)
        stage.advance(10)
        stage.click("Speaks as usual. Yes")
    stage.click("Back")
    close(stage)
    speech = [body for body in of_kinds(stage, ev.ReadinessAnswered) if body.item == "speech"]  # type: ignore[attr-defined]
    assert [body.ready for body in speech][:4] == [False, True, False, True]  # type: ignore[attr-defined]
    assert stage.bodies[-1] == ev.SessionClosed(Ending.COMPLETE)


@pytest.mark.parametrize(
    ("dates", "said"),
    [
        ({"valid_until": "2026-11-21"}, "The protocol has expired"),
        ({"valid_from": "2026-11-23"}, "The protocol is not valid yet"),
    ],
)
def test_an_expired_protocol_and_one_that_is_not_valid_yet(make: Make, dates: dict[str, str], said: str) -> None:
    stage = make(own_protocol(**dates))
    for page in ("today", "session"):
        stage.home.show(page)
        assert stage.reads(said)
        assert stage.reads("555 0100")
        read_all(stage)
        assert not [one for one in stage.seen(Button) if one.words() in ("Begin to prepare", "Begin session")]
    assert stage.bodies == []


def test_item_9_above_zero_at_a_check_in(make: Make) -> None:
    stage = make(own_protocol())
    stage.home.show("check_ins")
    read_all(stage)
    next(one for one in stage.seen(Button) if one.words() == "Begin").click()
    for answer in (*["Not at all"] * 8, "Several days"):
        stage.click(answer)
        stage.click("Next")
    assert stage.reads("555 0100")
    assert stage.reads("does not send your answers to anyone")
    assert not any(stage.reads(said) for said in ("1 of 27", "1\u00a0of\u00a027"))
    read_all(stage)
    stage.click("I have spoken to someone")
    stage.click("Go on")
    stage.click("Not difficult at all")
    stage.click("Finish")
    read_all(stage)
    kinds = (MeasureSubmitted, NumbersShown, SpokenToSomeone)
    told = of_kinds(stage, *kinds)
    assert [type(body) for body in told] == [NumbersShown, SpokenToSomeone, MeasureSubmitted]
    submitted = told[-1]
    assert isinstance(submitted, MeasureSubmitted)
    assert (submitted.measure, submitted.total, submitted.answers["9"]) == ("phq9", 1, 1)


def test_a_two_hold_session(make: Make) -> None:
    stage = begun(make, two_holds())
    stage.advance(15)
    stage.find(Button, "Check").click()
    for words in ("Is the breathing normal? Yes", "colour of face and lips as usual? Yes"):
        stage.click(words)
    stage.click("Does the patient answer when called? Not tried")
    stage.click("How does the patient seem? Settled")
    stage.click("Record the check")
    stage.find(HoldButton, "start hold 2").held.emit()
    stage.go_to(Phase.RECOVERY, 31)
    close(stage)
    assert of_kinds(stage, ev.HoldStarted, ev.HoldEnded, ev.SessionClosed) == [
        ev.HoldStarted(1),
        ev.HoldEnded(1, 20 * MIN_MS, Why.TIME),
        ev.HoldStarted(2),
        ev.HoldEnded(2, 35 * MIN_MS, Why.TIME),
        ev.SessionClosed(Ending.COMPLETE),
    ]
    assert phases(stage)[0] == (Phase.ONSET, 35, Why.TIME)
