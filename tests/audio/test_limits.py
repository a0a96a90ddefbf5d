"""A hostile file costs one piece of music: its length is probed first, and no process of ours may take the machine."""

import importlib
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from companion.audio import ahead
from companion.audio.ahead import AheadShelf
from companion.audio.probe import probe
from companion.domain.errors import Known
from companion.domain.soundplan import Segment, SoundPlan
from tests.audio import make

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
    process, record = launch.launch(tmp_path, None)
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


def test_a_file_for_which_there_is_no_memory_is_told_and_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    def hungry(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(ahead, "open_segment", hungry)
    told: list[str] = []
    plan = SoundPlan((Segment(0, 10, "/music/huge.flac", "Huge"),), 10)
    with ThreadPoolExecutor(1) as pool:
        shelf = AheadShelf(plan, pool, lambda _, why: told.append(why.code), None)
        shelf.ready(0, 20)
        assert shelf.take(0) is None
    assert told == ["sound.unreadable"]
