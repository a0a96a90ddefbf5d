"""The window dies, and the music goes on, for as long as the plan allows; who comes back takes it over."""

import os
import signal
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from companion import audio
from companion.audio.uptime import up_ms
from companion.domain.soundplan import Segment, SoundPlan
from tests.audio import listen
from tests.audio.conftest import Desk, Server, until, up_s
from tests.audio.test_sound import LSB, heard, rendered

pytestmark = pytest.mark.sound


WINDOW = """
import os, sys, time
from pathlib import Path
from companion.audio.uptime import up_ms
from companion.domain.soundplan import Segment, SoundPlan
from companion.services.sound import Sound
folder, file, zero, length_s = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), float(sys.argv[4])
heard = []
sound = Sound(folder, heard.append)
sound.start()
sound.set_volume(0.5)
sound.play(SoundPlan((Segment(0, length_s, file, "Noise", loop_s=1),), length_s, alone_s=float(sys.argv[5])), zero)
while not any(getattr(r, "level_dbfs", -120) > -100 for r in heard):
    time.sleep(0.01)
os._exit(0)
"""


def leave_window(folder: Path, file: Path, zero_up_ms: int, length_s: float, alone_s: float = 3600) -> None:
    """Run a window that plays a file at half volume, and dies as soon as it is heard."""
    line = [sys.executable, "-c", WINDOW, str(folder), str(file), str(zero_up_ms), str(length_s), str(alone_s)]
    subprocess.run(line, check=True, timeout=20, cwd=Path(__file__).parents[2])


@pytest.mark.faults
def test_the_music_outlives_the_window_and_is_taken_over(
    pulse: Server, tmp_path: Path, noise: SoundPlan, noise_file: Path
) -> None:
    tape, zero_up_ms = pulse.record(), up_ms()
    leave_window(tmp_path, noise_file, zero_up_ms, length_s=60)
    recorded = heard(tape, up_s() + 0.6, 0.8)
    assert min(listen.levels_db(recorded)) > -40
    desk = Desk(tmp_path)
    engine = desk.engine
    until(lambda: desk.state is not None and desk.state.playing)
    assert desk.state is not None and desk.state.volume == 0.5 and desk.state.title == "Noise"
    desk.sound.play(SoundPlan((Segment(0, 60, str(noise_file), "Noise"),), 60), zero_up_ms)
    since_up_s = up_s()
    recorded = heard(tape, since_up_s, 1.5)
    expected = 0.5 * rendered(noise, 12)
    first = listen.place(recorded, expected)
    assert np.abs(recorded - expected[first : first + len(recorded)]).max() <= LSB  # not a trace of the take-over
    assert desk.engine == engine and desk.troubles() == []
    desk.sound.stop(0.0)
    desk.sound.close()
    until(lambda: not Path(f"/proc/{engine}").exists(), why="the sound process lives on")
    assert list(tmp_path.glob("sound*")) == []


@pytest.mark.faults
def test_left_alone_for_longer_than_the_plan_allows_the_music_fades_out(
    pulse: Server, tmp_path: Path, noise_file: Path
) -> None:
    tape = pulse.record()
    leave_window(tmp_path, noise_file, up_ms(), length_s=600, alone_s=2)
    record = audio.Record.read(tmp_path / audio.RECORD)
    assert record is not None
    until(lambda: not Path(f"/proc/{record.pid}").exists(), 60)
    levels = listen.levels_db(tape.sound(), 0.5)
    assert levels[-1] < -100 and max(a - b for a, b in pairwise(levels) if a > -50) < 12  # by and by


@pytest.mark.faults
def test_the_patients_own_limit_holds_whatever_volume_is_asked_for(pulse: Server, desk: Desk, noise: SoundPlan) -> None:
    desk.sound.set_master(audio.Master(most=0.1))
    desk.sound.play(noise, up_ms())
    desk.sound.set_volume(1.0)
    desk.until_heard()
    heard_db = listen.levels_db(heard(pulse.record(), up_s() + 1.5, 1))
    assert max(heard_db) == pytest.approx(-40, abs=1)  # the noise is at -20 dB
    os.kill(desk.engine, signal.SIGKILL)
    until(lambda: "(engine_lost)" in desk.troubles(), 20)
    desk.until_heard()
    assert max(listen.levels_db(heard(pulse.record(), up_s() + 1.5, 1))) == pytest.approx(-40, abs=1)


@pytest.mark.faults
def test_a_process_left_alone_with_nothing_to_play_ends(pulse: Server, tmp_path: Path, noise_file: Path) -> None:
    leave_window(tmp_path, noise_file, up_ms(), length_s=4)
    record = audio.Record.read(tmp_path / audio.RECORD)
    assert record is not None
    until(lambda: not Path(f"/proc/{record.pid}").exists(), 20)
    assert list(tmp_path.glob("sound*")) == []
