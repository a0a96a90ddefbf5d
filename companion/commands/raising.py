"""Say on the terminal what is being done with a record that an earlier version left, before each step of it."""

import sys

from companion.domain.raising import Raising

_WORDS = {
    Raising.COPY: "The record is of an earlier version. It is copied first, so that nothing can be lost (1 of 3).",
    Raising.READ: "The copy is read through (2 of 3).",
    Raising.CHANGE: "The record is brought up to date (3 of 3).",
}


def told(step: Raising) -> None:
    """Say a step; on standard error, since it belongs to no answer."""
    print(_WORDS[step], file=sys.stderr, flush=True)
