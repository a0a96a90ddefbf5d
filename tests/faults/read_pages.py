"""Every page, dialog and scene of the gallery in real windows, and a screen reader that looks over each of them.

Run inside a session bus of its own and an X server, with a folder to use. Prints JSON: what was seen on each page, and
what could not be named there; the last page is one that nobody should meet.
"""

import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from companion.services.paths import Folder
from tests.faults.reader_bus import reader_bus
from tests.look.__main__ import look
from tests.look.moment import standing_still
from tests.look.ways import ways
from tests.look.weeks import live_through

LIMIT_MS = 60_000
PLANTED = "planted"


class Reader(QObject):
    """The reader beside this program; while it looks, the program answers it as soon as it is asked, never between."""

    _answered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._answer = ""
        pipe = subprocess.PIPE
        script = Path(__file__).with_name("look_over.py")
        self._process = subprocess.Popen(["/usr/bin/python3", script], stdin=pipe, stdout=pipe, text=True, bufsize=1)
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for line in self._process.stdout or ():
            self._answer = line
            self._answered.emit()
        self._answered.emit()  # it ended

    def look(self, page: str) -> Any:
        """Have it look at what is shown."""
        assert self._process.stdin is not None
        self._answer = ""
        loop = QEventLoop()
        self._answered.connect(loop.quit)
        QTimer.singleShot(LIMIT_MS, loop, loop.quit)
        self._process.stdin.write(f"{page}\n")
        loop.exec()
        if not self._answer:
            raise TimeoutError(page)
        return json.loads(self._answer)

    def end(self) -> None:
        """Stop it."""
        self._process.terminate()
        self._process.wait()


def main(root: Path) -> None:
    """Show everything."""
    app = QApplication(["Companion"])
    folder = Folder(root)
    with standing_still(app):
        live_through(folder, days=12, session_days=(3,))
    (way,) = (way for way in ways() if way.name == "day-100-1024")
    first = QWidget()
    first.show()  # so that the reader finds the program
    reader = Reader()
    reader.look("first")
    first.hide()
    found = [reader.look(name) for name, _ in look(app, folder, way)]
    window = QWidget()
    QLineEdit(window).resize(200, 40)
    window.show()
    found.append(reader.look(PLANTED))
    print(json.dumps(found))
    reader.end()


if __name__ == "__main__":
    os.environ.update(QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
    with reader_bus():
        main(Path(sys.argv[1]))
