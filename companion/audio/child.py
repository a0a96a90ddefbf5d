"""How to start a module of ours as a process of its own.

One place, because the program may be installed, run from its source, or frozen.
"""

import os
import subprocess
import sys
from pathlib import Path

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
