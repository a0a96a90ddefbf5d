"""The sound: a process of its own that plays a plan, and the tools that make, measure and convert what it plays.

This package's door for services is what is exported here: the messages, how to start and reach the process, how to
have a file measured; and `probe.py` for a file's facts. Importing it loads no audio library, and each module of its own
when one of its names is first asked for: whoever decodes a file needs none of them. No Qt, apart from the children
`decode_qt.py` and `encode_qt.py`, which are only ever run as processes.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from companion.audio.intake import LEVELS, OUTLINE, OUTLINE_HZ, Cancelled, Surveyed, survey_file
    from companion.audio.launch import RECORD, Line, connect, start_sound
    from companion.audio.messages import (
        Call,
        Chime,
        Choose,
        Command,
        Device,
        Devices,
        Fault,
        Hello,
        Master,
        PlanCommand,
        Play,
        Quit,
        Recovered,
        Report,
        State,
        Stop,
        Volume,
        from_bytes,
        to_bytes,
    )
    from companion.audio.record import Record
    from companion.audio.recording import (
        RECORDED_HZ,
        Recording,
        Voice,
        computer_says,
        outline_of,
        take_from,
        voice_of,
    )
    from companion.audio.render_away import Order, render_file
    from companion.audio.voice_command import start_voice

__all__ = [
    "LEVELS",
    "OUTLINE",
    "OUTLINE_HZ",
    "RECORD",
    "RECORDED_HZ",
    "Call",
    "Cancelled",
    "Chime",
    "Choose",
    "Command",
    "Device",
    "Devices",
    "Fault",
    "Hello",
    "Line",
    "Master",
    "Order",
    "PlanCommand",
    "Play",
    "Quit",
    "Record",
    "Recording",
    "Recovered",
    "Report",
    "State",
    "Stop",
    "Surveyed",
    "Voice",
    "Volume",
    "computer_says",
    "connect",
    "from_bytes",
    "outline_of",
    "render_file",
    "start_sound",
    "start_voice",
    "survey_file",
    "take_from",
    "to_bytes",
    "voice_of",
]

_WHENCE = {
    "intake": ("LEVELS", "OUTLINE", "OUTLINE_HZ", "Cancelled", "Surveyed", "survey_file"),
    "launch": ("RECORD", "Line", "connect", "start_sound"),
    "record": ("Record",),
    "recording": ("RECORDED_HZ", "Recording", "Voice", "computer_says", "outline_of", "take_from", "voice_of"),
    "render_away": ("Order", "render_file"),
    "voice_command": ("start_voice",),
}
"""The other names are the messages'."""


def __getattr__(name: str) -> Any:
    """Bring in the module that has the name; the next one who asks finds it at once."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = next((module for module, names in _WHENCE.items() if name in names), "messages")
    found = globals()[name] = getattr(import_module(f"{__name__}.{module}"), name)
    return found
