"""Record from the microphone: `python -m companion.audio.take`. 16-bit mono at 48 kHz to stdout, until stdin ends.

A process of its own, because a sound system that hangs must not hang the window. Nothing touches the disk. Ends with
NO_MICROPHONE where there is none.
"""

import sys
import threading

from companion.audio import limits

RATE_HZ = 48_000
BLOCK_FRAMES = 2400
NO_MICROPHONE = 3
_LONGEST_S = 600


def main() -> int:
    """Record until whoever started this closes our stdin, ten minutes at most."""
    limits.no_core()
    done = threading.Event()
    threading.Thread(target=_wait_for_end, args=(done,), daemon=True).start()
    try:
        import sounddevice  # noqa: PLC0415 - looks for the sound system when it is imported

        with sounddevice.RawInputStream(
            samplerate=RATE_HZ, channels=1, dtype="int16", blocksize=BLOCK_FRAMES, latency="high"
        ) as stream:
            for _ in range(_LONGEST_S * RATE_HZ // BLOCK_FRAMES):
                if done.is_set():
                    break
                data, _ = stream.read(BLOCK_FRAMES)
                sys.stdout.buffer.write(bytes(data))
                sys.stdout.buffer.flush()
    except (OSError, ValueError):  # no PortAudio, no device, or a device that takes no 48 kHz
        return NO_MICROPHONE
    except Exception as fault:
        if type(fault).__name__ != "PortAudioError":
            raise
        return NO_MICROPHONE
    return 0


def _wait_for_end(done: threading.Event) -> None:
    sys.stdin.buffer.read()
    done.set()


if __name__ == "__main__":
    sys.exit(main())
