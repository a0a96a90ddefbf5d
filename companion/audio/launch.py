"""The window's end of the line to the sound process: start one, or find the one that is there, and talk to it.

Decides nothing about when: `services/sound.py` does. Local sockets and pipes only.
"""

import contextlib
import os
import secrets
import subprocess
import sys
import tempfile
import threading
import time
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Connection
from pathlib import Path

from companion.audio import child
from companion.audio.messages import LONGEST_BYTES, VERSION, Command, Report, State, from_bytes, to_bytes
from companion.audio.record import Record, family
from companion.domain.errors import Known

RECORD = "sound.json"
# A socket's path has room for 108 bytes on Linux and 104 on macOS.
_LONGEST_ADDRESS = 100
_RETRY_S = 0.02


class Line:
    """An open conversation with a sound process. Can be waited for with `multiprocessing.connection.wait`."""

    def __init__(self, connection: "Connection[bytes, bytes]") -> None:
        self._connection = connection

    def fileno(self) -> int:
        """Give what to wait for."""
        return self._connection.fileno()

    @property
    def connection(self) -> "Connection[bytes, bytes]":
        """Give the connection, for waiting; Windows can't wait for a number."""
        return self._connection

    def send(self, command: Command) -> None:
        """Send a command; raises OSError where the process is gone."""
        self._connection.send_bytes(to_bytes(command))

    def receive(self) -> Report:
        """Take the next report; raises EOFError or OSError at the end, Known for what is no report of this version."""
        message = from_bytes(self._connection.recv_bytes(LONGEST_BYTES))
        if not isinstance(message, Report) or (isinstance(message, State) and message.version != VERSION):
            raise Known("sound.message")
        return message

    def close(self) -> None:
        """Hang up; the process plays on."""
        self._connection.close()


def start_sound(folder: Path, cache: Path | None, *, spare: bool = False) -> tuple[subprocess.Popen[bytes], Record]:
    """Start a sound process of its own session, which outlives us; raises OSError where the system won't.

    One that is `spare` loads everything and waits: Hello puts it in charge, and it ends with the line to it.
    """
    key = secrets.token_hex(32)
    address = _address(folder)
    arguments = ["--address", address, "--record", str(folder / RECORD)]
    if cache is not None:
        arguments += ["--cache", str(cache)]
    if spare:
        arguments.append("--spare")
    process = subprocess.Popen(
        child.command("companion.audio", *arguments),
        env=child.environment(small=True),
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        creationflags=child.quiet_flags(),
    )
    # SECURITY: by a pipe, never on the command line or in the environment, where other programs can read it.
    assert process.stdin is not None  # noqa: S101 - asked for above; tells the type checker
    with contextlib.suppress(BrokenPipeError):
        process.stdin.write(f"{key}\n".encode())
        process.stdin.close()
    return process, Record(address, key, process.pid)


def connect(record: Record, timeout_s: float, process: "subprocess.Popen[bytes] | None" = None) -> Line | None:
    """Talk to the sound process of that record; None where it does not answer in time, or the process has ended."""
    until_s = time.monotonic() + timeout_s
    while True:
        # In a thread, because a process that is frozen accepts, and then never answers the challenge.
        found: list[Line] = []
        caller = threading.Thread(target=_call, args=(record, found), name="call", daemon=True)
        caller.start()
        caller.join(max(until_s - time.monotonic(), 0.0))
        if found:
            return found[0]
        if time.monotonic() > until_s or process is None or process.poll() is not None:
            return None
        time.sleep(_RETRY_S)


def _call(record: Record, found: list[Line]) -> None:
    with contextlib.suppress(OSError, EOFError, AuthenticationError, ValueError):
        found.append(Line(Client(record.address, family(), authkey=bytes.fromhex(record.key))))


def _address(folder: Path) -> str:
    """Give an address that nobody uses: in the folder, or where that is too deep for a socket, in a private one."""
    name = f"sound-{secrets.token_hex(4)}"
    if sys.platform == "win32":
        return rf"\\.\pipe\companion-{name}"
    path = folder.absolute() / name
    if len(os.fsencode(path)) > _LONGEST_ADDRESS:
        path = Path(tempfile.mkdtemp(prefix="companion-")) / name
    return str(path)
