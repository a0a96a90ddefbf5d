"""Lay a programme over the phases of a session: what sounds at which second.

Pure. Every fade begins where the phase or the track begins and none before it, so a phase that is cut or extended, or
music that is steered, never changes what has sounded already, but for a fade that is under way.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from companion.domain.events import Phase
from companion.domain.programme import SHORTEST_S, SOUNDING, AtEnd, CueWhen, Curve, Fill, Programme, Sound, Track
from companion.domain.records import dataclass
from companion.domain.schedule import Span
from companion.domain.soundplan import ScapePhase, Segment, SoundPlan, Turn
from companion.domain.soundscape import grown
from companion.domain.stamps import MS_PER_S
from companion.domain.steering import OPENNESS, STEP_DB, STEP_S, MusicSteered, Steer

TINY_S = 1e-6
"""Less than any frame: sums of seconds differ by this without meaning it."""
FINISH_S = 60.0
"""A track that is to end by itself may do so this long after its phase; what comes then must not wait longer."""
PEAK_DBTP = -1.0
"""No file is raised above this true peak (EBU R 128)."""
SHORTEST_ROUND_S = 10.0
"""Tracks that are shorter than this all together are not repeated one by one, but looped."""
SILENCE_S = 0.1
"""What is kept of silence before and after a piece; less than twice as much is not cut at all."""
LEAP_LU, SOFT_S = 4.0, 5.0
"""A piece whose first second stands so far above the whole of it is faded in for at least so long."""
_VOICE_EDGE_S = 0.02


@dataclass(frozen=True, slots=True)
class Laid:
    """A track with the plan seconds between its beginning and the beginning of what follows."""

    track: Track
    sound: Sound
    start_s: float
    end_s: float
    phase: Phase = Phase.HOLD
    index: int = 0

    @property
    def own_s(self) -> float:
        """Give how long it sounds before what follows begins."""
        return self.end_s - self.start_s

    @property
    def length_s(self) -> float:
        """Give how much of the file is used."""
        return self.track.length_s(self.sound.length_s)

    @property
    def spare_s(self) -> float:
        """Give how much of that is left at the end."""
        return self.length_s - self.own_s


@dataclass(frozen=True, slots=True)
class _Steered:
    """One step of steering at a plan second."""

    at_s: float
    steer: Steer


def compile_plan(
    programme: Programme,
    spans: tuple[Span, ...],
    sounds: Mapping[str, Sound],
    speed: float = 1.0,
    *,
    steered: Sequence[MusicSteered] = (),
    brought_back: bool = False,
) -> SoundPlan:
    """Lay the programme's tracks and cues over the phases.

    `spans` are session times (`session.schedule`); plan second 0 is the start of the hold phase. Tracks follow each
    other from the start of their phase; what fills the rest of it is its shape's `fill`. A file that is not in `sounds`
    is passed over. Empty without a hold phase.
    """
    zero_ms = _zero_ms(spans)
    if zero_ms is None:
        return SoundPlan((), 0.0)
    steps = tuple(_Steered((one.at_ms - zero_ms) / MS_PER_S / speed, one.steer) for one in steered)
    stretches = _stretches(_Score(programme, sounds, steps), spans, speed)
    voices = tuple(_voices(programme, spans, sounds, speed, brought_back))
    around = zip([None, *stretches], stretches, [*stretches[1:], None], strict=False)
    music = [_segment(programme, before, one, after) for before, one, after in around]
    turns = (*_level_turns(steps), *(turn for _, ducks in voices for turn in ducks))
    music = list(grown(music, _phases(spans, zero_ms, speed), [(one.at_s, one.steer) for one in steps]))
    music = [_turned(segment, one.sound, turns) for segment, one in zip(music, stretches, strict=True)]
    segments = tuple(sorted([*music, *(voice for voice, _ in voices)], key=lambda part: part.start_s))
    return SoundPlan(segments, max((segment.end_s for segment in segments), default=0.0))


def lay(
    programme: Programme, spans: tuple[Span, ...], sounds: Mapping[str, Sound], speed: float = 1.0
) -> tuple[Laid, ...]:
    """Give each track with where it lies, for whoever draws a programme; as `compile_plan` lays them."""
    return tuple(_stretches(_Score(programme, sounds), spans, speed))


def _zero_ms(spans: tuple[Span, ...]) -> int | None:
    return next((span.start_ms for span in spans if span.phase is Phase.HOLD), None)


def _phases(spans: tuple[Span, ...], zero_ms: int, speed: float) -> tuple[ScapePhase, ...]:
    heard = (span for span in spans if span.phase in SOUNDING)
    return tuple(ScapePhase((span.start_ms - zero_ms) / MS_PER_S / speed, span.phase.value) for span in heard)


@dataclass(frozen=True, slots=True)
class _Score:
    """What is laid: a programme, the sounds that were found, and how it was steered."""

    programme: Programme
    sounds: Mapping[str, Sound]
    steps: tuple[_Steered, ...] = ()

    def found(self, phase: Phase) -> list[tuple[int, Track, Sound]]:
        """Give the tracks of a phase that can be heard, with their places."""
        tracks = [(i, track) for i, track in enumerate(self.programme.of(phase)) if track.file in self.sounds]
        found = [(i, _trimmed(track, self.sounds[track.file]), self.sounds[track.file]) for i, track in tracks]
        return [one for one in found if one[1].length_s(one[2].length_s) >= SHORTEST_S]

    def fill(self, phase: Phase, found: list[tuple[int, Track, Sound]]) -> Fill:
        """Give what fills the phase: tracks too short for a round of them are looped."""
        fill = self.programme.shape(phase).fill
        round_s = sum(track.length_s(sound.length_s) for _, track, sound in found)
        return Fill.LOOP if fill is Fill.REPEAT and round_s < SHORTEST_ROUND_S else fill


def _trimmed(track: Track, sound: Sound) -> Track:
    """Leave silence at either end of a file out, where nobody said by hand which part of it is used."""
    begins_s, ends_s = sound.begins_s - SILENCE_S, (sound.ends_s or sound.length_s) + SILENCE_S
    from_s = begins_s if track.from_s == 0 and begins_s > SILENCE_S else track.from_s
    until_s = ends_s if track.until_s is None and sound.length_s - ends_s > SILENCE_S else track.until_s
    return replace(track, from_s=from_s, until_s=until_s)


def _stretches(score: _Score, spans: tuple[Span, ...], speed: float) -> list[Laid]:
    zero_ms = _zero_ms(spans)
    stretches: list[Laid] = []
    if zero_ms is None:
        return stretches
    free_s = 0.0
    for span in spans:
        start_s, end_s = ((at_ms - zero_ms) / MS_PER_S / speed for at_ms in (span.start_ms, span.end_ms))
        for stretch in _in_phase(score, span.phase, max(start_s, free_s), end_s):
            _add(stretches, stretch)
            free_s = stretch.end_s
    return stretches


def _in_phase(score: _Score, phase: Phase, start_s: float, end_s: float) -> Iterator[Laid]:
    """Give the tracks of one phase one after the other; each but the last keeps the end of its file for its fade."""
    found = score.found(phase)
    fill = score.fill(phase, found) if found else Fill.SILENCE
    at_s, turn, asked = start_s, 0, False
    while found and at_s < end_s:
        index, track, sound = found[turn % len(found)]
        begin_s = at_s if asked else at_s + track.rest_s
        if begin_s >= end_s:
            return
        last = turn % len(found) == len(found) - 1 and fill is not Fill.REPEAT
        following = track if last else found[(turn + 1) % len(found)][1]
        own = _Own(
            begin_s,
            track.length_s(sound.length_s),
            _seam_s(score.programme, following, track, sound),
            _longest_entry_s(score.programme, track, sound),
        )
        until_s = _until_s(score.programme, own, fill if last else None, end_s)
        until_s, asked = _steer(score.steps, own, until_s, end_s)
        if until_s >= end_s and score.programme.shape(phase).at_end is AtEnd.FINISH:
            until_s = own.finished(end_s)
        yield Laid(track, sound, begin_s, until_s, phase, index)
        if last and fill is Fill.SILENCE and not asked:
            return
        at_s, turn = until_s, turn + 1


def _until_s(programme: Programme, own: "_Own", filled: Fill | None, end_s: float) -> float:
    """Give where a track ends if nobody steers; `filled` says what follows the last one of a phase."""
    until_s = own.ends_s
    if filled is Fill.LOOP:
        return end_s
    if filled is Fill.SILENCE:
        until_s = own.begin_s + own.length_s - min(programme.fade_s, own.length_s / 4)
    return end_s if end_s - until_s < SHORTEST_S else until_s


@dataclass(frozen=True, slots=True)
class _Own:
    """Where a track begins, how much there is of it, how much the next fade takes, how long it may be fading in."""

    begin_s: float
    length_s: float
    seam_s: float
    entry_s: float

    @property
    def ends_s(self) -> float:
        return self.begin_s + self.length_s - self.seam_s

    def after(self, at_s: float) -> float:
        """Give the first end of a repetition at or after a second."""
        turn_s = self.length_s - self.seam_s
        return self.ends_s + max(0, math.ceil((at_s - self.ends_s) / turn_s - TINY_S)) * turn_s

    def finished(self, end_s: float) -> float:
        """Give where it ends by itself if that is soon after `end_s`, otherwise `end_s`."""
        by_itself_s = self.after(end_s)
        return by_itself_s if by_itself_s - end_s <= FINISH_S else end_s


def _steer(steps: tuple[_Steered, ...], own: _Own, until_s: float, end_s: float) -> tuple[float, bool]:
    """Give where a track ends as it was steered, and whether the next one was asked for."""
    staying = False
    for step in steps:
        if step.at_s <= own.begin_s:
            continue
        if step.at_s >= end_s or (not staying and step.at_s >= until_s):
            break
        match step.steer:
            case Steer.NEXT:
                return min(
                    end_s, max(step.at_s, own.begin_s + own.entry_s)
                ), True  # a fade that began is not made steeper
            case Steer.STAY:
                staying, until_s = True, end_s
            case Steer.GO_ON if staying:
                staying, until_s = False, min(end_s, own.after(step.at_s))
    return until_s, False


def _longest_entry_s(programme: Programme, track: Track, sound: Sound) -> float:
    """Give how long a track fades in at most, whatever lies before it."""
    soft_s = SOFT_S if sound.entry_lu > LEAP_LU else 0.0
    return max(programme.fade_s, programme.crossfade_into(track), soft_s)


def _seam_s(programme: Programme, following: Track, track: Track, sound: Sound) -> float:
    """Give the length of a fade between a track and itself or the next one; a short file has a shorter one."""
    return min(programme.crossfade_into(following), track.length_s(sound.length_s) / 4)


def _add(stretches: list[Laid], stretch: Laid) -> None:
    """Add a stretch; where it or the silence before it is too short to be heard as one, what sounds before goes on."""
    before = stretches[-1] if stretches else None
    if before is not None and stretch.start_s - before.end_s < SHORTEST_S:
        too_short = stretch.own_s < SHORTEST_S
        stretches[-1] = replace(before, end_s=stretch.end_s if too_short else stretch.start_s)
    if stretch.own_s >= SHORTEST_S:
        stretches.append(stretch)


def _join_s(programme: Programme, left: Laid, right: Laid) -> float | None:
    """Give the length of the crossfade between two stretches, None where there is silence between them.

    Never longer than what comes, so that no more than two tracks sound at once.
    """
    if right.start_s - left.end_s >= SHORTEST_S:
        return None
    return min(_fading_s(left, programme.crossfade_into(right.track)), right.own_s)


def _fading_s(left: Laid, fade_s: float) -> float:
    """Shorten a fade to what the file still has: better than to begin it again only to fade out."""
    return min(fade_s, left.spare_s) if left.spare_s >= SHORTEST_S else fade_s


def _segment(programme: Programme, before: Laid | None, stretch: Laid, after: Laid | None) -> Segment:
    fade_in_s = _join_s(programme, before, stretch) if before else None
    fade_out_s = _join_s(programme, stretch, after) if after else None
    curve = stretch.track.curve if fade_in_s is not None else Curve.POWER
    curve_out = after.track.curve if after is not None and fade_out_s is not None else Curve.POWER
    if fade_in_s is None:
        fade_in_s = min(programme.fade_s, stretch.own_s)
    if fade_out_s is None:
        silent_s = after.start_s - stretch.end_s if after else programme.fade_s
        fade_out_s = min(_fading_s(stretch, programme.fade_s), silent_s)
    if stretch.sound.entry_lu > LEAP_LU:
        fade_in_s = max(fade_in_s, min(SOFT_S, stretch.length_s / 4, stretch.own_s))
    end_s = stretch.end_s + fade_out_s
    seam_s = _seam_s(programme, stretch.track, stretch.track, stretch.sound)
    return Segment(
        start_s=stretch.start_s,
        end_s=end_s,
        file=stretch.sound.path,
        title=stretch.track.title,
        from_s=stretch.track.from_s,
        gain_db=level_db(programme, stretch.phase, stretch.track, stretch.sound),
        fade_in_s=fade_in_s,
        fade_out_s=fade_out_s,
        curve=curve.value,
        loop_s=seam_s if end_s - stretch.start_s > stretch.length_s + TINY_S else None,
        until_s=stretch.track.until_s,
        curve_out=curve_out.value,
    )


def level_db(programme: Programme, phase: Phase, track: Track, sound: Sound) -> float:
    """Give a track's level against its file: to the phase's target where the file was measured, and its own on top.

    Nothing is raised so far that its true peak would pass PEAK_DBTP: rather too quiet than a limiter at work.
    """
    target = programme.target_of(phase)
    if target is None or sound.lufs is None:
        return track.gain_db
    wanted = target - sound.lufs + track.gain_db
    return wanted if sound.peak_dbtp is None else min(wanted, max(PEAK_DBTP - sound.peak_dbtp, -60.0))


def _level_turns(steps: tuple[_Steered, ...]) -> Iterator[Turn]:
    """Give the changes of level that were asked for, within their limits."""
    steps_up = 0
    for step in steps:
        moved = OPENNESS.moved(steps_up, step.steer)
        if moved != steps_up:
            yield Turn(step.at_s, (moved - steps_up) * STEP_DB, STEP_S)
        steps_up = moved


def _turned(segment: Segment, sound: Sound, turns: tuple[Turn, ...]) -> Segment:
    """Give a segment the turns that it meets; those that are over before it begins are in its level from the start."""
    gain_db, left, before_db = segment.gain_db, [], 0.0
    for turn in sorted(turns, key=lambda one: one.at_s):
        if turn.at_s >= segment.end_s:
            break
        if turn.at_s + turn.ramp_s <= segment.start_s:
            before_db += turn.by_db
        else:
            left.append(turn)
    # Above its own level a file goes only as far as its peak allows; one that was never measured does not go there.
    room_db = 0.0 if sound.peak_dbtp is None else max(0.0, PEAK_DBTP - sound.peak_dbtp - segment.gain_db)
    level_db = before_db
    kept: list[Turn] = []
    shown_db = min(level_db, room_db)
    gain_db += shown_db
    for turn in left:
        level_db += turn.by_db
        now_db = min(level_db, room_db)
        if now_db != shown_db:
            kept.append(replace(turn, by_db=now_db - shown_db))
        shown_db = now_db
    return replace(segment, gain_db=gain_db, turns=tuple(kept))


def _voices(
    programme: Programme, spans: tuple[Span, ...], sounds: Mapping[str, Sound], speed: float, brought_back: bool
) -> Iterator[tuple[Segment, tuple[Turn, Turn]]]:
    """Give each cue that is heard, with the turns by which the music makes room for it."""
    zero_ms = _zero_ms(spans) or 0
    for cue in programme.cues:
        span = next((one for one in spans if one.phase.value == cue.phase.value), None)
        sound = sounds.get(cue.file)
        if span is None or sound is None or sound.length_s <= 2 * _VOICE_EDGE_S:
            continue
        if cue.when is CueWhen.BROUGHT_BACK and not brought_back:
            continue
        at_ms = span.start_ms + cue.at_s * MS_PER_S
        if at_ms >= span.end_ms:
            continue
        at_s = (at_ms - zero_ms) / MS_PER_S / speed
        start_s = at_s + cue.duck_s
        end_s = start_s + sound.length_s
        voice = Segment(
            start_s, end_s, sound.path, cue.title,
            gain_db=cue.gain_db, fade_in_s=_VOICE_EDGE_S, fade_out_s=_VOICE_EDGE_S, voice=True, key=sound.key,
        )  # fmt: skip
        yield voice, (Turn(at_s, cue.duck_db, cue.duck_s), Turn(end_s, -cue.duck_db, 2 * cue.duck_s))
