"""The meter shows what the standard says, on the standard's own signals and beside ffmpeg's."""

import math
import re
import subprocess
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from companion.audio.envelopes import RATE_HZ, Sound
from companion.audio.loudness import Loudness, Meter, measure
from tests.audio import make


def loudness(sound: Sound, cut: int = 100_000) -> Loudness:
    meter = Meter()
    for at in range(0, len(sound), cut):
        meter.feed(sound[at : at + cut])
    return meter.loudness()


def sine(parts: list[tuple[float, float]]) -> Sound:
    """Give 1000 Hz at these (peak dBFS, seconds), the same on both sides, as EBU Tech 3341 describes it."""
    second = np.sin(2 * np.pi * 1000 * np.arange(RATE_HZ) / RATE_HZ)[:, None].repeat(2, axis=1).astype(np.float32)
    sound, at = np.tile(second, (math.ceil(sum(s for _, s in parts)), 1)), 0
    for db, seconds in parts:
        sound[at : at + round(seconds * RATE_HZ)] *= np.float32(10 ** (db / 20))
        at += round(seconds * RATE_HZ)
    return sound[:at]


# EBU Tech 3341 (2016), table 1, cases 1 to 5: signal and integrated loudness, within 0.1 LU.
INTEGRATED = {
    "1": ([(-23.0, 20.0)], -23),
    "2": ([(-33.0, 20.0)], -33),
    "3": ([(-36.0, 10.0), (-23.0, 60.0), (-36.0, 10.0)], -23),
    "4": ([(-72.0, 10.0), (-36.0, 10.0), (-23.0, 60.0), (-36.0, 10.0), (-72.0, 10.0)], -23),
    "5": ([(-26.0, 20.0), (-20.0, 20.1), (-26.0, 20.0)], -23),
}


@pytest.mark.parametrize("case", INTEGRATED)
def test_integrated_loudness_of_ebu_3341(case: str) -> None:
    parts, expected = INTEGRATED[case]
    assert loudness(sine(parts)).integrated_lufs == pytest.approx(expected, abs=0.1)


def test_a_steady_tone_is_as_loud_at_any_moment() -> None:
    """Cases 1 and 2 also ask for short-term and momentary loudness."""
    found = loudness(sine([(-23, 20)]))
    assert found.short_term_most_lufs == pytest.approx(-23, abs=0.1)
    assert found.momentary_most_lufs == pytest.approx(-23, abs=0.1)


def test_short_term_loudness_of_ebu_3341_case_9() -> None:
    meter = Meter()
    meter.feed(sine([(-20, 1.34), (-30, 1.66)] * 5))
    assert meter.short_term_lufs() == pytest.approx(-23, abs=0.1)


def test_momentary_loudness_of_ebu_3341_case_12() -> None:
    found = loudness(sine([(-20, 0.18), (-30, 0.22)] * 25))
    assert found.momentary_most_lufs == pytest.approx(-23, abs=0.1)


def test_the_loudest_short_term_of_ebu_3341_case_10() -> None:
    """A tone of three seconds after silence of twenty lengths; case 13, the same of 0.4 s, would want a finer grid."""
    for step in range(20):
        silent = [(-120.0, 0.15 * step)] if step else []
        found = loudness(sine([*silent, (-23.0, 3.0), (-120.0, 1.0)]))
        assert found.short_term_most_lufs == pytest.approx(-23, abs=0.1)


# Cases 15 to 19: peaks between the samples, within +0.2 and -0.4 dB.
@pytest.mark.parametrize(
    ("part", "phase_deg", "peak", "expected_dbtp"),
    [(4, 0, 0.5, -6), (4, 45, 0.5, -6), (6, 60, 0.5, -6), (8, 67.5, 0.5, -6), (4, 45, 1.41, 3)],
)
def test_true_peak_of_ebu_3341(part: int, phase_deg: float, peak: float, expected_dbtp: float) -> None:
    wave = peak * np.sin(2 * np.pi * np.arange(RATE_HZ) / part + np.radians(phase_deg))
    wave *= np.minimum(1, np.minimum(np.arange(RATE_HZ), np.arange(RATE_HZ)[::-1]) / 1000)  # no edge at either end
    found = loudness(np.repeat(wave[:, None], 2, axis=1).astype(np.float32)).true_peak_dbtp
    assert expected_dbtp - 0.4 < found < expected_dbtp + 0.2


# EBU Tech 3342, table 1, cases 1 to 4: loudness range, within 1 LU.
@pytest.mark.parametrize(
    ("levels_db", "expected_lu"),
    [((-20, -30), 10), ((-20, -15), 5), ((-40, -20), 20), ((-50, -35, -20, -35, -50), 15)],
)
def test_loudness_range_of_ebu_3342(levels_db: tuple[float, ...], expected_lu: float) -> None:
    assert loudness(sine([(db, 20) for db in levels_db])).range_lu == pytest.approx(expected_lu, abs=1)


# BS.1770-5, tables 1 and 2, for 48 kHz.
SHELF = ((1.53512485958697, -2.69169618940638, 1.19839281085285), (-1.69065929318241, 0.73248077421585))
HIGH_PASS = ((1.0, -2.0, 1.0), (-1.99004745483398, 0.99007225036621))


def _stage(
    channel: npt.NDArray[np.float64], taps: tuple[tuple[float, float, float], tuple[float, float]]
) -> npt.NDArray[np.float64]:
    (b0, b1, b2), (a1, a2) = taps
    x1 = x2 = y1 = y2 = 0.0
    out = []
    for x in channel:
        y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2
        x2, x1, y2, y1 = x1, x, y1, y
        out.append(y)
    return np.array(out)


def test_the_filter_is_the_standards_run_frame_by_frame() -> None:
    """The oracle runs the two stages as they are written, in double precision."""
    sound = make.noise(1, 0.4)
    expected = 0.0
    for channel in sound.T.astype(np.float64):
        weighted = _stage(_stage(channel, SHELF), HIGH_PASS)
        expected += float((weighted**2).mean())
    found = loudness(sound).momentary_most_lufs
    assert found == pytest.approx(-0.691 + 10 * np.log10(expected), abs=1e-4)


def test_pieces_make_no_difference() -> None:
    sound = make.music(1, 12)
    whole = loudness(sound, len(sound))
    for cut in (777, 4800, 50_001):
        found = loudness(sound, cut)
        assert found.integrated_lufs == pytest.approx(whole.integrated_lufs, abs=1e-4)
        assert found.true_peak_dbtp == pytest.approx(whole.true_peak_dbtp, abs=1e-4)


def test_a_peak_is_found_wherever_it_hides() -> None:
    """The meter looks only where a peak is possible; a lone one in quiet sound must not be passed over."""
    rng = np.random.default_rng(1)
    for _ in range(20):
        sound = make.noise(2, 1, 0.01)
        at = int(rng.integers(20, RATE_HZ - 20))
        sound[at : at + 2, 0] = 0.5  # between two equal samples the wave is higher than both
        assert -6 < loudness(sound, int(rng.integers(500, 60_000))).true_peak_dbtp < -3


def test_silence_and_nothing() -> None:
    for sound in (np.zeros((RATE_HZ * 5, 2), np.float32), np.zeros((0, 2), np.float32)):
        assert loudness(sound) == Loudness(-70, 0, -70, -70, -120)


@pytest.mark.parametrize("kind", ["flac", "mp3", "ogg"])
def test_ffmpeg_agrees_within_a_tenth(tmp_path: Path, kind: str) -> None:
    loud = np.concatenate([make.music(1, 12), 3 * make.music(2, 8), 0.05 * make.noise(3, 6)]).astype(np.float32)
    path = make.write(tmp_path / f"a.{kind}", loud, kind)
    line = ["ffmpeg", "-hide_banner", "-nostats", "-i", str(path), "-af", "ebur128=peak=true", "-f", "null", "-"]
    told = subprocess.run(line, capture_output=True, text=True, check=True).stderr.rsplit("Summary:", 1)[1]
    integrated, loudness_range, peak = (
        float(re.findall(rf"{word}:\s+(-?[\d.]+)", told)[0]) for word in ("I", "LRA", "Peak")
    )
    found = measure(path)
    assert found.integrated_lufs == pytest.approx(integrated, abs=0.1)
    assert found.range_lu == pytest.approx(loudness_range, abs=0.2)
    assert found.true_peak_dbtp == pytest.approx(peak, abs=0.3)


def test_the_meter_would_show_a_wrong_level() -> None:
    assert abs(loudness(sine([(-22.8, 20)])).integrated_lufs + 23) > 0.1
