"""Look at a record as another user of the machine: `python -m tests.faults.another_user FOLDER UID` says what came."""

import os
import sys
from pathlib import Path

from companion.domain.errors import Known
from companion.domain.history import Opened
from companion.services.crypto import CHEAP_FOR_TESTS
from companion.services.keys import Vault
from companion.services.oskeyring import OsKeyring
from companion.services.paths import Folder
from companion.services.store import Store
from companion.services.unlocking import Barred, Locked, Unlocked, Unlocking
from tests.services.keyring_fake import MemoryKeyring
from tests.services.sample import SESSION

PHRASE = "four quiet boats"


def look(folder: Folder) -> list[object]:
    """Unlock by the passphrase, as far as it goes, and read."""
    unlocking = Unlocking(folder, OsKeyring(0.0), Vault(folder, MemoryKeyring(), CHEAP_FOR_TESTS))
    outcome = unlocking.look()
    if isinstance(outcome, Barred):
        return [outcome.why.code]
    assert isinstance(outcome, Locked)
    outcome = unlocking.by_passphrase(PHRASE)
    assert isinstance(outcome, Unlocked)
    found: list[object] = []
    try:
        Store.open(folder, outcome.key)
    except Known as why:
        found.append(why.code)
    try:
        copy = Store.open_copy(folder, outcome.key)
    except Known as why:
        return [*found, why.code]
    assert copy.opened is Opened.COPY
    found.append(len(copy.events(SESSION)))
    copy.close()
    unlocking.release()
    return found


if __name__ == "__main__":
    os.setgid(int(sys.argv[2]))
    os.setuid(int(sys.argv[2]))
    print(*look(Folder(Path(sys.argv[1]))))
