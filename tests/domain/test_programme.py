"""Music is laid over the phases without a gap, and what has sounded is never changed by what happens later."""

from dataclasses import dataclass
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain import fades, schema
from companion.domain import programme as programmes
from companion.domain.events import Phase
from companion.domain.laying import compile_plan
from companion.domain.programme import Programme, Sound
from companion.domain.schedule import Span
from companion.domain.soundplan import Segment, SoundPlan
from tests.domain.examples import a_programme, programme_data

SOUNDING = (Phase.HOLD, Phase.ONSET, Phase.WINDOW, Phase.RETURN, Phase.RECOVERY)
NAMES = ("hold", "onset", "window", "return", "recovery")
CLOSE_S = 1e-6


@dataclass(frozen=True, slots=True)
class Case:
    """A programme with the lengths of its files, and phases to lay it over."""

    programme: Programme
    sounds: dict[str, Sound]
    lengths_ms: tuple[int, ...]
    speed: float

    def plan(self, lengths_ms: tuple[int, ...] | None = None) -> SoundPlan:
        """Compile it, for other lengths where they are given."""
        return compile_plan(self.programme, spans(lengths_ms or self.lengths_ms), self.sounds, self.speed)

    @property
    def longest_fade_s(self) -> float:
        """Give the longest fade that its plan can hold."""
        return max(self.programme.crossfade_s, self.programme.fade_s)


def spans(lengths_ms: tuple[int, ...], preparation_ms: int = 600_000) -> tuple[Span, ...]:
    made = [Span(Phase.PREPARATION, 0, preparation_ms)]
    for phase, length_ms in zip(SOUNDING, lengths_ms, strict=True):
        made.append(Span(phase, made[-1].end_ms, made[-1].end_ms + length_ms))
    return tuple(made)


lengths_ms = st.one_of(st.integers(0, 2_000), st.integers(10, 120).map(lambda s: s * 1000), st.integers(0, 4_000_000))
file_s = st.one_of(st.floats(0.05, 3), st.floats(3, 60), st.floats(60, 3000))

crossfade_s = st.sampled_from([1.0, 8.0, 30.0]) | st.floats(1, 30)
fade_s = st.sampled_from([1.0, 6.0, 60.0]) | st.floats(1, 60)


@st.composite
def cases(draw: st.DrawFn, silent: bool) -> Case:
    counts = [draw(st.integers(0 if silent else 1, 3)) for _ in SOUNDING]
    lengths = [draw(file_s) for _ in range(sum(counts))]
    if not silent:
        lengths = [max(length, programmes.SHORTEST_S) for length in lengths]
    sounds = {f"{i}.ogg": Sound(f"/music/{i}.ogg", length) for i, length in enumerate(lengths)}
    files = iter(sounds)
    tracks = {
        name: [{"title": f"{name} {i}", "file": next(files), "gain_db": 0} for i in range(count)]
        for name, count in zip(NAMES, counts, strict=True)
    }
    made = a_programme({"tracks": tracks, "crossfade_s": draw(crossfade_s), "fade_s": draw(fade_s)})
    phases = tuple(draw(lengths_ms) for _ in SOUNDING)
    return Case(made, sounds, phases, draw(st.sampled_from([1.0, 1.0, 10.0, 600.0])))


def gain(segment: Segment, at_s: float) -> float:
    """Give the linear gain of a segment's fades at a second of the plan, 0 outside it."""
    if not segment.start_s <= at_s < segment.end_s:
        return 0.0
    coming = (at_s - segment.start_s) / segment.fade_in_s if segment.fade_in_s else 1.0
    leaving = (at_s - segment.end_s + segment.fade_out_s) / segment.fade_out_s if segment.fade_out_s else 0.0
    return fades.rising(segment.curve, coming) * fades.falling(segment.curve, leaving)


def heard(case: Case, plan: SoundPlan, at_s: float) -> list[tuple[str, float, float, bool]]:
    """Give what sounds at a second: each file with its beginning, its gain and whether it has come to its loop."""
    return [
        (segment.file, segment.start_s, round(gain(segment, at_s), 9), looping(case, segment, at_s))
        for segment in plan.segments
        if gain(segment, at_s) > 1e-9
    ]


def looping(case: Case, segment: Segment, at_s: float) -> bool:
    length_s = next(sound.length_s for sound in case.sounds.values() if sound.path == segment.file)
    return segment.loop_s is not None and at_s - segment.start_s > length_s - segment.loop_s


@given(cases(silent=False))
def test_no_gap_between_first_and_last_sound(case: Case) -> None:
    plan = case.plan()
    for one, other in pairwise(plan.segments):
        assert other.start_s < one.end_s
        assert one.end_s - one.fade_out_s == pytest.approx(other.start_s, abs=CLOSE_S)
        assert one.fade_out_s == pytest.approx(other.fade_in_s, abs=CLOSE_S)
    if plan.segments:
        whole_s = sum(case.lengths_ms) / 1000 / case.speed
        assert plan.segments[0].start_s < programmes.SHORTEST_S * len(SOUNDING)
        assert plan.segments[-1].end_s == pytest.approx(whole_s + plan.segments[-1].fade_out_s, abs=CLOSE_S)


@given(cases(silent=False), st.lists(st.floats(0, 1), min_size=20, max_size=20))
def test_the_power_stays_the_same_from_the_first_fade_to_the_last(case: Case, places: list[float]) -> None:
    plan = case.plan()
    if not plan.segments:
        return
    from_s = plan.segments[0].start_s + plan.segments[0].fade_in_s
    until_s = plan.segments[-1].end_s - plan.segments[-1].fade_out_s
    for at_s in (from_s + (until_s - from_s) * place for place in places):
        if from_s < at_s < until_s:
            # A fade-in that fills its stretch meets the next fade where this one ends.
            assert sum(gain(segment, at_s) ** 2 for segment in plan.segments) == pytest.approx(1, abs=1e-3)


@given(cases(silent=True))
def test_at_most_two_sound_at_once_and_fades_lie_inside(case: Case) -> None:
    plan = case.plan()
    for segment in plan.segments:
        assert segment.fade_in_s > 0 and segment.fade_out_s > 0
        assert segment.fade_in_s + segment.fade_out_s <= segment.end_s - segment.start_s + CLOSE_S
    edges = sorted(edge for segment in plan.segments for edge in (segment.start_s, segment.end_s))
    for left, right in pairwise(edges):
        if right - left > CLOSE_S:
            middle = (left + right) / 2
            assert sum(segment.start_s < middle < segment.end_s for segment in plan.segments) <= 2
    assert [segment.start_s for segment in plan.segments] == sorted(segment.start_s for segment in plan.segments)
    assert plan.ends_s == max((segment.end_s for segment in plan.segments), default=0)


@given(cases(silent=True))
def test_a_file_repeats_only_where_it_would_else_run_out(case: Case) -> None:
    length_s = {sound.path: sound.length_s for sound in case.sounds.values()}
    for segment in case.plan().segments:
        longer = segment.end_s - segment.start_s > length_s[segment.file] + CLOSE_S
        assert (segment.loop_s is not None) == longer
        assert segment.loop_s is None or 0 < segment.loop_s <= length_s[segment.file] / 4


@st.composite
def changes(draw: st.DrawFn, lengths_ms: tuple[int, ...]) -> tuple[int, tuple[int, ...]]:
    """Give a moment in some phase, and the lengths after somebody then cut it, skipping others, or made it longer."""
    phase = draw(st.integers(0, 4))
    lasted_ms = int(draw(st.sampled_from([0.3, 0.9, 0.999]) | st.floats(0, 0.999)) * lengths_ms[phase])
    after = list(lengths_ms)
    if draw(st.booleans()):
        after[phase] = lasted_ms
        for skipped in range(phase + 1, draw(st.integers(phase + 1, 5))):
            after[skipped] = 0
    else:
        after[phase] += draw(st.integers(0, 2_000_000))
    return sum(lengths_ms[:phase]) + lasted_ms, tuple(after)


def moments(plan: SoundPlan) -> list[float]:
    """Give the seconds at which a plan would show that it is another one: along each fade, and between them."""
    parts = (0.1, 0.5, 0.95, 1.05)
    coming = [segment.start_s + segment.fade_in_s * part for segment in plan.segments for part in parts]
    return coming + [segment.end_s - segment.fade_out_s * part for segment in plan.segments for part in parts]


@given(cases(silent=True), st.data())
def test_what_has_sounded_is_never_changed(case: Case, data: st.DataObject) -> None:
    check_the_past(case, *data.draw(changes(case.lengths_ms)))


def test_a_phase_so_short_that_its_fades_meet_may_be_made_longer() -> None:
    sounds = {name: Sound(name, 3000) for name in a_programme().files}
    case = Case(a_programme({"crossfade_s": 30, "fade_s": 1}), sounds, (600_000, 60_000, 600_000, 0, 0), 1.0)
    check_the_past(case, 655_000, (600_000, 120_000, 600_000, 0, 0))


def check_the_past(case: Case, now_ms: int, after: tuple[int, ...]) -> None:
    before_plan, after_plan = case.plan(), case.plan(after)
    # A stretch that is too short to be one may come or go within its half second, and a fade under way may change.
    under_way_s = case.longest_fade_s + programmes.SHORTEST_S * len(SOUNDING)
    past_s = now_ms / 1000 / case.speed - under_way_s
    for at_s in [past_s, *moments(before_plan), *moments(after_plan)]:
        if at_s <= past_s:
            assert heard(case, before_plan, at_s) == heard(case, after_plan, at_s)


@given(cases(silent=True))
def test_a_rehearsal_is_the_same_plan_over_shorter_phases(case: Case) -> None:
    speed = int(case.speed)
    slow = tuple(length // speed for length in case.lengths_ms)
    fast = compile_plan(case.programme, spans(tuple(length * speed for length in slow)), case.sounds, case.speed)
    plain = compile_plan(case.programme, spans(slow), case.sounds)
    for one, other in zip(fast.segments, plain.segments, strict=True):
        assert (one.start_s, one.end_s) == pytest.approx((other.start_s, other.end_s))
        assert (one.file, one.loop_s) == (other.file, other.loop_s)


SOUNDS = {
    "ocean.ogg": Sound("/m/ocean.ogg", 120),
    "pad.ogg": Sound("/m/pad.ogg", 600),
    "bowls.ogg": Sound("/m/bowls.ogg", 300),
    "return.ogg": Sound("/m/return.ogg", 900),
}
SESSION = spans((600_000, 900_000, 2_700_000, 900_000, 3_600_000))


def test_the_example_follows_its_phases() -> None:
    plan = compile_plan(a_programme(), SESSION, SOUNDS)
    assert [
        (one.title, one.start_s, one.end_s, one.fade_in_s, one.fade_out_s, one.loop_s) for one in plan.segments
    ] == [
        ("Shore", 0, 608, 6, 8, 8),
        ("Slow tide", 600, 1508, 8, 8, 8),
        ("Slow tide", 1500, 2100, 8, 8, None),
        ("Wide field", 2092, 4208, 8, 8, 8),
        ("Morning", 4200, 5108, 8, 8, 8),
        ("Shore", 5100, 8706, 8, 6, 8),
    ]
    assert plan.ends_s == 8706


def test_a_short_file_is_not_begun_again_only_to_fade_out() -> None:
    two = [{"title": name, "file": name, "gain_db": 0} for name in ("bowls.ogg", "pad.ogg")]
    short = SOUNDS | {"bowls.ogg": Sound("/m/bowls.ogg", 20)}
    plan = compile_plan(a_programme({"tracks.window": two}), SESSION, short)
    bowls = plan.segments[2]
    assert (bowls.start_s, bowls.end_s, bowls.fade_in_s, bowls.fade_out_s, bowls.loop_s) == (1500, 1520, 8, 5, None)


def test_a_file_that_is_not_there_is_passed_over() -> None:
    found = {name: sound for name, sound in SOUNDS.items() if name != "bowls.ogg"}
    plan = compile_plan(a_programme(), SESSION, found)
    assert [one.title for one in plan.segments] == ["Shore", "Slow tide", "Slow tide", "Morning", "Shore"]
    assert plan.segments[2].loop_s == 8


def test_a_phase_without_sound_is_silent_between_two_fades() -> None:
    silent = a_programme({"tracks.window": []})
    plan = compile_plan(silent, SESSION, SOUNDS)
    onset, back = plan.segments[1], plan.segments[2]
    assert (onset.end_s, onset.fade_out_s) == (1506, 6)
    assert (back.start_s, back.fade_in_s) == (4200, 6)


def test_nothing_sounds_without_files_or_without_a_hold() -> None:
    assert compile_plan(a_programme(), SESSION, {}) == SoundPlan((), 0.0)
    assert compile_plan(a_programme(), SESSION[:1], SOUNDS) == SoundPlan((), 0.0)


def test_the_files_of_a_programme_are_named_once_in_order_of_use() -> None:
    assert a_programme().files == ("ocean.ogg", "pad.ogg", "bowls.ogg", "return.ogg")


@pytest.mark.parametrize(
    "name",
    [
        "/etc/passwd", "../x.ogg", "a/../x.ogg", "a//x.ogg", "a/", "..", ".", "a/./b", "http://host/x.ogg",
        "\\\\host\\share\\x.ogg", "a\\x.ogg", "C:\\x.ogg", "C:x.ogg", "x.ogg:stream", "CON", "con.ogg", "a/Nul .wav",
        "lpt1.flac", "x.ogg.", "x.ogg ", ".. ", "a/... /x.ogg", "x\x00.ogg", "x\n.ogg", "what?.ogg", "*.ogg",
        "\u202egpj.exe",
    ],
)  # fmt: skip
def test_a_track_leads_nowhere_but_below_the_folder(name: str) -> None:
    with pytest.raises(schema.Unreadable) as caught:
        programmes.read(programme_data({"tracks.hold.0.file": name}))
    assert [(one.field, one.code) for one in caught.value.problems] == [("tracks.hold[0].file", "rule")]


@pytest.mark.parametrize(
    "name", ["ocean.ogg", "a/b/c d.m4a", "Ünï – 1.flac", "..x.ogg", "contrast.ogg", "com.ogg", "~x"]
)
def test_ordinary_names_are_allowed(name: str) -> None:
    assert programmes.read(programme_data({"tracks.hold.0.file": name})).files[0] == name


def test_a_programme_for_something_else_is_told_so() -> None:
    with pytest.raises(schema.Unreadable) as caught:
        programmes.read({"format": "companion-protocol/1"})
    assert [(one.field, one.expected) for one in caught.value.problems] == [("format", "“companion-programme/1”")]
