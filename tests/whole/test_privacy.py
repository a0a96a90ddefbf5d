"""Watched from outside: the program opens no network socket, and leaves no word anywhere but in the record.

The short form, in the ordinary run, writes every kind of entry, backs up, locks, seals and opens again. The long form,
under the faults mark because it lasts as long as a session at many times its speed and can't be hurried, goes through
a whole session by hand as well, and then to every page, writing into each field there is. The control is the short
form with leaks planted in it. The window runs with its home, its places for temporary files and for sockets, and its
folder on a disk of its own. Every socket and every file opened for writing is traced; afterwards the bytes of the disk
are searched, deleted files and all.
"""

import ctypes
import os
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from companion.services.crypto import CHEAP_FOR_TESTS
from companion.services.keys import ByPassphrase, Vault
from companion.services.oskeyring import OsKeyring
from companion.services.paths import Folder
from tests.audio.conftest import Server
from tests.faults import powercut
from tests.whole.secretive import CANARY, ELSEWHERE_NAME, PASSPHRASE

SPEED = 200
PATIENCE_S = 600
DISK_BYTES = 96_000_000
SOCKET = re.compile(r"socket\((AF_\w+|\d+)")
WRITTEN = re.compile(r'open(?:at)?\(.*?"([^"]*)", [^)]*O_(?:WRONLY|RDWR)')
ELSEWHERE = ("/dev/", "/proc/")
"""What is no file: devices, the process's own entry."""
HOUSEHOLD = (".cache/", "elsewhere/", "fontconfig/", "mesa_shader_cache", "pulse/cookie")
"""What may be in a home afterwards: what the system's own libraries keep, and the backup that was asked for."""

pytestmark = [
    pytest.mark.screen,
    pytest.mark.skipif(not powercut.available(), reason="no strace here, or no right to use it"),
]


@dataclass(frozen=True, slots=True)
class Disk:
    """A disk of one's own: the image it lies in, and where it is mounted."""

    image: Path
    place: Path

    def settled(self) -> bytes:
        """Take the disk off and give every byte of it."""
        subprocess.run(["umount", self.place], check=True)
        return self.image.read_bytes()


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    """Give an empty disk."""
    if os.name != "posix" or os.geteuid() != 0 or not shutil.which("mkfs.ext4"):
        pytest.skip("only root can mount a disk of its own")
    made = Disk(tmp_path / "image", tmp_path / "disk")
    made.place.mkdir()
    with made.image.open("wb") as image:
        image.truncate(DISK_BYTES)
    subprocess.run(["mkfs.ext4", "-q", made.image], check=True)
    if subprocess.run(["mount", "-o", "loop", made.image, made.place], capture_output=True, check=False).returncode:
        pytest.skip("no loop device here")
    yield made
    if made.place.is_mount():
        subprocess.run(["umount", "--lazy", made.place], check=True)


@dataclass(frozen=True, slots=True)
class Watched:
    """What was seen of one run."""

    sockets: list[str]
    written: set[str]
    said: list[int]
    errors: str
    home: list[str]

    def outside(self, allowed: tuple[Path, ...]) -> list[str]:
        """Give the files opened for writing that lie in none of these places."""
        return sorted(path for path in self.written if not path.startswith((*map(str, allowed), *ELSEWHERE)))


def watch(place: Path, log: Path, display: str, *how: str) -> Watched:
    """Go through a session under strace, with everything of the person's on `place`."""
    expect_nothing_refused()
    home, temp, run_time, folder = place / "home", place / "temp", place / "run", Folder(place / "person")
    for made in (home, temp, run_time):
        made.mkdir(mode=0o700)
    folder.create()
    Vault(folder, OsKeyring(0.0), CHEAP_FOR_TESTS).create(ByPassphrase(PASSPHRASE))
    environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "TMPDIR": str(temp)}
    environment["XDG_RUNTIME_DIR"] = str(run_time)
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        environment[name] = str(home)
    environment["PYTHONDONTWRITEBYTECODE"] = "1"
    # Where there is no bus, Qt has one started that outlives the program, and strace would wait for it.
    environment["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"
    strace = ["strace", "-f", "--seccomp-bpf", "-o", str(log), "-e", "trace=socket,open,openat,creat"]
    driver = [sys.executable, "-m", "tests.whole.secretive", str(folder.root), str(SPEED), *how]
    run = subprocess.run(
        [*strace, *driver], env=environment, capture_output=True, text=True, timeout=PATIENCE_S, check=False
    )
    assert run.returncode == 0, run.stderr[-3000:]
    traced = log.read_text(errors="replace")
    succeeded = [line for line in traced.splitlines() if " = -1 " not in line]
    written = {match[1] for line in succeeded if (match := WRITTEN.search(line))}
    kept = (path.relative_to(home).as_posix() for path in home.rglob("*") if path.is_file())
    left = sorted(name for name in kept if not name.startswith(HOUSEHOLD))
    return Watched(SOCKET.findall(traced), written, [int(word) for word in run.stdout.split()], run.stderr, left)


def expect_nothing_refused() -> None:
    """Fail where sockets are refused already: strace hears nothing of a call that the kernel's filter refuses."""
    number = ctypes.CDLL(None).socket(socket.AF_INET, socket.SOCK_STREAM, 0)
    assert number >= 0, "this process is confined: nothing could be seen"
    os.close(number)


def see(disk: Disk, tmp_path: Path, display: str, *how: str) -> tuple[Watched, dict[str, int]]:
    """Run, watch, and search the whole disk for the word; gives what was seen and how often it is there."""
    seen = watch(disk.place, tmp_path / "calls", display, *how)
    names = [str(path.relative_to(disk.place)) for path in disk.place.rglob("*")]
    assert not [name for name in names if CANARY in name]
    raw = disk.settled()
    found = {form: raw.count(CANARY.encode(form)) for form in ("utf-8", "utf-16-le", "utf-16-be")}
    sockets = ", ".join(f"{family} {seen.sockets.count(family)}" for family in ("AF_INET", "AF_INET6", "AF_NETLINK"))
    print(f"{seen.said[0]} words in the record, {seen.said[1]} fields of other pages; sockets: {sockets},", end=" ")
    print(f"all {sorted(set(seen.sockets))}; on {len(raw)} bytes of disk {found};", end=" ")
    print(f"outside: {seen.outside((disk.place, tmp_path))}; at home: {seen.home}")
    return seen, found


def _nothing_leaked(disk: Disk, tmp_path: Path, screen: str, *how: str) -> None:
    seen, found = see(disk, tmp_path, screen, *how)
    assert seen.said[0] > 20, "hardly anything was written: the test shows nothing"
    assert set(seen.sockets) == {"AF_UNIX"}
    assert seen.outside((disk.place, tmp_path)) == []
    assert CANARY not in seen.errors
    assert seen.home == []
    assert set(found.values()) == {0}


def test_no_network_socket_and_no_word_outside_the_record(disk: Disk, tmp_path: Path, screen: str) -> None:
    _nothing_leaked(disk, tmp_path, screen, "short")


@pytest.mark.faults
@pytest.mark.sound
def test_nothing_leaks_in_a_whole_session_and_on_every_page(
    disk: Disk, tmp_path: Path, screen: str, pulse: Server
) -> None:
    _nothing_leaked(disk, tmp_path, screen, "everywhere")


def test_planted_leaks_are_caught(disk: Disk, tmp_path: Path, screen: str) -> None:
    """The control: sockets opened past Python, a list of files, a word in a deleted one and on standard error."""
    seen, found = see(disk, tmp_path, screen, "short", "leak")
    assert {"AF_INET", "AF_NETLINK"} <= set(seen.sockets)
    assert seen.home == ["recently-used.xbel"]
    assert found["utf-8"] > 0
    assert CANARY in seen.errors
    assert any(path.endswith(ELSEWHERE_NAME) for path in seen.outside((disk.place, tmp_path)))
