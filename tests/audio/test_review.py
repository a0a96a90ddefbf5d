"""A plan heard through: its loudness, joins as foreseen, and every planted click but none of music's own."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from companion.audio import review
from companion.audio.decode import Decoder
from companion.audio.envelopes import RATE_HZ, Sound, frames
from companion.audio.loudness import Meter
from companion.audio.mixer import Mixer, OpenShelf
from companion.domain.errors import Known
from companion.domain.joins import foreseen
from companion.domain.levels import Levels, to_bytes
from companion.domain.soundplan import Segment, SoundPlan
from tests.audio import make


def untold(segment: Segment, known: Known) -> None:
    pytest.fail(f"{segment.title}: {known.code}")


def drums(seed: int, seconds: float) -> Sound:
    """Give music full of edges of its own: strokes that begin at once, out of nothing, over chords."""
    rng = np.random.default_rng(seed)
    made = make.music(seed, seconds)
    for at in rng.integers(0, len(made) - RATE_HZ, round(seconds * 2)):
        tail = np.exp(-np.arange(RATE_HZ // 4) / 2000)[:, None]
        made[at : at + len(tail)] += (rng.choice([-0.4, 0.4]) * tail).astype(np.float32)
    return made


@pytest.fixture(scope="module")
def pieces(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    place, made = tmp_path_factory.mktemp("pieces"), (drums(1, 20), drums(2, 20))
    return tuple(make.write(place / f"{i}.flac", one) for i, one in enumerate(made))  # type: ignore[return-value]


def joined(pieces: tuple[Path, Path], fade_s: float = 4) -> SoundPlan:
    one, other = map(str, pieces)
    left = Segment(0, 18, one, "Left", from_s=1, fade_in_s=2, fade_out_s=fade_s, until_s=19)
    right = Segment(18 - fade_s, 30, other, "Right", from_s=2.5, gain_db=-3, fade_in_s=fade_s, fade_out_s=2)
    return SoundPlan((left, right), 30)


def clicks(plan: SoundPlan, mixed: Sound) -> list[float]:
    finder = review.ClickFinder(plan, None)
    for at in range(0, len(mixed), RATE_HZ):
        finder.feed(at, mixed[at : at + RATE_HZ])
    finder.close()
    return finder.found_s


def mix(plan: SoundPlan) -> Sound:
    out = np.zeros((frames(plan.ends_s), 2), np.float32)
    mixer = Mixer(plan, OpenShelf(plan, untold), untold)
    mixer.render(0, out)
    mixer.close()
    return out


def test_music_full_of_edges_has_no_click_and_each_planted_one_is_found(pieces: tuple[Path, Path]) -> None:
    plan = joined(pieces)
    clean = mix(plan)
    assert clicks(plan, clean) == []
    for at_s in (9.0, 15.7, 24.2):  # alone, in the join, alone
        at = frames(at_s)
        stepped = np.concatenate([clean[:at], clean[at:] * np.float32(0.7)])
        dropped = np.concatenate([clean[:at], clean[at + 64 :], clean[-64:]])
        for fault in (stepped, dropped):
            found = clicks(plan, fault)
            assert found and found[0] == pytest.approx(at_s, abs=0.002)


def test_a_piece_that_is_cut_off_without_a_fade_clicks(pieces: tuple[Path, Path]) -> None:
    plan = joined(pieces)
    hard = SoundPlan((replace(plan.segments[0], fade_out_s=0.0), plan.segments[1]), plan.ends_s)
    out = mix(plan)
    out[frames(17.9) : frames(17.9) + 1] += np.float32(0.02)
    assert clicks(plan, out) == pytest.approx([17.9], abs=0.001)
    loud = mix(hard)
    loud[frames(18) :] = mix(SoundPlan((plan.segments[1],), 30))[frames(18) :]
    loud[: frames(18)] += 0.05  # what the edge of 30 ms would have taken away
    assert clicks(hard, loud)[-1] == pytest.approx(18, abs=0.001)


def test_levels_foresee_the_join_that_is_heard(pieces: tuple[Path, Path]) -> None:
    plan = joined(pieces)
    heard = review.review(plan, [(2.0, 12.0)], untold)
    [(left, right, join)] = heard.joins
    assert (left.title, right.title, heard.clicks_s) == ("Left", "Right", ())
    levels = []
    for seed in (1, 2):
        meter = Meter()
        meter.feed(drums(seed, 20))
        levels.append(Levels.from_bytes(to_bytes(meter.tenths_lufs().tolist())))
    guess = foreseen((left, levels[0]), (right, levels[1]))
    assert join.over_lu == pytest.approx(guess.over_lu, abs=0.5)
    assert join.under_lu == pytest.approx(guess.under_lu, abs=0.5)
    alone = Meter()
    alone.feed(mix(plan)[frames(2) : frames(12)])
    assert heard.lufs[0] == pytest.approx(alone.loudness().integrated_lufs, abs=0.05)


def test_what_the_mixer_has_read_is_not_decoded_once_more(
    pieces: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    plan, loaded = joined(pieces), list[int]()
    load = Decoder._load  # noqa: SLF001 - each is a second decoded

    def count(self: Decoder, index: int) -> None:
        loaded.append(index)
        load(self, index)

    monkeypatch.setattr(Decoder, "_load", count)
    shelf = review.HeardShelf(OpenShelf(plan, untold))
    mixer, finder = Mixer(plan, shelf, untold, RATE_HZ), review.ClickFinder(plan, None, shelf)
    for at in range(0, frames(plan.ends_s), RATE_HZ):
        block: Sound = np.zeros((RATE_HZ, 2), np.float32)
        mixer.render(at, block)
        if at == frames(15):
            block[RATE_HZ // 2 :] *= np.float32(0.7)  # in the join
        if at == frames(16):
            block *= np.float32(0.7)  # and back again, on the edge of two blocks
        finder.feed(at, block)
    mixer.close()
    finder.close()
    assert finder.found_s == pytest.approx([15.5, 17], abs=0.002)
    seconds = sum(one.end_s - one.start_s for one in plan.segments)
    assert len(loaded) < seconds * 1.4
