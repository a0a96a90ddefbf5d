"""Run the store's writer and kill it, again and again, from one process that has imported it once.

`python -m tests.faults.killing FOLDER`: for each line on standard input, the words that `writer` takes, a child is
forked that does as `writer` does. Lines besides the writer's own: `pid N` before it begins, `ended` when it is gone.
"""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from companion.services.paths import Folder
from tests.faults import writer
from tests.faults.store_state import saved_in

ENDED = "ended\n"
OPENING_SHARE = 0.2
LONGEST_S = 0.15


class Killer:
    """Lets the writer write in one folder for a moment, and kills it."""

    def __init__(self, asks: IO[str], hears: IO[str], chance: random.Random) -> None:
        self._asks, self._hears, self._chance = asks, hears, chance

    def write_and_be_killed(self, first: int, *how: str) -> set[int]:
        """Kill a moment after the writer begins to open or, more often, after it has saved something.

        Counted from what it says, so that a busy machine kills at the same places as an idle one. Gives what was said
        to be saved.
        """
        self._asks.write(" ".join([str(first), *how]) + "\n")
        self._asks.flush()
        pid = int(self._hear().split()[1])
        begins = "begun" if self._chance.random() < OPENING_SHARE else "saved"
        said = [""]
        while begins not in said[-1]:
            said.append(self._hear())
        time.sleep(self._chance.uniform(0.0, LONGEST_S))  # the moment of the fault itself
        os.kill(pid, signal.SIGKILL)
        while not said[-1].endswith(ENDED):  # a line that the kill cut stands before it
            said.append(self._hear())
        return saved_in("".join(said).removesuffix(ENDED))

    def _hear(self) -> str:
        line = self._hears.readline()
        assert line, "the process that forks the writers is gone"
        return line


@contextmanager
def killer(folder: Folder, chance: random.Random) -> Iterator[Killer]:
    """Give a killer of writers in this folder."""
    command = [sys.executable, "-m", "tests.faults.killing", str(folder.root)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None and process.stdout is not None
        yield Killer(process.stdin, process.stdout, chance)


def main(folder: str) -> None:
    """Fork a writer for each line until there are no more."""
    for line in sys.stdin:
        first, *how = line.split()
        pid = os.fork()
        if not pid:
            print(f"pid {os.getpid()}", flush=True)
            writer.main(Folder(Path(folder)), int(first), None, weak=False, early="early" in how)
        os.waitpid(pid, 0)
        print(ENDED, end="", flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
