"""Open a person's record for a command, as the window would: by keyring, or by asking on the terminal."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from companion.commands import asking, sentence
from companion.commands.raising import told
from companion.domain.errors import Known
from companion.domain.records import dataclass
from companion.services import log
from companion.services.confine import confine
from companion.services.keys import DataKey
from companion.services.oskeyring import OsKeyring
from companion.services.paths import Folder
from companion.services.slots import SlotKind
from companion.services.store import Store
from companion.services.unlocking import Barred, FirstStart, Locked, Outcome, Unlocked, Unlocking

COPIED = {"store.read_only", "store.newer_minor", "store.full", "store.write_failed"}
"""Where the record is whole, and can be read in a copy."""


@dataclass(frozen=True, slots=True)
class OpenRecord:
    """A record that is open: its folder, key and store."""

    folder: Folder
    key: DataKey
    store: Store


@contextmanager
def opened(data_dir: Path | None, *, only_read: bool = False) -> Iterator[OpenRecord]:
    """Open the record for as long as the block lasts; raises the Known of whatever bars it.

    With `only_read` a copy does where the record can't be written to, and is said on standard error.
    """
    confine()
    folder = Folder(data_dir) if data_dir else Folder.default()
    if not folder.root.exists():
        raise Known("store.nothing_here", folder=str(folder.root))
    unlocking = Unlocking(folder, OsKeyring())
    notes = None
    try:
        key = _key(unlocking, unlocking.look(), folder)
        notes = log.open_log(folder)
        store = _store(folder, key, only_read)
        try:
            yield OpenRecord(folder, key, store)
        finally:
            store.close()
    finally:
        if notes is not None:
            notes.close()
        unlocking.release()


def _store(folder: Folder, key: DataKey, only_read: bool) -> Store:
    try:
        return Store.open(folder, key, told=told)
    except Known as why:
        if not only_read or why.code not in COPIED:
            raise
        print(sentence(why), file=sys.stderr)
        return Store.open_copy(folder, key)


def _key(unlocking: Unlocking, outcome: Outcome, folder: Folder) -> DataKey:
    """Ask until it is open, as long as there is somebody to ask."""
    while True:
        match outcome:
            case Unlocked(key):
                return key
            case FirstStart():
                raise Known("store.nothing_here", folder=str(folder.root))
            case Barred(why):
                raise why
            case Locked(ways, why_not):
                if not sys.stdin.isatty():
                    raise why_not or Known("keys.ask")
                by_passphrase = SlotKind.PASSPHRASE in ways
                secret = asking.secret("Passphrase: " if by_passphrase else "Recovery code: ")
                outcome = unlocking.by_passphrase(secret) if by_passphrase else unlocking.by_code(secret)
                if isinstance(outcome, Locked) and not secret:
                    raise outcome.why_not or Known("keys.ask")
