"""The process that has the computer's voice: says each line of its input, and ends with it.

A line is JSON: `say` (nothing ends what is being said), `pace` from -1 to 1, `volume` from 0 to 1. It first answers
`voice` or `none`, by whether the system has one.
"""

import json
import sys
import threading

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal
from PySide6.QtTextToSpeech import QTextToSpeech

from companion.services.confine import confine


class _Lines(QObject):
    """Reads the input on a thread; `came(str)` carries each line, `over()` its end."""

    came = Signal(str)
    over = Signal()

    def read(self) -> None:
        """Read until the other side is gone."""
        for line in sys.stdin:
            self.came.emit(line)
        self.over.emit()


def main() -> int:
    """Speak until the input ends; returns the exit code."""
    confine()
    app = QCoreApplication(sys.argv[:1])
    voice = _voice()
    sys.stdout.write("none\n" if voice is None else "voice\n")
    sys.stdout.flush()
    if voice is None:
        return 1
    lines = _Lines()
    lines.came.connect(lambda line: _say(voice, json.loads(line)))
    lines.over.connect(app.quit)
    threading.Thread(target=lines.read, daemon=True).start()
    return app.exec()


def _voice() -> QTextToSpeech | None:
    if not [name for name in QTextToSpeech.availableEngines() if name != "mock"]:
        return None
    voice = QTextToSpeech()
    if voice.state() is QTextToSpeech.State.Error:
        return None
    language = QLocale().language()
    known = next((one for one in voice.availableLocales() if one.language() is language), None)
    if known is not None:
        voice.setLocale(known)
    return voice


def _say(voice: QTextToSpeech, order: dict[str, object]) -> None:
    voice.stop()
    if order["say"]:
        voice.setRate(float(str(order["pace"])))
        voice.setVolume(float(str(order["volume"])))
        voice.say(str(order["say"]))


if __name__ == "__main__":
    sys.exit(main())
