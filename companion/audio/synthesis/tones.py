"""Tones and bells as both the pieces and the live soundscape use them: spectra of chords, and struck bowls.

A chord is written as lines of a spectrum, each with two neighbours that make it breathe, so that one transform gives
all of it. Knows no piece, and no time of day.
"""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from companion.audio.synthesis.circle import Signal
from companion.domain.records import dataclass

Spectrum = NDArray[np.complex64]

DETUNED_CENTS = (-4.5, 0.0, 4.2)
"""Three copies of each voice, some cents apart, beat at 0.3 to 1.3 Hz: that is what makes it warm."""
PLACES = (-0.1, 0.45, -0.45, 0.3, -0.3)
"""Where each voice of a chord stands, from left (-1) to right (1)."""
HIGHEST_HZ = 3200
BOWL = ((1.0, 1.0, 1.0), (2.71, 0.5, 0.6), (5.15, 0.24, 0.38), (8.43, 0.09, 0.24))
"""A singing bowl's partials: ratio to the lowest, strength, and how long it rings against the lowest."""
_JUST = (1, 16 / 15, 9 / 8, 6 / 5, 5 / 4, 4 / 3, 45 / 32, 3 / 2, 8 / 5, 5 / 3, 16 / 9, 15 / 8)
_BREATH = (0.62, 0.38)


def tempered_hz(note: float) -> float:
    """Give the frequency of a MIDI note in equal temperament, A4 = 440 Hz: for chords that move over changing roots."""
    return float(440 * 2 ** ((note - 69) / 12))


def just_hz(note: int, root: int) -> float:
    """Give the frequency of a note in whole ratios to a root that never moves: for what lies over a drone."""
    octaves, step = divmod(note - root, 12)
    return tempered_hz(root) * _JUST[step] * 2.0**octaves


def angle(place: float) -> float:
    """Give the angle whose cosine and sine are the gains of left and right at a place from -1 to 1."""
    return float((np.clip(place, -1, 1) + 1) * np.pi / 4)


@dataclass(frozen=True, slots=True)
class Voicing:
    """How a chord's voices sound: the fall of the partials' strength, how many there are, and how wide it stands."""

    fall: float = 1.55
    partials: int = 8
    width: float = 1.0


@dataclass(frozen=True, slots=True)
class Circle:
    """A stretch of sound that closes on itself."""

    frames: int
    rate_hz: int

    def cycles(self, hz: float) -> int:
        """Give the nearest whole number of cycles."""
        return max(1, round(hz * self.frames / self.rate_hz))

    def empty(self) -> tuple[Spectrum, Spectrum]:
        """Give two empty spectra, left and right."""
        size = self.frames // 2 + 1
        return np.zeros(size, np.complex64), np.zeros(size, np.complex64)

    def sound(self, sides: Sequence[Spectrum]) -> Signal:
        """Give the sound of two spectra."""
        return np.stack([np.fft.irfft(side, self.frames) * (self.frames / 2) for side in sides], axis=1)

    def hz(self) -> Signal:
        """Give the frequency of each line."""
        return np.fft.rfftfreq(self.frames, 1 / self.rate_hz).astype(np.float64)


def chord(circle: Circle, voices_hz: Sequence[float], voicing: Voicing, chance: np.random.Generator) -> list[Spectrum]:
    """Give the spectra of a chord that stands still but for its breath."""
    sides = circle.empty()
    for voice, hz in enumerate(voices_hz):
        for cents in DETUNED_CENTS:
            for partial in range(1, voicing.partials + 1):
                partial_hz = hz * 2 ** (cents / 1200) * partial
                if partial_hz > HIGHEST_HZ:
                    break
                strength = 0.9 / partial**voicing.fall * (1.0 if voice < 3 else 0.7) * (1.25 if partial == 2 else 1.0)
                place = PLACES[voice % 5] + 0.35 * np.sign(cents) + 0.15 * chance.normal()
                add_line(circle, sides, (partial_hz, strength, place * voicing.width), chance)
    return list(sides)


def add_line(
    circle: Circle,
    sides: Sequence[Spectrum],
    line: tuple[float, float, float],
    chance: np.random.Generator,
) -> None:
    """Add one tone (Hz, strength, place from left to right) that swells and ebbs in 11 to 50 s."""
    hz, strength, place = line
    at = circle.cycles(hz)
    slow = circle.cycles(chance.uniform(0.02, 0.09))
    if at + slow >= len(sides[0]) or at <= slow:
        return
    wave, breath = np.exp(2j * np.pi * chance.random(2))
    where = angle(place)
    for side, gain in zip(sides, (np.cos(where), np.sin(where)), strict=True):
        side[at] += gain * strength * wave * _BREATH[0]
        side[at + slow] += gain * strength * wave * breath * _BREATH[1] / 2
        side[at - slow] += gain * strength * wave * np.conj(breath) * _BREATH[1] / 2


@dataclass(frozen=True, slots=True)
class Bells:
    """A set of bells: their notes (MIDI), the pauses to choose from, how long A3 rings, how strong the partials are.

    `attack_s` is how long a struck note takes to be there; `echo` how often a lower one follows it softly.
    """

    scale: Sequence[int]
    every_s: Sequence[float]
    ring_s: float
    soft: float
    attack_s: float
    echo: float = 0.22


def walk(bells: Bells, chance: np.random.Generator) -> Iterator[tuple[float, int, float]]:
    """Give strokes without end, as (seconds, note, strength); the notes go by small steps."""
    scale, at_s, place = bells.scale, 0.0, len(bells.scale) // 2
    while True:
        place = int(np.clip(place + chance.choice((-2, -1, 1, 2, 3), p=(0.2, 0.3, 0.3, 0.14, 0.06)), 0, len(scale) - 1))
        yield at_s, scale[place], chance.uniform(0.55, 0.95)
        if chance.random() < bells.echo:
            yield at_s + chance.uniform(0.3, 0.7), scale[max(0, place - 2)], 0.32
        at_s += chance.choice(bells.every_s) * chance.uniform(0.92, 1.08)


def strike(rate_hz: int, note: tuple[float, float], bells: Bells, chance: np.random.Generator) -> Signal:
    """Give one stroke (Hz, strength): each partial is a pair that beats slowly, and the attack is soft."""
    hz, strength = note
    ring_s = bells.ring_s * (220 / hz) ** 0.35
    length = int(min(26.0, 4 * bells.ring_s) * rate_hz)
    where = angle(chance.uniform(-0.6, 0.6))
    struck = np.zeros((length, 2))
    for ratio, share, lasts in BOWL:
        beat_hz = chance.uniform(0.25, 0.9)
        for sign, part in ((-1, 1.0), (1, 0.8)):
            partial_hz = hz * ratio + sign * beat_hz / 2
            loud = part * share * bells.soft ** (ratio > 1) * strength ** (1 + 0.6 * (ratio > 2))
            start = loud * np.exp(2j * np.pi * chance.random())
            if partial_hz > min(7000, 0.4 * rate_hz):
                continue
            wave = _damped(partial_hz / rate_hz, ring_s * lasts * rate_hz, start, length)
            struck[:, 0] += wave * np.cos(where + sign * 0.12)
            struck[:, 1] += wave * np.sin(where + sign * 0.12)
    at = np.arange(length)
    attack = 0.5 - 0.5 * np.cos(np.pi * np.minimum(at / (bells.attack_s * rate_hz), 1))
    end = 0.5 - 0.5 * np.cos(np.pi * np.minimum((length - at) / rate_hz / 4, 1))
    out: Signal = struck * (attack * end)[:, None]
    return out


def _damped(turns: float, fades_frames: float, start: complex, length: int) -> Signal:
    """Give a tone that dies away, by few exponentials: those of a block's beginnings times those of one block."""
    step = 2j * np.pi * turns - 1 / fades_frames
    block = int(length**0.5) + 1
    inner, outer = np.exp(step * np.arange(block)), start * np.exp(step * block * np.arange(block))
    wave: Signal = np.outer(outer, inner).ravel()[:length].imag
    return wave
