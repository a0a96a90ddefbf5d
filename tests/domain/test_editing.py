"""An author moves, trims and joins, takes it all back and makes it again, and is told what to look at."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain import editing, programme, schema
from companion.domain.editing import History, Place
from companion.domain.events import Phase
from companion.domain.laying import lay
from companion.domain.programme import SOUNDING, Cue, Programme, Shape, Sound, Spoken, Track
from companion.domain.remarks import Measured, remarks
from tests.domain.examples import a_programme
from tests.domain.test_programme import SESSION, SOUNDS

HOLD = Place(Phase.HOLD, 0)
WINDOW = Place(Phase.WINDOW, 0)


def titles(made: Programme) -> list[list[str]]:
    return [[one.title for one in made.of(phase)] for phase in SOUNDING]


def test_tracks_move_within_a_phase_and_across_phases() -> None:
    made, place = editing.move(a_programme(), HOLD, Place(Phase.WINDOW, 1))
    assert titles(made) == [[], ["Slow tide"], ["Slow tide", "Shore", "Wide field"], ["Morning"], ["Shore"]]
    assert place == Place(Phase.WINDOW, 1)
    made, place = editing.move(made, Place(Phase.WINDOW, 0), Place(Phase.WINDOW, 3))
    assert titles(made)[2] == ["Shore", "Wide field", "Slow tide"] and place.index == 2


def test_steps_walk_through_all_phases_and_stop_at_the_ends() -> None:
    made, place, seen = a_programme(), HOLD, [HOLD]
    for _ in range(12):
        made, place = editing.step(made, place, 1)
        seen.append(place)
    assert place == Place(Phase.RECOVERY, 1) and Place(Phase.WINDOW, 2) in seen
    for _ in range(12):
        made, place = editing.step(made, place, -1)
    assert (made, place) == (a_programme(), HOLD)


def test_a_trim_keeps_a_second_and_what_there_is() -> None:
    track = a_programme().of(Phase.WINDOW)[0]
    assert editing.trim(track, 600, from_s=-5).from_s == 0
    assert editing.trim(track, 600, from_s=700).from_s == 599
    assert editing.trim(track, 600, until_s=700).until_s is None
    short = editing.trim(editing.trim(track, 600, from_s=100), 600, until_s=20)
    assert (short.from_s, short.until_s) == (100, 101)


def test_a_track_is_split_where_both_parts_are_something() -> None:
    track = a_programme().of(Phase.WINDOW)[0]
    assert editing.split(track, 0.5, 600) is None
    one, other = editing.split(track, 250, 600) or (track, track)
    assert (one.until_s, other.from_s, other.until_s) == (250, 250, None)


numbers = st.floats(-1e5, 1e5)


@given(st.data())
def test_whatever_an_author_does_can_be_read_again(data: st.DataObject) -> None:
    made, draw = a_programme(), data.draw
    for _ in range(draw(st.integers(1, 12))):
        phase = draw(st.sampled_from(SOUNDING))
        place = Place(phase, draw(st.integers(0, 3)))
        track, number = editing.track_at(made, place), draw(numbers)
        match draw(st.integers(0, 8)):
            case 0 if track:
                made = editing.change(made, place, editing.trim(track, 300, from_s=number))
            case 1 if track:
                made = editing.change(made, place, editing.trim(track, 300, until_s=number))
            case 2 if track:
                made = editing.change(made, place, editing.with_level(track, number))
            case 3 if track:
                made = editing.change(made, place, editing.with_crossfade(track, number))
            case 4 if track:
                made = editing.change(made, place, editing.with_rest(track, number))
            case 5 if track:
                made, _ = editing.move(made, place, Place(draw(st.sampled_from(SOUNDING)), draw(st.integers(0, 4))))
            case 6 if track:
                made, _ = editing.step(made, place, draw(st.sampled_from([-1, 1])))
            case 7 if track:
                made = editing.remove(made, place)
            case _:
                made = editing.add(made, place, (Track("New", "pad.ogg", 0),))
    assert programme.read(schema.write(made)) == made


@given(st.lists(st.integers(0, 3), min_size=1, max_size=40))
def test_undo_goes_back_to_the_beginning_and_redo_to_the_end(ways: list[int]) -> None:
    history = History(a_programme(), saved=a_programme())
    made = [history.now]
    for number, way in enumerate(ways):
        history = history.do(f"change {way}", replace(history.now, title=f"{number}"))
        made.append(history.now)
    for expected in reversed(made[:-1]):
        history = history.undo()
        assert history.now == expected
    assert not history.changed and history.undo() == history
    for expected in made[1:]:
        history = history.redo()
        assert history.now == expected
    assert history.redo() == history


def test_a_drag_is_one_step_to_undo() -> None:
    history = History(a_programme())
    for seconds in (9.0, 10.0, 11.0):
        moved = editing.with_crossfade(history.now.of(Phase.WINDOW)[1], seconds)
        made = editing.change(history.now, Place(Phase.WINDOW, 1), moved)
        history = history.do("crossfade", made, goes_on=True)
    assert history.undo().now == a_programme()


def test_a_mark_within_reach_is_taken() -> None:
    assert editing.snap(10.4, [0, 10, 20], 0.5) == 10
    assert editing.snap(10.6, [0, 10, 20], 0.5) == 10.6
    assert editing.snap(3, [], 1) == 3


# -- remarks ----------------------------------------------------------------------------------------------------


def codes(made: Programme, sounds: dict[str, Sound] | None = None, **measured: Measured) -> list[str]:
    known = {f"{name}.ogg": value for name, value in measured.items()}
    return [one.code for one in remarks(made, SESSION, SOUNDS if sounds is None else sounds, known)]


def fixed(made: Programme, sounds: dict[str, Sound] | None = None, **measured: Measured) -> Programme:
    known = {f"{name}.ogg": value for name, value in measured.items()}
    found = remarks(made, SESSION, SOUNDS if sounds is None else sounds, known)
    return next(one.fixed for one in found if one.fixed is not None)


def test_a_programme_without_fault_has_no_remark() -> None:
    assert codes(a_programme()) == []


@pytest.mark.parametrize(
    ("changes", "expected", "left"),
    [
        ({"tracks.window": []}, ["coverage"], None),
        ({"tracks.window.1.rest_s": 30}, ["gap"], []),
        ({"shapes": {"window": {"fill": "silence"}}}, ["gap"], []),
        ({"tracks.window.0.file": "gone.ogg"}, ["missing"], []),
        ({"cues": [{"title": "A", "file": "pad.ogg", "text": "", "phase": "hold", "at_s": 0}]}, ["cue_text"], None),
        ({"cues": [{"title": "A", "file": "no.ogg", "text": "a", "phase": "hold", "at_s": 0}]}, ["missing"], []),
        ({"cues": [{"title": "A", "file": "bowls.ogg", "text": "a", "phase": "hold", "at_s": 900}]}, ["cue_late"], []),
    ],
)
def test_each_fault_has_its_remark_and_its_fix(
    changes: dict[str, object], expected: list[str], left: list[str] | None
) -> None:
    made = a_programme(changes)
    assert codes(made) == expected
    if left is not None:
        assert codes(fixed(made)) == left


def test_tracks_for_which_a_phase_has_no_time_left_are_told_of() -> None:
    made = a_programme()
    many = editing.add(made, Place(Phase.HOLD, len(made.of(Phase.HOLD))), made.of(Phase.WINDOW) * 4)
    [one] = [one for one in remarks(many, SESSION, SOUNDS, {}) if one.code == "unheard"]
    heard = {(one.phase, one.index) for one in lay(many, SESSION, SOUNDS)}
    assert one.place is not None
    assert one.fixed is not None
    first = one.place.index
    assert (Phase.HOLD, first) not in heard
    assert (Phase.HOLD, first - 1) in heard
    assert one.amount == len(many.of(Phase.HOLD)) - first
    assert one.fixed.of(Phase.HOLD) == many.of(Phase.HOLD)[:first]
    assert codes(one.fixed) == []


def test_a_startling_first_second_wants_a_longer_crossfade() -> None:
    startling = Measured(jump_db=9)
    assert codes(a_programme(), bowls=startling) == ["jump"]
    assert codes(fixed(a_programme(), bowls=startling), bowls=startling) == []


def test_sung_words_are_told_where_they_are_not_wanted() -> None:
    made = editing.with_shape(a_programme(), Phase.WINDOW, Shape(lyrics=False))
    assert codes(made, bowls=Measured(lyrics=True)) == ["lyrics"]
    assert codes(made, ocean=Measured(lyrics=True)) == []


def test_a_track_that_stays_below_its_target_lowers_the_target() -> None:
    sounds = SOUNDS | {"bowls.ogg": Sound("/m/bowls.ogg", 300, lufs=-30, peak_dbtp=-2)}
    made = a_programme({"target_lufs": -23})
    assert codes(made, sounds) == ["level"]
    assert codes(fixed(made, sounds), sounds) == []


def test_a_cue_that_is_too_late_to_be_heard_is_in_no_other_ones_way() -> None:
    late, next_one = Cue("A", "ocean.ogg", "a", Spoken.HOLD, 900), Cue("B", "ocean.ogg", "b", Spoken.ONSET, 305)
    made, _ = editing.add_cue(a_programme(), late)
    assert codes(editing.add_cue(made, next_one)[0]) == ["cue_late"]
    in_time, _ = editing.add_cue(a_programme(), replace(late, at_s=590))
    assert codes(editing.add_cue(in_time, replace(next_one, at_s=1))[0]) == ["cues_overlap"]


def test_cues_that_meet_are_moved_apart() -> None:
    cue = Cue("A", "ocean.ogg", "a", Spoken.HOLD, 10)
    made, _ = editing.add_cue(a_programme(), cue)
    made, index = editing.add_cue(made, replace(cue, title="B", at_s=5))
    assert [one.title for one in made.cues] == ["B", "A"] and index == 0
    assert codes(made) == ["cues_overlap"]
    assert codes(fixed(made)) == []
