"""The composition root's part behind a pack that is opened while a window is open: the second start hands it over.

The open window watches its folder, and comes to the front with the pack in it. Where it is locked, the pack waits for
the unlock; in a session nothing takes the page away.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from companion.domain.errors import Known
from companion.services import handing
from companion.services.paths import Folder
from companion.ui.window import MainWindow

LOOK_MS = 200


class Handed(QObject):
    """The window that is open: `opened(path)` is called with each pack that is handed to it."""

    def __init__(self, window: MainWindow, folder: Folder, opened: Callable[[Path], None]) -> None:
        super().__init__(window)
        self._window, self._folder, self._opened = window, folder, opened
        self._watcher = QFileSystemWatcher([str(folder.root)], self)
        self._watcher.directoryChanged.connect(lambda _: self.look())

    def look(self) -> None:
        """Take what was handed over."""
        path = handing.take(self._folder)
        if path is not None:
            self._window.showNormal() if self._window.isMinimized() else self._window.show()
            self._window.raise_()
            self._window.activateWindow()
            self._opened(path)


def hand_over(window: MainWindow, folder: Folder, pack: Path) -> Known:
    """Hand a pack to the other window, and close this one when it was taken; gives what is said meanwhile."""
    try:
        handing.hand(folder, pack)
    except Known as why:
        return why
    timer = QTimer(window, interval=LOOK_MS)
    timer.timeout.connect(lambda: None if handing.waiting(folder) else window.close())
    timer.start()
    return Known("instance.handed", file=pack.name)
