"""Every kind of file is heard as it was written, from any frame; every kind of bad file is refused by name."""

from pathlib import Path

import numpy as np
import pytest

from companion.audio.decode import Decoder
from companion.audio.envelopes import RATE_HZ, Sound
from companion.audio.facts import SoundFile
from companion.audio.probe import probe
from companion.domain.errors import Known
from tests.audio import make

# What a format may change: rounding to 16 or 24 bit, or a lossy codec's noise on a pure tone.
NOISE = {"wav": 4e-5, "w24": 1e-6, "float": 1e-7, "aiff": 4e-5, "flac": 4e-5, "ogg": 0.02, "opus": 0.02, "mp3": 0.02}


def whole(sound: SoundFile, extra: int = 0) -> Sound:
    out = np.ones((sound.frames + extra, 2), np.float32)
    decoder = Decoder(sound)
    decoder.read(0, out)
    decoder.close()
    return out


def refusal(path: Path) -> tuple[str, dict[str, object]]:
    with pytest.raises(Known) as refused:
        probe(path)
    return refused.value.code, dict(refused.value.facts)


@pytest.mark.parametrize("kind", make.FORMATS)
def test_a_tone_is_heard_as_written(tmp_path: Path, kind: str) -> None:
    tone = make.tone(440, 3.3)
    sound = probe(make.write(tmp_path / f"a.{kind}", tone, kind))
    assert (sound.rate_hz, sound.channels, sound.frames) == (RATE_HZ, 2, len(tone))
    heard = whole(sound)
    middle = slice(4800, -4800)  # a codec's noise stands at the edges of a tone that begins at full level
    assert np.abs(heard[middle] - tone[middle]).max() < NOISE[kind]


@pytest.mark.parametrize("rate_hz", [8000, 11025, 22050, 32000, 44099, 44100, 88200, 96000])
def test_other_rates_are_resampled_to_the_sample(tmp_path: Path, rate_hz: int) -> None:
    sound = probe(make.write(tmp_path / "a.wav", make.tone(440, 3, rate_hz=rate_hz), "float", rate_hz))
    assert sound.frames == 144_000
    middle = slice(2400, -2400)  # the resampler rings where a tone begins at full level
    assert np.abs(whole(sound)[middle] - make.tone(440, 3)[middle]).max() < 1e-4


@pytest.mark.parametrize("kind", [*make.FORMATS, "resampled", "resampled mp3"])
def test_any_frame_is_the_same_whatever_was_read_before(tmp_path: Path, kind: str) -> None:
    rate_hz = 44100 if "resampled" in kind else RATE_HZ
    form = {"resampled": "wav", "resampled mp3": "mp3"}.get(kind, kind)
    sound = probe(make.write(tmp_path / "a", make.noise(1, 5.2, rate_hz=rate_hz), form, rate_hz))
    heard = whole(sound, extra=9000)
    decoder, rng, out = Decoder(sound), np.random.default_rng(2), np.zeros((7000, 2), np.float32)
    for first in rng.integers(0, sound.frames, 30):
        count = int(rng.integers(1, len(out)))
        decoder.read(int(first), out[:count])
        assert np.array_equal(out[:count], heard[first : first + count])
    decoder.close()


def test_before_the_beginning_and_after_the_end_is_silence(tmp_path: Path) -> None:
    sound = probe(make.write(tmp_path / "a.flac", make.tone(440, 1)))
    decoder, out = Decoder(sound), np.ones((RATE_HZ, 2), np.float32)
    decoder.read(-RATE_HZ, out)
    assert not out.any()
    decoder.read(sound.frames + RATE_HZ, out)
    assert not out.any()
    decoder.close()


def test_mono_is_heard_on_both_sides(tmp_path: Path) -> None:
    tone = make.tone(440, 1)[:, :1]
    heard = whole(probe(make.write(tmp_path / "a.wav", tone, "float")))
    assert np.array_equal(heard, np.repeat(tone, 2, axis=1))


@pytest.mark.parametrize(("kind", "order"), [("float", "LRCWlr"), ("ogg", "LCRlrW")])
def test_surround_is_folded_by_the_standard(tmp_path: Path, kind: str, order: str) -> None:
    hz = {"L": 200, "R": 300, "C": 400, "W": 50, "l": 600, "r": 700}
    channels = [make.tone(hz[letter], 1, 0.1)[:, 0] for letter in order]
    heard = whole(probe(make.write(tmp_path / "a", np.stack(channels, axis=1), kind)))

    def level(side: int, letter: str) -> float:
        return float(np.abs(np.fft.rfft(heard[:, side])[hz[letter]]) / 24000 / 0.1)

    scale = 1 / (1 + 2 * 0.70710678)
    assert [level(0, x) for x in "LRCWlr"] == pytest.approx([scale * g for g in (1, 0, 0.7071, 0, 0.7071, 0)], abs=0.01)
    assert [level(1, x) for x in "LRCWlr"] == pytest.approx([scale * g for g in (0, 1, 0.7071, 0, 0, 0.7071)], abs=0.01)


def test_full_scale_on_eight_channels_does_not_clip(tmp_path: Path) -> None:
    full = np.ones((4800, 8), np.float32)
    assert np.abs(whole(probe(make.write(tmp_path / "a.wav", full, "float")))[:4800]).max() <= 1.0001


def test_a_broken_float_file_hurts_no_one(tmp_path: Path) -> None:
    bad = make.tone(440, 1)
    bad[1000], bad[2000], bad[3000] = np.nan, np.inf, 1e30
    heard = whole(probe(make.write(tmp_path / "a.wav", bad, "float")))
    assert np.isfinite(heard).all() and np.abs(heard).max() <= 4
    bad[1000:5000] = np.where(np.arange(4000) % 3, 3e38, -3e38)[:, None]  # a resampler's sums of these are no numbers
    heard = whole(probe(make.write(tmp_path / "b.wav", bad, "float", 44100)))
    assert np.isfinite(heard).all() and 1 < np.abs(heard).max() <= 4


@pytest.mark.parametrize("kind", ["wav", "flac", "ogg", "opus", "mp3"])
def test_a_file_cut_short_plays_up_to_the_damage_and_dies_away(tmp_path: Path, kind: str) -> None:
    path = make.write(tmp_path / "a", make.music(3, 6), kind)
    sound, intact = probe(path), whole(probe(path))
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 6 // 10])
    decoder, heard = Decoder(sound), np.ones_like(intact)
    decoder.read(0, heard)
    decoder.close()
    assert decoder.damaged and 0 < decoder.frames < sound.frames
    known = decoder.frames - 4800
    assert np.abs(heard[:known] - intact[:known]).max() < 1e-3
    assert not heard[decoder.frames :].any()
    assert np.abs(np.diff(heard, 2, axis=0)).max() < 1.5 * np.abs(np.diff(intact, 2, axis=0)).max()


def test_a_missing_file(tmp_path: Path) -> None:
    assert refusal(tmp_path / "gone.flac") == ("sound.missing", {"file": "gone.flac"})


@pytest.mark.parametrize("data", [b"", b"RIFF", b"not a sound" * 99, b"fLaC" + b"\0" * 99, b"OggS" + b"\xff" * 99])
def test_what_is_not_a_sound(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.flac"
    path.write_bytes(data)
    assert refusal(path) == ("sound.unreadable", {"file": "a.flac"})


def test_a_folder_is_not_a_sound(tmp_path: Path) -> None:
    assert refusal(tmp_path)[0] == "sound.unreadable"


def test_rates_and_channels_outside_the_limits(tmp_path: Path) -> None:
    wide = np.zeros((100, 9), np.float32)
    assert refusal(make.write(tmp_path / "b.wav", wide, "wav"))[1] == {"file": "b.wav", "what": "channels", "value": 9}
    slow, fast = make.tone(100, 1, rate_hz=7999), make.tone(100, 1, rate_hz=192_000)
    assert refusal(make.write(tmp_path / "c.wav", slow, "wav", 7999))[1]["value"] == 7999
    assert refusal(make.write(tmp_path / "d.wav", fast, "wav", 192_000))[1]["what"] == "rate_hz"


def test_a_file_without_a_frame(tmp_path: Path) -> None:
    assert refusal(make.write(tmp_path / "a.wav", np.zeros((0, 2), np.float32), "wav"))[0] == "sound.empty"


def test_longer_than_four_hours(tmp_path: Path) -> None:
    path = make.write(tmp_path / "a.wav", np.zeros((100, 1), np.float32), "wav", 8000)
    length_bytes = 8000 * 2 * (4 * 3600 + 1)
    with path.open("r+b") as file:  # a hole where the sound would be
        file.seek(4)
        file.write((length_bytes + 36).to_bytes(4, "little"))
        file.seek(40)
        file.write(length_bytes.to_bytes(4, "little"))
        file.truncate(44 + length_bytes)
    assert refusal(path) == ("sound.too_long", {"file": "a.wav", "length_s": 14401.0, "limit_s": 14400})


def test_a_variable_rate_mp3_without_a_length_is_not_trusted(tmp_path: Path) -> None:
    quiet_then_loud = np.concatenate([np.zeros((RATE_HZ * 3, 2), np.float32), make.noise(4, 3)])
    path = make.write(tmp_path / "a.mp3", quiet_then_loud, "mp3")
    assert probe(path).frames == len(quiet_then_loud)
    assert refusal(make.strip_length(path))[0] == "sound.needs_conversion"


def test_m4a_needs_conversion() -> None:
    assert refusal(make.HERE / "sounds" / "tone.m4a")[0] == "sound.needs_conversion"
