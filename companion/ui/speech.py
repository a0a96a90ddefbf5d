"""The computer's own voice, for what is said in grounding: asked for by a person, at their pace and volume.

The words stand on the screen too. The voice is in a process of its own (`speech_child.py`), since finding one can take
a system nine seconds (measured with speech-dispatcher on a busy machine), for which no window waits.
"""

import contextlib
import json
import subprocess
import threading
from collections.abc import Callable
from typing import IO, Any, cast

from PySide6.QtCore import QObject, Signal

from companion.audio import child
from companion.services.settings import Spoken

Start = Callable[[], "subprocess.Popen[bytes]"]


class Speech(QObject):
    """Speak; the voice is looked for when the first words come. `found(bool)` tells whether there is one."""

    found = Signal(bool)

    def __init__(self, spoken: Spoken, start: Start | None = None) -> None:
        super().__init__()
        self._spoken, self._start = spoken, start or _start
        self._child: subprocess.Popen[bytes] | None = None

    def use(self, spoken: Spoken) -> None:
        """Speak in this way from now on; what is being said ends where it is no longer wanted."""
        self._spoken = spoken
        if not spoken.on:
            self.stop()

    def say(self, text: str) -> None:
        """Say a text, if that is wanted; what was being said ends, since the page has gone on."""
        if self._spoken.on:
            self.try_out(text)

    def try_out(self, text: str) -> None:
        """Say a text, whether that is wanted or not."""
        if self._child is not None and self._child.poll() is not None:
            self.close()
        if self._child is None:
            self._begin()
        wanted = self._spoken
        self._tell({"say": text, "pace": wanted.pace_percent / 100, "volume": wanted.volume_percent / 100})

    def stop(self) -> None:
        """Say no more."""
        if self._child is not None:
            self._tell({"say": ""})

    def close(self) -> None:
        """Let the voice go; it ends with its input."""
        if self._child is not None:
            with contextlib.suppress(OSError):  # what was not flushed has nobody to read it
                cast(IO[bytes], self._child.stdin).close()
            self._child = None

    def _begin(self) -> None:
        try:
            self._child = self._start()
        except OSError:
            self._child = None
            self.found.emit(False)
            return
        threading.Thread(target=self._listen, args=(self._child,), name="speech", daemon=True).start()

    def _tell(self, order: dict[str, Any]) -> None:
        if self._child is None:
            return
        try:
            pipe = cast(IO[bytes], self._child.stdin)
            pipe.write(json.dumps(order).encode() + b"\n")
            pipe.flush()
        except OSError:  # it has ended; the next words begin another one
            self.close()

    def _listen(self, voice: "subprocess.Popen[bytes]") -> None:
        """Pass on what the child found, and see it off; one that ends without a word found no voice either."""
        with cast(IO[bytes], voice.stdout) as said:
            self.found.emit(said.readline().strip() == b"voice")
        voice.wait()


def _start() -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        child.command("companion.ui.speech_child"),
        env=child.environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=child.quiet_flags(),
    )
