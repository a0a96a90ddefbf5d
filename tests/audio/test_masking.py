"""What the measure of a coder's noise rests on: what covers what, as the textbooks have it."""

import numpy as np
import pytest

from companion.audio.envelopes import RATE_HZ, Sound
from companion.audio.synthesis.masking import compare

SECONDS = 2
T = np.arange(SECONDS * RATE_HZ) / RATE_HZ


def both(side: np.ndarray) -> Sound:
    return np.stack([side, side], axis=1).astype(np.float32)


def band(low_hz: float, high_hz: float, rms: float) -> Sound:
    """Give noise between two frequencies."""
    spectrum = np.fft.rfft(np.random.default_rng(5).standard_normal(len(T)))
    hz = np.fft.rfftfreq(len(T), 1 / RATE_HZ)
    made = np.fft.irfft(spectrum * ((hz > low_hz) & (hz < high_hz)), len(T))
    return both(made * rms / made.std())


TONE = both(0.1 * np.sin(2 * np.pi * 1000 * T))
NOISE = band(920, 1080, 0.07)


def noise_to_mask(sound: Sound, added: Sound) -> float:
    return compare(sound, sound + added).to_mask_db


def test_noise_in_a_tones_band_is_covered_when_it_is_far_below_it_and_in_noise_much_sooner() -> None:
    far, near = (band(920, 1080, 0.07 * 10 ** (db / 20)) for db in (-25, -12))
    assert compare(TONE, TONE + far).over_share < 0.01
    assert compare(TONE, TONE + near).over_share > 0.05
    assert compare(NOISE, NOISE + near).over_share < 0.02
    assert noise_to_mask(TONE, near) > noise_to_mask(NOISE, near) + 8


def test_upwards_more_is_covered_than_downwards_and_far_off_nothing() -> None:
    above, below, far = band(1300, 1400, 0.001), band(720, 780, 0.001), band(4000, 4400, 0.001)
    assert noise_to_mask(TONE, above) < noise_to_mask(TONE, below) - 6
    assert noise_to_mask(TONE, far) > 0


def test_what_is_below_the_threshold_of_hearing_counts_for_nothing() -> None:
    silence = np.zeros_like(TONE)
    assert noise_to_mask(silence, band(3000, 3400, 1e-6)) < -20
    assert noise_to_mask(silence, band(3000, 3400, 1e-3)) > 10


def test_a_coded_sound_of_another_length_is_refused() -> None:
    with pytest.raises(ValueError, match="as long as its original"):
        compare(TONE, TONE[1:])
