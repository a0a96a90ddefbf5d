"""Look at the computer before a session: what could spoil it. Runs on a thread and changes nothing.

Sound is looked at in two ways: the files here, the device by the bell that a person hears. What a system does not tell
is `unknown`, which is no fault; a person then looks for themselves.
"""

import shutil
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import field
from enum import StrEnum
from pathlib import Path

from companion.domain.laying import compile_plan
from companion.domain.programme import SOUNDING, SOUNDSCAPE, Programme, Sound
from companion.domain.records import dataclass
from companion.domain.schedule import schedule
from companion.domain.session import State
from companion.services import log

LEAST_FREE_BYTES = 200_000_000
"""A session with its backup is below 20 MB; beyond that a system itself begins to fail."""
LEAST_PERCENT = 40
BACK_MS = 120_000
ASK_S = 2.0
Facts = Mapping[str, str]


class Found(StrEnum):
    """How one thing stands."""

    WELL = "well"
    TROUBLE = "trouble"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Finding:
    """How one thing stands, with facts for the words about it: `files` has `names`, `disk` has `mb`, and so on."""

    found: Found
    facts: Facts = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked at: the session that is prepared, its programme, where files and records are, the latest entry."""

    state: State
    programme: Programme
    find: Callable[[Programme], Mapping[str, Sound]]
    decodes: Callable[[Path], bool]
    folder: Path
    now_utc_ms: int
    latest_utc_ms: int


def look(wanted: Wanted) -> dict[str, Finding]:
    """Look at everything that can be looked at without a person; a look that fails is `unknown`."""
    sounds = wanted.find(wanted.programme)
    return {
        "files": _files(wanted, sounds),
        "coverage": _coverage(wanted, sounds),
        "power": _power(),
        "quiet": _quiet(),
        "disk": _disk(wanted.folder),
        "clock": clock(wanted.now_utc_ms, wanted.latest_utc_ms),
    }


def _files(wanted: Wanted, sounds: Mapping[str, Sound]) -> Finding:
    """Decode every file of the programme to its end."""
    missing = [name for name in wanted.programme.files if name not in sounds]
    # A voice that lies locked was opened when it was found, and a soundscape is made while it plays.
    on_disk = ((name, one) for name, one in sounds.items() if not one.key and not one.path.startswith(SOUNDSCAPE))
    broken = [name for name, one in on_disk if not wanted.decodes(Path(one.path))]
    if missing or broken:
        told = dict.fromkeys(_titles(wanted.programme).get(name, name) for name in (*missing, *broken))
        return Finding(Found.TROUBLE, {"names": ", ".join(told)})
    return Finding(Found.WELL, {"n": str(len(sounds))})


def _titles(programme: Programme) -> dict[str, str]:
    """Give what people know each file by: a piece of a library or a pack is called by a hash."""
    titles = {cue.file: cue.title for cue in programme.cues}
    return titles | {track.file: track.title for phase in SOUNDING for track in programme.of(phase)}


def _coverage(wanted: Wanted, sounds: Mapping[str, Sound]) -> Finding:
    """Tell whether every phase that the programme has tracks for sounds, to the longest end of the session."""
    spans = schedule(wanted.state, longest=True)
    zero_ms = next(span.start_ms for span in spans if span.phase.value == "hold")
    plan = compile_plan(wanted.programme, spans, sounds)
    for span in spans:
        if span.start_ms < zero_ms or not wanted.programme.of(span.phase):
            continue
        middle_s = ((span.start_ms + span.end_ms) / 2 - zero_ms) / 1000
        if not any(segment.start_s <= middle_s <= segment.end_s for segment in plan.segments):
            return Finding(Found.TROUBLE, {"phase": wanted.state.protocol.name(span.phase)})
    return Finding(Found.WELL, {"min": str(round(plan.ends_s / 60))})


def _power() -> Finding:
    try:
        import psutil  # noqa: PLC0415 - brought when somebody prepares a session

        battery = psutil.sensors_battery()
    except Exception as fault:  # noqa: BLE001 - each system fails in its own way, and none of it matters more than this
        log.note("preflight.power", fault=fault)
        return Finding(Found.UNKNOWN)
    if battery is None or battery.power_plugged:
        return Finding(Found.WELL)
    percent = round(battery.percent)
    return Finding(Found.WELL if percent >= LEAST_PERCENT else Found.TROUBLE, {"percent": str(percent)})


def _quiet() -> Finding:
    """Ask GNOME whether its banners are off; other desktops are asked of the person."""
    command = ("gsettings", "get", "org.gnome.desktop.notifications", "show-banners")
    try:
        if shutil.which(command[0]) is None:
            return Finding(Found.UNKNOWN)
        said = subprocess.run(command, capture_output=True, text=True, timeout=ASK_S, check=True).stdout.strip()
    except (OSError, subprocess.SubprocessError) as fault:
        log.note("preflight.quiet", fault=fault)
        return Finding(Found.UNKNOWN)
    return Finding({"false": Found.WELL, "true": Found.TROUBLE}.get(said, Found.UNKNOWN))


def _disk(folder: Path) -> Finding:
    try:
        free = shutil.disk_usage(folder).free
    except OSError as fault:
        log.note("preflight.disk", fault=fault)
        return Finding(Found.UNKNOWN)
    facts = {"mb": str(free // 1_000_000)}
    return Finding(Found.WELL if free >= LEAST_FREE_BYTES else Found.TROUBLE, facts)


def clock(now_utc_ms: int, latest_utc_ms: int) -> Finding:
    """Compare the clock with the latest entry in the record: time does not go back."""
    return Finding(Found.TROUBLE if now_utc_ms < latest_utc_ms - BACK_MS else Found.WELL)
