"""The parent's end of `render.py`: have a plan written to a file by a process of its own, and follow it.

The window stays free meanwhile, and calling it off is a killed process. Loads no audio library.
"""

import json
import threading
from collections.abc import Callable
from pathlib import Path

from companion.audio import child
from companion.audio.intake import Cancelled
from companion.domain import schema
from companion.domain.about import About
from companion.domain.errors import Known
from companion.domain.records import dataclass
from companion.domain.soundplan import SoundPlan


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be written. It goes through a pipe: a plan may hold the keys of locked voices."""

    plan: SoundPlan
    about: About


def part_of(file: Path) -> Path:
    """Give the name that a file has until it is whole."""
    return file.with_name(f".{file.stem}.part{file.suffix}")


def render_file(
    order: Order, file: Path, cache: Path, progress: Callable[[float], None], cancel: threading.Event
) -> tuple[str, ...]:
    """Write a plan to a file, which appears when it is whole; gives the titles of what had to stay silent.

    `progress` gets 0 to 1 on this thread. Raises Known `sound.*`, and Cancelled soon after `cancel` was set.
    """
    line = child.command("companion.audio.render", str(file.absolute()), str(cache.absolute()))
    given = json.dumps(schema.write(order), allow_nan=False).encode()
    try:
        answer = child.follow(line, lambda word: progress(float(word["part"])), cancel, given)
    finally:
        part_of(file).unlink(missing_ok=True)  # a killed child leaves it
    if cancel.is_set():
        raise Cancelled
    if "bad" not in answer:
        known = dict(answer.get("facts", {}))
        raise Known(str(answer.get("refused", "sound.write")), **(known | {"file": file.name}))
    return tuple(str(title) for title in answer["bad"])
