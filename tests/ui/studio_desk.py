"""A desk with a programme on it, for the studio's tests: known lengths, outlines of a sine, nothing on the disk."""

import math
from array import array

from companion.domain.programme import Programme, Sound
from companion.services.outlines import OUTLINE_HZ, Drawn
from companion.ui.pages.studio.desk import Desk
from tests.domain.examples import a_programme, a_protocol
from tests.domain.test_programme import SOUNDS


def outline(length_s: float) -> bytes:
    pairs = array("b")
    for i in range(int(length_s * OUTLINE_HZ)):
        high = int(60 + 50 * math.sin(i / 40))
        pairs.extend((-high, high))
    return pairs.tobytes()


def drawn_of(sounds: dict[str, Sound]) -> dict[str, Drawn]:
    return {name: Drawn(name, sound, "CC0", outline=outline(sound.length_s)) for name, sound in sounds.items()}


def a_desk(changes: dict[str, object] | None = None) -> Desk:
    return Desk(a_programme(changes), a_protocol(), drawn_of(SOUNDS))


def a_long_desk(tracks: int = 40) -> Desk:
    """Give three hours of tracks of four and a half minutes, most of them in the window."""
    sounds = {f"{i}.flac": Sound(f"/m/{i}.flac", 270.0, -20.0, -3.0) for i in range(tracks)}
    each = [{"title": f"Piece {i}", "file": f"{i}.flac", "gain_db": 0} for i in range(tracks)]
    phases = {
        "tracks.hold": each[:3], "tracks.onset": each[3:6], "tracks.window": each[6:20],
        "tracks.return": each[20:24], "tracks.recovery": each[24:],
    }  # fmt: skip
    return Desk(a_programme(phases), a_protocol({"phases.window.planned_s": 3600}), drawn_of(sounds))


def titles(programme: Programme) -> list[list[str]]:
    """Give the titles in each phase."""
    tracks = programme.tracks
    phases = (tracks.hold, tracks.onset, tracks.window, tracks.return_, tracks.recovery)
    return [[one.title for one in phase] for phase in phases]
