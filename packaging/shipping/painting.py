"""Measures from outside when a program's window is first seen: the screen of an X server that nobody looks at.

The packed program and the one from its source are measured in turn and in the same way; of each the quickest start
counts, since whatever disturbs a start only ever adds to it.
"""

import mmap
import os
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from shipping.project import Failed, environment

WIDTH_PX, HEIGHT_PX, PIXEL_BYTES = 1280, 800, 4
ROWS = 16
"""How many lines of the screen are looked at; the window covers most of it."""
LOOK_S, LONGEST_S = 0.005, 60.0


def quickest(programs: Sequence[Sequence[str | Path]], pairs: int = 5) -> list[float]:
    """Give for each program the seconds until its window is painted, at best; the first start of each is left out."""
    with tempfile.TemporaryDirectory(prefix="painting-") as place, _screen(Path(place)) as (display, pixels):
        taken: list[list[float]] = [[] for _ in programs]
        for _ in range(pairs + 1):
            for program, times in zip(programs, taken, strict=True):
                times.append(_start(program, Path(place, "home"), display, pixels))
    return [min(times[1:]) for times in taken]


def _start(program: Sequence[str | Path], home: Path, display: str, pixels: mmap.mmap) -> float:
    """Start a program with a home of its own, wait for its window, and end it."""
    home.mkdir(exist_ok=True)
    given = environment(DISPLAY=display, HOME=str(home), QT_QPA_PLATFORM="xcb", XDG_RUNTIME_DIR=str(home))
    given.pop("WAYLAND_DISPLAY", None)
    began = time.monotonic()
    started = subprocess.Popen(
        program, env=given, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    try:
        while not _seen(pixels):
            if started.poll() is not None or time.monotonic() - began > LONGEST_S:
                raise Failed(f"{program[0]} showed no window")
            time.sleep(LOOK_S)
        return time.monotonic() - began
    finally:
        os.killpg(started.pid, signal.SIGKILL)
        started.wait()
        until = time.monotonic() + LONGEST_S
        while _seen(pixels) and time.monotonic() < until:
            time.sleep(LOOK_S)


def _seen(pixels: mmap.mmap) -> bool:
    """Tell whether anything is on the screen, which is black without a window."""
    line = WIDTH_PX * PIXEL_BYTES
    first = len(pixels) - HEIGHT_PX * line
    for row in range(0, HEIGHT_PX, HEIGHT_PX // ROWS):
        if pixels[first + row * line : first + (row + 1) * line].strip(b"\0"):
            return True
    return False


@contextmanager
def _screen(place: Path) -> Iterator[tuple[str, mmap.mmap]]:
    """Give a screen of its own, by the name that programs know it by and as the bytes that are on it."""
    reads, writes = os.pipe()
    size = f"{WIDTH_PX}x{HEIGHT_PX}x24"
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writes), "-screen", "0", size, "-fbdir", place, "-br", "-nocursor", "-noreset"],
        pass_fds=(writes,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writes)
    try:
        number = os.read(reads, 16).decode().strip()
        if not number:
            raise Failed("Xvfb did not start")
        with (place / "Xvfb_screen0").open("rb") as file:
            yield f":{number}", mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    finally:
        os.close(reads)
        server.terminate()
        server.wait()
