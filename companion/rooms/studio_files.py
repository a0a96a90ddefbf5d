"""The composition root's part behind programmes that come in as files and go out as files.

Both happen on a thread, show how far they are, and can be called off; a sound file is written by a process of its own.
"""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths

from companion.audio import Cancelled
from companion.domain import pack
from companion.domain.errors import Known
from companion.domain.programme import Programme
from companion.rooms.long_work import LongWork
from companion.rooms.studio_house import EXPORT, MAKE_PACK, House
from companion.services.programmes import Programmes
from companion.ui.messages import words

if TYPE_CHECKING:
    from companion.ui.pages.studio.export_page import ExportPage
    from companion.ui.pages.studio.shelf_page import ShelfPage


class FilesRoom:
    """Behind import and export; `changed` is called when there is another programme."""

    def __init__(self, house: House, shelf: Programmes, changed: Callable[[], None]) -> None:
        self._house, self._shelf, self._changed = house, shelf, changed
        self._writing: threading.Event | None = None
        self._taking: threading.Event | None = None

    @property
    def working(self) -> bool:
        """Tell whether a file is being written or taken in."""
        return self._writing is not None or self._taking is not None

    def close(self) -> None:
        """Call off what is being written or taken in."""
        if self._writing is not None:
            self._writing.set()
        self.stop_taking()

    def stop_taking(self) -> None:
        """Call off what is being taken in."""
        if self._taking is not None:
            self._taking.set()

    def take_in(self, page: "ShelfPage", file: Path) -> None:
        """Take a programme in, or a playlist with its files, on a thread; one at a time."""
        from companion.services import exchange  # noqa: PLC0415 - brings an XML parser

        if self._taking is not None:
            return
        library, cancel = self._house.library, threading.Event()
        work = LongWork(self._house.post, page.set_part)
        made: list[Programme] = []
        called_off: list[bool] = []

        def progress(part: float) -> None:
            work(part)

        def take() -> Known | None:
            try:
                programme = exchange.read_programme(file, library, progress=progress, cancel=cancel)
                made.append(self._keep(programme))
            except Known as why:
                return why
            except Cancelled:
                called_off.append(True)
            return None

        def done(why: Known | None) -> None:
            self._taking = None
            page.set_busy("")
            self._changed()
            if called_off:
                self._house.window.say(
                    _tr("Stopped. No programme was made. Pieces that were whole are in the library.")
                )
            elif why is not None:
                self._house.tell(why)
            elif made:
                self._house.window.say(_tr("“{title}” is taken in.").format(title=made[0].title))

        self._taking = cancel
        if file.suffix.lower() in exchange.PLAYLISTS:  # our own file is read in a moment
            page.set_busy(_tr("Taking in {file}").format(file=file.name))
        self._house.place.run_away(take, done)

    def _keep(self, programme: Programme) -> Programme:
        """Save a programme; one that came along keeps its name, and this one gets another."""
        if any(one.programme.id == programme.id and not one.own for one in self._shelf.all()):
            programme = self._shelf.fresh(programme)
        self._shelf.save(programme)
        return programme

    def give_out(self, name: str) -> None:
        """Show the page on which a programme is written to a file."""
        from companion.ui.pages.studio.export_page import ExportPage  # noqa: PLC0415 - imported when first shown

        if self._writing is not None:  # one file at a time; its page says how far it is
            self._house.show(EXPORT)
            return
        programme = self._shelf.named(name).programme
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MusicLocation)) / "Companion"
        page = ExportPage(self._house.theme, programme.title, folder, _forms())
        back = self._house.window.current
        page.back_asked.connect(lambda: self._house.show(back))
        page.form_chosen.connect(lambda ending, where: self._form_chosen(page, programme, where, ending))
        self._house.window.hold(EXPORT, page)
        self._house.show(EXPORT)

    def _form_chosen(self, page: "ExportPage", programme: Programme, folder: Path, ending: str) -> None:
        if ending == pack.SUFFIX:  # who it is from, and the key that signs it, are asked for there
            self._house.show(MAKE_PACK)
        else:
            self._write(page, programme, folder, ending)

    def _write(self, page: "ExportPage", programme: Programme, folder: Path, ending: str) -> None:
        from companion.services import exchange  # noqa: PLC0415 - brings an XML parser

        out, house, cancel = folder / f"{exchange.file_name(programme)}{ending}", self._house, threading.Event()
        silent: list[str] = []
        called_off: list[bool] = []

        def write() -> Known | None:
            try:
                if ending in exchange.SOUND:
                    found = exchange.Heard(house.protocol, house.find(programme))
                    cache, post = house.place.folder.cache, house.post
                    progress = lambda part: post(lambda: page.show_part(part))  # noqa: E731
                    silent.extend(exchange.write_sound(programme, found, out, cache, progress=progress, cancel=cancel))
                else:
                    exchange.write_programme(programme, house.library, out)
            except Known as why:
                return why
            except Cancelled:
                called_off.append(True)
            return None

        def done(why: Known | None) -> None:
            self._writing = None
            page.cancel_asked.disconnect(cancel.set)
            if called_off:
                page.show_end(_tr("Called off. Nothing was written."))
            elif why is not None:
                message = words(why)
                page.show_end(f"{message.title}. {message.text}", well=False)
            elif silent:
                told = _tr("Written to {path}. What could not be read is silent in it: {titles}.")
                page.show_end(told.format(path=out, titles=", ".join(dict.fromkeys(silent))), well=False)
            else:
                page.show_end(_tr("Written to {path}.").format(path=out))

        self._writing = cancel
        page.cancel_asked.connect(cancel.set)
        page.show_part(0.0)
        house.place.run_away(write, done)


def _forms() -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    return (
        (
            _tr("For your patients: one signed file, with its sound and your voice"),
            ((pack.SUFFIX, _tr("Make a pack")),),
        ),
        (_tr("Our own file, without its sound: to be opened here again"), ((".json", "JSON"),)),
        (
            _tr("One sound file, for a phone: the whole evening as planned, with a chapter for each track"),
            ((".m4a", "M4A"), (".mp3", "MP3"), (".opus", "Opus"), (".flac", "FLAC")),
        ),
        (
            _tr("A playlist for other players, with a copy of each file; fades and phases stay behind"),
            ((".m3u8", "M3U8"), (".xspf", "XSPF")),
        ),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("StudioFiles", text)
