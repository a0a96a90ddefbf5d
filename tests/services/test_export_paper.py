"""docs/exports.md says of what goes out what the program does: its files, fields, codes and kinds of resource."""

import re
from pathlib import Path

from companion.domain.export.course_record import Left
from companion.domain.export.lines import FIELDS
from companion.domain.export.tables import tables
from companion.domain.fhir import rules, terminology
from companion.services.export import csv_files, fhir_files, json_file
from tests.services import export_course as sample

TEXT = (Path(__file__).parents[2] / "docs" / "exports.md").read_text(encoding="utf-8")


def rows(section: str) -> dict[str, list[str]]:
    """Give the rows of the tables of a section by what stands in their first cell in code."""
    told = TEXT.partition(f"\n## {section}\n")[2].partition("\n## ")[0]
    found = re.findall(r"^\| `([^`]+)` \| (.*) \|$", told, re.MULTILINE)
    return {name: rest.split(" | ") for name, rest in found}


def test_every_table_has_its_row_with_its_meaning() -> None:
    course = sample.course()
    wanted = {f"{table.name}.csv": [table.meaning] for table in tables(course)}
    said = rows("CSV")
    assert said.pop("events.csv") == ["The log itself, whole: what `companion import` reads."]
    assert said == wanted
    others = {csv_files.ABOUT_FILE, csv_files.DICTIONARY_FILE}
    assert set(csv_files.dump(course)) == {*wanted, "events.csv", *others}
    assert all(f"`{name}`" in TEXT for name in others)


def test_every_field_of_the_json_is_told() -> None:
    assert set(rows("JSON")) == {*json_file.head(sample.course()), "tables", "events"}
    assert all(f"`{name}`" in TEXT for name in (*FIELDS, *Left, json_file.FORMAT))


def test_every_kind_and_every_code_of_fhir_is_told() -> None:
    told = rows("FHIR")
    vitals = {one.code: one.display for one in terminology.VITALS}
    assert {name for name in told if name in vitals} == set(vitals)
    assert {name for name in told if name not in vitals} == set(rules.NEEDS)
    assert {name: told[name][0] for name in vitals} == vitals
    assert " ".join(terminology.LOINC_NOTICE.split()) in " ".join(TEXT.replace("\n>", "").split())
    assert all(f"`{name.partition('/')[0]}`" in TEXT for name in fhir_files.dump(sample.course(), b"%PDF-"))
