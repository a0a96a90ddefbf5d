"""Learn all that is worth knowing of a sound in one pass over it: `python -m companion.audio.survey FILE FOLDER`.

Loudness, peaks, the silence around it, how it enters, its names, and the outline that is drawn of it. Run as a process
of its own, because a file may come from anywhere: its processor time and memory are bounded, and a decoder's crash is
not ours. Output: lines of JSON, `{"part": 0.4}` while it works, then `{"measured": …, "file": …}` or `{"refused": code,
"facts": …}`. `file` is FILE, or the copy in FOLDER that had to be made because FILE can't be streamed. The outline, and
the loudness of each tenth of a second, are written to FOLDER.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import numpy.typing as npt
import soundfile

from companion.audio import limits
from companion.audio.decode import Decoder
from companion.audio.envelopes import CHANNELS, RATE_HZ, Sound
from companion.audio.facts import SoundFile
from companion.audio.intake import LEVELS, OUTLINE, OUTLINE_HZ
from companion.audio.loudness import QUIETEST_LUFS, Meter
from companion.audio.probe import probe
from companion.domain import levels, schema
from companion.domain.errors import Known
from companion.domain.piece import Measured

_CPU_S = 1800
_MEMORY_BYTES = 4 << 30
_READ_FRAMES = 10 * RATE_HZ
_HOP_FRAMES = RATE_HZ // 100
_HEARD = 0.001
_ENTRY_HOPS = 10
_LONGEST_NAME = 200


class _Edges:
    """The first and the last hundredth of a second that is louder than -60 dBFS."""

    def __init__(self) -> None:
        self.first: int | None = None
        self.last = 0

    def feed(self, at: int, sound: Sound) -> None:
        """Take the next frames; `at` is the first one's number, a multiple of a hop."""
        rows = _rows(sound, _HOP_FRAMES)
        hops = np.flatnonzero((rows.max(axis=1) > _HEARD) | (rows.min(axis=1) < -_HEARD))
        if len(hops):
            first, last = (at // _HOP_FRAMES + int(hop) for hop in (hops[0], hops[-1] + 1))
            self.first = first if self.first is None else self.first
            self.last = last

    def seconds(self, length_s: float) -> tuple[float, float]:
        """Give beginning and end; all of a sound that is silent throughout."""
        if self.first is None:
            return 0.0, length_s
        return self.first * _HOP_FRAMES / RATE_HZ, min(self.last * _HOP_FRAMES / RATE_HZ, length_s)


def survey(path: Path, folder: Path, progress: Callable[[float], None]) -> tuple[Measured, Path]:
    """Give what there is to know of a file, and the file that can be streamed; raises Known as `probe` does."""
    sound = probe(path, folder)
    decoder, meter, edges = Decoder(sound), Meter(), _Edges()
    block: Sound = np.zeros((_READ_FRAMES, CHANNELS), np.float32)
    outline: list[npt.NDArray[np.int8]] = []
    at = 0
    while at < decoder.frames:
        piece = block[: min(_READ_FRAMES, decoder.frames - at)]
        decoder.read(at, piece)
        piece = piece[: max(decoder.frames - at, 0)]  # where it broke off within
        meter.feed(piece)
        edges.feed(at, piece)
        outline.append(_outline(piece))
        at += len(piece)
        progress(at / max(decoder.frames, 1))
    decoder.close()
    if not decoder.frames:
        raise Known("sound.unreadable", file=path.name)
    (folder / OUTLINE).write_bytes(np.concatenate(outline).tobytes())
    (folder / LEVELS).write_bytes(levels.to_bytes(meter.tenths_lufs().tolist()))
    return _measured(sound, path, decoder, meter, edges), sound.path


def _measured(sound: SoundFile, path: Path, decoder: Decoder, meter: Meter, edges: _Edges) -> Measured:
    length_s = decoder.frames / RATE_HZ
    begins_s, ends_s = edges.seconds(length_s)
    found = meter.loudness()
    title, artist = _names(path)
    return Measured(
        container=sound.container,
        rate_hz=sound.rate_hz,
        channels=sound.channels,
        length_s=round(length_s, 6),
        begins_s=round(begins_s, 3),
        ends_s=round(ends_s, 3),
        integrated_lufs=round(found.integrated_lufs, 2),
        range_lu=round(found.range_lu, 2),
        short_term_most_lufs=round(found.short_term_most_lufs, 2),
        true_peak_dbtp=round(found.true_peak_dbtp, 2),
        entry_lu=round(_entry_lu(meter, begins_s, found.integrated_lufs), 2),
        damaged=decoder.damaged,
        title=title,
        artist=artist,
    )


def _entry_lu(meter: Meter, begins_s: float, integrated_lufs: float) -> float:
    first = round(begins_s * 10)
    loudest = max(meter.tenths_lufs()[first : first + _ENTRY_HOPS], default=QUIETEST_LUFS)
    return max(float(loudest), QUIETEST_LUFS) - integrated_lufs


def _outline(piece: Sound) -> npt.NDArray[np.int8]:
    rows = _rows(piece, RATE_HZ // OUTLINE_HZ)
    both = np.stack([rows.min(axis=1), rows.max(axis=1)], axis=1)
    return np.clip(np.round(both * 127), -127, 127).astype(np.int8)


def _rows(sound: Sound, width: int) -> Sound:
    """Give each `width` frames as one row, both sides in it; the last one filled up with silence."""
    count = -(-len(sound) // width)
    if count * width != len(sound):
        padded = np.zeros((count * width, CHANNELS), np.float32)
        padded[: len(sound)] = sound
        sound = padded
    return sound.reshape(count, width * CHANNELS)


def _names(path: Path) -> tuple[str, str]:
    """Give title and artist by the file's own tags; empty where it has none that can be read."""
    try:
        with soundfile.SoundFile(path) as file:
            tags = file.copy_metadata()
    except (OSError, soundfile.SoundFileError, RuntimeError, ValueError, TypeError):
        return "", ""
    return _plain(tags.get("title", "")), _plain(tags.get("artist", ""))


def _plain(text: str) -> str:
    """SECURITY: a tag is text from anywhere; nothing that steers a terminal or a line gets through."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:_LONGEST_NAME]


def _say(**words: object) -> None:
    sys.stdout.write(json.dumps(words) + "\n")
    sys.stdout.flush()


def main() -> int:
    """Survey the file that is named on the command line."""
    limits.no_core()
    limits.at_most(_CPU_S, _MEMORY_BYTES)
    try:
        measured, file = survey(Path(sys.argv[1]), Path(sys.argv[2]), lambda part: _say(part=round(part, 4)))
    except Known as why:
        _say(refused=why.code, facts={name: str(value) for name, value in why.facts.items()})
        return 1
    _say(measured=schema.write(measured), file=str(file))
    return 0


if __name__ == "__main__":
    sys.exit(main())
