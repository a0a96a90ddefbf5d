"""The clocks: uptime counts, the zone has a name, and a simulated one obeys."""

import subprocess
import sys

import pytest

from companion.services.clock import SimulatedClock, SystemClock, zone_name

linux = pytest.mark.skipif(sys.platform != "linux", reason="reads Linux clocks")


def test_two_stamps_share_a_boot_and_go_forward() -> None:
    clock = SystemClock()
    first, second = clock.stamp(), clock.stamp()
    assert first.boot == second.boot == SystemClock().stamp().boot
    assert first.boot
    assert first.up_ms <= second.up_ms <= clock.up_ms()
    assert abs(second.utc_ms - first.utc_ms) < 5000


def test_the_zone_and_its_offset_follow_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = SystemClock()
    monkeypatch.setenv("TZ", "Asia/Kathmandu")
    stamp = clock.stamp()
    assert (stamp.zone, stamp.offset_min) == ("Asia/Kathmandu", 345)
    monkeypatch.setenv("TZ", ":/usr/share/zoneinfo/America/St_Johns")
    stamp = clock.stamp()
    assert stamp.zone == "America/St_Johns"
    assert stamp.offset_min in {-210, -150}
    monkeypatch.setenv("TZ", "CET-1CEST")
    assert zone_name() == ""
    monkeypatch.delenv("TZ")
    assert clock.stamp().zone == zone_name()


@linux
def test_uptime_counts_what_a_suspend_would_add() -> None:
    """A time namespace moves the suspend-counting clock and leaves the other one alone."""
    ask = "from companion.services.clock import SystemClock; print(SystemClock().up_ms())"
    moved = ["unshare", "-T", "--boottime", "100000", "--fork", sys.executable, "-c", ask]
    ran = subprocess.run(moved, capture_output=True, text=True, check=False)
    if ran.returncode:
        pytest.skip("no right to make a time namespace here")
    assert 99_000_000 < int(ran.stdout) - SystemClock().up_ms() < 130_000_000


def test_a_simulated_clock_goes_only_when_told() -> None:
    clock = SimulatedClock()
    start = clock.stamp()
    assert clock.stamp() == start
    clock.advance(5000)
    assert (clock.stamp().utc_ms - start.utc_ms, clock.up_ms() - start.up_ms) == (5000, 5000)
    clock.jump_wall(-3_600_000)
    assert (clock.stamp().utc_ms - start.utc_ms, clock.up_ms() - start.up_ms) == (5000 - 3_600_000, 5000)
    clock.travel("Europe/Berlin", 60)
    assert (clock.stamp().zone, clock.stamp().offset_min) == ("Europe/Berlin", 60)
    clock.reboot(60_000)
    assert clock.stamp().boot != start.boot
    assert clock.stamp().up_ms < start.up_ms
