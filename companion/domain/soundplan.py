"""What sounds at which second: the plan that the sound process plays.

Pure data and its compilation from a programme and the phases of a session. Plan second 0 is the start of the first
dose hold; times are real seconds, so a rehearsal at speed 10 has a plan ten times shorter.
"""

from dataclasses import field, replace

from companion.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class Turn:
    """A change of level from plan second `at_s` on: by `by_db`, over `ramp_s`."""

    at_s: float
    by_db: float
    ramp_s: float


CUT_FADE_S = 1.5
"""How long an excerpt takes to end."""
ALONE_S = 3600.0
"""Long enough for a window to be brought back by someone who is busy with a person, and no night long."""
PAUSE = "pause"
GO_ON = "go_on"


@dataclass(frozen=True, slots=True)
class ScapePhase:
    """From plan second `at_s` on the session is in this phase."""

    at_s: float
    phase: str


@dataclass(frozen=True, slots=True)
class ScapeTurn:
    """From plan second `at_s` on the sliders stand here, each from 0 (gentler, darker) to 1 (more open, lighter)."""

    at_s: float
    open: float
    light: float


@dataclass(frozen=True, slots=True)
class Scape:
    """A soundscape: the name from which all of it follows, the phases that it colours, and how it was turned.

    It is counted from plan second 0, and heard from `start_s` on.
    """

    name: str
    start_s: float
    phases: tuple[ScapePhase, ...]
    turns: tuple[ScapeTurn, ...] = ()


@dataclass(frozen=True, slots=True)
class Segment:
    """One stretch of one file.

    `from_s` is the second of the file that sounds at `start_s`, `until_s` the last one that is used (None: to its end).
    The fades lie inside [start_s, end_s]; two segments that overlap by equal fades make a crossfade. `loop_s` set: what
    is used of the file repeats until `end_s`, each seam being a crossfade of that many seconds; None: silence after it.
    `gain_db` is relative to the file as it is; each of `turns` changes it for the rest of the segment. `voice`: speech,
    which lies above the music. `curve_out` None: as `curve`. `scape` set: no file is read, it is made. `key` opens a
    file that lies locked.
    """

    start_s: float
    end_s: float
    file: str
    title: str
    from_s: float = 0.0
    gain_db: float = 0.0
    fade_in_s: float = 0.0
    fade_out_s: float = 0.0
    curve: str = "power"
    loop_s: float | None = None
    until_s: float | None = None
    curve_out: str | None = None
    turns: tuple[Turn, ...] = ()
    voice: bool = False
    scape: Scape | None = None
    key: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class SoundPlan:
    """All that sounds, in order of start, and the second at which the last sound has faded.

    `alone_s`: with no window there for so long, it fades out by itself. `unplugged`: what becomes of it when the
    headphones are gone, "pause" or "go_on" (softly, never at once as loud as before).
    """

    segments: tuple[Segment, ...]
    ends_s: float
    alone_s: float = ALONE_S
    unplugged: str = PAUSE


@dataclass(frozen=True, slots=True)
class Heard:
    """What a person would say is playing, and what comes next; None where nothing does."""

    title: str | None
    next_title: str | None
    next_in_s: float | None


def heard_at(plan: SoundPlan, second: float) -> Heard:
    """Name the music at a plan second; in a crossfade, the coming one from its middle on."""
    music = [part for part in plan.segments if not part.voice]
    begun = [part for part in music if part.start_s + part.fade_in_s / 2 <= second]
    now = next((part for part in reversed(begun) if second < part.end_s), None)
    coming = min(
        (part for part in music if part.start_s + part.fade_in_s / 2 > second),
        key=lambda part: part.start_s,
        default=None,
    )
    return Heard(
        now.title if now else None,
        coming.title if coming else None,
        max(coming.start_s - second, 0.0) if coming else None,
    )


def excerpt(plan: SoundPlan, until_s: float) -> SoundPlan:
    """Give the plan's sound up to a second, faded out there; what is heard before is as it was."""
    kept = tuple(part for part in plan.segments if part.start_s < until_s)
    cut = tuple(_cut(part, until_s) if part.end_s > until_s else part for part in kept)
    return SoundPlan(cut, max((part.end_s for part in cut), default=0.0))


def _cut(part: Segment, until_s: float) -> Segment:
    return replace(part, end_s=until_s, fade_out_s=min(CUT_FADE_S, until_s - part.start_s))
