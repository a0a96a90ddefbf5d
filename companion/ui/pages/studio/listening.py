"""Hear a stretch of a plan, by the same sound process that plays a session; says where it is while it does.

Owns no sound: it asks for a plan whose second 0 lies so far back that the wanted second is now.
"""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from companion.domain.soundplan import SoundPlan, excerpt

STEP_MS = 40
STOP_S = 0.3
MS = 1000


class Plays(Protocol):
    """What makes the sound: `services.sound.Sound`."""

    def play(self, plan: SoundPlan, zero_up_ms: int) -> None:
        """Play a plan whose second 0 was at this uptime in ms."""

    def stop(self, fade_s: float) -> None:
        """Fade out and end."""


class Listening(QObject):
    """At most one stretch at a time; `moved` gives its plan second, None when it is over."""

    moved = Signal(object)

    def __init__(self, player: Plays, up_ms: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player, self._up_ms = player, up_ms
        self._zero_ms: int | None = None
        self._until_s = 0.0
        self._timer = QTimer(self, interval=STEP_MS)
        self._timer.timeout.connect(self._step)

    @property
    def running(self) -> bool:
        """Tell whether something is heard."""
        return self._zero_ms is not None

    def start(self, plan: SoundPlan, from_s: float, until_s: float = 0.0) -> None:
        """Play from a second on, to another one or (0) to the end."""
        heard = excerpt(plan, until_s) if until_s > from_s else plan
        if heard.ends_s <= from_s:
            self.stop()
            return
        self._zero_ms, self._until_s = self._up_ms() - round(from_s * MS), heard.ends_s
        self._player.play(heard, self._zero_ms)
        self._timer.start()
        self._step()

    def stop(self) -> None:
        """Be quiet."""
        if self._zero_ms is None:
            return
        self._zero_ms = None
        self._timer.stop()
        self._player.stop(STOP_S)
        self.moved.emit(None)

    def _step(self) -> None:
        if self._zero_ms is None:
            return
        at_s = (self._up_ms() - self._zero_ms) / MS
        if at_s >= self._until_s:
            self.stop()
        else:
            self.moved.emit(at_s)
