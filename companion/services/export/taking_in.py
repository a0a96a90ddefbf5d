"""Take events that were read from a file into the store: each once, all or none, and never over what is there."""

from collections.abc import Sequence

from companion.domain import events as ev
from companion.domain.errors import Known
from companion.domain.events import Event
from companion.domain.records import dataclass
from companion.services.store import Store


@dataclass(frozen=True, slots=True)
class TakenIn:
    """How many entries came in, were there already, or were left: those of a session that was still open."""

    new: int
    known: int
    left: int


def take_in(store: Store, events: Sequence[Event]) -> TakenIn:
    """Append what is not there yet.

    Raises Known `import.session_open` while a session runs here, `import.differs` where an entry of the same id says
    something else, `import.no_beginning` where a session lacks its first entry, and whatever appending raises.
    """
    if store.live() is not None:
        raise Known("import.session_open")
    there = {event.uid: event for event in store.events()}
    if any(there.get(event.uid, event) != event for event in events):
        raise Known("import.differs")
    closed = {event.session for event in (*there.values(), *events) if isinstance(event.body, ev.SessionClosed)}
    fresh = [event for event in events if event.uid not in there]
    wanted = [event for event in fresh if event.session is None or event.session in closed]
    _begun((*there.values(), *wanted))
    seen: dict[str, Event] = {}
    for event in wanted:
        if seen.setdefault(event.uid, event) != event:
            raise Known("import.differs")
    store.append(list(seen.values()))
    return TakenIn(len(seen), len(events) - len(fresh), len(fresh) - len(wanted))


def _begun(events: Sequence[Event]) -> None:
    """Raise Known where a session does not begin with its opening, which alone says what it was."""
    begun: set[str | None] = {None}
    for event in events:
        if isinstance(event.body, ev.SessionOpened):
            begun.add(event.session)
        elif event.session not in begun:
            raise Known("import.no_beginning")
