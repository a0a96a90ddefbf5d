"""The sound process's end of the line: local sockets only, JSON only, a key on every connection.

Any number of windows may be connected, in practice none or one. Knows no sound.
"""

import contextlib
import queue
import threading
from collections.abc import Callable
from multiprocessing import AuthenticationError
from multiprocessing.connection import Connection, Listener, answer_challenge, deliver_challenge

from companion.audio.messages import LONGEST_BYTES, Command, Report, from_bytes, to_bytes
from companion.domain.errors import Known

_WAITING = 200
"""Reports that may wait for a window before it is taken for dead: over a minute of them."""
_LOOK_S = 0.5


class Server:
    """Listens at an address; gives each command to `command`, together with the way to answer it."""

    def __init__(
        self, address: str, family: str, key: bytes, command: Callable[[Command, Callable[[Report], None]], None]
    ) -> None:
        # SECURITY: no authkey here. Listener would run the challenge while nobody else could connect.
        self._listener = Listener(address, family)
        self._key, self._command = key, command
        self._lines: set[_Line] = set()
        self._lock = threading.Lock()

    def start(self) -> None:
        """Begin to accept connections."""
        threading.Thread(target=self._accept, name="accept", daemon=True).start()

    def close(self) -> None:
        """Close all connections, and the address."""
        self._listener.close()
        for line in self._all():
            line.close()

    @property
    def connected(self) -> bool:
        """Say whether there is a window."""
        with self._lock:
            return bool(self._lines)

    def tell(self, report: Report) -> None:
        """Send a report to every window; never waits."""
        for line in self._all():
            line.send(report)

    def _all(self) -> list["_Line"]:
        with self._lock:
            return list(self._lines)

    def _accept(self) -> None:
        while True:
            try:
                connection = self._listener.accept()
            except OSError:
                return  # closed
            threading.Thread(target=self._serve, args=(connection,), name="line", daemon=True).start()

    def _serve(self, connection: "Connection[bytes, bytes]") -> None:
        try:
            deliver_challenge(connection, self._key)
            answer_challenge(connection, self._key)
        except (OSError, EOFError, AuthenticationError, ValueError):
            connection.close()
            return
        line = _Line(connection)
        with self._lock:
            self._lines.add(line)
        try:
            while True:
                with contextlib.suppress(Known):  # SECURITY: what is not a message is dropped without a word
                    self._command(line.receive(), line.send)
        except (OSError, EOFError, ValueError):
            pass  # the window is gone; a message beyond the limit counts as that
        finally:
            with self._lock:
                self._lines.discard(line)
            line.close()


class _Line:
    """One connection; what is sent waits in a queue of its own, so that a frozen window holds up nothing."""

    def __init__(self, connection: "Connection[bytes, bytes]") -> None:
        self._connection = connection
        self._waiting: queue.Queue[bytes | None] = queue.Queue(_WAITING)
        threading.Thread(target=self._send, name="send", daemon=True).start()

    def send(self, report: Report) -> None:
        """Send a report as soon as the window takes it."""
        try:
            self._waiting.put_nowait(to_bytes(report))
        except queue.Full:
            self.close()

    def receive(self) -> Command:
        """Wait for a command; raises Known for a message that is none, EOFError or OSError at the end."""
        # Whoever waits within a read is not told that `close` was called, and would wait for ever.
        while not self._connection.poll(_LOOK_S):
            continue
        message = from_bytes(self._connection.recv_bytes(LONGEST_BYTES))
        if not isinstance(message, Command):
            raise Known("sound.message")
        return message

    def close(self) -> None:
        """Close the connection."""
        with contextlib.suppress(queue.Full):
            self._waiting.put_nowait(None)
        with contextlib.suppress(OSError):
            self._connection.close()

    def _send(self) -> None:
        while (data := self._waiting.get()) is not None:
            try:
                self._connection.send_bytes(data)
            except (OSError, ValueError):
                return
