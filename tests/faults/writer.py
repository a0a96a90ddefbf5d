"""Save notes one after another until somebody ends this process, and say of each when it is saved.

`python -m tests.faults.writer FOLDER FIRST [LAST] [weak] [early]`: numbers go up from FIRST. A note that was refused is
tried again under its uid, as the program does. Lines: `begun`, `saved N`, `refused CODE`. Two controls, which must
lose: `weak`, for the power cuts, is the same program with `synchronous=OFF`; `early`, for the kills, says of ten notes
that they are saved before it saves the first.
"""

import contextlib
import itertools
import sys
from pathlib import Path

from companion.domain.errors import Known
from companion.services.paths import Folder
from companion.services.store import Store
from tests.services.sample import KEY, note, opened

TRIES = 80
AHEAD = 10
"""How many notes the early control calls saved at once before it saves the first of them."""


def main(folder: Folder, first: int, last: int | None, *, weak: bool, early: bool) -> None:
    """Write and tell."""
    print("begun", flush=True)
    store = Store.open(folder, KEY)
    store.connection.execute("PRAGMA wal_autocheckpoint=100").fetchall()  # so that moments of a checkpoint are frequent
    if weak:
        store.connection.execute("PRAGMA synchronous=OFF")
    _save(store, 0)
    for number in itertools.count(first) if last is None else range(first, last + 1):
        if early and number % AHEAD == 0:
            print("".join(f"saved {ahead}\n" for ahead in range(number, number + AHEAD)), end="", flush=True)
        if _save(store, number) and not early:
            print(f"saved {number}", flush=True)
    with contextlib.suppress(Known):
        store.close()


def _save(store: Store, number: int) -> bool:
    for _ in range(TRIES):
        try:
            store.append([note(number) if number else opened()])
        except Known as fault:
            print(f"refused {fault.code}", flush=True)
        else:
            return True
    return False


if __name__ == "__main__":
    given = sys.argv[1:]
    numbers = [int(word) for word in given[1:] if word.isdigit()]
    last = numbers[1] if len(numbers) > 1 else None
    main(Folder(Path(given[0])), numbers[0], last, weak="weak" in given, early="early" in given)
