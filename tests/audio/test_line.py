"""The sound process's line to its window, where one end hangs, or is of another version than the other."""

import subprocess
import sys
import time
from multiprocessing import Pipe
from pathlib import Path

import pytest

from companion import audio
from companion.audio import messages
from companion.audio.uptime import up_ms
from companion.domain.soundplan import Segment, SoundPlan
from companion.services.sound import Sound
from tests.audio.conftest import until

FROZEN = """
import os, sys, time
from companion import audio
from companion.audio.record import Record, family
from companion.audio.server import Server

server = Server(sys.argv[1], family(), b"key", lambda *_: None)
server.start()
line = audio.connect(Record(sys.argv[1], b"key".hex(), os.getpid()), 5)
until_s = time.monotonic() + 5
while not server.connected and time.monotonic() < until_s:
    time.sleep(0.005)
print("there", server.connected, flush=True)
for _ in range(400):
    server.tell(audio.Fault("file_unreadable", {"title": "x" * 10_000}))
while server.connected and time.monotonic() < until_s:
    time.sleep(0.005)
print("there", server.connected, flush=True)
try:
    while True:
        line.receive()
except (EOFError, OSError):
    print("hung up on", flush=True)
"""


def test_a_window_that_takes_nothing_counts_as_gone_and_hears_that_it_was_hung_up_on(tmp_path: Path) -> None:
    line = [sys.executable, "-c", FROZEN, str(tmp_path / "line")]
    done = subprocess.run(line, capture_output=True, text=True, check=False, timeout=20)
    assert done.stdout.split("\n")[:3] == ["there True", "there False", "hung up on"], done.stderr


def test_processes_of_another_version_are_told_and_not_started_without_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An upgrade may lay another version in the place of the one that runs."""
    state = audio.State(None, False, None, -120, None, None, None, 0, 1, False, messages.VERSION + 1)
    started: list[float] = []
    ends = []

    def start(*_: object, **__: object) -> tuple["subprocess.Popen[bytes]", audio.Record]:
        started.append(time.monotonic())
        process = subprocess.Popen(["sleep", "60"])
        return process, audio.Record(str(tmp_path / "nobody"), "00", process.pid)

    def connect(*_: object) -> audio.Line:
        ours, theirs = Pipe()
        theirs.send_bytes(audio.to_bytes(state))
        ends.append(theirs)
        return audio.Line(ours)

    monkeypatch.setattr(audio, "start_sound", start)
    monkeypatch.setattr(audio, "connect", connect)
    told: list[audio.Report] = []
    sound = Sound(tmp_path, told.append)
    sound.start()
    sound.play(SoundPlan((Segment(0, 60, "/gone", "Gone"),), 60), up_ms())
    until(lambda: bool(told))
    assert told == [audio.Fault("engine_failed")]
    assert len(started) == 3
    sound.close()
    assert len(started) == 3
