"""A desktop is asked to stay awake while a session runs, and asked no longer after it: on a real bus."""

import os
import queue
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from jeepney import new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

from companion.domain.errors import Known
from companion.services.awake import StayAwake

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="D-Bus is how Linux is kept awake")

SOON_S = 5.0
SCREENSAVER = "org.freedesktop.ScreenSaver"
GNOME = "org.gnome.SessionManager"
HOLDING = """
import sys, threading
from companion.services.awake import StayAwake
awake = StayAwake()
awake.start(lambda why: print(why, flush=True))
threading.Event().wait()
"""


class Desktop(threading.Thread):
    """A session service of a desktop, as far as keeping awake goes: takes calls, notes them, answers or doesn't."""

    def __init__(self, name: str, answers: Callable[[str], bool] = lambda member: True) -> None:
        super().__init__(name=name)
        self.calls: queue.SimpleQueue[tuple[str, str, tuple[Any, ...]]] = queue.SimpleQueue()
        self._answers = answers
        self._end = threading.Event()
        self._bus = open_dbus_connection()
        self._bus.send_and_get_reply(message_bus.RequestName(name))
        self.start()

    def run(self) -> None:
        """Take calls until the end."""
        while not self._end.is_set():
            try:
                call = self._bus.receive(timeout=0.02)
            except TimeoutError:
                continue
            fields = {key.name: value for key, value in call.header.fields.items()}
            if call.header.message_type.name != "method_call":
                continue
            if self._answers(fields["member"]):
                cookie = ("u", (4711,)) if fields["member"] == "Inhibit" else (None, ())
                self._bus.send(new_method_return(call, *cookie))
            self.calls.put((fields["member"], fields["sender"], call.body))

    def next_call(self) -> tuple[str, str, tuple[Any, ...]]:
        """Give the next call: method, sender, arguments."""
        return self.calls.get(timeout=SOON_S)

    def close(self) -> None:
        """Leave the bus."""
        self._end.set()
        self.join()
        self._bus.close()


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Give the address of a session bus of the test's own, which knows no other services."""
    daemon = shutil.which("dbus-daemon") or pytest.skip("no dbus-daemon here")
    config = tmp_path / "bus.conf"
    config.write_text(
        f"<busconfig><type>session</type><listen>unix:path={tmp_path}/bus</listen><auth>EXTERNAL</auth>"
        '<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>'
        '<allow own="*"/></policy></busconfig>'
    )
    with subprocess.Popen(
        [daemon, f"--config-file={config}", "--nofork", "--nopidfile", "--print-address=1"],
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address
        process.terminate()


@pytest.fixture
def desktop(bus: str) -> Iterator[Callable[..., Desktop]]:
    """Give a maker of desktop services."""
    made: list[Desktop] = []

    def make(name: str, answers: Callable[[str], bool] = lambda member: True) -> Desktop:
        made.append(Desktop(name, answers))
        return made[-1]

    yield make
    for one in made:
        one.close()


class Heard:
    """What the session heard, in order."""

    def __init__(self) -> None:
        self.answers: queue.SimpleQueue[Known | None] = queue.SimpleQueue()

    def __call__(self, why: Known | None) -> None:
        """Note an answer."""
        self.answers.put(why)

    def next_answer(self) -> str | None:
        """Give the next answer: None, or the code."""
        why = self.answers.get(timeout=SOON_S)
        return why.code if why else None


def is_on_bus(name: str) -> bool:
    with open_dbus_connection() as watcher:
        reply: tuple[bool] = watcher.send_and_get_reply(message_bus.NameHasOwner(name), timeout=SOON_S).body
        return reply[0]


def await_gone(name: str) -> None:
    deadline = time.monotonic() + SOON_S
    while is_on_bus(name):
        assert time.monotonic() < deadline, "still on the bus, and with it still awake"
        time.sleep(0.01)


def test_a_session_holds_the_desktop_awake_and_lets_go(desktop: Callable[..., Desktop]) -> None:
    screensaver, heard = desktop(SCREENSAVER), Heard()
    awake = StayAwake("A session is running")
    awake.start(heard)
    method, sender, words = screensaver.next_call()
    assert (method, words) == ("Inhibit", ("Companion", "A session is running"))
    assert heard.next_answer() is None
    assert is_on_bus(sender), "the desktop lets go of whoever leaves the bus"
    awake.stop()
    assert screensaver.next_call()[::2] == ("UnInhibit", (4711,))
    await_gone(sender)


def test_gnome_is_asked_in_its_own_way(desktop: Callable[..., Desktop]) -> None:
    gnome, heard = desktop(GNOME), Heard()
    awake = StayAwake("A session is running")
    awake.start(heard)
    method, sender, words = gnome.next_call()
    inhibit_idle = 8
    assert (method, words[0], words[2], words[3]) == ("Inhibit", "Companion", "A session is running", inhibit_idle)
    assert heard.next_answer() is None
    awake.stop()
    assert gnome.next_call()[::2] == ("Uninhibit", (4711,))
    await_gone(sender)


def test_a_second_start_changes_nothing_and_a_later_session_holds_anew(desktop: Callable[..., Desktop]) -> None:
    screensaver, heard = desktop(SCREENSAVER), Heard()
    awake = StayAwake()
    awake.start(heard)
    awake.start(heard)
    assert heard.next_answer() is None
    awake.stop()
    awake.stop()
    assert [screensaver.next_call()[0] for _ in range(2)] == ["Inhibit", "UnInhibit"]
    awake.start(heard)
    assert heard.next_answer() is None
    awake.stop()
    assert [screensaver.next_call()[0] for _ in range(2)] == ["Inhibit", "UnInhibit"]
    assert heard.answers.empty()


def test_what_is_held_falls_with_the_process(desktop: Callable[..., Desktop]) -> None:
    screensaver = desktop(SCREENSAVER)
    with subprocess.Popen([sys.executable, "-c", HOLDING], stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None and holder.stdout.readline() == "None\n"
        _, sender, _ = screensaver.next_call()
        assert is_on_bus(sender)
        holder.send_signal(signal.SIGKILL)
    await_gone(sender)


def test_a_desktop_that_never_answers_keeps_nobody_waiting(desktop: Callable[..., Desktop]) -> None:
    silent, heard = desktop(SCREENSAVER, lambda member: False), Heard()
    awake = StayAwake(limit_s=0.2)
    before = time.monotonic()
    awake.start(heard)
    assert time.monotonic() - before < 0.1
    assert heard.next_answer() == "awake.not_possible"
    assert time.monotonic() - before < 1.0
    awake.stop()
    _, sender, _ = silent.next_call()
    await_gone(sender)
    assert heard.answers.empty()


def test_a_desktop_that_does_not_answer_the_letting_go_is_let_go_all_the_same(
    desktop: Callable[..., Desktop], caplog: pytest.LogCaptureFixture
) -> None:
    half, heard = desktop(SCREENSAVER, lambda member: member == "Inhibit"), Heard()
    awake = StayAwake()
    awake.start(heard)
    assert heard.next_answer() is None
    before = time.monotonic()
    awake.stop()
    assert time.monotonic() - before < 0.1
    _, sender, _ = half.next_call()
    await_gone(sender)
    assert "awake.fault" in caplog.text


def test_a_bus_that_lets_in_and_then_says_nothing_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The worst a bus can do: no library limits the wait for the answer to its first call."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/bus")
    heard = Heard()
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(f"{tmp_path}/bus")
        listening.listen()
        awake = StayAwake(limit_s=0.2)
        awake.start(heard)
        peer, _ = listening.accept()
        with peer:
            peer.settimeout(SOON_S)
            said = b""
            while not said.endswith(b"\r\n"):
                said += peer.recv(1024)
            peer.sendall(b"OK 0123456789abcdef\r\n")
            assert heard.next_answer() == "awake.not_possible"
    awake.stop()
    assert heard.answers.empty()


def test_a_late_answer_is_heard_too(desktop: Callable[..., Desktop]) -> None:
    slow = threading.Event()
    screensaver = desktop(SCREENSAVER, lambda member: slow.wait(SOON_S))
    heard = Heard()
    awake = StayAwake(limit_s=0.05)
    awake.start(heard)
    assert heard.next_answer() == "awake.not_possible"
    slow.set()
    assert heard.next_answer() is None
    awake.stop()
    assert screensaver.next_call()[0] == "Inhibit"


@pytest.mark.parametrize("address", [None, "unix:path=/nowhere/bus", "nonsense"])
def test_without_a_bus_the_session_is_told(address: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    if address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    heard = Heard()
    awake = StayAwake()
    awake.start(heard)
    assert heard.next_answer() == "awake.not_possible"
    awake.stop()


def test_a_desktop_without_such_a_service_is_told(bus: str) -> None:
    heard = Heard()
    awake = StayAwake()
    awake.start(heard)
    assert heard.next_answer() == "awake.not_possible"
    awake.stop()


def test_nothing_is_imported_before_the_first_session() -> None:
    loaded = "import sys; from companion.services.awake import StayAwake; StayAwake(); print('wakepy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True, env=os.environ)
    assert done.stdout == "False\n"
