"""When something happened, by which clocks, and how session time follows from it.

Does not read a clock: `services/clock.py` makes stamps. Nothing here counts ticks; elapsed time is always the
difference of two stamps, so that a late tick, a sleep or a crash gives the same answer.
"""

from companion.domain.records import dataclass

MS_PER_S = 1000
DAY_MS = 86_400_000


@dataclass(frozen=True, slots=True)
class Stamp:
    """One moment as every clock of the machine saw it.

    `utc_ms` and `offset_min` and `zone` are the wall clock, which people set and which jumps. `boot` names the
    machine's present run and `up_ms` counts since its start, suspend included: two stamps of one boot are exactly
    `up_ms` apart, whatever was done to the wall clock between them.
    """

    utc_ms: int
    offset_min: int
    zone: str
    boot: str
    up_ms: int


@dataclass(frozen=True, slots=True)
class Anchor:
    """Tie one moment of one boot to a session time, both in ms."""

    boot: str
    up_ms: int
    session_ms: int


@dataclass(frozen=True, slots=True)
class Timeline:
    """Turn stamps into session milliseconds; `speed` is above 1 only in a rehearsal."""

    anchors: tuple[Anchor, ...]
    speed: float = 1.0

    def session_ms(self, stamp: Stamp) -> int | None:
        """Give the session time of a stamp, or None where no anchor knows its boot (after a restart of the machine)."""
        for anchor in reversed(self.anchors):
            if anchor.boot == stamp.boot and stamp.up_ms >= anchor.up_ms:
                return anchor.session_ms + round((stamp.up_ms - anchor.up_ms) * self.speed)
        return None

    def up_ms_at(self, session_ms: int) -> int:
        """Give the machine's uptime, by the latest anchor, at which `session_ms` is or was reached."""
        last = self.anchors[-1]
        return last.up_ms + round((session_ms - last.session_ms) / self.speed)

    def anchored(self, stamp: Stamp, session_ms: int) -> "Timeline":
        """Add an anchor: from `stamp` on, session time runs from `session_ms`."""
        return Timeline((*self.anchors, Anchor(stamp.boot, stamp.up_ms, session_ms)), self.speed)


def estimate_ms(before: Stamp, session_ms: int, now: Stamp, speed: float = 1.0) -> int | None:
    """Guess session time after a restart of the machine from the wall clock; None where the gap is not believable.

    The gap between the last heartbeat and now is taken from UTC. A wall clock changed while the machine was off can't
    be noticed, so a person must always confirm the answer. A negative gap or more than a day gives no answer.
    """
    gap_ms = now.utc_ms - before.utc_ms
    if not 0 <= gap_ms <= DAY_MS:
        return None
    return session_ms + round(gap_ms * speed)
