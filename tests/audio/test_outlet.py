"""What reaches the card has no edge: not at a change of gain, not when sound runs out, not with a signal on top."""

import numpy as np
import pytest

from companion.audio import signals
from companion.audio.envelopes import RATE_HZ, Sound
from companion.audio.outlet import Outlet
from companion.audio.ring import Ring
from tests.audio import listen, make


class Card:
    """A sound card that takes blocks when it is told to."""

    def __init__(self) -> None:
        self.ring = Ring(RATE_HZ * 4)
        self.outlet = Outlet(self.ring, lambda: 0)
        self.outlet.gate.to(1.0, 0.0)
        self.outlet.expecting = True

    def play(self, sound: Sound, block: int = 6000) -> Sound:
        """Give what is heard of a sound, block by block."""
        out = np.zeros_like(sound)
        for at in range(0, len(sound), block):
            piece = sound[at : at + block]
            self.ring.write(piece)
            self.outlet.fill(out[at : at + len(piece)])
        return out

    def starve(self, count: int) -> Sound:
        """Give what is heard while nothing comes."""
        out = np.ones((count, 2), np.float32)
        self.outlet.fill(out)
        return out


@pytest.fixture
def card() -> Card:
    return Card()


def test_at_full_gain_every_bit_is_kept(card: Card) -> None:
    card.play(np.zeros((6000, 2), np.float32))
    noise = make.noise(1, 2)
    assert np.array_equal(card.play(noise), noise)
    assert np.array_equal(card.play(noise, 20_000), noise)  # more than is mixed at once


@pytest.mark.parametrize("block", [480, 6000, 20_000])
def test_every_change_of_gain_is_a_ramp(card: Card, block: int) -> None:
    tone = make.tone(330, 1)
    card.play(tone)
    card.outlet.volume.to(0.3, 0.05)
    heard = [card.play(tone, block)]
    card.outlet.gate.to(0.0, 0.4)
    heard.append(card.play(tone[: RATE_HZ // 5], block))
    card.outlet.gate.to(1.0, 0.4)  # turned round on its way down
    heard.append(card.play(tone, block))
    card.outlet.volume.to(1.0, 0.05)
    heard.append(card.play(tone, block))
    whole = np.concatenate(heard)
    assert np.abs(np.diff(whole, axis=0)).max() < 0.2 * 2 * np.pi * 330 / RATE_HZ * 1.2
    assert listen.click_score(whole[: RATE_HZ * 3 // 4]) < listen.CLEAN
    assert np.abs(whole[-4800:]).max() == pytest.approx(0.2, rel=1e-3)


def test_a_step_of_gain_would_be_found(card: Card) -> None:
    tone = make.tone(330, 1)
    card.play(tone)
    card.outlet.volume.to(0.9, 0.0)
    assert listen.click_score(np.concatenate([tone, card.play(tone)])[1000:-1000]) > 5


def test_volume_nought_is_silence(card: Card) -> None:
    card.outlet.volume.to(0.0, 0.01)
    card.play(make.tone(330, 1))
    assert not card.play(make.tone(330, 1)).any()
    assert card.outlet.level_dbfs == -120


def test_sound_that_runs_out_dies_away_and_comes_back_without_an_edge(card: Card) -> None:
    tone = make.tone(200, 3)
    before = card.play(tone[: RATE_HZ + 123], 6000)
    nothing = card.starve(6000)
    after = card.play(tone[RATE_HZ + 123 :])
    whole = np.concatenate([before, nothing, after])[2000:]
    assert np.abs(np.diff(whole, axis=0)).max() < 0.2 * 2 * np.pi * 200 / RATE_HZ * 1.1
    assert not nothing[1000:].any()
    assert card.outlet.underruns == 1
    assert np.array_equal(after[-RATE_HZ:], tone[-RATE_HZ:])


def test_silence_that_is_meant_is_no_underrun(card: Card) -> None:
    card.outlet.expecting = False
    card.starve(RATE_HZ)
    assert card.outlet.underruns == 0


def test_an_entry_begins_at_nothing(card: Card) -> None:
    tone = make.tone(200, 2)
    card.outlet.enter(1.0)
    heard = card.play(tone)
    assert np.abs(heard[:480]).max() < 1e-3
    assert np.array_equal(heard[-RATE_HZ // 2 :], tone[-RATE_HZ // 2 :])


def test_the_level_is_that_of_the_sound(card: Card) -> None:
    card.play(make.tone(1000, 1, peak=0.1 * 2**0.5))
    assert card.outlet.level_dbfs == pytest.approx(-20, abs=0.01)


def test_nothing_goes_beyond_full_scale(card: Card) -> None:
    assert np.abs(card.play(make.tone(100, 1, peak=3.9))).max() == 1


def test_the_call_is_heard_though_the_music_is_turned_down(card: Card) -> None:
    card.outlet.volume.to(0.0, 0.0)
    card.outlet.gate.to(0.0, 0.0)
    card.outlet.call.start()
    heard = card.play(make.tone(200, 9))
    levels = listen.levels_db(heard, 1)
    assert max(levels[:4]) > -30 and max(levels[4:8]) > -30
    assert levels[:4] == pytest.approx(levels[4:8], abs=0.1)  # again and again
    assert listen.click_score(heard[200:]) < 6
    assert np.abs(np.diff(heard, axis=0)).max() < 0.16 * 2 * np.pi * 700 / RATE_HZ


def test_the_call_fades_out_and_ends(card: Card) -> None:
    card.outlet.expecting = False
    card.outlet.call.start()
    card.starve(RATE_HZ)
    card.outlet.call.stop()
    end = card.starve(RATE_HZ)
    assert end[0].any() and not end[RATE_HZ // 3 :].any()
    assert np.abs(np.diff(end, axis=0)).max() < 0.16 * 2 * np.pi * 700 / RATE_HZ
    assert not card.outlet.call.sounding


def test_the_chime_sounds_once(card: Card) -> None:
    card.outlet.expecting = False
    card.outlet.chime.start()
    card.outlet.chime.start()
    levels = listen.levels_db(card.starve(RATE_HZ * 6), 1)
    assert levels[0] > -30 and levels[5] == -120
    assert not card.outlet.chime.sounding


@pytest.mark.parametrize("signal", [signals.call(), signals.chime()])
def test_signals_startle_no_one(signal: Sound) -> None:
    """They begin and end at nothing, swell slowly, and stay far below full scale."""
    assert np.abs(signal).max() < 0.2
    assert abs(signal[0, 0]) < 1e-6 and abs(signal[-1, 0]) < 1e-3
    first = np.abs(signal[: RATE_HZ // 200]).max()  # 5 ms
    assert first < 0.04
