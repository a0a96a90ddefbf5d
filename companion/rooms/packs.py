"""The composition root's part behind packs: opening and taking one in, what a session plays of it, and making one.

Reading a pack takes as long as its disk: it happens on a thread, can be stopped, and the page shows how far it is.
"""

import threading
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QCoreApplication, QStandardPaths

from companion.domain import pack
from companion.domain.errors import Known
from companion.domain.programme import Programme, Sound
from companion.domain.protocol import Protocol
from companion.domain.records import dataclass
from companion.rooms.long_work import LongWork
from companion.services import documents
from companion.services.clinic import ClinicSettings
from companion.services.documents import Document
from companion.services.packs.contents import Contents
from companion.services.packs.preloading import preload
from companion.services.packs.shelf import Installed, Offer, Shelf
from companion.services.packs.sounds import examine, find_sounds, is_shipped, measure
from companion.services.paths import Folder
from companion.services.worker import Deliver
from companion.ui.post import RunAway, tried
from companion.ui.theme import Theme

if TYPE_CHECKING:
    from companion.rooms.pack_making import Own, PackMaking
    from companion.ui.pages.packs.make_page import MakePackPage
    from companion.ui.pages.packs.page import PacksPage

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class PackHooks:
    """What packs need of the rest: what the clinic set, the session, the day, and where protocol and trouble go."""

    clinic: ClinicSettings
    in_session: Callable[[], bool]
    today: Callable[[], date]
    protocol: Callable[[], Protocol | None]
    take_protocol: Callable[[Document[Protocol]], None]
    protocol_file: Callable[[Path], None]
    tell: Callable[[Known], None]
    show: Callable[[str], None]
    own: "Callable[[], Own]"


@dataclass(frozen=True, slots=True)
class InPlace:
    """A pack that is in place, and what is in it."""

    installed: Installed
    contents: Contents


class PackRoom:
    """Everything around packs in an open program."""

    def __init__(self, theme: Theme, folder: Folder, run_away: RunAway, post: Deliver, hooks: PackHooks) -> None:
        self._theme, self._folder, self._run_away, self._post, self._hooks = theme, folder, run_away, post, hooks
        self._clinic = hooks.clinic
        self._shelf = Shelf(
            folder,
            is_shipped,
            lambda path: examine(path, folder.cache),
            believed=self._clinic.trusted,
            others=self._clinic.others,
        )
        self._packs: tuple[InPlace, ...] | None = None
        """What is in place, None until it has been read."""
        self._page: PacksPage | None = None
        self._offer: Offer | None = None
        self._document: Document[Protocol] | None = None
        self._work: LongWork | None = None
        self._making: PackMaking | None = None
        self._leaving = threading.Event()

    def close(self) -> None:
        """Let go of what is being measured, and call off what is being read or made."""
        self._leaving.set()
        self._stop()
        if self._making is not None:
            self._making.stop()

    # -- at the start -----------------------------------------------------------------------------------------

    def start(self) -> None:
        """Read what is in place, and take over the protocol of a pack that came while no window was open."""
        brought = self._clinic.file is not None and bool(self._clinic.file.packs)
        if brought or (self._folder.packs / "installed.json").exists():
            day = self._hooks.today()
            self._run_away(lambda: tried(lambda: self._begin(day)), self._have_begun)

    def _begin(self, day: date) -> tuple[tuple[InPlace, ...], tuple[Known, ...]]:
        """Take in what lies beside the clinic's file, then read what is in place."""
        troubles = preload(self._shelf, self._clinic, day) if not self._hooks.in_session() else ()
        return self._read(), troubles

    def _have_begun(self, answer: "tuple[tuple[InPlace, ...], tuple[Known, ...]] | Known") -> None:
        if isinstance(answer, Known):
            self._have_read(answer)
            return
        packs, troubles = answer
        self._have_read(packs)
        for why in troubles:
            self._hooks.tell(why)

    def _read(self) -> tuple[InPlace, ...]:
        self._shelf.sweep()
        return tuple(InPlace(one, self._shelf.contents(one)) for one in self._shelf.installed())

    def _have_read(self, answer: "tuple[InPlace, ...] | Known") -> None:
        if isinstance(answer, Known):
            self._hooks.tell(answer)
            if answer.code == "packs.damaged":
                self._shelf.start_again()
            return
        self._packs = answer
        for one in answer:
            if one.contents.protocol is not None and not self._shelf.is_taken_over(one.installed):
                self._hooks.take_protocol(one.contents.protocol)
                self._shelf.mark_taken_over(one.installed)
        self._show_packs()
        late = self._expired("pack.expired_in_session")
        if late is not None and self._hooks.in_session():
            self._hooks.tell(late)
        if answer and not self._hooks.in_session():  # then the time is the music's
            cache, leaving = self._folder.cache, self._leaving
            self._run_away(lambda: measure(self._shelf, cache, leaving), lambda _: None)

    # -- for a session ----------------------------------------------------------------------------------------

    @property
    def programme(self) -> Mapping[str, Any] | None:
        """Give the programme that the latest pack with one brings first; None where no pack has one."""
        brought = (programme.data for one in reversed(self._in_place()) for programme in one.contents.programmes)
        return next(brought, None)

    def find_sounds(self, programme: Programme, others: Mapping[str, Sound]) -> Mapping[str, Sound]:
        """Give a programme's sounds: those of the pack that it came with before all others."""
        for one in reversed(self._in_place()):
            if any(brought.value == programme for brought in one.contents.programmes):
                own = find_sounds(self._shelf, one.installed, programme, self._folder.cache)
                return {**others, **own}
        return others

    def _in_place(self) -> tuple[InPlace, ...]:
        """Give the packs; a session that is taken up again at the start asks before they were read beside it."""
        if self._packs is None:
            answer = tried(lambda: tuple(InPlace(one, self._shelf.contents(one)) for one in self._shelf.installed()))
            self._packs = () if isinstance(answer, Known) else answer
        return self._packs

    def check(self) -> None:
        """Raise Known `pack.expired` where no session can begin, since a pack's time is over."""
        why = self._expired("pack.expired")
        if why is not None:
            raise why

    def _expired(self, code: str) -> Known | None:
        """Look at the packs that a session would use: the latest with a protocol, and the latest with a programme."""
        told = next((one for one in reversed(self._in_place()) if one.contents.protocol is not None), None)
        plays = next((one for one in reversed(self._in_place()) if one.contents.programmes), None)
        for one in (told, plays):
            manifest = one.installed.manifest if one is not None else None
            if manifest is not None and pack.expired(manifest, self._hooks.today()):
                return Known(code, title=manifest.title, until=manifest.valid_until, name=manifest.issuer.name)
        return None

    # -- the page ---------------------------------------------------------------------------------------------

    def make_page(self) -> "PacksPage":
        """Build the page on which packs are opened."""
        from companion.ui.pages.packs.page import PacksPage  # noqa: PLC0415 - imported when first shown

        location = QStandardPaths.writableLocation
        kinds = (QStandardPaths.StandardLocation.DownloadLocation, QStandardPaths.StandardLocation.DocumentsLocation)
        page = self._page = PacksPage(self._theme, tuple(Path(location(kind)) for kind in kinds), self._hooks.today())
        page.file_given.connect(self.open)
        page.taken.connect(self._take)
        page.protocol_taken.connect(self._take_protocol)
        page.stopped.connect(self._stop)
        page.make_asked.connect(lambda: self._hooks.show("make_pack"))
        self._show_packs()
        return page

    def make_making_page(self) -> "MakePackPage":
        """Build the page on which packs are made."""
        from companion.rooms.pack_making import PackMaking, Ways  # noqa: PLC0415 - few people come here

        ways = Ways(self._run_away, self._post, self._hooks.show)
        self._making = PackMaking(self._theme, self._folder, ways, self._hooks.own())
        return self._making.make_page()

    def _show_packs(self) -> None:
        if self._page is None:
            return
        from companion.ui.pages.packs.page import Shown  # noqa: PLC0415 - the page has imported it

        self._page.show_packs([Shown(one.installed, one.contents.pages) for one in self._in_place()])

    def open(self, path: Path) -> None:
        """Read a pack and show what it is; a bare protocol file is taken as one."""
        if path.suffix.lower() == ".json":
            self._open_file(path)
            return
        self._hooks.show("packs")
        page = self._shown_page()
        page.banner.clear()
        work = self._begin_work(page)
        page.set_busy(_tr("Looking at {file}").format(file=path.name))
        day = self._hooks.today()
        self._run_away(lambda: tried(lambda: self._shelf.look(path, day, work)), self._looked)

    def _open_file(self, path: Path) -> None:
        """Show what another protocol, or a newer version, would change; what changes nothing is taken at once."""
        now = self._hooks.protocol()
        try:
            document = None if documents.is_measure(path) else documents.load_protocol(path)
        except Known:
            document = None  # whoever takes it says what is wrong
        given = document.value if document is not None else None
        older = now is not None and given is not None and now.id == given.id and given.version < now.version
        if now is None or document is None or given is None or now.example or now == given or older:
            self._hooks.protocol_file(path)
            return
        self._hooks.show("packs")
        page = self._shown_page()
        page.banner.clear()
        self._document = document
        page.show_protocol(now, given)

    def _take_protocol(self) -> None:
        page, document = self._shown_page(), self._document
        if document is not None:
            self._document = None
            page.show_offer(None)
            self._hooks.take_protocol(document)

    def _looked(self, answer: "Offer | Known") -> None:
        page = self._shown_page()
        page.set_busy("")
        if isinstance(answer, Known):
            page.say_known(answer)
            page.to_top()
            return
        self._offer = answer
        page.show_offer(answer, self._hooks.protocol())

    def _take(self, compared: bool) -> None:
        page, offer = self._shown_page(), self._offer
        if offer is None:
            return
        if self._hooks.in_session():
            page.say_known(Known("pack.in_session"))
            page.to_top()
            return
        work = self._begin_work(page)
        page.set_busy(_tr("Taking in “{title}”").format(title=offer.head.manifest.title))
        page.to_top()
        day = self._hooks.today()

        def install() -> tuple[InPlace, ...]:
            self._shelf.install(offer, day, compared=compared, progress=work)
            return self._read()

        self._run_away(lambda: tried(install), self._took)

    def _took(self, answer: "tuple[InPlace, ...] | Known") -> None:
        page = self._shown_page()
        page.set_busy("")
        if isinstance(answer, Known):
            page.say_known(answer)
            page.to_top()
            return
        page.show_offer(None)
        self._offer = None
        self._have_read(answer)
        page.banner.say(_tr("“{title}” is in place.").format(title=answer[-1].installed.manifest.title))
        page.to_top()

    def _begin_work(self, page: "PacksPage") -> LongWork:
        self._work = LongWork(self._post, page.set_part)
        return self._work

    def _stop(self) -> None:
        if self._work is not None:
            self._work.stop()

    def _shown_page(self) -> "PacksPage":
        return self._page if self._page is not None else self.make_page()


def _tr(text: str) -> str:
    return QCoreApplication.translate("PackRoom", text)
