"""The moment at which every picture is taken, so that two runs of one way draw the same.

Only the edges of the largest figures may differ from run to run, by a shade that nobody sees: Qt fills them so.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtWidgets import QApplication

from companion.domain.stamps import Stamp
from companion.rooms import exporting
from companion.services.clock import SystemClock
from companion.services.export import gather
from tests.ui.session_stage import NOW_UTC_MS

MADE_UP = "5eed" * 8
UP_MS = 3_600_000
MOMENT = Stamp(NOW_UTC_MS, 60, "Europe/Berlin", "pictures-1", UP_MS)


@contextmanager
def standing_still(app: QApplication) -> Iterator[None]:
    """Let the machine's clock stand at one moment for a while, no text cursor blink, and no key show in a report."""
    flash_ms = app.cursorFlashTime()
    app.setCursorFlashTime(0)
    try:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(SystemClock, "stamp", lambda _clock: MOMENT)
            patch.setattr(gather, "fingerprint", lambda _chains: MADE_UP * 2)
            patch.setattr(exporting, "subject_of", lambda _key: MADE_UP)
            yield
    finally:
        app.setCursorFlashTime(flash_ms)
