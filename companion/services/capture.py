"""Record for a session while nobody at hand can unlock: what the sitter notes goes, sealed, into the inbox.

Needs no key and can read nothing back, not even what it has just written. Which session it belongs to is found at the
next unlock (`inbox.merge`).
"""

from uuid import uuid4

from companion.domain.events import Body, By, Event
from companion.services.clock import Clock
from companion.services.inbox import OPEN_SESSION, SealedInbox
from companion.services.paths import Folder


class Capture:
    """One locked window's way into the inbox; raises Known `keys.none` or `keys.damaged` without a keys file."""

    def __init__(self, folder: Folder, clock: Clock) -> None:
        self._inbox, self._clock = SealedInbox(folder), clock

    def take(self, body: Body, by: By = By.SITTER) -> Event:
        """Make an event of this moment for the session that is open; it is on the disk once `keep` returns."""
        return Event(uuid4().hex, OPEN_SESSION, self._clock.stamp(), by, body)

    def keep(self, event: Event) -> None:
        """Seal an event and force it to the disk; raises Known `folder.*`, and then it may be kept again."""
        self._inbox.append([event])
