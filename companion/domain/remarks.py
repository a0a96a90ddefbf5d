"""What an author should look at before a programme is used: gaps, jumps, levels, lyrics, missing files; and a fix.

Pure. A remark is a code with facts, and where there is one, the programme as it would be with the fix. Words are made
in the window. Warns only: whether a programme is right is its author's to say.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from companion.domain import editing
from companion.domain.editing import Place
from companion.domain.events import Phase
from companion.domain.laying import Laid, lay, level_db
from companion.domain.programme import SHORTEST_S, SOUNDING, CueWhen, Fill, Programme, Sound
from companion.domain.records import dataclass
from companion.domain.schedule import Span
from companion.domain.stamps import MS_PER_S

JUMP_DB = 6.0
"""A first second that is this much louder than the three seconds after it startles (`Measured.jump_db`)."""
UNEVEN_LU = 1.0
SOFT_CROSSFADE_S = 12.0


@dataclass(frozen=True, slots=True)
class Measured:
    """What the library knows of a file beside its length."""

    jump_db: float = 0.0
    lyrics: bool = False


@dataclass(frozen=True, slots=True)
class Mend:
    """What makes a join sound well: seconds left out before and behind it, and another crossfade."""

    leave_s: float = 0.0
    enter_s: float = 0.0
    crossfade_s: float | None = None

    @property
    def cost(self) -> float:
        """Give how much it takes from the pieces; another crossfade is counted as a few seconds."""
        return self.leave_s + self.enter_s + (0.0 if self.crossfade_s is None else 5.0)


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing to look at.

    Codes: `missing`, `gap`, `coverage`, `unheard` (so many tracks, from `title` on), `jump`, `lyrics`, `level`,
    `cue_late`, `cues_overlap`, `cue_text`; and of `joins.py`, between the tracks `title` and `other`, `join_loud`,
    `join_quiet`.
    `place` leads to a track, `cue` to a cue; `at_s` is the plan second, `fixed` the programme with the fix.
    """

    code: str
    phase: Phase
    at_s: float
    place: Place | None = None
    cue: int | None = None
    title: str = ""
    amount: float = 0.0
    fixed: Programme | None = None
    other: str = ""
    mend: Mend | None = None


def remarks(
    programme: Programme, spans: tuple[Span, ...], sounds: Mapping[str, Sound], measured: Mapping[str, Measured]
) -> tuple[Remark, ...]:
    """Give all remarks in the order of their place."""
    laid = lay(programme, spans, sounds)
    found = [
        *_missing(programme, spans, sounds),
        *_gaps(programme, spans, laid),
        *_unheard(programme, spans, sounds, laid),
        *_tracks(programme, laid, measured),
        *_cues(programme, spans, sounds),
    ]
    return tuple(sorted(found, key=lambda one: one.at_s))


def _starts(spans: tuple[Span, ...]) -> dict[Phase, tuple[float, float]]:
    zero_ms = next((span.start_ms for span in spans if span.phase is Phase.HOLD), 0)
    return {
        span.phase: ((span.start_ms - zero_ms) / MS_PER_S, (span.end_ms - zero_ms) / MS_PER_S)
        for span in spans
        if span.phase in SOUNDING
    }


def _missing(programme: Programme, spans: tuple[Span, ...], sounds: Mapping[str, Sound]) -> Iterator[Remark]:
    starts = _starts(spans)
    for phase in SOUNDING:
        for i, track in enumerate(programme.of(phase)):
            if track.file not in sounds:
                place = Place(phase, i)
                fixed = editing.remove(programme, place)
                yield Remark("missing", phase, starts.get(phase, (0.0, 0.0))[0], place, None, track.title, 0.0, fixed)


def _gaps(programme: Programme, spans: tuple[Span, ...], laid: tuple[Laid, ...]) -> Iterator[Remark]:
    """Find silence: a phase without any sound, the rest of one, or a rest between two tracks."""
    for phase, (start_s, end_s) in _starts(spans).items():
        if end_s - start_s < SHORTEST_S:
            continue
        inside = [one for one in laid if one.start_s < end_s and one.end_s > start_s]
        if not inside:
            yield Remark("coverage", phase, start_s, amount=end_s - start_s)
            continue
        at_s = start_s
        for one in inside:
            if one.start_s - at_s >= SHORTEST_S:
                place, track = Place(one.phase, one.index), one.track
                fixed = editing.change(programme, place, replace(track, rest_s=0.0)) if track.rest_s else None
                yield Remark("gap", phase, at_s, place, None, track.title, one.start_s - at_s, fixed)
            at_s = max(at_s, one.end_s)
        if end_s - at_s >= SHORTEST_S:
            shape = replace(programme.shape(phase), fill=Fill.LOOP)
            yield Remark("gap", phase, at_s, amount=end_s - at_s, fixed=editing.with_shape(programme, phase, shape))


def _unheard(
    programme: Programme, spans: tuple[Span, ...], sounds: Mapping[str, Sound], laid: tuple[Laid, ...]
) -> Iterator[Remark]:
    """Find tracks for which their phase has no time left."""
    heard = {Place(one.phase, one.index) for one in laid}
    for phase, (_, end_s) in _starts(spans).items():
        places = [Place(phase, i) for i, track in enumerate(programme.of(phase)) if track.file in sounds]
        left = [place for place in places if place not in heard]
        if left:
            kept = [one for i, one in enumerate(programme.of(phase)) if Place(phase, i) not in left]
            fixed = editing.with_tracks(programme, phase, kept)
            title = programme.of(phase)[left[0].index].title
            yield Remark("unheard", phase, end_s, left[0], None, title, float(len(left)), fixed)


def _tracks(programme: Programme, laid: tuple[Laid, ...], measured: Mapping[str, Measured]) -> Iterator[Remark]:
    told: set[Place] = set()
    for one in laid:
        place, known = Place(one.phase, one.index), measured.get(one.track.file, Measured())
        if place in told:
            continue
        told.add(place)
        track, at_s = one.track, one.start_s
        if known.jump_db >= JUMP_DB and track.from_s < 1 and programme.crossfade_into(track) < SOFT_CROSSFADE_S:
            fixed = editing.change(programme, place, editing.with_crossfade(track, SOFT_CROSSFADE_S))
            yield Remark("jump", one.phase, at_s, place, None, track.title, known.jump_db, fixed)
        if known.lyrics and not programme.shape(one.phase).lyrics:
            fixed = editing.remove(programme, place)
            yield Remark("lyrics", one.phase, at_s, place, None, track.title, 0.0, fixed)
        yield from _level(programme, one, place)


def _level(programme: Programme, one: Laid, place: Place) -> Iterator[Remark]:
    """Warn where the true peak keeps a track below its target."""
    target, sound = programme.target_of(one.phase), one.sound
    if target is None or sound.lufs is None or sound.peak_dbtp is None:
        return
    short_lu = target + one.track.gain_db - (sound.lufs + level_db(programme, one.phase, one.track, sound))
    if short_lu > UNEVEN_LU:
        reached = round(target - short_lu - 0.05, 1)
        shape = replace(programme.shape(one.phase), target_lufs=max(-50.0, reached))
        fixed = editing.with_shape(programme, one.phase, shape)
        yield Remark("level", one.phase, one.start_s, place, None, one.track.title, short_lu, fixed)


def _cues(programme: Programme, spans: tuple[Span, ...], sounds: Mapping[str, Sound]) -> Iterator[Remark]:
    starts = _starts(spans)
    ends_s = -1.0
    for i, cue in enumerate(programme.cues):
        phase = Phase(cue.phase.value)
        start_s, end_s = starts.get(phase, (0.0, 0.0))
        at_s = start_s + cue.at_s
        sound = sounds.get(cue.file)
        if sound is None:
            yield Remark("missing", phase, at_s, None, i, cue.title, 0.0, editing.remove_cue(programme, i))
            continue
        heard = cue.when is CueWhen.ALWAYS and at_s < end_s
        if at_s >= end_s:
            earlier = replace(cue, at_s=round(max(0.0, end_s - start_s - sound.length_s - 2 * cue.duck_s), 2))
            yield Remark("cue_late", phase, at_s, None, i, cue.title, 0.0, editing.change_cue(programme, i, earlier)[0])
        if not cue.text.strip():
            yield Remark("cue_text", phase, at_s, None, i, cue.title)
        if at_s < ends_s and heard:
            later = replace(cue, at_s=round(ends_s - start_s + 1, 2))
            fixed = editing.change_cue(programme, i, later)[0]
            yield Remark("cues_overlap", phase, at_s, None, i, cue.title, 0.0, fixed)
        if heard:
            ends_s = at_s + cue.duck_s + sound.length_s
