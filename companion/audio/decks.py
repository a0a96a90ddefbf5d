"""What can be played into the ring: a plan at its place in time, and the way over from one to another.

Each renders any frames of the stream, which is numbered from the start of the process. Knows no thread and no card.
"""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Protocol

import numpy as np

from companion.audio.ahead import AheadShelf
from companion.audio.envelopes import CHANNELS, RATE_HZ, Sound, matched, parts
from companion.audio.mixer import Bad, Mixer
from companion.domain.records import dataclass
from companion.domain.soundplan import SoundPlan

SAME_ZERO_MS = 250
"""Two zeros this near are one, rounded differently: the same music must not be led over to itself, a moment apart."""
_LAST_BUFFER_S = 1.0


class Deck(Protocol):
    """Something that sounds."""

    def render(self, first: int, out: Sound) -> None:
        """Fill `out` with the stream's frames from `first` on."""

    def close(self) -> None:
        """Let go of all files."""


@dataclass(frozen=True, slots=True)
class Order:
    """A plan, and the uptime in ms at which its second 0 is."""

    plan: SoundPlan
    zero_up_ms: int

    def same_as(self, other: "Order | None") -> bool:
        """Say whether the other one sounds the same at the same time."""
        return other is not None and self.plan == other.plan and abs(self.away_ms(other)) <= SAME_ZERO_MS

    def away_ms(self, other: "Order") -> int:
        """Give how much later this zero is than the other."""
        return self.zero_up_ms - other.zero_up_ms

    def frame_at(self, up_ms: float) -> int:
        """Give the plan frame of an uptime."""
        return round((up_ms - self.zero_up_ms) * RATE_HZ / 1000)

    def second_at(self, up_ms: float) -> float:
        """Give the plan second of an uptime."""
        return (up_ms - self.zero_up_ms) / 1000

    def over_at(self, up_ms: float) -> bool:
        """Say whether the plan has ended, its last sound in the card's buffer included."""
        return self.second_at(up_ms) > self.plan.ends_s + _LAST_BUFFER_S


class PlanDeck:
    """A plan laid on the stream: stream frame n is plan frame n + `offset`."""

    def __init__(self, order: Order, pool: ThreadPoolExecutor, bad: Bad, cache: Path | None) -> None:
        self.order = order
        self.offset = 0
        self.shelf = AheadShelf(order.plan, pool, bad, cache)
        self._mixer = Mixer(order.plan, self.shelf, bad)

    def offset_of(self, order: Order) -> int:
        """Give the offset at which another plan goes on at the very frame that this one is at."""
        away_ms = self.order.away_ms(order)
        return self.offset + (0 if abs(away_ms) <= SAME_ZERO_MS else away_ms * RATE_HZ // 1000)

    def render(self, first: int, out: Sound) -> None:
        """Fill `out` with the stream's frames from `first` on."""
        self._mixer.render(first + self.offset, out)

    def close(self) -> None:
        """Close all files."""
        self._mixer.close()
        self.shelf.close()


class Queued:
    """Sound that was rendered already, up to where the deck that rendered it goes on."""

    def __init__(self, first: int, sound: Sound, then: Deck) -> None:
        self._first, self._sound, self.then = first, sound, then

    def render(self, first: int, out: Sound) -> None:
        """Fill `out` with the stream's frames from `first` on, which lies within or after the queued sound."""
        piece = self._sound[first - self._first :][: len(out)]
        out[: len(piece)] = piece
        if len(piece) < len(out):
            self.then.render(first + len(piece), out[len(piece) :])

    def close(self) -> None:
        """Close the deck that would go on."""
        self.then.close()


class Crossfade:
    """The way from one deck to another, by gains that suit how like they are."""

    def __init__(self, old: Deck, new: Deck, start: int, length: int, likeness: float) -> None:
        self._old, self._new = old, new
        self._start, self._length, self._likeness = start, length, likeness
        self._other: Sound = np.zeros((0, CHANNELS), np.float32)

    @property
    def end(self) -> int:
        """Give the stream frame from which on only the new deck is heard."""
        return self._start + self._length

    def render(self, first: int, out: Sound) -> None:
        """Fill `out` with the stream's frames from `first` on."""
        self._new.render(first, out)
        count = min(len(out), self.end - first)
        if count > 0:
            if len(self._other) < count:
                self._other = np.zeros((count, CHANNELS), np.float32)
            self._old.render(first, self._other[:count])
            self.blend(first, out[:count], self._other[:count])

    def blend(self, first: int, coming: Sound, leaving: Sound) -> None:
        """Mix the leaving sound into the coming one, both from stream frame `first` on; changes both."""
        down, up = matched(self._likeness, parts(first - self._start, len(coming), self._length))
        leaving *= down.astype(np.float32)[:, None]
        coming *= up.astype(np.float32)[:, None]
        coming += leaving

    def leave(self) -> Deck:
        """Close the old deck, and give the new one."""
        self._old.close()
        return self._new

    def close(self) -> None:
        """Close both."""
        self._old.close()
        self._new.close()
