"""What is noted about the record going out, and about entries that came in from a file."""

from collections.abc import Mapping

from companion.domain.body import Body
from companion.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class Exported(Body):
    """The record, or a part of it, was written to files; `encrypted_to` is "" where they lie open.

    `left_out` counts what stayed here, by its kind. `sealed` is the fingerprint that the files carry.
    """

    KIND = "exported"
    form: str
    audience: str
    only_session: str | None
    sessions: int
    left_out: Mapping[str, int]
    folder: str
    files: tuple[str, ...]
    encrypted_to: str
    sealed: str


@dataclass(frozen=True, slots=True)
class Imported(Body):
    """Entries came in from a file: how many were new, and how many were here already."""

    KIND = "imported"
    file: str
    new: int
    known: int
