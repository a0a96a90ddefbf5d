"""The sound, for the window's side: orders that return at once, and reports that come by themselves.

Keeps the sound process alive: one that dies is started again and told what is wanted, one left by a window that died
is taken over. Plays nothing and knows no device: `companion.audio` does, in a process of its own.
"""

import contextlib
import os
import signal
import subprocess
import threading
import time
from collections import deque
from collections.abc import Callable
from multiprocessing import Pipe
from multiprocessing.connection import wait
from pathlib import Path
from queue import SimpleQueue
from typing import Self

from companion import audio
from companion.audio import Line, Record
from companion.domain.errors import Known
from companion.domain.soundplan import SoundPlan
from companion.services.sound_spare import Spare

CHANGE_S = 3.0
RESUME_S = 1.5
SOFT_S = 6.0
_CONNECT_S = 20.0
"""A process that ended is noticed at once; one that starts slowly, on a busy or old computer, must get to answer."""
_ATTACH_S = 1.0
_SILENT_S = 3.0
"""A process that reports nothing for so long (it should twice a second) is frozen."""
_QUIT_FADE_S = 0.3
_QUIT_S = 2.5
_SETTLED_S = 0.4
_TRIES = 3
_BACKOFF_S = 5.0


class Sound:
    """The sound process, seen from outside.

    `listener` is called on this object's own thread with each report and must return soon. `folder` holds the note that
    lets the next window take the process over; `cache` takes converted files.
    """

    def __init__(self, folder: Path, listener: Callable[[audio.Report], None], cache: Path | None = None) -> None:
        self._folder, self._listener, self._cache = folder, listener, cache
        self._wanted = _Wanted()
        self._orders: deque[audio.Command] = deque()
        self._lock = threading.Lock()
        self._bell_out, self._bell_in = Pipe(duplex=False)
        self._closing = False
        self._leave = False
        self._process: subprocess.Popen[bytes] | None = None
        self._record: Record | None = None
        self._spare = Spare(folder, cache)
        self._heard_since_s: float | None = None
        self._failed = 0
        self._faults: set[str] = set()
        self._thread = threading.Thread(target=self._run, name="sound", daemon=True)

    def start(self) -> None:
        """Take over a sound process that still plays, if there is one; a new one is started when it is needed."""
        self._thread.start()

    def play(self, plan: SoundPlan, zero_up_ms: int, fade_s: float = CHANGE_S) -> None:
        """Play a plan whose second 0 is, or was, at this uptime in ms.

        What sounds already is led over to it within `fade_s`, beginning at once: the next piece, a stay, a way back and
        a voice in between are such plans.
        """
        command = audio.PlanCommand(plan, zero_up_ms, fade_s)
        with self._lock:
            playing, self._wanted.plan = self._wanted.plan is not None, command
        self._order(command, *([] if playing else [audio.Play(self._wanted.entry_s)]))

    def set_volume(self, linear: float, ramp_s: float = 0.05) -> None:
        """Set the linear gain of the plan's sound, 0 to 1, or fade to it within `ramp_s`."""
        command = audio.Volume(min(max(linear, 0.0), 1.0), ramp_s)
        with self._lock:
            self._wanted.volume = command
        self._order(command)

    def set_master(self, master: audio.Master) -> None:
        """Set how this person hears: their own limit, mono, balance, less treble."""
        with self._lock:
            self._wanted.master = master
        self._order(master)

    def play_here(self) -> None:
        """Let the plan be heard where sound comes out now, though headphones are waited for: somebody asks for it."""
        with self._lock:
            playing = self._wanted.plan is not None
        if playing:
            self._order(audio.Play(self._wanted.entry_s))

    def stop(self, fade_s: float) -> None:
        """Fade out and end the plan."""
        with self._lock:
            self._wanted.plan = None
        self._order(audio.Stop(fade_s))

    def call_sitter(self, on: bool) -> None:
        """Begin or end the slow tone that calls the sitter."""
        with self._lock:
            self._wanted.calling = on
        self._order(audio.Call(on))

    def chime(self) -> None:
        """Sound the chime once."""
        self._order(audio.Chime())

    def choose(self, device: str | None, *, worn: bool = False) -> None:
        """Play through the device of that name, or the system's default; `worn`: in place of it no loudspeaker."""
        command = audio.Choose(device, worn)
        with self._lock:
            self._wanted.device = command
            self._wanted.worn = worn
        self._order(command)

    def enter_softly(self, softly: bool) -> None:
        """Let sound take longer to come in, from the next time on."""
        with self._lock:
            self._wanted.entry_s = SOFT_S if softly else RESUME_S

    def look_for_devices(self) -> None:
        """Have the devices reported that there are now."""
        self._order(audio.Hello())

    def close(self, *, leave_playing: bool = False) -> None:
        """Let go of the sound process; it fades out and ends, or plays its plan to the end on its own."""
        self._closing, self._leave = True, leave_playing
        self._ring()
        if self._thread.is_alive():
            self._thread.join(_QUIT_S + _ATTACH_S)

    def _order(self, *commands: audio.Command) -> None:
        with self._lock:
            self._orders.extend(commands)
        self._ring()

    def _ring(self) -> None:
        with contextlib.suppress(OSError):  # closed already
            self._bell_in.send_bytes(b"!")

    # Everything below runs on this object's own thread.

    def _run(self) -> None:
        line = self._attach()
        while not self._closing:
            if line is None:
                self._wait_for_need()
                line = None if self._closing else self._launch()
            if line is not None:
                self._talk(line)
                line = None
        self._spare.close()
        self._bell_in.close()
        self._bell_out.close()

    def _attach(self) -> Line | None:
        record = Record.read(self._folder / audio.RECORD)
        line = None if record is None else audio.connect(record, _ATTACH_S)
        if line is not None:
            self._record = record
        return line

    def _wait_for_need(self) -> None:
        """Sleep until there is something to be heard; orders that change nothing audible are kept in mind only."""
        while not self._closing:
            self._hush()  # before the look: what comes after it rings again
            with self._lock:
                if self._wanted.audible or any(isinstance(one, _STARTING) for one in self._orders):
                    return
                self._orders.clear()
            wait([self._bell_out])

    def _launch(self) -> Line | None:
        """Take the process that waits, or start one; None where it fails."""
        self._heard_since_s = None
        ready = self._spare.take()
        if ready is not None:
            self._process, self._record = ready.process, ready.record
            return ready.line
        try:
            self._process, self._record = audio.start_sound(self._folder, self._cache)
            line = audio.connect(self._record, _CONNECT_S, self._process)
        except OSError:
            line = None
        if line is None:
            self._end_process()
            self._count_failure()
        return line

    def _count_failure(self) -> None:
        """Say so after some that failed in a row, and wait before the next."""
        self._failed += 1
        if self._failed >= _TRIES:
            self._fault("engine_failed")
            self._pause(_BACKOFF_S)

    def _talk(self, line: Line) -> None:
        """Pass orders on and reports back until the process is gone, or we go."""
        ours = True
        try:
            with self._lock:
                self._orders = deque(order for order in self._orders if isinstance(order, audio.Chime))
                wanted = self._wanted.orders()
            with _Sender(line) as sender:
                for command in (audio.Hello(), *wanted):
                    sender.send(command)
                self._converse(line, sender)
        except Known:  # of another version than ours, which an upgrade may have put there under us
            ours = False
            with contextlib.suppress(OSError):
                line.send(audio.Quit(_QUIT_FADE_S))
        except (OSError, EOFError):
            self._lost()
        finally:
            line.close()
            if not self._leave:
                self._end_process()
        if not ours:
            self._count_failure()

    def _converse(self, line: Line, sender: "_Sender") -> None:
        heard_s = time.monotonic()
        while not self._closing:
            ready = wait([line.connection, self._bell_out], _SILENT_S)
            if self._bell_out in ready:
                self._hush()
                while self._orders:
                    sender.send(self._orders.popleft())
            if line.connection in ready:
                self._heard(line.receive())
                heard_s = time.monotonic()
            elif time.monotonic() - heard_s > _SILENT_S:
                self._kill()
                raise EOFError
        if not self._leave:
            sender.send(audio.Quit(_QUIT_FADE_S))
            self._await_end(line)

    def _heard(self, report: audio.Report) -> None:
        self._wanted.note(report)
        if isinstance(report, audio.State):
            self._failed = 0
            for code in sorted(self._faults):
                self._listener(audio.Recovered(code))
            self._faults.clear()
            self._keep_spare(report)
        self._listener(report)

    def _keep_spare(self, state: audio.State) -> None:
        """Have a second process wait as soon as this one has been heard for a while, and none where nothing sounds."""
        if state.device is None or not self._wanted.audible:
            self._heard_since_s = None
        elif self._heard_since_s is None:
            self._heard_since_s = time.monotonic()
        elif time.monotonic() - self._heard_since_s > _SETTLED_S:
            self._spare.keep()

    def _await_end(self, line: Line) -> None:
        until_s = time.monotonic() + _QUIT_S
        with contextlib.suppress(EOFError, OSError, Known):
            while wait([line.connection], max(until_s - time.monotonic(), 0.0)):
                line.receive()

    def _lost(self) -> None:
        with self._lock:
            audible = self._wanted.audible
        if audible and not self._closing:
            self._fault("engine_lost")

    def _fault(self, code: str) -> None:
        if code not in self._faults:
            self._faults.add(code)
            self._listener(audio.Fault(code))

    def _kill(self) -> None:
        """End a process that is frozen. Its connection is open, so the id in the record is still its own."""
        if self._record is not None:
            with contextlib.suppress(OSError):
                os.kill(self._record.pid, getattr(signal, "SIGKILL", signal.SIGTERM))

    def _end_process(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(_QUIT_S if self._closing else 0.0)
            process.kill()
            process.wait()
            if self._record is not None:
                self._record.remove(self._folder / audio.RECORD)

    def _hush(self) -> None:
        while self._bell_out.poll():
            self._bell_out.recv_bytes()

    def _pause(self, seconds: float) -> None:
        until_s = time.monotonic() + seconds
        while not self._closing and (left_s := until_s - time.monotonic()) > 0:
            wait([self._bell_out], left_s)
            self._hush()


class _Sender:
    """Sends in a thread of its own: a frozen process takes nothing any more, and must not freeze us with it."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._waiting: SimpleQueue[audio.Command | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="sound-send", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._waiting.put(None)

    def send(self, command: audio.Command) -> None:
        """Send a command as soon as the process takes it."""
        self._waiting.put(command)

    def _run(self) -> None:
        while (command := self._waiting.get()) is not None:
            try:
                self._line.send(command)
            except (OSError, ValueError):
                return  # whoever reads from it finds out


_STARTING = (audio.Chime, audio.Hello)
"""What a process is started for though nothing is to play on."""


class _Wanted:
    """What should be heard, so that a process that has just been started can be told."""

    def __init__(self) -> None:
        self.plan: audio.PlanCommand | None = None
        self.volume: audio.Volume | None = None
        self.master: audio.Master | None = None
        self.device: audio.Choose | None = None
        self.calling = False
        self.entry_s = RESUME_S
        self.worn = False
        """Whether what plays is meant for headphones: they were chosen, or it came out there."""
        self._unplugged = False

    @property
    def audible(self) -> bool:
        return self.plan is not None or self.calling

    def orders(self) -> list[audio.Command]:
        """Give the commands that make a process sound like this."""
        device = None if self.device is None else self.device.name
        found: list[audio.Command] = [audio.Choose(device, self.worn)]
        found += [order for order in (self.master, self.volume, self.plan) if order is not None]
        if self.plan is not None:
            found.append(audio.Play(RESUME_S, asked=False))
        if self.calling:
            found.append(audio.Call(True))
        return found

    def note(self, report: audio.Report) -> None:
        """Remember where it comes out, so that a process which follows plays no loudspeaker in place of headphones."""
        match report:
            case audio.Fault("unplugged"):
                self._unplugged = self.worn = True
            case audio.Recovered("unplugged"):
                self._unplugged = False
            case audio.Devices(found, here) if here is not None and not self._unplugged:
                self.worn = any(one.worn for one in found if one.name == here)
            case _:
                pass
