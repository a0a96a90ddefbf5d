"""Make a voice cue of a recording: `python -m companion.audio.cue FROM_S UNTIL_S`, samples in, FLAC out.

Trims what is silent before and after, softens both edges and brings the voice to the loudness that music is brought to.
Reads 16-bit mono at 48 kHz from stdin; writes one line of JSON (`length_s`, `lufs`, `peak_dbtp`, `begins_s`, `ends_s`)
and then the FLAC to stdout. Nothing touches the disk.
"""

import io
import json
import sys

import numpy as np
import numpy.typing as npt
import soundfile

from companion.audio import limits
from companion.audio.envelopes import CHANNELS, RATE_HZ, frames
from companion.audio.loudness import Meter
from companion.domain.piece import SILENT_LUFS, gain_db

SILENT = 10 ** (-46 / 20)
"""What is quieter than this, in full scale, is room and not voice."""
MARGIN_S = 0.15
EDGE_S = 0.02
_HOP_FRAMES = RATE_HZ // 100
EMPTY = 4

Mono = npt.NDArray[np.float32]


def make_voice(samples: Mono, from_s: float = 0.0, until_s: float = 0.0) -> tuple[Mono, dict[str, float]] | None:
    """Give the finished voice and what there is to know of it; None where nobody speaks.

    Only what lies between `from_s` and `until_s` (0: the end) is used.
    """
    begin = frames(from_s)
    part = samples[begin : frames(until_s) if until_s else len(samples)]
    edges = _spoken(part)
    if edges is None:
        return None
    first, last = edges
    voice = part[first:last].astype(np.float32, copy=True)
    edge = min(frames(EDGE_S), len(voice) // 2)
    rise = (0.5 - 0.5 * np.cos(np.pi * (np.arange(edge) + 0.5) / edge)).astype(np.float32)
    voice[:edge] *= rise
    voice[len(voice) - edge :] *= rise[::-1]
    lufs, peak = _loudness(voice)
    gain = gain_db(lufs, peak) if lufs > SILENT_LUFS else 0.0
    voice *= np.float32(10 ** (gain / 20))
    facts = {
        "length_s": len(voice) / RATE_HZ,
        "lufs": lufs + gain,
        "peak_dbtp": peak + gain,
        "begins_s": (begin + first) / RATE_HZ,
        "ends_s": (begin + last) / RATE_HZ,
    }
    return voice, facts


def _spoken(part: Mono) -> tuple[int, int] | None:
    whole = len(part) // _HOP_FRAMES * _HOP_FRAMES
    if not whole:
        return None
    loud = np.flatnonzero(np.abs(part[:whole]).reshape(-1, _HOP_FRAMES).max(axis=1) > SILENT)
    if not len(loud):
        return None
    margin = frames(MARGIN_S)
    return max(0, int(loud[0]) * _HOP_FRAMES - margin), min(len(part), (int(loud[-1]) + 1) * _HOP_FRAMES + margin)


def _loudness(voice: Mono) -> tuple[float, float]:
    """Measure a voice as it is heard: from both sides."""
    meter = Meter()
    # The gate works on windows of 0.4 s: a single word is heard with the silence around it.
    padded = np.concatenate([voice, np.zeros(max(0, frames(0.5) - len(voice)), np.float32)])
    meter.feed(np.repeat(padded[:, None], CHANNELS, axis=1))
    found = meter.loudness()
    return found.integrated_lufs, found.true_peak_dbtp


def main() -> int:
    """Turn stdin into stdout; EMPTY where nobody speaks."""
    limits.no_core()
    raw = sys.stdin.buffer.read()
    samples: Mono = np.frombuffer(raw[: len(raw) // 2 * 2], np.int16).astype(np.float32) / np.float32(32768)
    made = make_voice(samples, float(sys.argv[1]), float(sys.argv[2]))
    if made is None:
        return EMPTY
    voice, facts = made
    file = io.BytesIO()
    soundfile.write(file, voice, RATE_HZ, format="FLAC", subtype="PCM_16")
    sys.stdout.buffer.write(json.dumps(facts).encode() + b"\n" + file.getvalue())
    return 0


if __name__ == "__main__":
    sys.exit(main())
