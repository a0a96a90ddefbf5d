"""Puts small libraries in the place of large ones of which next to nothing is used.

Qt's media plugin links what it would need to draw video into Qt Quick, 17 MB; Companion decodes sound. numpy's linear
algebra asks Fortran's library, 3 MB, for four small things. Each of these gets a library of a few kilobytes with the
same name and the very names that are asked for. The real ones may be put back: they are found by their file name.
"""

import ctypes
import re
import subprocess
from pathlib import Path

from shipping import elf
from shipping.project import HERE, WORK, Failed, environment

REFUSE = "{ abort(); }"  # nothing here may ever draw video
REFUSED = ("libQt6Quick.so.6", "libQt6Qml.so.6")
WRITTEN = {"libgfortran-*.so.*": HERE / "gfortran.c"}
UNUSED = ("libQt6QmlModels.so.6", "libQt6QmlMeta.so.6", "libQt6QmlWorkerScript.so.6", "libquadmath-*.so.*")
"""What only the replaced ones ask for."""


def replace(internal: Path) -> None:
    """Replace each large library below a folder; raises Failed where somebody else came to need one for real."""
    for pattern in UNUSED:
        for path in [*internal.rglob(pattern)]:
            path.unlink()
    replaced = {_only(internal, pattern): WRITTEN.get(pattern) for pattern in (*REFUSED, *WRITTEN)}
    others = [path for path in elf.libraries(internal) if path not in replaced]
    asked = {symbol.name for path in others for symbol in elf.symbols(path) if not symbol.defined}
    for path, written in replaced.items():
        _make(path, asked, written.read_text("utf-8") if written else None)
    for path in others:
        for name in elf.needed(path):
            if any(Path(name).match(pattern) for pattern in UNUSED):
                raise Failed(f"{path.name} asks for {name}, which was left out as unused")
    _counts(_only(internal, "libgfortran-*.so.*"))


def _only(internal: Path, pattern: str) -> Path:
    found = [path for path in internal.rglob(pattern) if not path.is_symlink()]
    if len(found) != 1:
        raise Failed(f"{pattern} should be in the packed folder once; look at packaging/shipping/standin.py")
    return found[0]


def _make(real: Path, asked: set[str], written: str | None) -> None:
    """Compile the stand-in over the real one: from what is written, or of functions that refuse."""
    WORK.mkdir(exist_ok=True)
    wanted = {symbol.name: symbol for symbol in elf.symbols(real) if symbol.defined and symbol.name in asked}
    if written and (unknown := sorted(name for name in wanted if f"{name}(" not in written)):
        raise Failed(f"of {real.name}, {', '.join(unknown)} are asked for, and nobody wrote them")
    source, script = WORK / f"{real.name}.c", WORK / f"{real.name}.map"
    source.write_text(written or _refusing(wanted))
    versions: dict[str, list[str]] = {}
    for name, symbol in sorted(wanted.items()):
        versions.setdefault(symbol.version, []).append(name)
    script.write_text(
        "".join(
            f"{re.sub(r'[^A-Za-z0-9_.]', '_', version)} {{ global: {' '.join(f'{name};' for name in names)} }};\n"
            for version, names in sorted(versions.items())
            if version
        )
    )
    flags = ["-shared", "-fPIC", "-Os", "-s", "-w", "-Wl,--build-id=none", f"-Wl,-soname,{elf.soname(real)}"]
    flags += ["-fno-builtin", "-Wl,-z,relro,-z,now", *([f"-Wl,--version-script={script}"] if any(versions) else [])]
    made = WORK / real.name
    subprocess.run(["gcc", *flags, "-o", made, source], env=environment(), check=True)
    real.write_bytes(made.read_bytes())


def _refusing(wanted: dict[str, elf.Symbol]) -> str:
    lines = ["#include <stdlib.h>"]
    for name, symbol in sorted(wanted.items()):
        code = f"long {name}(void) {REFUSE}"
        lines.append(code if symbol.code else f"char {name}[{max(symbol.size, 64)}] = {{0}};")
    return "\n".join(lines) + "\n"


def _counts(fortran: Path) -> None:
    """Let what was written for Fortran's library join and count; raises Failed where it is wrong."""
    library = ctypes.CDLL(str(fortran))
    power = library._gfortran_pow_r8_i8  # noqa: SLF001 - its name
    power.argtypes, power.restype = [ctypes.c_double, ctypes.c_int64], ctypes.c_double
    text = ctypes.create_string_buffer(b"......", 6)
    library._gfortran_concat_string(  # noqa: SLF001
        ctypes.c_size_t(6), text, ctypes.c_size_t(2), b"ab", ctypes.c_size_t(3), b"cde"
    )
    if text.raw != b"abcde " or [power(2.0, 10), power(2.0, -2), power(3.0, 0)] != [1024.0, 0.25, 1.0]:
        raise Failed(f"{fortran.name} counts wrong")
