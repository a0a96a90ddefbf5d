"""Collects garbage on the window's thread alone, and between its events alone.

Python collects on whichever thread happens to ask for memory. A widget that only a circle of references still holds
would then be destroyed there, and Qt ends the process (seen: "pure virtual method called", on the store's thread). On
the window's own thread it may ask while Qt takes a widget away and holds a lock on it; another widget that goes at
that moment may want the same lock, and the process stands still for ever (seen: a program that was to end).
"""

import gc

from PySide6.QtCore import QObject, Qt, QTimer

LOOK_MS = 1000


class Collecting(QObject):
    """Has Python collect nothing by itself from `begin` on, and does it here instead, when it would be due."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=LOOK_MS, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Take it over."""
        gc.disable()
        self._timer.start()

    def end(self) -> None:
        """Stop; Python still collects nothing, since the windows have yet to go, and the rest goes with the process."""
        self._timer.stop()

    def look(self) -> None:
        """Collect as deep as is due by Python's own thresholds; never deeper, since all of it takes some 50 ms."""
        due = [count > limit for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if due[0]:
            gc.collect(2 if all(due) else 1 if due[1] else 0)
