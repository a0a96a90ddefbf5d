"""The committed events of the session on the screen: what the state does not keep, such as values and times of day.

Filled from the runner's answers after each commit, so nothing in here is less than recorded. Holds one session at a
time; the whole record is the store's.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from companion.domain.events import Body, CheckDone, CheckMissed, Event, SitterCalled, SitterCame, VitalsTaken
from companion.domain.session import State
from companion.domain.stamps import Stamp

Kind = TypeVar("Kind", bound=Body)


class Entries:
    """Keep the events of one session in order."""

    def __init__(self) -> None:
        self.all: tuple[Event, ...] = ()

    def set(self, events: Sequence[Event]) -> None:
        """Begin anew with these."""
        self.all = tuple(events)

    def take(self, events: Sequence[Event], state: State | None) -> None:
        """Add what was committed for the session of `state`; events of an earlier session give way to it."""
        if state is None:
            return
        known = {event.uid for event in self.all}
        fresh = (event for event in events if event.uid not in known)
        self.all = tuple(event for event in (*self.all, *fresh) if event.session == state.id)

    def last(self, *kinds: type[Body]) -> Event | None:
        """Give the latest event of any of these kinds."""
        return next((event for event in reversed(self.all) if isinstance(event.body, kinds)), None)

    def reading(self, slot: str | None = None) -> tuple[VitalsTaken, Stamp] | None:
        """Give the latest reading with its stamp, of one planned slot or of any."""
        for event in reversed(self.all):
            if isinstance(event.body, VitalsTaken) and slot in (None, event.body.slot):
                return event.body, event.at
        return None

    @property
    def called(self) -> bool:
        """Tell whether it is recorded that the patient called, and nobody has come yet."""
        event = self.last(SitterCalled, SitterCame)
        return event is not None and isinstance(event.body, SitterCalled)

    @property
    def missed(self) -> CheckMissed | None:
        """Give the missed check after which nobody has looked yet."""
        event = self.last(CheckDone, CheckMissed)
        return event.body if event is not None and isinstance(event.body, CheckMissed) else None

    def stamp_at(self, state: State, session_ms: int) -> Stamp | None:
        """Give the moment of a session time, by the wall clock of the latest event; None before there is one."""
        for event in reversed(self.all):
            at_ms = state.timeline.session_ms(event.at)
            if at_ms is not None:
                by_ms = round((session_ms - at_ms) / state.timeline.speed)
                return replace(event.at, utc_ms=event.at.utc_ms + by_ms, up_ms=event.at.up_ms + by_ms)
        return None
