"""Take events that were read from a file into the store: each once, all or none, and never over what is there."""

from collections.abc import Sequence
from uuid import uuid4

from companion.domain import events as ev
from companion.domain.errors import Known
from companion.domain.events import By, Event
from companion.domain.history import InstalledProtocol
from companion.domain.records import dataclass
from companion.services.store import Store


@dataclass(frozen=True, slots=True)
class TakenIn:
    """How many entries came in, were there already, or were left: those of a session that was still open."""

    new: int
    known: int
    left: int


def take_in(store: Store, events: Sequence[Event]) -> TakenIn:
    """Append what is not there yet; the protocol that is in force here stays in force, whatever came with the file.

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
    store.append([*seen.values(), *_as_before(store.protocol(), tuple(seen.values()))])
    return TakenIn(len(seen), len(events) - len(fresh), len(fresh) - len(wanted))


def _as_before(here: InstalledProtocol | None, fresh: Sequence[Event]) -> tuple[Event, ...]:
    """Give what takes this computer's protocol over once more, where others came in after it."""
    if here is None or not any(isinstance(event.body, ev.ProtocolInstalled) for event in fresh):
        return ()
    return (Event(uuid4().hex, None, here.at, By.PROGRAM, ev.ProtocolInstalled(here.document, here.sha256)),)


def _begun(events: Sequence[Event]) -> None:
    """Raise Known where a session does not begin with its opening, which alone says what it was."""
    begun: set[str | None] = {None}
    for event in events:
        if isinstance(event.body, ev.SessionOpened):
            begun.add(event.session)
        elif event.session not in begun:
            raise Known("import.no_beginning")
