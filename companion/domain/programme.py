"""The programme: which tracks and voice cues sound in which phase, and how they are joined.

The format and its rules. `laying.py` lays it over the phases of a session, `editing.py` changes it. Knows no audio.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import field
from enum import StrEnum
from typing import Annotated

from companion.domain import schema
from companion.domain.events import Phase
from companion.domain.records import dataclass
from companion.domain.schema import DAY_S, AtLeast, AtMost, Count, Exactly, Problem, Text
from companion.domain.steering import Steerable

FORMAT = "companion-programme/1"
SOUNDING = (Phase.HOLD, Phase.ONSET, Phase.WINDOW, Phase.RETURN, Phase.RECOVERY)
"""The phases that can have sound, in their order."""
SOUNDSCAPE = "soundscape:"
"""Begins the path of a sound that is no file; no file name of a programme may hold a colon."""
SHORTEST_S = 0.5
"""A stretch shorter than this is left out of a plan: it could hold no fade that is not a click."""

FileSeconds = Annotated[float, AtLeast(0), AtMost(14_400)]
"""A place in a file, which is at most four hours long."""
CrossfadeSeconds = Annotated[float, AtLeast(1), AtMost(30)]
Level = Annotated[float, AtLeast(-60), AtMost(0)]
Target = Annotated[float, AtLeast(-50), AtMost(-10)]


class Curve(StrEnum):
    """The law of a crossfade: equal power for unlike sounds, equal gain for like ones (`fades.py`)."""

    POWER = "power"
    LINEAR = "linear"


class Fill(StrEnum):
    """What sounds when a phase outlasts its tracks: the last one again and again, all of them again, or nothing."""

    LOOP = "loop"
    REPEAT = "repeat"
    SILENCE = "silence"


class AtEnd(StrEnum):
    """What becomes of the sounding track when a phase ends or is cut: it fades, or ends first if that is soon."""

    FADE = "fade"
    FINISH = "finish"


class CueWhen(StrEnum):
    """When a cue is heard: in every session, or only in a return that the sitter began by “bring back gently”."""

    ALWAYS = "always"
    BROUGHT_BACK = "brought_back"


class TrackKind(StrEnum):
    """What a track is: a file, or a soundscape that is made while it plays and grows from its name."""

    FILE = "file"
    SOUNDSCAPE = "soundscape"


@dataclass(frozen=True, slots=True)
class Track:
    """One file in one phase, or a part of it; it follows the track before it. A soundscape's `file` is its name."""

    title: Text
    file: Text
    gain_db: Level
    from_s: FileSeconds = 0.0
    until_s: FileSeconds | None = None
    rest_s: FileSeconds = 0.0
    crossfade_s: CrossfadeSeconds | None = None
    curve: Curve = Curve.POWER
    kind: TrackKind = TrackKind.FILE

    def length_s(self, file_s: float) -> float:
        """Give the seconds that are used of a file of that length."""
        return max(0.0, min(self.until_s or file_s, file_s) - self.from_s)


@dataclass(frozen=True, slots=True)
class Tracks:
    """The tracks of every phase that has sound; a phase may be silent."""

    hold: tuple[Track, ...]
    onset: tuple[Track, ...]
    window: tuple[Track, ...]
    return_: tuple[Track, ...]
    recovery: tuple[Track, ...]


@dataclass(frozen=True, slots=True)
class Shape:
    """How one phase is filled, how it is left, and how loud it is to be."""

    fill: Fill = Fill.LOOP
    at_end: AtEnd = AtEnd.FADE
    target_lufs: Target | None = None
    lyrics: bool = True


@dataclass(frozen=True, slots=True)
class Shapes:
    """The shape of every phase that has sound."""

    hold: Shape = field(default_factory=Shape)
    onset: Shape = field(default_factory=Shape)
    window: Shape = field(default_factory=Shape)
    return_: Shape = field(default_factory=Shape)
    recovery: Shape = field(default_factory=Shape)


class Spoken(StrEnum):
    """The phases that a cue can be in."""

    HOLD = "hold"
    ONSET = "onset"
    WINDOW = "window"
    RETURN = "return"
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class Cue:
    """A voice at a second of a phase, above the music; `text` is what it says, for those who can't hear it."""

    title: Text
    file: Text
    text: str
    phase: Spoken
    at_s: FileSeconds
    gain_db: Level = 0.0
    when: CueWhen = CueWhen.ALWAYS
    duck_db: Level = -9.0
    duck_s: Annotated[float, AtLeast(0.1), AtMost(10)] = 0.8


@dataclass(frozen=True, slots=True)
class Programme:
    """One version of one programme; `crossfade_s` joins tracks and phases, `fade_s` begins and ends it all."""

    format: Annotated[str, Exactly(FORMAT)]
    id: Text
    version: Annotated[int, AtLeast(1), AtMost(1_000_000)]
    title: Text
    crossfade_s: CrossfadeSeconds
    fade_s: Annotated[float, AtLeast(1), AtMost(60)]
    tracks: Tracks
    licence: Annotated[tuple[Text, ...], Count(1)]
    target_lufs: Target | None = None
    shapes: Shapes = field(default_factory=Shapes)
    cues: tuple[Cue, ...] = ()

    def of(self, phase: Phase) -> tuple[Track, ...]:
        """Give the tracks of a phase."""
        if phase not in SOUNDING:
            return ()
        found: tuple[Track, ...] = getattr(self.tracks, attribute(phase))
        return found

    def shape(self, phase: Phase) -> Shape:
        """Give the shape of a phase that can have sound."""
        found: Shape = getattr(self.shapes, attribute(phase))
        return found

    def target_of(self, phase: Phase) -> float | None:
        """Give the loudness that a phase is to have, None where its files are played as they are."""
        own = self.shape(phase).target_lufs
        return self.target_lufs if own is None else own

    def crossfade_into(self, track: Track) -> float:
        """Give the length of the crossfade with which a track begins."""
        return self.crossfade_s if track.crossfade_s is None else track.crossfade_s

    @property
    def files(self) -> tuple[str, ...]:
        """Give every file name once, in order of first use; those of the voice cues last."""
        tracks = (track.file for track in self._tracks() if track.kind is TrackKind.FILE)
        return tuple(dict.fromkeys([*tracks, *(cue.file for cue in self.cues)]))

    @property
    def soundscapes(self) -> "dict[str, Sound]":
        """Give every soundscape as a sound that outlasts any session, by its name."""
        names = (track.file for track in self._tracks() if track.kind is TrackKind.SOUNDSCAPE)
        return {name: Sound(SOUNDSCAPE + name, DAY_S) for name in names}

    def steerable(self, phase: Phase, sounds: Mapping[str, "Sound"]) -> Steerable:
        """Give what of a phase can be heard with these sounds, and so steered."""
        heard = [track for track in self.of(phase) if track.file in sounds]
        return Steerable(len(heard), any(track.kind is TrackKind.SOUNDSCAPE for track in heard))

    def _tracks(self) -> Iterator[Track]:
        return (track for phase in SOUNDING for track in self.of(phase))


def attribute(phase: Phase) -> str:
    """Give the name that a phase has among Python's attributes."""
    return "return_" if phase is Phase.RETURN else phase.value


def read(data: object) -> Programme:
    """Make a programme from plain data; raises schema.Unreadable with every problem found."""
    schema.check_format(data, FORMAT)
    programme = schema.read(Programme, data)
    problems = tuple(_rules(programme))
    if problems:
        raise schema.Unreadable(problems)
    return programme


def _rules(programme: Programme) -> Iterator[Problem]:
    for phase in SOUNDING:
        for i, track in enumerate(programme.of(phase)):
            path = ("tracks", phase.value, i)
            if not below(track.file):
                yield Problem((*path, "file"), "rule", _BELOW)
            elif track.kind is TrackKind.SOUNDSCAPE and track.file in programme.files:
                yield Problem((*path, "file"), "rule", "a name that no file of the programme has")
            if track.until_s is not None and track.until_s < track.from_s + SHORTEST_S:
                yield Problem((*path, "until_s"), "rule", f"{SHORTEST_S:g} s or more above from_s")
    for i, cue in enumerate(programme.cues):
        if not below(cue.file):
            yield Problem(("cues", i, "file"), "rule", _BELOW)


def below(name: str) -> bool:
    """Tell whether a name leads to a file below a folder, on every system; steps are parted by “/”.

    SECURITY: a name is looked up in folders of ours. It must not lead out of them, to a drive, to a network share or to
    a device of Windows (“CON”). Windows drops points and blanks at the end of a name, so “.. ” would be “..” there.
    """
    plain = all(letter.isprintable() and letter not in ':*?"<>|\\' for letter in name)
    steps = name.split("/")
    return plain and all(step and step[-1] not in ". " and not _DEVICE.match(step) for step in steps)


_BELOW = "a file name below the programme's folder"
_DEVICE = re.compile(r"(con|prn|aux|nul|com\d|lpt\d) *(\.|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Sound:
    """A file that was found: where it lies, how long it is, and how loud where that was measured.

    `key` opens one that lies locked; it is shown nowhere. `begins_s` and `ends_s` lie around what can be heard,
    `entry_lu` is how far its first second stands above the whole.
    """

    path: str
    length_s: float
    lufs: float | None = None
    peak_dbtp: float | None = None
    key: str = field(default="", repr=False)
    begins_s: float = 0.0
    ends_s: float | None = None
    entry_lu: float = 0.0
