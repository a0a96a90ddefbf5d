"""What happens in the journal: an entry is written, spoken, changed or taken out. `entry` is 32 hex digits.

`prompt` is the clinic's question that an entry answers, in words, and `due` names that question and its day
(`agenda.py`); both are "" where none was asked.
"""

from companion.domain.body import Body
from companion.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class JournalWritten(Body):
    """An entry was written, or written anew."""

    KIND = "journal_written"
    entry: str
    text: str
    prompt: str = ""
    due: str = ""


@dataclass(frozen=True, slots=True)
class JournalSpoken(Body):
    """A voice note was kept, encrypted in a file of its own; `sha256` is that of the encrypted file."""

    KIND = "journal_spoken"
    entry: str
    blob: str
    sha256: str
    length_ms: int
    prompt: str = ""
    due: str = ""


@dataclass(frozen=True, slots=True)
class JournalTakenOut(Body):
    """An entry was taken out of the journal; a voice note's file is deleted."""

    KIND = "journal_taken_out"
    entry: str
