"""The yardstick of the start: a bare PySide6 window with one label, timed as `started.py` times ours.

Run as a program of its own by `window.py`: `plain_label.py SPAWNED_S`; prints one line of JSON.
"""

import json
import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel

SETTLED_MS = 1000


class FirstPaint(QObject):
    """Tell when a widget was painted for the first time, after Qt has handed the picture on."""

    def __init__(self, then: object) -> None:
        super().__init__()
        self._then, self._seen = then, False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Wait for one paint."""
        if event.type() == QEvent.Type.Paint and not self._seen:
            self._seen = True
            QTimer.singleShot(0, self._then)  # type: ignore[call-overload]
        return False


def rss_kib() -> int:
    """Give this process's memory in KiB: resident pages, since a share of Qt's depends on who else has it open."""
    with open("/proc/self/status", encoding="ascii") as told:  # noqa: PTH123 - the yardstick imports nothing else
        return int(next(line for line in told if line.startswith("VmRSS:")).split()[1])


def main() -> None:
    """Show the label, and say when it was painted and what it weighs a second later."""
    spawned_s = float(sys.argv[1])
    app = QApplication(sys.argv[:1])
    label = QLabel("Companion")
    label.resize(1180, 760)
    painted: list[float] = []

    def weigh() -> None:
        print(json.dumps({"painted_s": painted[0], "rss_kib": rss_kib()}))
        app.quit()

    def seen() -> None:
        painted.append(time.monotonic() - spawned_s)
        QTimer.singleShot(SETTLED_MS, weigh)

    watch = FirstPaint(seen)
    label.installEventFilter(watch)
    label.show()
    app.exec()


if __name__ == "__main__":
    main()
