"""Keep the ring full of the right sound: the one thread that mixes.

Takes orders from other threads, changes over from plan to plan in what is queued already so that it is heard at once,
and holds the sound to the session's clock. Opens no device and speaks to no window: `keeper.py` and `engine.py` do.
"""

import queue
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np

from companion.audio.decks import Crossfade, Deck, Order, PlanDeck, Queued
from companion.audio.envelopes import CHANNELS, RATE_HZ, Sound, frames, likeness
from companion.audio.mixer import BLOCK_FRAMES, Bad
from companion.audio.outlet import Outlet
from companion.audio.ring import Ring

RING_S = 4
CHANGE_S = 3.0
"""From one plan to the next while it plays."""
_SHORTEST_CHANGE_S = 0.05
_JUMP_S = 2.0
# Every beginning of sound, also after a fault, is faded in over this.
_ENTRY_S = 1.0
# How far the sound may be from the session's clock. A card's own clock is off by 0.5 s in three hours at 50 ppm.
_DRIFT_S = 1.0
# A card may take its time to begin, most of all on a server that has just been started. Put right while it fades in.
_START_DRIFT_S = 0.35
_START_JUMP_S = 0.3
_STAGE_FRAMES = RATE_HZ
_GUARD_FRAMES = frames(0.01)
_MOST_FADES = 3
_OPENING_S = 1.5
_TURN_S = 0.25


class Player:
    """The mixing thread and what it plays."""

    def __init__(self, ring: Ring, outlet: Outlet, up_ms: Callable[[], int], bad: Bad, cache: Path | None) -> None:
        self._ring, self._outlet, self._up_ms, self._bad, self._cache = ring, outlet, up_ms, bad, cache
        self._pool = ThreadPoolExecutor(2, "opening")
        self._tasks: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._wanted: Order | None = None
        self._drop_at_s, self._change_s = 0.0, CHANGE_S
        self._deck: Deck | None = None
        self._plan_deck: PlanDeck | None = None
        self._fade_ends: list[int] = []
        self._settled = 0
        self._just_begun = False
        self._card = False
        self._latency_frames = 0
        self._block: Sound = np.zeros((BLOCK_FRAMES, CHANNELS), np.float32)
        self._ended = False
        self._thread = threading.Thread(target=self._run, name="mixer", daemon=True)

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def close(self) -> None:
        """End the thread."""
        self._tasks.put(self._end)
        self._thread.join(2.0)

    @property
    def order(self) -> Order | None:
        """Give the plan that is wanted, heard or not."""
        return self._wanted

    def change(self, order: Order | None, after_s: float = 0.0, fade_s: float = CHANGE_S) -> None:
        """Play this plan, led over to within `fade_s` from what sounds now; None: play nothing, `after_s` from now."""
        if order is not None and order.same_as(self._wanted):
            return
        self._drop_at_s = time.monotonic() + after_s
        self._wanted, self._change_s = order, max(fade_s, _SHORTEST_CHANGE_S)
        self._tasks.put(self._steer)

    def begin(self, latency_s: float) -> None:
        """Fill the ring for a card that is about to start, whose buffer holds `latency_s`; waits until that is done."""
        done = threading.Event()

        def start() -> None:
            self._latency_frames = frames(latency_s)
            self._drop()
            self._card = True
            self._enter(0.0)
            done.set()

        self._tasks.put(start)
        done.wait(2 * _OPENING_S)

    def halt(self) -> None:
        """Stop mixing, because there is no card."""
        self._tasks.put(self._halt)

    # Everything below runs on the mixing thread.

    def _run(self) -> None:
        while not self._ended:
            try:
                self._tasks.get(timeout=_TURN_S)()
            except queue.Empty:
                self._steer()
            self._fill()

    def _end(self) -> None:
        self._ended = True
        self._halt()
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _halt(self) -> None:
        self._card = False
        self._drop()

    def _drop(self) -> None:
        self._outlet.expecting = False
        if self._deck is not None:
            self._deck.close()
        self._deck = self._plan_deck = None
        self._fade_ends.clear()
        self._ring.clear()

    def _fill(self) -> None:
        """Mix until the ring is full; a task that comes in between is done first."""
        while self._deck is not None and self._ring.space >= BLOCK_FRAMES and self._tasks.empty():
            self._deck.render(self._ring.head, self._block)
            self._ring.write(self._block)
            if isinstance(self._deck, Crossfade) and self._deck.end <= self._ring.head:
                self._deck = self._deck.leave()

    def _steer(self) -> None:
        """Bring what sounds to what is wanted, one step."""
        if not self._card:
            return
        self._fade_ends = [end for end in self._fade_ends if end > self._ring.head]
        order, deck = self._wanted, self._plan_deck
        if order is None:
            if deck is not None and time.monotonic() >= self._drop_at_s:
                self._drop()
        elif deck is None:
            self._enter(self._latency_frames * 1000 / RATE_HZ)
        elif deck.order != order:
            if len(self._fade_ends) < _MOST_FADES:
                self._splice(order, self._change_s, deck.offset_of(order))
        elif not order.over_at(self._up_ms()):
            self._hold_time(deck)
        elif self._ring.tail >= self._settled:
            self._drop()

    def _enter(self, lag_ms: float) -> None:
        """Begin to play from silence at the present second; what is mixed now is heard in `lag_ms`."""
        order = self._wanted
        if order is None or order.over_at(self._up_ms()):
            return
        deck = self._open(order)
        deck.offset = order.frame_at(self._up_ms() + lag_ms) - self._ring.head
        # A soundscape may take a second to make its first block, in which a running card would have faded silence in.
        deck.render(self._ring.head, self._block)
        deck.offset = order.frame_at(self._up_ms() + lag_ms) - self._ring.head
        self._deck = self._plan_deck = deck
        self._outlet.enter(_ENTRY_S)
        for _ in range(_STAGE_FRAMES // BLOCK_FRAMES):
            deck.render(self._ring.head, self._block)
            self._ring.write(self._block)
        self._settled = self._ring.tail + self._latency_frames
        self._just_begun = True
        self._outlet.expecting = True

    def _open(self, order: Order) -> PlanDeck:
        deck = PlanDeck(order, self._pool, self._bad, self._cache)
        deck.shelf.ready(order.frame_at(self._up_ms()), _OPENING_S)
        return deck

    def _splice(self, order: Order, seconds: float, offset: int | None) -> None:
        """Lead over to another plan from the frames that the card takes next; `offset` None: to the present second.

        Only the first second is mixed before it is put in place. The rest of the queue is dropped and mixed anew from a
        copy of what it held: the change is heard at once, and a stall of the machine meets a ring that holds a second.
        """
        old, deck = self._deck, self._open(order)
        assert old is not None  # noqa: S101 - there is sound to lead over from; tells the type checker
        before, after = (np.zeros((_STAGE_FRAMES, CHANNELS), np.float32) for _ in range(2))
        guard = 0  # a card that takes large blocks is mostly some way off from the next
        while True:
            start = min(self._ring.tail + guard, self._ring.head)
            deck.offset = order.frame_at(self._heard_at(start)) - start if offset is None else offset
            queued = Queued(start, self._ring.queued(start), old)
            queued.render(start, before)
            deck.render(start, after)
            fade = Crossfade(queued, deck, start, frames(seconds), likeness(before, after))
            fade.blend(start, after, before)
            if self._ring.rewrite(start, after):
                break
            guard = 2 * guard + _GUARD_FRAMES
        self._deck, self._plan_deck = fade, deck
        self._fade_ends.append(fade.end)
        self._settled = fade.end

    def _heard_at(self, frame: int) -> float:
        """Give the uptime in ms at which a stream frame will be heard, by when the card last took some."""
        tail, up_ms = self._outlet.mark
        return up_ms + (frame - tail + self._latency_frames) * 1000 / RATE_HZ

    def _hold_time(self, deck: PlanDeck) -> None:
        """Lead over to the right second where the sound has come away from the clock: after a sleep, or underruns."""
        deck.shelf.look(self._ring.head + deck.offset)
        tail, _ = self._outlet.mark
        away = tail + deck.offset - deck.order.frame_at(self._heard_at(tail))
        if tail < self._settled:
            return
        just_begun, self._just_begun = self._just_begun, False
        if abs(away) > frames(_START_DRIFT_S if just_begun else _DRIFT_S):
            self._splice(deck.order, _START_JUMP_S if just_begun else _JUMP_S, None)
