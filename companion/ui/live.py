"""Carry the running session into the window: its changes as signals, its clock as one timer.

The only listener of the runner. Pages read `state`, act through `do` and `note`, and redraw on the signals. Decides
nothing and holds no words.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from companion.domain.errors import Known
from companion.domain.events import Body, By, Event
from companion.domain.history import LiveSession
from companion.domain.session import State
from companion.services.outbox import Change, NotSaved, Recorded, SavedAgain
from companion.services.runner import Opening, Runner

TICK_MS = 250
"""Often enough that a shown second is never more than a quarter late; a tick costs microseconds."""


class Live(QObject):
    """The session as the window sees it.

    Signals: `recorded(tuple[Event, ...])` after the commit; `not_saved(Known, int)` with how many events wait;
    `saved_again()`; `refused(Known)` when the rules say no to something that was asked; `ticked()` a few times a second
    while a session is open; `changed()` whenever the state may be another one.
    """

    recorded = Signal(object)
    not_saved = Signal(object, int)
    saved_again = Signal()
    refused = Signal(object)
    ticked = Signal()
    changed = Signal()

    def __init__(
        self, make_runner: Callable[[Callable[[Change], None]], Runner], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.runner = make_runner(self._heard)
        self.barred: Known | None = None
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def state(self) -> State | None:
        """Give the state of the session, None when none was opened."""
        return self.runner.state

    @property
    def open(self) -> bool:
        """Tell whether a session runs."""
        return self.state is not None and self.state.open

    def now_ms(self) -> int:
        """Give the session time in ms; the last known one while a person has still to tell the time."""
        now_ms = self.runner.now_ms()
        if now_ms is not None:
            return now_ms
        return self.state.last_ms if self.state is not None else 0

    def start(self) -> None:
        """Begin to tick; call it after a session was opened or resumed."""
        self._timer.start()
        self.changed.emit()

    def begin(self, opening: Opening) -> bool:
        """Open a session; says by `refused` why it can't be, and returns whether it is open.

        None is begun while it is `barred`: nothing of it could be kept.
        """
        try:
            if self.barred is not None:
                raise self.barred
            self.runner.open(opening)
        except Known as why:
            self.refused.emit(why)
            return False
        self.start()
        return True

    def resume(self, events: Sequence[Event], beat: LiveSession | None) -> bool:
        """Go back into a session; says by `refused` why it can't be read, and returns whether it could."""
        try:
            self.runner.resume(events, beat)
        except Known as why:
            self.refused.emit(why)
            return False
        self.start()
        return True

    def do(self, decision: Callable[..., tuple[Body, ...]], *facts: object, by: By = By.SITTER) -> bool:
        """Carry out a decision; says by `refused` why it can't be, and returns whether it was done."""
        try:
            self.runner.do(decision, *facts, by=by)
        except Known as why:
            self.refused.emit(why)
            return False
        self.changed.emit()
        return True

    def note(self, body: Body, by: By = By.SITTER) -> None:
        """Record what people notice; says by `refused` why it comes too late, where it does."""
        try:
            self.runner.note(body, by)
        except Known as why:
            self.refused.emit(why)
        self.changed.emit()

    def _tick(self) -> None:
        before = self.state
        self.runner.tick()
        if self.state is not before:
            self.changed.emit()
        self.ticked.emit()
        if not self.open and not self.runner.waiting:
            self._timer.stop()

    def _heard(self, change: Change) -> None:
        match change:
            case Recorded(events):
                self.recorded.emit(events)
            case NotSaved(why, waiting):
                self._timer.start()  # what waits is tried again at each tick, also outside a session
                self.not_saved.emit(why, waiting)
            case SavedAgain():
                self.saved_again.emit()
