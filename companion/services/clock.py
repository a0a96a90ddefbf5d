"""Reads the machine's clocks; the only place that does. A simulated clock stands in for headless rehearsals.

Three clocks go into a stamp: the wall clock, which people set, the machine's uptime, which counts suspend and which
nobody can set, and a name for the present run of the machine. No Qt: `QElapsedTimer` stops while the machine sleeps.
"""

import os
import sys
import time
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Protocol

from companion.domain.stamps import MS_PER_S, Stamp

NS_PER_MS = 1_000_000
BOOT_ROUND_S = 120


class Clock(Protocol):
    """Whatever can say what time it is."""

    def stamp(self) -> Stamp:
        """Give this moment by every clock."""
        ...

    def up_ms(self) -> int:
        """Give the machine's uptime in ms, suspend included."""
        ...


class SystemClock:
    """The clocks of this machine."""

    def __init__(self) -> None:
        self._boot = _boot_id()

    def stamp(self) -> Stamp:
        """Give this moment by every clock; the time zone is asked for anew, since people travel."""
        if sys.platform != "win32":
            time.tzset()
        utc_ms = time.time_ns() // NS_PER_MS
        offset_s = time.localtime(utc_ms // MS_PER_S).tm_gmtoff
        return Stamp(utc_ms, offset_s // 60, zone_name(), self._boot, self.up_ms())

    def up_ms(self) -> int:
        """Give the machine's uptime in ms, suspend included."""
        return _up_ms()


if sys.platform == "win32":
    import ctypes

    def _up_ms() -> int:
        ticks = ctypes.windll.kernel32.GetTickCount64  # counts sleep and hibernation
        ticks.restype = ctypes.c_uint64
        return int(ticks())

    def _boot_id() -> str:
        """Name this run of the machine by when it began.

        Windows has no boot id that can be relied on. The moment is rounded, because the wall clock is corrected a
        little all the time. A wall clock that was set between two runs of the program looks like a new boot: then a
        person is asked what time it is in the session, which is never wrong, only a question too many.
        """
        began_s = time.time() - _up_ms() / MS_PER_S
        return f"windows-{round(began_s / BOOT_ROUND_S)}"

    def _system_zone() -> str:
        """Ask the ICU library that Windows carries since version 1903; it knows the IANA name."""
        try:
            icu = ctypes.CDLL("icu.dll")
        except OSError:
            return ""
        name = ctypes.create_unicode_buffer(128)
        status = ctypes.c_int(0)
        icu.ucal_getDefaultTimeZone(name, 128, ctypes.byref(status))
        return name.value if status.value <= 0 else ""

elif sys.platform == "darwin":
    import subprocess

    def _up_ms() -> int:
        return time.clock_gettime_ns(time.CLOCK_MONOTONIC) // NS_PER_MS  # counts sleep on macOS, unlike on Linux

    def _boot_id() -> str:
        asked = ["/usr/sbin/sysctl", "-n", "kern.bootsessionuuid"]
        return subprocess.run(asked, capture_output=True, text=True, check=True, timeout=5).stdout.strip()

    def _system_zone() -> str:
        return _linked_zone()

else:

    def _up_ms() -> int:
        return time.clock_gettime_ns(time.CLOCK_BOOTTIME) // NS_PER_MS

    def _boot_id() -> str:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()

    def _system_zone() -> str:
        return _linked_zone() or _written_zone()


def zone_name() -> str:
    """Give the IANA name of the time zone, or "" where it can't be known; the offset in a stamp is always right.

    Read from TZ, or from what the system was set to. A library for this (tzlocal) adds a table of Windows names that
    Windows itself now carries, so it is done here.
    """
    named = os.environ.get("TZ", "").removeprefix(":")
    if named.startswith("/"):
        return _linked_zone(named)
    if named:
        return named if "/" in named or named == "UTC" else ""
    return _system_zone()


def _linked_zone(path: str = "/etc/localtime") -> str:
    """Read the name off the link that /etc/localtime is on Linux and macOS."""
    _, found, name = os.path.realpath(path).rpartition("zoneinfo/")
    return name if found else ""


def _written_zone() -> str:
    """Read the name that Debian also writes down, for where /etc/localtime is a copy and not a link."""
    try:
        return Path("/etc/timezone").read_text(encoding="utf-8").strip()
    except OSError:
        return ""


@dataclass(slots=True)
class SimulatedClock:
    """A clock that goes only when told to: for rehearsals without a window, and to rehearse every clock trouble."""

    utc_ms: int = 1_767_261_600_000  # 2026-01-01 10:00 UTC
    offset_min: int = 0
    zone: str = "UTC"
    boot: str = "simulated-1"
    up: int = 3_600_000
    _boots: int = field(default=1, repr=False)

    def stamp(self) -> Stamp:
        """Give this moment by every clock."""
        return Stamp(self.utc_ms, self.offset_min, self.zone, self.boot, self.up)

    def up_ms(self) -> int:
        """Give the uptime in ms."""
        return self.up

    def advance(self, ms: int) -> None:
        """Let time go by, the machine awake or asleep: uptime counts both."""
        self.utc_ms += ms
        self.up += ms

    def jump_wall(self, by_ms: int) -> None:
        """Set the wall clock forward, or back where negative."""
        self.utc_ms += by_ms

    def travel(self, zone: str, offset_min: int) -> None:
        """Change the time zone."""
        self.zone = zone
        self.offset_min = offset_min

    def reboot(self, off_ms: int) -> None:
        """Switch the machine off for `off_ms` and start it again."""
        self.utc_ms += off_ms
        self._boots += 1
        self.boot = f"simulated-{self._boots}"
        self.up = 20_000


def local_date(stamp: Stamp) -> date:
    """Give the calendar day of a stamp where it was made."""
    zone = timezone(timedelta(minutes=stamp.offset_min))
    return datetime.fromtimestamp(stamp.utc_ms / 1000, UTC).astimezone(zone).date()
