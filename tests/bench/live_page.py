"""Let the real window show a running session for a while, with nobody touching it, and say what that costs.

Run as a program of its own by `window.py`: `live_page.py DATA_DIR SECONDS`; prints one line of JSON.
"""

import json
import resource
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from companion.app import Program
from companion.domain import decisions
from companion.domain.events import Phase
from companion.services.confine import confine
from companion.services.paths import Folder
from companion.services.rehearsal import People
from tests.bench.plain_label import rss_kib

ACT_MS = 100
SETTLED_MS = 3000


class Quiet:
    """One session from its opening into the first hold, and then a stretch of it."""

    def __init__(self, data_dir: Path, stretch_s: float) -> None:
        confine()
        self._stretch_s = stretch_s
        self._app = QApplication(sys.argv[:1])
        self._program = Program(self._app, Folder(data_dir), (None, None, 1.0))
        self._people: People | None = None
        self._acting = QTimer(interval=ACT_MS)
        self._acting.timeout.connect(self._act)

    def run(self) -> None:
        """Start, go into the session, measure, end."""
        self._acting.start()
        self._program.start()
        self._app.exec()
        self._program.close()

    def _act(self) -> None:
        home = self._program.home
        if home is None or not home.live.open:
            return
        state = home.live.state
        if state is not None and state.phase is Phase.HOLD:
            self._acting.stop()
            QTimer.singleShot(SETTLED_MS, self._begin)
            return
        if state is not None and not decisions.missing(state, home.live.now_ms()):
            home.live.do(decisions.start_hold)  # made-up people would wait out the planned time of settling
            return
        if self._people is None:
            self._people = People(home.live.runner)
        self._people.act()
        home.live.changed.emit()

    def _begin(self) -> None:
        began_s, used_s = time.monotonic(), _used_s()

        def end() -> None:
            share = (_used_s() - used_s) / (time.monotonic() - began_s)
            print(json.dumps({"cpu_percent": 100 * share, "page": self._program.window.current, "rss_kib": rss_kib()}))
            self._app.exit()

        QTimer.singleShot(round(self._stretch_s * 1000), end)


def _used_s() -> float:
    """Give the processor time of this process with all its threads."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    Quiet(Path(sys.argv[1]), float(sys.argv[2])).run()
