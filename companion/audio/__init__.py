"""The sound: a process of its own that plays a plan, and the tools that make, measure and convert what it plays.

This package's door for the rest of the program is the messages exported here, `probe` for a file's facts and `render`
for a plan as a file; importing it costs nothing. No Qt, apart from the decoder child `decode_qt.py`, which is only ever
run as a process.
"""

from companion.audio.messages import (
    Call,
    Chime,
    Choose,
    Command,
    Fault,
    Hello,
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

__all__ = [
    "Call",
    "Chime",
    "Choose",
    "Command",
    "Fault",
    "Hello",
    "Pause",
    "PlanCommand",
    "Play",
    "Quit",
    "Recovered",
    "Report",
    "State",
    "Stop",
    "Volume",
    "from_bytes",
    "to_bytes",
]
