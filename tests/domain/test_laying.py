"""A programme's finer wishes: parts of files, rests, what fills a phase, targets, cues, and the sitter's steering."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from companion.domain.laying import PEAK_DBTP, compile_plan
from companion.domain.programme import Sound
from companion.domain.soundplan import Segment, SoundPlan, excerpt, heard_at
from companion.domain.steering import OPENNESS, STEP_DB, MusicSteered, Steer
from tests.domain.examples import a_programme
from tests.domain.test_programme import SESSION, SOUNDS, spans

WINDOW_S = (1500, 4200)
PREPARATION_MS = 600_000


def window(*tracks: dict[str, object], **more: object) -> SoundPlan:
    """Lay the example with other tracks in the window, which lasts from 1500 to 4200 s."""
    made = [{"title": str(track["file"]), "gain_db": 0, **track} for track in tracks]
    return compile_plan(a_programme({"tracks.window": made, **more}), SESSION, SOUNDS)


def inside(plan: SoundPlan) -> list[Segment]:
    return [one for one in plan.segments if WINDOW_S[0] <= one.start_s < WINDOW_S[1]]


def test_a_part_of_a_file_is_used_and_repeated() -> None:
    [one] = inside(window({"file": "pad.ogg", "from_s": 100, "until_s": 300}))
    assert (one.from_s, one.until_s, one.loop_s) == (100, 300, 8)
    first, second = inside(window({"file": "pad.ogg", "from_s": 100, "until_s": 300}, {"file": "bowls.ogg"}))
    assert (first.start_s, first.end_s, first.loop_s) == (1500, 1700, None)
    assert second.start_s == 1692


def test_silence_around_a_piece_is_left_out_unless_a_part_was_chosen() -> None:
    sounds = SOUNDS | {"pad.ogg": replace(SOUNDS["pad.ogg"], begins_s=4.1, ends_s=580.0)}
    made = {"title": "Pad", "gain_db": 0, "file": "pad.ogg"}
    tracks = [made, {**made, "from_s": 100, "until_s": 300}]
    plan = compile_plan(a_programme({"tracks.window": tracks}), SESSION, sounds)
    whole, part = inside(plan)[:2]
    assert (whole.from_s, whole.until_s) == (pytest.approx(4.0), pytest.approx(580.1))
    assert (part.from_s, part.until_s) == (100, 300)
    assert part.start_s == pytest.approx(WINDOW_S[0] + 576.1 - 8)


def test_a_piece_that_leaps_in_is_faded_in_for_longer() -> None:
    quick = {"title": "Pad", "gain_db": 0, "file": "pad.ogg", "crossfade_s": 1}
    for entry_lu, fade_s in ((0.0, 1), (9.0, 5)):
        sounds = SOUNDS | {"pad.ogg": replace(SOUNDS["pad.ogg"], entry_lu=entry_lu)}
        [one] = inside(compile_plan(a_programme({"tracks.window": [quick]}), SESSION, sounds))
        assert one.fade_in_s == fade_s


def test_a_track_brings_its_own_crossfade_and_law() -> None:
    first, second = inside(
        window({"file": "pad.ogg"}, {"file": "bowls.ogg", "crossfade_s": 20, "curve": "linear", "gain_db": -2})
    )
    assert (first.fade_out_s, second.fade_in_s, second.start_s) == (20, 20, 2080)
    assert (first.curve_out, second.curve, second.curve_out) == ("linear", "linear", "power")


def test_a_rest_is_silence_between_two_fades() -> None:
    first, second = inside(window({"file": "pad.ogg"}, {"file": "bowls.ogg", "rest_s": 60}))
    assert (first.end_s, first.fade_out_s) == (2098, 6)
    assert (second.start_s, second.fade_in_s) == (2152, 6)


def test_all_tracks_again_fill_a_phase() -> None:
    plan = window({"file": "pad.ogg"}, {"file": "bowls.ogg"}, shapes={"window": {"fill": "repeat"}})
    assert [one.title for one in inside(plan)] == ["pad.ogg", "bowls.ogg"] * 3 + ["pad.ogg"]
    assert all(one.loop_s is None for one in inside(plan)[:-1])


def test_silence_may_fill_a_phase() -> None:
    plan = window({"file": "pad.ogg"}, shapes={"window": {"fill": "silence"}})
    [one] = inside(plan)
    assert (one.end_s, one.fade_out_s, one.loop_s) == (2100, 6, None)
    assert next(part for part in plan.segments if part.start_s == 4200).fade_in_s == 6


@pytest.mark.parametrize(("cut_at_s", "comes_at_s"), [(2050, 2092), (1900, 1900)])
def test_a_track_may_end_before_what_comes_where_that_is_soon(cut_at_s: int, comes_at_s: int) -> None:
    asked = a_programme({"shapes": {"window": {"at_end": "finish"}}})
    cut = spans((600_000, 900_000, (cut_at_s - 1500) * 1000, 900_000, 3_600_000))
    morning = next(one for one in compile_plan(asked, cut, SOUNDS).segments if one.title == "Morning")
    assert morning.start_s == comes_at_s


def test_files_are_brought_to_the_target_of_their_phase_and_never_above_the_peak() -> None:
    measured = SOUNDS | {
        "pad.ogg": Sound("/m/pad.ogg", 600, lufs=-17, peak_dbtp=-3),
        "bowls.ogg": Sound("/m/bowls.ogg", 300, lufs=-30, peak_dbtp=-4),
    }
    made = a_programme({"target_lufs": -23, "shapes": {"window": {"target_lufs": -26}}, "tracks.window.0.gain_db": -1})
    plan = compile_plan(made, SESSION, measured)
    assert [one.gain_db for one in plan.segments] == [-3, -6, -10, PEAK_DBTP + 4, 0, -6]


# -- cues -------------------------------------------------------------------------------------------------------


def cue(**fields: object) -> dict[str, object]:
    return {"title": "Let go", "file": "voice.flac", "text": "Let go.", "phase": "window", "at_s": 30, **fields}


VOICE = SOUNDS | {"voice.flac": Sound("/v/voice.flac", 5)}


def test_a_cue_is_heard_above_music_that_makes_room_for_it() -> None:
    plan = compile_plan(a_programme({"cues": [cue()]}), SESSION, VOICE)
    [voice] = [one for one in plan.segments if one.voice]
    assert (voice.start_s, voice.end_s, voice.file) == (1530.8, 1535.8, "/v/voice.flac")
    pad = plan.segments[2]
    assert [(one.at_s, one.by_db, one.ramp_s) for one in pad.turns] == [(1530, -9, 0.8), (1535.8, 9, 1.6)]
    assert heard_at(plan, 1532).title == "Slow tide"
    assert sum(one.by_db for part in plan.segments for one in part.turns) == 0


@pytest.mark.parametrize(("brought_back", "heard"), [(True, 1), (False, 0)])
def test_a_cue_may_wait_for_being_brought_back(brought_back: bool, heard: int) -> None:
    made = a_programme({"cues": [cue(phase="return", at_s=0, when="brought_back")]})
    plan = compile_plan(made, SESSION, VOICE, brought_back=brought_back)
    assert sum(one.voice for one in plan.segments) == heard


def test_a_cue_behind_the_end_of_its_phase_or_without_its_file_is_not_heard() -> None:
    late = a_programme({"cues": [cue(at_s=2700), cue(file="none.flac")]})
    assert not any(one.voice for one in compile_plan(late, SESSION, VOICE).segments)


# -- steering ---------------------------------------------------------------------------------------------------


def steer(*steps: tuple[float, Steer]) -> SoundPlan:
    steered = [MusicSteered(way, PREPARATION_MS + round(at_s * 1000)) for at_s, way in steps]
    return compile_plan(a_programme(), SESSION, SOUNDS, steered=steered)


def test_the_next_piece_comes_when_it_is_asked_for() -> None:
    plan = steer((1800, Steer.NEXT))
    assert [(one.title, one.start_s) for one in inside(plan)] == [("Slow tide", 1500), ("Wide field", 1800)]
    assert (inside(plan)[0].end_s, inside(plan)[0].fade_out_s) == (1808, 8)
    again = steer((1800, Steer.NEXT), (2000, Steer.NEXT))
    assert [(one.title, one.start_s) for one in inside(again)] == [
        ("Slow tide", 1500), ("Wide field", 1800), ("Slow tide", 2000), ("Wide field", 2592)
    ]  # fmt: skip


def test_a_piece_that_is_asked_to_stay_stays_until_it_may_go_on() -> None:
    assert [one.title for one in inside(steer((1600, Steer.STAY)))] == ["Slow tide"]
    stayed = inside(steer((1600, Steer.STAY), (2300, Steer.GO_ON)))
    assert [(one.title, one.start_s) for one in stayed] == [("Slow tide", 1500), ("Wide field", 2684)]
    assert stayed[0].loop_s == 8


def test_gentler_and_more_open_are_ramps_within_limits() -> None:
    plan = steer(*((1600 + i, Steer.GENTLER) for i in range(9)))
    pad = inside(plan)[0]
    assert [one.by_db for one in pad.turns] == [-STEP_DB] * -OPENNESS.lowest
    assert all(one.ramp_s > 1 for one in pad.turns)
    assert inside(plan)[1].gain_db == OPENNESS.lowest * STEP_DB
    back = steer((1600, Steer.GENTLER), (1700, Steer.OPENER))
    assert [one.by_db for one in inside(back)[0].turns] == [-STEP_DB, STEP_DB]
    assert inside(back)[1].gain_db == 0


def test_nothing_is_opened_above_what_its_peak_allows() -> None:
    measured = SOUNDS | {"pad.ogg": Sound("/m/pad.ogg", 600, lufs=-23, peak_dbtp=-3)}
    steered = [MusicSteered(Steer.OPENER, PREPARATION_MS + 1_600_000)]
    pad, bowls = inside(compile_plan(a_programme(), SESSION, measured, steered=steered))
    assert [one.by_db for one in pad.turns] == [2]
    assert bowls.gain_db == 0  # never measured


steps = st.lists(st.tuples(st.floats(1, 8_000), st.sampled_from(list(Steer))), max_size=8)


@example([], 2.0, Steer.NEXT)
@given(steps, st.floats(1, 8_000), st.sampled_from(list(Steer)))
def test_steering_never_changes_what_has_sounded(before: list[tuple[float, Steer]], at_s: float, way: Steer) -> None:
    earlier = sorted(step for step in before if step[0] < at_s)
    one, other = steer(*earlier), steer(*earlier, (at_s, way))

    def past(plan: SoundPlan) -> list[Segment]:
        kept = [part for part in plan.segments if part.start_s < at_s - 1]
        return [
            replace(
                part, end_s=0, fade_out_s=0, curve_out=None, loop_s=None,
                turns=tuple(turn for turn in part.turns if turn.at_s < at_s - 1),
            )
            for part in kept
        ]  # fmt: skip

    assert past(one) == past(other)
    for left, right in pairwise(other.segments):
        assert right.start_s <= left.end_s  # no gap, whatever is asked for


def test_an_excerpt_ends_where_it_is_told_to() -> None:
    plan = compile_plan(a_programme(), SESSION, SOUNDS)
    cut = excerpt(plan, 610)
    assert [one.title for one in cut.segments] == ["Shore", "Slow tide"]
    assert cut.ends_s == 610 and cut.segments[0] == plan.segments[0]
