"""Say, in neutral words and outside the window, that something waits: a notice of the tray, or a line in the window.

When anything is due is told by `domain/agenda.py`. Names nothing: whoever looks at the screen learns that Companion has
something, and no more. Never during a session, and each thing once in a run of the program.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

from companion.domain.agenda import Due

LOOK_EVERY_MS = 60_000
SHOWN_MS = 20_000


class Reminders(QObject):
    """Look once a minute at what `due` gives, and say so once; `opened()` when a person follows the notice.

    What was due when it began is not told: the first page shows it.

    `due` gives what may be reminded of now, `in_window` says a line in the window where there is no tray.
    """

    opened = Signal()

    def __init__(
        self,
        icon: Callable[[], QIcon],
        due: Callable[[], Sequence[Due]],
        in_window: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._due, self._in_window = icon, due, in_window
        self._told: set[str] = set()
        self._tray: QSystemTrayIcon | None = None
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def set_on(self, on: bool) -> None:
        """Look from now on, or no more."""
        if on and not self._timer.isActive():
            self._told |= {due.key for due in self._due()}  # Today tells of them already
            self._timer.start()
        elif not on:
            self.stop()

    def stop(self) -> None:
        """Look no more, and take the tray's mark away."""
        self._timer.stop()
        if self._tray is not None:
            self._tray.hide()
            self._tray.deleteLater()
            self._tray = None

    def look(self) -> None:
        """Remind of what is due and was not told yet."""
        if not self._timer.isActive():
            return
        new = {due.key for due in self._due()} - self._told
        if not new:
            return
        self._told |= new
        said = self.tr("Something waits for you, whenever it suits you.")
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._notify(said)
        else:
            self._in_window(said)

    def _notify(self, said: str) -> None:
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._icon(), self)
            self._tray.setToolTip("Companion")
            self._tray.messageClicked.connect(self.opened)
            self._tray.activated.connect(lambda _: self.opened.emit())
        self._tray.show()
        self._tray.showMessage("Companion", said, self._icon(), SHOWN_MS)
