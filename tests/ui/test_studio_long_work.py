"""What takes long in the studio shows how far it is, is called off half-way, and leaves nothing half-made."""

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

from companion.rooms.studio_files import FilesRoom
from companion.rooms.studio_house import House
from companion.rooms.studio_library import LibraryRoom, Links
from companion.services.library import Library, State
from companion.services.paths import Folder
from companion.services.programmes import Programmes
from companion.ui.pages.studio.library_page import LibraryPage
from companion.ui.pages.studio.shelf_page import ShelfPage
from companion.ui.theme import Theme
from tests.audio import make
from tests.ui.reading import buttons, press, read, settle, show


def test_a_playlist_is_called_off_half_way_and_then_taken_in(theme: Theme, tmp_path: Path) -> None:
    folder = Folder(tmp_path / "person")
    folder.create()
    library, shelf, page = Library(own=folder.library), Programmes(folder), ShelfPage(theme)
    make.write(tmp_path / "a.flac", make.tone(440, 1))
    make.write(tmp_path / "b.flac", make.tone(330, 1))
    playlist = tmp_path / "Evening.m3u8"
    playlist.write_text("a.flac\nb.flac\n", encoding="utf-8")
    said, to_press = list[str](), ["Stop"]

    def run_away(job: Callable[[], Any], done: Callable[[Any], None]) -> None:
        done(job())

    def post(call: Callable[[], None]) -> None:
        call()
        if to_press:
            assert "Taking in Evening.m3u8" in read(page)
            press(page, to_press.pop())

    place, window = SimpleNamespace(run_away=run_away), SimpleNamespace(say=said.append)
    house = SimpleNamespace(
        library=library, post=post, place=place, window=window, tell=lambda why: said.append(why.code)
    )
    room = FilesRoom(cast(House, house), shelf, lambda: None)
    page.file_given.connect(lambda file: room.take_in(page, file))
    page.stopped.connect(room.stop_taking)
    show(theme, page)
    before = len(shelf.all())
    page.file_given.emit(playlist)
    settle()
    assert said == ["Stopped. No programme was made. Pieces that were whole are in the library."]
    assert len(shelf.all()) == before and not room.working
    assert "Stop" not in buttons(page)
    assert len(library.pieces()) < 2 and not [one for one in folder.library.iterdir() if one.is_dir()]
    page.file_given.emit(playlist)
    settle()
    assert said[1:] == ["“Evening” is taken in."]
    assert len(shelf.all()) == before + 1 and len(library.pieces()) == 2
    page.deleteLater()


def test_a_look_at_every_file_is_stopped_and_then_done(theme: Theme) -> None:
    page, said, to_press = LibraryPage(theme, lambda piece: b""), list[str](), ["Stop"]

    def run_away(job: Callable[[], Any], done: Callable[[Any], None]) -> None:
        done(job())

    def post(call: Callable[[], None]) -> None:
        call()
        if to_press:
            assert "Looking at every file" in read(page)
            press(page, to_press.pop())

    pieces = [SimpleNamespace(sha256=str(n)) for n in range(3)]
    looked = [(piece, state) for piece, state in zip(pieces, (State.WELL, State.CHANGED, State.WELL), strict=True)]
    library = SimpleNamespace(pieces=lambda: pieces, check=lambda: iter(looked))
    window = SimpleNamespace(say=said.append, holds=lambda name: False, page=lambda name: page)
    house = SimpleNamespace(library=library, post=post, place=SimpleNamespace(run_away=run_away), window=window)
    room = LibraryRoom(cast(House, house), cast(Links, None))
    page.check_asked.connect(room._check)  # noqa: SLF001 - as the room itself connects it, with a library to be shown
    page.check_stopped.connect(room._stop_checking)  # noqa: SLF001 - the same
    show(theme, page)
    press(page, "Check every file")
    settle()
    assert said == ["Stopped before every file was looked at."] and not room.working
    press(page, "Check every file")
    settle()
    assert page.banner.accessibleName() == "Missing or changed: 1 of 3 files."
    page.deleteLater()
