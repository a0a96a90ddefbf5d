"""Start the real window on a prepared folder, and time it from within: no hook in the product, no guess from outside.

Run as a program of its own by `window.py`: `started.py SPAWNED_S DATA_DIR`; prints one line of JSON. Filled means that
Today is painted with all that it asked the store for.
"""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from companion.app import Program
from companion.services.confine import confine
from companion.services.paths import Folder
from companion.ui.window import MainWindow
from tests.bench.plain_label import SETTLED_MS, FirstPaint, rss_kib


class Timed:
    """One start; `app.py`'s own `window()` step by step, with a clock beside it."""

    def __init__(self, spawned_s: float, data_dir: Path) -> None:
        self._spawned_s = spawned_s
        self._told: dict[str, float] = {}
        self._watches: list[FirstPaint] = []
        confine()
        self._app = QApplication(sys.argv[:1])
        self._app.setApplicationName("Companion")
        self._program = Program(self._app, Folder(data_dir))

    def run(self) -> None:
        """Start, time, weigh, end."""
        self._watch(self._program.window, self._painted)
        self._watch_today()
        self._program.start()
        self._app.exec()
        self._program.close()
        print(json.dumps(self._told))

    def _watch(self, widget: QWidget, then: object) -> None:
        self._watches.append(FirstPaint(then))
        widget.installEventFilter(self._watches[-1])

    def _watch_today(self) -> None:
        """Watch the page from the moment that the window is given it."""
        hold = MainWindow.hold

        def held(window: MainWindow, name: str, page: QWidget) -> None:
            hold(window, name, page)
            if name == "today":
                self._watch(page, self._today_painted)

        MainWindow.hold = held  # type: ignore[method-assign, assignment]

    def _since_s(self) -> float:
        return time.monotonic() - self._spawned_s

    def _painted(self) -> None:
        self._told["painted_s"] = self._since_s()

    def _today_painted(self) -> None:
        """Wait for the store's answers, which come in order, and for what is painted because of them."""
        home = self._program.home
        if home is not None:
            home.place.worker.submit(lambda store: None, lambda future: QTimer.singleShot(0, self._filled))

    def _filled(self) -> None:
        self._told["filled_s"] = self._since_s()
        QTimer.singleShot(SETTLED_MS, self._weigh)

    def _weigh(self) -> None:
        self._told["rss_kib"] = rss_kib()
        self._program.window.close()
        self._app.quit()


if __name__ == "__main__":
    Timed(float(sys.argv[1]), Path(sys.argv[2])).run()
