"""The record locks itself where nobody touched it for long enough, never in a session, and only where it would ask."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.rooms.housekeeping import Place
from companion.rooms.upkeep import MS_PER_MIN, Upkeep
from companion.services.clock import SimulatedClock
from companion.services.crypto import CHEAP_FOR_TESTS
from companion.services.keys import ByCode, ByKeyring, ByLogin, ByPassphrase, NewSlot, Vault
from companion.services.paths import Folder
from companion.services.recovery_code import new_code
from companion.services.settings import Settings
from companion.services.store import Store
from companion.services.worker import Direct
from companion.ui.theme import Theme
from companion.ui.window import MainWindow
from tests.services.keyring_fake import MemoryKeyring

AFTER_MIN = 10


class Hands:
    """A window that is looked after, a clock that is set, and how often it was locked."""

    def __init__(self, theme: Theme, folder: Folder, *ways: NewSlot) -> None:
        self.clock, self.locked, self.busy, self.working = SimulatedClock(), 0, False, False
        self.settings = Settings(lock_after_min=AFTER_MIN)
        vault = Vault(folder, MemoryKeyring(), CHEAP_FOR_TESTS)
        key = vault.create(*ways)
        self.worker = Direct(lambda: Store.open(folder, key))
        self.window = MainWindow(theme, lambda: True)
        self.window.show()
        place = SimpleNamespace(folder=folder, key=key, worker=self.worker, vault=vault, lock=self._lock)
        self.upkeep = Upkeep(
            self.window,
            cast(Place, place),
            self.clock,
            busy=lambda: self.busy,
            working=lambda: self.working,
            settings=lambda: self.settings,
            tell=lambda *_: None,
        )

    def _lock(self) -> None:
        self.locked += 1

    def after(self, minutes: float) -> int:
        """Let time pass and look as the timer does; gives how often it was locked so far."""
        self.clock.advance(round(minutes * MS_PER_MIN))
        self.upkeep.look()
        return self.locked

    def close(self) -> None:
        """End it all."""
        self.upkeep.end()
        self.worker.close()
        self.window.deleteLater()


Make = Callable[..., Hands]


@pytest.fixture
def make(theme: Theme, folder: Folder) -> Iterator[Make]:
    made: list[Hands] = []

    def one(*ways: NewSlot) -> Hands:
        made.append(Hands(theme, folder, *(ways or (ByPassphrase("four quiet boats"), ByCode(new_code())))))
        return made[-1]

    yield one
    made[0].close()


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    made = Folder(tmp_path / "person")
    made.create()
    return made


def test_it_locks_when_nobody_touched_it_and_each_touch_begins_anew(make: Make) -> None:
    hands = make()
    assert hands.after(AFTER_MIN - 0.1) == 0
    QTest.keyClick(hands.window.windowHandle(), Qt.Key.Key_Tab)
    assert hands.after(AFTER_MIN - 0.1) == 0
    move = QMouseEvent(
        QMouseEvent.Type.MouseMove, QPointF(5, 5), QPointF(5, 5), Qt.MouseButton.NoButton, Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(hands.window.windowHandle(), move)
    assert hands.after(AFTER_MIN - 0.1) == 0
    assert hands.after(0.2) == 1


@pytest.mark.parametrize("what", ["busy", "working"])
def test_it_never_locks_in_a_session_or_over_work_and_counts_from_its_end(make: Make, what: str) -> None:
    hands = make()
    setattr(hands, what, True)
    for _ in range(20):
        assert hands.after(AFTER_MIN) == 0
    setattr(hands, what, False)
    assert hands.after(AFTER_MIN - 0.1) == 0
    assert hands.after(0.2) == 1


def test_it_does_not_where_a_person_turned_it_off(make: Make) -> None:
    hands = make()
    hands.settings = replace(hands.settings, lock_after_min=0)
    assert hands.after(10 * AFTER_MIN) == 0


@pytest.mark.parametrize("way", [ByKeyring(), ByLogin()])
def test_it_does_not_where_it_would_open_again_unasked(make: Make, way: NewSlot) -> None:
    assert make(way, ByPassphrase("four quiet boats")).after(2 * AFTER_MIN) == 0
