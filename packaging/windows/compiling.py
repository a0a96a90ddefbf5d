"""Run by the packed Python itself: puts compiled modules in the place of their sources, below the present folder.

Program folders can't be written to, so that a module without one would be compiled anew at every start. They bear no
date, and name themselves by the path below this folder, so that two builds are the same.
"""

import py_compile
import sys
from pathlib import Path

for path in sorted(Path().rglob("*.py")):
    name = path.as_posix()
    mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
    try:
        py_compile.compile(name, cfile=f"{name}c", dfile=name, doraise=True, invalidation_mode=mode)
    except py_compile.PyCompileError:
        sys.exit(f"{name} is not Python")
    path.unlink()
