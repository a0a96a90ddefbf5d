"""A headless rehearsal: a whole session by the same code, with nobody there, and its record in a folder."""

import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from companion.domain import events as ev
from companion.domain import programme as programmes
from companion.domain.errors import Known
from companion.domain.export.lines import line_of
from companion.domain.history import MoodPoint, SessionLine
from companion.domain.records import dataclass
from companion.services import documents
from companion.services.clock import Clock, SimulatedClock, SystemClock
from companion.services.confine import confine
from companion.services.keys import DataKey
from companion.services.library import Library
from companion.services.log import open_log
from companion.services.paths import Folder, shipped
from companion.services.rehearsal import STEP_MS, People, play_through
from companion.services.runner import Opening, Player, Runner
from companion.services.store import Store
from companion.services.storelog import StoreLog
from companion.services.worker import Direct

LOOK_EVERY_S = 0.2
"""Real seconds between two looks of a rehearsal that keeps to the clock."""


def rehearse(
    data_dir: Path | None, protocol: Path | None, programme: Path | None, speed: float | None, out: Path
) -> int:
    """Rehearse a whole session with nobody there and write its record to `out`; 1 where a sound is not there.

    Without a speed the clock is simulated and the session takes seconds; with one it is real, and so is the sound,
    which is looked for beside the programme, among the shipped, and in the library of the person's folder.
    """
    confine()
    opening = opening_of(protocol, programme, speed or 1.0)
    own = (Folder(data_dir) if data_dir else Folder.default()).library
    library = Library(*([programme.parent] if programme else []), shipped("audio"), own=own)
    played = programmes.read(opening.programme)
    missing = sorted(set(played.files) - set(library.find(played)))
    began_s = time.monotonic()
    try:
        out.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".rehearsal-", dir=out) as place:
            kept = _play(Folder(Path(place)), opening, library, speed)
            events_file, picture = out / "events.jsonl", out / "mood.png"
            lines = (json.dumps(line_of(event), ensure_ascii=False) + "\n" for event in kept.events)
            events_file.write_text("".join(lines), "utf-8")
    except OSError as fault:
        raise Known("out.not_written", folder=str(out), errno=fault.errno) from None
    _draw(picture, kept)
    print(f"Rehearsed “{opening.protocol['title']}” in {time.monotonic() - began_s:.1f} s: {len(kept.events)} events.")
    print(f"Written to {out.resolve()}: {events_file.name}, {picture.name}")
    for name in missing:
        print(f"Not there, and so silent: {name}", file=sys.stderr)
    return 1 if missing else 0


def opening_of(protocol: Path | None, programme: Path | None, speed: float) -> Opening:
    """Read what a rehearsal is opened with; the shipped examples where no file is given."""
    examples = shipped("examples")
    told = documents.load_protocol(protocol or examples / "protocol.json")
    plays = documents.load_programme(programme or examples / "programme.json")
    return Opening(told.data, plays.data, number=1, rehearsal=True, speed=speed)


@dataclass(frozen=True, slots=True)
class _Kept:
    """What a rehearsal left in its store."""

    events: list[ev.Event]
    moods: list[MoodPoint]
    sessions: list[SessionLine]


def _play(folder: Folder, opening: Opening, library: Library, speed: float | None) -> _Kept:
    folder.create()
    log = open_log(folder)
    worker = Direct(lambda: Store.open(folder, DataKey.random()))
    try:
        runner, finish = _paced(folder, worker, library) if speed else _simulated(worker, library)
        runner.open(opening)
        play_through(runner, People(runner), finish.pass_time)
        finish.close()
        return worker.submit(lambda s: _Kept(s.events(), s.moods(), s.sessions())).result()
    finally:
        worker.close()
        log.close()


@dataclass(frozen=True, slots=True)
class _Pace:
    """How a rehearsal's time passes, and what to do after it."""

    pass_time: Callable[[], None]
    close: Callable[[], None]


def _simulated(worker: Direct, library: Library) -> tuple[Runner, _Pace]:
    now = SystemClock().stamp()
    clock = SimulatedClock(utc_ms=now.utc_ms, offset_min=now.offset_min, zone=now.zone)
    return _runner(clock, worker, None, library), _Pace(lambda: clock.advance(STEP_MS), lambda: None)


def _paced(folder: Folder, worker: Direct, library: Library) -> tuple[Runner, _Pace]:
    from companion.services.sound import Sound  # noqa: PLC0415 - a rehearsal at full speed has no sound

    sound = Sound(folder.run, lambda report: None, cache=folder.cache)
    sound.start()
    runner = _runner(SystemClock(), worker, sound, library)
    return runner, _Pace(lambda: time.sleep(LOOK_EVERY_S), sound.close)


def _runner(clock: Clock, worker: Direct, player: Player | None, library: Library) -> Runner:
    return Runner(clock, StoreLog(worker), player, lambda change: None, find_sounds=library.find)


def _draw(picture: Path, kept: _Kept) -> None:
    """Draw the mood graph as the window would."""
    from companion.ui.graph.picture import save_mood_picture  # noqa: PLC0415 - Qt and pyqtgraph, for this command only

    save_mood_picture(picture, kept.moods, kept.sessions)
