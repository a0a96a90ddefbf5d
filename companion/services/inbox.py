"""The sealed inbox: where events go while the store is locked, broken or full.

Anyone at the computer can put something in, nobody can take anything out without the data key: each line is sealed for
a public key that stands in the clear in the keys file. A sitter can record a reading without being able to read the
journal. Merged into the store once at the next unlock. Never written to while the store takes the events.
"""

import base64
import binascii
import contextlib
import json
import os
import re
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from companion.domain import decisions, schema, session
from companion.domain.errors import Bug, Known
from companion.domain.events import By, Event, decode, encode
from companion.domain.records import dataclass
from companion.domain.schema import Text
from companion.domain.session import State
from companion.domain.stamps import Stamp
from companion.services import crypto, files, log, slots
from companion.services.crypto import NotOpened
from companion.services.keys import DataKey
from companion.services.paths import Folder
from companion.services.store import Store

OPEN_SESSION = "open"
"""The session of what was recorded while locked: whichever the store then finds still open."""
ENDING = ".sealed"
UNREADABLE = ".unreadable"
UID = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class Merged:
    """How many events came into the store, and how many lines could not be read and were kept aside."""

    events: int
    unreadable: int


class SealedInbox:
    """Takes events in one file of its own, from the first one on.

    Needs no unlock, only the keys file: raises Known `keys.none` or `keys.damaged` without one.
    """

    def __init__(self, folder: Folder) -> None:
        keys = slots.read(folder)
        if keys is None:
            raise Known("keys.damaged" if folder.keys.exists() else "keys.none")
        self._folder, self._public = folder, slots.decode(keys.inbox)
        self._path = folder.inbox / f"{uuid.uuid4().hex}{ENDING}"

    def append(self, events: Sequence[Event]) -> None:
        """Seal events and force them to the disk; raises Known `folder.*` where that fails."""
        lines = b"".join(base64.b64encode(crypto.seal(self._public, _write(event))) + b"\n" for event in events)
        try:
            new = not self._path.exists()
            flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)
            descriptor = os.open(self._path, flags, files.PRIVATE_FILE)
            with os.fdopen(descriptor, "ab") as file:
                file.write(b"\n" + lines)  # the newline first ends a line that a full disk may have cut
                file.flush()
                os.fsync(descriptor)
            if new:
                files.sync_folder(self._folder.inbox)
        except OSError as fault:
            raise files.known(fault, self._path) from None


def waiting(folder: Folder) -> int:
    """Count the events that wait for an unlock; a cut line counts too."""
    return sum(len(_lines(path)) for path in _files(folder))


def merge(folder: Folder, key: DataKey, store: Store) -> Merged:
    """Take everything that waits into the store; what is there already is passed over.

    A file goes only after its events were committed. What can't be read is kept beside, under another name. Raises
    the Known of `Store.append`.
    """
    taken = spoiled = 0
    for path in _files(folder):
        events, bad = _read(path, key)
        try:
            store.append(_placed(events, store) if any(event.session == OPEN_SESSION for event in events) else events)
        except Bug as fault:  # SECURITY: anyone can put a line in; what no store takes must keep nobody out
            log.note("inbox.not_taken", fault=fault)
            events, bad = [], len(events) + bad
        if bad:
            path.rename(path.with_suffix(UNREADABLE))
        else:
            path.unlink()
        taken, spoiled = taken + len(events), spoiled + bad
    return Merged(taken, spoiled)


def _placed(events: Sequence[Event], store: Store) -> list[Event]:
    """Put what was recorded while locked into the session that is still open, as the rules would have taken it then.

    Without an open session it is kept outside every session. What is in the store already is left out: a crash may
    have come between its commit and the end of its file, and a check may answer another number the second time.
    """
    still_open = next((line.id for line in reversed(store.sessions()) if line.closed is None), None)
    kept = store.events(still_open) if still_open else []
    known = {event.uid for event in (kept if still_open else store.events())}
    state = _state(kept)
    placed: list[Event] = []
    for event in events:
        if event.uid in known:
            continue
        if event.session == OPEN_SESSION:
            event = replace(event, session=still_open)  # noqa: PLW2901 - the same one, in its place
            if state is not None:
                event, *following = _by_the_rules(state, event)  # noqa: PLW2901
                for one in (event, *following):
                    state = _applied(state, one)
                placed += (event, *following)
                continue
        placed.append(event)
    return placed


def _state(kept: Sequence[Event]) -> State | None:
    try:
        return session.fold(kept) if kept else None
    except Known:  # its protocol can't be read; then the entries stay as they were noted
        return None


def _applied(state: State, event: Event) -> State:
    try:
        return session.apply(state, event)
    except Exception as fault:  # noqa: BLE001 - as below
        log.note("inbox.not_by_the_rules", uid=event.uid, fault=fault)
        return state


def _by_the_rules(state: State, event: Event) -> list[Event]:
    """Give the event as the rules take it, such as which planned check it answers, and what follows from it.

    What they refuse is kept as it is.
    """
    try:
        body, *following = decisions.note(state, state.timeline.session_ms(event.at), event.body)
    except Known:
        return [event]
    except Exception as fault:  # noqa: BLE001 - a line that anyone can put in must not keep anybody out
        log.note("inbox.not_by_the_rules", uid=event.uid, fault=fault)
        return [event]
    more = [replace(event, uid=uuid.uuid5(uuid.UUID(event.uid), one.KIND).hex, body=one) for one in following]
    return [replace(event, body=body), *more]


@dataclass(frozen=True, slots=True)
class _Line:
    """One event as it lies in the inbox, before sealing."""

    uid: Text
    session: str | None
    at: Stamp
    by: By
    kind: Text
    body: str


def _write(event: Event) -> bytes:
    kind, body = encode(event.body)
    line = _Line(event.uid, event.session, event.at, event.by, kind, json.dumps(body, allow_nan=False))
    return json.dumps(schema.write(line)).encode()


def _read(path: Path, key: DataKey) -> tuple[list[Event], int]:
    events, bad = [], 0
    for sealed in _lines(path):
        try:
            line = schema.read(
                _Line, json.loads(crypto.unseal(key.inbox_secret, base64.b64decode(sealed, validate=True)))
            )
            if not UID.fullmatch(line.uid):
                raise ValueError("no uid")
            events.append(Event(line.uid, line.session, line.at, line.by, decode(line.kind, json.loads(line.body))))
        except (NotOpened, Known, schema.Unreadable, ValueError, binascii.Error):
            bad += 1
    return events, bad


def _files(folder: Folder) -> Iterator[Path]:
    """Give the files in the order in which they were begun."""
    with contextlib.suppress(FileNotFoundError):
        yield from sorted(folder.inbox.glob(f"*{ENDING}"), key=lambda path: path.stat().st_mtime_ns)


def _lines(path: Path) -> list[bytes]:
    return [line for line in path.read_bytes().splitlines() if line]
