"""What the first page behind an open record needs, read in one job; and what waited sealed for this unlock."""

from pathlib import Path

from companion.domain.errors import Known
from companion.domain.events import Event
from companion.domain.history import InstalledProtocol, LiveSession, Opened, SessionLine
from companion.domain.records import dataclass
from companion.services import inbox
from companion.services.keys import DataKey
from companion.services.paths import Folder
from companion.services.store import Store

Rehearsal = tuple[Path | None, Path | None, float]
"""What `companion rehearse` asked for: protocol file, programme file, speed."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What the store had when it was opened; `running` are the events of a session that was not closed."""

    protocol: InstalledProtocol | None
    sessions: tuple[SessionLine, ...]
    running: tuple[Event, ...]
    beat: LiveSession | None
    warnings: tuple[Known, ...]
    barred: Known | None = None
    """Why no session can be begun."""


def read_kept(store: Store, folder: Folder, key: DataKey) -> Kept:
    """Take in what waited sealed for this unlock, then read what the first page needs, in one job."""
    only_read = Known("store.copy") if store.opened is Opened.COPY else None
    if only_read:
        told = [only_read]
    else:
        told = [Known("store.migrated")] if store.opened is Opened.MIGRATED else []
        if (merged := inbox.merge(folder, key, store)).events:
            told.append(Known("inbox.merged", events=merged.events))
        told += store.warnings()
    sessions = tuple(store.sessions())
    still = next((line.id for line in reversed(sessions) if line.closed is None), None)
    running = tuple(store.events(still)) if still else ()
    return Kept(store.protocol(), sessions, running, store.live(), tuple(told), only_read)
