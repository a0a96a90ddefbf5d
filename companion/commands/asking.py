"""Ask a person who sits at a terminal, or take what a pipe holds. Says what is wrong where neither is there."""

import getpass
import sys
from collections.abc import Callable

from companion.domain.errors import Known


def secret(prompt: str) -> str:
    """Take a secret: hidden on a terminal, as a line from a pipe; raises Known `terminal.nobody`."""
    return _asked(getpass.getpass if sys.stdin.isatty() else lambda _: input(), prompt)


def line(prompt: str) -> str:
    """Take a line that may be seen; raises Known `terminal.nobody`."""
    return _asked(input, prompt)


def _asked(ask: Callable[[str], str], prompt: str) -> str:
    """Ask; who ends the input on a terminal (Ctrl+D) calls it off, as by Ctrl+C."""
    try:
        return ask(prompt)
    except EOFError:
        if sys.stdin.isatty():
            raise KeyboardInterrupt from None
        raise Known("terminal.nobody") from None
