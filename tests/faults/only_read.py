"""Go into a record that can only be read, as a person does, and try what can't be done there.

Run as `python -m tests.faults.only_read FOLDER`; prints a line of JSON about what was seen. Fails where the way is not
there.
"""

import json
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from companion.app import Program
from companion.domain.errors import Known
from companion.services.confine import confine
from companion.services.paths import Folder
from companion.services.runner import Opening
from tests.whole.hands import Hands


def main(folder: Folder) -> None:
    """Look, begin a session, and close."""
    confine()
    app = QApplication([])
    app.setApplicationName("Companion")
    program = Program(app, folder)
    program.start()
    hands = Hands(program.window)
    try:
        hands.wait(lambda: program.window.holds("trouble"), "the trouble")
        trouble = hands.seen()
        hands.press("Look at the record without writing")
        hands.wait(lambda: program.home is not None and program.window.current == "today", "the record")
        home = program.home
        assert home is not None
        today = hands.seen()
        hands.press("Sessions")
        hands.wait(lambda: program.window.current == "records", "the sessions")
        refused: list[Known] = []
        home.live.refused.connect(refused.append)
        begun = home.live.begin(Opening({}, {}, 1, rehearsal=True))
        hands.settle()
        print(json.dumps({"trouble": trouble, "today": today, "begun": begun, "refused": refused[0].code}))
    finally:
        program.window.hide()
        program.close()


if __name__ == "__main__":
    main(Folder(Path(sys.argv[1])))
