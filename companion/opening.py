"""The composition root from a painted window to an open store: folder, key, store, and what to do where one fails.

A keyring may take seconds, so the key is found on a thread. Everything that needs an open store is in `home.py`.
"""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from companion.domain.errors import Bug, Known
from companion.domain.history import Opened
from companion.home import Home, Kept, Rehearsal, read_kept
from companion.rooms.housekeeping import Place
from companion.services import log
from companion.services.keys import DataKey, NewSlot
from companion.services.oskeyring import OsKeyring
from companion.services.paths import Folder
from companion.services.recovery_code import new_code
from companion.services.settings import Settings, SettingsFile
from companion.services.store import Store
from companion.services.unlocking import Barred, FirstStart, Locked, Outcome, Unlocked, Unlocking
from companion.services.worker import Worker
from companion.ui.pages.setup import SetupPage
from companion.ui.pages.trouble import TroublePage
from companion.ui.pages.unlock import UnlockPage
from companion.ui.post import Post, RunAway
from companion.ui.theme import Theme
from companion.ui.window import MainWindow


@dataclass(frozen=True, slots=True)
class Front:
    """What is there before the store: `run_away` answers from a thread, `show` holds a page that has help in it."""

    window: MainWindow
    theme: Theme
    post: Post
    folder: Folder
    run_away: RunAway
    show: Callable[[str, QWidget], None]


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
        self.home: Home | None = None

    def begin(self, settings: Settings, troubles: tuple[Known, ...]) -> None:
        """Look for the store; `troubles` are said above the first page behind it."""
        self._settings, self._troubles = settings, troubles
        self.look()

    def close(self) -> None:
        """Let everything end in its order: pages and sound, then the store, then the folder."""
        if self.home is not None:
            self.home.close()
        if self._worker is not None:
            self._worker.close()
        self._unlocking.release()
        if self._log is not None:
            self._log.close()

    # -- the folder and its key -------------------------------------------------------------------------------

    def look(self) -> None:
        """Take the folder, and unlock it if nobody needs to be asked."""
        self._front.run_away(self._unlocking.look, self._found)

    def _found(self, outcome: Outcome) -> None:
        match outcome:
            case Unlocked(key):
                self._log = self._log or log.open_log(self._front.folder)
                self._open_store(key)
            case FirstStart():
                self._show_setup(outcome)
            case Locked():
                self._show_unlock(outcome)
            case Barred(why):
                self._show_trouble(why)

    def _show_setup(self, first: FirstStart) -> None:
        page = self._front.window.page("setup") if self._front.window.holds("setup") else None
        if not isinstance(page, SetupPage):
            page = SetupPage(self._front.theme, new_code)
            page.chosen.connect(self._set_up)
            self._front.show("setup", page)
        page.set_keyring(first.keyring)

    def _set_up(self, ways: tuple[NewSlot, ...]) -> None:
        page = self._front.window.page("setup")
        if not isinstance(page, SetupPage):
            raise Bug("set-up without its page")
        page.wait(True)

        def done(outcome: Outcome) -> None:
            page.wait(False)
            if isinstance(outcome, Barred):
                page.say(outcome.why)
            else:
                self._found(outcome)

        self._front.run_away(lambda: self._unlocking.set_up(*ways), done)

    def _show_unlock(self, locked: Locked) -> None:
        page = self._front.window.page("unlock") if self._front.window.holds("unlock") else None
        if not isinstance(page, UnlockPage):
            page = UnlockPage(self._front.theme, locked.ways)
            page.passphrase_given.connect(lambda text: self._try(lambda: self._unlocking.by_passphrase(text)))
            page.code_given.connect(lambda text: self._try(lambda: self._unlocking.by_code(text)))
            page.keyring_asked.connect(self.look)
            self._front.show("unlock", page)
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
        page = TroublePage(self._front.theme, why)
        page.try_again.connect(self._look_again)
        page.loss_accepted.connect(self._go_on_with_loss)
        page.copy_asked.connect(self._open_copy)
        page.quit_asked.connect(self._front.window.close)
        self._front.show("trouble", page)

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
        opens = (
            (lambda: Store.open_copy(folder, key)) if copy else (lambda: Store.open(folder, key, accept_loss=accept))
        )
        self._worker = Worker(opens, self._front.post)
        self._worker.opened.add_done_callback(lambda opened: self._front.post(lambda: self._store_opened(opened)))

    def _store_opened(self, opened: Future[Opened]) -> None:
        fault = opened.exception()
        if self._worker is None:
            return
        if isinstance(fault, Known):
            self._worker.close()
            self._worker = None
            self._show_trouble(fault)
        elif fault is not None:
            raise fault
        else:
            folder, key = self._front.folder, self._key_or_bug()
            self._worker.submit(lambda store: read_kept(store, folder, key), self._read)

    def _read(self, kept: Future[Kept]) -> None:
        if self._worker is None:
            return
        fault = kept.exception()
        if isinstance(fault, Known):
            self._show_trouble(fault)
            return
        vault = self._unlocking.vault
        place = Place(
            self._front.folder, self._key_or_bug(), self._worker, vault, self._settings_file, self._front.run_away
        )
        self.home = Home(self._front.window, self._front.theme, self._front.post, place)
        self.home.start(kept.result(), self._settings, self._rehearsal)
        if self._pack is not None:
            self.home.packs.open(self._pack)
        for trouble in (*self._troubles, *kept.result().warnings):
            self.home.tell(trouble)
