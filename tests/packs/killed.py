"""Install a pack in a process that is killed at one step after another.

`python -m tests.packs.killed FOLDER PACK EVERY`.

A step is an opening, a write, a move, a deletion or a flush. After each death the folder is looked at as at the next
start, and one line says what is there: the step, the version in place, and whether anything is left over.
"""

import os
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.packs.shelf_room import DAY, file, primed, shelf_in

STEPS = {os: ("write", "fsync", "open", "unlink", "replace", "rename", "mkdir"), Path: ("replace", "unlink", "open")}


class Countdown:
    """Kills this process before its nth step."""

    def __init__(self, steps: int) -> None:
        self.left = steps
        for owner, names in STEPS.items():
            for name in names:
                setattr(owner, name, self._counted(getattr(owner, name)))

    def _counted(self, call: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*given: Any, **named: Any) -> Any:
            self.left -= 1
            if self.left < 0:
                os.kill(os.getpid(), signal.SIGKILL)
            return call(*given, **named)

        return counted


def die_at(step: int, root: Path, pack: Path) -> bool:
    """Install in a child that dies at a step; tells whether it did, False: it was done before."""
    child = os.fork()
    if child == 0:
        shelf = shelf_in(root)
        offer = shelf.look(pack, DAY)
        Countdown(step)
        shelf.install(offer, DAY)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    if os.WIFEXITED(status) and os.WEXITSTATUS(status):
        raise SystemExit("the child failed")
    return os.WIFSIGNALED(status)


def look(root: Path) -> str:
    """Say what is in place after a new start, and whether anything else is there."""
    shelf = shelf_in(root)
    shelf.sweep()
    (one,) = shelf.installed()
    whole = not shelf.missing(one)
    blobs = {path.name for path in (root / "packs" / "blobs").iterdir()}
    others = {path.name for path in (root / "packs").iterdir()} - {"blobs", "installed.json"}
    clean = blobs == set(one.manifest.blobs) and not others
    return f"{one.manifest.version} {'whole' if whole else 'torn'} {'clean' if clean else 'littered'}"


def main(root: Path, pack: Path, every: int) -> None:
    """Kill at each `every`th step until the installation is through before its death."""
    start = root / "start"
    primed(start)
    step, dies = 0, True
    while dies:
        place = root / "tried"
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(start, place)
        dies = die_at(step, place, pack)
        print(step, look(place), "killed" if dies else "done", flush=True)
        step += every


if __name__ == "__main__":
    main(Path(sys.argv[1]), file(sys.argv[2]), int(sys.argv[3]))
