"""Watched from outside: a whole session opens no network socket, and leaves no word anywhere but in the record.

The window runs with its home, its places for temporary files and its folder on a disk of its own. Every socket and
every file opened for writing is traced; afterwards the bytes of the disk are searched, deleted files and all.
"""

import os
import re
import shutil
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
from tests.whole.secretive import CANARY, PASSPHRASE

SPEED = 200
PATIENCE_S = 300
DISK_BYTES = 96_000_000
OPEN_WORDS = "lies in the open"
SOCKET = re.compile(r"socket\((AF_\w+|\d+)")
WRITTEN = re.compile(r'open(?:at)?\(.*?"([^"]*)", [^)]*O_(?:WRONLY|RDWR)')
ELSEWHERE = ("/dev/", "/proc/", "/run/")
"""What is no file: devices, the process's own entry, sockets of the system."""

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

    families: set[str]
    written: set[str]
    said: str
    errors: str


def watch(place: Path, log: Path, display: str, *how: str) -> Watched:
    """Go through a session under strace, with everything of the person's on `place`."""
    home, temp, folder = place / "home", place / "temp", Folder(place / "person")
    for made in (home, temp):
        made.mkdir()
    folder.create()
    Vault(folder, OsKeyring(0.0), CHEAP_FOR_TESTS).create(ByPassphrase(PASSPHRASE))
    environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "TMPDIR": str(temp)}
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        environment[name] = str(home)
    environment["PYTHONDONTWRITEBYTECODE"] = "1"
    strace = ["strace", "-f", "--seccomp-bpf", "-o", str(log), "-e", "trace=socket,open,openat,creat"]
    driver = [sys.executable, "-m", "tests.whole.secretive", str(folder.root), str(SPEED), *how]
    run = subprocess.run(
        [*strace, *driver], env=environment, capture_output=True, text=True, timeout=PATIENCE_S, check=False
    )
    assert run.returncode == 0, run.stderr[-3000:]
    traced = log.read_text(errors="replace")
    succeeded = [line for line in traced.splitlines() if " = -1 " not in line]
    written = {match[1] for line in succeeded if (match := WRITTEN.search(line))}
    return Watched(set(SOCKET.findall(traced)), written, run.stdout, run.stderr)


@pytest.mark.sound
def test_no_network_socket_and_no_word_outside_the_record(
    disk: Disk, tmp_path: Path, screen: str, pulse: Server
) -> None:
    (disk.place / "open").write_text(OPEN_WORDS)
    (disk.place / "open").unlink()
    seen = watch(disk.place, tmp_path / "calls", screen)
    words = int(seen.said)
    assert words > 20, "hardly anything was written: the test shows nothing"
    assert seen.families == {"AF_UNIX"}
    places = {str(disk.place), str(tmp_path)}
    outside = [path for path in seen.written if not path.startswith((*places, *ELSEWHERE))]
    assert outside == []
    assert CANARY not in seen.errors
    names = [str(path.relative_to(disk.place)) for path in disk.place.rglob("*")]
    assert not [name for name in names if CANARY in name]
    raw = disk.settled()
    found = {form: raw.count(CANARY.encode(form)) for form in ("utf-8", "utf-16-le", "utf-16-be")}
    print(f"{words} words in the record; families {seen.families}; on {len(raw)} bytes of disk {found}")
    assert OPEN_WORDS.encode() in raw, "a deleted file can be seen on this disk, and so could a word"
    assert set(found.values()) == {0}


def test_a_planted_leak_is_caught(tmp_path: Path, screen: str) -> None:
    """The control: were this not seen, the test above could not see a socket."""
    log = tmp_path / "calls"
    code = "from tests.whole.secretive import leak; leak()"
    strace = ["strace", "-f", "--seccomp-bpf", "-o", str(log), "-e", "trace=socket"]
    subprocess.run([*strace, sys.executable, "-c", code], check=True)
    assert "AF_INET" in set(SOCKET.findall(log.read_text()))
