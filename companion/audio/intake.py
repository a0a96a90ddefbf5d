"""The parent's end of `survey.py`: start it on a file, follow it, and give what it found. Loads no audio library."""

import json
import subprocess
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, cast

from companion.audio import child
from companion.domain import schema
from companion.domain.errors import Known
from companion.domain.piece import Measured

OUTLINE = "outline"
OUTLINE_HZ = 20
"""The outline has two signed bytes for each 50 ms: lowest and highest sample of both channels, full scale at 127."""
_LONGEST_LINE = 100_000
_LOOK_S = 0.1


class Cancelled(Exception):  # noqa: N818 - somebody's wish, not an error
    """Tell that taking in was called off."""


@dataclass(frozen=True, slots=True)
class Surveyed:
    """What was measured, and the file that can be streamed: the one that was given, or a copy that had to be made."""

    measured: Measured
    file: Path


def survey_file(path: Path, folder: Path, progress: Callable[[float], None], cancel: threading.Event) -> Surveyed:
    """Measure a file in a child process; copies and outline go to `folder`.

    `progress` gets 0 to 1 on this thread. Raises Known `sound.*`, and Cancelled soon after `cancel` was set.
    """
    with subprocess.Popen(
        child.command("companion.audio.survey", str(path.absolute()), str(folder.absolute())),
        env=child.environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=child.quiet_flags(),
    ) as process:
        watch = threading.Thread(target=_watch, args=(process, cancel), name="intake", daemon=True)
        watch.start()
        try:
            answer = _follow(cast(IO[bytes], process.stdout), progress)
        finally:
            process.kill()
            process.wait()
            watch.join()
    if cancel.is_set():
        raise Cancelled
    return _surveyed(answer, path)


def _watch(process: "subprocess.Popen[bytes]", cancel: threading.Event) -> None:
    """End the child when it is called off; it may be converting, and say nothing for a while."""
    while process.poll() is None:
        if cancel.wait(_LOOK_S):
            process.kill()


def _follow(lines: IO[bytes], progress: Callable[[float], None]) -> dict[str, Any]:
    """Pass on how far it is, and give its last word; nothing where it ended without one."""
    while line := lines.readline(_LONGEST_LINE):
        try:
            word = json.loads(line)
        except ValueError:
            return {}
        if not isinstance(word, dict) or "part" not in word:
            return word if isinstance(word, dict) else {}
        progress(float(word["part"]))
    return {}


def _surveyed(answer: dict[str, Any], path: Path) -> Surveyed:
    """SECURITY: the child has met the file; what it says is checked as anything from outside is."""
    try:
        if "refused" in answer:
            facts = {str(name): str(value) for name, value in dict(answer.get("facts", {})).items()}
            raise Known(str(answer["refused"]), **(facts | {"file": path.name}))
        return Surveyed(schema.read(Measured, answer["measured"]), Path(answer["file"]))
    except (KeyError, ValueError, TypeError, schema.Unreadable):
        raise Known("sound.unreadable", file=path.name) from None
