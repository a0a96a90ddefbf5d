"""Look whether the desktop's message bus answers, and leave it alone where it does not.

Qt asks the bus before it paints the first window, for screen readers, and waits for the answer: a bus that stands still
would keep the window away for minutes, and help with it. Linux only. Sends one greeting and knows nothing else of it.
"""

import os
import sys
import time
from collections.abc import MutableMapping
from multiprocessing.connection import Client, wait

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


def leave_a_silent_one(environment: MutableMapping[str, str] = os.environ, limit_s: float = LIMIT_S) -> None:
    """Do without the bus from now on, in this process and its children, where it takes us in and says nothing."""
    if sys.platform != "linux":
        return
    address = _socket_of(environment.get(NAME) or f"unix:path={environment.get('XDG_RUNTIME_DIR', '')}/bus")
    if address is not None and not _answers(address, limit_s):
        log.note("bus.silent")
        environment[NAME] = "disabled:"


def _socket_of(addresses: str) -> str | None:
    """Give the name of the first socket in a list of addresses, None where there is no such."""
    way, _, words = addresses.split(";", maxsplit=1)[0].partition(":")
    facts = dict(word.partition("=")[::2] for word in words.split(","))
    if way != "unix":
        return None
    return facts.get("path") or ("\0" + facts["abstract"] if "abstract" in facts else None)


def _answers(address: str, limit_s: float) -> bool:
    """Tell whether it answers; one that is not there or refuses us says so at once, which Qt can live with."""
    until_s = time.monotonic() + limit_s
    asked = (b"\0AUTH EXTERNAL " + str(os.getuid()).encode().hex().encode() + b"\r\n", b"BEGIN\r\n" + _HELLO)
    try:
        with Client(address, "AF_UNIX") as line:
            for words in asked:
                os.write(line.fileno(), words)
                if not wait([line], max(0.0, until_s - time.monotonic())):
                    return False
                if not os.read(line.fileno(), 200).startswith((b"OK", b"l")):
                    break
    except OSError:
        pass
    return True
