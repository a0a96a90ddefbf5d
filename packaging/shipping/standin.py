"""Puts small libraries in the place of large ones that are asked for by name and never used.

Qt's media plugin links what it would need to draw video into Qt Quick, 17 MB. Companion decodes sound. So each of these
gets a library of a few kilobytes with the same name and the very names that are asked for. The real ones may be put
back: they are found by nothing but their file name.
"""

import re
import subprocess
from pathlib import Path

from shipping import elf
from shipping.project import WORK, Failed, environment

REFUSE = "{ abort(); }"  # nothing here may ever draw video or open a network
LIBRARIES = ("libQt6Quick.so.6", "libQt6Qml.so.6")
UNUSED = ("libQt6QmlModels.so.6", "libQt6QmlMeta.so.6", "libQt6QmlWorkerScript.so.6")
"""What only the replaced ones ask for."""


def replace(internal: Path) -> None:
    """Replace each large library below a folder; raises Failed where somebody else came to need one for real."""
    found = {path.name: path for path in elf.libraries(internal)}
    for name in UNUSED:
        _remove(internal, name)
    others = [path for name, path in found.items() if name not in (*LIBRARIES, *UNUSED)]
    asked = {symbol.name for path in others for symbol in elf.symbols(path) if not symbol.defined}
    for name in LIBRARIES:
        if name not in found:
            raise Failed(f"{name} is not in the packed folder any more; look at packaging/shipping/standin.py")
        _make(found[name], asked)
    still = sorted(path.name for path in others if path.exists() and elf.needed(path) & set(UNUSED))
    if still:
        raise Failed(f"{', '.join(still)} ask for {', '.join(UNUSED)}, which were left out as unused")


def _remove(internal: Path, name: str) -> None:
    for path in internal.rglob(name):
        path.unlink()


def _make(real: Path, asked: set[str]) -> None:
    """Compile the stand-in over the real one."""
    WORK.mkdir(exist_ok=True)
    source, script = WORK / f"{real.name}.c", WORK / f"{real.name}.map"
    wanted = sorted(
        {symbol for symbol in elf.symbols(real) if symbol.defined and symbol.name in asked}, key=lambda one: one.name
    )
    lines = ["#include <stdlib.h>"]
    versions: dict[str, list[str]] = {}
    for symbol in wanted:
        code = f"long {symbol.name}(void) {REFUSE}"
        lines.append(code if symbol.code else f"char {symbol.name}[{max(symbol.size, 64)}] = {{0}};")
        versions.setdefault(symbol.version, []).append(symbol.name)
    source.write_text("\n".join(lines) + "\n")
    nodes = [
        f"{re.sub(r'[^A-Za-z0-9_.]', '_', version)} {{ global: {' '.join(f'{name};' for name in names)} }};"
        for version, names in sorted(versions.items())
        if version
    ]
    script.write_text("\n".join(nodes) + "\n")
    flags = ["-shared", "-fPIC", "-Os", "-s", "-w", "-Wl,--build-id=none", f"-Wl,-soname,{elf.soname(real)}"]
    flags += ["-fno-builtin", "-Wl,-z,relro,-z,now", *([f"-Wl,--version-script={script}"] if nodes else [])]
    made = WORK / real.name
    subprocess.run(["gcc", *flags, "-o", made, source], env=environment(), check=True)
    real.write_bytes(made.read_bytes())
