"""Audio is taken in once, measured, kept by its content, and found again; nothing half is ever left."""

import json
import math
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from companion import audio
from companion.domain import piece as pieces
from companion.domain.errors import Known
from companion.domain.levels import Levels
from companion.services.library import Library, State, sound_files
from companion.services.paths import Folder
from tests.audio import make
from tests.domain.examples import a_programme


@pytest.fixture
def library(folder: Folder) -> Library:
    return Library(own=folder.library)


@pytest.fixture
def song(tmp_path: Path) -> Path:
    """Give four seconds: half a second of silence, three of a tone at -23 LUFS, half a second of silence."""
    tone = make.tone(997, 3, peak=10 ** (-23 / 20))
    around = np.zeros((24_000, 2), np.float32)
    return make.write(tmp_path / "My_song.flac", np.concatenate([around, tone, around]))


def left(library: Library) -> list[str]:
    return sorted(path.name.split(".")[-1] for path in library.own.iterdir())


def test_a_file_is_copied_measured_and_told_of(library: Library, song: Path) -> None:
    parts: list[float] = []
    added = library.add(song, parts.append)
    piece, found = added.piece, added.piece.measured
    assert added.new and (piece.title, piece.name, found.container) == ("My song", "My_song.flac", "FLAC")
    assert library.path(piece).read_bytes() == song.read_bytes()
    assert (found.length_s, found.rate_hz, found.channels) == (4.0, 48_000, 2)
    assert (found.begins_s, found.ends_s) == (0.5, 3.5)
    assert found.integrated_lufs == pytest.approx(-23.4, abs=0.1)  # half of the first and last blocks are silent
    assert -23.1 < found.true_peak_dbtp < -21.9  # its edges ring
    assert found.entry_lu == pytest.approx(0.4, abs=0.1) and not found.damaged
    assert parts == sorted(parts) and parts[-1] == 1
    assert all(path.stat().st_mode & 0o077 == 0 for path in library.own.iterdir())
    assert library.pieces() == (piece,) and left(library) == ["flac", "json", "levels", "outline"]


def test_the_outline_is_the_sound_in_twentieths_of_a_second(library: Library, song: Path) -> None:
    outline = np.frombuffer(library.outline(library.add(song).piece), np.int8).reshape(-1, 2)
    peak = round(127 * 10 ** (-23 / 20))
    assert outline.shape == (80, 2)
    assert not outline[:10].any() and not outline[-10:].any()
    assert (outline[10:-10] == [-peak, peak]).all()


def test_the_levels_are_the_loudness_of_each_tenth_of_a_second(library: Library, song: Path) -> None:
    levels = Levels.from_bytes(library.levels(library.add(song).piece))
    assert levels.length_s == 4
    assert levels.at(0.2) < 1e-9 and 10 * math.log10(levels.at(2)) == pytest.approx(-23, abs=0.1)


def test_names_come_from_the_files_own_tags_without_what_steers_a_terminal(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "x.flac"
    with soundfile.SoundFile(path, "w", 48_000, 2) as file:
        file.title, file.artist = "Evening\x1b[2J song", "Someone"
        file.write(make.noise(1, 1))
    piece = library.add(path).piece
    assert (piece.title, piece.artist) == ("Evening [2J song", "Someone")


def test_the_same_content_under_another_name_is_there_already(library: Library, song: Path, tmp_path: Path) -> None:
    first = library.add(song).piece
    other = tmp_path / "other.flac"
    other.write_bytes(song.read_bytes())
    again = library.add(other)
    assert not again.new and again.piece == first and library.pieces() == (first,)


def test_an_m4a_is_kept_as_what_can_be_played_and_known_by_what_it_was(library: Library) -> None:
    path = make.HERE / "sounds" / "tone.m4a"
    piece = library.add(path).piece
    assert piece.file.endswith(".flac") and piece.name == "tone.m4a" and piece.sha256 != piece.source_sha256
    assert not library.add(path).new
    assert [state for _, state in library.check()] == [State.WELL]


def test_a_piece_that_is_lost_or_changed_is_seen_and_mended_by_the_same_file(library: Library, song: Path) -> None:
    piece = library.add(song).piece
    library.change(replace(piece, title="Named by hand", lyrics=True))
    library.path(piece).write_bytes(song.read_bytes()[:-1] + b"x")
    assert library.state(piece) is State.WELL  # as long as before: only `check` reads every byte
    assert [state for _, state in library.check()] == [State.CHANGED]
    library.path(piece).unlink()
    assert [state for _, state in library.check()] == [State.MISSING]
    mended = library.add(song)
    assert not mended.new and mended.piece.title == "Named by hand" and mended.piece.lyrics
    assert [state for _, state in library.check()] == [State.WELL]


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"no sound at all", "sound.unreadable"), (b"", "sound.unreadable"), (b"\0\0\0\x18ftypM4A ", "sound.unreadable")],
)
def test_a_bad_file_is_refused_by_its_name_and_leaves_nothing(
    library: Library, tmp_path: Path, content: bytes, code: str
) -> None:
    bad = tmp_path / "bad.flac"
    bad.write_bytes(content)
    with pytest.raises(Known) as refused:
        library.add(bad)
    assert (refused.value.code, refused.value.facts["file"]) == (code, "bad.flac")
    assert left(library) == []


def test_a_file_that_breaks_off_is_taken_and_said_to(library: Library, tmp_path: Path) -> None:
    path = make.write(tmp_path / "a.flac", make.noise(1, 6))
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    found = library.add(path).piece.measured
    assert found.damaged and 2 < found.length_s < 3.5


def test_calling_off_leaves_nothing(library: Library, tmp_path: Path) -> None:
    path, off = make.write(tmp_path / "long.wav", make.noise(1, 120), "wav"), threading.Event()
    with pytest.raises(audio.Cancelled):
        library.add(path, lambda part: off.set() if part > 0.2 else None, off)
    assert left(library) == []


def test_what_a_killed_program_left_is_cleared_away(library: Library, song: Path) -> None:
    library.add(song)
    (library.own / ".work-x").mkdir()
    (library.own / ".work-x" / "given.flac").write_bytes(b"half")
    list(library.check())
    assert left(library) == ["flac", "json", "levels", "outline"]


def test_a_folder_that_may_not_be_written_is_said_so(folder: Folder, song: Path) -> None:
    folder.library.rmdir()
    folder.library.write_text("a file")
    with pytest.raises(Known) as refused:
        Library(own=folder.library).add(song)
    assert refused.value.code.startswith("folder.")


def test_a_note_can_not_lead_to_another_file(library: Library, song: Path) -> None:
    piece = library.add(song).piece
    note = library.own / f"{piece.sha256}.json"
    data = json.loads(note.read_text())
    for file in ("/etc/passwd", "../x.flac", f"{piece.sha256}./../../x", "other.flac"):
        note.write_text(json.dumps(data | {"file": file}))
        assert library.pieces() == ()
    note.write_text("[" * 9_000)
    assert library.pieces() == ()


def test_a_track_may_name_a_piece(library: Library, song: Path) -> None:
    piece = library.add(song).piece
    track = [{"title": "Mine", "file": piece.file, "gain_db": 0}]
    found = library.find(a_programme({"tracks.window": track}))
    assert found[piece.file].path == str(library.path(piece)) and found[piece.file].length_s == 4
    assert list(found) == [piece.file]  # nothing else is in this library
    library.remove(piece)
    assert library.find(a_programme({"tracks.window": track})) == {} and left(library) == []


def test_folders_are_searched_and_named_files_are_tried_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    for name in ("b.FLAC", "a.txt", "deep/c.mp3", "deep/.d"):
        (tmp_path / name).touch()
    (tmp_path / "deep" / "again").symlink_to(tmp_path)
    inside = sound_files((tmp_path, tmp_path / "a.txt"))
    assert [path.name for path in inside] == ["b.FLAC", "c.mp3", "a.txt"]


def test_gain_brings_to_the_target_and_never_above_the_peak() -> None:
    assert pieces.gain_db(-18, -6) == -5
    assert pieces.gain_db(-30, -20) == 7
    assert pieces.gain_db(-30, -4) == 3
    assert pieces.gain_db(-70, -120) == 0
    assert pieces.gain_db(-60, -50) == pieces.MOST_GAIN_DB
    assert pieces.gain_db(-20, -6, target_lufs=-26) == -6
