"""Reads Linux libraries by Debian's binutils: what they define, what they ask for, whether they can be loaded."""

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

MAGIC = b"\x7fELF"


@dataclass(frozen=True, slots=True)
class Symbol:
    """A name in a library; `version` is empty where it has none, `code` tells a function from data."""

    name: str
    version: str
    size: int
    code: bool
    defined: bool


def libraries(folder: Path) -> list[Path]:
    """Give every library and program below a folder, in order; links are left out."""
    return [path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink() and is_elf(path)]


def is_elf(path: Path) -> bool:
    """Tell whether a file is a library or program of Linux."""
    with path.open("rb") as file:
        return file.read(4) == MAGIC


def read(path: Path, *what: str) -> str:
    """Give what readelf says of a file."""
    return subprocess.run(["readelf", "-W", *what, path], capture_output=True, text=True, check=True).stdout


def symbols(path: Path) -> Iterator[Symbol]:
    """Give the names that a library shows to others, and those that it asks of others."""
    for line in read(path, "--dyn-syms").splitlines():
        words = line.split()
        if len(words) > 7 and words[0].rstrip(":").isdigit() and words[4] in {"GLOBAL", "WEAK"}:
            name, _, version = words[7].partition("@")
            size = int(words[2], 0)
            yield Symbol(name, version.lstrip("@"), size, words[3] != "OBJECT", words[6] != "UND")


def needed(path: Path) -> set[str]:
    """Give the names of the libraries that one asks for."""
    return set(re.findall(r"\(NEEDED\).*\[(.+)\]", read(path, "-d")))


def soname(path: Path) -> str:
    """Give the name that a library is asked for by."""
    found = re.search(r"\(SONAME\).*\[(.+)\]", read(path, "-d"))
    return found.group(1) if found else path.name


def loadable(path: Path) -> bool:
    """Tell whether every part of a library can be mapped; `strip` breaks that of some that patchelf has been at."""
    for line in read(path, "-l").splitlines():
        words = line.split()
        if words[:1] == ["LOAD"]:
            offset, address, align = (int(words[at], 16) for at in (1, 2, -1))
            if offset % align != address % align:
                return False
    return True
