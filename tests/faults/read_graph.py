"""The mood page in a real window with a screen reader beside it: steps through the points of both its graphs by keys.

Run inside a session bus of its own and an X server, with a folder to use. Prints JSON: what was shown at each step, and
what the reader told by then.
"""

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.services.paths import shipped
from companion.ui.graph.session_view import SessionView
from companion.ui.graph.view import Bubble, GraphView
from companion.ui.icons import Icons
from companion.ui.pages.mood import MoodPage
from companion.ui.theme import Theme
from tests.faults.reader_bus import reader_bus
from tests.ui.found import child
from tests.ui.mood_stage import month
from tests.ui.person import Person
from tests.ui.reading import read, show

KEYS = (Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Home)
LIMIT_S = 20.0


class Reader:
    """A reader on the bus of this program; `told` are its lines."""

    def __init__(self) -> None:
        script = Path(__file__).with_name("reader.py")
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(["/usr/bin/python3", script], stdin=pipe, stdout=pipe, text=True)
        self.told: list[str] = []
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for line in self._process.stdout or ():
            self.told.append(line.strip())

    def end(self) -> None:
        """Stop it."""
        self._process.terminate()
        self._process.wait()


def until(true: Callable[[], bool]) -> None:
    late_s = time.monotonic() + LIMIT_S
    while not true():
        if time.monotonic() > late_s:
            raise TimeoutError
        QTest.qWait(20)


def step(graph: GraphView | SessionView, reader: Reader) -> list[str]:
    """Press each key once; gives what the bubble said, when the reader has heard something new."""
    graph.setFocus()
    said = []
    for key in KEYS:
        heard = sum(line.startswith("heard") for line in reader.told)
        QTest.keyClick(graph, key)
        until(lambda heard=heard: sum(line.startswith("heard") for line in reader.told) > heard)  # type: ignore[misc]
        said.append(". ".join(read(child(graph, Bubble)).splitlines()).strip())
    return said


def main(root: Path) -> None:
    app = QApplication(["companion"])
    theme = Theme(app, Icons(shipped("icons")))
    theme.start()
    reader = Reader()
    person = Person(root)
    month(person)
    until(lambda: "READY" in reader.told)
    page = MoodPage(theme, person.worker, person.clock, root)
    show(theme, page)
    page.activateWindow()
    until(lambda: page.isActiveWindow() and bool(page.findChildren(SessionView)))
    said = [step(child(page, GraphView), reader), step(child(page, SessionView), reader)]
    print(json.dumps({"said": said, "told": reader.told}))
    reader.end()
    person.close()


if __name__ == "__main__":
    os.environ.update(QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
    with reader_bus():
        main(Path(sys.argv[1]))
