"""The programme: which tracks sound in which phase, and how they are joined.

Compiled with the phases of a session into a SoundPlan. Knows no audio: file lengths come in as numbers.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated

from companion.domain import schema
from companion.domain.events import Phase
from companion.domain.schema import AtLeast, AtMost, Count, Exactly, Problem, Text
from companion.domain.session import Span
from companion.domain.soundplan import Segment, SoundPlan
from companion.domain.stamps import MS_PER_S

FORMAT = "companion-programme/1"
SHORTEST_S = 0.5
"""A stretch shorter than this is left out of a plan: it could hold no fade that is not a click."""


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
            if not _below(track.file):
                yield Problem(("tracks", phase.value, i, "file"), "rule", "a file name below the programme's folder")


def _below(name: str) -> bool:
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
    """A track with the plan seconds that it has for itself, joins aside."""

    track: Track
    start_s: float
    end_s: float


def compile_plan(
    programme: Programme, spans: tuple[Span, ...], sounds: Mapping[str, Sound], speed: float = 1.0
) -> SoundPlan:
    """Lay the programme's tracks over the phases.

    `spans` are session times (`session.schedule`); plan second 0 is the start of the hold phase. Tracks follow each
    other from the start of their phase, the last one looping to its end, so a longer or shorter phase never changes
    what has sounded already. Neighbours overlap by the crossfade, half of it on either side of the join. A file that
    is not in `sounds` is passed over. Empty before the first hold.
    """
    zero_ms = next((span.start_ms for span in spans if span.phase is Phase.HOLD), None)
    if zero_ms is None:
        return SoundPlan((), 0.0)
    stretches = [
        stretch
        for span in spans
        if span.phase is not Phase.PREPARATION
        for stretch in _in_phase(
            [track for track in programme.of(span.phase) if track.file in sounds],
            (span.start_ms - zero_ms) / MS_PER_S / speed,
            (span.end_ms - zero_ms) / MS_PER_S / speed,
            {
                track.file: _own_s(programme, sounds[track.file].length_s)
                for track in programme.of(span.phase)
                if track.file in sounds
            },
        )
    ]
    segments = tuple(_join(programme, stretches, sounds))
    return SoundPlan(segments, max((segment.end_s for segment in segments), default=0.0))


def _own_s(programme: Programme, length_s: float) -> float:
    """Give how much of a file stands between the middles of its two joins; the joins take the rest."""
    return max(length_s - programme.crossfade_s, length_s / 2)


def _in_phase(tracks: list[Track], start_s: float, end_s: float, own_s: Mapping[str, float]) -> Iterator[_Stretch]:
    at_s = start_s
    for i, track in enumerate(tracks):
        last = i == len(tracks) - 1
        until_s = end_s if last else min(end_s, at_s + own_s[track.file])
        if until_s - at_s >= SHORTEST_S:
            yield _Stretch(track, at_s, until_s)
        at_s = until_s


def _join(programme: Programme, stretches: list[_Stretch], sounds: Mapping[str, Sound]) -> Iterator[Segment]:
    for i, stretch in enumerate(stretches):
        before = stretches[i - 1] if i else None
        after = stretches[i + 1] if i + 1 < len(stretches) else None
        fade_in_s = _overlap_s(programme, before, stretch)
        fade_out_s = _overlap_s(programme, stretch, after)
        joined_in = before is not None and stretch.start_s - before.end_s < SHORTEST_S
        joined_out = after is not None and after.start_s - stretch.end_s < SHORTEST_S
        start_s = stretch.start_s - (fade_in_s / 2 if joined_in else 0)
        end_s = stretch.end_s + (fade_out_s / 2 if joined_out else 0)
        length_s = sounds[stretch.track.file].length_s
        yield Segment(
            start_s=start_s,
            end_s=end_s,
            file=sounds[stretch.track.file].path,
            title=stretch.track.title,
            gain_db=stretch.track.gain_db,
            fade_in_s=fade_in_s,
            fade_out_s=fade_out_s,
            loop_s=min(programme.crossfade_s, length_s / 4) if end_s - start_s > length_s else None,
        )


def _overlap_s(programme: Programme, left: _Stretch | None, right: _Stretch | None) -> float:
    """Give the length of the fade between two stretches, or at an open end; short stretches get shorter ones.

    A third of the shorter neighbour leaves every track a stretch of its own between two fades, also in a rehearsal
    at high speed.
    """
    present = [stretch for stretch in (left, right) if stretch is not None]
    room_s = min(stretch.end_s - stretch.start_s for stretch in present) / 3
    apart = left is None or right is None or right.start_s - left.end_s >= SHORTEST_S
    return min(programme.fade_s if apart else programme.crossfade_s, room_s)
