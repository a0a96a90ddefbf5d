"""Plain data is read by the annotations of its type: every fault is found, named and explained, all at once."""

import copy
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated, Any

import jsonschema  # type: ignore[import-untyped]
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from companion.domain import json_schema, schema, schema_readers
from companion.domain.programme import Programme
from companion.domain.protocol import Protocol
from companion.domain.schema import AtLeast, AtMost, Count, Exactly, Problem, Text
from tests.domain.examples import GONE, paths, programme_data, protocol_data, put


class Colour(StrEnum):
    """A choice."""

    RED = "red"
    BLUE = "blue"


@dataclass(frozen=True, slots=True)
class Leaf:
    """A small thing inside."""

    name: Text
    size: Annotated[int, AtLeast(1), AtMost(10)]


@dataclass(frozen=True, slots=True)
class Tree:
    """One field of every kind."""

    format: Annotated[str, Exactly("tree/1")]
    leaves: Annotated[tuple[Leaf, ...], Count(1, 3)]
    colour: Colour
    day: date
    weight: Annotated[float, AtLeast(-1)]
    alive: bool
    age: int | None
    named: Mapping[str, int]
    return_: str
    free: Mapping[str, Any]
    note: str = ""


GOOD: dict[str, Any] = {
    "format": "tree/1",
    "leaves": [{"name": "a", "size": 1}],
    "colour": "red",
    "day": "2026-02-28",
    "weight": 0.5,
    "alive": True,
    "age": None,
    "named": {"x": 1},
    "return": "back",
    "free": {"any": [1, {"thing": None}]},
}


def problems(data: object, kind: type = Tree) -> list[tuple[str, str, str]]:
    try:
        schema.read(kind, data)
    except schema.Unreadable as unreadable:
        return [(problem.field, problem.code, problem.expected) for problem in unreadable.problems]
    return []


def broken(path: tuple[str | int, ...], value: object) -> dict[str, Any]:
    data = copy.deepcopy(GOOD)
    put(data, path, value)
    return data


def test_good_data_is_read_and_written_back_as_it_was() -> None:
    tree = schema.read(Tree, GOOD)
    assert tree.leaves == (Leaf("a", 1),) and tree.day == date(2026, 2, 28) and tree.return_ == "back"
    assert schema.write(tree) == GOOD | {"note": ""}
    assert schema.read(Tree, schema.write(tree)) == tree


@pytest.mark.parametrize(
    ("path", "value", "code", "expected"),
    [
        (("day",), GONE, "missing", "a date such as 2026-01-31"),
        (("leaves", 0, "size"), GONE, "missing", "a whole number"),
        (("extra",), 1, "strange", "no field of this name"),
        (("retrun",), "x", "unknown", "“return”"),
        (("return_",), "x", "unknown", "“return”"),
        (("colour",), "green", "kind", "one of “red”, “blue”"),
        (("colour",), ["red"], "kind", "one of “red”, “blue”"),
        (("day",), "20260228", "kind", "a date such as 2026-01-31"),
        (("day",), "2026-W09-6", "kind", "a date such as 2026-01-31"),
        (("day",), "2026-02-30", "kind", "a date such as 2026-01-31"),
        (("day",), 20260228, "kind", "a date such as 2026-01-31"),
        (("weight",), "heavy", "kind", "a number"),
        (("weight",), True, "kind", "a number"),
        (("weight",), float("nan"), "kind", "a number"),
        (("weight",), float("inf"), "kind", "a number"),
        (("weight",), 10**400, "kind", "a number"),
        (("weight",), -2, "range", "-1 or more"),
        (("alive",), 1, "kind", "true or false"),
        (("age",), 1.5, "kind", "a whole number, or null"),
        (("age",), True, "kind", "a whole number, or null"),
        (("leaves", 0, "size"), 0, "range", "1 or more"),
        (("leaves", 0, "size"), 11, "range", "10 or less"),
        (("leaves", 0, "name"), " \t", "blank", "a text that is not blank"),
        (("leaves", 0, "name"), None, "kind", "a text"),
        (("leaves", 0), 7, "kind", "an object { … }"),
        (("leaves",), {}, "kind", "a list [ … ]"),
        (("leaves",), [], "count", "1 to 3"),
        (("leaves",), [{"name": "a", "size": 1}] * 4, "count", "1 to 3"),
        (("named",), [], "kind", "an object { … }"),
        (("named", "x"), "1", "kind", "a whole number"),
        (("format",), "tree/2", "rule", "“tree/1”"),
    ],
)
def test_each_fault_has_its_field_its_code_and_what_belongs_there(
    path: tuple[str | int, ...], value: object, code: str, expected: str
) -> None:
    assert [(code, expected.removesuffix(", or null"))] == [
        (found[1], found[2].removesuffix(", or null")) for found in problems(broken(path, value))
    ]
    assert problems(broken(path, value))[0][0] == Problem(path, code, expected).field


def test_all_problems_are_found_in_one_reading() -> None:
    data = broken(("leaves",), [{"name": "", "size": 99}, {"size": "two"}, 5])
    data["colour"], data["more"] = "green", 1
    del data["alive"]
    assert [found[:2] for found in problems(data)] == [
        ("more", "strange"),
        ("leaves[0].name", "blank"),
        ("leaves[0].size", "range"),
        ("leaves[1].name", "missing"),
        ("leaves[1].size", "kind"),
        ("leaves[2]", "kind"),
        ("colour", "kind"),
        ("alive", "missing"),
    ]


def test_a_bad_entry_still_counts_as_an_entry() -> None:
    assert [found[:2] for found in problems(broken(("leaves",), [7]))] == [("leaves[0]", "kind")]
    assert ("leaves", "count", "1 to 3") in problems(broken(("leaves",), [7, 7, 7, 7]))


def test_the_whole_file_may_be_of_the_wrong_kind() -> None:
    assert problems([1, 2]) == [("(the whole file)", "kind", "an object { … }")]


def test_a_whole_number_may_be_written_with_a_point_and_a_number_without() -> None:
    data = broken(("age",), 3.0)
    data["weight"] = 2
    tree = schema.read(Tree, data)
    assert (tree.age, tree.weight) == (3, 2.0)
    assert type(tree.age) is int and type(tree.weight) is float


def test_a_hostile_file_gets_a_hundred_problems_and_no_more() -> None:
    data = GOOD | {f"leaf{number}": number for number in range(50_000)}
    assert len(problems(data)) == schema.MOST_PROBLEMS


def test_a_name_from_a_file_is_shown_short_and_without_control_characters() -> None:
    [(field, _, _)] = problems(GOOD | {"\x1b[2J\u202e" + "long" * 40: 1})
    assert field.startswith("\N{REPLACEMENT CHARACTER}[2J\N{REPLACEMENT CHARACTER}longlong")
    assert field.isprintable() and len(field) == schema.SHOWN_LETTERS


MUTANTS: tuple[object, ...] = (
    GONE,
    None,
    True,
    0,
    1,
    -1,
    59,
    10**9,
    10**30,
    1.5,
    600.0,
    1e300,
    "",
    " \x1c\u2003",
    "\u200b",
    "x",
    "2026-06-31",
    "20260630",
    "2026-06-30",
    "any_time",
    [],
    {},
    [[]],
    ["x"] * 13,
)
CASES = [
    (kind, data, path)
    for kind, data in ((Protocol, protocol_data()), (Programme, programme_data()))
    for path in paths(data)
]
VALIDATORS: dict[type, jsonschema.Draft202012Validator] = {
    kind: jsonschema.Draft202012Validator(
        json_schema.document(kind, "urn:x", "x"), format_checker=jsonschema.FormatChecker()
    )
    for kind in (Protocol, Programme)
}


def test_the_json_schemas_are_schemas_and_take_the_examples() -> None:
    for kind, data in ((Protocol, protocol_data()), (Programme, programme_data())):
        jsonschema.Draft202012Validator.check_schema(json_schema.document(kind, "urn:x", "x"))
        VALIDATORS[kind].validate(data)


@settings(max_examples=200)
@given(case=st.sampled_from(CASES), mutant=st.sampled_from(MUTANTS), beside=st.booleans())
@example(case=(Protocol, protocol_data(), ("holds", 0, "hold_s")), mutant=600.0, beside=False)
@example(case=(Protocol, protocol_data(), ("holds", 0, "hold_s")), mutant=1e300, beside=False)
def test_json_schema_and_reading_agree_on_mutants_of_the_examples(
    case: tuple[type, dict[str, Any], tuple[str | int, ...]], mutant: object, beside: bool
) -> None:
    kind, good, path = case
    data = copy.deepcopy(good)
    if beside and isinstance(path[-1], str):
        path = (*path[:-1], path[-1] + "_")
        mutant = 1 if mutant is GONE else mutant
    put(data, path, mutant)
    assert (problems(data, kind) == []) == VALIDATORS[kind].is_valid(data)
    assert_read_alike(kind, data)


def assert_read_alike(kind: type, data: object) -> None:
    """Fail where what is read at once is not what is read value by value; to the letter, since 1 equals True."""
    try:
        found = schema_readers.reader(kind)(data)
    except schema_readers.Odd:
        return
    assert repr(found) == repr(schema.value_by_value(kind, data))


@pytest.mark.parametrize("data", [protocol_data(), programme_data(), GOOD])
def test_what_is_as_it_should_be_is_read_at_once(data: dict[str, Any]) -> None:
    kind = {"companion-protocol/2": Protocol, "companion-programme/1": Programme}.get(data["format"], Tree)
    assert repr(schema_readers.reader(kind)(data)) == repr(schema.value_by_value(kind, data))


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(), st.lists, max_leaves=5))
def test_whatever_stands_there_is_a_problem_and_never_an_exception(value: object) -> None:
    for name in GOOD:
        for code in problems(GOOD | {name: value}):
            assert code[0].startswith(name)
        assert_read_alike(Tree, GOOD | {name: value})
