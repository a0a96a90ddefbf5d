"""Lets a program in another root play to a sound server that nobody hears, and tells for how long it was heard."""

import math
import subprocess
import tempfile
import time
from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from shipping.project import Failed, run

SINK = "nobody"
RATE_HZ = 8000
QUIETEST_DB = -60
PATIENCE_S = 20.0
INSIDE = "/run/sound"
ASOUND = "pcm.!default { type pulse }\nctl.!default { type pulse }\n"


@dataclass(frozen=True, slots=True)
class Tape:
    """What was recorded: 16 bit, one channel."""

    file: Path

    def heard_s(self) -> int:
        """Give how many whole seconds of it are not silent."""
        samples = array("h")
        samples.frombytes(self.file.read_bytes()[: self.file.stat().st_size // 2 * 2])
        seconds = (samples[at : at + RATE_HZ] for at in range(0, len(samples), RATE_HZ))
        least = (32768 * 10 ** (QUIETEST_DB / 20)) ** 2
        return sum(math.fsum(one * one for one in second) / len(second) > least for second in seconds)


@dataclass(frozen=True, slots=True)
class Sink:
    """A PulseAudio with one sink that throws away what it plays; `place` holds its socket."""

    place: Path

    @contextmanager
    def reached_from(self, root: Path) -> Iterator[str]:
        """Let programs in `root` play to it; gives what must stand in their environment."""
        inside = root / INSIDE[1:]
        inside.mkdir(parents=True)
        (root / "etc/asound.conf").write_text(ASOUND)
        run("mount", "--bind", self.place, inside)
        try:
            yield f"PULSE_SERVER=unix:{INSIDE}/native"
        finally:
            run("umount", "--lazy", inside)

    @contextmanager
    def recorded(self) -> Iterator[Tape]:
        """Record what it plays meanwhile."""
        tape = Tape(self.place / "tape.raw")
        with tape.file.open("wb") as file:
            words = ["parec", f"--server=unix:{self.place}/native", f"--device={SINK}.monitor"]
            words += ["--raw", "--format=s16le", f"--rate={RATE_HZ}", "--channels=1"]
            recorder = subprocess.Popen(words, stdout=file)
            try:
                yield tape
            finally:
                recorder.terminate()
                recorder.wait()


@contextmanager
def null_sink() -> Iterator[Sink]:
    """Start such a server, and end it."""
    with tempfile.TemporaryDirectory(prefix="sound-") as folder:
        Path(folder).chmod(0o755)  # the one who plays is another person; the server keeps a folder of its own to itself
        place, own = Path(folder, "open"), Path(folder, "own")
        place.mkdir(0o755)
        line = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--realtime=no"]
        line += ["--high-priority=no", "-L", f"module-native-protocol-unix auth-anonymous=1 socket={place / 'native'}"]
        line += ["-L", f"module-null-sink sink_name={SINK} rate=48000 channels=2", "-L", "module-always-sink"]
        server = subprocess.Popen(
            line, stderr=subprocess.DEVNULL, env={"PULSE_RUNTIME_PATH": str(own), "HOME": str(own)}
        )
        try:
            until = time.monotonic() + PATIENCE_S
            while not (place / "native").exists():
                if server.poll() is not None or time.monotonic() > until:
                    raise Failed("PulseAudio did not start")
                time.sleep(0.05)
            yield Sink(place)
        finally:
            server.terminate()
            server.wait()
