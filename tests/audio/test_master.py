"""What a person sets for their ears: without it every bit stays, with it every change is a ramp."""

import numpy as np
import pytest

from companion.audio.envelopes import RATE_HZ, Sound
from companion.audio.master import Master
from tests.audio import listen, make


def play(master: Master, sound: Sound, block: int = 6000) -> Sound:
    out = sound.copy()
    for at in range(0, len(out), block):
        master.apply(out[at : at + block])
    return out


def settled(sound: Sound, **ears: object) -> Sound:
    """Give what is heard once the ramps are over."""
    master = Master()
    master.set(**({"mono": False, "balance": 0.0, "night_db": 0.0} | ears))  # type: ignore[arg-type]
    play(master, make.noise(9, 0.5))
    return play(master, sound)


def level_db(hz: float, **ears: object) -> float:
    tone = make.tone(hz, 1)
    heard = settled(tone, **ears)[RATE_HZ // 10 :]
    return float(20 * np.log10(heard.std() / tone.std()))


def test_nothing_asked_for_changes_no_bit() -> None:
    noise = make.noise(1, 2)
    assert np.array_equal(play(Master(), noise), noise)
    assert np.array_equal(settled(noise), noise)


def test_mono_is_the_middle_of_both_sides_on_both_sides() -> None:
    noise = make.noise(1, 1)
    heard = settled(noise, mono=True)
    assert np.abs(heard - noise.mean(axis=1, keepdims=True)).max() < 1e-6


@pytest.mark.parametrize(("balance", "left", "right"), [(-1, 1, 0), (-0.5, 1, 0.5), (0.25, 0.75, 1), (1, 0, 1)])
def test_balance_turns_down_the_other_side(balance: float, left: float, right: float) -> None:
    noise = make.noise(1, 1)
    assert np.abs(settled(noise, balance=balance) - noise * [left, right]).max() < 1e-6


def test_the_night_shelf_is_gentle_and_leaves_what_is_low() -> None:
    assert level_db(100, night_db=6) == pytest.approx(0, abs=0.1)
    assert level_db(400, night_db=6) == pytest.approx(0, abs=0.3)
    assert -4.5 < level_db(2500, night_db=6) < -1.5
    assert -6 < level_db(12_000, night_db=6) < -4
    falls = [level_db(hz, night_db=12) for hz in (200, 800, 2000, 5000, 12_000)]
    assert falls == sorted(falls, reverse=True)


@pytest.mark.parametrize("block", [480, 6000, 8192])
def test_every_change_is_a_ramp_and_blocks_make_no_difference(block: int) -> None:
    master, tone = Master(), make.tone(330, 0.6)
    heard = [play(master, tone, block)]
    for ears in (
        {"mono": False, "balance": 0.0, "night_db": 9.0},
        {"mono": True, "balance": 0.0, "night_db": 9.0},
        {"mono": True, "balance": -0.7, "night_db": 0.0},
        {"mono": False, "balance": 0.0, "night_db": 0.0},
    ):
        master.set(**ears)  # type: ignore[arg-type]
        heard.append(play(master, make.tone(330, 0.6), block))
    # Each stretch of the tone is 198 whole turns, so they follow each other without an edge of their own.
    assert listen.click_score(np.concatenate(heard)) < listen.CLEAN
    master = Master()
    master.set(mono=False, balance=0.3, night_db=9.0)
    once = play(master, make.noise(3, 2), 8192)
    master = Master()
    master.set(mono=False, balance=0.3, night_db=9.0)
    assert np.abs(play(master, make.noise(3, 2), block) - once).max() < 1e-6
