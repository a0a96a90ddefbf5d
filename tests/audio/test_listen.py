"""The ears of these tests: each finds the fault that is planted for it, and nothing in sound that has none."""

import numpy as np
import pytest

from companion.audio.decode import Decoder
from companion.audio.envelopes import RATE_HZ, Sound, frames
from companion.audio.probe import probe
from companion.services.paths import shipped
from tests.audio import listen, make


@pytest.fixture(params=["made", "pad.ogg", "return.ogg"])
def clean(request: pytest.FixtureRequest) -> Sound:
    """Give ten seconds of music: made here, or shipped."""
    if request.param == "made":
        return make.music(1, 10)
    decoder = Decoder(probe(shipped("audio") / request.param))
    out = np.zeros((10 * RATE_HZ, 2), np.float32)
    decoder.read(60 * RATE_HZ, out)
    decoder.close()
    return out


def found(sound: Sound) -> list[str]:
    """Name what the ears find."""
    kinds = {
        "gap": bool(listen.gaps(sound, 2)),
        "click": listen.click_score(sound) > listen.CLEAN_MUSIC,
        "jump": bool(listen.jumps(sound)),
    }
    return [kind for kind, heard in kinds.items() if heard]


def test_nothing_is_found_in_what_is_clean(clean: Sound) -> None:
    assert found(clean) == []


def loudest(sound: Sound) -> int:
    """Give the frame in the middle at which the wave is steepest, where a fault can be heard best."""
    middle = np.abs(np.diff(sound[4 * RATE_HZ : 6 * RATE_HZ].mean(axis=1)))
    return 4 * RATE_HZ + int(np.argmax(middle))


def test_a_dropped_stretch_a_repeat_and_a_step_are_clicks(clean: Sound) -> None:
    at = loudest(clean)
    dropped = np.delete(clean, np.arange(at, at + 32), axis=0)
    repeated = np.concatenate([clean[:at], clean[at - 96 :]])
    stepped = np.concatenate([clean[:at], clean[at:] * np.float32(0.7)])
    for fault in (dropped, repeated, stepped):
        assert "click" in found(fault)


def test_two_frames_of_silence_are_a_gap(clean: Sound) -> None:
    at, fault = loudest(clean), clean.copy()
    fault[at : at + 2] = 0
    assert "gap" in found(fault)


def test_a_level_that_leaps_even_without_an_edge_is_a_jump(clean: Sound) -> None:
    gains = np.ones(len(clean))
    gains[5 * RATE_HZ :] = 0.4
    ramp = np.linspace(1, 0.4, frames(0.02))
    gains[5 * RATE_HZ : 5 * RATE_HZ + len(ramp)] = ramp
    assert "jump" in found((clean * gains[:, None]).astype(np.float32))
