"""The vault: one random data key, and the ways in to it.

The data key is made once and never changes; each slot of the keys file holds it locked in another way. There is no
way in that nobody asked for: even the key that lies open beside the data is a slot that a person chose. Shows nothing
and asks nobody; the pages and the command line do.
"""

import uuid
from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from companion.domain.errors import Bug, Known
from companion.domain.records import dataclass
from companion.services import crypto, files, log, slots
from companion.services.crypto import KEY_BYTES, STANDARD, Cost, NotOpened
from companion.services.oskeyring import Keyring
from companion.services.paths import Folder
from companion.services.recovery_code import read_code
from companion.services.slots import KeyFile, Slot, SlotKind

LEAST_CHARACTERS = 8


@dataclass(frozen=True, slots=True)
class ByKeyring:
    """A slot whose key lies in the system's keyring: opens by itself for whoever is logged in."""


@dataclass(frozen=True, slots=True)
class ByPassphrase:
    """A slot that a passphrase opens."""

    text: str


@dataclass(frozen=True, slots=True)
class ByCode:
    """A slot that the printed recovery code opens."""

    text: str


@dataclass(frozen=True, slots=True)
class ByLogin:
    """A slot whose key lies open beside the data: no protection but the computer's login."""


NewSlot = ByKeyring | ByPassphrase | ByCode | ByLogin


class Health(StrEnum):
    """What is found where the keys should be."""

    NEW = "new"
    READY = "ready"
    LOST = "lost"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class VaultState:
    """NEW: nothing was ever kept here. LOST: there are data, but no keys file. DAMAGED: neither copy can be read."""

    health: Health
    slots: tuple[SlotKind, ...]


class DataKey:
    """The open data key; gives a key for each purpose and never shows itself."""

    def __init__(self, master: bytes) -> None:
        if len(master) != KEY_BYTES:
            raise Bug("a data key has 32 bytes")
        self.master = master
        self.store = crypto.derive(master, "store")
        self.marks = crypto.derive(master, "marks")
        self.voice = crypto.derive(master, "voice")
        self.inbox_secret = crypto.derive(master, "inbox")

    @classmethod
    def random(cls) -> "DataKey":
        """Make a new key; kept nowhere until a vault locks it."""
        return cls(crypto.random_bytes())

    def __repr__(self) -> str:
        return "DataKey(…)"


class Vault:
    """The ways in to one folder's data.

    Nothing here is kept between two calls: the keys file is read anew each time. Unlocking by keyring may take the
    keyring's limit (3 s), by passphrase some 0.3 s; call both away from the window's thread.
    """

    def __init__(self, folder: Folder, keyring: Keyring, cost: Cost = STANDARD) -> None:
        self._folder, self._keyring, self._cost = folder, keyring, cost

    def state(self) -> VaultState:
        """Say what is there; raises Known `keys.newer` for a later program's keys file, or `folder.unreadable`."""
        keys = slots.read(self._folder)
        if keys:
            return VaultState(Health.READY, tuple(slot.kind for slot in keys.slots))
        backups = self._folder.backups
        try:
            if self._folder.keys.exists() or self._folder.keys_copy.exists():
                return VaultState(Health.DAMAGED, ())
            kept = self._folder.data.exists() or (backups.is_dir() and any(backups.iterdir()))
        except OSError:
            raise Known("folder.unreadable", folder=str(self._folder.root)) from None
        return VaultState(Health.LOST if kept else Health.NEW, ())

    def create(self, *new: NewSlot) -> DataKey:
        """Make the data key and lock it in every way given, at least one.

        Raises Known `keys.exists`, `keys.lost` (there are data that no new key would open), `keys.passphrase_short`,
        `code.mistyped`, `keyring.*` or `folder.*`; nothing is kept then.
        """
        health = self.state().health
        if health is not Health.NEW:
            raise Known("keys.exists" if health is Health.READY else f"keys.{health}")
        if not new:
            raise Bug("a vault needs a way in")
        key = DataKey.random()
        vault = uuid.uuid4().hex
        made: list[Slot] = []
        try:
            made.extend(self._make(kind, key, vault) for kind in new)  # what was made before a failure is in the list
            inbox = slots.encode(crypto.public_of(key.inbox_secret))
            slots.write(self._folder, KeyFile(vault, 0, inbox, tuple(made)))
        except Known:
            for path in (self._folder.keys, self._folder.keys_copy):
                files.discard(path)
            self._forget(made, vault)
            raise
        return key

    # -- ways in ----------------------------------------------------------------------------------------------

    def unlock_by_keyring(self) -> DataKey:
        """Open with the key in the system's keyring; raises Known `keyring.*` or `keys.*`."""
        keys, slot = self._slot(SlotKind.KEYRING)
        return self._open(keys, slot, slots.decode(self._keyring.get(_user(keys.vault, slot))))

    def unlock_by_passphrase(self, text: str) -> DataKey:
        """Open with a passphrase; raises Known `keys.wrong_secret`, `keys.kdf_refused` or another `keys.*`."""
        keys, slot = self._slot(SlotKind.PASSPHRASE)
        salt = slots.decode(slot.salt)
        if not slot.cost.bearable or len(salt) != crypto.SALT_BYTES:
            # SECURITY: the file says how much memory to use; a changed one could ask for all there is
            raise Known("keys.kdf_refused")
        return self._open(keys, slot, crypto.stretch(text, salt, slot.cost))

    def unlock_by_code(self, text: str) -> DataKey:
        """Open with the recovery code; raises Known `code.mistyped` before any key is tried, or `keys.*`."""
        secret = read_code(text)
        keys, slot = self._slot(SlotKind.CODE)
        return self._open(keys, slot, _code_key(secret, keys.vault))

    def unlock_by_login(self) -> DataKey:
        """Open with the key that lies beside the data; raises Known `keys.*`."""
        keys, slot = self._slot(SlotKind.LOGIN)
        try:
            beside = self._folder.login_key.read_text(encoding="ascii")
        except (OSError, ValueError):
            raise Known("keys.wrong_secret", kind=SlotKind.LOGIN) from None
        return self._open(keys, slot, slots.decode(beside.strip()))

    def unlock_unasked(self) -> DataKey:
        """Open by the key of the login or else of the keyring; raises Known `keys.ask` where only a person can."""
        ways = self.state().slots
        if SlotKind.LOGIN in ways:
            return self.unlock_by_login()
        if SlotKind.KEYRING in ways:
            return self.unlock_by_keyring()
        if ways:
            raise Known("keys.ask", kinds=ways)
        self._read()
        raise Bug("a keys file without slots can't be read")

    # -- changing the ways in ---------------------------------------------------------------------------------

    def add_slot(self, key: DataKey, new: NewSlot) -> None:
        """Add a way in, in the place of one of the same kind.

        Raises Known `keys.*`, `code.*`, `keyring.*` or `folder.*`; the old ways in then still open.
        """
        keys = self._read()
        self._prove(keys, key)
        if isinstance(new, ByLogin) and SlotKind.LOGIN in self.state().slots:
            return  # there is one key beside the data; writing another over it could leave a slot without its key
        slot = self._make(new, key, keys.vault)
        slots.write(self._folder, keys.having(slot))
        self._forget([old for old in keys.slots if old.kind is slot.kind], keys.vault)

    def remove_slot(self, kind: SlotKind) -> None:
        """Take a way in away; raises Known `keys.last_slot` rather than lock everybody out."""
        keys, slot = self._slot(kind)
        if len(keys.slots) == 1:
            raise Known("keys.last_slot", kind=kind)
        slots.write(self._folder, keys.without(kind))
        self._forget([slot], keys.vault)

    def destroy(self) -> None:
        """Forget every key: what they locked can then never be read again, wherever copies of it lie.

        Raises Known `folder.*`. Portable backups carry a keys file of their own and still open.
        """
        keys = slots.read(self._folder)
        try:
            for path in (self._folder.keys, self._folder.keys_copy, self._folder.login_key):
                path.unlink(missing_ok=True)
            files.sync_folder(self._folder.root)
        except OSError as fault:
            raise files.known(fault, self._folder.keys) from None
        if keys:
            self._forget(keys.slots, keys.vault)

    # -- inside -----------------------------------------------------------------------------------------------

    def _read(self) -> KeyFile:
        keys = slots.read(self._folder)
        if keys is None:
            health = self.state().health
            raise Known("keys.none" if health is Health.NEW else f"keys.{health}")
        return keys

    def _slot(self, kind: SlotKind) -> tuple[KeyFile, Slot]:
        keys = self._read()
        return keys, keys.slot(kind)

    def _open(self, keys: KeyFile, slot: Slot, kek: bytes) -> DataKey:
        try:
            key = DataKey(crypto.unlock(kek, slots.decode(slot.box), slot.bound(keys.vault)))
        except NotOpened:
            raise Known("keys.wrong_secret", kind=slot.kind) from None
        self._mend(keys, key)
        return key

    def _mend(self, keys: KeyFile, key: DataKey) -> None:
        """Restore a torn copy while a good one is at hand; not being able to is no reason to keep a person out."""
        try:
            if keys.inbox != slots.encode(crypto.public_of(key.inbox_secret)):
                # SECURITY: another public key would let its owner read what the inbox takes in
                slots.write(self._folder, replace(keys, inbox=slots.encode(crypto.public_of(key.inbox_secret))))
            else:
                slots.mend(self._folder, keys)
        except (Known, OSError) as fault:
            log.note("keys.not_mended", fault=fault)

    def _prove(self, keys: KeyFile, key: DataKey) -> None:
        if keys.inbox != slots.encode(crypto.public_of(key.inbox_secret)):
            raise Known("keys.wrong_secret", kind="data")

    def _make(self, new: NewSlot, key: DataKey, vault: str) -> Slot:
        """Lock the data key in a new way; for the keyring and the login the slot's key is put there first."""
        match new:
            case ByPassphrase(text):
                if len(text.strip()) < LEAST_CHARACTERS:
                    raise Known("keys.passphrase_short", least=LEAST_CHARACTERS)
                salt = crypto.random_bytes(crypto.SALT_BYTES)
                kek = crypto.stretch(text, salt, self._cost)
                bare = _bare(SlotKind.PASSPHRASE, slots.encode(salt), self._cost)
            case ByCode(text):
                kek, bare = _code_key(read_code(text), vault), _bare(SlotKind.CODE)
            case ByKeyring():
                kek, bare = crypto.random_bytes(), _bare(SlotKind.KEYRING)
                self._keyring.set(_user(vault, bare), slots.encode(kek))
            case ByLogin():
                kek, bare = crypto.random_bytes(), _bare(SlotKind.LOGIN)
                files.replace(self._folder.login_key, slots.encode(kek).encode("ascii"))
        box = crypto.lock(kek, key.master, bare.bound(vault))
        return Slot(bare.id, bare.kind, slots.encode(box), bare.salt, bare.ops, bare.mem_kib)

    def _forget(self, old: Sequence[Slot], vault: str) -> None:
        """Take a slot's key from where it lies; the slot itself is gone already, so a failure only leaves litter."""
        for slot in old:
            try:
                if slot.kind is SlotKind.KEYRING:
                    self._keyring.delete(_user(vault, slot))
                elif slot.kind is SlotKind.LOGIN:
                    self._folder.login_key.unlink(missing_ok=True)
            except (Known, OSError) as fault:
                log.note("keys.litter", fault=fault)


def _bare(kind: SlotKind, salt: str = "", cost: Cost | None = None) -> Slot:
    """Give a slot that holds nothing yet."""
    return Slot(uuid.uuid4().hex[:8], kind, "-", salt, cost.ops if cost else 0, cost.mem_kib if cost else 0)


def _user(vault: str, slot: Slot) -> str:
    """Name a slot's entry in the keyring; each slot has its own, so that a new one never breaks the old."""
    return f"{vault}-{slot.id}"


def _code_key(secret: bytes, vault: str) -> bytes:
    """Make the slot's key of the code's 128 random bits, which need no stretching."""
    return crypto.derive(secret, f"code {vault}")
