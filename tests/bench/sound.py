"""The sound next to mpv and ffmpeg, on the same files, in the same run: playing, rendering, taking in.

Processor time is what is compared, since the clock on the wall also counts what else runs here. Needs ffmpeg and mpv,
which Debian has; they are yardsticks only, and nothing of Companion uses them.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from companion.audio import child
from companion.audio.envelopes import RATE_HZ, frames
from companion.audio.uptime import up_ms
from companion.domain.soundplan import Segment, SoundPlan
from tests.audio import make
from tests.audio.conftest import Desk, Server, until
from tests.bench.row import Row

TRACKS, TRACK_S, JOIN_S = 9, 307.2, 8.0
"""45 minutes of music with eight crossfades."""
PLAY_S = 30.0
_TICKS = os.sysconf("SC_CLK_TCK")


def measure_sound() -> Iterator[Row]:
    """Measure all three, where the yardsticks are installed."""
    if not all(shutil.which(name) for name in ("ffmpeg", "mpv", "pulseaudio")):
        print("bench: ffmpeg, mpv and pulseaudio are needed for the sound (Debian has them)", file=sys.stderr)
        return
    with tempfile.TemporaryDirectory(prefix="bench") as place:
        folder = Path(place)
        files = _music(folder)
        yield from _importing(files[0], folder)
        yield from _rendering(files, folder)
        yield from _playing(files, folder)


MUSIC = """
import sys
from pathlib import Path
import numpy as np
from tests.audio import make
piece = make.music(int(sys.argv[2]), 76.8) + make.noise(int(sys.argv[2]), 76.8, 0.005)
make.write(Path(sys.argv[1]), np.tile(piece, (4, 1)))
"""


def _music(folder: Path) -> list[Path]:
    """Make the tracks: chords over soft noise, so that they compress as music does.

    In a process of its own, because the most memory that a child is told to have had is at least its parent's.
    """
    files = [folder / f"{number}.flac" for number in range(TRACKS)]
    for number, file in enumerate(files):
        _cpu(sys.executable, "-c", MUSIC, str(file), str(number))
    return files


def _cpu(*line: str) -> tuple[float, float, float]:
    """Run a program; gives processor seconds with its children's, seconds, and its peak memory in MB."""
    began = time.monotonic()
    with subprocess.Popen(
        line, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=child.environment()
    ) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, line
    return usage.ru_utime + usage.ru_stime, time.monotonic() - began, usage.ru_maxrss / 1024


def _importing(file: Path, folder: Path) -> Iterator[Row]:
    ours, _, memory_mb = _cpu(*child.command("companion.audio.survey", str(file), str(folder)))
    theirs, _, _ = _cpu("ffmpeg", "-v", "error", "-i", str(file), "-af", "ebur128", "-f", "null", "-")
    peaks, _, _ = _cpu("ffmpeg", "-v", "error", "-i", str(file), "-af", "ebur128=peak=true", "-f", "null", "-")
    yield Row("take 5 min in, against ffmpeg's ebur128", ours, "s", 1.3, theirs)
    yield Row("the same, against ebur128 with true peak", ours, "s", None, peaks)
    yield Row("memory while taking in", memory_mb, "MB", 120)


RENDER = """
import sys
from pathlib import Path
from companion.audio.render import render
from companion.domain.soundplan import Segment, SoundPlan
*files, out = sys.argv[1:]
track_s, join_s = {track_s}, {join_s}
step_s = track_s - join_s
segments = tuple(
    Segment(i * step_s, i * step_s + track_s, file, str(i), fade_in_s=join_s * (i > 0),
            fade_out_s=join_s * (i < len(files) - 1)) for i, file in enumerate(files))
render(SoundPlan(segments, segments[-1].end_s), Path(out), lambda *_: None)
"""


def _rendering(files: list[Path], folder: Path) -> Iterator[Row]:
    code = RENDER.format(track_s=TRACK_S, join_s=JOIN_S)
    ours, ours_s, memory_mb = _cpu(sys.executable, "-c", code, *map(str, files), str(folder / "ours.flac"))
    inputs = [word for file in files for word in ("-i", str(file))]
    chain, last = [], "0"
    for number in range(1, len(files)):
        chain.append(f"[{last}][{number}]acrossfade=d={JOIN_S}:c1=qsin:c2=qsin[x{number}]")
        last = f"x{number}"
    out = ["-map", f"[{last}]", "-sample_fmt", "s16", str(folder / "theirs.flac")]
    theirs, theirs_s, _ = _cpu("ffmpeg", "-v", "error", *inputs, "-filter_complex", ";".join(chain), *out)
    limit = _limit(files, folder)
    yield Row("render 45 min to FLAC, processor, against ffmpeg", ours, "s", 0.8, theirs)
    yield Row("render 45 min to FLAC, on the clock, against ffmpeg", ours_s, "s", 0.8, theirs_s)
    yield Row("render, against decoding and encoding alone", ours, "s", None, limit)
    yield Row("memory while rendering", memory_mb, "MB", 120)


LIMIT = """
import sys, soundfile
*files, out = sys.argv[1:]
with soundfile.SoundFile(out, "w", 48000, 2, "PCM_16", format="FLAC") as to:
    for file in files:
        with soundfile.SoundFile(file) as source:
            while len(block := source.read(4096, dtype="float32")):
                to.write(block)
"""


def _limit(files: list[Path], folder: Path) -> float:
    return _cpu(sys.executable, "-c", LIMIT, *map(str, files), str(folder / "limit.flac"))[0]


def _playing(files: list[Path], folder: Path) -> Iterator[Row]:
    server = Server(folder)
    os.environ.update(server.environment)
    server.start()
    (folder / "person").mkdir()
    desk = Desk(folder / "person")
    try:
        plan = SoundPlan(tuple(Segment(i * 300, i * 300 + 300, str(f), "A") for i, f in enumerate(files[:2])), 600)
        desk.sound.play(plan, up_ms())
        desk.until_heard(60)
        ours, memory_mb = _watched(desk.engine)
        yield from _back(server, desk, folder)
        desk.sound.stop(0.0)
        line = ["mpv", "--no-config", "--no-video", "--gapless-audio=yes", "--ao=pulse", "--really-quiet"]
        with subprocess.Popen([*line, str(files[0]), str(files[1])], stdin=subprocess.DEVNULL) as mpv:
            theirs, their_mb = _watched(mpv.pid)
            mpv.kill()
    finally:
        desk.sound.close()
        server.close()
    yield Row("playing FLAC, part of one core, against mpv", ours, "%", 1.0, theirs)
    yield Row("memory while playing, against mpv", memory_mb, "MB", None, their_mb)
    yield Row("memory while playing", memory_mb, "MB", 70)


def _watched(pid: int) -> tuple[float, float]:
    """Give the part of a core in percent that a process takes while it plays, and its memory in MB."""
    time.sleep(5)
    before, began = _ticks(pid), time.monotonic()
    time.sleep(PLAY_S)
    used, took_s = _ticks(pid) - before, time.monotonic() - began
    status = Path(f"/proc/{pid}/status").read_text()
    return 100 * used / _TICKS / took_s, int(status.split("VmRSS:")[1].split()[0]) / 1024


def _ticks(pid: int) -> int:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


def _back(server: Server, desk: Desk, folder: Path) -> Iterator[Row]:
    """Lead over to another piece again and again, and time from the order to the first frame that is heard of it."""
    took_ms = []
    tones = [make.write(folder / f"{hz}.flac", make.tone(hz, 300)) for hz in (400, 3000)]
    tape = server.record()
    for turn in range(11):
        asked_s = up_ms() / 1000
        plan = SoundPlan((Segment(0, 300, str(tones[turn % 2]), "B", fade_in_s=0.5, loop_s=2.0),), 300)
        desk.sound.play(plan, up_ms() - 1000)
        hz, first = (400, 3000)[turn % 2], frames(asked_s - tape.began_up_s)
        until(lambda: tape.frames > first + 2 * RATE_HZ, 20)  # noqa: B023 - waited for at once
        took_ms.append(1000 * _heard_after_s(tape.piece(first, 2 * RATE_HZ)[:, 0], hz))
        time.sleep(2.5)
    del took_ms[0]  # led over from the music, in which the tone of the first one is as well
    yield Row("from “bring back” to its first sound, the middle of ten", float(np.median(took_ms)), "ms", 700)
    yield Row("the slowest of them", max(took_ms), "ms", 700)


def _heard_after_s(sound: "np.ndarray[tuple[int], np.dtype[np.float32]]", hz: int) -> float:
    """Give when a tone stands 30 dB below full level, as ears would find it below what sounds already."""
    width = RATE_HZ // 50
    turn = np.exp(-2j * np.pi * hz * np.arange(len(sound)) / RATE_HZ)
    level = np.abs(np.convolve(sound * turn, np.ones(width) / width, "valid"))
    return float(np.flatnonzero(level > 0.1 * 10 ** (-30 / 20))[0] + width) / RATE_HZ


KILLS = 50


def measure_kills() -> Iterator[Row]:
    """Kill the sound process fifty times while it plays; each time it must be heard again, at the right second."""
    with tempfile.TemporaryDirectory(prefix="bench") as place:
        folder = Path(place)
        server = Server(folder)
        os.environ.update(server.environment)
        server.start()
        (folder / "person").mkdir()
        desk = Desk(folder / "person")
        file = make.write(folder / "noise.flac", make.noise(1, 60))
        took_s: list[float] = []
        try:
            desk.sound.play(SoundPlan((Segment(0, 3600, str(file), "Noise", loop_s=2.0),), 3600), up_ms())
            desk.until_heard(60)
            took_s = [_killed(server, desk) for _ in range(KILLS)]
        finally:
            desk.sound.stop(0.0)
            desk.sound.close()
            server.close()
    yield Row(f"heard again after a kill, the middle of {KILLS}", float(np.median(took_s)), "s", 1.0)
    yield Row(f"the slowest of {KILLS}", max(took_s), "s", 1.0)


def _killed(server: Server, desk: Desk) -> float:
    """Kill it; gives how long the sink was silent until sound came back."""
    time.sleep(1.5)
    tape, engine = server.record(), desk.engine
    time.sleep(0.2)
    os.kill(engine, 9)
    killed = tape.frames
    until(lambda: tape.frames > killed + RATE_HZ // 2, 20)

    def back() -> bool:
        return bool(np.abs(tape.piece(max(tape.frames - 2400, 0), 2400)).max() > 1e-3)

    until(back, 20)
    sound = np.abs(tape.piece(killed, tape.frames - killed)).max(axis=1) > 1e-4
    server.rewind()
    silent = np.flatnonzero(~sound)
    return float(silent[-1] - silent[0]) / RATE_HZ if len(silent) else 0.0
