"""Encode samples from standard input as AAC: `python -m companion.audio.encode_qt FILE.m4a BITS_PER_S WORDS…`.

WORDS are title, artist and licence.

The mirror image of `decode_qt.py`, and like it only ever run as a process of its own. Input: 16-bit stereo at RATE_HZ.
Exit code 0 only where the whole file was written.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QByteArray, QCoreApplication, QTimer, QUrl
from PySide6.QtMultimedia import (
    QAudioBuffer,
    QAudioBufferInput,
    QAudioFormat,
    QMediaCaptureSession,
    QMediaFormat,
    QMediaMetaData,
    QMediaRecorder,
)

from companion.audio import limits
from companion.audio.envelopes import CHANNELS, RATE_HZ

_BUFFER_FRAMES = 4800
_FRAME_BYTES = 2 * CHANNELS
_CPU_S = 3600
_MEMORY_BYTES = 4 << 30
_AGAIN_MS = 5
_BROKEN = 3


class _Encoder:
    """Hand buffers to the recorder as fast as it takes them, and end the application when the file is closed."""

    def __init__(self, path: Path, bits_per_s: int, words: list[str], app: QCoreApplication) -> None:
        self._app = app
        self._format = QAudioFormat()
        self._format.setSampleRate(RATE_HZ)
        self._format.setChannelCount(CHANNELS)
        self._format.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        # Not given the format: with it, 6.11 takes no buffer at all.
        self._input = QAudioBufferInput()
        self._session, self._recorder = QMediaCaptureSession(), QMediaRecorder()
        self._session.setAudioBufferInput(self._input)
        self._session.setRecorder(self._recorder)
        form = QMediaFormat(QMediaFormat.FileFormat.Mpeg4Audio)
        form.setAudioCodec(QMediaFormat.AudioCodec.AAC)
        self._recorder.setMediaFormat(form)
        self._recorder.setAudioBitRate(bits_per_s)
        self._recorder.setOutputLocation(QUrl.fromLocalFile(str(path)))
        about = QMediaMetaData()
        keys = (QMediaMetaData.Key.Title, QMediaMetaData.Key.ContributingArtist, QMediaMetaData.Key.Copyright)
        for key, text in zip(keys, words, strict=True):
            if text:
                about.insert(key, text)
        self._recorder.setMetaData(about)
        self._recorder.errorOccurred.connect(lambda *_: app.exit(_BROKEN))
        self._recorder.recorderStateChanged.connect(self._changed)
        self._again = QTimer(interval=_AGAIN_MS)
        self._again.timeout.connect(self._pass_on)
        self._waiting: QAudioBuffer | None = None
        self._at = 0
        QTimer.singleShot(0, self._recorder.record)

    def _changed(self, state: QMediaRecorder.RecorderState) -> None:
        if state == QMediaRecorder.RecorderState.RecordingState:
            self._again.start()
        elif state == QMediaRecorder.RecorderState.StoppedState:
            self._app.exit(0)

    def _pass_on(self) -> None:
        while True:
            if self._waiting is None:
                self._waiting = self._next()
            if self._waiting is None:
                self._again.stop()
                self._recorder.stop()
                return
            if not self._input.sendAudioBuffer(self._waiting):
                return
            self._waiting = None

    def _next(self) -> QAudioBuffer | None:
        """Wait for the next buffer; None at the end of the input."""
        data = sys.stdin.buffer.read(_BUFFER_FRAMES * _FRAME_BYTES)
        if not data:
            return None
        start_us = self._at * 1_000_000 // RATE_HZ
        self._at += len(data) // _FRAME_BYTES
        return QAudioBuffer(QByteArray(data), self._format, start_us)


def main() -> int:
    """Encode into the file that is named on the command line."""
    limits.no_core()
    limits.at_most(_CPU_S, _MEMORY_BYTES)
    app = QCoreApplication(sys.argv[:1])
    encoder = _Encoder(Path(sys.argv[1]).absolute(), int(sys.argv[2]), sys.argv[3:6], app)
    code = app.exec()
    del encoder  # before the application, which Qt's objects need to the end
    return code


if __name__ == "__main__":
    sys.exit(main())
