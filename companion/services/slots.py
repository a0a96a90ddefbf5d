"""The keys file: the data key, locked several times over, each time in another way.

Written twice, each copy whole or not at all, so that neither a power cut nor a torn file loses the way in. Holds no
open key. What a slot's key is made of is decided in `keys.py`.
"""

import base64
import binascii
import hashlib
import json
from dataclasses import replace
from enum import StrEnum
from typing import Annotated, Any

from companion.domain import schema
from companion.domain.errors import Known
from companion.domain.records import dataclass
from companion.domain.schema import AtLeast, Count, Text
from companion.services import files, log
from companion.services.crypto import Cost
from companion.services.paths import Folder

FORMAT = "companion-keys/1"
MOST_BYTES = 100_000


class SlotKind(StrEnum):
    """The ways in."""

    KEYRING = "keyring"
    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a way in, not one
    CODE = "code"
    LOGIN = "login"


@dataclass(frozen=True, slots=True)
class Slot:
    """The data key, locked once; `salt`, `ops` and `mem_kib` say how a passphrase becomes the key to it."""

    id: Text
    kind: SlotKind
    box: Text
    salt: str = ""
    ops: int = 0
    mem_kib: int = 0

    @property
    def cost(self) -> Cost:
        """Give the work that one guess takes."""
        return Cost(self.ops, self.mem_kib)

    def bound(self, vault: str) -> bytes:
        """Give what may not be changed without the slot failing to open: whose it is, and how its key is made."""
        return json.dumps([FORMAT, vault, self.id, self.kind, self.salt, self.ops, self.mem_kib]).encode()


@dataclass(frozen=True, slots=True)
class KeyFile:
    """All slots of one vault; `generation` grows with each writing, `inbox` is the public key of the sealed inbox."""

    vault: Text
    generation: Annotated[int, AtLeast(1)]
    inbox: Text
    slots: Annotated[tuple[Slot, ...], Count(1, 16)]

    def slot(self, kind: SlotKind) -> Slot:
        """Give the slot of a kind; raises Known `keys.no_slot`."""
        for slot in self.slots:
            if slot.kind is kind:
                return slot
        raise Known("keys.no_slot", kind=kind)

    def having(self, slot: Slot) -> "KeyFile":
        """Add a slot in the place of any other of its kind."""
        return replace(self, slots=(*(old for old in self.slots if old.kind is not slot.kind), slot))

    def without(self, kind: SlotKind) -> "KeyFile":
        """Leave a slot out."""
        return replace(self, slots=tuple(slot for slot in self.slots if slot.kind is not kind))


def encode(raw: bytes) -> str:
    """Write bytes as the text that stands in the file."""
    return base64.b64encode(raw).decode("ascii")


def decode(text: str) -> bytes:
    """Read bytes from the file's text; what is none becomes b"", which opens nothing."""
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return b""


def dump(keys: KeyFile) -> bytes:
    """Give the bytes of a keys file, with a check sum that shows a torn or changed one."""
    data: dict[str, Any] = {"format": FORMAT, **schema.write(keys)}
    return json.dumps({**data, "check": _check(data)}, indent=1).encode()


def load(raw: bytes) -> tuple[KeyFile, bool] | None:
    """Read a keys file and tell whether its check sum fits; None where nothing can be made of it.

    A file with a wrong check sum is still worth trying: one flipped bit spoils one slot, and each slot has its own
    seal. Raises Known `keys.newer` for a file of a later program.
    """
    try:
        data = json.loads(raw)
    except (ValueError, RecursionError):
        return None
    if not isinstance(data, dict):
        return None
    kind, check = data.pop("format", None), data.pop("check", None)
    if kind != FORMAT:
        if isinstance(kind, str) and kind.startswith("companion-keys/") and check == _check({"format": kind, **data}):
            raise Known("keys.newer")
        return None
    try:
        return schema.read(KeyFile, data), check == _check({"format": kind, **data})
    except schema.Unreadable:
        return None


def read(folder: Folder) -> KeyFile | None:
    """Read the better of the two copies: whole before damaged, then the later one; None where neither can be read."""
    found = []
    for path in (folder.keys, folder.keys_copy):
        try:
            with path.open("rb") as file:
                loaded = load(file.read(MOST_BYTES))
        except OSError:
            continue
        if loaded:
            found.append(loaded)
    return max(found, key=lambda one: (one[1], one[0].generation))[0] if found else None


def write(folder: Folder, keys: KeyFile) -> KeyFile:
    """Write both copies as the next generation; raises Known `folder.*` if the first can't be written.

    From the first copy on the change is made; a second one that fails is mended at the next unlock.
    """
    newer = replace(keys, generation=keys.generation + 1)
    files.replace(folder.keys, dump(newer))
    try:
        files.replace(folder.keys_copy, dump(newer))
    except Known as fault:
        log.note("keys.no_second_copy", fault=fault)
    return newer


def mend(folder: Folder, keys: KeyFile) -> None:
    """Write `keys` over a copy that is missing, torn or older."""
    wanted = dump(keys)
    for path in (folder.keys, folder.keys_copy):
        if not path.exists() or path.read_bytes() != wanted:
            files.replace(path, wanted)


def _check(data: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(data, sort_keys=True).encode()).hexdigest()
