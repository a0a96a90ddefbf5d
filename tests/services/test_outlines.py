"""What a programme's files look like is found once, told of when it is there, and kept for the next time."""

import threading
from pathlib import Path
from typing import Any

import pytest

from companion import audio
from companion.domain.programme import Sound
from companion.services.library import Library
from companion.services.outlines import Drawn, Outlines
from companion.services.paths import Folder
from tests.audio import make
from tests.domain.examples import a_programme

PATIENCE_S = 20


class Editor:
    """Asks for the outline of one file, and hears when it was found."""

    def __init__(self, folder: Folder, file: Path) -> None:
        self.heard: list[Drawn] = []
        self._more = threading.Semaphore(0)
        sound = Sound(str(file), 1.0)
        self.outlines = Outlines(Library(own=folder.library), lambda _: {file.name: sound}, folder.cache, self._hear)

    def _hear(self, found: Drawn) -> None:
        self.heard.append(found)
        self._more.release()

    def asks(self) -> Drawn:
        """Give what is known at once."""
        (drawn,) = self.outlines.of(a_programme()).values()
        return drawn

    def hears(self) -> Drawn:
        """Wait for what was found."""
        assert self._more.acquire(timeout=PATIENCE_S)
        return self.heard[-1]


@pytest.fixture
def song(tmp_path: Path) -> Path:
    return make.write(tmp_path / "song.flac", make.tone(440, 1))


def test_however_often_it_is_asked_for_a_file_is_measured_once(
    folder: Folder, song: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    measured: list[Path] = []
    begun, asked_again = threading.Event(), threading.Event()
    survey_file = audio.survey_file

    def survey(path: Path, *rest: Any) -> audio.Surveyed:
        measured.append(path)
        begun.set()
        assert asked_again.wait(PATIENCE_S)
        return survey_file(path, *rest)

    monkeypatch.setattr(audio, "survey_file", survey)
    editor = Editor(folder, song)
    for _ in range(4):
        assert not editor.asks().outline
        assert begun.wait(PATIENCE_S)
    asked_again.set()
    first, second = editor.hears(), editor.hears()
    assert first == second and len(first.outline) == 40 and first.levels
    assert editor.asks() == first and measured == [song]
    editor.outlines.close()
    other = Editor(folder, song)
    assert other.asks() == first and other.heard == []
    next(iter((folder.cache / "outlines").glob("*.json"))).write_bytes(b"{")
    assert not other.asks().levels and other.hears() == first
    other.outlines.close()
