"""What an author can do to a programme: each a pure function that gives another one, and an undo without end.

A place is a phase and the index of a track in it. What can't be done is not: a programme that comes out of here can
always be read again. Knows no file lengths but those that are given, and no window.
"""

from collections.abc import Mapping, Sequence
from dataclasses import field, replace

from companion.domain.events import Phase
from companion.domain.programme import (
    FORMAT,
    SHORTEST_S,
    SOUNDING,
    Cue,
    Curve,
    Fill,
    Programme,
    Shape,
    Sound,
    Track,
    Tracks,
    attribute,
)
from companion.domain.records import dataclass

CROSSFADE_S = 8.0
FADE_S = 6.0
TARGET_LUFS = -23.0
"""What a new programme begins with: EBU R 128's target, quiet enough for every system's loudest setting."""
CROSSFADE_LEAST_S, CROSSFADE_MOST_S = 1.0, 30.0
LEVEL_LEAST_DB = -60.0
LONGEST_S = 14_400.0


@dataclass(frozen=True, slots=True)
class Place:
    """Where a track stands."""

    phase: Phase
    index: int


def new_programme(name: str, title: str, licence: str) -> Programme:
    """Give a programme without any sound."""
    return Programme(
        FORMAT, name, 1, title, CROSSFADE_S, FADE_S, Tracks((), (), (), (), ()), (licence,), target_lufs=TARGET_LUFS
    )


def with_tracks(programme: Programme, phase: Phase, tracks: Sequence[Track]) -> Programme:
    """Give the programme with other tracks in one phase."""
    return replace(programme, tracks=replace(programme.tracks, **{attribute(phase): tuple(tracks)}))


def track_at(programme: Programme, place: Place) -> Track | None:
    """Give the track at a place, None where there is none."""
    tracks = programme.of(place.phase)
    return tracks[place.index] if 0 <= place.index < len(tracks) else None


def add(programme: Programme, place: Place, tracks: Sequence[Track]) -> Programme:
    """Put tracks in before the one at a place, or at the end of its phase."""
    before = programme.of(place.phase)
    at = max(0, min(place.index, len(before)))
    return with_tracks(programme, place.phase, (*before[:at], *tracks, *before[at:]))


def remove(programme: Programme, place: Place) -> Programme:
    """Take a track out."""
    tracks = programme.of(place.phase)
    return with_tracks(programme, place.phase, tracks[: place.index] + tracks[place.index + 1 :])


def move(programme: Programme, place: Place, goal: Place) -> tuple[Programme, Place]:
    """Move a track before the one at `goal`, also across phases; gives where it stands then."""
    track = track_at(programme, place)
    if track is None:
        return programme, place
    index = goal.index - (goal.phase is place.phase and goal.index > place.index)
    without = remove(programme, place)
    index = max(0, min(index, len(without.of(goal.phase))))
    return add(without, Place(goal.phase, index), (track,)), Place(goal.phase, index)


def step(programme: Programme, place: Place, way: int) -> tuple[Programme, Place]:
    """Move a track one place later (1) or earlier (-1); at the end of a phase it goes over into the next one."""
    count = len(programme.of(place.phase))
    index = place.index + way
    if 0 <= index < count:
        return move(programme, place, Place(place.phase, index + (way > 0)))
    at = SOUNDING.index(place.phase) + way
    if not 0 <= at < len(SOUNDING):
        return programme, place
    phase = SOUNDING[at]
    return move(programme, place, Place(phase, 0 if way > 0 else len(programme.of(phase))))


def change(programme: Programme, place: Place, track: Track) -> Programme:
    """Put another track in the place of one."""
    tracks = programme.of(place.phase)
    return with_tracks(programme, place.phase, (*tracks[: place.index], track, *tracks[place.index + 1 :]))


def trim(track: Track, file_s: float, from_s: float | None = None, until_s: float | None = None) -> Track:
    """Give a track that uses another part of its file, never less than a second and never more than there is."""
    begin = track.from_s if from_s is None else from_s
    end = (track.until_s or file_s) if until_s is None else until_s
    least = min(2 * SHORTEST_S, file_s)
    if from_s is not None:
        begin = max(0.0, min(begin, end - least))
    else:
        end = max(end, begin + least)
    end = min(end, file_s)
    return replace(track, from_s=round(max(0.0, begin), 3), until_s=None if end >= file_s - 1e-3 else round(end, 3))


def with_crossfade(track: Track, seconds: float | None) -> Track:
    """Give a track that begins with a crossfade of that length, or of the programme's (None)."""
    if seconds is None:
        return replace(track, crossfade_s=None)
    return replace(track, crossfade_s=round(max(CROSSFADE_LEAST_S, min(seconds, CROSSFADE_MOST_S)), 2))


def with_curve(track: Track, curve: Curve) -> Track:
    """Give a track that begins by another law."""
    return replace(track, curve=curve)


def with_level(track: Track, gain_db: float) -> Track:
    """Give a track at another level."""
    return replace(track, gain_db=round(max(LEVEL_LEAST_DB, min(gain_db, 0.0)), 1))


def with_cue_level(cue: Cue, gain_db: float) -> Cue:
    """Give a cue at another level."""
    return replace(cue, gain_db=round(max(LEVEL_LEAST_DB, min(gain_db, 0.0)), 1))


def with_fill(shape: Shape, fill: Fill) -> Shape:
    """Give a shape that fills its phase in another way."""
    return replace(shape, fill=fill)


def with_rest(track: Track, seconds: float) -> Track:
    """Give a track with so much silence before it."""
    return replace(track, rest_s=round(max(0.0, min(seconds, LONGEST_S)), 2))


def with_shape(programme: Programme, phase: Phase, shape: Shape) -> Programme:
    """Give the programme with another shape of one phase."""
    return replace(programme, shapes=replace(programme.shapes, **{attribute(phase): shape}))


def add_cue(programme: Programme, cue: Cue) -> tuple[Programme, int]:
    """Put a cue in, in the order in which cues are heard; gives its index."""
    return _cues_sorted(programme, (*programme.cues, cue), cue)


def change_cue(programme: Programme, index: int, cue: Cue) -> tuple[Programme, int]:
    """Put another cue in the place of one; gives its index, which its time may have changed."""
    return _cues_sorted(programme, (*programme.cues[:index], cue, *programme.cues[index + 1 :]), cue)


def remove_cue(programme: Programme, index: int) -> Programme:
    """Take a cue out."""
    return replace(programme, cues=programme.cues[:index] + programme.cues[index + 1 :])


def _cues_sorted(programme: Programme, cues: Sequence[Cue], cue: Cue) -> tuple[Programme, int]:
    order = {phase.value: i for i, phase in enumerate(SOUNDING)}
    made = tuple(sorted(cues, key=lambda one: (order[one.phase.value], one.at_s)))
    return replace(programme, cues=made), next(i for i, one in enumerate(made) if one is cue)


def split(track: Track, at_s: float, file_s: float) -> tuple[Track, Track] | None:
    """Give the two parts of a track that is cut at a second of its file; None too near to an end."""
    end = track.until_s or file_s
    if not track.from_s + 2 * SHORTEST_S <= at_s <= end - 2 * SHORTEST_S:
        return None
    return replace(track, until_s=round(at_s, 3)), replace(track, from_s=round(at_s, 3), rest_s=0.0)


@dataclass(frozen=True, slots=True)
class History:
    """A programme with all that it was before, and what was taken back."""

    now: Programme
    before: tuple[tuple[str, Programme], ...] = ()
    after: tuple[tuple[str, Programme], ...] = ()
    saved: Programme | None = field(default=None)

    def do(self, what: str, programme: Programme, *, goes_on: bool = False) -> "History":
        """Take a change in under a name; `goes_on`: it belongs to the one before, as while a handle is dragged."""
        if programme == self.now:
            return self
        if goes_on and self.before and self.before[-1][0] == what and not self.after:
            return replace(self, now=programme)
        return History(programme, (*self.before, (what, self.now)), (), self.saved)

    def undo(self) -> "History":
        """Take the last change back."""
        if not self.before:
            return self
        what, programme = self.before[-1]
        return History(programme, self.before[:-1], (*self.after, (what, self.now)), self.saved)

    def redo(self) -> "History":
        """Make the change again that was taken back last."""
        if not self.after:
            return self
        what, programme = self.after[-1]
        return History(programme, (*self.before, (what, self.now)), self.after[:-1], self.saved)

    def mark_saved(self) -> "History":
        """Remember that this is what lies on the disk."""
        return replace(self, saved=self.now)

    @property
    def changed(self) -> bool:
        """Tell whether there is something that is not saved."""
        return self.now != self.saved


def snap(at_s: float, marks: Sequence[float], reach_s: float) -> float:
    """Give the nearest mark within reach, or the second as it is."""
    near = min(marks, key=lambda mark: abs(mark - at_s), default=None)
    return near if near is not None and abs(near - at_s) <= reach_s else at_s


def missing(programme: Programme, sounds: Mapping[str, Sound]) -> tuple[str, ...]:
    """Give the files that a programme names and that were not found."""
    return tuple(name for name in programme.files if name not in sounds)
