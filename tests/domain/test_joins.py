"""How loud joins will be, which of them are told, and that what is offered makes them sound well."""

import random
from dataclasses import replace

import pytest

from companion.domain.events import Phase
from companion.domain.joins import Join, foreseen, join_remarks, pairs
from companion.domain.laying import compile_plan, lay
from companion.domain.levels import LEVELS_HZ, Levels, to_bytes
from companion.domain.programme import Programme, Sound
from companion.domain.remarks import Remark
from tests.domain.examples import a_programme
from tests.domain.test_programme import SESSION

LENGTH_S = 240
FLAT = [-20.0] * (LENGTH_S * LEVELS_HZ)


def shaped(*parts: tuple[float, float, float]) -> list[float]:
    """Give a flat piece but for some parts: from a second, until a second, how loud."""
    made = list(FLAT)
    for from_s, until_s, lufs in parts:
        made[int(from_s * LEVELS_HZ) : int(until_s * LEVELS_HZ)] = [lufs] * int((until_s - from_s) * LEVELS_HZ)
    return made


FADES = shaped(*((at, at + 1, -20 - 3 * (at - 224)) for at in range(225, 240)))
SOFT = shaped((0, 10, -45))
DRUM = shaped((235, 236, -8))
"""The stroke falls into the fade: the piece itself rises there."""


def two(left: list[float], right: list[float]) -> tuple[Programme, dict[str, Sound], dict[str, Levels]]:
    sounds = {name: Sound(f"/m/{name}", LENGTH_S, -20.0, -6.0) for name in ("a.ogg", "b.ogg")}
    tracks = [{"title": name[0].upper(), "file": name, "gain_db": 0} for name in sounds]
    empty: dict[str, object] = {f"tracks.{phase}": [] for phase in ("hold", "onset", "return", "recovery")}
    made = a_programme({**empty, "tracks.window": tracks, "target_lufs": -23, "crossfade_s": 8})
    levels = {"a.ogg": Levels.from_bytes(to_bytes(left)), "b.ogg": Levels.from_bytes(to_bytes(right))}
    return made, sounds, levels


def told(made: Programme, sounds: dict[str, Sound], levels: dict[str, Levels]) -> list[Remark]:
    segments = [one for one in compile_plan(made, SESSION, sounds).segments if not one.voice]
    music = tuple(zip(lay(made, SESSION, sounds), segments, strict=True))
    return [one for one in join_remarks(made, music, levels) if one is not None]


def first_join(made: Programme, sounds: dict[str, Sound], levels: dict[str, Levels]) -> Join:
    segments = compile_plan(made, SESSION, sounds).segments
    i, j = next(iter(pairs(segments)))
    by_path = {sound.path: levels[name] for name, sound in sounds.items()}
    return foreseen((segments[i], by_path[segments[i].file]), (segments[j], by_path[segments[j].file]))


def test_a_join_of_two_even_pieces_is_as_loud_as_they_are() -> None:
    case = two(FLAT, FLAT)
    join = first_join(*case)
    assert join.over_lu == pytest.approx(0, abs=0.05) and join.under_lu == pytest.approx(0, abs=0.05)
    assert told(*case) == []


@pytest.mark.parametrize(
    ("left", "right", "code", "from_which"),
    [(FADES, FLAT, "join_quiet", "leave"), (FLAT, SOFT, "join_quiet", "enter"), (DRUM, FLAT, "join_loud", "leave")],
)
def test_a_join_that_stands_out_is_told_and_mended(
    left: list[float], right: list[float], code: str, from_which: str
) -> None:
    made, sounds, levels = two(left, right)
    [remark] = told(made, sounds, levels)
    assert (remark.code, remark.phase, remark.title, remark.other) == (code, Phase.WINDOW, "A", "B")
    assert remark.amount == pytest.approx(max(first_join(made, sounds, levels).over_lu, remark.amount))
    assert remark.mend is not None and remark.fixed is not None
    assert (remark.mend.leave_s > 0) == (from_which == "leave")
    assert told(remark.fixed, sounds, levels) == []
    assert remark.fixed.tracks.window[0].until_s != made.tracks.window[0].until_s or from_which == "enter"


def test_no_more_is_left_out_than_is_needed() -> None:
    silent = [told(*two(shaped((240 - seconds, 240, -50)), FLAT))[0].mend for seconds in (9, 18)]
    short, long = (mend.leave_s for mend in silent if mend is not None)
    assert 2 <= short <= 9 < long <= 18


def test_a_piece_that_was_never_measured_is_not_judged() -> None:
    made, sounds, levels = two(FADES, FLAT)
    assert told(made, sounds, {"a.ogg": levels["a.ogg"]}) == []


def test_a_loop_is_as_loud_in_its_seams_as_elsewhere() -> None:
    made, sounds, levels = two(FLAT, FLAT)
    alone = replace(made, tracks=replace(made.tracks, window=made.tracks.window[:1], return_=made.tracks.window[1:]))
    join = first_join(alone, sounds, levels)
    assert join.over_lu == pytest.approx(0, abs=0.05) and join.under_lu == pytest.approx(0, abs=0.05)


def test_a_loop_begins_again_where_a_piece_is_its_own_beginning_again() -> None:
    chance = random.Random(3)
    music = [chance.uniform(-30, -14) for _ in range(120 * LEVELS_HZ)]
    played = [lufs + chance.uniform(-0.2, 0.2) for lufs in music[: 10 * LEVELS_HZ]]  # as a lossy file gives it again
    again = Levels.from_bytes(to_bytes([*music, *played]))
    assert again.turn_s(0, None, 8) == pytest.approx(120)
    assert again.turn_s(4, None, 8) == pytest.approx(120), "without its first seconds it still has the next ones twice"
    assert again.turn_s(0, 120, 8) == pytest.approx(112)
    assert Levels.from_bytes(to_bytes(music)).turn_s(5, None, 8) == pytest.approx(107)
