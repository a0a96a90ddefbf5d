"""The mixing thread keeps the ring right: the right second, the right plan, changed over at once and without a click.

A card of the test's own takes the sound, as fast as it likes, and a clock of the test's own tells the time.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from companion.audio.decks import Order
from companion.audio.envelopes import RATE_HZ, Sound, frames
from companion.audio.mixer import Mixer, OpenShelf
from companion.audio.outlet import Outlet
from companion.audio.player import RING_S, Player
from companion.audio.ring import Ring
from companion.domain.errors import Known
from companion.domain.soundplan import Segment, SoundPlan
from tests.audio import listen, make
from tests.audio.conftest import until

BLOCK = 6000
LATENCY = frames(0.5)


class Desk:
    """A player whose card and clock are moved by hand; what was heard is kept from the first frame on."""

    def __init__(self) -> None:
        self.now_ms = 1_000_000.0
        self.ring = Ring(frames(RING_S))
        self.outlet = Outlet(self.ring, lambda: round(self.now_ms))
        self.outlet.gate.to(1.0, 0.0)
        self.told: list[tuple[str, str]] = []
        self.player = Player(self.ring, self.outlet, lambda: round(self.now_ms), self._bad, None)
        self.player.start()
        self.heard: Sound = np.zeros((0, 2), np.float32)

    def _bad(self, segment: Segment, known: Known) -> None:
        self.told.append((segment.title, known.code))

    def order(self, plan: SoundPlan, second: float = 0.0) -> Order:
        """Give the order for a plan that is at that second now."""
        return Order(plan, round(self.now_ms - second * 1000))

    def card(self) -> None:
        """Start the card: it fills its buffer at once."""
        self.player.begin(0.5)
        self.take(0.5, clock=False)

    def take(self, seconds: float, *, clock: bool = True) -> Sound:
        """Let the card take sound, as time goes by; gives what it took."""
        taken = []
        for _ in range(frames(seconds) // BLOCK):
            until(lambda: self.ring.head - self.ring.tail >= BLOCK or not self.outlet.expecting)
            block = np.zeros((BLOCK, 2), np.float32)
            if clock:
                self.now_ms += BLOCK * 1000 / RATE_HZ
            self.outlet.fill(block)
            taken.append(block)
        sound = np.concatenate(taken)
        self.heard = np.concatenate([self.heard, sound])
        return sound

    def full(self) -> Sound:
        """Wait until the ring is full, and give what is in it."""
        until(lambda: self.ring.space < 2400)
        return self.ring.queued(self.ring.tail)

    def until_rewritten(self, queued: Sound) -> None:
        """Wait until the ring is full of something else than that."""
        until(lambda: not np.array_equal(self.full()[: len(queued)], queued))


class Slow:
    """A sound of which the first bit takes longer to make than the card has time, as a soundscape's may."""

    frames: int | None = None
    damaged = False

    def __init__(self, desk: Desk) -> None:
        self._desk, self._made = desk, False

    def read(self, _first: int, out: Sound) -> None:
        """Give a steady tone's level, the first time after the card has taken what it could for two seconds."""
        for _ in range(0 if self._made else 16):
            self._desk.now_ms += BLOCK * 1000 / RATE_HZ
            self._desk.outlet.fill(np.zeros((BLOCK, 2), np.float32))
        self._made = True
        out[:] = 0.5

    def close(self) -> None:
        """Nothing is open."""


def rendered(plan: SoundPlan) -> Sound:
    out = np.zeros((frames(plan.ends_s), 2), np.float32)
    mixer = Mixer(plan, OpenShelf(plan, lambda *_: None), lambda *_: None)
    mixer.render(0, out)
    mixer.close()
    return out


@pytest.fixture
def desk() -> Iterator[Desk]:
    made = Desk()
    yield made
    made.player.close()


@pytest.fixture
def plan(tmp_path: Path) -> Callable[[int], SoundPlan]:
    """Give a plan of 40 s of one noise."""

    def make_plan(seed: int) -> SoundPlan:
        path = make.write(tmp_path / f"{seed}.wav", make.noise(seed, 40), "float")
        return SoundPlan((Segment(0, 40, str(path), f"N{seed}"),), 40)

    return make_plan


def test_it_plays_what_was_rendered_from_the_present_second(desk: Desk, plan: Callable[[int], SoundPlan]) -> None:
    one = plan(1)
    desk.player.change(desk.order(one, second=7.5))
    desk.card()
    desk.take(6)
    expected = rendered(one)[frames(7.5) :][: len(desk.heard)]
    assert np.array_equal(desk.heard[RATE_HZ:], expected[RATE_HZ:])
    assert np.abs(desk.heard[:480]).max() < 1e-3  # fades in
    assert desk.outlet.underruns == 0


def test_a_new_plan_is_heard_from_the_next_frames_of_the_card(desk: Desk, plan: Callable[[int], SoundPlan]) -> None:
    one, two = plan(1), plan(2)
    order = desk.order(one)
    desk.player.change(order)
    desk.card()
    desk.take(5)
    queued = desk.full()
    before = len(desk.heard)
    desk.player.change(Order(two, order.zero_up_ms))
    desk.until_rewritten(queued)
    desk.take(8)
    old, new = rendered(one)[: len(desk.heard)], rendered(two)[: len(desk.heard)]
    away = np.abs(desk.heard - old).max(axis=1)
    assert np.flatnonzero(away[RATE_HZ:] > 1e-5)[0] + RATE_HZ - before < frames(0.02)
    assert np.array_equal(desk.heard[before + frames(3.1) :], new[before + frames(3.1) :])
    levels = listen.levels_db(desk.heard[2 * RATE_HZ :])
    assert max(levels) - min(levels) < 0.4


def test_the_same_music_under_a_new_plan_is_not_heard_to_change(desk: Desk, plan: Callable[[int], SoundPlan]) -> None:
    """A phase made longer: the plan is another, but not around the present second; its zero is rounded differently."""
    one = plan(1)
    longer = SoundPlan((*one.segments, Segment(45, 50, one.segments[0].file, "later")), 50)
    order = desk.order(one)
    desk.player.change(order)
    desk.card()
    desk.take(3)
    desk.player.change(Order(longer, order.zero_up_ms + 3))
    desk.take(8)
    assert np.abs(desk.heard[RATE_HZ:] - rendered(one)[RATE_HZ : len(desk.heard)]).max() < 1e-6


def test_changing_again_and_again_has_no_click(desk: Desk, tmp_path: Path) -> None:
    tones = [make.write(tmp_path / f"{hz}.wav", make.tone(hz, 60), "float") for hz in (220, 331, 277)]
    plans = [SoundPlan((Segment(0, 60, str(tone), "A"),), 60) for tone in tones]
    desk.player.change(desk.order(plans[0]))
    desk.card()
    desk.take(2)
    for turn in range(1, 9):
        desk.player.change(desk.order(plans[turn % 3], second=2))
        desk.take(0.5)
    desk.take(12)
    assert listen.click_score(desk.heard[RATE_HZ:]) < listen.CLEAN
    assert listen.gaps(desk.heard[RATE_HZ:]) == []
    until(lambda: np.abs(np.fft.rfft(desk.take(1)[:, 0])).argmax() == 277, 30)  # the last one is what stays
    assert desk.outlet.underruns == 0


def test_the_same_plan_again_changes_nothing(desk: Desk, plan: Callable[[int], SoundPlan]) -> None:
    order = desk.order(plan(1))
    desk.player.change(order)
    desk.card()
    desk.take(3)
    desk.full()
    head = desk.ring.head
    desk.player.change(Order(plan(1), order.zero_up_ms + 40))
    desk.take(3)
    assert desk.ring.head >= head
    assert np.array_equal(desk.heard[RATE_HZ:], rendered(order.plan)[RATE_HZ : len(desk.heard)])


def test_after_a_sleep_it_goes_over_to_the_right_second(desk: Desk, plan: Callable[[int], SoundPlan]) -> None:
    one = plan(1)
    desk.player.change(desk.order(one))
    desk.card()
    desk.take(4)
    queued = desk.full()
    desk.now_ms += 15_000  # asleep: neither card nor thread noticed
    desk.take(0.5)
    desk.until_rewritten(queued[frames(0.5) :])
    desk.take(5)
    end = desk.heard[-RATE_HZ:]
    second = listen.place(end, rendered(one)) / RATE_HZ + 1
    assert second == pytest.approx(15 + len(desk.heard) / RATE_HZ, abs=0.3)
    assert listen.gaps(desk.heard[RATE_HZ:]) == []


def test_a_card_whose_clock_is_a_little_off_is_left_alone(desk: Desk, plan: Callable[[int], SoundPlan]) -> None:
    one = plan(1)
    desk.player.change(desk.order(one))
    desk.card()
    for _ in range(20):
        desk.take(0.5)
        desk.now_ms += 10  # a card 2 % slow is 0.2 s behind in the end
    assert np.array_equal(desk.heard[RATE_HZ:], rendered(one)[RATE_HZ : len(desk.heard)])


def test_after_the_end_there_is_silence_and_no_underrun(desk: Desk, plan: Callable[[int], SoundPlan]) -> None:
    one = plan(1)
    desk.player.change(desk.order(one, second=36))
    desk.card()
    desk.take(6)
    until(lambda: not desk.outlet.expecting)
    assert not desk.take(1).any()
    assert desk.outlet.underruns == 0


def test_no_plan_any_more_after_its_fade(desk: Desk, plan: Callable[[int], SoundPlan]) -> None:
    desk.player.change(desk.order(plan(1)))
    desk.card()
    desk.take(2)
    desk.player.change(None)
    until(lambda: not desk.outlet.expecting)
    assert not desk.take(1)[2000:].any()
    assert desk.player.order is None


def test_a_plan_that_comes_while_the_card_is_idle_begins_at_once(desk: Desk, plan: Callable[[int], SoundPlan]) -> None:
    desk.card()
    desk.player.change(desk.order(plan(1), second=3))
    until(lambda: desk.outlet.expecting)
    desk.take(3)
    assert desk.heard[-1].any()


def test_without_a_card_nothing_is_mixed(desk: Desk, plan: Callable[[int], SoundPlan]) -> None:
    desk.player.change(desk.order(plan(1)))
    desk.card()
    desk.take(1)
    desk.player.halt()
    until(lambda: not desk.outlet.expecting)
    head = desk.ring.head
    desk.now_ms += 10_000
    assert desk.ring.head == head
    desk.card()
    second = listen.place(desk.take(3)[RATE_HZ:], rendered(plan(1))) / RATE_HZ
    assert second == pytest.approx(11 + 1 + 0.5, abs=0.3)


def test_a_bad_file_is_told_before_it_is_missed(desk: Desk, plan: Callable[[int], SoundPlan]) -> None:
    one = plan(1)
    both = SoundPlan((*one.segments, Segment(20, 40, "/does/not/exist.flac", "Gone")), 40)
    desk.player.change(desk.order(both))
    desk.card()
    until(lambda: desk.told == [("Gone", "sound.missing")])
    desk.take(4)
    assert np.array_equal(desk.heard[RATE_HZ:], rendered(one)[RATE_HZ : len(desk.heard)])
    assert desk.told == [("Gone", "sound.missing")]


def test_what_takes_long_to_be_made_fades_in_all_the_same_and_at_its_place(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("companion.audio.mixer._opened", lambda *_: Slow(desk))
    desk.card()
    order = desk.order(SoundPlan((Segment(0, 60, "", "Slow"),), 60))
    desk.player.change(order)
    until(lambda: desk.outlet.expecting)
    sound = desk.take(1.5)
    assert np.abs(sound[: frames(0.1)]).max() < 0.03
    assert np.abs(sound[-100:]).min() == pytest.approx(0.5)
