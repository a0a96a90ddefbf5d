"""A pack's music is as loud as its programme wants, and until it was measured rather too quiet than too loud."""

import threading
from pathlib import Path

import pytest

from companion import audio
from companion.domain import programme as programmes
from companion.services.packs import sounds
from companion.services.packs.shelf import Installed, Shelf
from companion.services.paths import Folder
from tests.audio import make
from tests.domain.examples import programme_data


class OneSound:
    """A shelf with one pack, of one loud sound named by its content."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def installed(self) -> tuple["OneSound", ...]:
        """Give the pack."""
        return (self,)

    @property
    def manifest(self) -> "OneSound":
        """Give the pack's list."""
        return self

    def of(self, _kind: object) -> list["OneSound"]:
        """Give the sound."""
        return [self]

    name = "loud.flac"

    def sound(self, _one: object, name: str) -> Path | None:
        """Give where it lies."""
        return self.path if name == self.name else None


def find(shelf: OneSound, cache: Path) -> programmes.Sound:
    tracks = {"hold": [{"title": "A", "file": shelf.name, "gain_db": 0}], "onset": [], "window": [], "return": []}
    programme = programmes.read(programme_data({"tracks": tracks | {"recovery": []}}))
    return sounds.find_sounds(shelf, shelf, programme, cache)[shelf.name]  # type: ignore[arg-type]


@pytest.fixture
def shelf(tmp_path: Path) -> OneSound:
    made = make.write(tmp_path / "loud.flac", 0.5 * make.music(1, 6) / abs(make.music(1, 6)).max())
    return OneSound(made.rename(tmp_path / ("ab" * 32)))


def test_what_was_measured_is_known_from_then_on_and_what_was_not_is_taken_for_loud(
    shelf: OneSound, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = tmp_path / "cache"
    before = find(shelf, cache)
    assert (before.lufs, before.peak_dbtp) == (sounds.LOUD_LUFS, 0.0)
    sounds.measure(shelf, cache, threading.Event())  # type: ignore[arg-type]
    after = find(shelf, cache)
    assert after.lufs is not None and -30 < after.lufs < -8 and after.lufs != sounds.LOUD_LUFS
    assert after.peak_dbtp == pytest.approx(-6, abs=0.5)
    assert [path.name for path in cache.iterdir()] == [f"{shelf.path.name}.measured.json"]
    monkeypatch.setattr(audio, "survey_file", lambda *_: pytest.fail("measured a second time"))
    sounds.measure(shelf, cache, threading.Event())  # type: ignore[arg-type]
    (cache / f"{shelf.path.name}.measured.json").write_text("{")
    assert find(shelf, cache).lufs == sounds.LOUD_LUFS, "a note that is broken is none"


def test_measuring_is_let_go_when_the_window_closes(shelf: OneSound, tmp_path: Path) -> None:
    leaving = threading.Event()
    leaving.set()
    sounds.measure(shelf, tmp_path / "cache", leaving)  # type: ignore[arg-type]
    assert not (tmp_path / "cache").exists()


def test_a_real_shelf_fits(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "person")
    folder.create()
    shelf: Shelf = Shelf(folder, sounds.is_shipped)
    sounds.measure(shelf, folder.cache, threading.Event())
    assert shelf.installed() == tuple[Installed, ...]()
