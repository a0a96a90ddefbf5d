"""What a person hears: the sound service, its process and a real sound server, whatever happens to any of them."""

import contextlib
import os
import signal
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from companion import audio
from companion.audio.envelopes import RATE_HZ, Sound, frames
from companion.audio.mixer import Mixer, OpenShelf
from companion.audio.uptime import up_ms
from companion.domain.soundplan import Segment, SoundPlan
from companion.services.sound import Sound as SoundService
from tests.audio import listen, make
from tests.audio.conftest import Desk, Server, Tape, until, up_s

pytestmark = pytest.mark.sound

LSB = 1 / 32768


def rendered(plan: SoundPlan, seconds: float) -> Sound:
    out = np.zeros((frames(seconds), 2), np.float32)
    mixer = Mixer(plan, OpenShelf(plan, lambda *_: None), lambda *_: None)
    mixer.render(0, out)
    mixer.close()
    return out


def heard(tape: Tape, since_up_s: float, seconds: float) -> Sound:
    """Give a stretch of a recording; waits until it has been recorded."""
    first, count = frames(since_up_s - tape.began_up_s), frames(seconds)
    until(lambda: tape.frames >= first + count, seconds + 10)
    return tape.sound()[first : first + count]


@pytest.fixture
def programme(tmp_path: Path) -> SoundPlan:
    """Three files of three kinds, one at another rate, led over to each other; the last one loops."""
    files = [
        make.write(tmp_path / "a.flac", make.music(1, 9)),
        make.write(tmp_path / "b.ogg", make.noise(2, 9, 0.05), "ogg"),
        make.write(tmp_path / "c.mp3", make.noise(3, 6, 0.05, 44100), "mp3", 44100),
    ]
    return SoundPlan(
        (
            Segment(0, 7, str(files[0]), "A", fade_in_s=1, fade_out_s=3),
            Segment(4, 12, str(files[1]), "B", fade_in_s=3, fade_out_s=3),
            Segment(9, 30, str(files[2]), "C", fade_in_s=3, fade_out_s=2, loop_s=1, gain_db=-3),
        ),
        30,
    )


def check_what_comes_out(
    tape: Tape, desk: Desk, plan: SoundPlan, zero_up_ms: int, *, since_s: float, seconds: float
) -> None:
    """Compare what is heard from a second of the plan on with what was rendered, sample by sample."""
    recorded = heard(tape, zero_up_ms / 1000 + since_s, seconds)
    expected = rendered(plan, since_s + seconds + 3)
    first = listen.place(recorded, expected)
    assert first == pytest.approx(frames(since_s), abs=frames(0.4))
    assert np.abs(recorded - expected[first : first + len(recorded)]).max() <= LSB
    assert listen.gaps(recorded, 100) == []
    assert desk.state is not None and desk.state.underruns == 0


@pytest.mark.parametrize("seconds", [3, pytest.param(15, marks=pytest.mark.faults)])
def test_what_comes_out_is_what_was_rendered_on_a_busy_machine(
    pulse: Server, desk: Desk, programme: SoundPlan, busy: Callable[[int], None], seconds: float
) -> None:
    tape, zero_up_ms = pulse.record(), up_ms()
    desk.sound.play(programme, zero_up_ms)
    desk.until_heard()
    busy(4)
    # On a machine that is busy already it may be late, and then it fades in for a second that is heard a buffer later.
    began_s = (up_ms() - zero_up_ms) / 1000
    check_what_comes_out(tape, desk, programme, zero_up_ms, since_s=max(3.0, began_s + 1.8), seconds=seconds)


def test_the_comparison_would_find_one_sample_missing(programme: SoundPlan) -> None:
    expected = rendered(programme, 20)
    recorded = np.delete(expected[frames(3) : frames(17)], frames(8), axis=0)
    first = listen.place(recorded, expected)
    assert np.abs(recorded - expected[first : first + len(recorded)]).max() > 100 * LSB


def test_the_first_sound_comes_soon(pulse: Server, desk: Desk, noise: SoundPlan) -> None:
    tape = pulse.record()
    asked_up_s = up_s()
    desk.sound.play(noise, round(asked_up_s * 1000))
    until(lambda: tape.first_sound() is not None)
    first = tape.first_sound()
    assert first is not None
    assert first / RATE_HZ + tape.began_up_s - asked_up_s < 2.0


def test_a_new_plan_is_heard_within_700_ms(pulse: Server, desk: Desk, noise: SoundPlan, tmp_path: Path) -> None:
    other = make.write(tmp_path / "other.ogg", make.noise(2, 30), "ogg")
    tape, zero_up_ms = pulse.record(), up_ms()
    desk.sound.play(noise, zero_up_ms)
    desk.until_heard()
    time.sleep(1.2)
    asked_up_s = up_s()
    desk.sound.play(SoundPlan((Segment(0, 60, str(other), "Other"),), 60), zero_up_ms)
    recorded = heard(tape, asked_up_s - 0.3, 1.2)
    expected = rendered(noise, 12)
    first = listen.place(recorded[: frames(0.3)], expected)
    away = np.abs(recorded - expected[first : first + len(recorded)]).max(axis=1)
    assert np.flatnonzero(away > 8 * LSB)[0] / RATE_HZ - 0.3 < 0.7


@pytest.mark.faults
def test_the_volume_follows_at_once_and_without_a_click(pulse: Server, desk: Desk, tmp_path: Path) -> None:
    path = make.write(tmp_path / "tone.flac", make.tone(330, 60))
    tape = pulse.record()
    desk.sound.play(SoundPlan((Segment(0, 60, str(path), "Tone"),), 60), up_ms())
    desk.until_heard()
    time.sleep(2)
    asked_up_s = up_s()
    desk.sound.set_volume(0.25)
    recorded = heard(tape, asked_up_s - 0.3, 2)
    quiet = np.abs(recorded).max(axis=1) < 0.2 * 0.26
    settled = int(np.flatnonzero(~quiet)[-1])
    assert settled / RATE_HZ - 0.3 < 0.75
    assert listen.click_score(recorded) < 4  # 16 bits; a step of 0.25 dB would be 14
    assert desk.state is not None and desk.state.volume == 0.25


def test_the_call_is_heard_without_any_plan(pulse: Server, desk: Desk) -> None:
    tape = pulse.record()
    desk.sound.call_sitter(True)
    until(lambda: tape.first_sound() is not None, why="the call was not heard")
    until(lambda: desk.state is not None and desk.state.calling)
    desk.sound.call_sitter(False)
    ended_up_s = up_s()
    assert not heard(tape, ended_up_s + 1.2, 0.5).any()


def spares(engine: int) -> list[Path]:
    """Give the sound processes that wait beside the one that plays."""
    found = []
    for one in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            words = (one / "cmdline").read_bytes().split(b"\0")
            if b"--spare" in words and int(one.name) != engine and _ours(one):
                found.append(one)
    return found


def _ours(process: Path) -> bool:
    return process.joinpath("stat").read_text().rpartition(")")[2].split()[1] == str(os.getpid())


def test_a_killed_process_is_back_at_the_right_second(pulse: Server, desk: Desk, noise: SoundPlan) -> None:
    tape, zero_up_ms = pulse.record(), up_ms()
    desk.sound.play(noise, zero_up_ms)
    desk.until_heard()
    until(lambda: len(spares(desk.engine)) == 1, why="no second process waits")
    time.sleep(1)
    killed_up_s, engine = up_s(), desk.engine
    os.kill(engine, signal.SIGKILL)
    recorded = heard(tape, killed_up_s, 3)
    back = np.flatnonzero(np.abs(recorded[frames(0.2) :]).max(axis=1) > 4 * LSB)[0] / RATE_HZ + 0.2
    assert back < 2.4  # 0.45 s on a machine with nothing else to do; here, that the last half second is of the music
    second = listen.place(recorded[-RATE_HZ // 2 :], rendered(noise, 12)) / RATE_HZ
    assert second == pytest.approx(killed_up_s + 2.5 - zero_up_ms / 1000, abs=0.3)
    assert desk.troubles() == ["engine_lost", "(engine_lost)"]
    assert desk.engine != engine


def test_a_process_that_waits_ends_with_the_sound_and_one_that_died_is_no_loss(
    pulse: Server, desk: Desk, noise: SoundPlan
) -> None:
    desk.sound.play(noise, up_ms())
    until(lambda: desk.state is not None and len(spares(desk.engine)) == 1)
    for waiting in spares(desk.engine):
        os.kill(int(waiting.name), signal.SIGKILL)
    os.kill(desk.engine, signal.SIGKILL)
    until(lambda: desk.troubles() == ["engine_lost", "(engine_lost)"])
    until(lambda: len(spares(desk.engine)) == 1)
    desk.sound.stop(0.0)
    desk.sound.close()
    until(lambda: spares(0) == [], why="a process that nobody needs lives on")
    assert list(desk.folder.glob("sound*")) == []


@pytest.mark.faults
def test_a_frozen_process_freezes_no_one(pulse: Server, desk: Desk, noise: SoundPlan) -> None:
    desk.sound.play(noise, up_ms())
    desk.until_heard()
    engine = desk.engine
    os.kill(engine, signal.SIGSTOP)
    began = time.monotonic()
    for turn in range(2000):
        desk.sound.set_volume(turn / 2000)
    desk.sound.chime()
    assert time.monotonic() - began < 0.5
    until(lambda: desk.troubles() == ["engine_lost", "(engine_lost)"], 10)
    assert desk.engine != engine
    desk.until_heard()


@pytest.mark.faults
def test_a_sound_server_that_dies_and_comes_back(no_server: Server, desk: Desk, noise: SoundPlan) -> None:
    pulse = no_server
    pulse.start()
    zero_up_ms = up_ms()
    desk.sound.play(noise, zero_up_ms)
    desk.until_heard()
    pulse.kill()
    until(lambda: desk.troubles() == ["device_lost"])
    until(lambda: desk.state is not None and desk.state.device is None and desk.state.playing)
    pulse.start()
    tape, back_up_s = pulse.record(), up_s()
    until(lambda: tape.first_sound() is not None, why="no sound after the server came back")
    first = tape.first_sound()
    assert first is not None and first / RATE_HZ + tape.began_up_s - back_up_s < 3.5
    recorded = heard(tape, tape.began_up_s + first / RATE_HZ + 1.5, 1)
    expected_s = tape.began_up_s + first / RATE_HZ + 1.5 - zero_up_ms / 1000
    assert listen.place(recorded, rendered(noise, 60)) / RATE_HZ == pytest.approx(expected_s, abs=0.4)
    until(lambda: desk.troubles()[:2] == ["device_lost", "(device_lost)"], why=repr(desk.troubles()))
    assert len(desk.troubles()) == 2


def test_without_a_device_time_goes_on_and_one_is_found_later(no_server: Server, desk: Desk, noise: SoundPlan) -> None:
    zero_up_ms = up_ms()
    desk.sound.play(noise, zero_up_ms)
    until(lambda: desk.troubles() == ["no_device"])
    until(lambda: desk.state is not None and desk.state.playing and (desk.state.second or 0) > 2)
    state = desk.state
    assert state is not None and state.device is None and state.level_dbfs == -120
    assert state.second == pytest.approx((up_ms() - zero_up_ms) / 1000, abs=1)
    no_server.start()
    until(lambda: desk.troubles() == ["no_device", "(no_device)"])
    desk.until_heard()


def test_a_bad_file_is_named_and_the_rest_plays_on(pulse: Server, desk: Desk, noise: SoundPlan, tmp_path: Path) -> None:
    bad = tmp_path / "bad.flac"
    bad.write_bytes(b"not a sound")
    both = SoundPlan((*noise.segments, Segment(10, 20, str(bad), "Bad")), 120)
    desk.sound.play(both, up_ms())
    desk.until_heard()
    until(lambda: desk.troubles() == ["file_unreadable"])
    fault = next(r for r in desk.reports if isinstance(r, audio.Fault))
    assert dict(fault.facts) == {"title": "Bad", "file": "bad.flac", "reason": "sound.unreadable"}
    time.sleep(1)
    assert desk.troubles() == ["file_unreadable"]


@pytest.mark.faults
def test_an_m4a_in_a_plan_is_heard(pulse: Server, desk: Desk) -> None:
    path = make.HERE / "sounds" / "tone.m4a"
    tape = pulse.record()
    desk.sound.play(SoundPlan((Segment(0, 60, str(path), "Tone", loop_s=0.5),), 60), up_ms())
    desk.until_heard()
    recorded = heard(tape, up_s() + 1.5, 1)
    assert np.abs(np.fft.rfft(recorded[:, 0])).argmax() == 440


@pytest.mark.faults
def test_stop_fades_and_the_process_ends_with_the_service(pulse: Server, desk: Desk, noise: SoundPlan) -> None:
    tape = pulse.record()
    desk.sound.play(noise, up_ms())
    desk.until_heard()
    time.sleep(1.5)
    stopped_up_s = up_s()
    desk.sound.stop(1.0)
    recorded = heard(tape, stopped_up_s, 2.2)
    assert not recorded[-RATE_HZ // 4 :].any()
    levels = listen.levels_db(recorded, 0.1)
    assert max(a - b for a, b in pairwise(levels) if a > -50) < 25
    until(lambda: desk.state is not None and desk.state.second is None)
    engine = desk.engine
    desk.sound.close()
    until(lambda: not Path(f"/proc/{engine}").exists())


def test_nothing_is_started_before_it_is_needed(desk: Desk) -> None:
    desk.sound.set_volume(0.3)
    desk.sound.stop(1)
    time.sleep(0.3)
    assert audio.Record.read(desk.folder / audio.RECORD) is None


def test_a_process_that_cannot_start_is_reported(desk: Desk, monkeypatch: pytest.MonkeyPatch, noise: SoundPlan) -> None:
    monkeypatch.setattr("companion.audio.child.sys.executable", "/does/not/exist")
    desk.sound.play(noise, up_ms())
    until(lambda: desk.troubles() == ["engine_failed"])


def test_what_is_asked_for_while_the_service_goes_to_sleep_is_not_slept_through(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, noise: SoundPlan
) -> None:
    monkeypatch.setattr("companion.audio.child.sys.executable", "/does/not/exist")
    reports: list[audio.Report] = []
    asked: list[SoundService] = []
    service, hush = SoundService(tmp_path, reports.append), getattr(SoundService, "_hush")  # noqa: B009

    def just_before(self: SoundService) -> None:
        if not asked:
            asked.append(self)
            self.play(noise, up_ms())
        hush(self)

    monkeypatch.setattr(SoundService, "_hush", just_before)
    service.start()
    until(lambda: any(isinstance(report, audio.Fault) for report in reports))
    service.close()


def test_no_network_socket_no_core_and_no_qt(pulse: Server, desk: Desk, noise: SoundPlan) -> None:
    desk.sound.play(noise, up_ms())
    desk.until_heard()
    maps = Path(f"/proc/{desk.engine}/maps").read_text()
    assert "libsndfile" in maps
    assert not any(name in maps for name in ("Qt6", "PySide6", "/scipy/"))
    limits = Path(f"/proc/{desk.engine}/limits").read_text()
    assert limits.split("Max core file size")[1].split()[:2] == ["0", "0"]
    sockets = {str(f.readlink()) for f in Path(f"/proc/{desk.engine}/fd").iterdir() if f.is_symlink()}
    numbers = {name[8:-1] for name in sockets if name.startswith("socket:")}
    local = {line.split()[6] for line in Path("/proc/net/unix").read_text().splitlines()[1:]}
    assert numbers and numbers <= local


def test_the_key_is_nowhere_to_be_read_but_in_the_note(pulse: Server, desk: Desk, noise: SoundPlan) -> None:
    desk.sound.play(noise, up_ms())
    desk.until_heard()
    record = audio.Record.read(desk.folder / audio.RECORD)
    assert record is not None
    proc = Path(f"/proc/{record.pid}")
    assert record.key.encode() not in proc.joinpath("cmdline").read_bytes() + proc.joinpath("environ").read_bytes()
    assert (desk.folder / audio.RECORD).stat().st_mode & 0o077 == 0
    wrong = audio.Record(record.address, "00" * 32, record.pid)
    assert audio.connect(wrong, 2.0) is None


@pytest.mark.faults
def test_a_folder_too_deep_for_a_socket(pulse: Server, tmp_path: Path, noise: SoundPlan) -> None:
    deep = tmp_path / ("a" * 60) / ("b" * 60)
    deep.mkdir(parents=True)
    desk = Desk(deep)
    desk.sound.play(noise, up_ms())
    desk.until_heard()
    record = audio.Record.read(deep / audio.RECORD)
    desk.sound.close()
    assert record is not None and not Path(record.address).parent.exists()


def test_the_services_door_is_used(tmp_path: Path) -> None:
    """Closing a service that was never started, or twice, is nothing special."""
    service = SoundService(tmp_path, lambda _: None)
    service.close()
    service.start()
    service.close()
    service.close()
