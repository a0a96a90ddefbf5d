"""What the window's side and the sound process say to each other, as JSON.

Commands go to the sound process, reports come from it. Sends nothing: `transport.py` does. Never pickled: whoever can
write to a pickle connection can run code.
"""

import json
from collections.abc import Mapping
from dataclasses import field
from typing import Annotated, ClassVar, NoReturn, TypeAlias

from companion.domain import schema
from companion.domain.errors import Known
from companion.domain.records import dataclass
from companion.domain.schema import AtLeast, AtMost
from companion.domain.soundplan import SoundPlan

LONGEST_BYTES = 4_000_000
"""A message above this is refused; a plan of thousands of segments stays below a tenth of it."""
VERSION = 4
"""Version of the messages. An engine of another version is told to quit and replaced."""

FadeS = Annotated[float, AtLeast(0), AtMost(60)]


@dataclass(frozen=True, slots=True)
class PlanCommand:
    """Play this plan, whose second 0 is at `zero_up_ms` of the machine's suspend-counting uptime.

    While another plan sounds, the sound is led over from the one to the other within `fade_s`. The same plan again
    changes nothing. The next piece, a stay, a way back and a voice are other plans: `services/sound.py` sends them.
    """

    KIND: ClassVar[str] = "plan"
    plan: SoundPlan
    zero_up_ms: int
    fade_s: FadeS = 3.0


@dataclass(frozen=True, slots=True)
class Play:
    """Let the plan be heard, from the second that it is at now.

    `asked`: a person wants it here and now, also out of a loudspeaker; otherwise headphones are waited for.
    """

    KIND: ClassVar[str] = "play"
    fade_s: FadeS
    asked: bool = True


@dataclass(frozen=True, slots=True)
class Stop:
    """Fade out and forget the plan."""

    KIND: ClassVar[str] = "stop"
    fade_s: FadeS


@dataclass(frozen=True, slots=True)
class Volume:
    """Set the linear gain of the plan's sound; the sitter's call and the chime keep their own."""

    KIND: ClassVar[str] = "volume"
    linear: Annotated[float, AtLeast(0), AtMost(1)]
    ramp_s: FadeS = 0.05


@dataclass(frozen=True, slots=True)
class Master:
    """Set how the plan's sound is heard by this person, whatever plan it is.

    `most` is the highest linear volume that they allow. `balance` is -1 for the left side alone to 1 for the right
    alone, `night_db` how far treble is turned down.
    """

    KIND: ClassVar[str] = "master"
    most: Annotated[float, AtLeast(0), AtMost(1)] = 1.0
    mono: bool = False
    balance: Annotated[float, AtLeast(-1), AtMost(1)] = 0.0
    night_db: Annotated[float, AtLeast(0), AtMost(12)] = 0.0


@dataclass(frozen=True, slots=True)
class Call:
    """Begin or end the slow soft tone that calls the sitter; heard also where the plan is paused or turned down."""

    KIND: ClassVar[str] = "call"
    on: bool


@dataclass(frozen=True, slots=True)
class Chime:
    """Sound the chime once: a hold has ended, a check is due."""

    KIND: ClassVar[str] = "chime"


@dataclass(frozen=True, slots=True)
class Choose:
    """Play through the device of that name, or through the system's default (None).

    `worn`: what is played is meant for headphones; where it comes out of a loudspeaker, they count as pulled out.
    """

    KIND: ClassVar[str] = "device"
    name: str | None
    worn: bool = False


@dataclass(frozen=True, slots=True)
class Hello:
    """Open a conversation; answered by a State."""

    KIND: ClassVar[str] = "hello"
    version: int = VERSION


@dataclass(frozen=True, slots=True)
class Quit:
    """Fade out and end the process."""

    KIND: ClassVar[str] = "quit"
    fade_s: FadeS = 0.3


@dataclass(frozen=True, slots=True)
class State:
    """How things stand: sent twice a second and on each change.

    `second` is the plan second by the session's clock, None without a plan. `playing` is false while paused, stopped or
    after the end. `device` None: nothing can be heard. `level_dbfs` is the RMS of the last block sent to the device,
    -120 in silence. `underruns` counts the times that the device wanted sound before it was ready.
    """

    KIND: ClassVar[str] = "state"
    second: float | None
    playing: bool
    device: str | None
    level_dbfs: float
    title: str | None
    next_title: str | None
    next_in_s: float | None
    underruns: int
    volume: float
    calling: bool
    version: int = VERSION


@dataclass(frozen=True, slots=True)
class Device:
    """A way out for sound: what `Choose` takes, what people call it, and whether it is worn on the head."""

    name: str
    title: str
    worn: bool


@dataclass(frozen=True, slots=True)
class Devices:
    """What there is to choose from, and where the sound comes out now; sent on each change, and after Hello."""

    KIND: ClassVar[str] = "devices"
    found: tuple[Device, ...]
    here: str | None


@dataclass(frozen=True, slots=True)
class Fault:
    """Something does not work; the session goes on.

    Codes: `no_device` (none can be opened), `device_lost` (it stopped taking sound), `unplugged` (the headphones are
    gone; the plan pauses or goes on softly, as it says), `file_unreadable` (facts: title,
    file, reason; that track is silent), `engine_lost` (the sound process died and is being restarted), `engine_failed`
    (it dies again and again).
    """

    KIND: ClassVar[str] = "fault"
    code: str
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Recovered:
    """The fault of that code is over."""

    KIND: ClassVar[str] = "recovered"
    code: str


Command: TypeAlias = PlanCommand | Play | Stop | Volume | Master | Call | Chime | Choose | Hello | Quit
Report: TypeAlias = State | Devices | Fault | Recovered

_KINDS: dict[str, type[Command | Report]] = {
    kind.KIND: kind
    for kind in (
        PlanCommand,
        Play,
        Stop,
        Volume,
        Master,
        Call,
        Chime,
        Choose,
        Hello,
        Quit,
        State,
        Devices,
        Fault,
        Recovered,
    )
}


def to_bytes(message: Command | Report) -> bytes:
    """Give the JSON of a message."""
    return json.dumps({"kind": message.KIND, **schema.write(message)}, allow_nan=False).encode()


def from_bytes(data: bytes) -> Command | Report:
    """Make a message; raises Known `sound.message` for anything that is not one."""
    try:
        body = json.loads(data, parse_constant=_refuse)
        kind = _KINDS[body.pop("kind")]
        return schema.read(kind, body)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, schema.Unreadable):
        # SECURITY: the other side may be anything that got hold of the key; no detail of its bytes goes further.
        raise Known("sound.message") from None


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)
