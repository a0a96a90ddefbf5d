"""The grains of a soundscape: when each begins, how long it sounds, and how it is made.

A stream is an endless row of grains, some time apart and overlapping; each depends on the name, its number and the mood
at its beginning alone. All are made at a third of the rate: nothing in them lies above 6 kHz.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from functools import cache, lru_cache
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from companion.audio.envelopes import RATE_HZ, Sound
from companion.audio.soundscape.mood import Mood
from companion.audio.synthesis import tones, waters
from companion.audio.synthesis.circle import Shape, Signal, room
from companion.audio.synthesis.tones import Bells, Circle, Spectrum, Voicing
from companion.domain.records import dataclass

Weights: TypeAlias = npt.NDArray[np.float32]
Grain: TypeAlias = npt.NDArray[np.int16]
FULL = np.float32(4000)
"""What is 1 in a grain: peaks of noise reach 5, of a few tones less."""
RAISE = 3
LOW_RATE_HZ = RATE_HZ // RAISE
ROOT = 38
"""D2. Everything lies over it, in the six notes D E F# G A B, so that no order of grains rubs."""
RING = (
    (50, 57, 62, 64, 69),
    (50, 57, 62, 66, 69),
    (47, 54, 62, 66, 69),
    (47, 54, 62, 64, 71),
    (43, 50, 59, 62, 66),
    (43, 50, 57, 62, 64),
    (45, 50, 57, 64, 66),
    (45, 52, 57, 62, 64),
)
"""Chords in a ring: neighbours share three notes and more, and the others move by a step."""
ALLOWED = {
    "hold": (0, 7),
    "onset": (0, 1, 6, 7),
    "window": tuple(range(8)),
    "return": (0, 1, 5, 6),
    "recovery": (0, 5, 7),
}
_SCALES = {"return": (69, 74, 76, 78, 81, 83), "recovery": (57, 62, 64, 69)}
_SCALE = (57, 62, 64, 66, 69, 71, 74)
_OVERTONES = (4, 5, 6, 8, 9, 10, 12)
_MONO_HZ = 160
_PAD = Voicing(fall=1.5, width=1.0)
_SPLIT_HZ = 420


@dataclass(frozen=True, slots=True)
class Stream:
    """One row of grains: `every_s` apart, give or take half of `jitter_s`, each `length_s` long."""

    name: str
    every_s: float
    length_s: float
    jitter_s: float = 0.0

    def begins_s(self, seed: int, k: int) -> float:
        """Give the second at which grain k begins."""
        return k * self.every_s + (_chance(seed, self.name, k) - 0.5) * self.jitter_s

    def sounding(self, first_s: float, end_s: float) -> range:
        """Give the numbers of all grains that may sound between two seconds."""
        early = math.ceil((first_s - self.length_s - self.jitter_s / 2) / self.every_s)
        return range(early, math.floor((end_s + self.jitter_s / 2) / self.every_s) + 1)


STREAMS = (
    Stream("drone", 16, 32),
    Stream("dark", 15, 30),
    Stream("bright", 13, 26),
    Stream("overtone", 7, 20, 3),
    Stream("bell", 6, 20, 4),
    Stream("wave", 11, 24, 3),
    Stream("wind", 10, 20),
    Stream("air", 6, 12),
)


CHORDAL = frozenset({"dark", "bright"})
"""The streams that sound the chord."""


def _chance(seed: int, name: str, k: int) -> float:
    """Give a number from 0 to 1 that looks like chance; cheap, since it is asked for in every block."""
    mixed = (seed ^ (len(name) * 0x9E3779B97F4A7C15) ^ ((k + 4096) * 0xBF58476D1CE4E5B9)) & 0xFFFFFFFFFFFFFFFF
    mixed = ((mixed ^ (mixed >> 30)) * 0x94D049BB133111EB) & 0xFFFFFFFFFFFFFFFF
    return ((mixed ^ (mixed >> 31)) >> 11) / 2**53


@lru_cache(maxsize=24)  # a plan that is changed goes on with the grains of the one before
def make(seed: int, stream: Stream, k: int, chord: tuple[int, ...], mood: Mood | None) -> Grain:
    """Make one grain of about the same loudness whatever it is, FULL standing for 1; empty where it is a rest.

    Kept in 16 bits, because some dozen of them wait in memory; the noise of that lies 80 dB below the grain.
    """
    chance = np.random.default_rng([seed, STREAMS.index(stream), k + 4096])
    made = _MAKERS[stream.name](stream, chord, mood, chance)
    made *= FULL
    return np.clip(np.round(made, out=made), -32767, 32767).astype(np.int16)


def _drone(stream: Stream, chord: tuple[int, ...], mood: Mood | None, chance: np.random.Generator) -> Sound:
    circle = _circle(stream)
    notes_hz = [tones.just_hz(note, ROOT) for note in (38, 45, 50)]
    sides = tones.chord(circle, notes_hz, Voicing(fall=1.9, partials=5, width=0.7), chance)
    return _breathing(_level(circle.sound(_centred(circle, sides))))


def _dark(stream: Stream, chord: tuple[int, ...], mood: Mood | None, chance: np.random.Generator) -> Sound:
    return _chord(stream, chord, chance, _below_split)


def _bright(stream: Stream, chord: tuple[int, ...], mood: Mood | None, chance: np.random.Generator) -> Sound:
    return _chord(stream, chord, chance, _above_split) * np.float32(0.75)


def _chord(stream: Stream, chord: tuple[int, ...], chance: np.random.Generator, shape: Shape) -> Sound:
    circle = _circle(stream)
    sides = tones.chord(circle, [tones.tempered_hz(note) for note in chord], _PAD, chance)
    weight = _weights(circle, shape)
    return _breathing(_level(circle.sound(_centred(circle, [side * weight for side in sides]))))


def _overtone(stream: Stream, chord: tuple[int, ...], mood: Mood | None, chance: np.random.Generator) -> Sound:
    circle = _circle(stream)
    partial = _OVERTONES[int(chance.integers(len(_OVERTONES)))]
    place, sides = chance.uniform(-0.6, 0.6), circle.empty()
    for cents in (-3.0, 3.0):
        hz = tones.tempered_hz(ROOT) * partial * 2 ** (cents / 1200)
        tones.add_line(circle, sides, (hz, 1.0, place), chance)
    return _breathing(_level(circle.sound(sides))) * np.float32(0.5 * (4 / partial) ** 0.8)


def _bell(stream: Stream, chord: tuple[int, ...], mood: Mood | None, chance: np.random.Generator) -> Sound:
    assert mood is not None  # noqa: S101 - a bell is told its mood; tells the type checker
    strength, rests = chance.uniform(0.5, 0.9), chance.random()
    if rests > mood.gain("bell") * 1.1:
        return np.zeros((0, 2), np.float32)
    scale = _SCALES.get(mood.phase, _SCALE)
    bells = Bells(scale, (), ring_s=3.6, soft=0.35 + 0.4 * mood.light, attack_s=0.1)
    hz = tones.tempered_hz(scale[int(chance.integers(len(scale)))])
    struck = tones.strike(LOW_RATE_HZ, (hz, strength), bells, chance)
    dry: Sound = np.zeros((round(stream.length_s * LOW_RATE_HZ), 2), np.float32)
    dry[: len(struck)] = struck
    answer = np.fft.irfft(np.fft.rfft(dry, axis=0) * _hall(len(dry)), len(dry), axis=0)
    rung: Sound = 2.6 * (0.5 * dry + 0.85 * answer / np.std(answer) * np.std(dry))
    rung[-LOW_RATE_HZ:] *= np.linspace(1, 0, LOW_RATE_HZ, dtype=np.float32)[:, None]
    return rung


@cache  # the same hall for every bell, made when the first one rings
def _hall(frames: int) -> Spectrum:
    """Give the spectrum of a large soft room's answer to a clap, for both sides."""
    clap = np.zeros((frames, 2))
    clap[0] = 1.0
    made = room(clap, LOW_RATE_HZ, np.random.default_rng(5), 4.5, 0.035)
    spectrum: Spectrum = np.fft.rfft(made, axis=0).astype(np.complex64)
    return spectrum


def _wave(stream: Stream, chord: tuple[int, ...], mood: Mood | None, chance: np.random.Generator) -> Sound:
    made: Sound = _noise(stream, waters.water, chance) * _swell(round(stream.length_s * LOW_RATE_HZ))
    return made * np.float32(chance.uniform(0.6, 1.0))


def _wind(stream: Stream, chord: tuple[int, ...], mood: Mood | None, chance: np.random.Generator) -> Sound:
    return _breathing(_noise(stream, waters.wind, chance)) * np.float32(chance.uniform(0.4, 1.0))


def _air(stream: Stream, chord: tuple[int, ...], mood: Mood | None, chance: np.random.Generator) -> Sound:
    return _breathing(_noise(stream, waters.shower, chance)) * np.float32(chance.uniform(0.6, 1.0))


_MAKERS: Mapping[str, Callable[[Stream, tuple[int, ...], Mood | None, np.random.Generator], Sound]] = {
    "drone": _drone,
    "dark": _dark,
    "bright": _bright,
    "overtone": _overtone,
    "bell": _bell,
    "wave": _wave,
    "wind": _wind,
    "air": _air,
}


def _circle(stream: Stream) -> Circle:
    return Circle(round(stream.length_s * LOW_RATE_HZ), LOW_RATE_HZ)


def _centred(circle: Circle, sides: Sequence[Spectrum]) -> list[Spectrum]:
    """Give spectra whose lows are the same on both sides."""
    middle, side = (sides[0] + sides[1]) / 2, (sides[0] - sides[1]) / 2
    side *= _weights(circle, _above_lows)
    return [middle + side, middle - side]


def _above_lows(hz: Signal) -> Signal:
    gain: Signal = 1 / np.sqrt(1 + (_MONO_HZ / np.maximum(hz, 1)) ** 4)
    return gain


def _below_split(hz: Signal) -> Signal:
    gain: Signal = 1 / (1 + (hz / _SPLIT_HZ) ** 2)
    return gain


def _above_split(hz: Signal) -> Signal:
    return 1 - _below_split(hz)


@cache  # a dozen shapes, which every grain of a stream needs
def _weights(circle: Circle, shape: Shape) -> Weights:
    made: Weights = shape(circle.hz()).astype(np.float32)
    made[0] = 0
    return made


def _noise(stream: Stream, shape: Shape, chance: np.random.Generator) -> Sound:
    """Give noise of that spectrum on both sides, of standard deviation 1."""
    circle = _circle(stream)
    weights = _weights(circle, shape)
    spectra = []
    for _ in (0, 1):
        drawn = chance.standard_normal((len(weights), 2), np.float32).view(np.complex64)[:, 0]
        spectra.append(drawn * weights)
    return _level(circle.sound(_centred(circle, spectra)))


def _level(signal: Signal | Sound) -> Sound:
    power = np.vdot(signal, signal) / signal.size
    made: Sound = (signal / np.sqrt(power)).astype(np.float32, copy=False)
    return made


def _breathing(signal: Sound) -> Sound:
    """Give a grain that comes and goes so that two halves over each other keep the power."""
    signal *= _arch(len(signal))
    return signal


@cache
def _arch(frames: int) -> Sound:
    made: Sound = np.sin(np.pi * (np.arange(frames) + 0.5) / frames).astype(np.float32)[:, None]
    return made


@cache
def _swell(frames: int) -> Sound:
    """Give the swell of a wave, which rises faster than it goes."""
    at, top = np.arange(frames) / frames, 0.38
    rise, fall = np.sin(np.pi / 2 * at / top), np.cos(np.pi / 2 * np.clip((at - top) / (1 - top), 0, 1))
    made: Sound = (np.where(at < top, rise, fall) ** 2).astype(np.float32)[:, None]
    return made
