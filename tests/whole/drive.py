"""Go through a whole session in the real window with mouse and keyboard, then look at the record and the graph.

Run as `python -m tests.whole.drive FOLDER SPEED`, on a display. FOLDER has a key already. Prints what the store kept
as JSON lines, the driver's own steps on standard error; exits 0 when everything that should be seen was seen.
"""

import json
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.app import Program
from companion.domain.events import Event, Phase
from companion.domain.export.lines import line_of
from companion.domain.session import State
from companion.services.confine import confine
from companion.services.paths import Folder
from companion.ui.widgets.mood_pad import MoodPad
from companion.ui.widgets.patient_view import PatientView
from tests.whole.hands import Hands

SLOW_S = 90.0


class Drive:
    """One patient and one sitter who know what they are doing."""

    def __init__(self, program: Program, hands: Hands | None = None) -> None:
        self._program = program
        self._hands = hands or Hands(program.window)

    def state(self) -> State:
        """Give the state of the session, as the window has it."""
        home = self._program.home
        assert home is not None
        found = home.live.state
        assert found is not None
        return found

    def go_through(self) -> None:
        """Do a whole session, from the preparation to the graph."""
        self._hands.wait(lambda: self._hands.sees("Preparing"), "the preparation")
        steps: list[Callable[[], None]] = [self.prepare, self.hold]
        steps += [lambda: self.until(Phase.WINDOW), self.look_after, self.come_back]
        steps += [lambda: self.until(Phase.RECOVERY), self.close, self.look_at_record]
        for step in steps:
            step()

    def kept(self) -> list[Event]:
        """Give all that is in the store."""
        assert self._program.home is not None
        return self._program.home.place.worker.submit(lambda store: store.events()).result()

    def until(self, phase: Phase) -> None:
        """Wait for a phase."""
        self._hands.wait(lambda: self.state().phase is phase, phase, SLOW_S)
        _say(f"{phase} reached")

    def prepare(self) -> None:
        """Answer, tick, read and mark everything before the first hold."""
        hands = self._hands
        hands.press("Continue preparing")
        hands.press("No")
        hands.press("Yes", 1)
        self._read(128, 82, 71)
        hands.press("Next: Your sitter is here")
        hands.type_into("Your name", "Robin")
        hands.tick_all()
        hands.press("Next: Room, phone, water")
        hands.tick_all()
        hands.press("Next: How you feel, your intention")
        self._mark(0.35, 0.6)
        hands.press("Next: This computer")
        self._look_at_computer()
        hands.press("Done")
        _say("prepared")

    def _look_at_computer(self) -> None:
        """Answer what only a person can, and go on with a reason where this machine is not as it should be."""
        hands = self._hands
        hands.press("I hear it")
        hands.press("Notifications are off")
        told = self.state
        hands.wait(lambda: told().safety.machine.get("disk", "unknown") != "unknown", "what the computer says")
        while hands.has_field("why you go on as it is"):
            hands.type_into("", "seen by both", holding="why you go on as it is")
            hands.press("Go on as it is")
            hands.settle()

    def hold(self) -> None:
        """Start the first hold, by holding the button."""
        self._hands.hold("Press for 2 s to start the first hold", 2.3)
        self.until(Phase.HOLD)

    def look_after(self) -> None:
        """Do one check, one observation and a reading, and answer the patient's call."""
        hands = self._hands
        self.check()
        hands.press("Calm")
        hands.press("Patient's view")
        view = hands.find(PatientView)
        QTest.keyClick(view, Qt.Key.Key_Space)
        hands.press("I am here")
        hands.press("Reading")
        self._read(134, 84, 78)
        _say("looked after")

    def check(self) -> None:
        """Look at the patient, and record that nothing is unusual."""
        hands = self._hands
        hands.press("Check")
        for which in (0, 1):
            hands.press("Yes", which)
        hands.press("Not tried")
        hands.press("Settled")
        hands.press("Record the check")

    def come_back(self) -> None:
        """Bring back gently, and go through the grounding by keys alone."""
        hands = self._hands
        hands.press("Bring back gently")
        hands.press("Bring back gently")
        self.until(Phase.RETURN)
        hands.press("Grounding")
        hands.wait(lambda: hands.sees("things you can see"), "the first step of the grounding")
        for step in range(len(self.state().protocol.grounding.steps)):
            hands.key(Qt.Key.Key_Space)
            hands.wait(partial(self._grounded, step), f"step {step} of the grounding")
        hands.key(Qt.Key.Key_Space)
        _say("grounded")

    def _grounded(self, step: int) -> bool:
        return step in self.state().grounding

    def close(self) -> None:
        """Attest readiness, mark the mood, hand over and close."""
        hands = self._hands
        hands.press("Ready to close?")
        hands.press_all("Yes")
        self._mark(0.7, 0.4)
        hands.press("Note it")
        hands.press("This person stays")
        hands.wait(lambda: hands.button("Hold 2 s to close the session"), "the end of the rest", SLOW_S)
        hands.hold("Hold 2 s to close the session", 2.3)
        self.until(Phase.CLOSED)

    def look_at_record(self) -> None:
        """Open the record and the graph."""
        hands = self._hands
        hands.press("See the record")
        hands.wait(lambda: hands.sees("Robin"), "the sitter's name in the record")
        hands.press("Mood")
        hands.wait(lambda: hands.sees("Mood"), "the mood page")
        _say("record and graph seen")

    def _read(self, upper: int, lower: int, pulse: int) -> None:
        hands = self._hands
        values = (("Blood pressure, upper", upper), ("Blood pressure, lower", lower), ("Pulse", pulse))
        for name, value in values:
            hands.type_into(name, str(value))
        hands.press("Record the reading")

    def _mark(self, across: float, down: float) -> None:
        pad = self._hands.find(MoodPad)
        at = QPoint(round(pad.width() * across), round(pad.height() * down))
        QTest.mouseClick(pad, Qt.MouseButton.LeftButton, pos=at)


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def main(folder: Folder, speed: float) -> int:
    """Drive one session from the first page to the graph."""
    confine()
    app = QApplication([])
    program = Program(app, folder, (None, None, speed))
    program.start()
    try:
        drive = Drive(program)
        drive.go_through()
        for event in drive.kept():
            print(json.dumps(line_of(event)))
        return 0
    finally:
        program.close()


if __name__ == "__main__":
    sys.exit(main(Folder(Path(sys.argv[1])), float(sys.argv[2])))
