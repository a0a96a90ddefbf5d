"""A desktop's bus that stands still is left alone in time; one that answers, is missing or refuses stays as it is."""

import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from companion.services.bus import NAME, Greeting

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such bus")


@pytest.fixture
def real(tmp_path: Path) -> Iterator[str]:
    if shutil.which("dbus-daemon") is None:
        pytest.skip("no dbus-daemon here")
    line = ["dbus-daemon", "--session", "--nofork", "--print-address", f"--address=unix:path={tmp_path}/bus"]
    with subprocess.Popen(line, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
        daemon.terminate()


def left(address: str, limit_s: float = 5.0) -> str:
    environment = {NAME: address}
    Greeting(environment).leave_a_silent_one(limit_s)
    return environment[NAME]


def test_one_that_answers_is_kept(real: str) -> None:
    began_s = time.monotonic()
    assert left(real) == real
    assert time.monotonic() - began_s < 4, "it answered, and nothing was waited for"


@pytest.mark.parametrize("said", [b"", b"OK 0123456789abcdef0123456789abcdef\r\n"])
def test_one_that_stands_still_is_left(tmp_path: Path, said: bytes) -> None:
    with socket.socket(socket.AF_UNIX) as bus:
        bus.bind(str(tmp_path / "bus"))
        bus.listen()
        callers = []

        def let_in() -> None:
            callers.append(bus.accept()[0])
            callers[0].sendall(said)

        thread = threading.Thread(target=let_in)
        thread.start()
        assert left(f"unix:path={tmp_path}/bus,guid=1", 0.1) == "disabled:"
        thread.join()
        callers[0].close()


@pytest.mark.parametrize(
    "address", ["unix:path=/nowhere/bus", "tcp:host=far", "disabled:", "unix:abstract=nobody-here"]
)
def test_one_that_is_not_there_stays_as_it_is(address: str) -> None:
    assert left(address) == address
