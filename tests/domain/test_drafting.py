"""A protocol that is being written: nothing is filled in for anybody, and the file's own check judges it."""

import pytest

from companion.domain import drafting, forms, protocol, schema
from companion.domain.drafting import Draft
from companion.domain.forms import Ask
from companion.domain.protocol import Contact, Protocol
from companion.domain.schema import Data, Path
from tests.domain.examples import GONE, protocol_data


def figures(data: Data) -> list[object]:
    """Give every number and every yes or no in plain data."""
    if isinstance(data, dict):
        return [one for value in data.values() for one in figures(value)]
    if isinstance(data, list):
        return [one for value in data for one in figures(value)]
    return [data] if isinstance(data, int | float) else []


def test_a_new_protocol_holds_no_number_and_no_answer_and_lacks_what_the_format_wants() -> None:
    begun = Draft(drafting.empty())
    assert figures(begun.data) == []
    assert begun.protocol() is None
    missing = {problem.field for problem in begun.problems() if problem.code == "missing"}
    assert {"title", "phases.window.planned_s", "checks.every_s", "stay.from", "limits", "driving"} <= missing
    assert "format" not in missing
    for kind in (Contact, protocol.Hold, protocol.Limits):
        assert figures(forms.blank(kind)) == []


def test_every_field_of_the_example_can_be_typed_into_an_empty_draft() -> None:
    wanted, begun = protocol_data(), Draft(drafting.empty())

    def fill(kind: type, data: dict[str, Data], at: Path) -> None:
        for field in forms.fields_of(kind):
            value, place = data[field.name], (*at, field.name)
            if field.ask is Ask.GROUP and value is not None and field.inner is not None:
                fill(field.inner, value, place)
            elif field.ask is Ask.ENTRIES and field.inner is not None:
                for i, entry in enumerate(value):
                    begun.add(place, field.inner)
                    fill(field.inner, entry, (*place, i))
            else:
                begun.put(place, value)

    fill(Protocol, wanted, ())
    assert begun.problems() == ()
    assert begun.data == wanted
    assert forms.ordered(Protocol, dict(reversed(list(begun.data.items())))) == wanted
    assert begun.protocol() == protocol.read(wanted)


def test_the_draft_is_judged_as_the_file_would_be() -> None:
    for changes in ({"holds.0.hold_s": "ten"}, {"valid_until": "2020-01-01"}, {"tiers": GONE}, {"extra": 1}):
        data = protocol_data(changes)
        with pytest.raises(schema.Unreadable) as unreadable:
            protocol.read(data)
        assert Draft(data).problems() == unreadable.value.problems


def test_steps_go_back_and_forth_and_typing_into_one_field_is_one_step() -> None:
    draft = Draft(protocol_data())
    before = protocol_data()
    for text in ("T", "Ti", "Title"):
        draft.put(("title",), text)
    draft.add(("contacts",), Contact)
    assert draft.data["contacts"][-1]["id"] not in {one["id"] for one in before["contacts"]}
    draft.move(("contacts",), 0, 1)
    draft.remove(("contacts",), 2)
    assert [one["id"] for one in draft.data["contacts"]] == ["prescriber", "line"]
    for _ in range(3):
        draft.undo()
    assert draft.data["contacts"] == before["contacts"]
    draft.undo()
    assert draft.data == before
    assert not draft.can_undo
    assert draft.saved
    draft.redo()
    assert draft.data["title"] == "Title"


def test_a_file_of_another_shape_is_taken_apart_field_by_field() -> None:
    draft = Draft({"format": protocol.FORMAT, "phases": [], "holds": 3})
    draft.put(("phases", "window", "name"), "Journey")
    draft.add(("holds",), protocol.Hold)
    assert draft.at(("phases", "window", "name")) == "Journey"
    assert len(draft.at(("holds",))) == 1
