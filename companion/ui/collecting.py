"""Collects garbage on the window's thread alone.

Python collects on whichever thread happens to ask for memory. A widget that only a circle of references still holds
would then be destroyed there, and Qt ends the process (seen: "pure virtual method called", on the store's thread).
"""

import gc

from PySide6.QtCore import QObject, Qt, QTimer

LOOK_MS = 1000


class Collecting(QObject):
    """Has Python collect nothing by itself from `begin` to `end`, and does it here instead, when it would be due."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=LOOK_MS, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Take it over."""
        gc.disable()
        self._timer.start()

    def end(self) -> None:
        """Leave it to Python again: no other thread is left."""
        self._timer.stop()
        gc.enable()

    def look(self) -> None:
        """Collect as deep as is due by Python's own thresholds; never deeper, since all of it takes some 50 ms."""
        due = [count > limit for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if due[0]:
            gc.collect(2 if all(due) else 1 if due[1] else 0)
