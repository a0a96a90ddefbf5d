"""What a process of ours may use at most, set by itself at its start.

Unix only; elsewhere the calls do nothing. A decoder fed a hostile file must not take the machine with it, and no
process of ours may leave a core file, which could hold what people wrote.
"""

import contextlib
import os
import sys

_NICE = -11
_HIGH = 0x80

_SET_DUMPABLE = 4  # <linux/prctl.h>


def no_core() -> None:
    """Leave no core file behind when the process dies, and let no other program of the user look into it."""
    _set("RLIMIT_CORE", 0)
    if sys.platform == "linux":
        import ctypes  # noqa: PLC0415 - for this call alone

        ctypes.CDLL(None).prctl(_SET_DUMPABLE, 0, 0, 0, 0)  # a program that takes cores over a pipe asks no limit


def before_others() -> None:
    """Ask the system to serve this process before others, where it lets people do that; sound can't wait, they can."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - of use on Windows only

        windows = ctypes.windll.kernel32
        windows.SetPriorityClass(windows.GetCurrentProcess(), _HIGH)
        return
    with contextlib.suppress(OSError):
        os.setpriority(os.PRIO_PROCESS, 0, _NICE)


def at_most(cpu_s: int, memory_bytes: int) -> None:
    """End the process by the system after `cpu_s` of processor time; refuse it more address space than that."""
    _set("RLIMIT_CPU", cpu_s)
    memory_at_most(memory_bytes)


def memory_at_most(memory_bytes: int) -> None:
    """Refuse the process more address space than that; for what may rightly run for hours."""
    _set("RLIMIT_AS", memory_bytes)


def _set(name: str, value: int) -> None:
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - exists on Unix only

    kind = getattr(resource, name)
    hard = resource.getrlimit(kind)[1]
    limit = value if hard == resource.RLIM_INFINITY else min(value, hard)
    try:
        resource.setrlimit(kind, (limit, limit))
    except (ValueError, OSError):  # macOS refuses some limits; the process is no worse off than without ours
        return
