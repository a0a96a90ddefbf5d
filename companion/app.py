"""The composition root of the window: a painted window with help in it, and only then everything else.

The first window brings a third of the program's modules. The others are imported on the opening's thread once it is
painted, so that help and grounding answer meanwhile; `opening.py` then goes on to the store, `home.py` to the pages.
"""

import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from companion.domain.errors import Known
from companion.rooms.relief import Relief
from companion.services.bus import Greeting
from companion.services.clinic import look as look_for_clinic
from companion.services.confine import confine
from companion.services.paths import Folder, shipped
from companion.services.settings import Layers, SettingsFile
from companion.ui.bugs import Bugs
from companion.ui.collecting import Collecting
from companion.ui.icons import Icons
from companion.ui.languages import speak, speak_numbers
from companion.ui.pages.opening import OpeningPage
from companion.ui.post import Post
from companion.ui.theme import Theme, system_text_percent
from companion.ui.turns import short_turns
from companion.ui.window import MainWindow

if TYPE_CHECKING:
    from companion.home import Home
    from companion.opening import Opening
    from companion.rooms.kept import Rehearsal

T = TypeVar("T")
PAINTED_MS = 300
"""A window that is started out of sight is never painted; after this it goes on all the same."""


def window(
    greeting: Greeting, data_dir: Path | None, rehearsal: "Rehearsal | None" = None, pack: Path | None = None
) -> int:
    """Open the window and run until it is closed; returns the exit code. The bus was greeted before Qt was imported."""
    confine()
    greeting.leave_a_silent_one()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Companion")
    program = Program(app, Folder(data_dir) if data_dir else Folder.default(), rehearsal, pack)
    program.watch()
    program.start()
    code = app.exec()
    program.close()
    _take_away(program.window)
    return code


def _take_away(window: QWidget) -> None:
    """Destroy the window while all that hears it is there: the end of Python would do it in any order, and crash."""
    shiboken6.delete(window)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the patient's goes after the sitter's


class Program:
    """One running window, and help in it from its first moment on."""

    def __init__(
        self, app: QApplication, folder: Folder, rehearsal: "Rehearsal | None" = None, pack: Path | None = None
    ) -> None:
        self._app, self._folder, self._rehearsal, self._pack = app, folder, rehearsal, pack
        self._clinic = look_for_clinic()
        system = {"look": {"text_percent": system_text_percent()}}
        self._settings_file = SettingsFile(folder, Layers(self._clinic.defaults, self._clinic.locked, system))
        self._settings, self._troubles = self._settings_file.load()
        if self._clinic.trouble is not None:
            self._troubles = (self._clinic.trouble, *self._troubles)
        self._language = speak(app, self._settings.language)
        self._theme = Theme(app, Icons(shipped("icons")), self._settings.look)
        self._theme.start()
        self._post = Post()
        self._collecting = Collecting(self._theme)
        self._away = ThreadPoolExecutor(2, thread_name_prefix="opening")  # two: a slow keyring holds up no entry
        self._opening: Opening | None = None
        self._going_on = False
        self.window = MainWindow(self._theme, self._may_close)
        if self._settings.spoken.on:  # grounding is there before the record is, so its voice is too
            from companion.ui.speech import Speech  # noqa: PLC0415 - few ask for it, and every start would pay

            self.window.speak_by(Speech(self._settings.spoken))
        self._relief = Relief(
            self.window,
            self._theme,
            folder,
            clinic=self._clinic,
            show_again=self._show_again,
            help_opened=self._help_opened,
        )

    @property
    def home(self) -> "Home | None":
        """Give the pages behind the open store, once it is open."""
        return self._opening.home if self._opening else None

    def start(self) -> None:
        """Show the window, then look for the store."""
        self._collecting.begin()
        page = OpeningPage(self._theme)
        page.painted.connect(self._go_on)
        QTimer.singleShot(PAINTED_MS, self._go_on)
        self._relief.hold_door("opening", page)
        if self._settings.capture_hidden:
            from companion.ui.screen_capture import can_hide, hide_from_capture  # noqa: PLC0415 - few ask for it

            hide_from_capture(True)  # before the first window is on the screen
        self.window.show()
        if self._settings.capture_hidden and can_hide() and not hide_from_capture(True):
            self._troubles = (*self._troubles, Known("window.not_hidden"))

    def watch(self) -> None:
        """Say it in the window where something went wrong that nobody expected, and go on."""
        Bugs(lambda: self._post(self._tell_of_bug)).watch()

    def _tell_of_bug(self) -> None:
        from companion.ui.messages import words  # noqa: PLC0415 - seldom needed, one hopes

        message = words(Known("program.bug"))
        self.window.say(f"{message.title}. {message.text}", "warm")

    def close(self) -> None:
        """Let everything end in its order: pages and sound, then the store, then the folder."""
        if self._opening is not None:
            self._opening.leave()
        self._away.shutdown(cancel_futures=True)
        self._relief.end_calm()
        if self._opening is not None:
            self._opening.close()
        self._collecting.end()

    def _may_close(self) -> bool:
        return self._opening is None or self._opening.may_close()

    def run_away(self, job: Callable[[], T], done: Callable[[T], None]) -> None:
        """Run a job on the opening's thread and bring its answer back here; a Bug in it ends the program."""
        future: Future[T] = self._away.submit(job)
        future.add_done_callback(lambda finished: self._post(lambda: done(finished.result())))

    # -- everything else --------------------------------------------------------------------------------------

    def _go_on(self) -> None:
        """Import the rest, once, and look for the store."""
        if self._going_on:
            return
        self._going_on = True
        self._app.setWindowIcon(self._theme.icons.app_icon())
        speak_numbers(self._app, self._language)
        self.run_away(_import_rest, self._look)

    def _look(self, _imported: None) -> None:
        from companion.opening import Opening  # noqa: PLC0415 - imported by now, off this thread
        from companion.rooms.front import Front  # noqa: PLC0415

        front = Front(self.window, self._theme, self._post, self._folder, self.run_away, self._relief, self._clinic)
        self._opening = Opening(front, self._settings_file, self._rehearsal, self._pack)
        self._opening.begin(self._settings, self._troubles)

    # -- where help leads back to -----------------------------------------------------------------------------

    def _show_again(self, name: str) -> None:
        if self.home is not None:
            self.home.show(name)
        else:
            self.window.show_page(name)

    def _help_opened(self) -> None:
        if self.home is not None:
            self.home.help_opened()


def _import_rest() -> None:
    """Import what the open store needs; on a thread, so that the window answers meanwhile."""
    with short_turns():
        import companion.opening  # noqa: F401, PLC0415 - for the import itself
