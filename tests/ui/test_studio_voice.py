"""A voice for a programme: the computer's own or one from a file becomes a take, and what can't be says why."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import numpy as np
import pytest
import soundfile
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit

from companion.rooms.studio_voice import VoiceRoom
from companion.services.keys import DataKey
from companion.services.paths import Folder
from companion.services.voices import Voices
from companion.ui.pages.studio.voice_page import VoicePage
from companion.ui.post import Post
from companion.ui.theme import Theme
from tests.audio import make
from tests.ui.test_studio_pages import press

T = TypeVar("T")
SPEAKS = f"""#!{sys.executable}
import io, sys, numpy, soundfile
text = sys.stdin.read()
made = io.BytesIO()
tone = 0.2 * numpy.sin(numpy.arange(22050 * len(text) // 10) / 20)
soundfile.write(made, tone, 22050, format="WAV", subtype="PCM_16")
sys.stdout.buffer.write(made.getvalue())
"""


Kept = list[tuple[str, str, str]]


@pytest.fixture
def voices(tmp_path: Path) -> Voices:
    return Voices(Folder(tmp_path / "data"), DataKey(b"m" * 32))


@pytest.fixture
def kept() -> Kept:
    return []


@pytest.fixture
def page(theme: Theme, voices: Voices, kept: Kept) -> VoicePage:
    made = VoicePage(theme, "0:10 (Window)")

    def at_once(job: Callable[[], T], done: Callable[[T], None]) -> None:
        done(job())

    VoiceRoom(
        made,
        voices,
        Post(made),
        at_once,
        kept=lambda *words: kept.append(words),
        listen=lambda file: None,
    )
    return made


def choose_file(page: VoicePage, path: Path) -> None:
    """Name a recording by hand."""
    press(page, "From a file…")
    (named,) = [edit for edit in page.findChildren(QLineEdit) if edit.accessibleName() == "Or type where it lies"]
    named.setText(str(path))
    press(page, "Open")


def said(page: VoicePage) -> str:
    return " ".join(one.text() for one in page.findChildren(QLabel))


@pytest.mark.skipif(sys.platform != "linux", reason="stands in for the program that Linux has")
def test_the_computer_says_what_was_written(
    page: VoicePage, kept: Kept, voices: Voices, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    page.findChild(QPlainTextEdit).setPlainText("Let it come, let it go.")
    press(page, "Let the computer say it")
    assert "This computer has no voice of its own" in said(page)
    program = tmp_path / "espeak-ng"
    program.write_text(SPEAKS)
    program.chmod(0o700)
    press(page, "Let the computer say it")
    assert "LUFS" in said(page) and page.banner.isHidden()
    press(page, "Put it into the programme")
    [(file, _, text)] = kept
    assert text == "Let it come, let it go."
    assert len(voices.flac(file)) > 1000


def test_words_come_first(page: VoicePage) -> None:
    press(page, "Let the computer say it")
    assert "There are no words yet" in said(page)


def test_a_recording_from_a_file_is_a_take_and_a_bad_one_says_why(page: VoicePage, tmp_path: Path, kept: Kept) -> None:
    bad = tmp_path / "bad.ogg"
    bad.write_bytes(b"no sound at all")
    choose_file(page, bad)
    assert "bad.ogg" in said(page) and kept == []
    around = np.zeros((22_050, 2), np.float32)
    sound = np.concatenate([around, make.tone(300, 2, rate_hz=44_100), around])
    soundfile.write(tmp_path / "hers.flac", sound, 44_100)
    choose_file(page, tmp_path / "hers.flac")
    assert "2.3 s · −" in said(page)  # the room before and after is left out, but for a little
    press(page, "Put it into the programme")
    assert len(kept) == 1
