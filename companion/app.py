"""The composition root of the window: from a painted window to an open store, then on to `home.py`.

The order is the order of need: a painted window with help in it first, then the folder and its key on a thread, since
a keyring may take seconds, then the store, then the pages.
"""

import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from companion.domain.errors import Bug, Known
from companion.domain.history import Opened
from companion.home import Home, Kept, Rehearsal, read_kept
from companion.rooms.housekeeping import Place
from companion.services import log
from companion.services.calm import read_card
from companion.services.confine import confine
from companion.services.keys import DataKey, NewSlot
from companion.services.oskeyring import OsKeyring
from companion.services.paths import Folder, shipped
from companion.services.recovery_code import new_code
from companion.services.settings import SettingsFile
from companion.services.store import Store
from companion.services.unlocking import Barred, FirstStart, Locked, Outcome, Unlocked, Unlocking
from companion.services.worker import Worker
from companion.ui.icons import Icons
from companion.ui.pages.help import HelpPage
from companion.ui.pages.opening import OpeningPage, TroublePage, UnlockPage
from companion.ui.pages.session.grounding_page import GroundingPage
from companion.ui.pages.setup import SetupPage
from companion.ui.post import Post
from companion.ui.theme import Theme
from companion.ui.window import MainWindow

T = TypeVar("T")


def window(data_dir: Path | None, rehearsal: Rehearsal | None = None) -> int:
    """Open the window and run until it is closed; returns the exit code."""
    confine()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Companion")
    program = Program(app, Folder(data_dir) if data_dir else Folder.default(), rehearsal)
    program.start()
    code = app.exec()
    program.close()
    return code


class Program:
    """One running window: what is shown until the store is open, and what to do about it when it does not open."""

    def __init__(self, app: QApplication, folder: Folder, rehearsal: Rehearsal | None = None) -> None:
        self._folder, self._rehearsal = folder, rehearsal
        self._settings_file = SettingsFile(folder)
        self.settings, self._troubles = self._settings_file.load()
        self._theme = Theme(app, Icons(shipped("icons")), self.settings.look)
        self._theme.start()
        self._post = Post()
        self._away = ThreadPoolExecutor(1, thread_name_prefix="opening")
        self._unlocking = Unlocking(folder, OsKeyring())
        self._worker: Worker | None = None
        self._log: log.LogFile | None = None
        self._accept_loss = False
        self._key: DataKey | None = None
        self.home: Home | None = None
        self.window = MainWindow(self._theme, self._may_close)
        self.window.help_asked.connect(self._show_help)
        self._before_help = "opening"

    def start(self) -> None:
        """Show the window, then look for the store."""
        self._show_opening("opening", OpeningPage(self._theme))
        self.window.show()
        QTimer.singleShot(0, self._look)

    def close(self) -> None:
        """Let everything end in its order: pages and sound, then the store, then the folder."""
        if self.home is not None:
            self.home.close()
        if self._worker is not None:
            self._worker.close()
        self._away.shutdown(cancel_futures=True)
        self._unlocking.release()
        if self._log is not None:
            self._log.close()

    def _may_close(self) -> bool:
        return self.home is None or self.home.may_close()

    # -- help, always -----------------------------------------------------------------------------------------

    def _show_opening(self, name: str, page: QWidget) -> None:
        """Show a page of the opening; help and grounding are reachable from each of them."""
        page.grounding_asked.connect(self._show_grounding)  # type: ignore[attr-defined]  # every page here has both
        page.help_asked.connect(self._show_help)  # type: ignore[attr-defined]
        self.window.hold(name, page)
        self.window.show_page(name)

    def _show_help(self) -> None:
        card = read_card(self._folder, shipped("examples") / "protocol.json")
        if not self.window.holds("help"):
            page = HelpPage(self._theme, card)
            page.back_asked.connect(self._leave_help)
            page.grounding_asked.connect(self._show_grounding)
            self.window.hold("help", page)
        if self.window.current not in ("help", "grounding"):
            self._before_help = self.window.current
        if self.home is not None:
            self.home.help_opened()
        self.window.set_full(False)
        self.window.show_page("help")

    def _show_grounding(self) -> None:
        card = read_card(self._folder, shipped("examples") / "protocol.json")
        page = GroundingPage(self._theme.night(), card.grounding)
        for leave in (page.finished, page.left):
            leave.connect(self._leave_help)
        page.help_asked.connect(self._show_help)
        if self.window.current not in ("help", "grounding"):
            self._before_help = self.window.current
        self.window.hold("grounding", page)
        self.window.show_rail(False)
        self.window.set_full(True)
        self.window.show_page("grounding")

    def _leave_help(self) -> None:
        back = "help" if self.window.current == "grounding" and self.window.holds("help") else self._before_help
        self.window.set_full(False)
        if self.home is not None:
            self.home.show(back)
        else:
            self.window.show_page(back)

    # -- the folder and its key -------------------------------------------------------------------------------

    def _run_away(self, job: Callable[[], T], done: Callable[[T], None]) -> None:
        """Run a job on the opening's thread and bring its answer back here; a Bug in it ends the program."""
        future: Future[T] = self._away.submit(job)
        future.add_done_callback(lambda finished: self._post(lambda: done(finished.result())))

    def _look(self) -> None:
        self._run_away(self._unlocking.look, self._found)

    def _found(self, outcome: Outcome) -> None:
        match outcome:
            case Unlocked(key):
                self._log = self._log or log.open_log(self._folder)
                self._open_store(key)
            case FirstStart():
                self._show_setup(outcome)
            case Locked():
                self._show_unlock(outcome)
            case Barred(why):
                self._show_trouble(why)

    def _show_setup(self, first: FirstStart) -> None:
        page = self.window.page("setup") if self.window.holds("setup") else None
        if not isinstance(page, SetupPage):
            page = SetupPage(self._theme, new_code)
            page.chosen.connect(self._set_up)
            self._show_opening("setup", page)
        page.set_keyring(first.keyring)

    def _set_up(self, ways: tuple[NewSlot, ...]) -> None:
        page = self.window.page("setup")
        if not isinstance(page, SetupPage):
            raise Bug("set-up without its page")
        page.wait(True)

        def done(outcome: Outcome) -> None:
            page.wait(False)
            if isinstance(outcome, Barred):
                page.say(outcome.why)
            else:
                self._found(outcome)

        self._run_away(lambda: self._unlocking.set_up(*ways), done)

    def _show_unlock(self, locked: Locked) -> None:
        page = self.window.page("unlock") if self.window.holds("unlock") else None
        if not isinstance(page, UnlockPage):
            page = UnlockPage(self._theme, locked.ways)
            page.passphrase_given.connect(lambda text: self._try(lambda: self._unlocking.by_passphrase(text)))
            page.code_given.connect(lambda text: self._try(lambda: self._unlocking.by_code(text)))
            page.keyring_asked.connect(self._look)
            self._show_opening("unlock", page)
        page.wait(False)
        if locked.why_not is not None:
            page.say(locked.why_not)

    def _try(self, attempt: Callable[[], Outcome]) -> None:
        page = self.window.page("unlock")
        if isinstance(page, UnlockPage):
            page.wait(True)
        self._run_away(attempt, self._found)

    def _show_trouble(self, why: Known) -> None:
        log.note(why.code)
        page = TroublePage(self._theme, why)
        page.try_again.connect(self._look_again)
        page.loss_accepted.connect(self._go_on_with_loss)
        page.copy_asked.connect(self._open_copy)
        page.quit_asked.connect(self.window.close)
        self._show_opening("trouble", page)

    # -- the store --------------------------------------------------------------------------------------------

    def _look_again(self) -> None:
        if self._key is not None:
            self._open_store(self._key)
        else:
            self._look()

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
        folder, accept = self._folder, self._accept_loss
        opens = (
            (lambda: Store.open_copy(folder, key)) if copy else (lambda: Store.open(folder, key, accept_loss=accept))
        )
        self._worker = Worker(opens, self._post)
        self._worker.opened.add_done_callback(lambda opened: self._post(lambda: self._store_opened(opened)))

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
            folder, key = self._folder, self._key_or_bug()
            self._worker.submit(lambda store: read_kept(store, folder, key), self._read)

    def _read(self, kept: Future[Kept]) -> None:
        if self._worker is None:
            return
        fault = kept.exception()
        if isinstance(fault, Known):
            self._show_trouble(fault)
            return
        vault = self._unlocking.vault
        place = Place(self._folder, self._key_or_bug(), self._worker, vault, self._settings_file, self._run_away)
        self.home = Home(self.window, self._theme, self._post, place)
        self.home.start(kept.result(), self.settings, self._rehearsal)
        for trouble in (*self._troubles, *kept.result().warnings):
            self.home.tell(trouble)
