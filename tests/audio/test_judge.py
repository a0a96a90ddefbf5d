"""The judge of calm pieces finds each fault that is planted, by its name, and nothing in a piece that has none."""

import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from companion.audio.envelopes import RATE_HZ, Sound
from companion.audio.loudness import Meter
from companion.audio.synthesis import judge

SECONDS = 20
T = np.arange(SECONDS * RATE_HZ) / RATE_HZ


def pieces(sound: Sound) -> Iterator[Sound]:
    return iter(sound[at : at + 10 * RATE_HZ] for at in range(0, len(sound), 10 * RATE_HZ))


def levelled(sound: Sound) -> Sound:
    meter = Meter()
    meter.feed(sound)
    return (sound * 10 ** ((-23 - meter.loudness().integrated_lufs) / 20)).astype(np.float32)


def chord(*hz: float, partials: int = 4) -> Sound:
    """Give soft tones that swell slowly, unlike on both sides and the same in the lows."""
    rng = np.random.default_rng(3)
    out = np.zeros((len(T), 2))
    for tone in hz:
        for partial in range(1, partials + 1):
            for side in (0, 1):
                swell = 0.7 + 0.3 * np.sin(2 * np.pi * (rng.uniform(0.03, 0.1) * T + rng.random()))
                swell = np.where(tone > 150, swell, 1.0)
                out[:, side] += (
                    swell * np.sin(2 * np.pi * (tone * partial * T + 0.2 * side * (tone > 150))) / partial**1.6
                )
    return levelled(out.astype(np.float32))


@pytest.fixture(scope="module")
def calm() -> Sound:
    return chord(110, 165, 220, 330)


def harsh(sound: Sound) -> Sound:
    saw = sum(np.sin(2 * np.pi * 1760 * k * T) / k for k in range(1, 10))
    return levelled(sound + 0.1 * np.stack([saw, saw], axis=1).astype(np.float32))


def clicking(sound: Sound) -> Sound:
    out = sound.copy()
    out[9 * RATE_HZ :] *= 0.95  # half a decibel, from one frame to the next
    return out


def startling(sound: Sound) -> Sound:
    out = 0.1 * sound
    out[10 * RATE_HZ :] = sound[10 * RATE_HZ :]
    out[10 * RATE_HZ : 10 * RATE_HZ + 960] *= np.linspace(0.1, 1, 960, dtype=np.float32)[:, None]
    return levelled(out)


def cancelling(sound: Sound) -> Sound:
    return np.stack([sound[:, 0], -sound[:, 0]], axis=1)


def hollow(sound: Sound) -> Sound:
    low = 0.1 * np.sin(2 * np.pi * 70 * T)
    return levelled(sound + np.stack([low, -low], axis=1).astype(np.float32))


def grating(sound: Sound) -> Sound:
    return chord(440, 466.2, 493.9, 523.3, partials=1)


def loud(sound: Sound) -> Sound:
    return 4 * sound


def flat(sound: Sound) -> Sound:
    return np.stack([sound[:, 0], sound[:, 0]], axis=1)


def test_a_calm_piece_passes(calm: Sound) -> None:
    assert judge.beyond(judge.judge(pieces(calm))) == ()


@pytest.mark.parametrize(
    ("plant", "measures"),
    [
        (harsh, {"centroid_hz", "above_5khz_db"}),
        (clicking, {"click"}),
        (startling, {"jump_db"}),
        (cancelling, {"mono_db"}),
        (hollow, {"low_mono_db"}),
        (grating, {"roughness"}),
        (loud, {"integrated_lufs", "short_term_most_lufs"}),
        (flat, {"correlation"}),
    ],
)
def test_a_planted_fault_is_found_by_its_name(calm: Sound, plant: Callable[[Sound], Sound], measures: set[str]) -> None:
    assert measures <= set(judge.beyond(judge.judge(pieces(plant(calm)))))


def test_roughness_is_that_of_the_textbooks() -> None:
    """A fifth of pure tones is smooth, a semitone is roughest, a tone with itself is not rough at all."""

    def of(ratio: float) -> float:
        return judge.rubbing(np.array([440.0, 440 * ratio]), np.ones(2))

    assert of(1.5) < 0.1
    assert of(2 ** (1 / 12)) > 0.4
    assert of(1.0) == pytest.approx(0, abs=1e-9)
    assert of(2 ** (1 / 12)) > of(2 ** (3 / 12)) > of(2 ** (6 / 12))


def test_the_picture_shows_a_tone_as_a_line(tmp_path: Path) -> None:
    tone = np.repeat(0.3 * np.sin(2 * np.pi * 1000 * T[: 4 * RATE_HZ])[:, None], 2, axis=1).astype(np.float32)
    judge.picture(tone, tmp_path / "a.png")
    data = (tmp_path / "a.png").read_bytes()
    width, height = (int.from_bytes(data[at : at + 4], "big") for at in (16, 20))
    at = data.index(b"IDAT") + 4
    rows = np.frombuffer(zlib.decompress(data[at:]), np.uint8).reshape(height, width + 1)[:, 1:]
    line = round((1 - np.log(1000 / 30) / np.log(12_000 / 30)) * (height - 1))
    assert rows[line - 2 : line + 3].max() == 255
    assert np.median(rows) == 0
