"""Start the process that records or plays a voice note. Local pipes only; imports no sound library."""

import subprocess

from companion.audio import child


def start_voice(what: str) -> "subprocess.Popen[bytes]":
    """Start `record` or `play`; raises OSError where the system won't."""
    return subprocess.Popen(
        child.command("companion.audio.voice", what),
        env=child.environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=child.quiet_flags(),
    )
