"""The composition root's part for what happens by itself while a record is open: daily care, the lock, getting ready.

One timer, once a minute; never while a session is open. Does not close anything itself: it asks for the lock.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer

from companion.domain.errors import Known
from companion.domain.stamps import DAY_MS
from companion.rooms.housekeeping import Place
from companion.services.backup import HOUR_MS
from companion.services.care import Care
from companion.services.clock import Clock
from companion.services.settings import Settings
from companion.services.unlocking import ASKED
from companion.ui.graph.ahead import Ahead
from companion.ui.window import MainWindow

LOOK_MS = 60_000
FIRST_LOOK_MS = 20_000
"""Late enough that the check of the record is not in the way of its first page."""
GRAPHS_MS = 5_000
"""Long after the first page has painted; whoever opens Mood sooner waits for the graph library once."""
MS_PER_MIN = 60_000
_TOUCHES = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
}


class Upkeep(QObject):
    """Watch over an open record; `busy` tells whether a session is open, `tell` hears every Known of a check.

    `working` tells of what ends by itself and would be lost, such as a file that is being written: it is waited for.
    """

    def __init__(
        self,
        window: MainWindow,
        place: Place,
        clock: Clock,
        *,
        busy: Callable[[], bool],
        working: Callable[[], bool],
        settings: Callable[[], Settings],
        tell: Callable[..., None],
    ) -> None:
        super().__init__()
        self._place, self._clock, self._busy, self._settings = place, clock, busy, settings
        self._tell, self._working = tell, working
        self._care = Care(place.folder, place.key, place.worker, self._found)
        self._touched_up_ms = clock.up_ms()
        # On the window below the widgets, which gets what people do and little else; the application's filter would
        # call Python for every event there is.
        self._watched = window.windowHandle()
        if self._watched is not None:
            self._watched.installEventFilter(self)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._first = QTimer(self, interval=FIRST_LOOK_MS, singleShot=True)
        self._first.timeout.connect(self.look)
        self._first.start()
        self._soon = QTimer(self, interval=FIRST_LOOK_MS, singleShot=True)
        self._soon.timeout.connect(self.back_up)
        self._graphs = Ahead()
        self._ready = QTimer(self, interval=GRAPHS_MS, singleShot=True)
        self._ready.timeout.connect(self.get_ready)
        self._ready.start()

    def look(self) -> None:
        """Lock where nobody has touched it for long enough; else do what is due today."""
        if self._busy() or self._working():
            self._touched_up_ms = self._clock.up_ms()
        elif self._idle():
            self._place.lock()
        else:
            self._care.daily(self._clock.stamp())

    def get_ready(self) -> None:
        """Load what draws graphs, unless a session has better use for the processor; then it is tried again."""
        if self._busy():
            self._ready.start(LOOK_MS)
        else:
            self._graphs.begin()

    def back_up(self) -> None:
        """Make a backup if one is due."""
        self._care.back_up(self._clock.stamp())

    def back_up_soon(self) -> None:
        """Make one when the pages that follow a session have had their answers, which would wait behind it."""
        self._soon.start()

    def end(self) -> None:
        """Stop, with a last backup if one is due; the record is about to close."""
        at = None if self._busy() else self._clock.stamp()
        self._care.end(at, HOUR_MS if self._soon.isActive() else DAY_MS)
        self._timer.stop()
        self._first.stop()
        self._soon.stop()
        self._ready.stop()
        self._graphs.end()
        if self._watched is not None:
            self._watched.removeEventFilter(self)

    def _found(self, wrong: tuple[Known, ...]) -> None:
        self._tell(*wrong)

    def _idle(self) -> bool:
        minutes = self._settings().lock_after_min
        if minutes == 0 or self._clock.up_ms() - self._touched_up_ms < minutes * MS_PER_MIN:
            return False
        ways = self._place.vault.state().slots
        return bool(ways) and all(kind in ASKED for kind in ways)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - overrides
        """Take note of a touch."""
        if event.type() in _TOUCHES:
            self._touched_up_ms = self._clock.up_ms()
        return False
