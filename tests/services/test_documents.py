"""Files of people's own making: each fault is found with its line, and no file can do harm."""

import json
import os
import re
from pathlib import Path
from typing import Any

import pytest

from companion.domain.errors import Known
from companion.domain.schema import Path as Steps
from companion.services import documents
from tests.domain.examples import GONE, PROGRAMME_FILE, PROTOCOL_FILE, paths, programme_data, protocol_data, put


def refused(tmp_path: Path, content: str | bytes) -> Known:
    """Give the error that a file with this content meets."""
    file = tmp_path / "mine.json"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(Known) as caught:
        documents.load_protocol(file)
    assert caught.value.facts["file"] == "mine.json"
    return caught.value


def faults(why: Known) -> list[documents.Fault]:
    assert why.code == "document.problems"
    found = why.facts["faults"]
    assert isinstance(found, tuple)
    return list(found)


def test_the_shipped_examples_are_valid_and_say_example() -> None:
    protocol = documents.load_protocol(PROTOCOL_FILE)
    assert protocol.value.example and len(protocol.sha256) == 64
    assert protocol.data == protocol_data()
    assert documents.load_programme(PROGRAMME_FILE).value.id == "slow-tide"


def named(path: Steps) -> str:
    return re.sub(r"\.\[", "[", ".".join(f"[{step}]" if isinstance(step, int) else step for step in path))


@pytest.mark.parametrize("path", [path for path in paths(protocol_data()) if isinstance(path[-1], str)], ids=named)
def test_no_field_of_a_protocol_has_a_default(tmp_path: Path, path: Steps) -> None:
    text = json.dumps(protocol_data(), indent=1)
    data: Any = json.loads(text)
    around: Any = data
    for step in path[:-1]:
        around = around[step]
    around["\N{MIDDLE DOT}"] = 0  # marks the line on which the object that lacks the field begins
    order = json.dumps(data, indent=1).splitlines()
    begins = next(i for i, line in enumerate(order) if "\\u00b7" in line)
    depth = len(order[begins]) - len(order[begins].lstrip()) - 1
    opens = re.compile(rf" {{{depth}}}(\S.*)?{{$")
    line = next(i for i in range(begins, -1, -1) if opens.match(order[i])) + 1

    put(data, path, GONE)
    del around["\N{MIDDLE DOT}"]
    [fault] = faults(refused(tmp_path, json.dumps(data, indent=1)))
    assert (fault.field, fault.code) == (named(path), "missing")
    assert fault.line == line


def test_every_field_of_a_programme_is_required(tmp_path: Path) -> None:
    for path in paths(programme_data()):
        if isinstance(path[-1], str):
            data = programme_data()
            put(data, path, GONE)
            file = tmp_path / "programme.json"
            file.write_text(json.dumps(data), encoding="utf-8")
            with pytest.raises(Known) as caught:
                documents.load_programme(file)
            assert [fault.field for fault in faults(caught.value)] == [named(path)]


def test_each_problem_has_the_line_of_its_field(tmp_path: Path) -> None:
    lines = PROTOCOL_FILE.read_text(encoding="utf-8").splitlines()
    bad = {
        '"valid_until"': '  "valid_until": "2099-13-31",',
        '"hold_s"': '      "hold_s": "ten minutes",',
        '"grace_s"': '    "grace_seconds": 300,',
        '"window"': '    "window": { "name": "Journey", "min_s": -1, "planned_s": 2700, "max_s": 3600 },',
    }
    wanted = {}
    for i, line in enumerate(lines):
        for key, worse in bad.items():
            if line.strip().startswith(key):
                lines[i], wanted[key] = worse, i + 1
    checks = next(i for i, line in enumerate(lines) if '"checks"' in line) + 1
    found = faults(refused(tmp_path, "\n".join(lines)))
    assert [(fault.line, fault.field, fault.code) for fault in found] == [
        (wanted['"valid_until"'], "valid_until", "kind"),
        (wanted['"window"'], "phases.window.min_s", "range"),
        (wanted['"hold_s"'], "holds[0].hold_s", "kind"),
        (checks, "checks.grace_s", "missing"),
        (wanted['"grace_s"'], "checks.grace_seconds", "unknown"),
    ]
    assert found[-1].expected == "“grace_s”"


def test_rules_across_fields_have_their_line_too(tmp_path: Path) -> None:
    lines = PROTOCOL_FILE.read_text(encoding="utf-8").replace('"grace_s": 300', '"grace_s": 900').splitlines()
    line = next(i for i, line in enumerate(lines) if "grace_s" in line) + 1
    [fault] = faults(refused(tmp_path, "\n".join(lines)))
    assert (fault.line, fault.field, fault.code) == (line, "checks.grace_s", "rule")


@pytest.mark.parametrize(
    ("text", "line", "column", "what"),
    [
        ('{\n "a": 1,\n "b" 2\n}', 3, 6, "Expecting ':' delimiter"),
        ('{\n "a": \n}', 3, 1, "Expecting value"),
        ("", 1, 1, "Expecting value"),
        ("  \n", 2, 1, "Expecting value"),
        ('{"a": 1}\n{"b": 2}', 2, 1, "Extra data"),
        ('{"a":\n"tab\there"}', 2, 5, "Invalid control character at"),
        ('{\n "a": 1,\n "b": 2,\n "a": 3\n}', 4, 1, "The name “a” stands here a second time"),
        (
            '{"\\u001b[2J": 1, "\\u001b[2J": 2}',
            1,
            1,
            "The name “\N{REPLACEMENT CHARACTER}[2J” stands here a second time",
        ),
        ('{\n "a": "NaN",\n "b": NaN\n}', 3, 7, "NaN is not a number here"),
        ("[\n -Infinity\n]", 2, 2, "-Infinity is not a number here"),
        ("NaN", 1, 1, "NaN is not a number here"),
        ('{"a":\n -1e999}', 2, 2, "This number is too long or too great"),
        ('{"a":\n ' + "9" * 5000 + "}", 2, 2, "This number is too long or too great"),
        ('{"a":\n "\\ud83d!"}', 2, 2, "Half a character"),
        ('{\n"\\ud83d": 1}', 2, 1, "Half a character"),
    ],
)
def test_what_is_no_json_is_named_with_its_place(tmp_path: Path, text: str, line: int, column: int, what: str) -> None:
    why = refused(tmp_path, text)
    assert (why.code, why.facts["line"], why.facts["column"]) == ("document.syntax", line, column)
    # The standard library's own words grew a little between versions of Python.
    assert str(why.facts["what"]).startswith(what)


def test_a_byte_order_mark_and_foreign_line_ends_do_no_harm(tmp_path: Path) -> None:
    file = tmp_path / "mine.json"
    text = PROTOCOL_FILE.read_text(encoding="utf-8")
    file.write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    assert documents.load_protocol(file).data == protocol_data()
    worse = text.replace('"version": 1', '"version": 0').replace("\n", "\r\n")
    [fault] = faults(refused(tmp_path, worse))
    assert (fault.line, fault.field) == (4, "version")


def test_bytes_that_are_no_text_are_named_with_their_line(tmp_path: Path) -> None:
    why = refused(tmp_path, '{\n "title": "Pr\u00e4p"\n}'.encode("latin-1"))
    assert (why.code, why.facts["line"]) == ("document.not_text", 2)
    assert refused(tmp_path, "{}".encode("utf-16")).code == "document.not_text"


def test_a_file_that_is_not_there_a_folder_and_a_locked_file_are_told(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.json", tmp_path):
        with pytest.raises(Known) as caught:
            documents.load_protocol(path)
        assert caught.value.code == "document.no_file" and caught.value.facts["file"] == path.name


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read every file")
def test_a_file_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    file = tmp_path / "locked.json"
    file.touch(mode=0)
    with pytest.raises(Known) as caught:
        documents.load_protocol(file)
    assert caught.value.code == "document.no_file"


def test_a_file_too_large_is_not_read_to_its_end(tmp_path: Path) -> None:
    file = tmp_path / "huge.json"
    with file.open("wb") as out:
        out.truncate(1 << 40)  # a hole; a terabyte that could not be read into memory
    with pytest.raises(Known) as caught:
        documents.load_protocol(file)
    assert caught.value.code == "document.too_large"
    assert caught.value.facts["most_bytes"] == documents.MOST_BYTES


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000, "[" * 13 + "]" * 13])
def test_a_file_too_deep_is_refused(tmp_path: Path, text: str) -> None:
    assert refused(tmp_path, text).code == "document.too_deep"


def test_a_file_may_be_as_deep_as_is_allowed(tmp_path: Path) -> None:
    assert refused(tmp_path, "[" * 12 + "]" * 12).code == "document.problems"


def test_another_format_is_the_only_thing_said(tmp_path: Path) -> None:
    [fault] = faults(refused(tmp_path, PROGRAMME_FILE.read_bytes()))
    assert (fault.line, fault.field, fault.expected) == (2, "format", "“companion-protocol/2”")
    [fault] = faults(refused(tmp_path, '{"format": "companion-protocol/3", "brand": "new"}'))
    assert (fault.field, fault.expected) == ("format", "“companion-protocol/2”")


def test_a_format_that_is_not_there_is_one_problem_of_many(tmp_path: Path) -> None:
    found = {fault.field for fault in faults(refused(tmp_path, "{}"))}
    assert found == set(protocol_data())


def test_the_shipped_programmes_are_valid_and_have_all_their_sounds() -> None:
    assets = PROGRAMME_FILE.parents[1]
    found = {path.stem: documents.load_programme(path).value for path in (assets / "programmes").glob("*.json")}
    shipped = {"soft-rise", "soft-rise-spoken", "silence-with-bells", "endless-field"}
    assert found.keys() == {one.id for one in found.values()} == shipped
    assert len([cue for cue in found["soft-rise-spoken"].cues if cue.text]) == 7
    for one in found.values():
        assert all((assets / "audio" / name).is_file() for name in one.files)
    assert found["endless-field"].files == ()
    assert list(found["endless-field"].soundscapes) == ["field"]
