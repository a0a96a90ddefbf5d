"""Take the record of a course out of the store, with who it is about and what proves it. Writes nothing."""

import hashlib

from companion import __version__
from companion.domain.errors import Known
from companion.domain.export.course_record import Choice, CourseRecord, Source, course_record
from companion.domain.stamps import Stamp
from companion.services import crypto
from companion.services.keys import DataKey
from companion.services.store import Store

SUBJECT_DIGITS = 32


def subject_of(key: DataKey) -> str:
    """Give the pseudonym of whoever this record is about: the same each time, and nothing can be told from it."""
    return crypto.derive(key.master, "subject").hex()[:SUBJECT_DIGITS]


def fingerprint(chains: list[tuple[str, int, bytes]]) -> str:
    """Give SHA-256 over the end of every chain: another one as soon as any event was added, changed or lost."""
    digest = hashlib.sha256()
    for chain, seq, its_hash in sorted(chains):
        digest.update(f"{chain}:{seq}:{its_hash.hex()}\n".encode())
    return digest.hexdigest()


def gather(store: Store, choice: Choice, subject: str, made: Stamp) -> CourseRecord:
    """Read everything that was chosen; raises Known `export.no_session` where that session is not there."""
    events = store.events()
    if choice.session is not None and all(event.session != choice.session for event in events):
        raise Known("export.no_session", session=choice.session)
    return course_record(events, choice, Source(subject, made, __version__, fingerprint(store.chains())))
