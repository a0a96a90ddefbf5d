"""The moment at which every picture is taken, so that two runs of one way draw the same to the last pixel."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtWidgets import QApplication

from companion.domain.stamps import Stamp
from companion.services.clock import SystemClock
from tests.ui.session_stage import NOW_UTC_MS

UP_MS = 3_600_000
MOMENT = Stamp(NOW_UTC_MS, 60, "Europe/Berlin", "pictures-1", UP_MS)


@contextmanager
def standing_still(app: QApplication) -> Iterator[None]:
    """Let the machine's clock stand at one moment for a while, and no text cursor blink."""
    flash_ms = app.cursorFlashTime()
    app.setCursorFlashTime(0)
    try:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(SystemClock, "stamp", lambda _clock: MOMENT)
            yield
    finally:
        app.setCursorFlashTime(flash_ms)
