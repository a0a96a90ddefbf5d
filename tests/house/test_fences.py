"""The fences that tests/conftest.py puts around every test do hold."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

LEAKS = """
import subprocess, sys, threading

def test_a_thread_stays():
    threading.Thread(target=threading.Event().wait, name="stays", daemon=True).start()

def test_a_process_stays():
    global kept
    kept = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])

def test_a_process_ends():
    subprocess.run([sys.executable, "-c", ""], check=True)
    kept.kill()
    kept.wait()
"""


@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_INET6])
def test_a_network_socket_can_not_be_opened(family: socket.AddressFamily) -> None:
    with pytest.raises(AssertionError, match="never opens a network socket"):
        socket.socket(family)


def test_a_name_can_not_be_looked_up() -> None:
    with pytest.raises(AssertionError, match="never asks"):
        socket.getaddrinfo("localhost", 80)


def test_local_sockets_work() -> None:
    with socket.socket(socket.AF_UNIX) as one:
        assert one.fileno() >= 0
    left, right = socket.socketpair()
    left.close()
    right.close()


def test_the_persons_own_folders_are_out_of_reach() -> None:
    assert Path.home() == Path(os.environ["XDG_DATA_HOME"])
    assert Path.home().name.startswith("companion-home-")


def test_what_stays_behind_is_found(tmp_path: Path) -> None:
    fences = (ROOT / "tests" / "conftest.py").read_text().replace("RUNNING_S = 2.0", "RUNNING_S = 0.2")
    (tmp_path / "conftest.py").write_text(fences)
    (tmp_path / "test_leaks.py").write_text(LEAKS)
    words = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--rootdir", str(tmp_path), str(tmp_path)]
    done = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "threads ['stays']" in done.stdout
    assert "3 passed, 2 errors" in done.stdout
