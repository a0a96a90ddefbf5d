"""Real sound for the tests: a PulseAudio of their own with a null sink, and what it plays, recorded."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from companion import audio
from companion.audio.envelopes import Sound
from companion.domain.soundplan import Segment, SoundPlan
from companion.services.sound import Sound as SoundService
from tests.audio import make

SINK = "test"
FORMS = {"s16le": "<i2", "float32le": "<f4"}

ASOUNDRC = """
</usr/share/alsa/alsa.conf>
pcm.!default {{ type pulse server "unix:{socket}" }}
ctl.!default {{ type pulse server "unix:{socket}" }}
"""


def until(true: Callable[[], bool], limit_s: float = 10.0, why: str = "it never came") -> float:
    """Wait until something is so, and give how long that took; fails after `limit_s`."""
    began = time.monotonic()
    while not true():
        assert time.monotonic() - began < limit_s, why
        time.sleep(0.005)
    return time.monotonic() - began


class Tape:
    """What the null sink plays, from the moment of recording on. Frame 0 was heard at `began_up_s`, within 50 ms."""

    def __init__(self, file: Path, environment: dict[str, str], form: str, sink: str) -> None:
        self.file, self._form = file, np.dtype(FORMS[form])
        self._out = file.open("wb")
        line = ["parec", "-d", f"{sink}.monitor", "--raw", f"--format={form}", "--rate=48000", "--channels=2"]
        self._process = subprocess.Popen([*line, "--latency-msec=20"], stdout=self._out, env=environment)
        until(lambda: self.frames > 0, why="nothing was recorded")
        self.began_up_s = time.clock_gettime(time.CLOCK_BOOTTIME) - self.frames / 48000

    @property
    def frames(self) -> int:
        """Give how many frames were recorded so far."""
        return self.file.stat().st_size // (2 * self._form.itemsize)

    def sound(self) -> Sound:
        """Give the recording so far, full scale at 1."""
        return self.piece(0, self.frames)

    def piece(self, first: int, count: int) -> Sound:
        """Give some frames of it."""
        size = 2 * self._form.itemsize
        data = np.fromfile(self.file, self._form, count=count * 2, offset=first * size).reshape(-1, 2)
        return (data / (32768 if self._form.kind == "i" else 1)).astype(np.float32)

    def first_sound(self) -> int | None:
        """Give the first frame that is not silence."""
        loud = np.flatnonzero(np.abs(self.sound()).max(axis=1) > 2e-4)
        return int(loud[0]) if len(loud) else None

    def stop(self) -> Sound:
        """End the recording, and give it."""
        if self._process.poll() is None:
            self._process.terminate()
            self._process.wait()
            self._out.close()
        return self.sound()


class Server:
    """A private PulseAudio with one null sink, that can be killed and started again."""

    def __init__(self, folder: Path, form: str = "s16le") -> None:
        self._folder, self._form = folder, form
        self._tapes: list[Tape] = []
        self._plugged: list[str] = []
        self._process: subprocess.Popen[bytes] | None = None
        socket = folder / "native"
        (folder / "asoundrc").write_text(ASOUNDRC.format(socket=socket))
        self.environment = {
            "PULSE_RUNTIME_PATH": str(folder),
            "PULSE_SERVER": f"unix:{socket}",
            "ALSA_CONFIG_PATH": str(folder / "asoundrc"),
        }

    def start(self) -> None:
        """Start the server, and wait until it answers."""
        modules = (
            f"module-native-protocol-unix auth-anonymous=1 socket={self._folder / 'native'}",
            f"module-null-sink sink_name={SINK} rate=48000 channels=2 format={self._form}",
            "module-always-sink",
            "module-rescue-streams",
        )
        line = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--realtime=no"]
        line += ["--high-priority=no", f"--log-target=file:{self._folder / 'log'}"]
        for module in modules:
            line += ["-L", module]
        self._process = subprocess.Popen(line, stderr=subprocess.DEVNULL)
        until(lambda: self._asks("info") == 0, why="PulseAudio did not start")

    def _asks(self, *question: str) -> int:
        line = ["pactl", *question]
        return subprocess.run(line, env=os.environ | self.environment, capture_output=True, check=False).returncode

    def load(self, sink: str, about: str, rate_hz: int = 48_000) -> str:
        """Plug a device in, and give the number by which `unload` pulls it out again."""
        line = ["pactl", "load-module", "module-null-sink", f"sink_name={sink}", f"rate={rate_hz}", "channels=2"]
        line += [f"format={self._form}", f"sink_properties={about}"]
        done = subprocess.run(line, env=os.environ | self.environment, capture_output=True, text=True, check=True)
        self._plugged.append(done.stdout.strip())
        return self._plugged[-1]

    def ask(self, *words: str) -> None:
        """Ask the server for something, by pactl."""
        subprocess.run(["pactl", *words], env=os.environ | self.environment, check=True, capture_output=True)

    def kill(self) -> None:
        """End the server at once, as a crash does."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None
            (self._folder / "native").unlink(missing_ok=True)

    def record(self, sink: str = SINK) -> Tape:
        """Begin to record what a sink plays."""
        file = self._folder / f"{len(self._tapes)}.raw"
        self._tapes.append(Tape(file, os.environ | self.environment, self._form, sink))
        return self._tapes[-1]

    def rewind(self) -> None:
        """End all recordings, and pull out what was plugged in."""
        while self._tapes:
            self._tapes.pop().stop()
        while self._plugged:
            self._asks("unload-module", self._plugged.pop())

    def close(self) -> None:
        """End everything."""
        for tape in self._tapes:
            tape.stop()
        self.kill()


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """Give the sound server that the tests share."""
    if not all(shutil.which(name) for name in ("pulseaudio", "pactl", "parec")):
        pytest.skip("PulseAudio is not installed")
    with tempfile.TemporaryDirectory(prefix="sound") as folder:  # short, for the socket's path
        made = Server(Path(folder))
        made.start()
        yield made
        made.close()


@pytest.fixture
def pulse(server: Server, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """Give a private sound server that everything started from here on plays to."""
    for name, value in server.environment.items():
        monkeypatch.setenv(name, value)
    yield server
    server.rewind()


@pytest.fixture
def no_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """Give a sound server that has not been started: there is no device."""
    with tempfile.TemporaryDirectory(prefix="sound") as folder:
        server = Server(Path(folder))
        for name, value in server.environment.items():
            monkeypatch.setenv(name, value)
        yield server
        server.close()


@pytest.fixture
def busy() -> Iterator[Callable[[int], None]]:
    """Give a way to keep the machine busy with so many processes."""
    burners: list[subprocess.Popen[bytes]] = []

    def burn(count: int) -> None:
        burners.extend(subprocess.Popen(["sh", "-c", "while :; do :; done"]) for _ in range(count))

    yield burn
    for burner in burners:
        burner.send_signal(signal.SIGKILL)
        burner.wait()


class Desk:
    """The window's side of the sound, with every report that came and when."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.reports: list[audio.Report] = []
        self.sound = SoundService(folder, self.reports.append, folder / "cache")
        self.sound.start()

    @property
    def state(self) -> audio.State | None:
        """Give the last state that was reported."""
        return next((r for r in reversed(self.reports) if isinstance(r, audio.State)), None)

    def troubles(self) -> list[str]:
        """Give the codes of faults, and in brackets of recoveries, in order."""
        faults = [r for r in self.reports if isinstance(r, audio.Fault | audio.Recovered)]
        return [r.code if isinstance(r, audio.Fault) else f"({r.code})" for r in faults]

    @property
    def engine(self) -> int:
        """Give the process id of the sound process, by its note."""
        record = audio.Record.read(self.folder / audio.RECORD)
        assert record is not None
        return record.pid

    def until_heard(self, limit_s: float = 10.0) -> None:
        """Wait until a device plays."""
        until(lambda: self.state is not None and self.state.level_dbfs > -100, limit_s, "nothing was heard")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Give the window's side of the sound; ends every sound process of its folder afterwards."""
    made = Desk(tmp_path)
    yield made
    made.sound.stop(0.0)
    made.sound.close()


def up_s() -> float:
    """Give the machine's uptime in seconds, suspend included."""
    return time.clock_gettime(time.CLOCK_BOOTTIME)


@pytest.fixture(scope="session")
def noise_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give half a minute of noise: each stretch of it is like no other, so that the second can be told by ear."""
    return make.write(tmp_path_factory.mktemp("noise") / "noise.wav", make.noise(1, 30), "wav")


@pytest.fixture
def noise(noise_file: Path) -> SoundPlan:
    """Give a plan that plays it for a minute."""
    return SoundPlan((Segment(0, 60, str(noise_file), "Noise", loop_s=1),), 60)
