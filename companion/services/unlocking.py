"""Get from a folder to its open data key: who may come in, and what stands in the way.

Runs on a thread of its own, since a keyring may take seconds; answers with a plain value. Shows nothing: the window's
opening pages do.
"""

import threading
from collections.abc import Callable

from companion.domain.errors import Known
from companion.domain.records import dataclass
from companion.services.instance import Instance
from companion.services.keys import DataKey, Health, NewSlot, Vault
from companion.services.oskeyring import OsKeyring
from companion.services.paths import Folder
from companion.services.slots import SlotKind
from companion.services.tries import Tries

ASKED = (SlotKind.PASSPHRASE, SlotKind.CODE)
"""The ways in that need a person."""
ONLY_READ = {"folder.read_only", "folder.full", "folder.write_failed"}
"""What is said of a folder that can't be written to, and may be read all the same."""


@dataclass(frozen=True, slots=True)
class Unlocked:
    """The data key is open; the store can be."""

    key: DataKey


@dataclass(frozen=True, slots=True)
class FirstStart:
    """Nothing is here yet. `keyring` is the name of the system's keyring, or why it can't be used."""

    keyring: str | Known


@dataclass(frozen=True, slots=True)
class Locked:
    """Only a person can open it, in one of these ways; `why_not` says why the last try, or the keyring, did not.

    `wait_s` is how long the next try will take because of the wrong ones before it.
    """

    ways: tuple[SlotKind, ...]
    why_not: Known | None
    wait_s: int = 0
    by_itself: bool = False
    """Whether the keyring or the login would open it unasked."""


@dataclass(frozen=True, slots=True)
class Barred:
    """It can't be opened; `why` says what is wrong and what is safe."""

    why: Known


Outcome = Unlocked | FirstStart | Locked | Barred


class Unlocking:
    """Unlock one folder. Every call may take seconds, and answers with an outcome instead of raising Known."""

    def __init__(
        self,
        folder: Folder,
        keyring: OsKeyring,
        vault: Vault | None = None,
        wait: Callable[[float], object] | None = None,
    ) -> None:
        self._folder, self._keyring = folder, keyring
        self.vault = vault or Vault(folder, keyring)
        self._tries = Tries(folder)
        self._leaving = threading.Event()
        self._wait = wait or self._leaving.wait
        self._instance: Instance | None = None

    def look(self) -> Outcome:
        """Take the folder for this program, and unlock it if nobody needs to be asked."""
        try:
            not_writable = self._take()
            state = self.vault.state()
        except Known as why:
            return Barred(why)
        if state.health is Health.NEW:
            return Barred(not_writable) if not_writable else FirstStart(self._name_of_keyring())
        if state.health is not Health.READY:
            return Barred(Known(f"keys.{state.health}"))
        return self._unasked(state.slots)

    def _take(self) -> Known | None:
        """Take the folder for this program; gives why it can only be read, which keeps nobody from its keys.

        What can be done with the record then is the store's to say. Raises Known `folder.not_a_folder` or
        `instance.running`.
        """
        not_writable = None
        try:
            self._folder.create()
        except Known as why:
            if why.code not in ONLY_READ:
                raise
            not_writable = why
        try:
            self._instance = self._instance or Instance.take(self._folder)
        except Known as why:
            if why.code not in ONLY_READ:
                raise
            not_writable = not_writable or why
        return not_writable

    def ways(self) -> Locked:
        """Give the ways in without trying any: for a record that somebody has just locked."""
        try:
            slots = self.vault.state().slots
        except Known as why:
            return Locked((), why)
        asked = tuple(kind for kind in slots if kind in ASKED)
        return Locked(asked, None, self._tries.wait_s(), by_itself=len(asked) < len(slots))

    def _name_of_keyring(self) -> str | Known:
        try:
            return self._keyring.look()
        except Known as why:
            return why

    def _unasked(self, ways: tuple[SlotKind, ...]) -> Outcome:
        asked = tuple(kind for kind in ways if kind in ASKED)
        try:
            return Unlocked(self.vault.unlock_unasked())
        except Known as why:
            if asked:
                return Locked(asked, None if why.code == "keys.ask" else why, self._tries.wait_s())
            return Barred(Known("keyring.needed") if why.code == "keyring.missing" else why)

    def set_up(self, *ways: NewSlot) -> Outcome:
        """Make the data key with the ways in that a person chose."""
        try:
            return Unlocked(self.vault.create(*ways))
        except Known as why:
            return Barred(why)

    def by_passphrase(self, text: str) -> Outcome:
        """Try a passphrase; waits first where there were wrong tries."""
        return self._try(lambda: self.vault.unlock_by_passphrase(text))

    def by_code(self, text: str) -> Outcome:
        """Try the recovery code; waits first where there were wrong tries."""
        return self._try(lambda: self.vault.unlock_by_code(text))

    def _try(self, unlock: Callable[[], DataKey]) -> Outcome:
        try:
            key = self._tries.slowed(unlock, self._wait)
        except Known as why:
            return self._still_locked(why)
        return Unlocked(key) if key else self._still_locked(None)

    def _still_locked(self, why: Known | None) -> Outcome:
        try:
            ways = tuple(kind for kind in self.vault.state().slots if kind in ASKED)
            return Locked(ways, why, self._tries.wait_s())
        except Known as worse:
            return Barred(worse)

    def leave(self) -> None:
        """Let a try that waits end without being made."""
        self._leaving.set()

    def release(self) -> None:
        """Let another program have the folder."""
        if self._instance is not None:
            self._instance.release()
            self._instance = None
