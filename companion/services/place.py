"""Where a person is, for helpers who must find them: one small file in the folder's `calm` room.

It is not encrypted, so that it can be read before unlock; the page that asks says so. Nothing about a session is in it.
Reading never fails.
"""

import json

from companion.domain import schema
from companion.domain.records import dataclass
from companion.services import files, log
from companion.services.paths import Folder

FILE = "place.json"
MOST_BYTES = 20_000


@dataclass(frozen=True, slots=True)
class Place:
    """The address, how one gets in, a phone to call back, and the country's code; empty where nothing was written."""

    address: str = ""
    way_in: str = ""
    phone: str = ""
    country: str = ""

    @property
    def lines(self) -> str:
        """Give what is read out on the phone."""
        return "\n".join(part for part in (self.address, self.way_in, self.phone) if part)


def read_place(folder: Folder) -> Place:
    """Give what was written, or an empty place."""
    try:
        with (folder.calm / FILE).open("rb") as file:
            return schema.read(Place, json.loads(file.read(MOST_BYTES)))
    except FileNotFoundError:
        return Place()
    except (OSError, ValueError, RecursionError, schema.Unreadable) as fault:
        log.note("place.unreadable", fault=fault)
        return Place()


def write_place(folder: Folder, place: Place) -> None:
    """Keep the place; raises Known `folder.*`, what was there before is then still there."""
    files.replace(folder.calm / FILE, json.dumps(schema.write(place), ensure_ascii=False, indent=1).encode())
