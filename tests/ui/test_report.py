"""The paper: every value of the record is on it, it is tagged and searchable, and says the same as every other form."""

import csv
import io
import json
import re
import shutil
import stat
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from companion.domain import events as ev
from companion.domain.export.cells import plain
from companion.domain.export.course_record import Audience, Choice, CourseRecord
from companion.domain.mood import on_ten
from companion.domain.safety_events import CallMade
from companion.services.export import csv_files, fhir_files, json_file
from companion.ui.pages.session.times import count_up
from companion.ui.report import maker
from tests.services import export_course as sample
from tests.typed import Said, in_its_own_process, typed

POPPLER = pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler-utils is not installed")


def told(_done: int, _of: int) -> None:
    """Hear of progress."""


@pytest.fixture(scope="module")
def course() -> CourseRecord:
    return sample.course()


@pytest.fixture(scope="module")
def pdf(course: CourseRecord, app: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("paper") / "record.pdf"
    path.write_bytes(maker.pdf_of(course, "a4", told))
    return path


def poppler(*words: str | Path) -> str:
    return subprocess.run(words, capture_output=True, check=True).stdout.decode(errors="replace")


@pytest.fixture(scope="module")
def text(pdf: Path) -> str:
    return " ".join(poppler("pdftotext", "-layout", pdf, "-").split())


@POPPLER
def test_it_is_tagged_titled_and_every_page_has_its_foot(pdf: Path, course: CourseRecord) -> None:
    info = poppler("pdfinfo", pdf)
    assert re.search(r"Tagged: +yes", info)
    assert re.search(r"Title: +Record of the course", info)
    assert "Ada" not in info
    count = int(re.search(r"Pages: +(\d+)", info)[1])
    pages = poppler("pdftotext", "-layout", pdf, "-").split("\f")[:-1]
    assert len(pages) == count
    for number, page in enumerate(pages, 1):
        assert f"{number} / {count}" in page
        assert course.source.fingerprint in page
        assert "2027-02-14T09:00:00.000+01:00" in page


@POPPLER
def test_the_structure_is_that_of_the_report(pdf: Path) -> None:
    tree = poppler("pdfinfo", "-struct", pdf)
    lines = [line.strip() for line in tree.splitlines()]
    assert lines[0] == "Document"
    assert [
        lines.count(kind) > 0 for kind in ("H1 (block)", "H2 (block)", "P (block)", "Table (block)", "TR", "TD")
    ] == [True] * 6
    assert "/Scope /Column" in tree
    assert "/Scope /Row" in tree
    alts = [
        bytes.fromhex(found).decode("utf-16")
        for found in re.findall(r"/Alt <(\w+)>", pdf.read_bytes().decode("latin-1"))
    ]
    assert len(alts) == tree.count("Figure")
    assert any("131 at 17 min" in alt for alt in alts)  # what a chart shows, for whoever can't see it


@POPPLER
def test_letters_that_no_font_has_are_found_all_the_same(text: str) -> None:
    assert "Zoë 漢字" in text


def test_charts_are_lines_and_not_pictures(pdf: Path) -> None:
    assert b"/Subtype /Image" not in pdf.read_bytes()
    assert pdf.read_bytes().count(b"/S/Figure") == 2 + 3 * 2


@POPPLER
@pytest.mark.parametrize(("paper", "size"), [("a4", "595 x 842"), ("letter", "612 x 792")])
def test_both_papers(app: QApplication, tmp_path: Path, paper: str, size: str) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(maker.pdf_of(sample.course(Choice(Audience.CLINIC, session="aa" * 16)), paper, told))
    assert size in poppler("pdfinfo", path)


def test_the_preview_shows_the_pages_of_the_pdf(app: QApplication, course: CourseRecord) -> None:
    heard: list[tuple[int, int]] = []
    made = maker.make(course, "a4", lambda done, of: heard.append((done, of)))
    picture = made.picture(0, 400)
    assert (picture.width(), made.pages > 3) == (400, True)
    assert len({picture.pixelColor(x, y).rgb() for x in range(0, 400, 3) for y in range(0, 400, 3)}) > 2
    assert heard == sorted(heard)
    made.pdf(lambda done, of: heard.append((done, of)))
    assert heard[-1] == (100, 100)


@POPPLER
def test_for_the_clinic_own_words_stay_out(app: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(maker.pdf_of(sample.course(Choice(Audience.CLINIC)), "a4", told))
    said = poppler("pdftotext", "-layout", path, "-")
    assert "To be kind" not in said
    assert "My journal" not in said
    assert "Rehearsal 1" not in said
    assert "journal and intention (4 entries), rehearsals (1)" in said


# -- all forms agree --------------------------------------------------------------------------------------------


def rows(files: dict[str, bytes], name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(files[f"{name}.csv"].decode(), newline="")))


def components(one: dict[str, Any]) -> dict[str, Any]:
    """Give an Observation's components by the words of their codes."""
    found = {}
    for part in one["component"]:
        value = next((part[name] for name in part if name.startswith("value")), None)
        found[part["code"]["text"]] = value["value"] if isinstance(value, dict) else value
    return found


@pytest.fixture(scope="module")
def forms(course: CourseRecord, pdf: Path) -> tuple[dict[str, bytes], Any, list[Any]]:
    fhir = json.loads(fhir_files.dump(course, pdf.read_bytes())["bundle-collection.json"])
    resources = [entry["resource"] for entry in fhir["entry"]]
    return csv_files.dump(course), json.loads(json_file.dump(course)), resources


def of_event(resources: list[Any], code: str) -> list[Any]:
    return [one for one in resources if one["resourceType"] == "Observation" and one["code"]["text"] == code]


def test_every_cell_is_the_same_in_csv_and_json(forms: Any) -> None:
    files, data, _ = forms
    told = {(row["file"], row["column"]): row["form"] for row in rows(files, "data_dictionary")}
    read: dict[str, Callable[[str], Any]] = {
        "text": plain,
        "time": str,
        "integer": int,
        "number": float,
        "yes_no": {"true": True, "false": False}.__getitem__,
    }
    cells = 0
    for name, table in data["tables"].items():
        found = rows(files, name)
        assert len(found) == len(table) > 0, name
        for one, other in zip(found, table, strict=True):
            assert list(one) == list(other), name
            for column, cell in one.items():
                value = read[told[f"{name}.csv", column]](cell) if cell else None
                assert value == (other[column] if other[column] != "" else None), (name, column)
                cells += 1
    assert cells > 1000


@POPPLER
def test_readings_agree_in_every_form(course: CourseRecord, forms: Any, text: str) -> None:
    files, data, resources = forms
    original = [body for one in course.sessions for _, body in one.all(ev.VitalsTaken)]
    wanted = sorted((b.systolic_mmhg, b.diastolic_mmhg, b.pulse_bpm, b.spo2_percent or 0) for b in original)
    names = ("systolic_mmhg", "diastolic_mmhg", "pulse_bpm", "spo2_percent")
    table = [row for row in rows(files, "vitals") if row["taken"] == "true"]
    assert sorted(tuple(int(row[name] or 0) for name in names) for row in table) == wanted
    told_in_json = [row for row in data["tables"]["vitals"] if row["taken"]]
    assert sorted(tuple(row[name] or 0 for name in names) for row in told_in_json) == wanted
    pressures = sorted(tuple(components(one).values()) for one in of_event(resources, "Blood pressure"))
    assert pressures == sorted(one[:2] for one in wanted)
    pulses = sorted(one["valueQuantity"]["value"] for one in of_event(resources, "Pulse"))
    assert pulses == sorted(one[2] for one in wanted)
    oxygen = sorted(one["valueQuantity"]["value"] for one in of_event(resources, "Oxygen saturation"))
    assert oxygen == sorted(one[3] for one in wanted if one[3])
    for high, low, pulse, _ in wanted:
        assert f"{high}/{low}, pulse {pulse}" in text
    times = {row["at"] for row in table}
    assert times == {row["at"] for row in told_in_json}
    assert times == {one["effectiveDateTime"] for one in of_event(resources, "Blood pressure")}


@POPPLER
def test_moods_agree_in_every_form(course: CourseRecord, forms: Any, text: str) -> None:
    files, data, resources = forms
    wanted = sorted((body.pleasantness, body.energy) for _, body, _ in course.moods)
    assert sorted((float(row["pleasantness"]), float(row["energy"])) for row in rows(files, "moods")) == wanted
    assert sorted((row["pleasantness"], row["energy"]) for row in data["tables"]["moods"]) == wanted
    assert sorted(tuple(components(one).values()) for one in of_event(resources, "Mood pad")) == wanted
    for pleasantness, energy in wanted:
        assert f"{on_ten(pleasantness):.1f} {on_ten(energy):.1f}" in text


@POPPLER
def test_measures_agree_in_every_form(course: CourseRecord, forms: Any, text: str) -> None:
    files, data, resources = forms
    wanted = sorted((one.body.title, one.body.total, one.body.band) for one in course.sittings)
    table = [(row["title"], float(row["total"]), row["band"]) for row in rows(files, "measures")]
    assert sorted(table) == wanted
    told_in_json = [(row["title"], row["total"], row["band"] or "") for row in data["tables"]["measures"]]
    assert sorted(told_in_json) == wanted
    totals = [one for one in resources if one.get("code", {}) and str(one["code"]).endswith("total score'}")]
    found = [
        (
            one["code"]["text"].removesuffix(" total score"),
            one["valueQuantity"]["value"],
            one["interpretation"][0]["text"] if "interpretation" in one else "",
        )
        for one in totals
    ]
    assert sorted(found) == wanted
    for _, total, band in wanted:
        assert re.search(rf"\b{total:g} of \d+ {band[:8]}", text)
    items = [row for row in rows(files, "measure_items") if (row["measure"], row["item"]) == ("phq9", "9")]
    coded = [one for one in resources if any(c.get("code") == "44260-8" for c in codings(one))]
    values = [c["extension"][0]["valueDecimal"] for one in coded for c in one["valueCodeableConcept"]["coding"]]
    assert sorted(values) == sorted(int(row["value"]) for row in items)


def codings(one: Any) -> Any:
    code = one.get("code")
    return code.get("coding", []) if isinstance(code, dict) and one["resourceType"] == "Observation" else []


@POPPLER
def test_phases_holds_and_checks_agree_in_every_form(course: CourseRecord, forms: Any, text: str) -> None:
    files, data, resources = forms
    lengths = [
        (line.name, line.actual_s) for one in course.sessions for line in one.phases if line.actual_s is not None
    ]
    table = [(row["name"], int(row["actual_s"])) for row in rows(files, "phases") if row["actual_s"]]
    assert table == lengths
    assert [(r["name"], r["actual_s"]) for r in data["tables"]["phases"] if r["actual_s"] is not None] == lengths
    told_in_fhir = [pair for one in of_event(resources, "Phases of the session") for pair in components(one).items()]
    assert sorted(told_in_fhir) == sorted((f"Phase: {name}", length) for name, length in lengths)
    for name, length in lengths:
        assert re.search(rf"{name} [\d:]+ {count_up(length * 1000)}\b", text)
    missed = sum(row["missed"] == "true" for row in rows(files, "checks"))
    assert missed == sum("dataAbsentReason" in one for one in of_event(resources, "Sitter check"))
    assert missed == len(re.findall(r"\d [\d:]+ missed", text))
    held = [row for row in rows(files, "holds") if row["started"] and not row["session"].startswith("rehearsal")]
    taken = [one for one in resources if one["resourceType"] == "MedicationStatement"]
    assert sorted(row["started"] for row in held) == sorted(one["effectivePeriod"]["start"] for one in taken)


@POPPLER
def test_words_agree_in_every_form(forms: Any, text: str) -> None:
    files, data, resources = forms
    notes = [row["text"] for row in data["tables"]["notes"] if row["kind"] == "note"]
    assert sample.HOSTILE in notes
    assert sorted(one["valueString"] for one in of_event(resources, "Note")) == sorted(notes)
    assert len([row for row in rows(files, "notes") if row["kind"] == "note"]) == len(notes)
    for row in data["tables"]["answers"]:
        assert row["text"].split()[-1] in text
    assert "It was 118." in text


@POPPLER
def test_side_effects_agree_in_every_form(forms: Any, text: str) -> None:
    files, data, resources = forms
    wanted = [("=Dizzy", "mild", 30.0)] * 3
    table = [row for row in rows(files, "side_effects") if row["label"] == "'=Dizzy"]
    assert [("=Dizzy", r["strength"], float(r["ended_s"]) - float(r["onset_s"])) for r in table] == wanted
    told_in_json = data["tables"]["side_effects"]
    assert [(r["label"], r["strength"], r["ended_s"] - r["onset_s"]) for r in told_in_json] == wanted
    found = of_event(resources, "Side effect")
    assert [(o["valueString"], components(o)["Strength"], components(o)["Lasted"]) for o in found] == wanted
    events = [one for one in resources if one["resourceType"] == "AdverseEvent"]
    real = [one for one in found if "meta" not in one]  # what is rehearsed did not happen
    assert sorted(one["date"] for one in events) == sorted(one["effectiveDateTime"] for one in real)
    assert text.count("=Dizzy mild 16:00 16:30 lay down") == 3


@POPPLER
def test_readiness_and_calls_agree_in_every_form(course: CourseRecord, forms: Any, text: str) -> None:
    files, data, resources = forms
    wanted = [(line.text, line.answer) for one in course.sessions for line in one.readiness if line.answer is not None]
    assert len(wanted) == 2 * len(course.sessions)
    table = [row for row in rows(files, "answers") if row["list"] == "readiness" and row["answer"]]
    assert [(row["text"], row["answer"] == "true") for row in table] == wanted
    told_in_json = [r for r in data["tables"]["answers"] if r["list"] == "readiness" and r["answer"] is not None]
    assert [(row["text"], row["answer"]) for row in told_in_json] == wanted
    ready = [pair for one in of_event(resources, "Readiness to end observation") for pair in components(one).items()]
    assert sorted(ready) == sorted(wanted)
    called = [(body.tier.value, body.whom, body.said) for one in course.sessions for _, body in one.all(CallMade)]
    assert len(called) == len(course.sessions)
    assert [(row["tier"], row["whom"], row["said"]) for row in rows(files, "calls")] == called
    assert [(row["tier"], row["whom"], row["said"]) for row in data["tables"]["calls"]] == called
    said = [one["valueString"] for one in of_event(resources, "Called (call)")]
    assert said == [f"{whom}: {said}" for _, whom, said in called]
    assert {row["at"] for row in rows(files, "calls")} == {
        one["effectiveDateTime"] for one in of_event(resources, "Called (call)")
    }
    assert text.count("Called: Dr. Noor. stay beside them") == len(called)
    for line, answer in wanted:
        assert f"{'Yes' if answer else 'Not yet'}: {line}" in text


def test_a_name_stands_in_fhir_only_where_it_was_given() -> None:
    for name, wanted in (("Kim Example", [{"text": "Kim Example"}]), ("", None)):
        made = fhir_files.dump(sample.course(Choice(Audience.CLINIC, name=name)), None)
        for file in ("bundle-collection.json", "bundle-transaction.json"):
            found = [one["resource"] for one in json.loads(made[file])["entry"]]
            assert [one.get("name") for one in found if one["resourceType"] == "Patient"] == [wanted]


# -- the commands -----------------------------------------------------------------------------------------------


@POPPLER
def test_the_commands_write_every_form_and_take_it_in_again(tmp_path: Path) -> None:
    def run(*words: object, how: Callable[..., Said] = typed) -> Any:
        done = how(*words, "--json")
        assert (done.returncode, done.stderr) == (0, "")
        return json.loads(done.stdout)

    here, there, out = tmp_path / "here", tmp_path / "there", tmp_path / "out"
    for place in (here, there):
        with_login(place)
    first = tmp_path / "first.json"
    first.write_bytes(json_file.dump(sample.course()))
    assert run("import", first, "--data-dir", here)["new"] == len(sample.events())
    for form, how in (("fhir", in_its_own_process), ("json", typed)):  # with FHIR goes the PDF, for which Qt is started
        made = run("export", "--format", form, "--for", "me", "--out", out, "--data-dir", here, how=how)
        assert made["files"]
        assert all(stat.S_IMODE(Path(path).stat().st_mode) == 0o600 for path in made["files"])
    whole = next(out.glob("*.json"))
    assert run("import", whole, "--data-dir", there)["new"] == len(sample.events()) + 2
    again = json.loads(whole.read_text())["events"]
    assert again[: len(sample.events())] == json.loads(first.read_text())["events"]
    assert [line["kind"] for line in again[len(sample.events()) :]] == ["imported", "exported"]


def with_login(place: Path) -> None:
    """Make a record whose key lies open beside it, so that nobody is asked."""
    from companion.services.keys import ByLogin, Vault
    from companion.services.oskeyring import OsKeyring
    from companion.services.paths import Folder

    folder = Folder(place)
    folder.create()
    Vault(folder, OsKeyring()).create(ByLogin())
