"""Lays the Python of Qt's bindings into a packed folder, compiled.

Shiboken carries a hundred kilobytes of it as text inside its library, and compiles them at every start: 0.05 s of a
processor for each process with Qt. Where a folder `files.dir` lies beside the library, it takes them from there; that
is its own way, see SBK_EMBED in its documentation. The folder must be of the very same version, so it is asked for it.
"""

import py_compile
import shutil
import sys
from pathlib import Path

from shipping.project import WORK, Failed, run

BESIDE = "shiboken6/files.dir"
PACKAGE = "shibokensupport"
_ASK = """
import shutil, sys
import PySide6.QtCore
loader, to = sys.modules["shibokensupport.signature.loader"], sys.argv[1]
if hasattr(loader.__loader__, "zfile"):
    loader.__loader__.zfile.extractall(to)
else:
    shutil.copytree(loader.__file__.partition("/shibokensupport/")[0], to)
"""


def lay(internal: Path) -> None:
    """Write them below a packed folder; raises Failed where this version of Qt's bindings has none."""
    text = WORK / "bindings"
    shutil.rmtree(text, ignore_errors=True)
    run(sys.executable, "-c", _ASK, text)
    sources = sorted((text / PACKAGE).rglob("*.py"))
    if not sources:
        raise Failed(f"Qt's bindings carry no {PACKAGE} any more; look at packaging/shipping/bindings.py")
    for source in sources:
        name = source.relative_to(text).as_posix()
        goal = internal / BESIDE / f"{name}c"
        py_compile.compile(
            str(source), str(goal), name, doraise=True, invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH
        )
