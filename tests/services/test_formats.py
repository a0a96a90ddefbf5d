"""docs/ says of the formats what the program does: its schemas, its tables, its examples."""

import json
import re
from pathlib import Path

import pytest

from companion.domain.errors import Known
from companion.domain.programme import Programme
from companion.domain.protocol import Protocol
from companion.services import documents
from tests.domain.examples import PROGRAMME_FILE, PROTOCOL_FILE
from tests.services.format_tables import objects, rows

DOCS = Path(__file__).parents[2] / "docs"
TEXT = (DOCS / "formats.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", list(documents.schemas()))
def test_the_schemas_are_those_of_the_program(name: str) -> None:
    renew = "renew it: .venv/bin/python -m companion.services.documents docs"
    assert (DOCS / name).read_text(encoding="utf-8") == documents.schemas()[name], renew


def test_every_object_and_every_field_has_its_row() -> None:
    tables = {
        section.partition("\n")[0]: re.findall(r"^\| (`\w+`) \| (.*?) \| (?=\S)", section, re.MULTILINE)
        for section in re.split(r"^### ", TEXT, flags=re.MULTILINE)[1:]
    }
    wanted = {name: rows(kind) for top in (Protocol, Programme) for name, kind in objects(top).items()}
    assert tables == wanted


def test_the_examples_in_the_text_are_the_shipped_ones_and_valid(tmp_path: Path) -> None:
    protocol, programme = re.findall(r"^```json\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
    assert protocol == PROTOCOL_FILE.read_text(encoding="utf-8")
    assert programme == PROGRAMME_FILE.read_text(encoding="utf-8")
    for text, load in ((protocol, documents.load_protocol), (programme, documents.load_programme)):
        (tmp_path / "example.json").write_text(text, encoding="utf-8")
        assert load(tmp_path / "example.json").data == json.loads(text)


def test_the_faults_shown_are_those_that_are_found(tmp_path: Path) -> None:
    text = PROTOCOL_FILE.read_text(encoding="utf-8")
    file = tmp_path / "my-protocol.json"
    file.write_text(text.replace('"hold_s": 600', '"hold_s": "600"').replace('"grace_s"', '"grace_secs"'), "utf-8")
    with pytest.raises(Known) as caught:
        documents.load_protocol(file)
    faults = caught.value.facts["faults"]
    assert isinstance(faults, tuple) and len(faults) == 3
    for fault in faults:
        [line] = re.findall(rf"Line {fault.line}, {re.escape(fault.field)}: (.*)", TEXT)
        assert fault.expected in line


def test_the_files_that_the_text_leads_to_are_there() -> None:
    links = re.findall(r"\]\(([^#)]+)\)", TEXT)
    assert len(links) >= 4
    assert [link for link in links if not (DOCS / link).is_file()] == []
