"""What is done when the sound card asks for sound: copy from the ring, turn it up or down, add a signal.

Runs in the card's own thread, between deadlines: no file, no lock but the ring's, nothing that can wait. Every change
of gain is a ramp. Decides nothing: `engine.py` and `player.py` do.
"""

from collections.abc import Callable

import numpy as np

from companion.audio import signals
from companion.audio.envelopes import CHANNELS, RATE_HZ, Sound, frames, parts, ramp
from companion.audio.gains import Ramp
from companion.audio.master import Master
from companion.audio.ring import Ring

_MOST_FRAMES = 8192
_EDGE_FRAMES = frames(0.02)
_EDGE = ramp(1.0, 0.0, parts(0, _EDGE_FRAMES, _EDGE_FRAMES)).astype(np.float32)[:, None]
SILENCE_DBFS = -120.0


class Signal:
    """A short mono sound from memory: once, or again and again while it is on."""

    def __init__(self, sound: Sound, *, again: bool) -> None:
        self._sound, self._again = sound, again
        self._ramp = Ramp(0.0)
        self._at = len(sound)
        self._scratch: Sound = np.zeros((_MOST_FRAMES, CHANNELS), np.float32)
        self.on = False

    def start(self) -> None:
        """Begin, unless it sounds already."""
        if not self.sounding:
            self._ramp.to(1.0, 0.0)
            self._at = 0
        elif self._again and not self.on:
            self._ramp.to(1.0, 0.3)
        self.on = True

    def stop(self) -> None:
        """Fade out."""
        if self.on:
            self._ramp.to(0.0, 0.3)
        self.on = False

    @property
    def sounding(self) -> bool:
        """Say whether there is anything left to hear."""
        if self._again:
            return self.on or not self._ramp.at_rest
        return self._at < len(self._sound)

    def add(self, out: Sound) -> None:
        """Add the next frames to a block."""
        if not self.sounding:
            return
        scratch = self._scratch[: len(out)]
        done = 0
        while done < len(out):
            if self._at >= len(self._sound):
                if not self._again:
                    scratch[done:] = 0.0
                    break
                self._at = 0
            piece = self._sound[self._at : self._at + len(out) - done]
            scratch[done : done + len(piece)] = piece
            self._at += len(piece)
            done += len(piece)
        self._ramp.apply(scratch)
        out += scratch


class Outlet:
    """The end of the line in front of the card."""

    def __init__(self, ring: Ring, up_ms: Callable[[], int]) -> None:
        self._ring, self._up_ms = ring, up_ms
        self.master = Master()
        self.volume, self.gate, self._entry, self._edge = Ramp(1.0), Ramp(0.0), Ramp(1.0), Ramp(1.0)
        self.call, self.chime = Signal(signals.call(), again=True), Signal(signals.chime(), again=False)
        self.expecting = False
        """Whether the ring should have sound; without it, an empty one is no underrun."""
        self.underruns = 0
        self.consumed = 0
        """Frames that the card has taken so far."""
        self.mark: tuple[int, int] = (0, 0)
        """The ring's tail before the last block was taken, and the uptime in ms at which that was."""
        self._starved = 0
        self._last: Sound = np.zeros(CHANNELS, np.float32)
        self._power = 0.0

    @property
    def level_dbfs(self) -> float:
        """Give the RMS level of the last block."""
        return max(10 * float(np.log10(self._power)), SILENCE_DBFS) if self._power > 0 else SILENCE_DBFS

    def enter(self, seconds: float) -> None:
        """Fade in what comes next from the ring."""
        self._entry.to(0.0, 0.0)
        self._entry.to(1.0, seconds)

    def fill(self, out: Sound) -> None:
        """Fill a block of any length for the card."""
        self.mark = (self._ring.tail, self._up_ms())
        for at in range(0, len(out), _MOST_FRAMES):
            self._fill(out[at : at + _MOST_FRAMES])
        self._power = float(np.vdot(out, out)) / max(out.size, 1)
        self.consumed += len(out)

    def ran_dry(self) -> None:
        """Count that the card had nothing to play: the machine did not let anyone ask us in time."""
        self.underruns += 1

    def _fill(self, out: Sound) -> None:
        got = self._ring.read(out)
        if got:
            if self._starved:
                self._edge.to(1.0, _EDGE_FRAMES / RATE_HZ)
                self._starved = 0
            self._edge.apply(out[:got])
            self._last[:] = out[got - 1]
        if got < len(out):
            self._starve(out[got:])
        self._entry.apply(out)
        self.gate.apply(out)
        self.master.apply(out)
        self.volume.apply(out)
        self.call.add(out)
        self.chime.add(out)
        np.clip(out, -1.0, 1.0, out=out)

    def _starve(self, out: Sound) -> None:
        """Let the last frame die away within 20 ms in place of a hard edge; sound comes back in the same way."""
        if not self._starved:
            self.underruns += self.expecting
            self._edge.to(0.0, 0.0)
        edge = _EDGE[self._starved : self._starved + len(out)]
        out[: len(edge)] = self._last * edge
        out[len(edge) :] = 0.0
        self._starved += len(out)
