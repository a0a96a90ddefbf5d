"""How loud each join of a programme will be beside what lies around it, and how one that stands out is mended.

A join is where one piece is led over to the next. It should be neither louder nor much quieter than the seconds around
it: a piece that fades by itself, or begins softly, leaves a hole where another fade is laid over its own. Pure; judged
from levels that were measured once (`levels.py`), so that it can follow an author's hand.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from companion.domain import editing
from companion.domain.editing import Place
from companion.domain.laying import Laid
from companion.domain.levels import LEVELS_HZ, SHORT_TERM_S, Heard, Levels, short_term_lufs
from companion.domain.programme import SHORTEST_S, Programme, Track
from companion.domain.records import dataclass
from companion.domain.remarks import Mend, Remark
from companion.domain.soundplan import Segment

AROUND_S, FAR_S = 12.0, 60.0
"""So much before and after a join its loudest is held against, and its quietest: a fade of its own may last longer."""
OVER_LU, UNDER_LU = 1.0, 6.0
"""A join that is louder or quieter by more than this is told; music breathes, so it may sink further than rise."""
_WELL_OVER_LU, _WELL_UNDER_LU = 0.8, 3.0
_QUIET = 0.25
"""What lies around a join is for this part of the time quieter than what the join may sink below."""
_STEPS_S = (0, 1, 2, 3, 4, 6, 8, 10, 13, 16, 20, 25)
_CROSSFADES_S = (5.0, 12.0, 16.0)
_KEEP = 0.5
"""No mending takes more than this part of a piece."""

Music = Sequence[tuple[Laid, Segment]]


@dataclass(frozen=True, slots=True)
class Join:
    """One join: how far its loudest three seconds lie above the loudest around, and its quietest below the quiet."""

    start_s: float
    end_s: float
    over_lu: float
    under_lu: float

    @property
    def well(self) -> bool:
        """Say whether it stands out in neither way."""
        return self.over_lu <= OVER_LU and self.under_lu <= UNDER_LU

    @property
    def worth(self) -> float:
        """Give how bad it is; 0 is as good as can be asked for."""
        return max(self.over_lu - _WELL_OVER_LU, 0.0) * (UNDER_LU / OVER_LU) + max(self.under_lu - _WELL_UNDER_LU, 0.0)


def pairs(segments: Sequence[Segment]) -> Iterator[tuple[int, int]]:
    """Give each two that follow each other and sound at once for a while."""
    for i in range(len(segments) - 1):
        if segments[i].end_s - segments[i + 1].start_s >= SHORTEST_S:
            yield i, i + 1


def held_against(left: Segment, right: Segment) -> tuple[float, float, float, float]:
    """Give from where to where what lies before a join, and what lies behind it, is compared, in plan seconds.

    Short-term loudness looks three seconds back, so what lies behind begins when nothing of the join is in it any more.
    """
    start_s, end_s = right.start_s, _ends_s(left, right)
    before_s = min(max(start_s - FAR_S, left.start_s + left.fade_in_s + SHORT_TERM_S), start_s)
    after_s = end_s + SHORT_TERM_S
    return before_s, start_s, after_s, max(min(after_s + FAR_S, right.end_s - right.fade_out_s), after_s)


def judge(left: Segment, right: Segment, short_term: Sequence[float], from_s: float) -> Join:
    """Judge a join by the short-term loudness of each tenth of a second from `from_s` on, whoever measured it."""
    before_s, start_s, after_s, until_s = held_against(left, right)

    def between(one_s: float, other_s: float) -> Sequence[float]:
        first = max(0, round((one_s - from_s) * LEVELS_HZ))
        return short_term[first : max(round((other_s - from_s) * LEVELS_HZ), first + 1)] or short_term[-1:]

    before, inside, after = between(before_s, start_s), between(start_s, after_s), between(after_s, until_s)
    near = round(AROUND_S * LEVELS_HZ)
    return Join(
        start_s,
        _ends_s(left, right),
        over_lu=max(inside) - max(*before[-near:], *after[:near]),
        under_lu=min(_quiet(before), _quiet(after)) - min(inside),
    )


def _quiet(lufs: Sequence[float]) -> float:
    return sorted(lufs)[int(_QUIET * (len(lufs) - 1))]


def _ends_s(left: Segment, right: Segment) -> float:
    return max(left.end_s, right.start_s + right.fade_in_s)


@lru_cache(maxsize=1024)
def foreseen(left: Heard, right: Heard) -> Join:
    """Judge a join by the levels of its two pieces; the plan's seconds are those of the segments."""
    before_s, _, _, until_s = held_against(left[0], right[0])
    return judge(left[0], right[0], short_term_lufs((left, right), before_s, until_s), before_s)


def join_remarks(programme: Programme, music: Music, levels: Mapping[str, Levels]) -> Iterator[Remark | None]:
    """Judge one join after the other, and tell each that stands out with a programme in which it does not.

    None for one that is well, or that can't be judged yet: whoever draws may take a breath between two.
    """
    told: set[tuple[Place, Place]] = set()
    for i, j in pairs([segment for _, segment in music]):
        (one, left), (other, right) = music[i], music[j]
        places = Place(one.phase, one.index), Place(other.phase, other.index)
        known = levels.get(one.track.file), levels.get(other.track.file)
        if known[0] is None or known[1] is None or places in told:
            continue
        told.add(places)
        heard = _at_zero((left, known[0]), (right, known[1]))
        yield None if (join := foreseen(*heard)).well else _remark(programme, (one, other), right.start_s, heard, join)


def _remark(
    programme: Programme, pair: tuple[Laid, Laid], at_s: float, heard: tuple[Heard, Heard], join: Join
) -> Remark:
    one, other = pair
    loud = join.over_lu > OVER_LU
    mend = _mend(*heard, _Bounds.of(one, other))
    return Remark(
        "join_loud" if loud else "join_quiet",
        other.phase,
        at_s,
        Place(other.phase, other.index),
        title=one.track.title,
        other=other.track.title,
        amount=join.over_lu if loud else join.under_lu,
        mend=mend,
        fixed=None if mend is None else _mended(programme, one, other, mend),
    )


def _at_zero(left: Heard, right: Heard) -> tuple[Heard, Heard]:
    """Give both as if the join were at 0: a join that only moves with all before it need not be judged again."""
    away_s = right[0].start_s
    return _moved(left, away_s), _moved(right, away_s)


def _moved(heard: Heard, by_s: float) -> Heard:
    segment, levels = heard
    start_s, end_s = (round(at_s - by_s, 3) for at_s in (segment.start_s, segment.end_s))
    return replace(segment, start_s=start_s, end_s=end_s, title="", turns=()), levels


@dataclass(frozen=True, slots=True)
class _Bounds:
    """How much may be left out at the end of the leaving and at the beginning of the coming piece, and the fade."""

    leave_s: float
    enter_s: float
    fade_s: float
    cut: bool
    """The leaving piece is cut off by its phase: its own end is not heard, and a longer fade goes further into it."""

    @classmethod
    def of(cls, one: Laid, other: Laid) -> "_Bounds":
        cut = one.phase is not other.phase or (one.phase, one.index) == (other.phase, other.index)
        least_s = min(one.length_s, other.length_s)
        return cls(0.0 if cut else one.length_s * _KEEP, other.length_s * _KEEP, least_s / 4, cut)


@lru_cache(maxsize=256)
def _mend(left: Heard, right: Heard, bounds: _Bounds) -> Mend | None:
    """Find the least that makes a join sound well; None where nothing makes it much better."""
    now = foreseen(left, right)
    tries = [
        Mend(leave_s, enter_s)
        for leave_s in _STEPS_S
        for enter_s in _STEPS_S
        if leave_s <= bounds.leave_s and enter_s <= bounds.enter_s
    ]
    tries += [
        Mend(leave_s, enter_s, crossfade_s)
        for crossfade_s in _CROSSFADES_S
        for leave_s in _STEPS_S[::3]
        for enter_s in _STEPS_S[::3]
        if leave_s <= bounds.leave_s and enter_s <= bounds.enter_s and crossfade_s <= bounds.fade_s
    ]
    best, best_worth = None, now.worth / 2
    for one in sorted(tries, key=lambda one: one.cost):
        worth = _tried(left, right, one, cut=bounds.cut).worth
        if worth < best_worth:
            best, best_worth = one, worth
        if worth == 0:
            break
    return best


def _tried(left: Heard, right: Heard, mend: Mend, *, cut: bool) -> Join:
    leaving, coming = left[0], right[0]
    fade_s = min(leaving.fade_out_s, coming.fade_in_s) if mend.crossfade_s is None else mend.crossfade_s
    longer_s = fade_s - leaving.fade_out_s
    one = replace(
        leaving,
        from_s=leaving.from_s - mend.leave_s - (0.0 if cut else longer_s),
        end_s=leaving.end_s + longer_s,
        fade_out_s=fade_s,
    )
    other = replace(coming, from_s=coming.from_s + mend.enter_s, fade_in_s=fade_s)
    before_s, _, _, until_s = held_against(one, other)
    return judge(one, other, short_term_lufs(((one, left[1]), (other, right[1])), before_s, until_s), before_s)


def _mended(programme: Programme, one: Laid, other: Laid, mend: Mend) -> Programme:
    """Leave the end of one piece and the beginning of the other out, and give the join its fade."""
    made = programme
    if mend.leave_s:
        ends_s = min(one.track.until_s or one.sound.length_s, one.sound.length_s)
        made = _change(made, one, lambda track: editing.trim(track, one.sound.length_s, until_s=ends_s - mend.leave_s))
    if mend.enter_s:
        begins_s = other.track.from_s + mend.enter_s
        made = _change(made, other, lambda track: editing.trim(track, other.sound.length_s, from_s=begins_s))
    if mend.crossfade_s is not None:
        made = _change(made, other, lambda track: editing.with_crossfade(track, mend.crossfade_s))
    return made


def _change(programme: Programme, laid: Laid, change: Callable[[Track], Track]) -> Programme:
    place = Place(laid.phase, laid.index)
    track = editing.track_at(programme, place)
    return programme if track is None else editing.change(programme, place, change(track))
