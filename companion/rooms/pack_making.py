"""The composition root's part behind making packs: files in, one key per folder, one signed file out."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QStandardPaths

from companion.domain import pack
from companion.domain.errors import Known
from companion.domain.minisign import read_public_file
from companion.domain.pack import Kind
from companion.domain.records import dataclass
from companion.rooms.long_work import LongWork
from companion.services import documents, files
from companion.services.packs import gathering, signing, writer
from companion.services.packs.sounds import is_shipped
from companion.services.packs.writer import Source
from companion.services.paths import Folder
from companion.services.worker import Deliver
from companion.ui.post import RunAway, tried
from companion.ui.theme import Theme

if TYPE_CHECKING:
    from companion.ui.pages.packs.make_page import Asked, MakePackPage


class Own(Protocol):
    """What a person has made here."""

    def own_programmes(self) -> tuple[tuple[str, Path], ...]:
        """Give title and file of each programme."""

    def own_sound(self, name: str) -> Source | None:
        """Give a sound by a programme's name for it, None where there is none."""


@dataclass(frozen=True, slots=True)
class Ways:
    """How to do what takes long, how to come back from there, and how to go to another page."""

    run_away: RunAway
    post: Deliver
    show: Callable[[str], None]


class PackMaking:
    """What a therapist does to make a pack."""

    def __init__(self, theme: Theme, folder: Folder, ways: Ways, own: Own) -> None:
        self._theme, self._own = theme, own
        self._run_away, self._post, self._show = ways.run_away, ways.post, ways.show
        self._sources: tuple[Source, ...] = ()
        self._plays: dict[str, frozenset[str]] = {}
        self._work: LongWork | None = None
        self._not_begun: Callable[[], None] = lambda: None
        """Ends the making at once, while nothing is written yet."""
        self._secret, self._public = folder.root / "signing.key", folder.root / "signing.pub"

    def make_page(self) -> "MakePackPage":
        """Build the page."""
        from companion.ui.pages.packs.make_page import MakePackPage  # noqa: PLC0415 - imported when first shown

        location = QStandardPaths.writableLocation
        kinds = (QStandardPaths.StandardLocation.DownloadLocation, QStandardPaths.StandardLocation.DocumentsLocation)
        own = self._own
        page = MakePackPage(self._theme, tuple(Path(location(kind)) for kind in kinds), gathering.ENDINGS)
        page.file_given.connect(lambda path: self._add(page, path))
        page.removed.connect(lambda source: self._remove(page, source))
        page.key_asked.connect(lambda passphrase: self._make_key(page, passphrase))
        page.make_asked.connect(lambda asked: self._make(page, asked))
        page.stopped.connect(self.stop)
        page.back_asked.connect(lambda: self._show("packs"))
        page.asked_anew.connect(lambda: page.show_own(own.own_programmes()))
        page.show_sources(())
        self._show_key(page)
        return page

    def stop(self) -> None:
        """Call off the pack that is being made; what is half-written goes, and one of its name stays as it was."""
        if self._work is not None:
            self._work.stop()
        self._not_begun()

    def _add(self, page: "MakePackPage", path: Path) -> None:
        try:
            found = gathering.sources_of(path, is_shipped, self._own.own_sound)
        except Known as why:
            page.say_known(why)
            page.to_top()
            return
        page.banner.clear()
        names = {(source.kind, source.name) for source in found}
        single = {source.kind for source in found} & pack.ONCE
        kept = (one for one in self._sources if (one.kind, one.name) not in names and one.kind not in single)
        self._sources = (*kept, *found)
        page.show_sources(self._sources)
        sounds = frozenset(source.name for source in found if source.kind is Kind.AUDIO)
        self._plays |= {source.name: sounds for source in found if source.kind is Kind.PROGRAMME}
        for source in found:
            if source.kind is Kind.PROTOCOL:
                told = documents.load_protocol(source.path).value
                page.suggest(clinic=told.clinic.name, title=told.title, until=told.valid_until)

    def _remove(self, page: "MakePackPage", source: Source) -> None:
        """Take a file out, and with a programme the sound that no other one plays."""
        gone = self._plays.pop(source.name, frozenset()) if source.kind is Kind.PROGRAMME else frozenset()
        gone -= frozenset(name for names in self._plays.values() for name in names)
        left = (one for one in self._sources if one != source and not (one.kind is Kind.AUDIO and one.name in gone))
        self._sources = tuple(left)
        page.show_sources(self._sources)

    def _show_key(self, page: "MakePackPage") -> None:
        if not files.is_there(self._public):
            page.show_key(())
            return
        try:
            page.show_key(read_public_file(signing.read_key_file(self._public)).words)
        except Known as why:
            page.say_known(why)

    def _make_key(self, page: "MakePackPage", passphrase: str) -> None:
        def make() -> None:
            signing.save_key(signing.new_key(), passphrase, self._secret, self._public)

        def made(why: Known | None) -> None:
            page.set_busy("")
            if why is not None:
                page.say_known(why)
                page.to_top()
            self._show_key(page)

        page.set_busy(_tr("Making the key; this takes some seconds"), can_stop=False)
        self._run_away(lambda: tried(make), made)

    def _make(self, page: "MakePackPage", asked: "Asked") -> None:
        work, begun = LongWork(self._post, page.set_part), threading.Event()
        out = documents_folder() / "Companion" / f"{asked.draft.id}-{asked.draft.version}{pack.SUFFIX}"

        def make() -> Path:
            key = signing.unlock_key(signing.read_key_file(self._secret), asked.passphrase)  # seconds, all in one step
            begun.set()
            if not work(0.0):
                raise Known("pack.not_made")
            gathering.make_place(out)
            writer.build(asked.draft, asked.sources, key, out, shipped=is_shipped, progress=work)
            return out

        def made(answer: Path | Known) -> None:
            if self._work is not work:
                return  # called off while the key was being opened
            self._work = None
            page.set_busy("")
            if isinstance(answer, Known):
                page.say_known(answer)
                page.to_top()
            else:
                page.show_made(answer)

        def not_begun() -> None:
            if self._work is work and not begun.is_set():
                made(Known("pack.not_made"))

        self._work, self._not_begun = work, not_begun
        page.set_busy(_tr("Signing and saving"))
        page.to_top()
        self._run_away(lambda: tried(make), made)


def documents_folder() -> Path:
    """Give where a person keeps documents."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def _tr(text: str) -> str:
    return QCoreApplication.translate("PackMaking", text)
