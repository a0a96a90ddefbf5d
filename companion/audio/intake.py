"""The parent's end of `survey.py`: start it on a file, follow it, and give what it found. Loads no audio library."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from companion.audio import child
from companion.domain import schema
from companion.domain.errors import Known
from companion.domain.piece import Measured
from companion.domain.records import dataclass

OUTLINE = "outline"
OUTLINE_HZ = 20
"""The outline has two signed bytes for each 50 ms: lowest and highest sample of both channels, full scale at 127."""
LEVELS = "levels"
"""How loud each tenth of a second is; see `domain/levels.py`."""


class Cancelled(Exception):  # noqa: N818 - somebody's wish, not an error
    """Tell that taking in was called off."""


@dataclass(frozen=True, slots=True)
class Surveyed:
    """What was measured, and the file that can be streamed: the one that was given, or a copy that had to be made."""

    measured: Measured
    file: Path


def survey_file(path: Path, folder: Path, progress: Callable[[float], None], cancel: threading.Event) -> Surveyed:
    """Measure a file in a child process; copies, outline and levels go to `folder`.

    `progress` gets 0 to 1 on this thread. Raises Known `sound.*`, and Cancelled soon after `cancel` was set.
    """
    command = child.command("companion.audio.survey", str(path.absolute()), str(folder.absolute()))
    answer = child.follow(command, lambda word: progress(float(word["part"])), cancel)
    if cancel.is_set():
        raise Cancelled
    return _surveyed(answer, path)


def _surveyed(answer: dict[str, Any], path: Path) -> Surveyed:
    """SECURITY: the child has met the file; what it says is checked as anything from outside is."""
    try:
        if "refused" in answer:
            facts = {str(name): str(value) for name, value in dict(answer.get("facts", {})).items()}
            raise Known(str(answer["refused"]), **(facts | {"file": path.name}))
        return Surveyed(schema.read(Measured, answer["measured"]), Path(answer["file"]))
    except (KeyError, ValueError, TypeError, schema.Unreadable):
        raise Known("sound.unreadable", file=path.name) from None
