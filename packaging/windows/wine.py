"""Runs Windows' programs under Wine, in a folder of its own where nothing of this person's is.

Wine shows that a program starts, finds its parts, keeps its files and ends; docs/windows.md lists what it can't show.
"""

import contextlib
import os
import shutil
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from shipping.project import WORK, Failed, environment

PREFIX = WORK / "wine"
LONGEST_S = 900
DESKTOP_S = 60.0
REST_S = 3.0
"""How long a program that has ended is listened to: Wine's own desktop, which it started, keeps its pipes open."""


def program() -> str:
    """Give Wine's program; raises Failed where there is none."""
    for name in ("wine64", "/usr/lib/wine/wine64"):
        if found := shutil.which(name):
            return found
    raise Failed("wine64 is not here; ./dev build installs it on Debian and Ubuntu")


def prepare() -> None:
    """Make Wine's folder, which takes some 15 s the first time."""
    if not (PREFIX / "system.reg").exists():
        PREFIX.mkdir(parents=True, exist_ok=True)
        run("wineboot", "--init")
        run("winecfg", "-v", "win10")
        wait()


def run(
    *words: str | Path, cwd: Path | None = None, longest_s: float = LONGEST_S, right: tuple[int, ...] = (0,)
) -> str:
    """Run a program of Windows and give what it printed; raises Failed where it ends otherwise than it should."""
    done = start(*words, cwd=cwd, longest_s=longest_s)
    if done.returncode not in right:
        said = "\n".join((done.stdout + done.stderr).strip().splitlines()[-25:])
        raise Failed(f"this failed under Wine ({done.returncode}): {' '.join(map(str, words))}\n{said}")
    return done.stdout


def start(
    *words: str | Path, cwd: Path | None = None, longest_s: float = LONGEST_S
) -> subprocess.CompletedProcess[str]:
    """Run a program of Windows, however it ends; raises Failed where it does not."""
    started = subprocess.Popen(
        [program(), *map(str, words)],
        cwd=cwd,
        env=_environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    said: list[list[bytes]] = [[], []]
    readers = []
    for pipe, parts in zip((started.stdout, started.stderr), said, strict=True):
        readers.append(threading.Thread(target=_read, args=(pipe, parts), daemon=True))
        readers[-1].start()
    try:
        code = started.wait(longest_s)
    except subprocess.TimeoutExpired:
        started.kill()
        raise Failed(f"this did not end under Wine within {longest_s:g} s: {' '.join(map(str, words))}") from None
    for reader in readers:
        reader.join(REST_S)
    output, errors = (b"".join(parts).decode(errors="replace") for parts in said)
    return subprocess.CompletedProcess(list(words), code, output, errors)


@contextlib.contextmanager
def kept_open(*words: str | Path) -> Iterator[None]:
    """Keep a program of Windows running meanwhile, one that ends with its input."""
    quiet = subprocess.DEVNULL
    line = [program(), *map(str, words)]
    started = subprocess.Popen(line, env=_environment(), stdin=subprocess.PIPE, stdout=quiet, stderr=quiet)
    try:
        time.sleep(REST_S)
        if started.poll() is not None:
            raise Failed(f"this did not stay open under Wine: {' '.join(map(str, words))}")
        yield
    finally:
        started.communicate(timeout=LONGEST_S)


@contextlib.contextmanager
def desktop() -> Iterator[None]:
    """Keep Wine's desktop up meanwhile, and end all that runs under Wine afterwards.

    Otherwise the first program with a window starts it, it keeps that program's pipes open, and who listens to them,
    as the self-test does to its parts, waits for ever. Windows' own desktop is there before any program.
    """
    quiet = subprocess.DEVNULL
    words = [program(), "explorer", "/desktop"]
    keeper = subprocess.Popen(words, env=_environment(), stdin=quiet, stdout=quiet, stderr=quiet)
    try:
        until = time.monotonic() + DESKTOP_S
        while not _runs(b"explorer.exe"):
            if time.monotonic() > until:
                raise Failed(f"Wine's desktop was not there within {DESKTOP_S:g} s")
            time.sleep(REST_S)
        yield
    finally:
        _server("--kill")
        keeper.wait()


def _runs(name: bytes) -> bool:
    for line in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):  # it has ended meanwhile
            if name in line.read_bytes():
                return True
    return False


def _environment() -> dict[str, str]:
    quiet = {"WINEPREFIX": str(PREFIX), "WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe="}
    given = environment(WINEARCH="win64", **quiet)
    given.pop("PYTHONPATH", None)
    return given


def _read(pipe: IO[bytes], parts: list[bytes]) -> None:
    while data := os.read(pipe.fileno(), 1 << 16):
        parts.append(data)


def wait() -> None:
    """Wait until everything that was started under Wine has ended, and its registry is written."""
    _server("--wait")


def _server(word: str) -> None:
    for name in ("wineserver", "/usr/lib/wine/wineserver"):
        if found := shutil.which(name):
            subprocess.run([found, word], env={**os.environ, "WINEPREFIX": str(PREFIX)}, timeout=120, check=False)
            return


def drive(path: str) -> Path:
    """Give the place of a path on drive C."""
    return PREFIX / "drive_c" / path
