"""Take away from this process what it must never do: open a network socket, or leave its memory on the disk.

On Linux the kernel itself refuses the sockets, for this process and for all that it starts, whatever library asks. On
Windows and macOS the promise rests on the code alone: no module imports a network, and the tests prove it.
"""

import ctypes
import os
import sys
from collections.abc import Mapping

_LOCAL = 1  # AF_UNIX: the display, the sound server and the message bus of this computer
# <linux/prctl.h>, <linux/seccomp.h>
_SET_DUMPABLE, _SET_NO_NEW_PRIVS = 4, 38
_SET_FILTER, _ALL_THREADS = 1, 1
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000
_EACCES, _ENOSYS = 13, 38
# <linux/filter.h>: load a word, jump where equal, give an answer
_LOAD, _JUMP_EQUAL, _ANSWER = 0x20, 0x15, 0x06
_AT_NUMBER, _AT_ARCH, _AT_FIRST_ARGUMENT = 0, 4, 16
# machine -> AUDIT_ARCH, the numbers of socket, io_uring_setup (which opens sockets without that call) and seccomp
_MACHINES = {"x86_64": (0xC000003E, 41, 425, 317), "aarch64": (0xC00000B7, 198, 425, 277)}

Step = tuple[int, int, int, int]


class _Line(ctypes.Structure):
    _fields_ = (
        ("code", ctypes.c_uint16),
        ("if_so", ctypes.c_uint8),
        ("if_not", ctypes.c_uint8),
        ("value", ctypes.c_uint32),
    )


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_uint16), ("lines", ctypes.POINTER(_Line)))


def confine(environment: Mapping[str, str] = os.environ) -> None:
    """Keep this process private and off the network; the first line of every entry point, before any thread."""
    keep_private()
    if not remote_display(environment):
        no_network()


def keep_private() -> None:
    """Make every file of this process its owner's only, and let no crash write memory to the disk.

    The store and the keys do not rely on it: they set their own rights. A limit of 0 alone does not stop a program
    that takes cores over a pipe, as Ubuntu's does; a process that may not be dumped is left alone by that one too.
    """
    os.umask(0o077)
    if os.name != "posix":
        return
    import resource  # noqa: PLC0415 - does not exist on Windows

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        _libc().prctl(_SET_DUMPABLE, 0, 0, 0, 0)


def remote_display(environment: Mapping[str, str]) -> bool:
    """Tell whether the window is shown over a network (`ssh -X`), which a person chose and which needs a socket."""
    display = environment.get("DISPLAY", "")
    local = display.startswith((":", "/", "unix:")) or bool(environment.get("WAYLAND_DISPLAY"))
    return bool(display) and not local


def no_network() -> bool:
    """Have the kernel refuse every socket that is not local, from now on and for all children; tells whether it does.

    False where there is no such filter: another system, another processor, or a kernel built without it.
    """
    machine = _MACHINES.get(os.uname().machine) if sys.platform == "linux" else None
    if machine is None:
        return False
    steps = _steps(*machine[:3])
    lines = (_Line * len(steps))(*(_Line(*step) for step in steps))
    program = _Program(len(steps), lines)
    libc = _libc()
    if libc.prctl(_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return False
    return int(libc.syscall(machine[3], _SET_FILTER, _ALL_THREADS, ctypes.byref(program))) == 0


def _steps(arch: int, socket: int, ring: int) -> list[Step]:
    """Give the filter; the two numbers in the middle are how many lines are passed over if so, and if not."""
    return [
        (_LOAD, 0, 0, _AT_ARCH),
        (_JUMP_EQUAL, 0, 7, arch),  # another processor's call passes
        (_LOAD, 0, 0, _AT_NUMBER),
        (_JUMP_EQUAL, 4, 0, ring),
        (_JUMP_EQUAL, 0, 4, socket),  # any other call passes
        (_LOAD, 0, 0, _AT_FIRST_ARGUMENT),
        (_JUMP_EQUAL, 2, 0, _LOCAL),
        (_ANSWER, 0, 0, _REFUSE | _EACCES),
        (_ANSWER, 0, 0, _REFUSE | _ENOSYS),
        (_ANSWER, 0, 0, _ALLOW),
    ]


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)
