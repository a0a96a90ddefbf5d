"""Migrate a store by one slow step, to be killed in it. `python -m tests.faults.migrator FOLDER`.

Prints a line before it begins, one for each round of that step, and one at the end.
"""

import sys
from pathlib import Path

from companion.services.connection import Connection
from companion.services.migrations import STEPS, Step, Version
from companion.services.paths import Folder
from companion.services.store_opening import open_file
from tests.services.sample import KEY

ROUNDS = 40


def widen(connection: Connection) -> None:
    """Change every table a little, again and again."""
    connection.execute("CREATE TABLE echo (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT")
    for number in range(ROUNDS):
        print(number, flush=True)
        connection.execute("INSERT INTO echo (body) SELECT body FROM event")
    connection.execute("ALTER TABLE mood ADD COLUMN weather TEXT")


WIDENED = Version(STEPS[-1].version.number + 1)
SLOW = (*STEPS, Step(WIDENED, widen))

if __name__ == "__main__":
    print("begun", flush=True)
    open_file(Folder(Path(sys.argv[1])), KEY, steps=SLOW).connection.close()
    print("done", flush=True)
