"""Take a measure that a clinic supplied into the record, from which check-ins have it; an older one is refused."""

from enum import Enum, auto
from uuid import uuid4

from companion.domain.errors import Known
from companion.domain.events import By, Event
from companion.domain.measure_events import MeasureInstalled
from companion.domain.measures import Measure
from companion.domain.stamps import Stamp
from companion.services.documents import Document
from companion.services.store import Store


class Taken(Enum):
    """Whether it is new in the record."""

    NEW = auto()
    THERE_ALREADY = auto()


def take(store: Store, document: Document[Measure], at: Stamp) -> Taken:
    """Keep a measure for the check-ins of the protocols that name it; raises Known `measure.older` and `store.*`."""
    given = document.value
    before = next((data for data in store.measures() if data.get("id") == given.id), None)
    if before == document.data:
        return Taken.THERE_ALREADY
    if before is not None and int(before["version"]) > given.version:
        raise Known("measure.older", ours=before["version"], given=given.version)
    store.append([Event(uuid4().hex, None, at, By.PATIENT, MeasureInstalled(document.data, document.sha256))])
    return Taken.NEW
