"""Hand a pack that was opened by a double-click to the window that is open already, through a file in its folder.

Nothing but a name goes over, and it is looked at as any pack is. The folder is the person's own, as is what is in it.
"""

import contextlib
import json
from pathlib import Path

from companion.services import files, log
from companion.services.paths import Folder

_MOST_BYTES = 20_000


def hand(folder: Folder, pack: Path) -> None:
    """Leave the name of a pack for the open window; raises Known `folder.*`."""
    files.replace(folder.handed, json.dumps({"pack": str(pack.absolute())}).encode())


def take(folder: Folder) -> Path | None:
    """Give the pack that was handed over, once; None where there is none."""
    try:
        with folder.handed.open("rb") as note:
            said = note.read(_MOST_BYTES)
        folder.handed.unlink()
        return Path(str(json.loads(said)["pack"]))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as fault:
        log.note("handing.unreadable", fault=fault)
        with contextlib.suppress(OSError):
            folder.handed.unlink(missing_ok=True)
        return None


def waiting(folder: Folder) -> bool:
    """Tell whether what was handed over still lies there."""
    return folder.handed.exists()
