"""What goes out comes in again the same; what is left out is said; no file is written over or left open to others."""

import codecs
import csv
import io
import json
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from companion.domain import events as ev
from companion.domain.errors import Known
from companion.domain.events import Event
from companion.domain.export.course_record import Audience, Choice, Left
from companion.domain.export.tables import tables
from companion.domain.journal_events import JournalTakenOut, JournalWritten
from companion.domain.measure_events import MeasureAnswered, MeasureBegun, NumbersShown
from companion.domain.stamps import DAY_MS
from companion.services.export import csv_files, fhir_files, json_file
from companion.services.export.gather import fingerprint, gather
from companion.services.export.making import Form, make
from companion.services.export.placing import place, stem_of
from companion.services.export.reading import read_export
from companion.services.export.taking_in import TakenIn, take_in
from companion.services.keys import DataKey
from companion.services.paths import Folder
from companion.services.store import Store
from tests.domain.examples import protocol_data
from tests.services import export_course as sample

CLINIC = Choice(Audience.CLINIC)


@pytest.fixture(scope="module")
def events() -> list[Event]:
    return sample.events()


def written(tmp_path: Path, form: Form, of: list[Event]) -> Path:
    course = sample.course(of=of)
    return place(tmp_path, stem_of(course, form), make(form, course, lambda _: b"", {}))[0]


@pytest.mark.parametrize("form", [Form.JSON, Form.CSV])
def test_an_export_comes_in_as_it_went_out(tmp_path: Path, form: Form, events: list[Event]) -> None:
    path = written(tmp_path, form, events)
    assert read_export(path if form is Form.JSON else path.parent) == tuple(events)


def test_half_a_letter_comes_in_again(tmp_path: Path) -> None:
    odd = [Event(sample.uid(7, ""), None, sample.MADE, ev.By.PATIENT, ev.FromLater("odd", {"a": "\ud800 ok"}))]
    for form in (Form.JSON, Form.CSV):
        path = written(tmp_path, form, odd)
        assert read_export(path if form is Form.JSON else path.parent) == tuple(odd)


def test_a_store_takes_in_an_export_once(folder: Folder, tmp_path: Path, events: list[Event]) -> None:
    found = read_export(written(tmp_path, Form.JSON, events))
    store = Store.open(folder, DataKey.random())
    assert found is not None
    assert take_in(store, found) == TakenIn(len(events), 0, 0)
    kept, lines, moods = store.events(), store.sessions(), store.moods()
    assert kept == events
    assert len(lines) == 3
    assert len(moods) == 2 + 3 * 2
    assert store.live() is None
    assert take_in(store, found) == TakenIn(0, len(events), 0)
    assert store.events() == kept
    store.close()


def test_what_comes_in_later_stands_at_its_time_and_changes_no_protocol(folder: Folder) -> None:
    def at(days: int, number: int, body: ev.Body) -> Event:
        when = replace(sample.MADE, utc_ms=sample.MADE.utc_ms + days * DAY_MS)
        return Event(sample.uid(number, "t"), None, when, ev.By.PATIENT, body)

    ours = protocol_data({"id": "lake", "version": 2})
    store = Store.open(folder, DataKey.random())
    store.append([at(40, 1, ev.ProtocolInstalled(ours, "2")), at(41, 2, JournalWritten("a" * 32, "new"))])
    store.append(sample.session_events("cc" * 16, 50, 3))
    before = [
        at(1, 3, ev.ProtocolInstalled({**ours, "version": 1}, "1")),
        at(2, 4, JournalWritten("b" * 32, "old")),
        *sample.session_events("aa" * 16, 2, 1),
        *sample.measured("phq9", 1, [0] * 9, 20),
    ]
    assert take_in(store, before).new == len(before)
    assert [line.number for line in store.sessions()] == [1, 3]
    assert [line.text for line in store.journal()] == ["old", "new"]
    course = sample.course(of=store.events())
    assert [one.number for one in course.sessions] == [1, 3]
    assert [one.utc_ms for one in course.outside] == sorted(one.utc_ms for one in course.outside)
    installed, first = store.protocol(), store.first_use()
    store.close()
    assert installed is not None and installed.document["version"] == 2
    assert first is not None and first.utc_ms == before[0].at.utc_ms


def test_entries_that_differ_or_lack_their_beginning_stay_out(folder: Folder, events: list[Event]) -> None:
    store = Store.open(folder, DataKey.random())
    with pytest.raises(Known, match=r"import\.no_beginning"):
        take_in(store, events[2:])
    take_in(store, events[:1])
    other = Event(events[0].uid, None, events[0].at, events[0].by, ev.Noted("other words"))
    with pytest.raises(Known, match=r"import\.differs"):
        take_in(store, [other, *events[1:]])
    assert store.events() == events[:1]
    store.close()


def test_a_session_that_was_open_is_left(folder: Folder, events: list[Event]) -> None:
    store = Store.open(folder, DataKey.random())
    still_open = [event for event in events if not isinstance(event.body, ev.SessionClosed)]
    done = take_in(store, still_open)
    outside = sum(event.session is None for event in events)
    assert (done.new, done.left) == (outside, len(still_open) - outside)
    assert store.live() is None
    assert store.sessions() == []
    store.append(events[1:5])
    with pytest.raises(Known, match=r"import\.session_open"):
        take_in(store, events)
    store.close()


@pytest.mark.parametrize(
    "change",
    [
        {"uid": "x"},
        {"uid": None},
        {"at": "2026-01-01"},
        {"at": 7},
        {"by": "nobody"},
        {"by": []},
        {"up_ms": True},
        {"data": []},
        {"zone": "a\nb"},
        {"session": ""},
        {"kind": "mood_marked", "data": {"moment": "any"}},
    ],
)
def test_a_damaged_line_is_refused_whole(tmp_path: Path, change: dict[str, object], events: list[Event]) -> None:
    data = json.loads(json_file.dump(sample.course(of=events[:3])))
    data["events"][1].update(change)
    path = tmp_path / "x.json"
    path.write_text(json.dumps(data))
    with pytest.raises(Known, match=r"import\.damaged") as caught:
        read_export(path)
    assert caught.value.facts["line"] == 2


@pytest.mark.parametrize("text", ["[", "[" * 100_000, '{"format": "companion-export/1", "events": 3}'])
def test_what_is_no_export_is_said(tmp_path: Path, text: str) -> None:
    path = tmp_path / "x.json"
    path.write_text(text)
    with pytest.raises(Known, match=r"import\.broken"):
        read_export(path)


def test_tables_that_break_off_are_said(tmp_path: Path, events: list[Event]) -> None:
    path = written(tmp_path, Form.CSV, events).parent / "events.csv"
    whole = path.read_bytes()
    assert read_export(path) == tuple(events)
    path.write_bytes(codecs.BOM_UTF8 + whole.replace(b"\r\n", b"\n"))  # as an editor keeps it
    assert read_export(path) == tuple(events)
    path.write_bytes(whole[: whole.rindex(b'"')])
    with pytest.raises(Known, match=r"import\.broken"):
        read_export(path)


def test_another_file_is_none_of_ours_and_a_later_one_is_said(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_text("{}")
    assert read_export(path) is None
    path.write_text('{"format": "companion-export/9"}')
    with pytest.raises(Known, match=r"import\.newer"):
        read_export(path)


# -- what is left out -------------------------------------------------------------------------------------------


def test_for_the_clinic_own_words_and_rehearsals_stay_here() -> None:
    course = sample.course(CLINIC)
    assert course.left_out == {Left.JOURNAL: 4, Left.REHEARSALS: 1}
    assert [one.number for one in course.sessions] == [1, 2]
    for data in (json_file.dump(course), *csv_files.dump(course).values()):
        assert b"To be kind" not in data
        assert b"My journal" not in data
    assert b"To be kind" in json_file.dump(sample.course(Choice(Audience.CLINIC, journal=True)))


def test_a_measure_that_the_protocol_keeps_from_the_clinic_reaches_it_in_no_form() -> None:
    def installed(number: int, *seen_by: str) -> Event:
        asked = {"id": "a", "measure": "gad7", "counted_from": "session", "sessions": None, "days": [7]}
        plan = protocol_data({"measures": [{**asked, "seen_by": list(seen_by)}]})
        return Event(sample.uid(number, ""), None, sample.MADE, ev.By.PATIENT, ev.ProtocolInstalled(plan, "0"))

    def of(body: ev.Body, number: int) -> Event:
        return Event(sample.uid(number, ""), None, sample.MADE, ev.By.PATIENT, body)

    free, kept = installed(200, "clinic"), installed(201, "patient")
    done = sample.measured("gad7", 12, [3, 3, 3, 3, 3, 3, 3, 3], 100)
    begun = done[0].body
    assert isinstance(begun, MeasureBegun)
    half = [replace(begun, sitting="d" * 32), MeasureAnswered("d" * 32, "1", 3), NumbersShown("d" * 32)]
    told = [*done, of(ev.Corrected(done[1].uid, "was a guest"), 102), *(of(one, 103 + i) for i, one in enumerate(half))]
    other = sample.measured("phq9", 5, [1, 2, 3, 0, 1, 2, 0, 0, 1, 1], 20)
    for before, after in ((kept, free), (free, kept), (kept, kept)):  # what was promised then holds, and what is now
        course = sample.course(CLINIC, [before, *told, *other, after])
        assert course.left_out == {Left.MEASURES: 2}
        assert [one.body.measure for one in course.sittings] == ["phq9"]
        assert course.events == (before, *other, after)
        resources = fhir_files.dump(course, None)
        for data in (json_file.dump(course), *csv_files.dump(course).values(), *resources.values()):
            assert b"nervous" not in data and b"was a guest" not in data
        assert len(sample.course(of=[before, *told, *other, after]).sittings) == 2  # one's own copy has all
    assert len(sample.course(CLINIC, [free, *told, *other, free]).sittings) == 2


def test_what_was_written_anew_or_taken_out_reaches_no_clinic_and_comes_in_again_at_home(tmp_path: Path) -> None:
    bodies = (
        JournalWritten("a" * 32, "first words"),
        JournalWritten("b" * 32, "regretted words"),
        JournalWritten("a" * 32, "last words"),
        JournalTakenOut("b" * 32),
        JournalWritten("b" * 32, "regretted, and changed meanwhile"),
    )
    events = [Event(sample.uid(60 + i, ""), None, sample.MADE, ev.By.PATIENT, body) for i, body in enumerate(bodies)]
    course = sample.course(Choice(Audience.CLINIC, journal=True), events)
    assert course.left_out == {Left.OLDER_JOURNAL: 3}
    for data in (json_file.dump(course), *csv_files.dump(course).values()):
        assert b"first words" not in data and b"regretted" not in data
    assert b"last words" in json_file.dump(course)
    mine = written(tmp_path, Form.JSON, events)
    assert read_export(mine) == tuple(events)
    table = json.loads(mine.read_text())["tables"]["journal"]
    assert [(row["text"], row["stands"]) for row in table] == [
        ("first words", False),
        ("regretted words", False),
        ("last words", True),
        ("regretted, and changed meanwhile", False),
    ]


def test_one_session_goes_alone() -> None:
    course = sample.course(Choice(Audience.CLINIC, session="bb" * 16))
    assert [one.id for one in course.sessions] == ["bb" * 16]
    assert course.left_out == {Left.OTHER_SESSIONS: 2, Left.JOURNAL: 1}
    assert {event.session for event in course.events} == {"bb" * 16}


def test_a_session_that_is_not_there_is_said(folder: Folder) -> None:
    store = Store.open(folder, DataKey.random())
    with pytest.raises(Known, match=r"export\.no_session"):
        gather(store, Choice(Audience.ME, session="nope"), "s", sample.MADE)
    store.close()


# -- the tables -------------------------------------------------------------------------------------------------


def test_no_cell_begins_a_formula_and_numbers_stay_numbers() -> None:
    for name, data in csv_files.dump(sample.course()).items():
        for row in csv.DictReader(io.StringIO(data.decode(), newline="")):
            for column, cell in row.items():
                if cell[:1] in {"=", "+", "@", "\t", "\r", "-"}:
                    assert float(cell) < 0, (name, column)


def test_every_column_is_in_the_dictionary() -> None:
    files = csv_files.dump(sample.course())
    told = {
        (row["file"], row["column"]): row
        for row in csv.DictReader(io.StringIO(files.pop("data_dictionary.csv").decode()))
    }
    files.pop("about.csv")
    found = {(name, column) for name, data in files.items() for column in data.decode().partition("\r\n")[0].split(",")}
    assert found == set(told)
    assert all(row["meaning"] and row["form"] for row in told.values())
    units = {row["column"]: row["unit"] for row in told.values()}
    assert all(units[name] == "s" for name in units if name.endswith("_s"))


def test_every_row_has_a_value_for_each_column_in_its_form() -> None:
    kinds: dict[str, type | tuple[type, ...]] = {
        "text": str,
        "time": str,
        "integer": int,
        "number": (int, float),
        "yes_no": bool,
    }
    for table in tables(sample.course()):
        assert table.rows, table.name
        for row in table.rows:
            for column, value in zip(table.columns, row, strict=True):
                assert value is None or isinstance(value, kinds[column.form]), (table.name, column.name)


# -- the files --------------------------------------------------------------------------------------------------


def test_files_are_private_and_never_written_over(tmp_path: Path) -> None:
    out = tmp_path / "new" / "out"
    course = sample.course(CLINIC)
    first = place(out, stem_of(course, Form.JSON), {"record.json": b"1"})
    second = place(out, stem_of(course, Form.JSON), {"record.json": b"2"})
    many = place(out, "s", {"a.csv": b"a", "deep/b.csv": b"b"})
    again = place(out, "s", {"a.csv": b"c", "deep/b.csv": b"d"})
    assert first[0].name == "companion-clinic-2027-02-14-json.json"
    assert (first[0].read_bytes(), second[0].read_bytes(), many[0].read_bytes(), again[0].read_bytes()) == (
        b"1",
        b"2",
        b"a",
        b"c",
    )
    for path in (*first, *second, *many, *again):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(out.stat().st_mode) == 0o700


def test_of_several_files_all_are_there_or_none(tmp_path: Path) -> None:
    (tmp_path / "s").mkdir()
    (tmp_path / "s" / "mine").write_bytes(b"mine")
    with pytest.raises(Known, match=r"folder\.write_failed"):
        place(tmp_path, "s", {"a.csv": b"a", "deep/b.csv": b"b", f"{'x' * 300}.csv": b"no disk has such a name"})
    assert [path.name for path in sorted(tmp_path.rglob("*"))] == ["s", "mine"]
    with pytest.raises(Known, match=r"folder\.write_failed"):
        place(tmp_path / "s" / "mine", "s", {"a.csv": b"a"})
    assert (tmp_path / "s" / "mine").read_bytes() == b"mine"


def test_the_fingerprint_tells_of_every_change(folder: Folder, events: list[Event]) -> None:
    store = Store.open(folder, DataKey.random())
    store.append(events[:20])
    one = fingerprint(store.chains())
    assert fingerprint(list(reversed(store.chains()))) == one
    store.append(events[20:21])
    assert fingerprint(store.chains()) != one
    store.close()
