"""Sounds for the tests: made in place, so that what should be heard is known to the sample."""

from collections.abc import Callable
from functools import lru_cache, wraps
from pathlib import Path
from typing import ParamSpec

import numpy as np
import soundfile

from companion.audio.envelopes import RATE_HZ, Sound

FORMATS = {
    "wav": ("WAV", "PCM_16"),
    "w24": ("WAV", "PCM_24"),
    "float": ("WAV", "FLOAT"),
    "aiff": ("AIFF", "PCM_16"),
    "flac": ("FLAC", "PCM_16"),
    "ogg": ("OGG", "VORBIS"),
    "opus": ("OGG", "OPUS"),
    "mp3": ("MP3", "MPEG_LAYER_III"),
}
HERE = Path(__file__).parent
P = ParamSpec("P")


def made_once(make: Callable[P, Sound]) -> Callable[P, Sound]:
    """Make each sound once, and give a copy of it each time: a sixth of the sound's tests was making the same again."""
    kept = lru_cache(maxsize=12)(make)

    @wraps(make)
    def copied(*words: P.args, **named: P.kwargs) -> Sound:
        return kept(*words, **named).copy()  # type: ignore[arg-type]  # numbers all of them

    return copied


@made_once
def tone(hz: float, seconds: float, peak: float = 0.2, rate_hz: int = RATE_HZ) -> Sound:
    """Give a stereo sine; the right channel is a quarter turn behind, so that swapped channels show."""
    turn = 2 * np.pi * hz * np.arange(round(seconds * rate_hz)) / rate_hz
    return (peak * np.stack([np.sin(turn), np.cos(turn)], axis=1)).astype(np.float32)


@made_once
def noise(seed: int, seconds: float, rms: float = 0.1, rate_hz: int = RATE_HZ) -> Sound:
    """Give white stereo noise, the same for the same seed; far below clipping."""
    rng = np.random.default_rng(seed)
    return np.clip(rng.standard_normal((round(seconds * rate_hz), 2)) * rms, -0.9, 0.9).astype(np.float32)


@made_once
def music(seed: int, seconds: float) -> Sound:
    """Give slowly swelling chords: smooth enough that a click shows, and nowhere the same twice."""
    rng = np.random.default_rng(seed)
    t = np.arange(round(seconds * RATE_HZ)) / RATE_HZ
    left = np.zeros_like(t)
    right = np.zeros_like(t)
    for hz in rng.uniform(110, 900, 6):
        swell = 0.6 + 0.4 * np.sin(2 * np.pi * rng.uniform(0.05, 0.2) * t + rng.uniform(0, 6))
        left += swell * np.sin(2 * np.pi * hz * t + rng.uniform(0, 6))
        right += swell * np.sin(2 * np.pi * hz * 1.002 * t + rng.uniform(0, 6))
    return (np.stack([left, right], axis=1) * 0.04).astype(np.float32)


def write(path: Path, sound: Sound, kind: str = "flac", rate_hz: int = RATE_HZ) -> Path:
    """Write a sound in one of FORMATS; short writes, because libsndfile keeps a whole one on the stack."""
    container, subtype = FORMATS[kind]
    with soundfile.SoundFile(path, "w", rate_hz, sound.shape[1], subtype, format=container) as file:
        for at in range(0, len(sound), 4096):
            file.write(sound[at : at + 4096])
    return path


def strip_length(mp3: Path) -> Path:
    """Take the first frame, which holds the length (Xing), out of an MP3."""
    data = mp3.read_bytes()
    mp3.write_bytes(data[data.index(data[:2], 4) :])
    return mp3
