"""Keep what was recorded until the store has it: in order, once each, and told truly.

A session is folded from its events in the order in which the store took them in, so no event may overtake one that
the store refused: one batch is under way at a time, and what comes meanwhile waits behind it. Never waits itself and
starts no timer; `retry` is called by whoever has one.
"""

from collections.abc import Callable, Sequence
from typing import Protocol

from companion.domain.errors import Known
from companion.domain.events import Event
from companion.domain.history import LiveSession
from companion.domain.records import dataclass

RETRY_EVERY_MS = 2_000


class Log(Protocol):
    """Where events go; answers on the caller's thread."""

    def append(self, events: Sequence[Event], done: Callable[[Known | None], None]) -> None:
        """Commit the events durably, then call `done` once, with None or with what went wrong, whatever happens."""

    def beat(self, live: LiveSession) -> None:
        """Write the resume point."""

    def checkpoint(self) -> None:
        """Move what was committed into the main file."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """Events are durably in the store."""

    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class NotSaved:
    """The store refused; `waiting` events are kept in memory and tried again. Told once for each fault and number."""

    why: Known
    waiting: int


@dataclass(frozen=True, slots=True)
class SavedAgain:
    """Everything that waited is in the store now."""


Change = Recorded | NotSaved | SavedAgain


class Outbox:
    """Hand events to the log and tell the one listener what became of them."""

    def __init__(self, log: Log, listener: Callable[[Change], None]) -> None:
        self._log, self._listener = log, listener
        self._waiting: dict[str, Event] = {}
        self._under_way = False
        self._refused = False
        self._told: tuple[str, int] | None = None
        self._retry_up_ms: int | None = None

    @property
    def waiting(self) -> tuple[Event, ...]:
        """Give the events that are not known to be in the store, in their order."""
        return tuple(self._waiting.values())

    def send(self, events: Sequence[Event]) -> None:
        """Take events in; they go on their way at once, unless an earlier one still waits."""
        self._waiting.update({event.uid: event for event in events})
        if not self._refused:
            self._hand_over()

    def retry(self, up_ms: int) -> None:
        """Try again what the store refused, no more often than every two seconds of uptime."""
        if self._refused and (self._retry_up_ms is None or up_ms - self._retry_up_ms >= RETRY_EVERY_MS):
            self._retry_up_ms = up_ms
            self._hand_over()

    def _hand_over(self) -> None:
        if self._under_way or not self._waiting:
            return
        batch = self.waiting
        self._under_way = True
        self._log.append(batch, lambda fault: self._answered(batch, fault))

    def _answered(self, batch: tuple[Event, ...], fault: Known | None) -> None:
        self._under_way = False
        self._refused = fault is not None
        if fault is not None:
            told = (fault.code, len(self._waiting))
            if told != self._told:
                self._told = told
                self._listener(NotSaved(fault, len(self._waiting)))
            return
        for event in batch:
            del self._waiting[event.uid]
        self._listener(Recorded(batch))
        if self._told is not None and not self._waiting:
            self._told = None
            self._listener(SavedAgain())
        self._hand_over()
