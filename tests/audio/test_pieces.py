"""The shipped pieces are licensed, small, what their makers make, as quiet as they should be, and without a seam."""

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from companion.audio.decode import Decoder
from companion.audio.envelopes import RATE_HZ, frames
from companion.audio.loudness import Meter
from companion.audio.mixer import Mixer, OpenShelf
from companion.audio.probe import probe
from companion.audio.synthesis import judge, pieces
from companion.audio.synthesis.__main__ import PIECES, levelled
from companion.audio.synthesis.circle import Signal
from companion.domain.soundplan import Segment, SoundPlan
from tests.audio import listen

FOLDER = Path(__file__).parents[2] / "assets" / "audio"
SPOKEN = sorted(path.name for path in FOLDER.glob("guide-*.ogg"))
SHIPPED = sorted(path.stem for path in FOLDER.glob("*.ogg") if path.name not in SPOKEN)
STROKES = {"integrated_lufs", "range_lu", "short_term_most_lufs", "crest_db", "jump_db", "low_mono_db"}
ALLOWED = {"bells": STROKES}
"""A stroke out of silence is what `bells` is: loud against what is around it, and what little lies below it is echo."""
LOUDNESS_LU = {"bells": 0.7}
"""Its gate hears strokes alone, and the ten seconds that are repeated at its end hold one more."""


def test_the_folder_holds_pieces_of_ours_each_with_its_licence() -> None:
    rows = [line.split("|")[1:] for line in (FOLDER / "LICENCE.md").read_text("utf-8").splitlines() if ".ogg |" in line]
    assert sorted(row[0].strip() for row in rows) == [f"{name}.ogg" for name in SHIPPED]
    assert set(SHIPPED) <= set(PIECES)
    for name, what, length, licence, _ in rows:
        minutes, seconds = length.split(":")
        found_s = probe(FOLDER / name.strip()).length_s
        assert found_s == pytest.approx(int(minutes) * 60 + int(seconds), abs=1)
        assert 120 < found_s < 300
        assert what.strip()
        assert licence.strip() == "CC0 1.0"
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < 10.5e6


def test_every_shipped_sentence_is_in_the_spoken_programme_and_its_voice_has_a_licence() -> None:
    programme = json.loads((FOLDER.parent / "programmes" / "soft-rise-spoken.json").read_text("utf-8"))
    assert sorted({Path(cue["file"]).name for cue in programme["cues"]}) == SPOKEN != []
    _, _, spoken = (FOLDER / "LICENCE.md").read_text("utf-8").partition("`guide-*.ogg`")
    assert "free to use and distribute" in spoken


def test_a_shipped_piece_loops_without_a_trace() -> None:
    sound = probe(FOLDER / "pad.ogg")
    plan = SoundPlan((Segment(0, 900, str(sound.path), "A", loop_s=8),), 900)
    mixer, heard = Mixer(plan, OpenShelf(plan, lambda *_: None), lambda *_: None), np.zeros((frames(16), 2), np.float32)
    mixer.render(sound.frames - frames(13), heard)
    mixer.close()
    decoder, turn = Decoder(sound), sound.frames - frames(10)
    before, after = np.zeros((frames(3), 2), np.float32), np.zeros((frames(13), 2), np.float32)
    decoder.read(turn - frames(3), before)
    decoder.read(0, after)
    decoder.close()
    straight = np.concatenate([before, after])
    assert np.sqrt(((heard - straight) ** 2).mean()) < 0.15 * straight.std()  # the coder's noise, twice
    assert listen.click_score(heard) < 1.2 * listen.click_score(straight)


@pytest.mark.parametrize(("name", "second"), [("rest", 18), ("ocean", 50)])
def test_a_piece_in_opus_is_the_same_to_the_last_bit_from_any_frame(name: str, second: int) -> None:
    """There a decoder that begins no earlier than it must is wrong by one bit."""
    sound, read = probe(FOLDER / f"{name}.ogg"), np.zeros((2, RATE_HZ, 2), np.float32)
    for before, heard in zip((3, 0), read, strict=True):
        decoder = Decoder(sound)
        for at in range(second - before, second + 1):
            decoder.read(at * RATE_HZ, heard)
        decoder.close()
    assert np.array_equal(*read)


@pytest.mark.faults
@pytest.mark.parametrize("name", SHIPPED)
def test_a_calm_listener_finds_nothing_in_a_shipped_piece(name: str) -> None:
    found = judge.judge(judge.read_pieces(FOLDER / f"{name}.ogg"))
    assert set(judge.beyond(found)) <= ALLOWED.get(name, set())
    assert found.integrated_lufs == pytest.approx(-23, abs=LOUDNESS_LU.get(name, 0.3))


@pytest.mark.faults
@pytest.mark.parametrize("maker", [make for make, _ in PIECES.values()])
def test_a_maker_makes_the_same_again_and_closes_the_circle(maker: Callable[..., Signal]) -> None:
    piece = levelled(maker(seconds=24))
    assert np.array_equal(piece, levelled(maker(seconds=24)))
    twice = np.concatenate([piece, piece])
    assert listen.click_score(twice[len(piece) - RATE_HZ : len(piece) + RATE_HZ]) < 1.3 * listen.click_score(piece)
    meter = Meter()
    meter.feed(piece)
    assert meter.loudness().true_peak_dbtp < -3.9


def test_what_lies_low_is_the_same_on_both_sides() -> None:
    rng = np.random.default_rng(1)
    wide = rng.standard_normal((RATE_HZ, 2))
    assert sides_db(wide, 30, 80) > -3 > -10 > sides_db(pieces.finished(wide), 30, 80)
    assert sides_db(pieces.finished(wide), 500, 900) > -3


def sides_db(signal: Signal, least_hz: int, most_hz: int) -> float:
    """Give how strong the difference of left and right is against their sum, in a second of sound."""
    left, right = np.fft.rfft(signal, axis=0)[least_hz:most_hz].T
    return float(10 * np.log10((np.abs(left - right) ** 2).sum() / (np.abs(left + right) ** 2).sum()))
