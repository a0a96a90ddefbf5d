"""Make a file that can be streamed out of one that can't: m4a and aac, and files that don't tell their length.

The file is decoded once, by Qt in a child process, into a FLAC in a cache folder of ours; from then on that is what
is examined and played. Chooses no folder: the caller says where the cache lies.
"""

import contextlib
import hashlib
import json
import os
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, cast

import numpy as np
import numpy.typing as npt
import soundfile

from companion.audio import child, m4a
from companion.audio.facts import HIGHEST_HZ, LONGEST_S, LOWEST_HZ
from companion.audio.fold import MOST_CHANNELS
from companion.domain.errors import Known
from companion.domain.records import dataclass

MOST_BYTES = 4_000_000_000
"""The cache forgets what was used longest ago above this; some 13 hours of music."""
_LIMIT_S = 900.0
# libsndfile's encoders keep a whole write on the stack (libsndfile #1023), so writes are short.
_WRITE_FRAMES = 4096
_FORMS = ("u1", "<i2", "<i4", "<f4")


def converted(path: Path, cache: Path) -> Path:
    """Give the FLAC that holds the sound of `path`; makes it the first time, which may take a while.

    Raises Known `sound.unreadable`, `sound.too_long`, or `sound.cache` where the folder can't be written.
    """
    goal = cache / f"{_name(path)}.flac"
    if not goal.exists():
        _convert(path, goal)
        _forget(cache, keep=goal)
    with contextlib.suppress(OSError):  # the date only tells what to forget first
        os.utime(goal)
    return goal


def _name(path: Path) -> str:
    """Name the copy after what the original is now, so that a changed file is converted anew."""
    facts = path.stat()
    return hashlib.sha256(f"{path.absolute()}|{facts.st_size}|{facts.st_mtime_ns}".encode()).hexdigest()[:32]


def _convert(path: Path, goal: Path) -> None:
    try:
        goal.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(suffix=".part", dir=goal.parent)
    except OSError:
        raise Known("sound.cache", file=path.name) from None
    os.close(handle)
    part = Path(name)
    try:
        with _decoder(path) as stream:
            _copy(stream, part, path, m4a.sounding_s(path))
        part.replace(goal)
    except (OSError, soundfile.SoundFileError):  # a full disk shows itself as either
        raise Known("sound.cache", file=path.name) from None
    finally:
        part.unlink(missing_ok=True)


@contextlib.contextmanager
def _decoder(path: Path) -> Iterator[IO[bytes]]:
    """Run the decoder child; raises Known `sound.unreadable` where it does not end well or not in time."""
    with subprocess.Popen(
        child.command("companion.audio.decode_qt", str(path.absolute())),
        env=child.environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=child.quiet_flags(),
    ) as process:
        late = threading.Timer(_LIMIT_S, process.kill)
        late.start()
        try:
            yield cast(IO[bytes], process.stdout)
            if process.wait() != 0:
                raise Known("sound.unreadable", file=path.name)
        finally:
            late.cancel()
            process.kill()


def _copy(stream: IO[bytes], part: Path, path: Path, sounding_s: float | None) -> None:
    """Write the child's samples as 16-bit FLAC; raises Known for a bad head or a sound beyond the limits.

    What comes after `sounding_s` is the filling of a last packet and left out, unless it is too much for that.
    """
    head = _head(stream, path)
    frame_bytes = np.dtype(head.form).itemsize * head.channels
    left = LONGEST_S * head.rate_hz
    sounding = None if sounding_s is None else round(sounding_s * head.rate_hz)
    done = 0
    filling: list[npt.NDArray[np.float32]] = []
    with soundfile.SoundFile(part, "w", head.rate_hz, head.channels, "PCM_16", format="FLAC") as out:
        while data := stream.read(_WRITE_FRAMES * frame_bytes):
            left -= _WRITE_FRAMES
            if left < 0:
                raise Known("sound.too_long", file=path.name, length_s=LONGEST_S, limit_s=LONGEST_S)
            samples = np.frombuffer(data[: len(data) // frame_bytes * frame_bytes], head.form)
            block = _as_float(samples).reshape(-1, head.channels)
            if sounding is not None:
                kept = min(max(sounding - done, 0), len(block))
                filling.append(block[kept:])
                block = block[:kept]
                if sum(map(len, filling)) > m4a.MOST_PADDING_S * head.rate_hz:
                    block, sounding = np.concatenate([block, *filling]), None
            done += len(block)
            for at in range(0, len(block), _WRITE_FRAMES):
                out.write(block[at : at + _WRITE_FRAMES])


@dataclass(frozen=True, slots=True)
class _Head:
    rate_hz: int
    channels: int
    form: str


def _head(stream: IO[bytes], path: Path) -> _Head:
    try:
        head = _Head(**json.loads(stream.readline(200)))
        good = LOWEST_HZ <= head.rate_hz <= HIGHEST_HZ and 1 <= head.channels <= MOST_CHANNELS and head.form in _FORMS
    except (ValueError, TypeError):
        good = False
    if not good:
        raise Known("sound.unreadable", file=path.name)
    return head


def _as_float(samples: npt.NDArray[Any]) -> npt.NDArray[np.float32]:
    if samples.dtype.kind == "f":
        return samples
    scale = np.float32(1 << (8 * samples.dtype.itemsize - 1))
    offset = 1 if samples.dtype.kind == "u" else 0
    return samples.astype(np.float32) / scale - np.float32(offset)


def _forget(cache: Path, keep: Path) -> None:
    """Delete what was used longest ago until the cache is below MOST_BYTES; `keep` stays."""
    files: list[tuple[os.stat_result, Path]] = []
    for file in cache.glob("*.flac"):
        with contextlib.suppress(OSError):  # another process has forgotten it meanwhile
            files.append((file.stat(), file))
    total_bytes = sum(facts.st_size for facts, _ in files)
    for facts, file in sorted(files, key=lambda pair: pair[0].st_mtime):
        if total_bytes <= MOST_BYTES:
            return
        if file != keep:
            with contextlib.suppress(OSError):  # Windows keeps what somebody plays
                file.unlink(missing_ok=True)
                total_bytes -= facts.st_size
