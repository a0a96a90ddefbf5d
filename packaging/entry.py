"""Where a packed program begins: the command line, or a part of it that is started as a process of its own.

`companion -m MODULE WORDS…` runs a module, as Python itself would; `companion/audio/child.py` asks for it. Only
modules of Companion can be named, so that the packed program is no Python for others to use.
"""

import gc
import os
import runpy
import sys

FROZEN_LIBRARIES = "LD_LIBRARY_PATH"


def leave_others_their_libraries() -> None:
    """Take the folder of packed libraries out of the environment, which programs of the system would search as well."""
    before = os.environ.pop(f"{FROZEN_LIBRARIES}_ORIG", None)
    os.environ.pop(FROZEN_LIBRARIES, None)
    if before:
        os.environ[FROZEN_LIBRARIES] = before


def keep_own_modules() -> None:
    """Have modules read from the very program that was started: an upgrade may lay another in its place meanwhile.

    PyInstaller opens it by its name for each module, and would find other bytes where it knows the module to be: what a
    session had not loaded yet, such as a soundscape, was gone from then on.
    """
    archive = getattr(sys.modules.get("pyimod02_importers"), "pyz_archive", None)
    if archive is not None:
        held = f"/proc/self/fd/{os.open(sys.executable, os.O_RDONLY)}"
        archive._filename = held if os.path.exists(held) else archive._filename  # noqa: PTH110, SLF001 - no other way


def main() -> int:
    """Run the module that is named, or the command line."""
    if not getattr(sys, "frozen", False):
        sys.frozen = True  # type: ignore[attr-defined]  # a launcher with a Python beside it is a packed program too
    if sys.platform == "linux":
        leave_others_their_libraries()
        keep_own_modules()
    if sys.argv[1:2] == ["-m"] and len(sys.argv) > 2 and sys.argv[2].split(".")[0] == "companion":
        gc.set_threshold(10_000)  # most of what it does first is to bring in modules, and none of them is garbage
        sys.argv = [sys.argv[2], *sys.argv[3:]]
        runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
        return 0
    from companion.__main__ import main as command_line  # noqa: PLC0415 - a child needs none of it

    return command_line()


if __name__ == "__main__":
    sys.exit(main())
