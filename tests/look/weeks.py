"""Weeks that nobody had, in a record of their own: for pictures, and for pages that need something to show."""

import random
import threading
from pathlib import Path

import soundfile

from companion import audio
from companion.commands.rehearse import opening_of
from companion.domain import events as ev
from companion.domain import levels
from companion.domain.events import By, MoodMoment
from companion.domain.journal_events import JournalWritten
from companion.domain.piece import Measured
from companion.services.clock import SimulatedClock, SystemClock
from companion.services.keys import ByLogin, Vault
from companion.services.library import Library
from companion.services.oskeyring import OsKeyring
from companion.services.outlines import Outlines
from companion.services.paths import Folder, in_language, shipped
from companion.services.programmes import FIRST, Programmes
from companion.services.rehearsal import STEP_MS, People, play_through
from companion.services.runner import Opening, Runner
from companion.services.store import Store
from companion.services.storelog import StoreLog
from companion.services.worker import Direct
from tests.ui.studio_desk import outline

DAY_MS = 86_400_000
PATIENCE_S = 120
LONG_S = 300.0
"""So long is what is made as it is played, for a picture."""
EXAMPLES = ("protocol.json", "programme.json")


def live_through(
    folder: Folder, days: int = 80, session_days: tuple[int, ...] = (20, 34, 48, 62), *, language: str = "en"
) -> None:
    """Fill a new record with a mood for most days and some sessions, which end today; the same each time."""
    folder.create()
    key = Vault(folder, OsKeyring()).create(ByLogin())
    worker = Direct(lambda: Store.open(folder, key))
    now = SystemClock().stamp()
    clock = SimulatedClock(utc_ms=now.utc_ms - days * DAY_MS, offset_min=now.offset_min, zone=now.zone)
    chance = random.Random(7)
    protocol, programme = (in_language(shipped("examples"), name, language) for name in EXAMPLES)
    example = opening_of(protocol, programme, 1.0)
    document = {**example.protocol, "example": False, "id": "pictures", "valid_from": "2020-01-01"}
    runner = Runner(clock, StoreLog(worker), None, lambda change: None, find_sounds=lambda programme: {})
    runner.mark_outside(ev.ProtocolInstalled(document, "0" * 64))
    level, number = -0.45, 0
    for day in range(days - 1):
        level += chance.gauss(0.012, 0.07) - 0.06 * max(0.0, level - 0.35)
        if chance.random() < 0.85:
            pleasantness, energy = round(max(-1, min(1, level)), 2), round(chance.gauss(0, 0.2), 2)
            runner.mark_outside(ev.MoodMarked(MoodMoment.ANY, pleasantness, max(-1, min(1, energy))), By.PATIENT)
        if day % 9 == 3:
            runner.mark_outside(
                JournalWritten(f"day {day}", "Walked by the river. Slept well, and woke early."), By.PATIENT
            )
        if day in session_days:
            number += 1
            runner.open(Opening(document, example.programme, number, rehearsal=False))
            play_through(runner, People(runner, number), lambda: clock.advance(STEP_MS))
            level += 0.15
        clock.advance(DAY_MS)
    worker.close()


def made_up(path: Path, folder: Path, *_rest: object) -> audio.Surveyed:
    """Measure a file as `audio.survey_file` does, but by guess: a picture needs no more, and ten processes less."""
    length_s = soundfile.info(path).duration if path.is_file() else LONG_S
    (folder / audio.OUTLINE).write_bytes(outline(length_s))
    (folder / audio.LEVELS).write_bytes(levels.to_bytes([-23.0] * int(length_s * 10)))
    return audio.Surveyed(Measured("ogg", 48_000, 2, length_s, 0, length_s, -23, 4, -20, -3, 0, damaged=False), path)


def survey(folder: Folder) -> None:
    """Look through the sounds of the first programme, as the editor does beside its work: pictures shall have them."""
    library, looked = Library(shipped("audio"), own=folder.library), threading.Semaphore(0)
    outlines = Outlines(library, library.find, folder.cache, lambda found: looked.release())
    for _ in outlines.of(Programmes(folder).named(FIRST).programme):
        if not looked.acquire(timeout=PATIENCE_S):
            raise TimeoutError("outlines")
    outlines.close()
