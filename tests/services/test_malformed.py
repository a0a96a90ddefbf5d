"""A body that nobody expected: its entry is saved all the same, a fault of ours is said once, and the rest goes on."""

from collections import deque
from typing import Any

import pytest

from companion.domain import events as ev
from companion.domain.course_events import SessionPlanned
from companion.domain.errors import Bug, Known
from companion.domain.events import Body, Event, FromLater
from companion.domain.measure_events import MeasureBegun, MeasureSubmitted
from companion.services import inbox
from companion.services.crypto import CHEAP_FOR_TESTS
from companion.services.inbox import OPEN_SESSION, SealedInbox
from companion.services.keys import ByCode, DataKey, Vault
from companion.services.outbox import Change, NotSaved, Outbox, Recorded
from companion.services.paths import Folder
from companion.services.recovery_code import new_code
from companion.services.store import Store
from companion.services.storelog import StoreLog
from companion.services.worker import Direct
from tests.services.keyring_fake import MemoryKeyring
from tests.services.sample import KEY, SESSION, event, note, opened

WRONG: Any = "2026-02-30 or so"
MALFORMED = [
    pytest.param(SessionPlanned("5e" * 16, WRONG, None), id="a day that is none"),
    pytest.param(MeasureBegun("5e" * 16, {"id": "phq2", "version": "first"}), id="a version in words"),
    pytest.param(MeasureSubmitted("5e" * 16, "a", 1, "A", WRONG, 3.0, 0.0, 6.0, "", {}), id="answers that are none"),
    pytest.param(ev.MoodMarked(ev.MoodMoment.BEFORE, float("nan"), WRONG), id="no number on the pad"),
    pytest.param(ev.VitalsTaken("before", {1, 2}, object()), id="what no JSON takes"),  # type: ignore[arg-type]
]


@pytest.mark.parametrize("body", MALFORMED)
def test_it_is_saved_and_said_once_and_what_comes_after_it_is_saved_too(folder: Folder, body: Body) -> None:
    worker = Direct(lambda: Store.open(folder, KEY))
    changes: list[Change] = []
    outbox = Outbox(StoreLog(worker), changes.append)
    outbox.send([opened(), note(1)])
    with pytest.raises(Bug, match="in no table"):
        outbox.send([event(body, 2), note(3)])
    outbox.send([note(4)])
    for up_ms in range(0, 20_000, 1_000):
        outbox.retry(up_ms)
    assert not [change for change in changes if isinstance(change, NotSaved)]
    assert outbox.waiting == ()
    saved = [event.uid for change in changes if isinstance(change, Recorded) for event in change.events]
    assert saved == [opened().uid, *(f"{number:032x}" for number in (1, 2, 3, 4))]
    worker.close()
    again = Store.open(folder, KEY)
    assert [event.uid for event in again.events()] == saved, "and it can all be read"
    assert again.quick_check() == ()
    assert (again.moods(), again.vitals(), again.plan(), again.sittings()) == ([], [], [], [])
    again.rebuild_projections()
    assert [line.id for line in again.sessions()] == [SESSION]
    again.close()


def test_an_entry_that_lost_its_fields_is_kept_as_one_of_a_later_version(folder: Folder) -> None:
    store = Store.open(folder, KEY)
    store.append([opened(), event(FromLater("noted", {"words": 1}), 2), note(3)])
    kinds = [type(one.body) for one in store.events(SESSION)]
    assert kinds == [ev.SessionOpened, FromLater, ev.Noted]
    store.close()


def sealed_with(folder: Folder) -> tuple[DataKey, SealedInbox]:
    key = Vault(folder, MemoryKeyring(), CHEAP_FOR_TESTS).create(ByCode(new_code()))
    return key, SealedInbox(folder)


def test_a_line_that_anyone_put_into_the_inbox_keeps_nobody_out(folder: Folder) -> None:
    """Its key lies in the clear, so every program of the same user can write there."""
    key, box = sealed_with(folder)
    good = event(ev.Noted("seen by the sitter"), 7, OPEN_SESSION)
    box.append([Event("no uid at all", OPEN_SESSION, good.at, good.by, good.body), good])
    store = Store.open(folder, key)
    assert inbox.merge(folder, key, store) == inbox.Merged(1, 1)
    SealedInbox(folder).append([event(ev.Noted("another body, the same uid"), 7, "6f" * 16)])
    assert inbox.merge(folder, key, store) == inbox.Merged(0, 1)
    assert [one.body for one in store.events()] == [good.body]
    assert inbox.waiting(folder) == 0
    assert len(list(folder.inbox.glob("*.unreadable"))) == 2
    store.close()


def test_the_disks_own_faults_are_still_told_as_such(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    store = Store.open(folder, KEY)
    store.append([opened()])
    store.connection.execute("PRAGMA max_page_count=1")  # SQLite keeps what is there: no page more
    moods = [event(ev.MoodMarked(ev.MoodMoment.ANY, 0.1, 0.1, "x" * 3000), number) for number in range(1, 200)]
    with pytest.raises(Known) as told:
        deque((store.append([mood]) for mood in moods), 0)
    assert told.value.code == "store.full"
    store.connection.execute("PRAGMA max_page_count=100000")
    assert len(store.moods()) == len(store.events()) - 1, "none without its place in the table"
    store.close()
