"""The store: what was saved comes back, once, in order, and everything shown can be computed again."""

import os
import stat
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from companion.domain.errors import Bug, Known
from companion.domain.events import Ending, FromLater, MoodMarked, MoodMoment, Noted
from companion.domain.history import LiveSession, Opened
from companion.services import connection, projections
from companion.services.keys import DataKey
from companion.services.paths import Folder
from companion.services.store import Store
from tests.services.sample import KEY, NOON_MS, SESSION, at, event, note, opened, story

CANARY = "Zitronenfalter"


@pytest.fixture
def store(folder: Folder) -> Iterator[Store]:
    made = Store.open(folder, KEY)
    yield made
    made.close()


def reopened(store: Store, folder: Folder) -> Store:
    store.close()
    return Store.open(folder, KEY)


def tables(store: Store) -> dict[str, list[tuple[object, ...]]]:
    ask = store.connection.execute
    return {table: ask(f"SELECT * FROM {table} ORDER BY 1").fetchall() for table in projections.TABLES}  # noqa: S608


def test_events_come_back_as_they_were_after_closing(store: Store, folder: Folder) -> None:
    store.append(story())
    again = reopened(store, folder)
    assert again.opened is Opened.CURRENT
    assert again.events() == story()
    assert again.events(SESSION) == [one for one in story() if one.session == SESSION]
    assert again.events("unknown") == []
    assert again.quick_check() == ()
    again.close()


def test_a_repeated_append_is_harmless(store: Store) -> None:
    store.append(story())
    store.append(story())
    store.append([*story()[3:6], note(99)])
    assert store.events() == [*story(), note(99)]
    assert store.quick_check() == ()


def test_a_batch_is_saved_whole_or_not_at_all(store: Store) -> None:
    store.append([opened()])
    another = replace(note(1), body=Noted("other words"))
    with pytest.raises(Bug):
        store.append([note(1), note(2), another])
    assert store.events() == [opened()]
    store.append([note(3)])
    assert store.quick_check() == ()


def test_a_kind_from_a_later_version_is_kept_whole(store: Store) -> None:
    later = event(FromLater("dreamt", {"of": ["sheep", 3, None]}), 1)
    store.append([opened(), later])
    assert store.events()[1] == later


def test_text_that_utf8_refuses_is_kept(store: Store) -> None:
    """Half a character, as a clipboard can give; SQLite takes none."""
    store.append([opened(), event(MoodMarked(MoodMoment.AFTER, 0, 0, "half \ud83d"), 1), note(2, "nul \0 and \ud800")])
    assert [one.body for one in store.events()[1:]] == [
        MoodMarked(MoodMoment.AFTER, 0, 0, "half \ud83d"),
        Noted("nul \0 and \ud800"),
    ]
    assert store.moods()[0].note == "half ?"


def test_the_log_can_only_grow(store: Store) -> None:
    store.append(story())
    for statement in ("DELETE FROM event", "UPDATE event SET body = '{}'", "REPLACE INTO event SELECT * FROM event"):
        with pytest.raises(Exception, match="append-only"):
            store.connection.execute(statement)
    assert store.events() == story()


def test_a_row_that_was_changed_breaks_its_chain_and_no_other(store: Store) -> None:
    store.append(story())
    store.connection.execute("DROP TRIGGER event_is_final")
    store.connection.execute("UPDATE event SET body = replace(body, 'Kim', 'Tim')")
    assert [(fault.code, fault.facts["session"]) for fault in store.quick_check()] == [("store.chain_broken", SESSION)]


def test_a_row_that_was_taken_out_breaks_its_chain(store: Store) -> None:
    store.append(story())
    store.connection.execute("DROP TRIGGER event_stays")
    store.connection.execute("PRAGMA foreign_keys=OFF")
    store.connection.execute("DELETE FROM event WHERE uid = ?", (bytes.fromhex(f"{8:032x}"),))
    assert [fault.facts["session"] for fault in store.quick_check()] == [SESSION]


# -- what is computed ---------------------------------------------------------------------------------------------


def test_sessions_tell_how_they_began_and_ended(store: Store) -> None:
    store.append(story())
    first, second = store.sessions()
    assert (first.id, first.number, first.rehearsal, first.protocol_title, first.sitter) == (
        *(SESSION, 1, False, "EXAMPLE"),
        "Kim",
    )
    assert (first.opened, first.closed, first.ending, first.reason) == (at(1), at(10_000), Ending.EARLY, "tired")
    assert (second.rehearsal, second.closed, second.ending, second.sitter) == (True, None, None, "")


def test_moods_are_in_order_of_time_and_can_be_cut(store: Store) -> None:
    store.append(story())
    assert [(mood.session, mood.rehearsal, mood.at.utc_ms - NOON_MS) for mood in store.moods()] == [
        (None, False, 3000),
        (SESSION, False, 5000),
        ("7e" * 16, True, 11_000),
    ]
    assert store.moods()[0].correction == "was in the evening"
    assert [mood.pleasantness for mood in store.moods(NOON_MS + 5000, NOON_MS + 11_000)] == [0.5]


def test_vitals_keep_their_correction_beside_them(store: Store) -> None:
    store.append(story())
    first, second = store.vitals(SESSION)
    assert (first.slot, first.systolic_mmhg, first.correction) == ("before", 128, "was 118")
    assert (second.slot, second.systolic_mmhg, second.pulse_bpm, second.note) == (None, None, 66, "extra")


def test_the_protocol_is_the_one_installed_last(store: Store) -> None:
    assert store.protocol() is None
    store.append(story())
    found = store.protocol()
    assert found is not None
    assert (found.document, found.sha256, found.at) == (
        {"title": "new", "deep": [{"a": None, "b": 1.5}]},
        "1" * 64,
        at(2000),
    )


def test_a_sitting_comes_back_with_its_answers_and_its_score(store: Store) -> None:
    store.append(story())
    done, half = store.sittings()
    assert (done.measure, done.title, done.answers) == ("phq2", "PHQ-2", {"1": 2, "2": 1})
    assert (done.total, done.low, done.high, done.band, done.correction) == (3, 0, 6, "at or above 3", "item 2 was 0")
    assert (done.submitted, done.uid) == (at(56_000), f"{56:032x}")
    assert (half.answers, half.total, half.submitted, half.band) == ({"1": 1}, None, None, "")
    assert store.measures() == [{"id": "phq2", "version": 1, "title": "PHQ-2"}]


def test_the_journal_has_each_entry_as_it_is_now(store: Store) -> None:
    store.append(story())
    written, spoken = store.journal()
    assert (written.text, written.prompt, written.blob) == ("a blue field, and wind", "What stays with you?", None)
    assert written.changed.utc_ms - written.written.utc_ms == 1000
    assert (spoken.text, spoken.blob, spoken.length_ms) == ("", "5e.voice", 4200)


def test_the_plan_has_its_days_in_order(store: Store) -> None:
    store.append(story())
    skipped, planned = store.plan()
    assert (skipped.day, skipped.minute, skipped.reason) == (date(2026, 2, 1), 600, "a cold")
    assert (planned.day, planned.minute, planned.skipped) == (date(2026, 2, 4), None, None)


def test_check_ins_come_back_and_what_was_left_out_is_known(store: Store) -> None:
    store.append(story())
    [line] = store.check_ins()
    assert (line.due, line.asked, line.text) == ("next_day:5e:1", "How did you sleep?", "well")
    assert (line.uid, line.correction) == (f"{74:032x}", "badly")
    assert store.passed_over() == {"kept:5e:1"}
    assert [entry.due for entry in store.journal()] == ["kept:5e:3", ""]


def test_every_table_can_be_computed_again_from_the_events(store: Store) -> None:
    store.append(story())
    before = tables(store)
    assert all(before.values()), "the story has something for every table"
    for table in projections.TABLES:
        store.connection.execute(f"DELETE FROM {table}")  # noqa: S608
    store.rebuild_projections()
    assert tables(store) == before


# -- the heartbeat ------------------------------------------------------------------------------------------------


def test_the_heartbeat_lives_as_long_as_its_session(store: Store, folder: Folder) -> None:
    assert store.live() is None
    store.append([opened()])
    assert store.live() == LiveSession(SESSION, at(1), 0)
    store.beat(LiveSession(SESSION, at(5000), 4999))
    store = reopened(store, folder)
    assert store.live() == LiveSession(SESSION, at(5000), 4999)
    store.append(story())
    assert store.live() == LiveSession("7e" * 16, at(1), 0)
    store.beat(LiveSession(SESSION, at(9000), 9000))
    assert store.live() == LiveSession("7e" * 16, at(1), 0), "a beat that comes late changes nothing"
    store.close()


# -- for nobody else ----------------------------------------------------------------------------------------------


def test_no_word_lies_open_and_every_file_is_private_under_an_open_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        folder = Folder(tmp_path / "person")
        folder.create()
        store = Store.open(folder, KEY)
        store.append([opened(), *(note(number, f"{CANARY} {number}") for number in range(1, 400))])
        store.connection.execute("SELECT body FROM event ORDER BY random()").fetchall()
        files = [path for path in folder.root.rglob("*") if path.is_file()]
        assert {"data.db", "data.db-wal", "high.json"} <= {path.name for path in files}
        for path in files:
            assert CANARY.encode() not in path.read_bytes()
            assert stat.S_IMODE(path.stat().st_mode) == 0o600
        store.close()
    finally:
        os.umask(before)
    assert CANARY.encode() not in folder.data.read_bytes()
    assert not folder.data.read_bytes().startswith(connection.PLAIN)


def test_a_key_of_another_length_is_a_bug(folder: Folder) -> None:
    with pytest.raises(Bug):
        DataKey(b"short")
    with connection.translated(folder.data), pytest.raises(Bug):
        connection.connect(folder.data, b"k" * 31)
    assert not folder.data.exists() or folder.data.stat().st_size == 0


def test_every_connection_has_the_measured_settings(store: Store) -> None:
    def ask(pragma: str) -> object:
        return store.connection.execute(f"PRAGMA {pragma}").fetchone()[0]

    assert (ask("journal_mode"), ask("synchronous"), ask("locking_mode")) == ("wal", 2, "exclusive")
    assert (ask("temp_store"), ask("foreign_keys"), ask("recursive_triggers")) == (2, 1, 1)
    assert (ask("trusted_schema"), ask("cell_size_check"), ask("cipher_memory_security")) == (0, 1, "1")


# -- what may be wrong with the place -----------------------------------------------------------------------------


def test_a_folder_that_was_moved_or_deleted_is_noticed_before_an_event_is_acknowledged(
    store: Store, folder: Folder, tmp_path: Path
) -> None:
    store.append([opened()])
    folder.root.rename(tmp_path / "elsewhere")
    for _ in range(2):
        with pytest.raises(Known) as caught:
            store.append([note(1)])
        assert caught.value.code == "store.gone"
    (tmp_path / "elsewhere").rename(folder.root)
    store.append([note(1)])
    assert store.events() == [opened(), note(1)]


@pytest.mark.parametrize("name", ["data.db", "data.db-wal"])
def test_a_file_that_was_deleted_or_replaced_is_noticed(store: Store, folder: Folder, name: str) -> None:
    store.append([opened()])
    content = (folder.root / name).read_bytes()
    (folder.root / name).unlink()
    with pytest.raises(Known) as caught:
        store.append([note(1)])
    assert caught.value.code == "store.gone"
    (folder.root / name).write_bytes(content)
    with pytest.raises(Known) as caught:
        store.beat(LiveSession(SESSION, at(5000), 5000))
    assert caught.value.code == "store.gone"


def test_little_room_and_a_synced_folder_are_said(folder: Folder, tmp_path: Path) -> None:
    inside = Folder(tmp_path / "Dropbox" / "person")
    inside.create()
    store = Store.open(inside, KEY)
    inside.ballast.unlink()
    assert {fault.code for fault in store.warnings()} >= {"folder.synced", "store.ballast_used"}
    store.close()
