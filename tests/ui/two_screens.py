"""Open the patient's view on a machine with two screens, and say where it went; run as a program of its own.

Qt reads how many screens there are once, at its start, so that no test in this process can have two.
"""

import json
import sys

from PySide6.QtWidgets import QApplication

from companion.services.paths import shipped
from companion.services.settings import Look, Scheme
from companion.ui.icons import Icons
from companion.ui.pages.session.patient_window import PatientWindow
from companion.ui.theme import Theme
from tests.ui.session_stage import Stage


def main() -> int:
    """Print what the window is at first, and after its screen has gone."""
    app = QApplication(sys.argv)
    theme = Theme(app, Icons(shipped("icons")), Look(Scheme.DAY, reduced_motion=True))
    theme.start()
    stage = Stage(theme)
    stage.show()
    stage.hold()
    stage.click("Patient's view")
    window = next(widget for widget in app.topLevelWidgets() if isinstance(widget, PatientWindow))
    told = [describe(window)]
    app.screenRemoved.emit(window.screen())
    told.append(describe(window))
    sys.stdout.write(json.dumps({"screens": len(app.screens()), "told": told}))
    stage.close()
    return 0


def describe(window: PatientWindow) -> dict[str, object]:
    """Give what can be seen of a window."""
    return {"screen": window.screen().name(), "full": window.isFullScreen(), "visible": window.isVisible()}


if __name__ == "__main__":
    sys.exit(main())
