"""The composition root's part behind the safety page: ways in, lock, backups, erasing.

What takes a keyring's seconds or some hard arithmetic happens on a thread, what needs the store on its worker.
"""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QStandardPaths

from companion.domain.errors import Known
from companion.rooms.housekeeping import Place
from companion.services import crypto, exports
from companion.services.backup import ENDING, Backups, save_portable
from companion.services.clock import Clock, local_date
from companion.services.files import known
from companion.services.keys import ByCode, ByKeyring, ByLogin, ByPassphrase, NewSlot
from companion.services.recovery_code import new_code
from companion.services.slots import SlotKind
from companion.services.store import Store
from companion.ui.messages import words
from companion.ui.pages.safety.page import SafetyPage
from companion.ui.post import tried
from companion.ui.screen_capture import hide_from_capture
from companion.ui.theme import Theme
from companion.ui.window import MainWindow

if TYPE_CHECKING:
    from companion.rooms.housekeeping import Housekeeping

T = TypeVar("T")


class SafetyRoom:
    """What the safety page asks for; `export` leads to the export page, where there is one."""

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        place: Place,
        clock: Clock,
        *,
        housekeeping: "Housekeeping",
        export: Callable[[], None] | None,
    ) -> None:
        self._window, self._theme, self._place, self._clock = window, theme, place, clock
        self._housekeeping, self._export = housekeeping, export
        self._backups = Backups(place.folder)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._target = Path(documents) / "Companion"

    def make_page(self, back: Callable[[], None]) -> SafetyPage:
        """Build the page."""
        settings = self._housekeeping.settings
        page = self._page = SafetyPage(self._theme, settings, self._target, can_export=self._export is not None)
        if self._housekeeping.clinic is not None:
            page.show_clinic(self._housekeeping.clinic)
        page.back_asked.connect(back)
        page.appeared.connect(self._look)
        self._connect_ways(page)
        page.lock.lock_asked.connect(self._place.lock)
        page.lock.minutes_chosen.connect(lambda minutes: self._save(lock_after_min=minutes))
        page.lock.hiding_chosen.connect(self._hide)
        page.backups.backup_asked.connect(self._back_up)
        page.backups.check_asked.connect(self._check)
        page.backups.restore_asked.connect(self._place.restore)
        page.backups.portable_asked.connect(self._save_portable)
        page.erase.portable_asked.connect(lambda: self._save_portable(self._target))
        page.erase.erase_asked.connect(self._erase)
        if self._export is not None:
            page.erase.export_asked.connect(self._export)
        return page

    def _look(self) -> None:
        self._page.ways.show_keys(self._place.vault.state())
        self._page.backups.show_backups(self._backups.all())
        service = self._place.folder.synced_by()
        synced = Known("folder.synced", service=service, folder=str(self._place.folder.root))
        self._page.backups.warn_synced(words(synced).text if service else "")

    # -- ways in ----------------------------------------------------------------------------------------------

    def _connect_ways(self, page: SafetyPage) -> None:
        ways = page.ways
        ways.passphrase_given.connect(lambda text: self._add(ByPassphrase(text), _tr("The passphrase is set.")))
        ways.keyring_asked.connect(lambda: self._add(ByKeyring(), _tr("The keyring opens the record from now on.")))
        ways.login_asked.connect(lambda: self._add(ByLogin(), _tr("The login opens the record from now on.")))
        ways.code_asked.connect(self._make_code)
        ways.code_tried.connect(self._try_code)
        ways.removed.connect(self._remove)

    def _add(self, way: NewSlot, done: str) -> None:
        key, vault = self._place.key, self._place.vault
        self._away(lambda: vault.add_slot(key, way), done)

    def _make_code(self) -> None:
        code = new_code()
        done = _tr("The recovery code is a way in now. An older one does not open any more.")
        self._page.ways.rehearse_code(code, lambda: self._add(ByCode(code), done))

    def _try_code(self, text: str) -> None:
        key, vault = self._place.key, self._place.vault

        def attempt() -> None:
            if not crypto.same(vault.unlock_by_code(text).master, key.master):
                raise Known("keys.wrong_secret", kind=SlotKind.CODE)

        self._away(attempt, _tr("The code on your paper opens the record."))

    def _remove(self, kind: SlotKind) -> None:
        vault = self._place.vault
        self._away(lambda: vault.remove_slot(kind), _tr("That way in is gone. Older backups still know it."))

    def _away(self, job: Callable[[], None], done: str) -> None:
        def answered(why: Known | None) -> None:
            self._look()
            if why is None:
                self._page.say_done(done)
            else:
                self._page.say(why)

        self._place.run_away(lambda: tried(job), answered)

    # -- lock and what pictures of the screen show ------------------------------------------------------------

    def _save(self, **changed: object) -> None:
        self._housekeeping.save(replace(self._housekeeping.settings, **changed))  # type: ignore[arg-type]  # by name

    def _hide(self, hidden: bool) -> None:
        self._save(capture_hidden=hidden)
        if not hide_from_capture(hidden):
            self._page.say(Known("window.not_hidden"))

    # -- backups ----------------------------------------------------------------------------------------------

    def _back_up(self) -> None:
        key, now = self._place.key, self._clock.stamp()
        self._work(lambda store: self._backups.make(store, key, now), lambda _: _tr("Backed up, and read back."))

    def _check(self) -> None:
        def said(found: tuple[Known, ...]) -> str:
            if found:
                raise found[0]
            return _tr("All of it was read, and all of it is whole.")

        self._work(lambda store: store.quick_check(), said)

    def _save_portable(self, place: Path) -> None:
        folder, key = self._place.folder, self._place.key
        day = local_date(self._clock.stamp()).isoformat()

        def job(store: Store) -> tuple[Path, int]:
            target = exports.free_path(place, f"companion {day}", ENDING)
            return target, save_portable(folder, key, store, target).left_out

        def said(saved: tuple[Path, int]) -> str:
            text = _tr("Backed up, and read back: {path}").format(path=saved[0])
            more = _tr("%n files of voices and packs were too much for it: keep the packs' own files, too.", saved[1])
            return f"{text}\n{more}" if saved[1] else text

        self._work(job, said)

    def _work(self, job: Callable[[Store], T], said: Callable[[T], str]) -> None:
        def done(answer: Future[T]) -> None:
            self._look()
            try:
                self._page.say_done(said(answer.result()))
            except Known as why:
                self._page.say(why)
            except OSError as fault:
                self._page.say(known(fault, self._target / "backup"))

        self._place.worker.submit(job, done)

    # -- the end ----------------------------------------------------------------------------------------------

    def _erase(self, held: bool) -> None:
        question = _tr("Everything goes, and nobody can bring it back.")
        if held or self._window.ask(_tr("Erase everything?"), question, _tr("Erase everything"), _tr("Keep it")):
            self._place.erase()


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("SafetyRoom", text, n=number)
