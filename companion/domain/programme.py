"""The programme: which tracks sound in which phase, and how they are joined.

Compiled with the phases of a session into a SoundPlan. Knows no audio: file lengths come in as numbers.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Annotated

from companion.domain import schema
from companion.domain.events import Phase
from companion.domain.schedule import Span
from companion.domain.schema import AtLeast, AtMost, Count, Exactly, Problem, Text
from companion.domain.soundplan import Segment, SoundPlan
from companion.domain.stamps import MS_PER_S

FORMAT = "companion-programme/1"
SHORTEST_S = 0.5
"""A stretch shorter than this is left out of a plan: it could hold no fade that is not a click."""
TINY_S = 1e-6
"""Less than any frame: sums of seconds differ by this without meaning it."""


@dataclass(frozen=True, slots=True)
class Track:
    """One file in one phase; it is looped when the phase outlasts it."""

    title: Text
    file: Text
    gain_db: Annotated[float, AtLeast(-60), AtMost(0)]


@dataclass(frozen=True, slots=True)
class Tracks:
    """The tracks of every phase that has sound; a phase may be silent."""

    hold: tuple[Track, ...]
    onset: tuple[Track, ...]
    window: tuple[Track, ...]
    return_: tuple[Track, ...]
    recovery: tuple[Track, ...]


@dataclass(frozen=True, slots=True)
class Programme:
    """One version of one programme; `crossfade_s` joins tracks and phases, `fade_s` begins and ends it all."""

    format: Annotated[str, Exactly(FORMAT)]
    id: Text
    version: Annotated[int, AtLeast(1), AtMost(1_000_000)]
    title: Text
    crossfade_s: Annotated[float, AtLeast(1), AtMost(30)]
    fade_s: Annotated[float, AtLeast(1), AtMost(60)]
    tracks: Tracks
    licence: Annotated[tuple[Text, ...], Count(1)]

    def of(self, phase: Phase) -> tuple[Track, ...]:
        """Give the tracks of a phase."""
        return {
            Phase.HOLD: self.tracks.hold,
            Phase.ONSET: self.tracks.onset,
            Phase.WINDOW: self.tracks.window,
            Phase.RETURN: self.tracks.return_,
            Phase.RECOVERY: self.tracks.recovery,
        }.get(phase, ())

    @property
    def files(self) -> tuple[str, ...]:
        """Give every file name once, in order of first use."""
        parts = (self.of(phase) for phase in Phase)
        return tuple(dict.fromkeys(track.file for part in parts for track in part))


def read(data: object) -> Programme:
    """Make a programme from plain data; raises schema.Unreadable with every problem found."""
    schema.check_format(data, FORMAT)
    programme = schema.read(Programme, data)
    problems = tuple(_rules(programme))
    if problems:
        raise schema.Unreadable(problems)
    return programme


def _rules(programme: Programme) -> Iterator[Problem]:
    for phase in Phase:
        for i, track in enumerate(programme.of(phase)):
            if not below(track.file):
                yield Problem(("tracks", phase.value, i, "file"), "rule", "a file name below the programme's folder")


def below(name: str) -> bool:
    """Tell whether a name leads to a file below a folder, on every system; steps are parted by “/”.

    SECURITY: a name is looked up in folders of ours. It must not lead out of them, to a drive, to a network share or to
    a device of Windows (“CON”). Windows drops points and blanks at the end of a name, so “.. ” would be “..” there.
    """
    plain = all(letter.isprintable() and letter not in ':*?"<>|\\' for letter in name)
    steps = name.split("/")
    return plain and all(step and step[-1] not in ". " and not _DEVICE.match(step) for step in steps)


_DEVICE = re.compile(r"(con|prn|aux|nul|com\d|lpt\d) *(\.|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Sound:
    """A file that was found: where it lies and how long it is."""

    path: str
    length_s: float


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A track with the plan seconds between its beginning and the beginning of what follows."""

    track: Track
    sound: Sound
    start_s: float
    end_s: float

    @property
    def own_s(self) -> float:
        return self.end_s - self.start_s

    @property
    def spare_s(self) -> float:
        """Give how much of the file is left at the end."""
        return self.sound.length_s - self.own_s


def compile_plan(
    programme: Programme, spans: tuple[Span, ...], sounds: Mapping[str, Sound], speed: float = 1.0
) -> SoundPlan:
    """Lay the programme's tracks over the phases.

    `spans` are session times (`session.schedule`); plan second 0 is the start of the hold phase. Tracks follow each
    other from the start of their phase, the last one looping to its end. Every fade begins where the phase or the track
    begins and none before it, so a phase that is cut or extended never changes what has sounded already, but for a fade
    that is under way. A file that is not in `sounds` is passed over. Empty without a hold phase.
    """
    zero_ms = next((span.start_ms for span in spans if span.phase is Phase.HOLD), None)
    if zero_ms is None:
        return SoundPlan((), 0.0)
    stretches: list[_Stretch] = []
    for span in spans:
        start_s, end_s = ((at_ms - zero_ms) / MS_PER_S / speed for at_ms in (span.start_ms, span.end_ms))
        for stretch in _in_phase(programme, span.phase, start_s, end_s, sounds):
            _add(stretches, stretch)
    around = zip([None, *stretches], stretches, [*stretches[1:], None], strict=False)
    segments = tuple(_segment(programme, before, stretch, after) for before, stretch, after in around)
    return SoundPlan(segments, max((segment.end_s for segment in segments), default=0.0))


def _in_phase(
    programme: Programme, phase: Phase, start_s: float, end_s: float, sounds: Mapping[str, Sound]
) -> Iterator[_Stretch]:
    """Give the tracks of one phase one after the other; each but the last keeps the end of its file for its fade."""
    found = [(track, sounds[track.file]) for track in programme.of(phase) if track.file in sounds]
    found = [(track, sound) for track, sound in found if sound.length_s >= SHORTEST_S]
    at_s = start_s
    for i, (track, sound) in enumerate(found):
        until_s = at_s + sound.length_s - _seam_s(programme, sound)
        if i == len(found) - 1 or end_s - until_s < SHORTEST_S:
            until_s = end_s
        if until_s > at_s:
            yield _Stretch(track, sound, at_s, until_s)
        at_s = until_s


def _seam_s(programme: Programme, sound: Sound) -> float:
    """Give the length of a fade between a file and itself or the next one; a short file has a shorter one."""
    return min(programme.crossfade_s, sound.length_s / 4)


def _add(stretches: list[_Stretch], stretch: _Stretch) -> None:
    """Add a stretch; where it or the silence before it is too short to be heard as one, what sounds before goes on."""
    before = stretches[-1] if stretches else None
    if before is not None and stretch.start_s - before.end_s < SHORTEST_S:
        too_short = stretch.own_s < SHORTEST_S
        stretches[-1] = replace(before, end_s=stretch.end_s if too_short else stretch.start_s)
    if stretch.own_s >= SHORTEST_S:
        stretches.append(stretch)


def _join_s(programme: Programme, left: _Stretch, right: _Stretch) -> float | None:
    """Give the length of the crossfade between two stretches, None where there is silence between them.

    Never longer than what comes, so that no more than two tracks sound at once.
    """
    if right.start_s - left.end_s >= SHORTEST_S:
        return None
    return min(_fading_s(left, programme.crossfade_s), right.own_s)


def _fading_s(left: _Stretch, fade_s: float) -> float:
    """Shorten a fade to what the file still has: better than to begin it again only to fade out."""
    return min(fade_s, left.spare_s) if left.spare_s >= SHORTEST_S else fade_s


def _segment(programme: Programme, before: _Stretch | None, stretch: _Stretch, after: _Stretch | None) -> Segment:
    fade_in_s = _join_s(programme, before, stretch) if before else None
    fade_out_s = _join_s(programme, stretch, after) if after else None
    if fade_in_s is None:
        fade_in_s = min(programme.fade_s, stretch.own_s)
    if fade_out_s is None:
        silent_s = after.start_s - stretch.end_s if after else programme.fade_s
        fade_out_s = min(_fading_s(stretch, programme.fade_s), silent_s)
    end_s = stretch.end_s + fade_out_s
    return Segment(
        start_s=stretch.start_s,
        end_s=end_s,
        file=stretch.sound.path,
        title=stretch.track.title,
        gain_db=stretch.track.gain_db,
        fade_in_s=fade_in_s,
        fade_out_s=fade_out_s,
        loop_s=_seam_s(programme, stretch.sound) if end_s - stretch.start_s > stretch.sound.length_s + TINY_S else None,
    )
