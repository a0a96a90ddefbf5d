"""The clock that the sound process shares with the session: milliseconds since the machine started, suspend included.

The same count as `services/clock.py` gives; the sound process may not import services. Tells no time of day.
"""

import sys
import time


def up_ms() -> int:
    """Give the machine's uptime in ms, suspend included."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - of use on Windows only

        tick: int = ctypes.windll.kernel32.GetTickCount64()
        return tick
    if sys.platform == "darwin":
        # macOS counts suspend in CLOCK_MONOTONIC, Linux does not.
        return time.clock_gettime_ns(time.CLOCK_MONOTONIC) // 1_000_000
    return time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 1_000_000
