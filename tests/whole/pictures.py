"""Take the pictures that README and docs show, from the real window over made-up weeks.

`./dev pictures` runs it, on a screen that nobody sees, with sound that nobody hears. Nothing in them is anybody's.
"""

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.app import Program
from companion.domain.events import Phase
from companion.services.confine import confine
from companion.services.paths import Folder
from tests.audio.conftest import Server
from tests.look.weeks import live_through
from tests.whole.drive import Drive
from tests.whole.hands import Hands
from tests.whole.screen import hidden_screen


def main(out: Path) -> int:
    """Take every picture into `out`."""
    confine()
    out.mkdir(parents=True, exist_ok=True)
    with hidden_screen() as display, tempfile.TemporaryDirectory(prefix="sound") as place:
        speakers = Server(Path(place))
        os.environ |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", **speakers.environment}
        speakers.start()
        try:
            _on_screen(out)
        finally:
            speakers.close()
    return 0


def _on_screen(out: Path) -> None:
    app = QApplication([])
    with tempfile.TemporaryDirectory() as place:
        folder = Folder(Path(place))
        live_through(folder)
        program = Program(app, folder)
        program.start()
        try:
            _take(program, out)
        finally:
            program.close()


def _take(program: Program, out: Path) -> None:
    hands = Hands(program.window)

    def take(name: str, wait_ms: int = 1200) -> None:
        QTest.qWait(wait_ms)
        program.window.grab().save(str(out / f"{name}.png"))

    hands.wait(lambda: hands.sees("Good"), "Today")
    take("today")
    hands.press("Mood")
    hands.wait(lambda: hands.sees("Show as table"), "the graph")
    take("mood")
    hands.press("Sessions")
    hands.wait(lambda: hands.sees("A click"), "the list of sessions")
    take("sessions")
    hands.press("Session")
    hands.press("60 ×")
    hands.press("Begin the rehearsal")
    drive = Drive(program)
    drive.prepare()
    drive.hold()
    drive.until(Phase.WINDOW)
    drive.check()
    hands.press("Calm")
    hands.press_all("Close")
    take("session")
    hands.hold("Hold 2 s to end the session", 2.3)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
