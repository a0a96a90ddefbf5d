"""Write a sound plan to a file, by the same mixer that plays it.

WAV, FLAC, Ogg Vorbis, Opus, MP3 and M4A, by the ending of the name. Mixing and encoding take turns on two threads. No
limiter; what goes into 16 bits is dithered, so that a fade ends in soft noise and not in steps. Plays nothing.

Run as `python -m companion.audio.render FILE CACHE` it takes an Order on its input, and says how far it is as
`survey.py` does; `render_away.py` is the parent's end.
"""

import contextlib
import json
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
import soundfile

from companion.audio import child, limits, tags
from companion.audio.envelopes import CHANNELS, RATE_HZ, Sound, frames
from companion.audio.intake import Cancelled
from companion.audio.mixer import Bad, Mixer, OpenShelf
from companion.audio.render_away import Order, part_of
from companion.domain import schema
from companion.domain.about import About
from companion.domain.errors import Known
from companion.domain.records import dataclass
from companion.domain.soundplan import Segment, SoundPlan

_BLOCK_FRAMES = RATE_HZ
_SHORT_FRAMES = 4096
"""libsndfile's lossy encoders keep a whole write on the stack (libsndfile #1023), so their writes are short."""
_WAITING = 4
_AAC_BITS_PER_S = 192_000
_DITHER_FRAMES = 1 << 18
_FULL = 32768
_CPU_S = 3600
_MEMORY_BYTES = 4 << 30
_STEP = 0.002
_NOTHING = About()


@dataclass(frozen=True, slots=True)
class Form:
    """How a kind of file is written: libsndfile's names for it, and whether it holds 16 bits, which are dithered.

    `most_frames` are written at once: each write costs a little of its own.
    """

    container: str
    subtype: str
    dithered: bool = False
    options: tuple[tuple[str, Any], ...] = ()
    most_frames: int = _BLOCK_FRAMES


FORMS = {
    ".wav": Form("WAV", "PCM_16", dithered=True),
    # At the coder's fastest a file is 3 % larger, and takes a quarter less time.
    ".flac": Form("FLAC", "PCM_16", dithered=True, options=(("compression_level", 0.0),)),
    ".ogg": Form("OGG", "VORBIS", False, (("compression_level", 0.4),), _SHORT_FRAMES),
    # 160 kbit/s in all, at which nobody hears a difference; at 0.4 it would be twice as much.
    ".opus": Form("OGG", "OPUS", False, (("compression_level", 0.7),), _SHORT_FRAMES),
    ".mp3": Form(
        "MP3", "MPEG_LAYER_III", False, (("bitrate_mode", "VARIABLE"), ("compression_level", 0.2)), _SHORT_FRAMES
    ),
    ".m4a": Form("M4A", "AAC", dithered=True),
}
EXACT = Form("WAV", "FLOAT")
"""The very mix, sample by sample; for tests, and for who edits on."""

Block = Sound | npt.NDArray[np.int16]
"""Frames as they are written."""
Progress = Callable[[float], None]


class _Writer(Protocol):
    """A file that is being written."""

    def write(self, block: Block) -> None:
        """Append frames."""


def form_of(file: Path) -> Form:
    """Give how a file of that name is written; raises Known `sound.format` (fact: ending)."""
    form = FORMS.get(file.suffix.lower())
    if form is None:
        raise Known("sound.format", ending=file.suffix or file.name)
    return form


def render(
    plan: SoundPlan,
    file: Path,
    bad: Bad,
    *,
    form: Form | None = None,
    about: About = _NOTHING,
    cache: Path | None = None,
    progress: Progress = lambda part: None,
    cancel: threading.Event | None = None,
) -> None:
    """Write all of a plan; the file appears when it is complete.

    `bad` is told of each file of the plan that can't be read; its place stays silent. `progress` gets 0 to 1, on this
    thread. Raises Known `sound.format`, `sound.write` (fact: file), or Cancelled soon after `cancel` was set.
    """
    form = form or form_of(file)
    part = part_of(file)
    mixer = Mixer(plan, OpenShelf(plan, bad, cache), bad, _BLOCK_FRAMES)
    try:
        with _writer(part, form, about) as out:
            blocks = _blocks(mixer, frames(plan.ends_s), form.dithered, cancel or threading.Event())
            _pump(blocks, out, form.most_frames, progress)
        tags.put(part, about)
        part.replace(file)
    except (OSError, soundfile.SoundFileError):
        raise Known("sound.write", file=file.name) from None
    finally:
        mixer.close()
        part.unlink(missing_ok=True)


def _blocks(mixer: Mixer, length: int, dithered: bool, cancel: threading.Event) -> Iterator[tuple[float, Block]]:
    """Give one second after the other, with how much has been mixed by then; dithered is in steps of 16 bits."""
    noise = _dither() if dithered else None
    for at in range(0, length, _BLOCK_FRAMES):
        if cancel.is_set():
            raise Cancelled
        block: Sound = np.empty((min(_BLOCK_FRAMES, length - at), CHANNELS), np.float32)
        mixer.render(at, block)
        if noise is None:
            yield (at + len(block)) / length, block
            continue
        first = at % (len(noise) - _BLOCK_FRAMES)
        block *= np.float32(_FULL)
        block += noise[first : first + len(block)]
        np.rint(block, out=block)
        np.clip(block, -_FULL, _FULL - 1, out=block)
        yield (at + len(block)) / length, block.astype(np.int16)


def _dither() -> Sound:
    """Give triangular noise of one step of 16 bits on either side, the same each time."""
    rng = np.random.default_rng(1)
    made = rng.random((_DITHER_FRAMES, CHANNELS), np.float32)
    made -= rng.random((_DITHER_FRAMES, CHANNELS), np.float32)
    return made


def _pump(blocks: Iterator[tuple[float, Block]], out: _Writer, most_frames: int, progress: Progress) -> None:
    """Encode on a thread of its own while the next block is mixed; libsndfile leaves Python alone meanwhile."""
    waiting: queue.Queue[Block | None] = queue.Queue(_WAITING)
    failed: list[Exception] = []

    def encode() -> None:
        while (block := waiting.get()) is not None:
            if not failed:
                try:
                    for at in range(0, len(block), most_frames):
                        out.write(block[at : at + most_frames])
                except (OSError, soundfile.SoundFileError) as fault:
                    failed.append(fault)

    thread = threading.Thread(target=encode, name="encode", daemon=True)
    thread.start()
    try:
        for part, block in blocks:
            waiting.put(block)
            progress(part)
            if failed:
                break
    finally:
        waiting.put(None)
        thread.join()
    if failed:
        raise failed[0]


@contextlib.contextmanager
def _writer(part: Path, form: Form, about: About) -> Iterator[_Writer]:
    if form.subtype == "AAC":
        with _aac(part, about) as aac:
            yield aac
        return
    with soundfile.SoundFile(
        part, "w", RATE_HZ, CHANNELS, form.subtype, format=form.container, **dict(form.options)
    ) as out:
        if form.container == "WAV":  # the others are given all their words at the end, see `tags.py`
            for name, words in (("title", about.title), ("artist", about.artist), ("copyright", about.licence)):
                if words:
                    setattr(out, name, words)
        yield out


class _AacPipe:
    """Sends samples to the encoder's process."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self._process = process

    def write(self, block: Block) -> None:
        """Append frames."""
        assert self._process.stdin is not None  # noqa: S101 - asked for; tells the type checker
        self._process.stdin.write(block.astype("<i2", copy=False).tobytes())


@contextlib.contextmanager
def _aac(part: Path, about: About) -> Iterator[_AacPipe]:
    """Run Qt's encoder as a child; raises OSError where it does not end well."""
    with subprocess.Popen(
        child.command(
            "companion.audio.encode_qt",
            str(part.absolute()),
            str(_AAC_BITS_PER_S),
            about.title,
            about.artist,
            about.licence,
        ),
        env=child.environment() | {"QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        creationflags=child.quiet_flags(),
    ) as process:
        try:
            yield _AacPipe(process)
            process.stdin.close()  # type: ignore[union-attr]
            if process.wait() != 0:
                raise OSError
        finally:
            process.kill()


def _say(**words: object) -> None:
    sys.stdout.write(json.dumps(words) + "\n")
    sys.stdout.flush()


def main() -> int:
    """Render what is ordered into the file that is named on the command line."""
    limits.no_core()
    limits.at_most(_CPU_S, _MEMORY_BYTES)
    order = schema.read(Order, json.load(sys.stdin.buffer))
    bad: list[str] = []
    said = -1.0

    def tell(segment: Segment, _why: Known) -> None:
        bad.append(segment.title)

    def progress(part: float) -> None:
        nonlocal said
        if part - said >= _STEP:
            said = part
            _say(part=round(part, 4))

    try:
        file, cache = Path(sys.argv[1]), Path(sys.argv[2])
        render(order.plan, file, tell, about=order.about, cache=cache, progress=progress)
    except Known as why:
        _say(refused=why.code, facts={name: str(value) for name, value in why.facts.items()})
        return 1
    _say(bad=bad)
    return 0


if __name__ == "__main__":
    sys.exit(main())
