"""The mixer renders the plan and nothing else: to the bit, without gap or click, however it is cut into blocks."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from companion.audio.envelopes import RATE_HZ, Sound, frames
from companion.audio.mixer import Mixer, OpenShelf
from companion.audio.sources import Source
from companion.domain.errors import Known
from companion.domain.soundplan import Segment, SoundPlan, Turn
from tests.audio import listen, make

Say = Callable[[Segment, Known], None]


def silent(segment: Segment, known: Known) -> None:
    raise AssertionError((segment, known.code))


def mixer(plan: SoundPlan, bad: Say = silent) -> Mixer:
    return Mixer(plan, OpenShelf(plan, bad), bad)


def render(plan: SoundPlan, first: int, count: int, cut: Callable[[], int] = lambda: 2400, bad: Say = silent) -> Sound:
    out = np.ones((count, 2), np.float32)
    mix, at = mixer(plan, bad), 0
    while at < count:
        n = min(cut(), count - at)
        mix.render(first + at, out[at : at + n])
        at += n
    mix.close()
    return out


def plan(*segments: Segment) -> SoundPlan:
    return SoundPlan(segments, max(segment.end_s for segment in segments))


@pytest.fixture(scope="module")
def tones(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    place = tmp_path_factory.mktemp("tones")
    return [make.write(place / f"{hz}.wav", make.tone(hz, 12), "float") for hz in (220, 331, 277)]


@pytest.fixture(scope="module")
def programme(tones: list[Path]) -> SoundPlan:
    """Three tones of 12 s, each led over to the next in 4 s."""
    return plan(
        Segment(0, 12, str(tones[0]), "A", fade_out_s=4),
        Segment(8, 20, str(tones[1]), "B", fade_in_s=4, fade_out_s=4),
        Segment(16, 28, str(tones[2]), "C", fade_in_s=4),
    )


def random_cut(seed: int, most: int = 9000) -> Callable[[], int]:
    rng = np.random.default_rng(seed)
    return lambda: int(rng.integers(1, most))


def test_an_oracle_in_double_precision_agrees(programme: SoundPlan) -> None:
    expected = np.zeros(28 * RATE_HZ)
    fade = np.sin(np.pi / 2 * (np.arange(4 * RATE_HZ) + 0.5) / (4 * RATE_HZ))
    for i, hz in enumerate((220, 331, 277)):
        gain = np.ones(12 * RATE_HZ)
        if i > 0:
            gain[: len(fade)] *= fade
        if i < 2:
            gain[-len(fade) :] *= fade[::-1]
        tone = 0.2 * np.sin(2 * np.pi * hz * np.arange(12 * RATE_HZ) / RATE_HZ)
        expected[i * 8 * RATE_HZ :][: 12 * RATE_HZ] += gain * tone
    assert np.abs(render(programme, 0, 28 * RATE_HZ)[:, 0] - expected).max() < 1e-6


def test_blocks_make_no_difference_to_a_bit(programme: SoundPlan) -> None:
    whole = render(programme, -1000, 29 * RATE_HZ, lambda: 29 * RATE_HZ)
    assert np.array_equal(whole, render(programme, -1000, 29 * RATE_HZ, lambda: 480))
    assert np.array_equal(whole, render(programme, -1000, 29 * RATE_HZ, random_cut(1)))


def test_any_frame_is_the_same_from_wherever_rendering_begins(programme: SoundPlan) -> None:
    whole = render(programme, 0, 29 * RATE_HZ)
    mix, rng = mixer(programme), np.random.default_rng(2)
    for first in rng.integers(0, 28 * RATE_HZ, 20):
        out = np.ones((5000, 2), np.float32)
        mix.render(int(first), out)
        assert np.array_equal(out, whole[first : first + 5000])
    mix.close()


def test_nothing_is_heard_but_the_programme(programme: SoundPlan) -> None:
    sound = render(programme, 0, 28 * RATE_HZ)
    assert listen.gaps(sound[1:]) == []
    assert listen.click_score(sound[200:-200]) < listen.CLEAN


FAULTS: dict[str, Callable[[Sound, int], Sound]] = {
    "a sample dropped": lambda x, i: np.delete(x, i, axis=0),
    "a gap of 8": lambda x, i: np.concatenate([x[:i], np.zeros((8, 2), np.float32), x[i + 8 :]]),
    "a step of 0.25 dB": lambda x, i: np.concatenate([x[:i], x[i:] * np.float32(10 ** (-0.25 / 20))]),
    "10 ms twice": lambda x, i: np.concatenate([x[:i], x[i - 480 : i], x[i + 480 :]]),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_the_ears_hear_a_fault(programme: SoundPlan, fault: str) -> None:
    sound = FAULTS[fault](render(programme, 0, 28 * RATE_HZ), 10 * RATE_HZ + 1234)
    assert listen.click_score(sound[200:-200]) > 5
    assert bool(listen.gaps(sound[1:])) == (fault == "a gap of 8")


def test_outside_the_plan_is_silence(programme: SoundPlan) -> None:
    assert not render(programme, -RATE_HZ, RATE_HZ).any()
    assert not render(programme, 29 * RATE_HZ, RATE_HZ).any()
    assert not render(SoundPlan((), 0), 0, RATE_HZ).any()


@pytest.mark.parametrize(("curve", "most_db"), [("power", 0.4), ("linear", 4)])
def test_equal_power_keeps_the_loudness_of_unlike_sounds(tmp_path: Path, curve: str, most_db: float) -> None:
    files = [str(make.write(tmp_path / f"{i}.wav", make.noise(i, 20), "float")) for i in (1, 2)]
    sound = render(
        plan(
            Segment(0, 20, files[0], "A", fade_out_s=8, curve=curve),
            Segment(12, 32, files[1], "B", fade_in_s=8, curve=curve),
        ),
        0,
        32 * RATE_HZ,
    )
    levels = listen.levels_db(sound)
    assert max(levels) - min(levels) < most_db
    if curve == "linear":  # the planted fault: what the other curve would do to these sounds
        assert max(levels) - min(levels) > 2


def test_a_gain_is_a_gain(tones: list[Path]) -> None:
    full = render(plan(Segment(0, 12, str(tones[0]), "A")), 0, RATE_HZ)
    half = render(plan(Segment(0, 12, str(tones[0]), "A", gain_db=-6.0206)), 0, RATE_HZ)
    assert np.abs(half - full / 2).max() < 1e-6


def test_a_cut_into_a_track_has_no_click(tones: list[Path]) -> None:
    cut = plan(Segment(1, 5, str(tones[0]), "A", from_s=2.0007))
    sound = render(cut, 0, 6 * RATE_HZ)
    assert np.abs(np.diff(sound, axis=0)).max() < 0.2 * 2 * np.pi * 220 / RATE_HZ * 1.05


def test_a_track_that_ends_before_its_segment_has_no_edge(tmp_path: Path) -> None:
    path = make.write(tmp_path / "a.wav", make.tone(200, 2.0003), "float")
    sound = render(plan(Segment(0, 5, str(path), "A")), 0, 5 * RATE_HZ)
    assert np.abs(np.diff(sound[1:], axis=0)).max() < 0.2 * 2 * np.pi * 200 / RATE_HZ * 1.05
    assert not sound[frames(2.001) :].any()


def test_one_file_after_another_without_a_gap(tmp_path: Path) -> None:
    whole = make.tone(440, 4)
    halves = [make.write(tmp_path / f"{i}.wav", part, "float") for i, part in enumerate(np.split(whole, 2))]
    sound = render(plan(Segment(0, 2, str(halves[0]), "A"), Segment(2, 4, str(halves[1]), "B")), 0, 4 * RATE_HZ)
    assert np.array_equal(sound, whole)


def test_a_loop_has_no_seam(tmp_path: Path) -> None:
    """The end of this piece is its own beginning again, as the shipped pieces are made."""
    turn, seam = make.tone(440, 5), make.tone(440, 1)
    path = make.write(tmp_path / "a.wav", np.concatenate([turn, seam]), "float")
    sound = render(plan(Segment(0, 30, str(path), "A", loop_s=1)), 0, 30 * RATE_HZ - 1440)
    assert np.abs(sound - make.tone(440, 30)[: len(sound)]).max() < 1e-5


def test_a_piece_that_repeats_its_beginning_loops_without_a_trace(tmp_path: Path) -> None:
    """Whatever seam the plan asks for, the two are joined where they are the same."""
    turn = make.noise(7, 8)
    path = make.write(tmp_path / "a.wav", np.concatenate([turn, turn[: 3 * RATE_HZ]]), "float")
    endless = np.tile(turn, (4, 1))
    for loop_s in (0.5, 2, 3, 8):
        sound = render(plan(Segment(0, 30, str(path), "A", loop_s=loop_s)), 0, 30 * RATE_HZ - 1440)
        assert np.abs(sound - endless[: len(sound)]).max() < 1e-6


def test_a_repeat_is_found_however_softly_the_piece_begins(tmp_path: Path) -> None:
    turn = make.noise(7, 12)
    turn[: 4 * RATE_HZ] *= np.linspace(0.01, 1, 4 * RATE_HZ, dtype=np.float32)[:, None]
    path = make.write(tmp_path / "a.wav", np.concatenate([turn, turn[: 3 * RATE_HZ + 5]]), "float")
    sound = render(plan(Segment(0, 40, str(path), "A", loop_s=2)), 0, 36 * RATE_HZ)
    assert np.abs(sound - np.tile(turn, (3, 1))).max() < 1e-6


def test_a_loop_of_anything_keeps_its_loudness(tmp_path: Path) -> None:
    path = make.write(tmp_path / "a.wav", make.noise(1, 6), "float")
    levels = listen.levels_db(render(plan(Segment(0, 30, str(path), "A", loop_s=2)), 0, 29 * RATE_HZ))
    assert max(levels) - min(levels) < 0.4


def test_a_loop_is_the_same_from_any_frame_in_any_blocks(tmp_path: Path) -> None:
    path = make.write(tmp_path / "a.ogg", make.music(5, 3.7), "ogg")
    looped = plan(Segment(0.5, 30, str(path), "A", from_s=1.2, loop_s=0.8))
    whole = render(looped, 0, 30 * RATE_HZ)
    assert np.array_equal(whole, render(looped, 0, 30 * RATE_HZ, random_cut(3)))
    for first in (10 * RATE_HZ + 7, 3 * RATE_HZ, 22 * RATE_HZ):
        assert np.array_equal(whole[first : first + 70_000], render(looped, first, 70_000))


def test_a_loop_shorter_than_two_seams(tmp_path: Path) -> None:
    path = make.write(tmp_path / "a.wav", make.tone(480, 1), "float")
    sound = render(plan(Segment(0, 10, str(path), "A", loop_s=5)), 0, 9 * RATE_HZ)
    assert listen.click_score(sound[200:]) < listen.CLEAN


def test_one_bad_file_silences_one_track(programme: SoundPlan, tones: list[Path]) -> None:
    told: list[tuple[str, str]] = []
    intact = render(programme, 0, 28 * RATE_HZ)
    tones[1].write_bytes(b"not a sound")
    heard = render(programme, 0, 28 * RATE_HZ, bad=lambda segment, known: told.append((segment.title, known.code)))
    assert told == [("B", "sound.unreadable")]
    assert np.array_equal(heard[: 8 * RATE_HZ], intact[: 8 * RATE_HZ])
    assert not heard[12 * RATE_HZ : 16 * RATE_HZ].any()
    assert np.array_equal(heard[20 * RATE_HZ :], intact[20 * RATE_HZ :])
    assert listen.click_score(heard[200 : 11 * RATE_HZ]) < listen.CLEAN


def test_a_file_that_breaks_off_is_told_once(tmp_path: Path) -> None:
    told: list[tuple[str, str]] = []
    path = make.write(tmp_path / "a.flac", make.tone(331, 6))
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    one = plan(Segment(0, 6, str(path), "A"))
    sound = render(one, 0, 6 * RATE_HZ, bad=lambda segment, known: told.append((segment.title, known.code)))
    assert told == [("A", "sound.damaged")]
    assert sound[RATE_HZ * 2].any() and not sound[RATE_HZ * 4 :].any()
    assert np.abs(np.diff(sound[1:], axis=0)).max() < 0.2 * 2 * np.pi * 331 / RATE_HZ * 1.05


def test_a_file_that_comes_late_is_faded_in(programme: SoundPlan) -> None:
    class Late(OpenShelf):
        calls = 0

        def take(self, index: int) -> Source | None:
            self.calls += 1
            return None if self.calls < 20 else super().take(index)

    one = plan(programme.segments[0])
    mix, out = Mixer(one, Late(one, silent), silent), np.zeros((3 * RATE_HZ, 2), np.float32)
    for at in range(0, len(out), 2400):
        mix.render(at, out[at : at + 2400])
    mix.close()
    first = int(np.flatnonzero(out.any(axis=1))[0])
    assert first == pytest.approx(19 * 2400, abs=20)
    assert np.abs(np.diff(out, axis=0)).max() < 0.2 * 2 * np.pi * 220 / RATE_HZ * 1.05
    assert np.abs(out[-2400:]).max() == pytest.approx(0.2, rel=0.01)


# -- parts and turns ----------------------------------------------------------------------------------------------


def test_a_part_of_a_file_sounds_as_if_it_were_all_of_it(tmp_path: Path) -> None:
    whole = make.music(7, 9)
    path = make.write(tmp_path / "a.wav", whole, "float")
    part = make.write(tmp_path / "b.wav", whole[2 * RATE_HZ : 5 * RATE_HZ], "float")
    for loop_s, end_s in ((None, 3), (0.5, 12)):
        cut = plan(Segment(0, end_s, str(path), "A", fade_in_s=0.03, from_s=2, until_s=5, loop_s=loop_s))
        known = plan(Segment(0, end_s, str(part), "A", fade_in_s=0.03, loop_s=loop_s))
        assert np.array_equal(render(cut, 0, 12 * RATE_HZ), render(known, 0, 12 * RATE_HZ))


def test_a_part_that_lies_behind_the_end_is_told(tmp_path: Path) -> None:
    path = make.write(tmp_path / "a.wav", make.tone(480, 2), "float")
    told: list[str] = []
    render(plan(Segment(0, 3, str(path), "A", from_s=5)), 0, RATE_HZ, bad=lambda _, known: told.append(known.code))
    assert told == ["sound.empty"]


def test_too_little_for_a_loop_is_told_and_the_others_sound(tones: list[Path], tmp_path: Path) -> None:
    told: list[tuple[str, str]] = []
    short = [make.write(tmp_path / f"{count}.wav", make.tone(480, 1)[:count], "float") for count in (1, 2, 4000)]
    looped = plan(Segment(0, 2, str(tones[0]), "A"), *(Segment(0, 2, str(path), path.name, loop_s=1) for path in short))
    sound = render(looped, 0, RATE_HZ, bad=lambda segment, known: told.append((segment.title, known.code)))
    assert told == [(path.name, "sound.empty") for path in short]
    assert np.array_equal(sound, render(plan(Segment(0, 2, str(tones[0]), "A")), 0, RATE_HZ))


class Breaking:
    """A shelf whose second piece plays half a second, and then breaks its decoder in a way that nobody knows."""

    frames: int | None = None
    damaged = False

    def __init__(self, shelf: OpenShelf) -> None:
        self._shelf = shelf

    def take(self, index: int) -> Source | None:
        """Give the first piece as it is, and itself for the second."""
        return self._shelf.take(index) if index == 0 else self

    def read(self, first: int, out: Sound) -> None:
        """Break after half a second."""
        out[:] = 0.25
        if first >= RATE_HZ // 2:
            raise ZeroDivisionError

    def close(self) -> None:
        """Nothing is open."""


def test_a_piece_that_breaks_its_decoder_is_told_once_and_the_others_go_on(tones: list[Path]) -> None:
    told: list[tuple[str, str]] = []

    def bad(segment: Segment, known: Known) -> None:
        told.append((segment.title, known.code))

    both = plan(Segment(0, 2, str(tones[0]), "A"), Segment(0, 2, "b", "B"))
    mix, out = Mixer(both, Breaking(OpenShelf(both, bad)), bad), np.zeros((RATE_HZ, 2), np.float32)
    mix.render(0, out)
    mix.close()
    alone = render(plan(Segment(0, 2, str(tones[0]), "A")), 0, RATE_HZ)
    assert told == [("B", "sound.damaged")]
    assert np.abs(out[: RATE_HZ // 2] - alone[: RATE_HZ // 2] - 0.25).max() < 1e-6
    assert np.array_equal(out[RATE_HZ // 2 :], alone[RATE_HZ // 2 :])


def test_a_file_that_breaks_whoever_opens_it_is_told(tones: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(*_: object) -> None:
        raise RuntimeError("gone between the look and the opening")

    monkeypatch.setattr("companion.audio.sources.Decoder", gone)
    told: list[str] = []
    render(plan(Segment(0, 1, str(tones[0]), "A")), 0, RATE_HZ, bad=lambda _, known: told.append(known.code))
    assert told == ["sound.unreadable"]


def test_a_turn_changes_the_level_by_a_ramp_and_in_any_blocks(tmp_path: Path) -> None:
    path = make.write(tmp_path / "a.wav", make.tone(480, 12), "float")
    turns = (Turn(3, -9, 1), Turn(3.5, -3, 2), Turn(8, 12, 1))
    turned = plan(Segment(0, 12, str(path), "A", turns=turns))
    sound = render(turned, 0, 12 * RATE_HZ - 1440)
    levels = listen.levels_db(sound, 0.1)
    assert levels[60] - levels[10] == pytest.approx(-12, abs=0.01)
    assert levels[100] - levels[10] == pytest.approx(0, abs=0.01)
    assert listen.click_score(sound[200:]) < listen.CLEAN
    assert np.array_equal(sound, render(turned, 0, 12 * RATE_HZ - 1440, random_cut(5)))


def test_two_tracks_meet_by_the_law_of_the_coming_one(tones: list[Path]) -> None:
    joined = plan(
        Segment(0, 8, str(tones[0]), "A", fade_out_s=4, curve_out="linear"),
        Segment(4, 12, str(tones[0]), "A", from_s=4, fade_in_s=4, curve="linear"),
    )
    levels = listen.levels_db(render(joined, 0, 11 * RATE_HZ), 0.1)
    assert max(levels[2:]) - min(levels[2:]) < 0.05  # like sounds: equal gain keeps the level, equal power would not
