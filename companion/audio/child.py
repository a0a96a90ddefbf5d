"""How to start a module of ours as a process of its own, and how to follow one that works for a while.

One place, because the program may be installed, run from its source, or frozen.
"""

import contextlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any, cast

import companion


def command(module: str, *arguments: str) -> list[str]:
    """Give the command line that runs `module`.

    `-P` keeps the present folder, which may be anyone's downloads, out of the search for modules. A frozen program
    understands the same `-m`, see packaging.
    """
    options = [] if getattr(sys, "frozen", False) else ["-P"]
    return [sys.executable, *options, "-m", module, *arguments]


# numpy's linear algebra would start a thread per core, of which streaming sound has no use.
_PLAIN = {"OPENBLAS_NUM_THREADS": "1"}
# glibc would keep a heap per thread and hold on to what was freed: 9 MB of 80 in the sound process (measured). Whoever
# works through a file and ends has no use for that, and would spend a quarter of its time on getting memory anew.
_SMALL = {
    "MALLOC_ARENA_MAX": "1",
    "MALLOC_TRIM_THRESHOLD_": "65536",
    "MALLOC_MMAP_THRESHOLD_": "65536",
}


def environment(*, small: bool = False) -> dict[str, str]:
    """Give the environment for it: ours, with the folder of this very package first in the search for modules.

    `small` is for what stays for hours.
    """
    home = str(Path(companion.__file__).resolve().parent.parent)
    paths = [home, *filter(None, os.environ.get("PYTHONPATH", "").split(os.pathsep))]
    return {**os.environ, **_PLAIN, **(_SMALL if small else {}), "PYTHONPATH": os.pathsep.join(paths)}


def quiet_flags() -> int:
    """Give Windows' flags for a process without a console window; 0 elsewhere."""
    flags: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    return flags


_LONGEST_LINE = 100_000
_LOOK_S = 0.1


def follow(
    line: list[str], heard: Callable[[dict[str, Any]], None], cancel: threading.Event, order: bytes = b""
) -> dict[str, Any]:
    """Run a child that says lines of JSON, and give its last word; nothing where it ended without one.

    `order` is what it reads from its input. Each line with a `part`, 0 to 1, goes to `heard`, on this thread. The child
    is killed soon after `cancel` was set.
    """
    with subprocess.Popen(
        line,
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=quiet_flags(),
    ) as process:
        watch = threading.Thread(target=_watch, args=(process, cancel), name="child", daemon=True)
        watch.start()
        try:
            with contextlib.suppress(OSError), cast(IO[bytes], process.stdin) as wants:  # it may have died already
                wants.write(order)
            return _words(cast(IO[bytes], process.stdout), heard)
        finally:
            process.kill()
            process.wait()
            watch.join()


def _watch(process: "subprocess.Popen[bytes]", cancel: threading.Event) -> None:
    """End the child when it is called off; it may be busy, and say nothing for a while."""
    while process.poll() is None:
        if cancel.wait(_LOOK_S):
            process.kill()


def _words(lines: IO[bytes], heard: Callable[[dict[str, Any]], None]) -> dict[str, Any]:
    while line := lines.readline(_LONGEST_LINE):
        try:
            word = json.loads(line)
        except ValueError:
            return {}
        if not isinstance(word, dict) or "part" not in word:
            return word if isinstance(word, dict) else {}
        heard(word)
    return {}
