"""Programmes go out as playlists that other players read, and come in from playlists that stay in their folder."""

import subprocess
import threading
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from companion.audio import Cancelled
from companion.domain.chapters import about
from companion.domain.errors import Known
from companion.domain.events import Phase
from companion.domain.planned import course_spans
from companion.domain.programme import Sound
from companion.services.exchange import Heard, file_name, read_programme, write_programme, write_sound
from companion.services.library import Library
from companion.services.paths import Folder, shipped
from companion.services.playlists import Entry, read_playlist, write_m3u8, write_xspf
from tests.audio import make
from tests.domain.examples import a_programme, a_protocol

ENTRIES = (
    Entry("songs/01 Ä & b.flac", "Ä & <b>", "Who", 61.4),
    Entry("songs/100% #2.ogg", "100% #2", "", None),
)


@pytest.fixture
def library(folder: Folder) -> Library:
    return Library(shipped("audio"), own=folder.library)


def test_both_forms_come_back_as_they_went_out() -> None:
    xspf = read_playlist(write_xspf("T", ENTRIES), "a.xspf")
    assert [(one.file, one.title, one.artist) for one in xspf] == [(one.file, one.title, one.artist) for one in ENTRIES]
    assert xspf[0].length_s == 61.4
    m3u8 = read_playlist(write_m3u8("T", ENTRIES), "a.m3u8")
    assert [one.file for one in m3u8] == [one.file for one in ENTRIES]
    assert [one.title for one in m3u8] == ["Who - Ä & <b>", "100% #2"] and m3u8[0].length_s == 61


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("http://host/a.mp3", "playlist.address"),
        ("file:///etc/passwd", "playlist.address"),
        ("C:\\music\\a.mp3", "playlist.address"),
        ("smb://host/a", "playlist.address"),
        ("/etc/passwd", "playlist.outside"),
        ("../a.mp3", "playlist.outside"),
        ("a/../../b.mp3", "playlist.outside"),
        ("\\\\host\\share\\a.mp3", "playlist.outside"),
        ("CON", "playlist.outside"),
    ],
)
def test_addresses_and_ways_out_are_refused(line: str, code: str) -> None:
    for text in (f"#EXTM3U\n{line}\n", write_xspf("T", [Entry(line)])):
        with pytest.raises(Known) as caught:
            read_playlist(text, "list")
        assert caught.value.code == code


@pytest.mark.parametrize(
    "text",
    [
        "", "#EXTM3U\n", "<playlist", "<a/>",
        '<!DOCTYPE x [<!ENTITY a "b">]><playlist xmlns="http://xspf.org/ns/0/"><trackList/></playlist>',
        "<?xml version='1.0'?><!DocType x SYSTEM 'file:///etc/passwd'><playlist/>",
        "<a>" * 100_000,
    ],
)  # fmt: skip
def test_what_is_no_playlist_is_refused(text: str) -> None:
    with pytest.raises(Known) as caught:
        read_playlist(text, "list")
    assert caught.value.code == "playlist.unreadable"


def test_a_programme_goes_out_with_its_files_and_comes_back_in(library: Library, tmp_path: Path) -> None:
    for ending in (".m3u8", ".xspf"):
        out = write_programme(a_programme(), library, tmp_path / ending[1:] / f"evening{ending}")
        files = sorted(path.name for path in (out.parent / "evening").iterdir())
        assert files == ["01 Shore.ogg", "02 Slow tide.ogg", "03 Wide field.ogg", "04 Morning.ogg"]
        lines = read_playlist(out.read_text(encoding="utf-8"), out.name)
        assert [one.file for one in lines][:2] == ["evening/01 Shore.ogg", "evening/02 Slow tide.ogg"]
        assert all((out.parent / one.file).is_file() for one in lines)
    ElementTree.parse(tmp_path / "xspf" / "evening.xspf")  # noqa: S314 - our own


def test_ffmpeg_reads_each_file_that_a_playlist_names(library: Library, tmp_path: Path) -> None:
    out = write_programme(a_programme(), library, tmp_path / "evening.m3u8")
    for entry in read_playlist(out.read_text(encoding="utf-8"), out.name):
        line = [
            "ffprobe",
            "-v",
            "error",
            "-show_entries",
            "format=duration",
            "-of",
            "csv=p=0",
            str(tmp_path / entry.file),
        ]
        length_s = float(subprocess.run(line, capture_output=True, text=True, check=True).stdout)
        assert length_s == pytest.approx(entry.length_s, abs=0.1)


def test_a_playlist_comes_in_with_its_files(library: Library, tmp_path: Path) -> None:
    make.write(tmp_path / "b.flac", make.tone(440, 2))
    make.write(tmp_path / "a.flac", make.tone(330, 2))
    (tmp_path / "My evening.m3u8").write_text("#EXTM3U\n#EXTINF:2,Second\nb.flac\n./a.flac\n", encoding="utf-8")
    made = read_programme(tmp_path / "My evening.m3u8", library, Phase.RETURN)
    assert (made.title, [one.title for one in made.of(Phase.RETURN)]) == ("My evening", ["Second", "a"])
    assert set(made.files) == set(library.find(made))


def test_our_own_file_is_the_whole_truth(library: Library, tmp_path: Path) -> None:
    made = a_programme({"tracks.window.0.from_s": 12.5, "shapes": {"window": {"fill": "repeat"}}})
    assert read_programme(write_programme(made, library, tmp_path / "p.json"), library) == made


@pytest.mark.parametrize(
    ("title", "name"),
    [("Orchestral evening", "Orchestral evening"), ("Ébène/../: «Vol. 2»", "Ébène Vol 2"), ("…", "sea-and-sky")],
)
def test_a_file_is_found_again_by_its_title(title: str, name: str) -> None:
    assert file_name(replace(a_programme(), id="sea-and-sky", title=title)) == name


def test_an_unknown_form_is_told(library: Library, tmp_path: Path) -> None:
    with pytest.raises(Known) as caught:
        write_programme(a_programme(), library, tmp_path / "p.pls")
    assert caught.value.code == "programme.format" and not (tmp_path / "p.pls").exists()


def test_a_sound_file_is_called_off_or_refused_and_nothing_is_left(tmp_path: Path) -> None:
    path = str(make.write(tmp_path / "a.flac", make.music(1, 5)))
    programme, off = a_programme(), threading.Event()
    sounds = {name: Sound(path, 5.0) for name in programme.files}
    out = tmp_path / "phone" / "evening.m4a"

    def write(heard: Heard) -> tuple[str, ...]:
        return write_sound(programme, heard, out, tmp_path, progress=lambda part: off.set(), cancel=off)

    with pytest.raises(Cancelled):
        write(Heard(a_protocol(), sounds))
    with pytest.raises(Known) as refused:
        write(Heard(a_protocol(), {}))
    assert refused.value.code == "programme.silent"
    assert out.parent.is_dir() and not list(out.parent.iterdir())


def test_a_chapter_for_each_track_in_the_middle_of_its_crossfade() -> None:
    programme, protocol = a_programme(), a_protocol()
    sounds = {name: Sound(f"/m/{name}", 300.0) for name in programme.files}
    said = about(programme, course_spans(protocol), sounds, protocol.name, protocol.clinic.name)
    titles = [chapter.title.rpartition(" · ")[2] for chapter in said.chapters]
    assert titles[:3] == ["Shore", "Slow tide", "Slow tide"] and said.chapters[0].at_s == 0
    hold_s = protocol.hold_phase_s()
    assert said.chapters[1].at_s == hold_s + programme.crossfade_s / 2
    assert (said.title, said.artist) == (programme.title, protocol.clinic.name)
