"""Measure files: what docs/measures.md says of them is so, and a clinic's own go first."""

import json
import re
from pathlib import Path

import pytest

from companion.cli import main
from companion.domain.errors import Known
from companion.domain.measures import Measure
from companion.services import documents, measure_shelf
from companion.services.paths import shipped
from tests.services.format_tables import objects, rows

DOCS = Path(__file__).parents[2] / "docs"
TEXT = (DOCS / "measures.md").read_text(encoding="utf-8")
FOLDER = shipped("measures")
PHQ_2 = json.loads((FOLDER / "phq2.json").read_text(encoding="utf-8"))


def test_every_object_and_every_field_of_a_measure_has_its_row() -> None:
    tables = {
        section.partition("\n")[0]: re.findall(r"^\| (`\w+`) \| (.*?) \| (?=\S)", section, re.MULTILINE)
        for section in re.split(r"^### ", TEXT, flags=re.MULTILINE)[1:]
    }
    assert tables == {name: rows(kind) for name, kind in objects(Measure).items()}


def test_the_files_that_the_text_leads_to_are_there() -> None:
    links = re.findall(r"\]\(([^#)]+)\)", TEXT)
    assert len(links) >= 2
    assert [link for link in links if not (DOCS / link).exists()] == []


def test_the_shelf_has_what_comes_with_the_program() -> None:
    assert measure_shelf.shipped_ids(FOLDER) == ("gad2", "gad7", "pain", "pcl5", "phq2", "phq8", "phq9")
    found = measure_shelf.find(["gad7", "nowhere", "pain"], FOLDER, [])
    assert [one.measure.title for one in found.values()] == ["GAD-7", "Pain, 0 to 10"]


@pytest.mark.parametrize("name", ["../examples/protocol", "/etc/passwd", "", "."])
def test_a_name_out_of_a_protocol_never_leads_elsewhere(name: str) -> None:
    assert measure_shelf.find([name], FOLDER, []) == {}


def test_what_a_clinic_supplied_takes_the_place_of_ours_unless_it_cant_be_read() -> None:
    theirs = {**PHQ_2, "title": "PHQ-2, deutsch", "language": "de"}
    assert measure_shelf.find(["phq2"], FOLDER, [theirs])["phq2"].measure.title == "PHQ-2, deutsch"
    broken = {**theirs, "items": []}
    assert measure_shelf.find(["phq2"], FOLDER, [broken])["phq2"].measure.title == "PHQ-2"
    assert measure_shelf.of_sitting(theirs).language == "de"
    assert measure_shelf.of_sitting(broken) is None


def test_a_fault_in_a_file_is_told_with_its_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "own.json"
    text = json.dumps(PHQ_2, indent=2).replace("44250-9", "44250-8")
    file.write_text(text, encoding="utf-8")
    with pytest.raises(Known) as caught:
        documents.load_measure(file)
    faults = caught.value.facts["faults"]
    assert isinstance(faults, tuple) and len(faults) == 1
    fault = faults[0]
    assert (fault.field, fault.line) == ("items[0].loinc", text[: text.index("44250-8")].count("\n") + 1)
    assert main(["measure", "check", str(file)]) == 1
    assert "items[0].loinc: should be a LOINC code" in capsys.readouterr().err


def test_a_file_can_be_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["measure", "show", str(FOLDER / "phq9.json")]) == 0
    said = capsys.readouterr().out
    assert "15 to 19: moderately severe" in said and "Total: 0 to 27 (sum)" in said
    assert main(["measure", "check", str(FOLDER / "pain.json")]) == 0
