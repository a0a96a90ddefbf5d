"""The pieces: what sounds, in which tuning, and how it breathes.

Each function gives a stereo signal of shape (frames, 2) at RATE_HZ, not yet at its level. Few notes of one mode, moved
by step; every partial has its own slow swell, so that nothing comes back to the ear; nothing begins suddenly.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from companion.audio.synthesis.circle import Signal, noise, raised, room, shaped, slow_curve, tone, whole_hz

RATE_HZ = 48_000
LOW_RATE_HZ = 12_000
"""Pads have nothing above 3.2 kHz: they are made at a quarter of the rate and raised, which is exact in a circle."""
MID_RATE_HZ = 24_000
DETUNED_CENTS = (-4.5, 0.0, 4.2)
"""Three copies of each voice, some cents apart, beat at 0.3 to 1.3 Hz: that is what makes it warm."""

BOWL = ((1.0, 1.0, 1.0), (2.71, 0.5, 0.6), (5.15, 0.24, 0.38), (8.43, 0.09, 0.24))
"""A singing bowl's partials: ratio to the lowest, strength, and how long it rings against the lowest."""


def _hz(midi: float) -> float:
    return 440 * 2 ** ((midi - 69) / 12)


def ocean(seconds: float = 288, seed: int = 11) -> Signal:
    """Make waves on a flat shore, with a little rain: noise that swells about every twelve seconds."""
    chance = np.random.default_rng(seed)
    frames = int(seconds * RATE_HZ)
    at = np.arange(frames) / frames
    waves = _waves(chance, round(seconds / 12))
    deep = noise(frames, RATE_HZ, chance, lambda hz: np.exp(-((hz / 110) ** 2)) * (hz > 18))
    out = np.empty((frames, 2))
    for side in (0, 1):
        swell, foam = _swells(at, waves, 0.0015 * (1 if side else -1))
        body = noise(frames, RATE_HZ, chance, lambda hz: np.maximum(hz, 40) ** -1.0 / (1 + (hz / 1800) ** 2))
        hiss = noise(frames, RATE_HZ, chance, lambda hz: np.maximum(hz, 700) ** -0.8 / (1 + (hz / 6000) ** 4))
        rain = noise(frames, RATE_HZ, chance, lambda hz: np.exp(-(((np.log(np.maximum(hz, 1)) - 8) / 0.4) ** 2)))
        rain *= slow_curve(frames, chance, 0.2, 1.0, 24)
        out[:, side] = 0.14 * deep * (0.5 + 0.5 * swell) + 0.5 * body * (0.25 + 0.75 * swell)
        out[:, side] += 0.34 * hiss * (0.05 + 0.6 * foam) + 0.02 * rain
    return out


def _waves(chance: np.random.Generator, count: int) -> list[tuple[float, float, float]]:
    """Give each wave's middle (share of the piece), strength and width (share of the piece)."""
    return [
        ((k + chance.uniform(-0.2, 0.2)) / count, chance.uniform(0.55, 1.0), chance.uniform(0.34, 0.46) / count)
        for k in range(count)
    ]


def _swells(at: Signal, waves: Sequence[tuple[float, float, float]], shift: float) -> tuple[Signal, Signal]:
    """Give the swell of the water and, a little later, of the foam; a wave rises faster than it goes."""
    swell, foam = np.zeros_like(at), np.zeros_like(at)
    for middle, strength, width in waves:
        away = (at - middle - shift + 0.5) % 1 - 0.5
        swell += strength * np.exp(-((away / np.where(away < 0, width, 1.35 * width)) ** 2))
        late = (at - middle - 0.3 * width - shift + 0.5) % 1 - 0.5
        foam += strength**2 * np.exp(-np.where(late < 0, (late / (0.5 * width)) ** 2, np.abs(late) / (0.8 * width)))
    return swell, foam


def pad(seconds: float = 320, seed: int = 12) -> Signal:
    """Make a slow tide of chords on A, dorian: one or two voices move by a step, the E stays."""
    chords = (
        (45, 52, 57, 59, 64),
        (45, 52, 55, 60, 64),
        (43, 50, 57, 59, 64),
        (45, 50, 57, 62, 64),
        (45, 52, 57, 60, 64),
        (42, 50, 57, 61, 64),
        (43, 50, 55, 59, 64),
        (45, 52, 57, 59, 66),
    )
    chance = np.random.default_rng(seed)
    dry = _chords(chords, seconds, chance, dark_hz=520)
    return dry * 0.6 + 0.75 * _level(room(dry, RATE_HZ, chance, 6.0, 0.03), dry)


def morning(seconds: float = 300, seed: int = 14) -> Signal:
    """Make a lighter pad on D, lydian, with small bells above it: for the way back."""
    chords = (
        (50, 57, 62, 66, 69),
        (50, 57, 64, 66, 71),
        (52, 59, 64, 68, 71),
        (50, 57, 62, 66, 73),
        (47, 54, 62, 66, 69),
        (52, 57, 64, 68, 71),
    )
    chance = np.random.default_rng(seed)
    dry = _chords(chords, seconds, chance, dark_hz=900)
    scale = (74, 76, 78, 81, 83, 86, 88)
    bells = _ring(seconds, chance, Bells(scale, every_s=(5.0, 6.5, 8.0, 10.0), ring_s=3.2, soft=0.5))
    dry = dry / np.std(dry) + 0.28 * bells / np.std(bells)
    return dry * 0.6 + 0.7 * _level(room(dry, RATE_HZ, chance, 5.0, 0.035), dry)


def bowls(seconds: float = 300, seed: int = 13) -> Signal:
    """Make singing bowls, far apart over a quiet fifth on D; no two notes of the scale rub."""
    chance = np.random.default_rng(seed)
    scale = (50, 57, 62, 64, 66, 69, 71, 74)
    rung = _ring(seconds, chance, Bells(scale, every_s=(4.5, 6.0, 7.5, 9.0), ring_s=7.5, soft=1.0))
    frames = len(rung)
    drone = np.zeros((frames, 2))
    for midi, strength in ((38, 1.0), (45, 0.8), (50, 0.45)):
        for side in (0, 1):
            hz = whole_hz(_hz(midi) * 2 ** ((side - 0.5) * 5 / 1200), frames, RATE_HZ)
            drone[:, side] += (
                strength * tone(hz, frames, RATE_HZ, chance.random()) * slow_curve(frames, chance, 0.3, 1.0, 9)
            )
    dry = rung / np.std(rung) + 0.3 * drone / np.std(drone)
    return 0.55 * dry + 0.8 * _level(room(dry, RATE_HZ, chance, 7.0, 0.045), dry)


def _level(signal: Signal, like: Signal) -> Signal:
    out: Signal = signal / np.std(signal) * np.std(like)
    return out


def _chords(chords: Sequence[Sequence[int]], seconds: float, chance: np.random.Generator, dark_hz: float) -> Signal:
    """Give chords that grow out of each other, more than half of each overlapping its neighbours."""
    frames = int(seconds * LOW_RATE_HZ)
    at = np.arange(frames) / frames
    dry = np.zeros((frames, 2))
    for i, chord in enumerate(chords):
        away = np.abs((at - (i + 0.5) / len(chords) + 0.5) % 1 - 0.5) * len(chords)
        swell = np.sin(np.pi / 2 * np.clip((0.78 - away) / 0.56, 0, 1))
        for voice, midi in enumerate(chord):
            _add_voice(dry, swell, _hz(midi), voice, chance)
    dark = np.stack([shaped(dry[:, s], LOW_RATE_HZ, lambda hz: 1 / (1 + (hz / dark_hz) ** 2)) for s in (0, 1)], 1)
    bright = slow_curve(frames, chance, 0.12, 0.7, 9)[:, None]
    mixed = dark * (1 - bright) + dry * bright
    return np.stack([raised(mixed[:, side], RATE_HZ // LOW_RATE_HZ) for side in (0, 1)], 1)


def _add_voice(out: Signal, swell: Signal, hz: float, voice: int, chance: np.random.Generator) -> None:
    """Add one note where its swell is, with detuned copies and partials, each partial breathing by itself."""
    heard = np.flatnonzero(swell)
    swell = swell[heard]
    frames = len(out)
    place = (-0.1, 0.45, -0.45, 0.3, -0.3)[voice]
    for cents in DETUNED_CENTS:
        for partial in range(1, 9):
            partial_hz = hz * 2 ** (cents / 1200) * partial
            if partial_hz > 3200:
                break
            strength = 0.9 / partial**1.55 * (1.0 if voice < 3 else 0.7) * (1.25 if partial == 2 else 1.0)
            cycles = max(1, round(partial_hz * frames / LOW_RATE_HZ))
            slow = max(1, round(chance.uniform(0.02, 0.09) * frames / LOW_RATE_HZ))
            wave = np.sin(2 * np.pi * ((heard * cycles % frames) / frames + chance.random()))
            breath = 0.62 + 0.38 * np.sin(2 * np.pi * ((heard * slow % frames) / frames + chance.random()))
            angle = (np.clip(place + 0.35 * np.sign(cents) + 0.15 * chance.normal(), -1, 1) + 1) * np.pi / 4
            note = strength * swell * breath * wave
            out[heard, 0] += note * np.cos(angle)
            out[heard, 1] += note * np.sin(angle)


@dataclass(frozen=True, slots=True)
class Bells:
    """A set of bells: their notes (MIDI), the pauses to choose from, how long A3 rings, how strong the partials are."""

    scale: Sequence[int]
    every_s: Sequence[float]
    ring_s: float
    soft: float


def _ring(seconds: float, chance: np.random.Generator, bells: Bells) -> Signal:
    """Strike bells now and then and let them ring out; the walk over the scale goes by small steps."""
    scale = bells.scale
    frames = int(seconds * MID_RATE_HZ)
    out = np.zeros((frames, 2))
    at_s, place = 0.0, len(scale) // 2
    while at_s < seconds - 3:
        place = int(np.clip(place + chance.choice((-2, -1, 1, 2, 3), p=(0.2, 0.3, 0.3, 0.14, 0.06)), 0, len(scale) - 1))
        _strike(out, (at_s, _hz(scale[place]), chance.uniform(0.45, 1.0)), bells, chance)
        if chance.random() < 0.22:
            lower = _hz(scale[max(0, place - 2)])
            _strike(out, (at_s + chance.uniform(0.3, 0.7), lower, 0.32), bells, chance)
        at_s += chance.choice(bells.every_s) * chance.uniform(0.92, 1.08)
    return np.stack([raised(out[:, side], RATE_HZ // MID_RATE_HZ) for side in (0, 1)], 1)


def _strike(out: Signal, note: tuple[float, float, float], bells: Bells, chance: np.random.Generator) -> None:
    """Add one note (second, Hz, strength): each partial is a pair that beats slowly, and the attack is soft."""
    at_s, hz, strength = note
    length = int(min(26.0, 4 * bells.ring_s) * MID_RATE_HZ)
    t = np.arange(length) / MID_RATE_HZ
    ring = bells.ring_s * (220 / hz) ** 0.35
    angle = (chance.uniform(-0.6, 0.6) + 1) * np.pi / 4
    struck = np.zeros((length, 2))
    for ratio, share, lasts in BOWL:
        if hz * ratio > 7000:
            continue
        beat_hz = chance.uniform(0.25, 0.9)
        for sign, part in ((-1, 1.0), (1, 0.8)):
            loud = part * share * bells.soft ** (ratio > 1) * strength ** (1 + 0.6 * (ratio > 2))
            decay = loud * np.exp(-t / (ring * lasts))
            wave = decay * np.sin(2 * np.pi * ((hz * ratio + sign * beat_hz / 2) * t + chance.random()))
            struck[:, 0] += wave * np.cos(angle + sign * 0.12)
            struck[:, 1] += wave * np.sin(angle + sign * 0.12)
    attack = 0.5 - 0.5 * np.cos(np.pi * np.minimum(t / 0.025, 1))
    end = np.minimum((length - np.arange(length)) / MID_RATE_HZ / 2, 1)
    where = (int(at_s * MID_RATE_HZ) + np.arange(length)) % len(out)
    np.add.at(out, where, struck * (attack * end)[:, None])
