"""Take the pictures that README and docs show, from the real window over made-up weeks.

`./dev pictures` runs it, on a screen that nobody sees. Nothing in them is anybody's.
"""

import os
import random
import sys
import tempfile
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.app import Program
from companion.commands.rehearse import opening_of
from companion.domain import events as ev
from companion.domain.events import By, MoodMoment, Phase
from companion.services.clock import SimulatedClock, SystemClock
from companion.services.confine import confine
from companion.services.keys import ByLogin, Vault
from companion.services.oskeyring import OsKeyring
from companion.services.paths import Folder
from companion.services.rehearsal import STEP_MS, People, play_through
from companion.services.runner import Opening, Runner
from companion.services.store import Store
from companion.services.storelog import StoreLog
from companion.services.worker import Direct
from tests.whole.drive import Drive
from tests.whole.hands import Hands
from tests.whole.screen import hidden_screen

DAY_MS = 86_400_000
DAYS = 80
SESSION_DAYS = (20, 34, 48, 62)
SPEED = 60.0


def _live_through(folder: Folder) -> None:
    """Fill a record with weeks that nobody had: a mood each day, and a session every second week."""
    key = Vault(folder, OsKeyring()).create(ByLogin())
    worker = Direct(lambda: Store.open(folder, key))
    now = SystemClock().stamp()
    clock = SimulatedClock(utc_ms=now.utc_ms - DAYS * DAY_MS, offset_min=now.offset_min, zone=now.zone)
    chance = random.Random(7)
    example = opening_of(None, None, 1.0)
    document = {**example.protocol, "example": False, "id": "pictures", "valid_from": "2020-01-01"}
    runner = Runner(clock, StoreLog(worker), None, lambda change: None, find_sounds=lambda programme: {})
    runner.mark_outside(ev.ProtocolInstalled(document, "0" * 64))
    level, number = -0.45, 0
    for day in range(DAYS - 1):
        level += chance.gauss(0.012, 0.07) - 0.06 * max(0.0, level - 0.35)
        if chance.random() < 0.85:
            pleasantness, energy = round(max(-1, min(1, level)), 2), round(chance.gauss(0, 0.2), 2)
            runner.mark_outside(ev.MoodMarked(MoodMoment.ANY, pleasantness, max(-1, min(1, energy))), By.PATIENT)
        if day in SESSION_DAYS:
            number += 1
            runner.open(Opening(document, example.programme, number, rehearsal=False))
            play_through(runner, People(runner, number), lambda: clock.advance(STEP_MS))
            level += 0.15
        clock.advance(DAY_MS)
    worker.close()


def main(out: Path) -> int:
    """Take every picture into `out`."""
    confine()
    out.mkdir(parents=True, exist_ok=True)
    with hidden_screen() as display:
        os.environ |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        _on_screen(out)
    return 0


def _on_screen(out: Path) -> None:
    app = QApplication([])
    with tempfile.TemporaryDirectory() as place:
        folder = Folder(Path(place))
        folder.create()
        _live_through(folder)
        program = Program(app, folder)
        program.start()
        try:
            _take(program, out)
        finally:
            program.close()


def _take(program: Program, out: Path) -> None:
    hands = Hands(program.window)

    def take(name: str, wait_ms: int = 1200) -> None:
        QTest.qWait(wait_ms)
        program.window.grab().save(str(out / f"{name}.png"))

    hands.wait(lambda: hands.sees("Good"), "Today")
    take("today")
    hands.press("Mood")
    hands.wait(lambda: hands.sees("Show as table"), "the graph")
    take("mood")
    hands.press("Sessions")
    hands.wait(lambda: hands.sees("A click"), "the list of sessions")
    take("sessions")
    hands.press("Session")
    hands.press("60 ×")
    hands.press("Begin the rehearsal")
    drive = Drive(program)
    drive.prepare()
    drive.hold()
    drive.until(Phase.WINDOW)
    hands.press("Calm")
    hands.press_all("Close")
    take("session")
    hands.hold("Hold 2 s to end the session", 2.3)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
