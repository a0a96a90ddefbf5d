"""Look after the record without a window: check it, back it up, put a backup in its place, erase everything.

Asks for a secret only where no keyring or login opens by itself, on the terminal and never on the command line, where
other programs could read it. Does not hold any of the rules: the services do.
"""

import contextlib
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from companion.commands import sentence
from companion.commands.asking import line, secret
from companion.commands.raising import told
from companion.domain.errors import Known
from companion.services import backup, inbox, log, store_copy
from companion.services.backup import Backups
from companion.services.clock import SystemClock
from companion.services.confine import confine
from companion.services.erase import erase
from companion.services.instance import Instance
from companion.services.keys import DataKey, Health, Vault
from companion.services.oskeyring import OsKeyring
from companion.services.paths import Folder
from companion.services.slots import SlotKind
from companion.services.store import Store
from companion.services.tries import Tries
from companion.services.unlocking import Barred, FirstStart, Unlocked, Unlocking

ERASE = "ERASE"
"""What a person types to erase everything; the same in every language, so that it can be written down."""


def check(data_dir: Path | None, as_json: bool) -> int:
    """Read the record and each of its backups through; returns 1 where something is wrong."""
    with _opened(data_dir) as (folder, key):
        wrong: list[Known] = []
        warned: tuple[Known, ...] = ()
        events = sessions = 0
        try:
            store = Store.open(folder, key, told=told)
            with contextlib.closing(store):
                wrong += store.quick_check()
                events, sessions = len(store.events()), len(store.sessions())
                warned = store.warnings()
        except Known as why:  # the backups are looked at all the same, now more than ever
            wrong.append(why)
        good, bad = _verified(folder, key)
    found = {
        "ok": not wrong and not bad,
        "events": events,
        "sessions": sessions,
        "wrong": [why.code for why in wrong],
        "warnings": [why.code for why in warned],
        "backups_good": good,
        "backups_bad": bad,
        "inbox_waiting": inbox.waiting(folder),
    }
    if as_json:
        print(json.dumps(found, indent=1))
    else:
        print(f"{events} entries, {sessions} sessions: {'damaged' if wrong else 'all can be read'}.")
        print(f"{len(good)} backups can be read{f', {len(bad)} can not: ' + ', '.join(bad) if bad else ''}.")
        for one in (*wrong, *warned):
            print(sentence(one))
    return 0 if found["ok"] else 1


def back_up(data_dir: Path | None, out: Path | None) -> int:
    """Make a backup in the folder, or with `out` one file that opens on any computer."""
    with _opened(data_dir) as (folder, key):
        store = Store.open(folder, key, told=told)
        try:
            if out is None:
                path = Backups(folder).make(store, key, SystemClock().stamp()).path
                print(f"Backed up and read back: {path}")
            else:
                saved = backup.save_portable(folder, key, store, out)
                contents = saved.contents
                print(f"Backed up and read back: {out} ({contents.events} entries, {contents.sessions} sessions)")
                print("The music in the library is not in it: keep its files.")
                if saved.left_out:
                    print(f"{saved.left_out} files of voices and packs were too much for it: keep the packs, too.")
        finally:
            store.close()
    return 0


def restore(data_dir: Path | None, source: Path) -> int:
    """Put a backup in the place of the record, which is set aside in the folder's backups."""
    confine()
    folder = _folder(data_dir)
    folder.create()
    instance = Instance.take(folder)
    try:
        at = SystemClock().stamp()
        if source.parent.resolve() == folder.backups.resolve():
            contents = backup.restore(folder, _key(folder), source, at)
        else:
            contents = backup.restore_portable(folder, source, _ask_key, at)
    finally:
        instance.release()
    print(f"Restored: {contents.events} entries, {contents.sessions} sessions. What was there is in {folder.backups}.")
    return 0


def erase_all(data_dir: Path | None, sure: bool) -> int:
    """Erase everything, keys first; says what it can't reach. Without `sure` a person types a word first."""
    confine()
    folder = _folder(data_dir)
    if not folder.root.is_dir():
        print(f"There is nothing in {folder.root}.")
        return 0
    print(f"This erases everything in {folder.root}: the keys first, then the record, backups, packs and settings.")
    print("It can't reach what lies elsewhere: exported files, backups that were saved to another place, copies made")
    print("by the system or a cloud. To keep something, first run “companion store backup --out FILE” or export it.")
    if not sure and line(f"Type {ERASE} to go on: ").strip() != ERASE:
        print("Nothing was changed.")
        return 1
    instance = Instance.take(folder)
    try:
        erase(folder, Vault(folder, OsKeyring()))
    finally:
        instance.release()
    print("Everything is erased.")
    return 0


# -- getting in ----------------------------------------------------------------------------------------------------


@contextmanager
def _opened(data_dir: Path | None) -> Iterator[tuple[Folder, DataKey]]:
    """Hold a folder that has a record, with its key."""
    confine()
    folder = _folder(data_dir)
    unlocking = Unlocking(folder, OsKeyring())
    try:
        outcome = unlocking.look()
        match outcome:
            case Unlocked(key):
                pass
            case FirstStart():
                raise Known("keys.none")
            case Barred(why):
                raise why
            case _:
                key = _ask_key(unlocking.vault, Tries(folder))
        handler = log.open_log(folder)
        try:
            yield folder, key
        finally:
            handler.close()
    finally:
        unlocking.release()


def _folder(data_dir: Path | None) -> Folder:
    return Folder(data_dir) if data_dir else Folder.default()


def _key(folder: Folder) -> DataKey:
    vault = Vault(folder, OsKeyring())
    try:
        return vault.unlock_unasked()
    except Known as why:
        if why.code != "keys.ask" and not why.code.startswith("keyring."):
            raise
    return _ask_key(vault, Tries(folder))


def _ask_key(vault: Vault, tries: Tries | None = None) -> DataKey:
    """Ask on the terminal for the passphrase, or where there is none or nothing is typed for the recovery code."""
    state = vault.state()
    if state.health is not Health.READY:
        raise Known("keys.none" if state.health is Health.NEW else f"keys.{state.health}")
    if SlotKind.PASSPHRASE in state.slots:
        typed = secret("Passphrase (empty: recovery code): ")
        if typed:
            return _tried(lambda: vault.unlock_by_passphrase(typed), tries)
    typed = secret("Recovery code: ")
    return _tried(lambda: vault.unlock_by_code(typed), tries)


def _tried(unlock: Callable[[], DataKey], tries: Tries | None) -> DataKey:
    """Try, slowed by wrong tries before; a backup from elsewhere has none, and whoever has it guesses as they like."""
    return (tries.slowed(unlock) if tries else None) or unlock()


def _verified(folder: Folder, key: DataKey) -> tuple[list[str], list[str]]:
    good: list[str] = []
    bad: list[str] = []
    for one in Backups(folder).all():
        try:
            store_copy.verify(one.path, key)
        except Known:
            bad.append(one.path.name)
        else:
            good.append(one.path.name)
    return good, bad
