"""Everything that can happen goes into the log and comes back as it was, also from a later version."""

from dataclasses import MISSING, fields
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain import events as ev
from companion.domain.course_events import CheckedIn, DuePassedOver, PlanRemoved, SessionPlanned, SessionSkipped
from companion.domain.errors import Known
from companion.domain.events import Body, Phase
from companion.domain.export_events import Exported, Imported
from companion.domain.journal_events import JournalSpoken, JournalTakenOut, JournalWritten
from companion.domain.measure_events import (
    MeasureAnswered,
    MeasureBegun,
    MeasureInstalled,
    MeasureSetAside,
    MeasureSubmitted,
    NumbersShown,
    SpokenToSomeone,
)
from companion.domain.protocol_day import Value
from companion.domain.protocol_help import TierName
from companion.domain.safety_events import (
    CallMade,
    EffectEnded,
    EffectNoted,
    LimitPassed,
    MachineAccepted,
    MachineChecked,
    PlaceNamed,
    RuleRead,
    StopLifted,
    Strength,
)
from companion.domain.steering import MusicSteered, Steer

BODIES: list[Body] = [
    ev.ProtocolInstalled({"a": [1, {"b": None}]}, "00"),
    ev.SessionOpened(3, True, 10.0, {"x": {"y": [1.5, True]}}, {}),
    ev.SitterNamed("Sam"),
    ev.GateAnswered("changed", True, True),
    ev.ItemTicked("phone", False),
    ev.IntentionSet("be kind"),
    ev.MoodMarked(ev.MoodMoment.AFTER, -1, 0.25, "so"),
    ev.VitalsTaken("before", 120, 80, None, 97, "left arm"),
    ev.VitalsTaken(None),
    ev.HoldStarted(2),
    ev.HoldEnded(2, 1200, ev.Why.SITTER),
    ev.PhaseBegan(Phase.RETURN, 5, ev.Why.TIME),
    ev.PhaseExtended(Phase.WINDOW, 300),
    ev.CheckDone(None, True, False, ev.Rousable.NOT_TRIED, ev.Calm.ANXIOUS, "left side", "sat nearer", "!"),
    ev.CheckMissed(4, 900_000, away=True),
    ev.Observed("calm"),
    ev.Noted("…"),
    ev.SitterCalled(),
    ev.SitterCame(),
    ev.HelpOpened(),
    ev.GroundingStepDone(0),
    ev.ReadinessAnswered("walks", False),
    ev.HandedOver("Kim"),
    ev.SessionClosed(ev.Ending.EARLY, "tired"),
    ev.Resumed(42),
    ev.ClockAnchored(42, ev.AnchorHow.CORRECTED),
    ev.ClockJumped(-42),
    Exported("csv", "clinic", None, 2, {"journal": 1}, "/home/ada", ("a.csv", "b.csv"), "", "f0"),
    Imported("export.json", 7, 2),
    MusicSteered(Steer.GENTLER, 42),
    ev.SoundFault("no_device"),
    ev.SoundBack("no_device"),
    ev.Corrected("0" * 32, "typed wrongly"),
    MeasureInstalled({"id": "x"}, "00"),
    MeasureBegun("1" * 32, {"id": "phq2"}),
    MeasureAnswered("1" * 32, "2", None),
    MeasureSubmitted("1" * 32, "phq2", 1, "PHQ-2", {"1": 2, "2": 1}, 3, 0, 6, "at or above 3", {"B": 2}),
    MeasureSetAside("1" * 32),
    NumbersShown("1" * 32),
    SpokenToSomeone("1" * 32),
    JournalWritten("2" * 32, "a blue field", "What stays?", "kept:5e:1"),
    JournalSpoken("2" * 32, "2.voice", "00", 4200),
    JournalTakenOut("2" * 32),
    SessionPlanned("3" * 32, date(2026, 12, 1), 1140),
    SessionSkipped("3" * 32, "a cold"),
    PlanRemoved("3" * 32),
    StopLifted("gate.changed", "Dr. Noor", "go on, and call at the end"),
    LimitPassed("before", (Value.SYSTOLIC, Value.PULSE)),
    EffectNoted(1, "nausea", "Nausea", 900_000, Strength.MODERATE, "basin", "pale"),
    EffectEnded(1, 1_200_000, "gone"),
    CallMade(TierName.CALL, "On-call line", "wait and see"),
    PlaceNamed("Lake street 4", "second floor", "555 0199"),
    RuleRead(),
    MachineChecked({"power": "well", "disk": "low"}),
    MachineAccepted("disk", "one session fits"),
    CheckedIn("next_day:5e:1", "The day after", "How did you sleep?", "well"),
    DuePassedOver("kept:5e:1"),
]


def test_every_kind_is_written_and_read_back() -> None:
    assert {type(body) for body in BODIES} == set(ev.KINDS.values())
    for body in BODIES:
        assert ev.decode(*ev.encode(body)) == body


def test_a_kind_of_a_later_version_is_kept_whole_and_goes_back_as_it_was() -> None:
    body = ev.decode("scent_chosen", {"scent": "lavender", "strength": 3})
    assert body == ev.FromLater("scent_chosen", {"scent": "lavender", "strength": 3})
    assert ev.encode(body) == ("scent_chosen", {"scent": "lavender", "strength": 3})


def test_a_field_of_a_later_version_is_passed_over() -> None:
    assert ev.decode("sitter_named", {"name": "Sam", "pronoun": "they"}) == ev.SitterNamed("Sam")


def test_a_field_that_came_later_has_its_earlier_meaning() -> None:
    assert ev.decode("check_missed", {"number": 1, "planned_ms": 2}) == ev.CheckMissed(1, 2, away=False)


@pytest.mark.parametrize("body", BODIES, ids=lambda body: body.KIND)
def test_a_known_kind_without_its_fields_is_damaged(body: Body) -> None:
    kind, data = ev.encode(body)
    for name in [field.name for field in fields(body) if field.default is MISSING]:
        less: dict[str, Any] = {key: value for key, value in data.items() if key != name}
        with pytest.raises(Known) as caught:
            ev.decode(kind, less)
        assert (caught.value.code, caught.value.facts) == ("event.damaged", {"kind": kind, "field": name})


@given(st.floats(allow_nan=True).filter(lambda value: not -1 <= value <= 1))
def test_a_mark_beside_the_mood_pad_is_damaged(value: float) -> None:
    with pytest.raises(Known) as caught:
        ev.decode("mood_marked", {"moment": "any", "pleasantness": 0, "energy": value})
    assert caught.value.facts["field"] == "energy"
