"""Record or play one voice note, in a process of its own: `python -m companion.audio.voice record|play`.

Nothing touches the disk: what is recorded goes out by stdout, Ogg Opus in memory; what is played comes in by stdin.
Recording ends when stdin closes, or after MOST_S. Knows no key and no record.
"""

import io
import sys
import threading
from typing import Any

RATE_HZ = 24_000
BLOCK_FRAMES = RATE_HZ // 10
MOST_S = 900
"""A quarter of an hour: 5 MB in memory, and longer than anybody listens to again."""
NO_DEVICE = 3


def record() -> int:
    """Record until stdin closes, then write the whole note to stdout."""
    import sounddevice  # noqa: PLC0415 - looks for devices when it is imported
    import soundfile  # noqa: PLC0415

    ended = threading.Event()
    threading.Thread(target=_wait_for_end, args=(ended,), daemon=True).start()
    kept = io.BytesIO()
    try:
        source = sounddevice.InputStream(samplerate=RATE_HZ, channels=1, dtype="float32", latency="high")
        with (
            soundfile.SoundFile(kept, "w", RATE_HZ, 1, format="OGG", subtype="OPUS") as file,
            source,
        ):
            sys.stderr.write("recording\n")
            sys.stderr.flush()
            for _ in range(MOST_S * RATE_HZ // BLOCK_FRAMES):
                if ended.is_set():
                    break
                block, _late = source.read(BLOCK_FRAMES)
                file.write(block)
    except sounddevice.PortAudioError:
        return NO_DEVICE
    sys.stdout.buffer.write(kept.getvalue())
    sys.stdout.buffer.flush()
    return 0


def play() -> int:
    """Play the note that stdin brings."""
    import sounddevice  # noqa: PLC0415 - as above
    import soundfile  # noqa: PLC0415

    samples, rate_hz = soundfile.read(io.BytesIO(sys.stdin.buffer.read()), dtype="float32", always_2d=True)
    try:
        with sounddevice.OutputStream(samplerate=rate_hz, channels=samples.shape[1], latency="high") as out:
            out.write(samples)
    except sounddevice.PortAudioError:
        return NO_DEVICE
    return 0


def _wait_for_end(ended: Any) -> None:
    sys.stdin.buffer.read()
    ended.set()


if __name__ == "__main__":
    sys.exit(record() if sys.argv[1:] == ["record"] else play())
