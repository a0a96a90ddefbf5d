"""Look whether the desktop's message bus answers, and leave it alone where it does not.

Qt asks the bus before it paints the first window, for screen readers, and waits for the answer: a bus that stands still
would keep the window away for minutes, and help with it. So it is greeted before Qt is imported, and by the time that
Qt would ask, it has answered or it is left alone. Linux only. Sends one greeting and knows nothing else of it.
"""

import contextlib
import os
import sys
import time
from collections.abc import MutableMapping
from multiprocessing.connection import Client, Connection, wait

from companion.services import log

NAME = "DBUS_SESSION_BUS_ADDRESS"
LIMIT_S = 0.8
"""A bus was seen to answer in 9 ms at worst on a machine with six times as much to do as it could."""
# <https://dbus.freedesktop.org/doc/dbus-specification.html>: the call of Hello with which every connection begins
_HELLO = (
    b"l\1\0\1\0\0\0\0\1\0\0\0n\0\0\0\1\1o\0\x15\0\0\0/org/freedesktop/DBus\0\0\0"
    b"\6\1s\0\x14\0\0\0org.freedesktop.DBus\0\0\0\0\2\1s\0\x14\0\0\0org.freedesktop.DBus\0\0\0\0"
    b"\3\1s\0\5\0\0\0Hello\0\0\0"
)


class Greeting:
    """A bus that was greeted; until somebody asks whether it answered, its time is spent on other things."""

    def __init__(self, environment: MutableMapping[str, str] = os.environ) -> None:
        self._environment, self._began_s = environment, time.monotonic()
        self._line: Connection | None = None
        runs_at = f"unix:path={environment.get('XDG_RUNTIME_DIR', '')}/bus"
        address = _socket_of(environment.get(NAME) or runs_at) if sys.platform == "linux" else None
        if address is not None:
            with contextlib.suppress(OSError):  # one that is not there or refuses us says so at once: Qt lives with it
                self._line = Client(address, "AF_UNIX")
                os.write(self._line.fileno(), b"\0AUTH EXTERNAL " + _who() + b"\r\nBEGIN\r\n" + _HELLO)

    def leave_a_silent_one(self, limit_s: float = LIMIT_S) -> None:
        """Do without the bus from now on, in this process and its children, where it takes us in and says nothing."""
        line, self._line = self._line, None
        if line is None:
            return
        with line:
            if not _answers(line, self._began_s + limit_s):
                log.note("bus.silent")
                self._environment[NAME] = "disabled:"


def _socket_of(addresses: str) -> str | None:
    """Give the name of the first socket in a list of addresses, None where there is no such."""
    way, _, words = addresses.split(";", maxsplit=1)[0].partition(":")
    facts = dict(word.partition("=")[::2] for word in words.split(","))
    if way != "unix":
        return None
    return facts.get("path") or ("\0" + facts["abstract"] if "abstract" in facts else None)


def _answers(line: Connection, until_s: float) -> bool:
    """Tell whether it answers to the greeting, and not only to the line before it; a no is an answer."""
    said = b""
    with contextlib.suppress(OSError):
        while not _is_answer(said):
            if not wait([line], max(0.0, until_s - time.monotonic())):
                return False
            heard = os.read(line.fileno(), 4096)
            if not heard:
                break
            said += heard
    return True


def _is_answer(said: bytes) -> bool:
    first, ended, more = said.partition(b"\r\n")
    return bool(more) or (bool(ended) and not first.startswith(b"OK"))


def _who() -> bytes:
    return str(os.getuid()).encode().hex().encode()
