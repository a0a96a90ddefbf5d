"""A protocol that contradicts itself is refused, and its dates mean what they say."""

import contextlib
import copy
import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain import protocol as protocols
from companion.domain import schema
from companion.domain.events import Phase
from companion.domain.protocol import Validity
from tests.domain.examples import a_protocol, paths, protocol_data, put

OLD = json.loads((Path(__file__).parent / "old" / "protocol-1.json").read_text(encoding="utf-8"))
HOLD = {"hold_s": 300, "end": "swallow", "text": "Next.", "gap_s": 60, "gap_max_s": 600}
FIRST = {**HOLD, "gap_s": 0, "gap_max_s": 0}
LESSON = {
    "id": "d",
    "topic": "driving",
    "title": "D",
    "text": "D.",
    "source": "A leaflet",
    "checked_on": "2026-01-31",
}
ONCE = {
    "before": {"id": "x", "text": "X", "lead_s": 60},
    "side_effects": {"id": "x", "label": "X", "tier": "call"},
    "check_ins": {"id": "x", "title": "X", "text": "X", "days": [1], "at": None},
    "prompts": {"id": "x", "text": "X", "days": [1]},
    "education": {**LESSON, "topic": "other"},
}
SLOT = {"id": "s", "title": "S", "when": "recovery", "after_s": None, "readings": ["pulse"]}


def problems(changes: dict[str, object]) -> list[tuple[str, str]]:
    try:
        protocols.read(protocol_data(changes))
    except schema.Unreadable as unreadable:
        return [(problem.field, problem.code) for problem in unreadable.problems]
    return []


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"format": "companion-protocol/0"}, "format"),
        ({"valid_from": "2026-02-02", "valid_until": "2026-02-01"}, "valid_until"),
        *(
            ({f"phases.{name}.min_s": 700, f"phases.{name}.planned_s": 600}, f"phases.{name}.planned_s")
            for name in ("preparation", "onset", "window", "return", "recovery")
        ),
        *(
            ({f"phases.{name}.max_s": 800, f"phases.{name}.planned_s": 801}, f"phases.{name}.planned_s")
            for name in ("preparation", "onset", "window", "return", "recovery")
            if name not in ("window", "recovery")
        ),
        ({"checks.grace_s": 900}, "checks.grace_s"),
        ({"holds.0.gap_s": 1, "holds.0.gap_max_s": 2}, "holds[0].gap_s"),
        ({"holds.0.gap_max_s": 2}, "holds[0].gap_s"),
        ({"holds": [FIRST, {**HOLD, "gap_max_s": 59}]}, "holds[1].gap_max_s"),
        ({"holds": [FIRST, HOLD, {**HOLD, "gap_s": 600}]}, "holds[2].gap_max_s"),
        ({"vitals.1.after_s": None}, "vitals[1].after_s"),
        ({"vitals.0.after_s": 60}, "vitals[0].after_s"),
        ({"vitals.2.after_s": 0}, "vitals[2].after_s"),
        ({"vitals.0.readings": ["pulse", "spo2", "pulse"]}, "vitals[0].readings[2]"),
        ({"vitals": [SLOT, SLOT]}, "vitals[1].id"),
        ({"gates.1.id": "changed"}, "gates[1].id"),
        ({"observations.3.id": "calm"}, "observations[3].id"),
        ({"readiness.1.id": "oriented"}, "readiness[1].id"),
        ({"lists.room.0.id": "bathroom"}, "lists.room[0].id"),
        ({"lists.sitter.1.id": "sober"}, "lists.sitter[1].id"),
        ({"course.planned_days_between": 2}, "course.planned_days_between"),
        ({"limits.values.1.low": None, "limits.values.1.high": None}, "limits.values[1].high"),
        ({"limits.values.1.low": 90, "limits.values.1.high": 89}, "limits.values[1].high"),
        ({"limits.values.1.value": "systolic_mmhg"}, "limits.values[1].value"),
        ({"limits.stops_before_hold": True}, "limits.stops_before_hold"),
        ({"limits.repeat_after_s": 60}, "limits.repeat_after_s"),
        ({"tiers.call.contacts": ["line", "nobody"]}, "tiers.call.contacts[1]"),
        ({"measures.0.sessions": [1]}, "measures[0].sessions"),
        ({"measures.2.sessions": [7]}, "measures[2].sessions"),
        ({"measures.2.days": [7, 0, 7]}, "measures[2].days[2]"),
        ({"measures.0.seen_by": ["clinic", "clinic"]}, "measures[0].seen_by[1]"),
        ({"check_ins.0.days": [1, 1]}, "check_ins[0].days[1]"),
        ({"prompts.0.days": [1, 1]}, "prompts[0].days[1]"),
        ({"education": [LESSON, {**LESSON, "id": "again"}]}, "education[1].topic"),
        *((({name: [one, one]}), f"{name}[1].id") for name, one in ONCE.items()),
    ],
)
def test_a_rule_across_fields_that_is_broken_names_its_field(changes: dict[str, object], field: str) -> None:
    assert problems(changes) == [(field, "rule")]


def test_every_broken_rule_is_told_at_once() -> None:
    assert problems({"checks.grace_s": 900, "valid_until": "2025-01-01", "gates.1.id": "changed"}) == [
        ("valid_until", "rule"),
        ("checks.grace_s", "rule"),
        ("gates[1].id", "rule"),
    ]


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({"phases.window.planned_s": 90_000, "phases.window.max_s": 90_000}, "range"),
        ({"phases.window.planned_s": 0}, "range"),
        ({"checks.every_s": 59}, "range"),
        ({"course.sessions": 501}, "range"),
        ({"holds": []}, "count"),
        ({"holds": [FIRST, HOLD, HOLD, HOLD]}, "count"),
        ({"contacts": []}, "count"),
        ({"readiness": []}, "count"),
        ({"observations": []}, "count"),
        ({"texts.driving": " "}, "blank"),
        ({"check_ins.0.at": "24:00"}, "kind"),
        ({"driving.next_day_from": "7:00"}, "kind"),
        ({"driving.wait_s": 700_000}, "range"),
        ({"measures.0.days": []}, "count"),
        ({"measures.0.days": [401]}, "range"),
    ],
)
def test_limits_of_the_program_hold(changes: dict[str, object], found: str) -> None:
    assert {code for _, code in problems(changes)} == {found}


def test_equal_lengths_are_allowed_where_a_clinic_leaves_no_room() -> None:
    assert problems({"phases.onset.min_s": 900, "phases.onset.max_s": 900, "sitter_may.extend_step_s": 0}) == []


@given(st.integers(-800, 800))
def test_a_protocol_is_valid_from_its_first_to_its_last_day(days: int) -> None:
    protocol = a_protocol({"valid_from": "2026-03-01", "valid_until": "2026-04-30"})
    today = date(2026, 3, 1) + timedelta(days)
    expected = Validity.NOT_YET if days < 0 else Validity.NOW if days <= 60 else Validity.EXPIRED
    assert protocols.validity(protocol, today) is expected


def test_every_phase_of_a_session_has_its_name() -> None:
    protocol = a_protocol()
    names = [protocol.name(phase) for phase in Phase if phase is not Phase.CLOSED]
    assert names == ["Settle", "Hold", "Rise", "Journey", "Return", "Rest"]


def test_the_hold_phase_is_planned_with_the_shortest_waits() -> None:
    assert a_protocol({"holds": [FIRST, HOLD, HOLD]}).hold_phase_s() == 300 + 60 + 300 + 60 + 300


def test_a_protocol_of_the_first_form_is_read_and_nothing_clinical_is_added() -> None:
    protocol = protocols.read(OLD)
    texts = OLD["texts"]
    assert protocol.format == protocols.FORMAT
    assert protocol.tiers.emergency.text == texts["emergency"]
    assert protocol.tiers.call.text == texts["get_help"]
    assert [protocol.contact(name).phone for name in protocol.tiers.call.contacts] == ["555 0100", "555 0101"]
    assert [passage.text for passage in protocol.aftercare] == [texts["aftercare"]]
    assert (protocol.limits, protocol.driving, protocol.stay.min_s) == (None, None, 0)
    assert (protocol.before, protocol.side_effects, protocol.measures, protocol.check_ins) == ((), (), (), ())
    assert protocols.read(schema.write(protocol)) == protocol


@given(st.sampled_from(list(paths(OLD))), st.sampled_from((None, 0, "x", [], {}, [None], {"id": 1})))
def test_a_spoilt_protocol_of_the_first_form_is_problems_and_never_an_exception(
    path: tuple[str | int, ...], value: object
) -> None:
    data = copy.deepcopy(OLD)
    put(data, path, value)
    with contextlib.suppress(schema.Unreadable):
        protocols.read(data)
