"""The kernel refuses what this program never does: a network socket, and its memory on the disk."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from companion.services.confine import remote_display

linux = pytest.mark.skipif(sys.platform != "linux", reason="the filter is Linux's")

TRY = """
import ctypes, socket, subprocess, sys, threading
from companion.services.confine import confine, keep_private
{how}
def attempt(family):
    got = ctypes.CDLL(None, use_errno=True).socket(family, socket.SOCK_DGRAM, 0)
    return "ok" if got >= 0 else str(ctypes.get_errno())
families = [socket.AF_INET, socket.AF_INET6, socket.AF_NETLINK, socket.AF_PACKET, socket.AF_UNIX]
print(*[attempt(family) for family in families])
found = []
thread = threading.Thread(target=lambda: found.append(attempt(socket.AF_INET)))
thread.start(); thread.join()
child = "import socket\\ntry: socket.socket(); print('ok')\\nexcept OSError as fault: print(fault.errno)"
print(found[0], subprocess.run([sys.executable, "-c", child], capture_output=True, text=True).stdout.strip())
print(ctypes.CDLL(None, use_errno=True).syscall(425, 1, 0), ctypes.get_errno())
"""


def run(how: str) -> list[str]:
    """Try sockets in a process of its own; gives a line for this thread, one for others, one for a ring of calls."""
    done = subprocess.run([sys.executable, "-c", TRY.format(how=how)], capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


@linux
def test_only_local_sockets_open_in_threads_and_children_too() -> None:
    here, others, ring = run("confine({})")
    assert here.split() == ["13", "13", "13", "13", "ok"]
    assert others.split() == ["13", "13"]
    assert ring.startswith("-1")


@linux
def test_without_it_they_do() -> None:
    """The control: were they refused anyway, the test above would show nothing."""
    here, others, _ = run("keep_private()")
    assert here.split()[0] == "ok" and others.split() == ["ok", "ok"]


def test_a_display_over_the_network_is_a_persons_own_choice() -> None:
    assert remote_display({"DISPLAY": "localhost:10.0"})
    for local in ({}, {"DISPLAY": ":0"}, {"DISPLAY": "unix:1"}, {"DISPLAY": "far:1", "WAYLAND_DISPLAY": "wayland-0"}):
        assert not remote_display(local)


CRASH = """
import os, resource, signal
from companion.services.confine import confine
secret = "CANARY" * 1000
{how}
os.kill(os.getpid(), signal.SIGSEGV)
"""


def crash(place: Path, how: str) -> bool:
    """Crash a process that has a secret, with cores allowed; tells whether the system kept its memory."""
    script = f"ulimit -c unlimited; exec {sys.executable} -c '{CRASH.format(how=how)}'"
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    ended = subprocess.Popen(["sh", "-c", script], cwd=place, env=environment)
    _, status = os.waitpid(ended.pid, 0)
    ended.returncode = status
    assert os.WIFSIGNALED(status)
    return os.WCOREDUMP(status)


@linux
def test_a_crash_leaves_no_core(tmp_path: Path) -> None:
    if not crash(tmp_path, ""):
        pytest.skip("this system keeps no cores: nothing could be seen")
    for left in tmp_path.iterdir():
        left.unlink()
    assert not crash(tmp_path, "confine()")
    assert list(tmp_path.iterdir()) == []
