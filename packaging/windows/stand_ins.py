"""Makes stand-ins for what Wine lacks, and a copy of the Windows folder that finds them. For tests; never shipped."""

import re
import shutil
from pathlib import Path

import pefile
from shipping.project import HERE, run

SOURCES = HERE / "windows" / "stubs"
CROSS = "x86_64-w64-mingw32-"
MATHS = b"api-ms-win-crt-math-l1-1-0.dll"
OWN_MATHS = b"wine-crt-math.dll"


def copy_with_stand_ins(folder: Path, to: Path) -> None:
    """Copy a Windows folder, with what Wine lacks beside its programs."""
    shutil.rmtree(to, ignore_errors=True)
    shutil.copytree(folder, to)
    for name in ("icuuc", "mscms", "bcryptprimitives"):
        _compile(SOURCES / f"{name}_stub.c", to / f"{name}.dll")
    _own_maths(to)


def _own_maths(folder: Path) -> None:
    """Have numpy take its mathematics from a library of ours: Wine lets nobody put another in the place of its own."""
    known = set(re.findall(r"(?:REAL|COMPLEX)\((\w+)\)", (SOURCES / "wine-crt-math.c").read_text("utf-8"))) | {"cpow"}
    wanted: set[str] = set()
    for path in sorted((folder / "site" / "numpy").rglob("*.pyd")):
        names = imported(path).get(MATHS.decode(), set())
        if any(name.removesuffix("f") in known for name in names):
            wanted |= names
            path.write_bytes(path.read_bytes().replace(MATHS, OWN_MATHS.ljust(len(MATHS), b"\0")))
    lines = [f"  {name} = {_whose(name, known)}" for name in sorted(wanted)]
    exports = folder / "wine-crt-math.def"
    exports.write_text("\n".join(["EXPORTS", *lines, ""]), "utf-8")
    _compile(SOURCES / "wine-crt-math.c", folder / OWN_MATHS.decode(), exports)
    exports.unlink()


def _whose(name: str, known: set[str]) -> str:
    return f"S_{name}" if name in known or name.removesuffix("f") in known else f"ucrtbase.{name}"


def imported(path: Path) -> dict[str, set[str]]:
    """Name what a program of Windows takes from which library, in small letters."""
    with pefile.PE(str(path), fast_load=True) as program:
        kinds = ("IMAGE_DIRECTORY_ENTRY_IMPORT", "IMAGE_DIRECTORY_ENTRY_DELAY_IMPORT")
        program.parse_data_directories([pefile.DIRECTORY_ENTRY[kind] for kind in kinds])
        tables = (getattr(program, kind, []) for kind in ("DIRECTORY_ENTRY_IMPORT", "DIRECTORY_ENTRY_DELAY_IMPORT"))
        found = [entry for table in tables for entry in table]
        return {entry.dll.decode().lower(): {(one.name or b"").decode() for one in entry.imports} for entry in found}


def _compile(source: Path, library: Path, *more: Path) -> None:
    run(f"{CROSS}gcc", "-shared", "-O1", "-s", "-w", "-static-libgcc", source, *more, "-ladvapi32", "-o", library)
