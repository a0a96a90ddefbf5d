"""Keep a sound card open while there is something to hear: find it, watch it, find it again.

A card is judged by the frames that it takes, never by what its driver says: a dead sound server leaves a stream
"active" for ever (measured). While there is none, time goes on without it. Mixes nothing.
"""

import threading
import time
from collections.abc import Callable

from companion.audio import output
from companion.audio.envelopes import frames
from companion.audio.outlet import Outlet
from companion.audio.output import Output
from companion.audio.player import Player
from companion.domain.errors import Known

LOOK_S = 2.0
"""How often a card is looked for in the first minute without one."""
_LATER_S, _FIRST_S = 10.0, 60.0
"""How often after that: each look costs PortAudio 12 kB that it never gives back (measured with ALSA 1.2.8)."""
_TURN_S = 0.25
# A card that lives takes sound twenty times a second, or at worst whole buffers at a time.
_STUCK_S = 1.25
# A turn that comes this late tells of a machine that stalls, not of a card.
_LATE_TURN_S = 0.75
_BEGIN_S = 1.0
_SURE_FRAMES = frames(1.0)
_IDLE_S = 5.0


class Keeper:
    """The thread that owns the card. `fault` and `recovered` are called on it."""

    def __init__(
        self,
        player: Player,
        outlet: Outlet,
        fault: Callable[[str, str], None],
        recovered: Callable[[str], None],
    ) -> None:
        self._player, self._outlet = player, outlet
        self._fault, self._recovered = fault, recovered
        self._name: str | None = None
        self._output: Output | None = None
        self._dropping = self._outdated = False
        self._closing = threading.Event()
        self._wake = threading.Event()
        self._trouble: str | None = None
        self._look_at_s = 0.0
        self._without_since_s: float | None = None
        self._needed_at_s = 0.0
        self._consumed = 0
        self._moved_at_s = 0.0
        self._turned_at_s = 0.0
        self._begun_at = 0
        self.needed: Callable[[], bool] = lambda: False
        """Whether there is anything to hear; asked four times a second."""
        self.busy_since_s: float | None = None
        """When the driver was called that has not come back yet."""
        self._thread = threading.Thread(target=self._run, name="keeper", daemon=True)

    def warm(self) -> None:
        """Load the driver; what it knows of devices counts later only where a sound server chooses among them."""
        self._outdated = not output.warm()

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def close(self) -> None:
        """Close the card and end the thread."""
        self._closing.set()
        self._wake.set()
        self._thread.join(2.0)

    def look_now(self) -> None:
        """Do at once what is to be done."""
        self._wake.set()

    def there_is_one(self) -> None:
        """Look for a card at once, if there is none: a sound server has come."""
        self._look_at_s = 0.0
        self._wake.set()

    def choose(self, name: str | None) -> None:
        """Play through the device of that name from now on, or through the default."""
        self._name = name
        self._wake.set()

    def drop(self) -> None:
        """Throw away what the card holds, and open it anew: what was meant for headphones is not for a loudspeaker."""
        self._dropping = True
        self._wake.set()

    @property
    def device(self) -> str | None:
        """Give the name of the open device."""
        opened = self._output
        return opened.name if opened is not None else None

    def _run(self) -> None:
        chosen = self._name
        while not self._closing.is_set():
            self._wake.wait(_TURN_S)
            self._wake.clear()
            if self._name != chosen or self._dropping:
                chosen, self._dropping = self._name, False
                self._leave()
            self._turn()
        self._leave()

    def _turn(self) -> None:
        now_s = time.monotonic()
        if self.needed():
            self._needed_at_s = now_s
        if self._output is not None:
            if self._stuck():
                self._lost()
            elif self._trouble is not None and self._outlet.consumed > self._begun_at + _SURE_FRAMES:
                self._recovered(self._trouble)
                self._trouble = None
            elif now_s - self._needed_at_s > _IDLE_S:
                self._leave()
        elif self.needed() and now_s >= self._look_at_s:
            self._open()

    def _stuck(self) -> bool:
        taken, now_s = self._outlet.consumed, time.monotonic()
        if taken != self._consumed or now_s - self._turned_at_s > _LATE_TURN_S:
            self._moved_at_s = max(self._moved_at_s, now_s)
        self._consumed, self._turned_at_s = taken, now_s
        return now_s - self._moved_at_s > _STUCK_S

    def _lost(self) -> None:
        self._leave()
        self._tell("device_lost", "stopped")

    def _open(self) -> None:
        now_s = self.busy_since_s = time.monotonic()
        if self._without_since_s is None:
            self._without_since_s = now_s
        self._look_at_s = now_s + (LOOK_S if now_s - self._without_since_s < _FIRST_S else _LATER_S)
        try:
            if self._trouble is not None or self._outdated:
                output.look_again()
                self._outdated = False
            opened = Output(self._outlet.fill, self._name, self._outlet.ran_dry)
        except Known as known:
            self._tell("no_device", str(known.facts.get("reason", "")))
            return
        finally:
            self.busy_since_s = None
        self._player.begin(opened.latency_s)
        try:
            opened.start()
        except Known as known:
            opened.close()
            self._player.halt()
            self._tell("no_device", str(known.facts.get("reason", "")))
            return
        self._output, self._without_since_s = opened, None
        self._turned_at_s = time.monotonic()
        # A server that has only just been started takes one buffer at once, and then its time.
        self._moved_at_s = self._turned_at_s + _BEGIN_S
        self._begun_at = self._outlet.consumed

    def _leave(self) -> None:
        opened, self._output = self._output, None
        if opened is not None:
            self.busy_since_s = time.monotonic()
            opened.close()
            self.busy_since_s = None
            self._player.halt()
        self._look_at_s = 0.0

    def _tell(self, code: str, reason: str) -> None:
        if self._trouble is None:
            self._trouble = code
            self._fault(code, reason)
