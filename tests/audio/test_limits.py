"""A hostile file costs one piece of music: its length is probed first, and no process of ours may take the machine."""

import importlib
import json
import signal
import struct
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from companion.audio import child, intake, mixer
from companion.audio.ahead import AheadShelf
from companion.audio.messages import Fault, Hello, PlanCommand, Play
from companion.audio.probe import probe
from companion.domain.errors import Known
from companion.domain.soundplan import Segment, SoundPlan
from companion.services.clock import SystemClock
from companion.services.paths import shipped
from tests.audio import make
from tests.audio.conftest import Server

GIB = 1 << 30
linux = pytest.mark.skipif(sys.platform != "linux", reason="the limits are read as Linux shows them")
HUNGRY = """
import sys, numpy
from companion.audio import limits
limits.at_most(60, 2 << 30)
numpy.linalg.norm(numpy.ones((500, 500)) @ numpy.ones((500, 500)))
try:
    numpy.zeros(3 << 30, numpy.uint8)
except MemoryError:
    print("refused")
"""


def test_a_small_flac_that_asks_for_31_gib_is_refused_by_its_header(tmp_path: Path) -> None:
    path = make.write(tmp_path / "a.flac", np.zeros((48_000, 2), np.float32))
    frames = 31 * GIB // 8  # two channels of four bytes
    with path.open("r+b") as file:
        file.seek(21)  # STREAMINFO's last 36 bits before the checksum tell how many frames there are
        first = file.read(1)[0] & 0xF0 | frames >> 32
        file.seek(21)
        file.write(bytes([first]) + (frames & 0xFFFFFFFF).to_bytes(4, "big"))
        file.truncate(15_000_000)
    with pytest.raises(Known) as refused:
        probe(path)
    assert refused.value.code == "sound.too_long"
    assert refused.value.facts["length_s"] == pytest.approx(frames / 48_000)


@linux
def test_a_process_under_its_limit_computes_and_is_refused_what_is_beyond_it() -> None:
    ran = subprocess.run([sys.executable, "-c", HUNGRY], capture_output=True, text=True, check=True, timeout=60)
    assert ran.stdout == "refused\n"


@linux
def test_the_sound_process_has_a_limit_on_memory_and_none_on_its_hours(tmp_path: Path) -> None:
    launch = importlib.import_module("companion.audio.launch")
    process, record = launch.start_sound(tmp_path, None)
    try:
        line = launch.connect(record, 30, process)
        assert line is not None
        told = Path(f"/proc/{process.pid}/limits").read_text(encoding="ascii")
        line.close()
    finally:
        process.kill()
        process.wait()
    rows = {row[:25].strip(): row[25:].split()[0] for row in told.splitlines()[1:]}
    assert (rows["Max address space"], rows["Max cpu time"]) == (str(2 * GIB), "unlimited")
    assert rows["Max core file size"] == "0"


ENDLESS = "import sys; from companion.audio import survey; survey._CPU_S = 1; sys.exit(survey.main())"
HOUR_BYTES = 3600 * 48_000 * 4


@linux
def test_a_file_that_takes_too_much_of_the_processor_costs_its_limit_and_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The limit itself, brought down to a second: the system ends the child in the midst of an hour of sound."""
    path = tmp_path / "long.wav"
    with path.open("wb") as file:
        file.write(b"RIFF" + struct.pack("<I", HOUR_BYTES + 36) + b"WAVEfmt ")
        file.write(struct.pack("<IHHIIHH", 16, 1, 2, 48_000, 192_000, 4, 16) + b"data" + struct.pack("<I", HOUR_BYTES))
        file.truncate(HOUR_BYTES + 44)
    command = [sys.executable, "-c", ENDLESS, str(path), str(tmp_path)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert ended.returncode in (-signal.SIGKILL, -signal.SIGXCPU)
    assert 0 < json.loads(ended.stdout.splitlines()[-1])["part"] < 1, "it was at it"
    monkeypatch.setattr(child, "command", lambda _, *words: [*command[:3], *words])
    with pytest.raises(Known) as refused:
        intake.survey_file(path, tmp_path, lambda part: None, threading.Event())
    assert refused.value.code == "sound.unreadable"


@linux
@pytest.mark.faults
@pytest.mark.sound
def test_three_hours_of_music_stay_far_below_the_limit(tmp_path: Path, pulse: Server) -> None:
    """Its seconds are gone through in leaps, over each join; what is decoded ahead is the same as in real time."""
    pieces = sorted(shipped("audio").glob("*.ogg"))
    joins = [float(at) for at in range(0, 3 * 3600, 600)]
    music = [
        Segment(at, min(at + 620, 10_800.0), str(pieces[number % len(pieces)]), "", fade_in_s=8, fade_out_s=8, loop_s=3)
        for number, at in enumerate(joins)
    ]
    below = Segment(0, 10_800, str(pieces[0]), "", fade_in_s=4, fade_out_s=4, loop_s=3)
    plan, clock = SoundPlan((*music, below), 10_800), SystemClock()
    launch = importlib.import_module("companion.audio.launch")
    process, record = launch.start_sound(tmp_path, None)
    try:
        line = launch.connect(record, 30, process)
        assert line is not None
        line.send(Hello())
        for at in joins:
            line.send(PlanCommand(plan, clock.up_ms() - round(at * 1000 + 595_000), 1.0))
            line.send(Play(0.5))
            until_s = time.monotonic() + 1.5
            while time.monotonic() < until_s:
                report = line.receive()
                assert not isinstance(report, Fault), report
        told = Path(f"/proc/{process.pid}/status").read_text(encoding="ascii")
        line.close()
    finally:
        process.kill()
        process.wait()
    rows = {row.split(":")[0]: int(row.split()[1]) // 1024 for row in told.splitlines() if row.startswith("Vm")}
    print(f"3 h of music: {rows['VmPeak']} MiB of address space at most, {rows['VmHWM']} MiB of memory")
    assert rows["VmPeak"] < 1400


def test_a_file_for_which_there_is_no_memory_is_told_and_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    def hungry(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(mixer, "open_source", hungry)
    told: list[str] = []
    plan = SoundPlan((Segment(0, 10, "/music/huge.flac", "Huge"),), 10)
    with ThreadPoolExecutor(1) as pool:
        shelf = AheadShelf(plan, pool, lambda _, why: told.append(why.code), None)
        shelf.ready(0, 20)
        assert shelf.take(0) is None
    assert told == ["sound.unreadable"]
