"""What the programme editor costs with three hours of music in forty tracks: opening it, and each frame of a drag.

The real window on a folder whose library was filled by hand: the notes and outlines of forty pieces, and files that are
as long as the notes say, since none of them is heard.
"""

import hashlib
import json
import math
from array import array
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from companion.domain import editing, schema
from companion.domain.events import Phase
from companion.domain.levels import to_bytes
from companion.domain.piece import FORMAT, Measured, Piece
from companion.domain.programme import Cue, Programme, Spoken, Track
from companion.services.outlines import OUTLINE_HZ
from companion.services.paths import Folder
from companion.services.programmes import Programmes
from tests.bench.row import Row
from tests.bench.window import child, stage

TRACKS, EACH_S = 40, 285.0
PHASES = (*[Phase.HOLD] * 4, *[Phase.ONSET] * 4, *[Phase.WINDOW] * 14, *[Phase.RETURN] * 6, *[Phase.RECOVERY] * 12)
FRAME_MS, OPEN_MS = 1000 / 60, 300.0
DRAGS = {
    "fit": "a track carried, all three hours in sight",
    "track": "a track carried, one join in sight",
    "crossfade": "a crossfade's handle",
    "trim": "a trim's handle",
    "zoom": "zooming by the wheel",
}


def measure_studio() -> Iterator[Row]:
    """Open, drag, zoom."""
    with stage() as (place, environment):
        made = a_long_programme(Folder(place))
        told = child("editor.py", environment, str(place), made.id)
    yield Row("editor of 3 h in 40 tracks, until painted, first time", told["open_first_ms"], "ms", OPEN_MS)
    yield Row("editor of 3 h in 40 tracks, until painted, again", told["open_again_ms"], "ms", OPEN_MS)
    for name, words in DRAGS.items():
        yield Row(f"frame of {words}, median", told[f"{name}_median_ms"], "ms", FRAME_MS)
        yield Row(f"frame of {words}, 95 %, processor time", told[f"{name}_p95_ms"], "ms", FRAME_MS)


def a_long_programme(folder: Folder) -> Programme:
    """Fill a folder's library with pieces, and save a programme of them all."""
    folder.create()
    folder.library.mkdir(exist_ok=True)
    made = editing.new_programme("long", "Three hours", "CC0")
    for number, phase in enumerate(PHASES):
        piece = _piece(folder.library, number)
        track = Track(piece.title, piece.file, 0.0)
        made = editing.add(made, editing.Place(phase, len(made.of(phase))), (track,))
    for number, spoken in enumerate(Spoken):
        made, _ = editing.add_cue(made, Cue(f"Cue {number}", "voice.ogg", "Let go.", spoken, 30.0 + number))
    made = replace(made, title="Three hours")
    Programmes(folder).save(made)
    return made


def _piece(library: Path, number: int) -> Piece:
    name = hashlib.sha256(f"piece {number}".encode()).hexdigest()
    measured = Measured("FLAC", 48_000, 2, EACH_S, 0.0, EACH_S, -20.0, 9.0, -14.0, -1.5, 1.0, damaged=False)
    title = f"Movement {number + 1}"
    piece = Piece(FORMAT, name, name, f"{name}.flac", f"{title}.flac", 9, measured, title, "Orchestra", "CC0")
    (library / piece.file).write_bytes(bytes(piece.size_bytes))
    (library / f"{name}.json").write_text(json.dumps(schema.write(piece)), encoding="utf-8")
    (library / f"{name}.outline").write_bytes(_outline(number))
    (library / f"{name}.levels").write_bytes(to_bytes([-20 + 4 * math.sin(i / 70) for i in range(int(EACH_S * 10))]))
    return piece


def _outline(number: int) -> bytes:
    pairs = array("b")
    for i in range(int(EACH_S * OUTLINE_HZ)):
        high = int(55 + 40 * math.sin(i / 60 + number) + 20 * math.sin(i / 7))
        pairs.extend((-high, high))
    return pairs.tobytes()
