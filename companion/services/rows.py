"""How an event lies in the store: its columns, its place in its chain, and the hash that ties it to the one before.

Each session is a chain of its own, and what happens outside a session is one more. A changed, missing or inserted row
breaks the chain from there on. Does not talk to the database.
"""

import hashlib
import json
import math
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from companion.domain import events
from companion.domain.errors import Bug, Known
from companion.domain.events import By, Event, FromLater
from companion.domain.records import dataclass
from companion.domain.stamps import Stamp
from companion.services import log

COLUMNS = "uid, chain, seq, kind, by, utc_ms, offset_min, zone, boot, up_ms, body, hash"
IN_CHAINS = f"SELECT {COLUMNS} FROM event ORDER BY chain, seq"  # noqa: S608 - our own names
OUTSIDE = ""
"""The chain of what happens outside a session."""
START = bytes(32)
"""What the first row of a chain has in the place of a hash before it."""

# escaped to ASCII: half a surrogate pair from a clipboard is a text that UTF-8 and SQLite refuse
_encode = json.JSONEncoder(ensure_ascii=True, allow_nan=False, sort_keys=True, separators=(",", ":")).encode


class Row(NamedTuple):  # half of what a frozen dataclass costs to make, before every commit
    """One line of the event table, in the order of COLUMNS: the values for an INSERT."""

    uid: bytes
    chain: str
    seq: int
    kind: str
    by: str
    utc_ms: int
    offset_min: int
    zone: str
    boot: str
    up_ms: int
    body: str
    hash: bytes

    @property
    def content(self) -> tuple[Any, ...]:
        """Give what the event itself says, without its place in the chain."""
        return (
            *(self.uid, self.chain, self.kind, self.by, self.utc_ms, self.offset_min),
            *(self.zone, self.boot, self.up_ms, self.body),
        )


@dataclass(frozen=True, slots=True)
class Tail:
    """The last row of a chain."""

    seq: int = 0
    hash: bytes = START


def make(event: Event, tail: Tail) -> Row:
    """Give the row of an event that comes after `tail`."""
    kind, data = events.encode(event.body)
    at, seq, chain = event.at, tail.seq + 1, chain_of(event.session)
    try:
        uid = bytes.fromhex(event.uid)
    except (ValueError, TypeError):
        raise Bug("an event has 32 hex digits") from None
    try:
        body = _encode(data)
    except (ValueError, TypeError) as fault:
        log.note("event.not_plain", uid=event.uid, fault=fault)
        body = _encode(_plain(data))
    cells = (chain, seq, kind, event.by.value, at.utc_ms, at.offset_min, at.zone, at.boot, at.up_ms, body)
    return Row(uid, *cells, digest(tail.hash, (uid.hex(), *cells)))


def event_of(row: Row) -> Event:
    """Give the event back; one whose body lacks what its kind needs comes as if it were of a later version."""
    stamp = Stamp(row.utc_ms, row.offset_min, row.zone, row.boot, row.up_ms)
    data = json.loads(row.body)
    try:
        body = events.decode(row.kind, data)
    except Known as why:
        log.note(why.code, uid=row.uid.hex())
        body = FromLater(row.kind, data)
    return Event(row.uid.hex(), row.chain or None, stamp, By(row.by), body)


def chain_of(session: str | None) -> str:
    """Name the chain that an event of this session belongs to."""
    return OUTSIDE if session is None else session


def digest(before: bytes, cells: tuple[Any, ...]) -> bytes:
    """Give SHA-256 over the hash before and the row, written as JSON."""
    return hashlib.sha256(before + _encode(cells).encode()).digest()


def broken(cells: Iterable[tuple[Any, ...]]) -> Iterator[str]:
    """Give the name of each chain that does not hold, once; takes the cells that IN_CHAINS asks for."""
    chain, seq, before, bad = None, 0, START, False
    for uid, its_chain, its_seq, *rest, its_hash in cells:
        if its_chain != chain:
            chain, seq, before, bad = its_chain, 0, START, False
        if bad:
            continue
        seq += 1
        if its_seq != seq or its_hash != digest(before, (uid.hex(), its_chain, its_seq, *rest)):
            bad = True
            yield its_chain
        before = its_hash


def _plain(data: object) -> object:
    """Give data that JSON takes, with words in the place of what it does not: kept so rather than not at all."""
    match data:
        case None | bool() | int() | str():
            return data
        case float():
            return data if math.isfinite(data) else str(data)
        case Mapping():
            return {str(key): _plain(value) for key, value in data.items()}
        case list() | tuple() | set() | frozenset():
            return [_plain(value) for value in data]
    return str(data)
