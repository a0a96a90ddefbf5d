"""A soundscape in a programme: no file, told the phases and the steering, the same sound on both sides of a join."""

import pytest

from companion.domain import programme
from companion.domain.events import Phase
from companion.domain.laying import compile_plan
from companion.domain.programme import Programme
from companion.domain.schedule import Span
from companion.domain.schema import Unreadable
from companion.domain.soundplan import ScapePhase
from companion.domain.steering import MusicSteered, Steer
from tests.domain.examples import programme_data

FIELD = {"title": "Field", "file": "field", "gain_db": 0, "kind": "soundscape", "curve": "linear"}
NONE: dict[str, list[object]] = {"hold": [], "onset": [], "window": [], "return": [], "recovery": []}
SPANS = (Span(Phase.PREPARATION, 0, 60_000), Span(Phase.HOLD, 60_000, 660_000), Span(Phase.ONSET, 660_000, 1_260_000))


def field() -> Programme:
    return programme.read(programme_data({"tracks": NONE | {"hold": [FIELD], "onset": [FIELD]}}))


def test_it_is_no_file_and_goes_on_through_the_phases() -> None:
    made = field()
    assert made.files == ()
    first, second = compile_plan(made, SPANS, made.soundscapes).segments
    assert first.scape is not None and second.scape is not None
    assert first.scape.name == second.scape.name == "field"
    assert (first.scape.start_s, second.scape.start_s) == (first.start_s, second.start_s) == (0, 600)
    assert first.scape.phases == second.scape.phases == (ScapePhase(0, "hold"), ScapePhase(600, "onset"))
    assert first.loop_s is second.loop_s is None
    assert first.fade_out_s == second.fade_in_s == first.end_s - second.start_s > 0
    assert (first.curve_out, second.curve) == ("linear", "linear")


def test_it_is_turned_as_the_music_is_steered() -> None:
    made = field()
    steered = [MusicSteered(way, 90_000 + at) for at, way in enumerate([Steer.GENTLER] * 5 + [Steer.OPENER] * 6)]
    scape = compile_plan(made, SPANS, made.soundscapes, steered=steered).segments[0].scape
    assert scape is not None
    assert scape.turns[0].at_s == 30
    opens = [turn.open for turn in scape.turns]
    assert opens == [0.375, 0.25, 0.125, 0, 0, 0.125, 0.25, 0.375, 0.5, 0.75, 0.75]


def test_it_is_made_darker_and_lighter_beside_that() -> None:
    made = field()
    ways = [Steer.LIGHTER, Steer.GENTLER, Steer.NEXT, *[Steer.DARKER] * 2]
    steered = [MusicSteered(way, 90_000 + at) for at, way in enumerate(ways)]
    plan = compile_plan(made, SPANS, made.soundscapes, steered=steered)
    scape = plan.segments[0].scape
    assert scape is not None
    assert [(turn.open, turn.light) for turn in scape.turns] == [
        (0.5, 0.625),
        (0.375, 0.625),
        (0.375, 0.5),
        (0.375, 0.375),
    ]
    assert len(plan.segments[0].turns) == 1, "its colour changes no level"


def test_a_name_is_not_a_file_and_a_soundscape_both() -> None:
    both = programme_data({"tracks": NONE | {"hold": [FIELD], "onset": [FIELD | {"kind": "file"}]}})
    with pytest.raises(Unreadable) as refused:
        programme.read(both)
    assert [problem.field for problem in refused.value.problems] == ["tracks.hold[0].file"]
