"""A log in memory with the promises of the store: whole batches, each uid once; and every way in which it can fail."""

from collections.abc import Callable, Sequence
from enum import Enum

from companion.domain.errors import Known
from companion.domain.events import Event
from companion.domain.history import LiveSession

Done = Callable[[Known | None], None]


class Answer(Enum):
    """What the log does with the next batch."""

    KEEP = "keep"
    REFUSE = "refuse"
    KEEP_BUT_SAY_REFUSED = "keep but say refused"
    LATER = "later"


class MemoryLog:
    """Keep events in order, answering at once, later, or with a fault, as it is told."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.live: LiveSession | None = None
        self.answer = Answer.KEEP
        self.batches = 0
        self.checkpoints = 0
        self._open: list[tuple[Sequence[Event], Done]] = []

    def append(self, events: Sequence[Event], done: Done) -> None:
        """Keep a batch, or do what was asked."""
        self.batches += 1
        if self.answer is Answer.LATER:
            self._open.append((tuple(events), done))
            return
        if self.answer is not Answer.REFUSE:
            self._keep(events)
        done(None if self.answer is Answer.KEEP else Known("store.full"))

    def beat(self, live: LiveSession) -> None:
        """Keep the resume point."""
        self.live = live

    def checkpoint(self) -> None:
        """Count it."""
        self.checkpoints += 1

    def answer_now(self, fault: Known | None = None) -> None:
        """Answer what was put off."""
        open_, self._open = self._open, []
        for events, done in open_:
            if fault is None:
                self._keep(events)
            done(fault)

    def forget_open(self) -> None:
        """Lose what was put off, as a kill does."""
        self._open.clear()

    def _keep(self, events: Sequence[Event]) -> None:
        known = {event.uid for event in self.events}
        self.events.extend(event for event in events if event.uid not in known)
