"""A screen that nobody sees: an X server in memory, for programs with a window. Draws nothing itself."""

import contextlib
import os
import subprocess
from collections.abc import Iterator


@contextlib.contextmanager
def hidden_screen() -> Iterator[str]:
    """Start Xvfb and give the name of its display, such as “:99”."""
    told, tells = os.pipe()
    line = ["Xvfb", "-displayfd", str(tells), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    process = subprocess.Popen(line, pass_fds=(tells,), stderr=subprocess.DEVNULL)
    os.close(tells)
    try:
        with os.fdopen(told) as answer:
            number = answer.readline().strip()
        yield f":{number}"
    finally:
        process.terminate()
        process.wait()
