"""The sealed inbox: takes events without any key, gives them to the key's holder alone, and loses none."""

import os
import stat
from collections.abc import Iterator
from dataclasses import replace

import pytest

from companion.commands.rehearse import opening_of
from companion.domain import session
from companion.domain.errors import Known
from companion.domain.events import Calm, CheckDone, Event, Noted, Phase, Rousable, VitalsTaken
from companion.domain.protocol import Value
from companion.domain.safety_events import LimitPassed
from companion.services import inbox
from companion.services.capture import Capture
from companion.services.clock import SimulatedClock
from companion.services.crypto import CHEAP_FOR_TESTS
from companion.services.inbox import Merged, SealedInbox
from companion.services.keys import ByPassphrase, DataKey, Vault
from companion.services.paths import Folder
from companion.services.rehearsal import People
from companion.services.runner import Opening, Runner
from companion.services.store import Store
from companion.services.storelog import StoreLog
from companion.services.worker import Direct
from tests.domain.examples import programme_data, protocol_data
from tests.services.keyring_fake import MemoryKeyring
from tests.services.sample import note, opened, story

PHRASE = "nobody has it at hand"


@pytest.fixture
def key(folder: Folder) -> DataKey:
    return Vault(folder, MemoryKeyring(), CHEAP_FOR_TESTS).create(ByPassphrase(PHRASE))


@pytest.fixture
def store(folder: Folder, key: DataKey) -> Iterator[Store]:
    made = Store.open(folder, key)
    yield made
    made.close()


def test_what_was_put_in_while_locked_is_in_the_store_after_the_unlock(
    folder: Folder, key: DataKey, store: Store
) -> None:
    box = SealedInbox(folder)
    for event in story():
        box.append([event])
    assert inbox.waiting(folder) == len(story())
    assert inbox.merge(folder, key, store) == Merged(len(story()), 0)
    assert store.events() == story()
    assert inbox.waiting(folder) == 0
    assert inbox.merge(folder, key, store) == Merged(0, 0)


def test_what_the_store_has_already_is_passed_over(folder: Folder, key: DataKey, store: Store) -> None:
    store.append(story()[:6])
    SealedInbox(folder).append(story())
    SealedInbox(folder).append(story())
    inbox.merge(folder, key, store)
    assert store.events() == story()
    assert store.quick_check() == ()


def test_a_kill_after_the_commit_and_before_the_file_is_gone_is_harmless(
    folder: Folder, key: DataKey, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    SealedInbox(folder).append(story())
    monkeypatch.setattr("pathlib.Path.unlink", lambda *_: (_ for _ in ()).throw(OSError("killed here")))
    with pytest.raises(OSError, match="killed"):
        inbox.merge(folder, key, store)
    monkeypatch.undo()
    inbox.merge(folder, key, store)
    assert store.events() == story()


def test_nothing_can_be_read_from_it_without_the_key(folder: Folder, key: DataKey) -> None:
    SealedInbox(folder).append([opened(), note(1, "my darkest secret")])
    (path,) = folder.inbox.iterdir()
    assert b"secret" not in path.read_bytes()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert key.inbox_secret.hex() not in folder.keys.read_text()


def test_a_line_that_was_cut_costs_that_line_alone_and_is_kept(folder: Folder, key: DataKey, store: Store) -> None:
    box = SealedInbox(folder)
    box.append([opened(), note(1)])
    (path,) = folder.inbox.iterdir()
    os.truncate(path, path.stat().st_size - 30)
    box.append([note(2)])
    assert inbox.merge(folder, key, store) == Merged(2, 1)
    assert store.events() == [opened(), note(2)]
    assert [kept.suffix for kept in folder.inbox.iterdir()] == [inbox.UNREADABLE]


def test_lines_of_another_vault_are_not_taken(folder: Folder, key: DataKey, store: Store) -> None:
    SealedInbox(folder).append([opened()])
    (path,) = folder.inbox.iterdir()
    path.write_bytes(b"\n\nnot base64 \xff\n" + b"QUFB" * 40 + b"\n")
    assert inbox.merge(folder, key, store) == Merged(0, 2)
    assert store.events() == []


def test_without_a_keys_file_there_is_none(folder: Folder) -> None:
    with pytest.raises(Known) as caught:
        SealedInbox(folder)
    assert caught.value.code == "keys.none"
    assert inbox.waiting(folder) == 0


# -- recorded while locked -----------------------------------------------------------------------------------------


@pytest.fixture
def crashed(folder: Folder, key: DataKey, store: Store) -> tuple[SimulatedClock, str, int]:
    """Give a real session that stopped without a word in its window: its clock, its id, and how many entries it had."""
    worker = Direct(lambda: store)
    clock = SimulatedClock()
    runner = Runner(clock, StoreLog(worker), None, lambda change: None, find_sounds=lambda programme: {})
    state = runner.open(opening_of(None, None, 1.0))
    people = People(runner)
    while state.phase is not Phase.WINDOW:
        people.act()
        clock.advance(10_000)
        runner.tick()
        assert runner.state is not None
        state = runner.state
    return clock, state.id, len(store.events(state.id))


LOOK = CheckDone(None, True, True, Rousable.NOT_TRIED, Calm.SETTLED, note="on the side")


def capture(folder: Folder, clock: SimulatedClock) -> list[Event]:
    taken = Capture(folder, clock)
    made = []
    for body in (VitalsTaken(None, 124, 80, 70), LOOK, Noted("asked for water")):
        clock.advance(60_000)
        made.append(taken.take(body))
        taken.keep(made[-1])
    return made


def test_what_a_sitter_recorded_without_a_key_is_in_the_session_after_the_unlock(
    folder: Folder, key: DataKey, store: Store, crashed: tuple[SimulatedClock, str, int]
) -> None:
    clock, session_id, before = crashed
    made = capture(folder, clock)
    for path in folder.inbox.iterdir():
        assert b"water" not in path.read_bytes()
    number = max(session.fold(store.events(session_id)).checks, default=0) + 1
    assert inbox.merge(folder, key, store) == Merged(3, 0)
    after = store.events(session_id)[before:]
    assert [event.uid for event in after] == [event.uid for event in made]
    assert [event.at for event in after] == [event.at for event in made]
    assert after[0].body == made[0].body and after[2].body == made[2].body
    assert after[1].body == replace(LOOK, number=number), "the check answers the one that was due"
    assert inbox.waiting(folder) == 0
    runner = Runner(clock, StoreLog(Direct(lambda: store)), None, lambda _: None, find_sounds=lambda _: {})
    state = runner.resume(store.events(session_id), store.live())
    assert state.open and state.checks[number]
    assert runner.now_ms() == state.timeline.session_ms(clock.stamp())


def test_it_is_merged_once_also_after_a_kill_before_the_file_was_gone(
    folder: Folder, key: DataKey, store: Store, crashed: tuple[SimulatedClock, str, int]
) -> None:
    clock, session_id, before = crashed
    capture(folder, clock)
    (sealed,) = folder.inbox.iterdir()
    copy = sealed.read_bytes()
    inbox.merge(folder, key, store)
    sealed.write_bytes(copy)
    inbox.merge(folder, key, store)
    assert len(store.events(session_id)) == before + 3
    assert store.quick_check() == ()


def test_without_an_open_session_it_is_kept_outside_of_every_session(
    folder: Folder, key: DataKey, store: Store
) -> None:
    made = capture(folder, SimulatedClock())
    inbox.merge(folder, key, store)
    assert [(event.uid, event.session) for event in store.events()] == [(event.uid, None) for event in made]


def test_a_reading_outside_the_limits_that_was_recorded_without_a_key_is_marked_as_one(
    folder: Folder, key: DataKey, store: Store
) -> None:
    clock = SimulatedClock()
    runner = Runner(clock, StoreLog(Direct(lambda: store)), None, lambda _: None, find_sounds=lambda _: {})
    limits = {"limits.compare": True, "limits.values.0.high": 140}
    state = runner.open(Opening(protocol_data(limits), programme_data(), 1, rehearsal=True))
    taken = Capture(folder, clock)
    taken.keep(taken.take(VitalsTaken(None, 150, 80, 70)))
    (sealed,) = folder.inbox.iterdir()
    copy = sealed.read_bytes()
    assert inbox.merge(folder, key, store) == Merged(1, 0)
    sealed.write_bytes(copy)
    inbox.merge(folder, key, store)
    reading, passed = (event.body for event in store.events(state.id)[1:])
    assert (reading, passed) == (VitalsTaken(None, 150, 80, 70), LimitPassed(None, (Value.SYSTOLIC,)))
