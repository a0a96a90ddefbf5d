"""Write the samples of one file to standard output: `python -m companion.audio.decode_qt FILE`.

Imports Qt for its decoder, as only `encode_qt.py` does beside it. It is only ever run as a process of its own, so
that a decoder's crash or hunger is not ours; nothing imports it. Output: one line of JSON (`rate_hz`, `channels`,
`form`, a numpy type), then interleaved samples. Exit code 0 only where the whole file was decoded; what went wrong is
not told, because it is the same to whoever asked: the file can't be read.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtMultimedia import QAudioDecoder, QAudioFormat

from companion.audio import limits

_FORMS = {
    QAudioFormat.SampleFormat.UInt8: "u1",
    QAudioFormat.SampleFormat.Int16: "<i2",
    QAudioFormat.SampleFormat.Int32: "<i4",
    QAudioFormat.SampleFormat.Float: "<f4",
}
_CPU_S = 900
_MEMORY_BYTES = 4 << 30
_STALL_MS = 20_000
_BROKEN = 3


class _Stream:
    """Pass on what the decoder gives, and end the application when it has ended."""

    def __init__(self, path: Path, app: QCoreApplication) -> None:
        self._app = app
        self._format: QAudioFormat | None = None
        self._decoder = QAudioDecoder()
        self._decoder.bufferReady.connect(self._pass_on)
        self._decoder.finished.connect(self._finish)
        self._decoder.error.connect(lambda _error: app.exit(_BROKEN))
        self._decoder.setSource(QUrl.fromLocalFile(str(path)))
        self._stalled = QTimer(interval=_STALL_MS, singleShot=True)
        self._stalled.timeout.connect(lambda: app.exit(_BROKEN))
        # From within the event loop, because a decoder that fails at once could not end a loop that has not begun.
        QTimer.singleShot(0, self._start)

    def _start(self) -> None:
        self._stalled.start()
        self._decoder.start()

    def _pass_on(self) -> None:
        self._stalled.start()
        while self._decoder.bufferAvailable():
            buffer = self._decoder.read()
            if self._format is None:
                self._begin(buffer.format())
            elif buffer.format() != self._format:
                self._app.exit(_BROKEN)
                return
            sys.stdout.buffer.write(bytes(buffer.constData()))

    def _begin(self, form: QAudioFormat) -> None:
        self._format = form
        head = {
            "rate_hz": form.sampleRate(),
            "channels": form.channelCount(),
            "form": _FORMS.get(form.sampleFormat()),
        }
        sys.stdout.buffer.write(json.dumps(head).encode() + b"\n")

    def _finish(self) -> None:
        sys.stdout.buffer.flush()
        self._app.exit(_BROKEN if self._format is None else 0)


def main() -> int:
    """Decode the file named on the command line."""
    limits.no_core()
    limits.at_most(_CPU_S, _MEMORY_BYTES)
    app = QCoreApplication(sys.argv[:1])
    stream = _Stream(Path(sys.argv[1]).absolute(), app)
    code = app.exec()
    del stream  # before the application, which Qt's objects need to the end
    return code


if __name__ == "__main__":
    sys.exit(main())
