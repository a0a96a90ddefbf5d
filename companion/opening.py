"""The composition root from a painted window to an open store: folder, key, store, and what to do where one fails.

A keyring may take seconds, so the key is found on a thread. Everything that needs an open store is in `home.py`.
"""

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, cast

from companion.domain.errors import Bug, Known
from companion.domain.history import Opened
from companion.domain.raising import Raising
from companion.home import Home
from companion.rooms.front import Front
from companion.rooms.handed import Handed, hand_over
from companion.rooms.housekeeping import Place
from companion.rooms.kept import Kept, Rehearsal, read_kept
from companion.rooms.setting_up import SettingUp
from companion.services import log
from companion.services.backup import Backups
from companion.services.erase import erase
from companion.services.keys import DataKey
from companion.services.oskeyring import OsKeyring
from companion.services.settings import Settings, SettingsFile
from companion.services.store import Store
from companion.services.unlocking import Barred, FirstStart, Locked, Outcome, Unlocked, Unlocking
from companion.services.worker import Worker
from companion.ui.pages.erased import ErasedPage
from companion.ui.pages.opening import OpeningPage
from companion.ui.pages.trouble import TroublePage
from companion.ui.pages.unlock import UnlockPage
from companion.ui.post import tried

if TYPE_CHECKING:
    from companion.rooms.restoring import RestoreRoom
    from companion.rooms.sealed import SealedRoom


class Opening:
    """What is shown until the store is open, and what to do about it when it does not open."""

    def __init__(
        self, front: Front, settings_file: SettingsFile, rehearsal: Rehearsal | None, pack: Path | None
    ) -> None:
        self._front, self._settings_file, self._rehearsal, self._pack = front, settings_file, rehearsal, pack
        self._settings = Settings()
        self._troubles: tuple[Known, ...] = ()
        self._unlocking = Unlocking(front.folder, OsKeyring())
        self._worker: Worker | None = None
        self._log: log.LogFile | None = None
        self._accept_loss = False
        self._key: DataKey | None = None
        self._setting_up = SettingUp(front, self._unlocking, self._found)
        self._sealed: SealedRoom | None = None
        self._handed: Handed | None = None
        self._restore: RestoreRoom | None = None
        self.home: Home | None = None
        front.window.lock_asked.connect(self.lock)

    def begin(self, settings: Settings, troubles: tuple[Known, ...]) -> None:
        """Look for the store; `troubles` are said above the first page behind it."""
        self._settings, self._troubles = settings, troubles
        self.look()

    def may_close(self) -> bool:
        """Ask where somebody would be left without the window, or without what they wrote."""
        if self._sealed is not None and self._sealed.waiting:
            return self._sealed.may_close(self._front.window)
        return self.home is None or self.home.may_close()

    def leave(self) -> None:
        """Let a try that waits end, and what is being made, so that the threads can."""
        self._unlocking.leave()
        if self.home is not None:
            self.home.leave()

    def close(self) -> None:
        """Let everything end in its order: pages and sound, then the store, then the folder."""
        if self.home is not None:
            self.home.close()
        if self._worker is not None:
            _let_go(self._worker)
        self._unlocking.release()
        if self._log is not None:
            self._log.close()

    # -- the folder and its key -------------------------------------------------------------------------------

    def look(self) -> None:
        """Take the folder, and unlock it if nobody needs to be asked."""
        self._front.run_away(self._looked, self._found)

    def _looked(self) -> Outcome:
        try:
            return self._unlocking.look()
        except Exception as fault:  # noqa: BLE001 - nobody is left before a page that says no more than “Opening”
            return Barred(_bug(fault))

    def _found(self, outcome: Outcome) -> None:
        match outcome:
            case Unlocked(key):
                self._log = self._log or log.open_log(self._front.folder)
                self._front.run_away(self._front.relief.end_calm, lambda _: self._open_store(key))
            case FirstStart():
                self._setting_up.show(outcome, self._show_restore)
            case Locked():
                self._show_unlock(outcome)
            case Barred(why):
                if why.code == "instance.running" and self._pack is not None:
                    why, self._pack = hand_over(self._front.window, self._front.folder, self._pack), None
                self._show_trouble(why)

    def _show_unlock(self, locked: Locked) -> None:
        page = self._front.window.page("unlock") if self._front.window.holds("unlock") else None
        if not isinstance(page, UnlockPage):
            page = UnlockPage(self._front.theme, locked.ways)
            page.passphrase_given.connect(lambda text: self._try(lambda: self._unlocking.by_passphrase(text)))
            page.code_given.connect(lambda text: self._try(lambda: self._unlocking.by_code(text)))
            page.keyring_asked.connect(self.look)
            page.record_asked.connect(self._show_sealed)
            self._front.show("unlock", page)
        if locked.by_itself:
            page.offer_unasked()
        page.slow_down(locked.wait_s)
        page.wait(False)
        if locked.why_not is not None:
            page.say(locked.why_not)

    def _try(self, attempt: Callable[[], Outcome]) -> None:
        page = self._front.window.page("unlock")
        if isinstance(page, UnlockPage):
            page.wait(True)
        self._front.run_away(attempt, self._found)

    def _show_trouble(self, why: Known) -> None:
        log.note(why.code)
        backups = Backups(self._front.folder).all() if self._key is not None else []
        page = TroublePage(self._front.theme, why, backups[0].made if backups else None)
        page.try_again.connect(self._look_again)
        page.loss_accepted.connect(self._go_on_with_loss)
        page.copy_asked.connect(self._open_copy)
        page.restore_asked.connect(self._show_restore)
        page.record_asked.connect(self._show_sealed)
        page.quit_asked.connect(self._front.window.close)
        self._front.show("trouble", page)

    # -- recording without a key ------------------------------------------------------------------------------

    def _show_sealed(self) -> None:
        from companion.rooms.sealed import show_sealed  # noqa: PLC0415 - imported when first shown

        try:
            self._sealed = show_sealed(self._front, self._sealed)
        except Known as why:
            cast("TroublePage", self._front.window.page(self._front.window.current)).say(why)

    # -- going back to a backup -------------------------------------------------------------------------------

    def _show_restore(self) -> None:
        from companion.rooms.restoring import RestoreRoom  # noqa: PLC0415 - imported when first shown

        back = self._front.window.current
        room = RestoreRoom(
            self._front.theme, self._front.folder, self._key, run_away=self._front.run_away, done=self._restored
        )
        room.page.left.connect(lambda: self._front.window.show_page(back))
        self._front.show("restore", room.page)
        self._restore = room

    def _restored(self, key: DataKey) -> None:
        self._accept_loss = False
        self._found(Unlocked(key))

    # -- closing the record without closing the window ---------------------------------------------------------

    def lock(self) -> None:
        """Close the record and ask for a way in; never while a session is open."""
        self._close_record(self._locked, "session.no_lock")

    def _locked(self) -> None:
        self._show_unlock(self._unlocking.ways())

    def _restore_from_home(self) -> None:
        key = self._key

        def closed() -> None:
            self._key = key
            self._locked()
            self._show_restore()

        self._close_record(closed, "session.no_restore")

    def _erase(self) -> None:
        def closed() -> None:
            if self._log is not None:
                self._log.close()
                self._log = None
            self._front.run_away(self._erase_folder, erased)

        def erased(why: Known | None) -> None:
            page = ErasedPage(self._front.theme, why)
            page.quit_asked.connect(self._front.window.close)
            self._front.show("erased", page)

        self._close_record(closed, "session.no_erase")

    def _erase_folder(self) -> Known | None:
        self._unlocking.release()  # Windows deletes no file that is held
        return tried(lambda: erase(self._front.folder, self._unlocking.vault))

    def _close_record(self, then: Callable[[], None], not_now: str) -> None:
        """Close the record; while a session is open say `not_now` instead, since nobody may be kept from it then."""
        home, worker = self.home, self._worker
        if home is not None and home.live.open:
            home.tell(Known(not_now))
            return
        if home is None or worker is None:
            return
        home.close()
        self.home, self._worker, self._key, self._rehearsal = None, None, None, None
        self._front.relief.forget()
        self._front.show("opening", OpeningPage(self._front.theme, closing=True))
        self._settings, self._troubles = self._settings_file.load()
        self._front.run_away(lambda: _let_go(worker), lambda _: then())

    # -- the store --------------------------------------------------------------------------------------------

    def _look_again(self) -> None:
        if self._key is not None:
            self._open_store(self._key)
        else:
            self.look()

    def _go_on_with_loss(self) -> None:
        self._accept_loss = True
        self._look_again()

    def _open_copy(self) -> None:
        self._open_store(self._key_or_bug(), copy=True)

    def _key_or_bug(self) -> DataKey:
        if self._key is None:
            raise Bug("the store is asked for before its key")
        return self._key

    def _open_store(self, key: DataKey, copy: bool = False) -> None:
        self._key = key
        folder, accept = self._front.folder, self._accept_loss

        def told(step: Raising) -> None:
            self._front.post(lambda: self._say_raising(step))

        def opens() -> Store:
            return Store.open_copy(folder, key) if copy else Store.open(folder, key, accept_loss=accept, told=told)

        self._worker = Worker(opens, self._front.post)
        self._worker.opened.add_done_callback(lambda opened: self._front.post(lambda: self._store_opened(opened)))

    def _say_raising(self, step: Raising) -> None:
        """Say on the first page what takes so long; where a person was asked for a way in, that page comes back."""
        if step is Raising.COPY:
            self._front.show("opening", OpeningPage(self._front.theme))
        cast("OpeningPage", self._front.window.page("opening")).say_raising(step)

    def _store_opened(self, opened: Future[Opened]) -> None:
        fault = opened.exception()
        if self._worker is None:
            return
        if fault is not None:
            self._not_opened(fault)
        else:
            folder, key = self._front.folder, self._key_or_bug()
            self._worker.submit(lambda store: read_kept(store, folder, key), self._read)

    def _not_opened(self, fault: BaseException) -> None:
        """Say why; a fault of ours is one too, or a person would wait before it for ever."""
        if self._worker is not None:
            _let_go(self._worker)
            self._worker = None
        self._show_trouble(fault if isinstance(fault, Known) else _bug(fault))

    def _read(self, kept: Future[Kept]) -> None:
        if self._worker is None:
            return
        fault = kept.exception()
        if fault is not None:
            self._not_opened(fault)
            return
        if self._sealed is not None:
            self._sealed.end()
            self._sealed = None
        place = Place(
            self._front.folder,
            self._key_or_bug(),
            self._worker,
            self._unlocking.vault,
            self._settings_file,
            self._front.run_away,
            lock=self.lock,
            restore=self._restore_from_home,
            erase=self._erase,
            know_card=self._front.relief.know,
            clinic=self._front.clinic,
        )
        self.home = Home(self._front.window, self._front.theme, self._front.post, place)
        home, found = self.home, kept.result()
        self._front.relief.keep_over(
            lambda: home.start(found, self._settings, self._rehearsal, self._setting_up.taken())
        )
        if self._pack is not None:
            self._open_pack(self._pack)
        if self._handed is None:
            self._handed = Handed(self._front.window, self._front.folder, self._open_pack)
        self._handed.look()
        self.home.tell(*self._troubles, *kept.result().warnings, stays=True)

    def _open_pack(self, path: Path) -> None:
        """Open a pack that a second start handed over; while the record is locked it waits for the unlock."""
        self._pack = None if self.home is not None else path
        if self.home is not None and self.home.live.open:
            self.home.tell(Known("pack.in_session"))
        elif self.home is not None:
            self.home.packs.open(path)


def _bug(fault: BaseException) -> Known:
    log.note("program.bug", fault=fault)
    return Known("program.bug")


def _let_go(worker: Worker) -> None:
    """Close the store; what a full disk refuses even then loses nothing that was acknowledged."""
    try:
        worker.close()
    except Known as why:
        log.note(why.code)
