"""What Companion ships besides its own code, from requirements.lock and components.toml; fails where they disagree."""

import re
import sys
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from shipping.project import HERE, ROOT, Failed

LOCK = ROOT / "requirements.lock"
LIST = HERE / "components.toml"
_PIN = re.compile(
    r"^([A-Za-z0-9_.-]+)==([^ ;\\\n]+)(?: ; ([^\\\n]+?))? \\\n((?:    --hash=\S+(?: \\)?\n?)+)", re.MULTILINE
)


@dataclass(frozen=True, slots=True)
class Package:
    """One line of the lock, with what components.toml says of it."""

    name: str
    version: str
    marker: str
    hashes: tuple[str, ...]
    licence: str
    use: str
    source: str
    packed: bool


@dataclass(frozen=True, slots=True)
class Native:
    """Code inside wheels that no metadata tells of; `version` is empty where nobody can be asked."""

    name: str
    version: str
    licence: str
    inside: tuple[str, ...]
    source: str
    systems: tuple[str, ...]


def packages(lock: Path = LOCK, known: Path = LIST) -> list[Package]:
    """Give every package of the lock; raises Failed for one that nobody has described, or described in vain."""
    told = tomllib.loads(known.read_text("utf-8"))["packages"]
    pins = _PIN.findall(lock.read_text("utf-8"))
    names = {name for name, *_ in pins}
    if missing := sorted(names - set(told)):
        raise Failed(f"{known.name} says nothing of {', '.join(missing)}: licence, use and source are needed")
    if idle := sorted(set(told) - names):
        raise Failed(f"{known.name} describes {', '.join(idle)}, which the lock does not have any more")
    return [
        Package(name, version, marker, tuple(re.findall(r"sha256:(\w+)", hashes)), **{"packed": True, **told[name]})
        for name, version, marker, hashes in pins
    ]


def raw_natives(known: Path = LIST) -> list[dict[str, Any]]:
    """Give the native code as it is described, of every system, asking nobody for versions."""
    return list(tomllib.loads(known.read_text("utf-8"))["native"])


def files(known: Path = LIST) -> dict[str, str]:
    """Give the patterns of the libraries that each brings into a folder for Linux; raises Failed for a stranger."""
    told = tomllib.loads(known.read_text("utf-8"))
    if strangers := sorted(set(told["files"]) - set(told["packages"]) - {"companion", "python"}):
        raise Failed(f"{known.name} gives files to {', '.join(strangers)}, which it does not describe")
    return dict(told["files"])


def natives(system: str = "", known: Path = LIST) -> list[Native]:
    """Give the native code for one system, or all of it; raises Failed where a version is not the one that is here."""
    found = []
    for entry in raw_natives(known):
        systems = tuple(entry.get("systems", ()))
        if system and systems and system not in systems:
            continue
        version = entry["version"]
        if "asked" in entry:
            here = ASK[entry["asked"]]()
            if version and here and not here.startswith(version):
                raise Failed(f"{known.name} says {entry['name']} {version}, but the wheel has {here}")
            version = here or version
        found.append(Native(entry["name"], version, entry["licence"], tuple(entry["inside"]), entry["source"], systems))
    return found


def _cipher(question: str) -> str:
    import sqlcipher3  # noqa: PLC0415 - where only the lock is asked for, the wheels are not needed

    return str(sqlcipher3.connect(":memory:").execute(question).fetchone()[0]).split()[0]


def _qt() -> str:
    from PySide6.QtCore import qVersion  # noqa: PLC0415

    return str(qVersion())


def _in_qt(library: str, pattern: bytes) -> str:
    """Find a version in a library of Qt's wheel; empty where this system has no such file."""
    import PySide6  # noqa: PLC0415

    for path in sorted(Path(PySide6.__file__).parent.rglob(library)):
        if found := re.search(pattern, path.read_bytes()):
            return found.group(1).decode()
    return ""


def _sndfile() -> str:
    import soundfile  # noqa: PLC0415

    return str(soundfile.__libsndfile_version__)


def _soxr() -> str:
    import soxr  # noqa: PLC0415

    return str(soxr.__libsoxr_version__).partition("-")[0]


def _openblas() -> str:
    import numpy as np  # noqa: PLC0415

    blas = np.show_config(mode="dicts")["Build Dependencies"]["blas"]
    return str(blas["version"]) if "openblas" in blas["name"] else ""


def _pyinstaller() -> str:
    from importlib.metadata import version  # noqa: PLC0415

    return version("pyinstaller")


ASK: dict[str, Callable[[], str]] = {
    "python": lambda: sys.version.split()[0],
    "qt": _qt,
    "ffmpeg": lambda: _in_qt("libavutil.so.*", rb"FFmpeg version (\d[\d.]*)"),
    "icu": lambda: _in_qt("libicuuc.so.*", rb"\0(\d\d\.\d)\0"),
    "sqlcipher": lambda: _cipher("PRAGMA cipher_version"),
    "sqlite": lambda: _cipher("SELECT sqlite_version()"),
    "sndfile": _sndfile,
    "soxr": _soxr,
    "openblas": _openblas,
    "pyinstaller": _pyinstaller,
}
