"""Every day the record is read through and copied, in parts, and what is wrong is told once."""

import contextlib
from collections.abc import Callable
from pathlib import Path

import pytest

from companion.domain.errors import Known
from companion.domain.stamps import DAY_MS, Stamp
from companion.services.backup import Backups
from companion.services.care import Care
from companion.services.connection import PAGE_BYTES
from companion.services.paths import Folder
from companion.services.store import Store
from companion.services.store_copy import verify
from companion.services.worker import Direct
from tests.services.sample import KEY, at, story

HOUR_MS = 3_600_000


class Cared:
    """A store that is looked after, and what was told."""

    def __init__(self, folder: Folder) -> None:
        self.folder = folder
        self.told: list[str] = []
        self.worker = Direct(lambda: Store.open(folder, KEY))
        self.worker.submit(lambda store: store.append(story()))
        self.care = Care(folder, KEY, self.worker, self.hear, away=lambda job: job())

    def hear(self, wrong: tuple[Known, ...]) -> None:
        """Note what is told."""
        self.told += [why.code for why in wrong]

    def look(self, moment: Stamp) -> None:
        """Look often, as the window does."""
        for _ in range(3):
            self.care.daily(moment)

    @property
    def checked(self) -> Path:
        """Give the file that says when the last check was."""
        return self.folder.run / "checked"


@pytest.fixture
def cared(folder: Folder) -> Cared:
    return Cared(folder)


def test_a_sound_record_is_checked_and_copied_once_a_day(cared: Cared) -> None:
    for day in range(3):
        for hour in (0, 5, 20):
            cared.look(at(day * DAY_MS + hour * HOUR_MS))
        assert cared.checked.read_text() == str(at(day * DAY_MS).utc_ms)
    assert len(Backups(cared.folder).all()) == 3
    assert cared.told == []
    cared.worker.close()


def test_damage_is_told_and_makes_no_backup(cared: Cared) -> None:
    cared.look(at())
    (good,) = Backups(cared.folder).all()
    cared.worker.close()
    worker = Direct(lambda: damaged_out_of_sight(cared.folder))
    care = Care(cared.folder, KEY, worker, cared.hear, away=lambda job: job())
    care.daily(at(2 * DAY_MS))
    assert cared.told == ["store.damaged"]
    assert Backups(cared.folder).all() == [good]
    assert cared.checked.read_text() == str(at().utc_ms)


def damaged_out_of_sight(folder: Folder) -> Store:
    """Open the store with a bit flipped in the last page that opening does not read."""
    whole = folder.data.read_bytes()
    for end in range(len(whole), 0, -PAGE_BYTES):
        data = bytearray(whole)
        data[end - PAGE_BYTES // 2] ^= 1
        folder.data.write_bytes(bytes(data))
        with contextlib.suppress(Known):
            return Store.open(folder, KEY)
    raise AssertionError("opening reads every page")


def test_a_clock_that_was_set_back_does_not_stop_the_checks(cared: Cared) -> None:
    cared.look(at(300 * DAY_MS))
    cared.look(at())
    assert cared.checked.read_text() == str(at().utc_ms)
    cared.worker.close()


def test_after_the_end_nothing_is_begun(cared: Cared) -> None:
    cared.care.end()
    cared.look(at())
    assert not cared.checked.exists() and Backups(cared.folder).all() == []
    cared.worker.close()


def test_a_copy_is_read_through_beside_the_store_and_only_then_counts(folder: Folder) -> None:
    later: list[Callable[[], None]] = []
    worker = Direct(lambda: Store.open(folder, KEY))
    worker.submit(lambda store: store.append(story()))
    care = Care(folder, KEY, worker, lambda _: None, away=later.append)
    care.back_up(at())
    care.back_up(at(1000))
    assert Backups(folder).all() == [] and len(later) == 1
    assert worker.submit(lambda store: len(store.events())).result() == len(story())
    later.pop()()
    (made,) = Backups(folder).all()
    assert verify(made.path, KEY).events == len(story())
    worker.close()


def test_closing_makes_a_backup_once_a_day_and_clears_what_was_left(cared: Cared) -> None:
    left = cared.folder.backups / "auto-20200101T000000Z.db.new"
    left.write_bytes(b"half")
    counts = []
    for closed, after_ms in ((0, DAY_MS), (5 * HOUR_MS, DAY_MS), (6 * HOUR_MS, HOUR_MS), (30 * HOUR_MS, DAY_MS)):
        care = Care(cared.folder, KEY, cared.worker, cared.hear)
        care.end(at(closed), after_ms)
        care.end(at(closed + DAY_MS))
        counts.append(len(list(cared.folder.backups.glob("auto-*"))))
    assert counts == [1, 1, 1, 2]
    assert not left.exists()
    cared.worker.close()
