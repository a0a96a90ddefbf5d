"""A long listen: `python -m tests.bench.soak MINUTES [OUT.wav]` plays a programme on a machine that has no time.

Twice as many busy processes as cores, and a window whose thread holds Python's lock for 0.2, 1 and 3 s again and again.
What the null sink's monitor gives is compared with the offline render, frame by frame, for identity: the sink takes
floats, so nothing is rounded on the way. Prints what it found as JSON; exit 1 where a single frame differs.
"""

import ctypes
import itertools
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
import wave
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from companion.audio.envelopes import RATE_HZ, Sound, frames
from companion.audio.mixer import Mixer, OpenShelf
from companion.audio.uptime import up_ms
from companion.domain.soundplan import Segment, SoundPlan
from companion.services.paths import shipped
from tests.audio import listen, make
from tests.audio.conftest import Desk, Server

BLOCKS_S = (0.2, 1.0, 3.0)
_LEAD_S = 3.0
"""From the first sound on, until it has been faded in and put to its time."""
_TURN_S = 75.0
_JOIN_S = 8.0


@dataclass
class Found:
    """What a soak found; all but the first three should be 0."""

    seconds: float = 0.0
    frames_compared: int = 0
    window_blocks: int = 0
    frames_that_differ: int = 0
    underruns: int = 0
    faults: int = 0
    gaps: int = 0
    clicks: int = 0
    jumps: int = 0

    @property
    def clean(self) -> bool:
        """Tell whether nothing was wrong."""
        wrong = self.frames_that_differ + self.underruns + self.faults + self.gaps + self.clicks + self.jumps
        return self.frames_compared > 0 and wrong == 0


def programme(folder: Path, seconds: float) -> SoundPlan:
    """Give pieces of four kinds and two rates, each led over to the next within 8 s."""
    ours = [shipped("audio") / name for name in ("pad.ogg", "return.ogg", "ocean.ogg")]
    more = [
        make.write(folder / "a.flac", make.music(1, 40)),
        make.write(folder / "b.mp3", make.music(2, 40), "mp3"),
        make.write(folder / "c.wav", make.music(3, 40)[: 40 * 44_100], "w24", 44_100),
    ]
    kinds = itertools.cycle(file for pair in itertools.zip_longest(ours, more) for file in pair if file is not None)
    segments = []
    at_s = 0.0
    while at_s < seconds:
        file = next(kinds)
        end_s = at_s + _TURN_S + _JOIN_S
        segments.append(Segment(at_s, end_s, str(file), file.stem, 0, 0, _JOIN_S, _JOIN_S, loop_s=2.0))
        at_s += _TURN_S
    return SoundPlan(tuple(segments), at_s + _JOIN_S)


def soak(minutes: float, burners: int, out: Path | None = None) -> Found:
    """Play, disturb, record and compare."""
    seconds = minutes * 60
    with tempfile.TemporaryDirectory(prefix="soak") as place:
        folder = Path(place)
        server = Server(folder, "float32le")
        os.environ.update(server.environment)
        server.start()
        (folder / "person").mkdir()
        desk, busy = Desk(folder / "person"), [_burner() for _ in range(burners)]
        try:
            plan = programme(folder, seconds + 90)
            tape, zero_up_ms = server.record(), up_ms()
            desk.sound.play(plan, zero_up_ms)
            desk.until_heard(60)
            since_s = up_ms() / 1000 + _LEAD_S - zero_up_ms / 1000
            found = Found(window_blocks=_disturb(zero_up_ms / 1000 + since_s + seconds + 2))
            state = desk.state
            found.underruns = state.underruns if state else -1
            found.faults = len(desk.troubles())
            sound = Recorded(tape.piece, frames(zero_up_ms / 1000 + since_s - tape.began_up_s), int(seconds))
            tape.stop()
            _compare(sound, plan, since_s, found)
            if out is not None:
                _keep(sound, out)
        finally:
            for process in busy:
                process.kill()
                process.wait()
            desk.sound.stop(0.0)
            desk.sound.close()
            server.close()
    return found


def _burner() -> "subprocess.Popen[bytes]":
    return subprocess.Popen(["sh", "-c", "while :; do :; done"])


def _disturb(until_up_s: float) -> int:
    """Hold Python's lock in this process, as a window does that draws or waits, until that uptime."""
    hold, count = ctypes.PyDLL(None).usleep, 0
    for block_s in itertools.cycle(BLOCKS_S):
        if time.clock_gettime(time.CLOCK_BOOTTIME) > until_up_s:
            return count
        hold(int(block_s * 1e6))
        count += 1
        time.sleep(0.5)
    return count


@dataclass(frozen=True)
class Recorded:
    """So many seconds of a recording, from a frame on."""

    piece: Callable[[int, int], Sound]
    first: int
    seconds: int

    def second(self, number: int) -> Sound:
        """Give one second."""
        return self.piece(self.first + number * RATE_HZ, RATE_HZ)


def _compare(sound: Recorded, plan: SoundPlan, since_s: float, found: Found) -> None:
    """Find where the recording lies in the render, then compare second by second, and listen to the recording."""
    mixer = Mixer(plan, OpenShelf(plan, lambda *_: None), lambda *_: None)
    expected = np.zeros((frames(6), 2), np.float32)
    mixer.render(frames(since_s - 2), expected)
    offset = frames(since_s - 2) + listen.place(sound.second(0), expected)
    before: Sound = np.zeros((0, 2), np.float32)
    for second in range(sound.seconds):
        heard = sound.second(second)
        wanted = np.zeros((RATE_HZ, 2), np.float32)
        mixer.render(offset + second * RATE_HZ, wanted)
        count = min(len(heard), len(wanted))
        found.frames_compared += count
        found.frames_that_differ += int(np.any(heard[:count] != wanted[:count], axis=1).sum()) + RATE_HZ - count
        around = np.concatenate([before, heard])
        found.gaps += len(listen.gaps(around, 2))
        found.clicks += listen.click_score(around) > listen.CLEAN_MUSIC
        found.jumps += len(listen.jumps(around))
        before = heard[-frames(0.5) :]
    found.seconds = sound.seconds
    mixer.close()


def _keep(sound: Recorded, out: Path) -> None:
    """Write the recording as 16-bit WAV, for other ears."""
    with wave.open(str(out), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(RATE_HZ)
        for second in range(sound.seconds):
            file.writeframes((sound.second(second) * 32767).astype("<i2").tobytes())


if __name__ == "__main__":
    threading.current_thread().name = "window"
    result = soak(float(sys.argv[1]), 2 * (os.cpu_count() or 1), Path(sys.argv[2]) if len(sys.argv) > 2 else None)
    print(json.dumps(asdict(result)))
    sys.exit(0 if result.clean else 1)
