"""Try one part of the installation, and say how it went whatever happens: for the self-test and its child process.

Knows no part. A foreign error is told by its kind, and by what the system or the import says is missing; its own words
are not ours to vouch for.
"""

import os
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from companion.domain.errors import Known
from companion.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class Check:
    """How one part did: `found` says what is there, or what is wrong; `ms` is how long it took."""

    part: str
    ok: bool
    found: str
    ms: int


class Wrong(Exception):  # noqa: N818 - not an error: the answer of a part that was tried
    """Tell in our own words that a part works, but not as it should."""


def attempt(part: str, look: Callable[[], str], words: Callable[[Known], str]) -> Check:
    """Run `look`, which gives what it found; `words` makes the sentence for a Known."""
    began = time.monotonic()
    try:
        found, ok = look(), True
    except Exception as fault:  # noqa: BLE001 - any part may break in any way, and the others must still be tried
        found, ok = _described(fault, words), False
    return Check(part, ok, found, round((time.monotonic() - began) * 1000))


def _described(fault: Exception, words: Callable[[Known], str]) -> str:
    match fault:
        case Wrong():
            return str(fault)
        case Known():
            return words(fault)
        case ImportError():
            return f"missing: {fault.msg}"  # a module's or a system library's name
        case OSError() if fault.errno is not None:
            return f"{os.strerror(fault.errno)}{f': {fault.filename}' if fault.filename else ''}"
    last = traceback.extract_tb(fault.__traceback__)[-1]
    return f"{type(fault).__name__} in {Path(last.filename).name}, line {last.lineno}"
