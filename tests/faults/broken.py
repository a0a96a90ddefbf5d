"""Folders in which the record does not open, one kind of breakage each, to show that help is there.

Each has a card with the clinic's numbers, as a person leaves it who wants them shown before unlocking.
"""

import contextlib
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from companion.services import calm, documents
from companion.services.crypto import CHEAP_FOR_TESTS
from companion.services.instance import Instance
from companion.services.keys import ByKeyring, ByLogin, DataKey, Vault
from companion.services.migrations import STEPS
from companion.services.paths import Folder, shipped
from companion.services.store import Store
from tests.faults.test_disk_full import fill_up
from tests.services.keyring_fake import MemoryKeyring
from tests.services.sample import note, opened

SMALL_DISK_BYTES = 20_000_000
LIMIT_S = 180
SLEEP = "/bin/sleep 30"
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-BUS Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir={place}</listen><servicedir>{services}</servicedir>
<policy context="default"><allow send_destination="*"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
"""


@dataclass(frozen=True, slots=True)
class Broken:
    """A folder to start on, and the bus over which a keyring would be asked."""

    folder: Folder
    bus: str = "unix:path=/nowhere/bus"


def _made(root: Path, way: ByLogin | ByKeyring) -> tuple[Folder, DataKey]:
    folder = Folder(root)
    folder.create()
    key = Vault(folder, MemoryKeyring(), CHEAP_FOR_TESTS).create(way)
    protocol = documents.load_protocol(shipped("examples") / "protocol.json").value
    calm.write_card(folder, calm.card_of(protocol))
    return folder, key


def _filled(root: Path) -> tuple[Folder, DataKey]:
    folder, key = _made(root, ByLogin())
    store = Store.open(folder, key)
    store.append([opened(), *(note(number, "x" * 500) for number in range(1, 60))])
    store.close()
    return folder, key


def _with_file(change: Callable[[bytes], bytes]) -> Callable[[Path], Folder]:
    def broken(root: Path) -> Folder:
        folder, _ = _filled(root)
        folder.data.write_bytes(change(folder.data.read_bytes()))
        return folder

    return broken


def _flipped(whole: bytes) -> bytes:
    return whole[:2000] + bytes([whole[2000] ^ 1]) + whole[2001:]


def _without_its_log(root: Path) -> Folder:
    folder, key = _filled(root)
    before = folder.data.read_bytes()
    store = Store.open(folder, key)
    store.append([note(1000)])
    store.close()
    folder.data.write_bytes(before)
    return folder


def _newer(number: int) -> Callable[[Path], Folder]:
    def broken(root: Path) -> Folder:
        folder, key = _filled(root)
        store = Store.open(folder, key)
        store.connection.execute(f"PRAGMA user_version={number:d}")
        store.close()
        return folder

    return broken


def _keys_torn(root: Path) -> Folder:
    folder, _ = _filled(root)
    for path in (folder.keys, folder.keys_copy):
        path.write_bytes(path.read_bytes()[:100])
    return folder


def _everything_else_torn(root: Path) -> Folder:
    folder, _ = _filled(root)
    for path in (folder.data, folder.settings, folder.calm / calm.FILE, folder.high, folder.run / "tries"):
        path.write_bytes(b"\xff\x00{[" * 5000)
    return folder


STORES: dict[str, tuple[Callable[[Path], Folder], str]] = {
    "the store is garbage": (_with_file(lambda whole: os.urandom(len(whole))), "store.damaged"),
    "the store is cut in half": (_with_file(lambda whole: whole[: len(whole) // 2]), "store.damaged"),
    "the store has no bytes": (_with_file(lambda _: b""), "store.missing"),
    "the log beside the store is missing": (_without_its_log, "store.behind"),
    "one bit of a page is flipped": (_with_file(_flipped), "store.damaged"),
    "newer, but readable": (_newer(STEPS[-1].version.number + 1), "store.newer_minor"),
    "newer": (_newer(9000), "store.newer"),
    "both keys files are torn": (_keys_torn, "keys.damaged"),
    "store, settings and card are garbage": (_everything_else_torn, "store.wrong_key"),
}


@contextlib.contextmanager
def _on_disk(root: Path) -> Iterator[Path]:
    """Mount a small disk; raises OSError where nobody may."""
    root.mkdir()
    line = ["mount", "-t", "tmpfs", "-o", f"size={SMALL_DISK_BYTES},mode=0700", "companion-test", str(root)]
    if os.name != "posix" or not shutil.which("mount") or subprocess.run(line, capture_output=True).returncode:  # noqa: PLW1510
        raise OSError("no right to mount here")
    try:
        yield root
    finally:
        subprocess.run(["umount", "--lazy", str(root)], check=True)


@contextlib.contextmanager
def read_only(root: Path) -> Iterator[Broken]:
    """Give a record on a disk that takes nothing any more."""
    with _on_disk(root) as disk:
        folder, _ = _filled(disk / "person")
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        yield Broken(folder)


@contextlib.contextmanager
def _full(root: Path) -> Iterator[Broken]:
    with _on_disk(root) as disk:
        folder, _ = _filled(disk / "person")
        folder.ballast.unlink(missing_ok=True)
        fill_up(disk)
        yield Broken(folder)


@contextlib.contextmanager
def _another(root: Path) -> Iterator[Broken]:
    folder, _ = _filled(root)
    held = Instance.take(folder)
    try:
        yield Broken(folder)
    finally:
        held.release()


def _let_in(bus: socket.socket) -> None:
    with contextlib.ExitStack() as callers, contextlib.suppress(OSError):
        while True:
            caller = callers.enter_context(bus.accept()[0])
            caller.recv(4096)
            caller.sendall(b"OK 0123456789abcdef0123456789abcdef\r\n")


@contextlib.contextmanager
def _silent_keyring(root: Path) -> Iterator[Broken]:
    """Have a real bus start a keyring that never answers, as one does whose question nobody sees."""
    folder, _ = _made(root, ByKeyring())
    if not shutil.which("dbus-daemon"):
        raise OSError("no bus here")
    with tempfile.TemporaryDirectory() as place:
        services = Path(place) / "services"
        services.mkdir()
        (services / "secrets.service").write_text(f"[D-BUS Service]\nName=org.freedesktop.secrets\nExec={SLEEP}\n")
        config = Path(place) / "bus.conf"
        config.write_text(BUS.format(place=place, services=services))
        line = ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"]
        with subprocess.Popen(line, stdout=subprocess.PIPE, text=True) as daemon:
            assert daemon.stdout is not None
            try:
                yield Broken(folder, daemon.stdout.readline().strip())
            finally:
                daemon.terminate()  # or a test that fails would wait for it for ever


@contextlib.contextmanager
def _silent_bus(root: Path) -> Iterator[Broken]:
    """Let everyone in, and then say nothing, as a bus that stands still."""
    folder, _ = _filled(root)
    with tempfile.TemporaryDirectory() as place, socket.socket(socket.AF_UNIX) as bus:
        bus.bind(f"{place}/bus")
        bus.listen(100)
        thread = threading.Thread(target=_let_in, args=(bus,), daemon=True)
        thread.start()
        try:
            yield Broken(folder, f"unix:path={place}/bus")
        finally:
            bus.shutdown(socket.SHUT_RDWR)  # or it would wait for callers for ever
            thread.join()


@contextlib.contextmanager
def _no_keyring(root: Path) -> Iterator[Broken]:
    folder, _ = _made(root, ByKeyring())
    yield Broken(folder)


PLACES: dict[str, tuple[Callable[[Path], contextlib.AbstractContextManager[Broken]], str]] = {
    "the folder can only be read": (read_only, "store.read_only"),
    "the disk is full": (_full, ""),
    "another window has it": (_another, "instance.running"),
    "the keyring does not answer": (_silent_keyring, "keyring.slow"),
    "the desktop's bus stands still": (_silent_bus, ""),
    "there is no keyring": (_no_keyring, "keyring.needed"),
}
CASES = (*STORES, *PLACES)


@contextlib.contextmanager
def broken(case: str, root: Path) -> Iterator[Broken]:
    """Make the folder of a case; raises OSError where this machine does not let us."""
    if case in STORES:
        yield Broken(STORES[case][0](root))
    else:
        with PLACES[case][0](root) as made:
            yield made


def start(broken: Sequence[Broken], *how: str) -> list[dict[str, Any]]:
    """Start the real program on each, in one process; gives what `grounded.py` saw."""
    folders, buses = os.pathsep.join(str(one.folder.root) for one in broken), "|".join(one.bus for one in broken)
    line = [sys.executable, "-m", "tests.faults.grounded", repr(time.monotonic()), folders, buses, *how]
    ran = subprocess.run(line, stdout=subprocess.PIPE, check=True, timeout=LIMIT_S)
    return [json.loads(line) for line in ran.stdout.splitlines()]


def told(case: str) -> str:
    """Give the code of what is said then; empty where it opens all the same."""
    return (STORES.get(case) or PLACES[case])[1]
