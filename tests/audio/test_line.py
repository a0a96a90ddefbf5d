"""The sound process's line to its window: a window that takes nothing any more is hung up on, and counts as gone."""

import subprocess
import sys
from pathlib import Path

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
