"""The pieces: what sounds, in which tuning, and how it breathes.

Each function gives a stereo signal of shape (frames, 2) at RATE_HZ, not yet at its level. Few notes of one mode, moved
by step; every partial has its own slow swell, so that nothing comes back to the ear; nothing begins suddenly.
"""

from collections.abc import Sequence
from dataclasses import field
from itertools import takewhile

import numpy as np

from companion.audio.synthesis import waters
from companion.audio.synthesis.circle import (
    Signal,
    evened,
    mono_below,
    noise,
    raised,
    room,
    shaped,
    slow_curve,
    tone,
    whole_hz,
)
from companion.audio.synthesis.tones import (
    Bells,
    Circle,
    Voicing,
    add_line,
    chord,
    just_hz,
    strike,
    tempered_hz,
    walk,
)
from companion.domain.records import dataclass

RATE_HZ = 48_000
LOW_RATE_HZ = 12_000
"""Pads have nothing above 3.2 kHz: they are made at a quarter of the rate and raised, which is exact in a circle."""
MID_RATE_HZ = 24_000
LOWS_HZ = 170
"""Below this both sides are the same: a small loudspeaker adds them up, and nothing may be lost."""


def ocean(seconds: float = 144, seed: int = 11) -> Signal:
    """Make waves on a flat shore, with a little rain: noise that swells about every twelve seconds."""
    chance = np.random.default_rng(seed)
    frames = int(seconds * RATE_HZ)
    at = np.arange(frames) / frames
    all_waves = waters.waves(chance, round(seconds / 12))
    deep = noise(frames, RATE_HZ, chance, waters.deep)
    out = np.empty((frames, 2))
    for side in (0, 1):
        swell, foam = waters.swells(at, all_waves, 0.0015 * (1 if side else -1))
        body = noise(frames, RATE_HZ, chance, waters.water)
        hiss = noise(frames, RATE_HZ, chance, waters.foam)
        rain = noise(frames, RATE_HZ, chance, waters.rain) * slow_curve(frames, chance, 0.2, 1.0, _swings(seconds, 12))
        out[:, side] = 0.1 * deep * (0.3 + 0.7 * swell) + 0.5 * body * (0.12 + 0.88 * swell)
        out[:, side] += 0.42 * hiss * (0.04 + 0.7 * foam) + 0.02 * rain
    return out


def ember(seconds: float = 180, seed: int = 15) -> Signal:
    """Make a warm drone on D in whole ratios, nearly still, with a far wind: to be held by."""
    notes = ((38, 45, 50, 57, 64), (38, 45, 50, 57, 62), (38, 45, 52, 57, 64), (38, 45, 50, 55, 62))
    chance = np.random.default_rng(seed)
    tuned = [[just_hz(note, 38) for note in each] for each in notes]
    dry = _chords(Pad(tuned, dark_hz=420, bright=(0.08, 0.5), voicing=Voicing(fall=1.5)), seconds, chance)
    dry += 0.16 * _level(waters.breeze(len(dry), RATE_HZ, chance, _swings(seconds, 21)), dry)
    return _in_room(dry, chance, decay_s=7.0, wet=0.8)


def rise(seconds: float = 192, seed: int = 16) -> Signal:
    """Make a pad on G, lydian, that opens upwards chord by chord and settles again: for the way out."""
    notes = (
        (43, 50, 55, 59, 62),
        (43, 50, 57, 59, 64),
        (45, 52, 57, 61, 64),
        (47, 54, 59, 62, 66),
        (50, 57, 62, 66, 69),
        (50, 57, 62, 66, 73),
        (47, 54, 59, 66, 71),
        (43, 50, 59, 62, 66),
    )
    chance = np.random.default_rng(seed)
    at = np.arange(int(seconds * LOW_RATE_HZ)) / int(seconds * LOW_RATE_HZ)
    # Opens over two thirds of the piece, closes in the last third.
    opening = 0.5 - 0.5 * np.cos(np.pi * np.where(at < 0.66, at / 0.66, (1 - at) / 0.34))
    pad = Pad(_tempered(notes), dark_hz=520, bright=(0.1, 1.0), voicing=Voicing(fall=1.25), opening=opening)
    dry = _chords(pad, seconds, chance)
    dry += 0.1 * _level(waters.breeze(len(dry), RATE_HZ, chance, _swings(seconds, 19)), dry)
    return _in_room(dry, chance, decay_s=6.5, wet=0.8)


def pad(seconds: float = 204, seed: int = 12) -> Signal:
    """Make a slow tide of chords on A, dorian: one or two voices move by a step, the E stays."""
    notes = (
        (45, 52, 57, 59, 64),
        (45, 52, 55, 60, 64),
        (43, 50, 57, 59, 64),
        (42, 50, 57, 61, 64),
        (43, 50, 55, 59, 64),
        (45, 52, 57, 59, 66),
    )
    chance = np.random.default_rng(seed)
    return _in_room(_chords(Pad(_tempered(notes), dark_hz=520), seconds, chance), chance, decay_s=6.0, wet=0.75)


def bowls(seconds: float = 186, seed: int = 13) -> Signal:
    """Make singing bowls, far apart over a quiet fifth on D; no two notes of the scale rub."""
    chance = np.random.default_rng(seed)
    scale = (50, 57, 62, 64, 66, 69, 71, 74)
    rung = _ring(seconds, chance, Bells(scale, every_s=(4.5, 6.0, 7.5, 9.0), ring_s=7.5, soft=0.8, attack_s=0.12))
    frames = len(rung)
    drone = np.zeros((frames, 2))
    for midi, strength in ((38, 1.0), (45, 0.8), (50, 0.45)):
        for side in (0, 1):
            hz = whole_hz(tempered_hz(midi) * 2 ** ((side - 0.5) * 5 / 1200), frames, RATE_HZ)
            swell = slow_curve(frames, chance, 0.3, 1.0, _swings(seconds, 33))
            drone[:, side] += strength * tone(hz, frames, RATE_HZ, chance.random()) * swell
    rung = _in_room(rung / np.std(rung) + 0.3 * drone / np.std(drone), chance, decay_s=7.0, wet=0.95, delay_s=0.045)
    # More than half of the way to level: a bowl stays a bowl, and startles no one.
    return evened(rung, RATE_HZ, window_s=1.6, share=0.6)


def deep(seconds: float = 207, seed: int = 17) -> Signal:
    """Make one low A whose own overtones come forward and go again, one after the other, as in overtone singing."""
    chance = np.random.default_rng(seed)
    circle = Circle(int(seconds * LOW_RATE_HZ), LOW_RATE_HZ)
    root_hz = tempered_hz(33)
    at = np.arange(circle.frames) / circle.frames
    sides = circle.empty()
    for partial, strength in ((1, 0.9), (2, 1.0), (3, 0.7), (4, 0.32), (6, 0.14)):
        for cents in (-3.0, 0.0, 2.6):
            place = 0.25 * np.sign(cents)
            add_line(circle, sides, (root_hz * partial * 2 ** (cents / 1200), strength, place), chance)
    dry = circle.sound(sides)
    # Of the overtones 4 to 16 those that make a scale without a rub; the walk goes by one or two of them.
    overtones, place = (4, 5, 6, 8, 9, 10, 12, 15, 16), 3
    count = round(seconds / 9)
    for k in range(count):
        place = int(np.clip(place + chance.choice((-2, -1, 1, 2), p=(0.2, 0.3, 0.3, 0.2)), 0, len(overtones) - 1))
        away = np.abs((at - (k + chance.uniform(-0.2, 0.2)) / count + 0.5) % 1 - 0.5) * count
        swell = np.cos(np.pi / 2 * np.clip(away / 1.25, 0, 1)) ** 2
        voice = circle.empty()
        for cents in (-3.0, 3.0):
            line = (root_hz * overtones[place] * 2 ** (cents / 1200), 1.0, chance.uniform(-0.6, 0.6))
            add_line(circle, voice, line, chance)
        dry += circle.sound(voice) * (swell * 0.9 / (overtones[place] / 4) ** 0.8)[:, None]
    full = np.stack([raised(dry[:, side], RATE_HZ // LOW_RATE_HZ) for side in (0, 1)], 1)
    full += 0.12 * _level(waters.breeze(len(full), RATE_HZ, chance, _swings(seconds, 17)), full)
    return _in_room(full, chance, decay_s=8.0, wet=0.9)


def canopy(seconds: float = 120, seed: int = 18) -> Signal:
    """Make steady rain on leaves over a soft pad on D of five notes, with a small bell here and there."""
    notes = (
        (50, 57, 62, 64, 69),
        (47, 54, 62, 66, 69),
        (50, 57, 64, 66, 71),
        (45, 52, 62, 64, 69),
    )
    chance = np.random.default_rng(seed)
    dry = _chords(Pad(_tempered(notes), dark_hz=520, bright=(0.1, 0.6)), seconds, chance)
    scale = (69, 71, 74, 76, 78, 81)
    bells = _ring(seconds, chance, Bells(scale, every_s=(9.0, 12.0, 16.0), ring_s=3.6, soft=0.4, attack_s=0.06))
    wet = _in_room(dry / np.std(dry) + 0.18 * bells / np.std(bells), chance, decay_s=5.5, wet=0.85)
    rain = waters.rainfall(len(wet), RATE_HZ, chance, _swings(seconds, 15))
    return wet / np.std(wet) + 0.42 * _level(rain, wet / np.std(wet))


def morning(seconds: float = 180, seed: int = 14) -> Signal:
    """Make a lighter pad on D, lydian, with small bells above it: for the way back."""
    notes = (
        (50, 57, 62, 66, 69),
        (50, 57, 64, 66, 71),
        (50, 57, 62, 66, 73),
        (47, 54, 62, 66, 69),
        (52, 57, 64, 68, 71),
    )
    chance = np.random.default_rng(seed)
    dry = _chords(Pad(_tempered(notes), dark_hz=900), seconds, chance)
    scale = (74, 76, 78, 81, 83, 86, 88)
    bells = _ring(seconds, chance, Bells(scale, every_s=(5.0, 6.5, 8.0, 10.0), ring_s=3.2, soft=0.5, attack_s=0.03))
    dry = dry / np.std(dry) + 0.28 * bells / np.std(bells)
    return _in_room(dry, chance, decay_s=5.0, wet=0.7, delay_s=0.035)


def rest(seconds: float = 152, seed: int = 19) -> Signal:
    """Make a small stream beside a few slow chords on F: to lie and do nothing by."""
    notes = (
        (41, 48, 53, 57, 60),
        (41, 50, 53, 57, 62),
        (38, 45, 53, 57, 60),
        (43, 50, 53, 58, 62),
    )
    chance = np.random.default_rng(seed)
    dry = _chords(Pad(_tempered(notes), dark_hz=480, bright=(0.08, 0.5), voicing=Voicing(fall=1.5)), seconds, chance)
    wet = _in_room(dry, chance, decay_s=5.0, wet=0.7)
    brook = waters.brook(len(wet), RATE_HZ, chance, _swings(seconds, 15))
    return wet / np.std(wet) + 0.4 * _level(brook, wet / np.std(wet))


def bells(seconds: float = 240, seed: int = 20) -> Signal:
    """Make single bowls with half a minute and more between them: marks in silence, not music."""
    chance = np.random.default_rng(seed)
    few = Bells((50, 57, 62, 64), every_s=(30.0, 36.0, 44.0), ring_s=9.0, soft=0.55, attack_s=0.16, echo=0.0)
    rung = _ring(seconds, chance, few)
    return _in_room(rung, chance, decay_s=6.0, wet=0.5, delay_s=0.04)


def finished(signal: Signal) -> Signal:
    """Give a piece with its lows in the middle and nothing that no ear hears."""
    clear = np.stack([shaped(signal[:, side] - signal[:, side].mean(), RATE_HZ, _audible) for side in (0, 1)], 1)
    return mono_below(clear, RATE_HZ, LOWS_HZ)


def _audible(hz: Signal) -> Signal:
    gain: Signal = (1 - np.exp(-((hz / 28) ** 4))) / (1 + (hz / 16_000) ** 8)
    return gain


def _swings(seconds: float, every_s: float) -> int:
    """Give how many waves a slow curve is made of, so that it moves as fast in a piece of any length."""
    return max(1, round(seconds / every_s))


def _tempered(notes: Sequence[Sequence[int]]) -> list[list[float]]:
    return [[tempered_hz(note) for note in each] for each in notes]


def _level(signal: Signal, like: Signal) -> Signal:
    out: Signal = signal / np.std(signal) * np.std(like)
    return out


def _in_room(dry: Signal, chance: np.random.Generator, *, decay_s: float, wet: float, delay_s: float = 0.03) -> Signal:
    """Give a signal with a large soft room's answer, which is `wet` times as strong as the signal at 0.6."""
    return 0.6 * dry + wet * _level(room(dry, RATE_HZ, chance, decay_s, delay_s), dry)


@dataclass(frozen=True, slots=True)
class Pad:
    """Chords in Hz that grow out of each other; `bright` is how open the filter is, least and most.

    `opening` gives its course from 0 to 1; without one it wanders.
    """

    chords: Sequence[Sequence[float]]
    dark_hz: float
    bright: tuple[float, float] = (0.12, 0.7)
    voicing: Voicing = field(default_factory=Voicing)
    opening: Signal | None = None


def _chords(pad: Pad, seconds: float, chance: np.random.Generator) -> Signal:
    """Give the chords, more than half of each overlapping its neighbours."""
    circle = Circle(int(seconds * LOW_RATE_HZ), LOW_RATE_HZ)
    at = np.arange(circle.frames) / circle.frames
    dark, dry = np.zeros((circle.frames, 2)), np.zeros((circle.frames, 2))
    low = 1 / (1 + (circle.hz() / pad.dark_hz) ** 2)
    for i, voices_hz in enumerate(pad.chords):
        away = np.abs((at - (i + 0.5) / len(pad.chords) + 0.5) % 1 - 0.5) * len(pad.chords)
        swell = np.sin(np.pi / 2 * np.clip((0.78 - away) / 0.56, 0, 1))[:, None]
        lines = chord(circle, voices_hz, pad.voicing, chance)
        dry += circle.sound(lines) * swell
        dark += circle.sound([side * low for side in lines]) * swell
    least, most = pad.bright
    course = slow_curve(circle.frames, chance, 0.0, 1.0, _swings(seconds, 36)) if pad.opening is None else pad.opening
    bright = (least + (most - least) * course)[:, None]
    mixed = dark * (1 - bright) + dry * bright
    return np.stack([raised(mixed[:, side], RATE_HZ // LOW_RATE_HZ) for side in (0, 1)], 1)


def _ring(seconds: float, chance: np.random.Generator, bells: Bells) -> Signal:
    """Strike bells now and then and let them ring out."""
    frames = int(seconds * MID_RATE_HZ)
    out = np.zeros((frames, 2))
    for at_s, note, strength in takewhile(lambda stroke: stroke[0] < seconds - 3, walk(bells, chance)):
        struck = strike(MID_RATE_HZ, (tempered_hz(note), strength), bells, chance)
        where = (int(at_s * MID_RATE_HZ) + np.arange(len(struck))) % frames
        np.add.at(out, where, struck)
    return np.stack([raised(out[:, side], RATE_HZ // MID_RATE_HZ) for side in (0, 1)], 1)
