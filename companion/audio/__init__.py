"""The sound: a process of its own that plays a plan, and the tools that make, measure and convert what it plays.

This package's door for services is what is exported here: the messages, how to start and reach the process, how to
have a file measured; and `probe.py` for a file's facts. Importing it loads no audio library. No Qt, apart from the
decoder child `decode_qt.py`, which is only ever run as a process.
"""

from companion.audio.intake import LEVELS, OUTLINE, OUTLINE_HZ, Cancelled, Surveyed, survey_file
from companion.audio.launch import RECORD, Line, connect, launch
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
    Pause,
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
    "Pause",
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
    "launch",
    "outline_of",
    "render_file",
    "start_voice",
    "survey_file",
    "take_from",
    "to_bytes",
    "voice_of",
]
