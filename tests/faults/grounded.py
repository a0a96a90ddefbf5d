"""Start the real program on a folder and press “Grounding” as soon as it can be seen, then everything else that helps.

Run as a program: `grounded.py SPAWNED_S FOLDERS BUSES [calm]`; prints a line of JSON for each. Fails where something
that helps is not there; with `calm` the calm sound is played too.
"""
# ruff: noqa: E402 - the bus is greeted before Qt is imported, as the command line does

import json
import os
import sys
import time
from pathlib import Path

from companion.services.bus import NAME, Greeting

BUSES = sys.argv[3].split("|") if __name__ == "__main__" else []
if BUSES:
    os.environ[NAME] = BUSES[0]
    greeting = Greeting()

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.app import Program
from companion.services.confine import confine
from companion.services.paths import Folder
from companion.ui.widgets.grounding_view import GroundingView
from tests.whole.hands import Hands

DOORS = ("opening", "unlock", "trouble", "today")


def look(program: Program, since_s: float) -> dict[str, object]:
    """Press grounding at once, look whether it stays, then go back to what the program has to say."""
    hands, window = Hands(program.window), program.window
    hands.wait(lambda: hands.button("Grounding"), "the first window")
    behind = window.current
    button = hands.button("Grounding")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    hands.wait(lambda: window.current == "grounding", "grounding")
    hands.find(GroundingView)
    QApplication.processEvents()
    grounding_s = time.monotonic() - since_s
    hands.wait(lambda: any(window.holds(name) for name in DOORS[1:]), "what the program has to say")
    stayed = window.current == "grounding"
    window.activateWindow()  # where no window manager does it, keys are for nobody
    hands.wait(window.isActiveWindow, "the keyboard")
    hands.key(Qt.Key.Key_Escape)
    hands.wait(lambda: window.current in DOORS[1:], "the way back")
    page, said = window.current, hands.seen()
    QTest.keyClick(program.window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    hands.wait(lambda: window.current == "help", "help")
    numbers = hands.sees("0100")
    hands.press("Back")
    hands.wait(lambda: window.current == page, "the page before")
    calm = page == "today" or "calm" not in sys.argv or _calm(hands)
    return {
        "behind": behind,
        "seconds": grounding_s,
        "stayed": stayed,
        "page": page,
        "said": said,
        "numbers": numbers,
        "calm": calm,
    }


def _calm(hands: Hands) -> bool:
    hands.press("Calm sound")
    hands.wait(lambda: hands.button("Stop the sound"), "that it plays")
    hands.press("Stop the sound")
    return hands.button("Calm sound") is not None


def main(spawned_s: float, folders: list[str], greeting: Greeting) -> None:
    """Start, look, end; on one folder after the other, each with the bus that the keyring would be asked over."""
    confine()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Companion")
    for folder, bus in zip(folders, BUSES, strict=True):
        if os.environ[NAME] != bus:
            os.environ[NAME] = bus
            greeting = Greeting()
        greeting.leave_a_silent_one()
        program = Program(app, Folder(Path(folder)))
        program.watch()
        program.start()
        try:
            print(json.dumps(look(program, spawned_s)), flush=True)
        finally:
            program.window.hide()
            program.close()
            shiboken6.delete(program.window)  # or the next program would dress it too
        spawned_s = time.monotonic()


if __name__ == "__main__":
    main(float(sys.argv[1]), sys.argv[2].split(os.pathsep), greeting)
