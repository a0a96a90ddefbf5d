"""The sound process without its wires: commands in, reports out, one plan, one card.

Puts player, outlet and keeper together and remembers what is wrong. Knows no socket: `server.py` does.
"""

import math
import threading
import time
from collections.abc import Callable
from pathlib import Path

from companion.audio import messages, output
from companion.audio.decks import Order
from companion.audio.envelopes import frames
from companion.audio.keeper import Keeper
from companion.audio.messages import Device, Devices, Fault, Recovered, Report, State
from companion.audio.outlet import SILENCE_DBFS, Outlet
from companion.audio.player import RING_S, Player
from companion.audio.ring import Ring
from companion.audio.routes import Route, Routes, sounds_worn
from companion.domain.errors import Known
from companion.domain.soundplan import GO_ON, Heard, Segment, heard_at

_STUCK_DRIVER_S = 8.0
_CARD_S = 0.6
_LIMIT_RAMP_S = 0.3
_SOFTLY = 0.2
"""What a loudspeaker gets unasked of the volume that was set for headphones."""
_BACK_S = 4.0


class Engine:
    """Everything that sounds. `report` is called from several threads, and must not wait."""

    def __init__(self, report: Callable[[Report], None], cache: Path | None, up_ms: Callable[[], int]) -> None:
        self._report, self._up_ms = report, up_ms
        ring = Ring(frames(RING_S))
        self._outlet = Outlet(ring, up_ms)
        self._player = Player(ring, self._outlet, up_ms, self._bad_file, cache)
        self._keeper = Keeper(self._player, self._outlet, self._fault, self._recovered)
        self._keeper.needed = lambda: not self.idle
        self._routes = Routes(self._routed)
        self._devices = Devices((), None)
        self._worn = self._meant_worn = self._unplugged = False
        self._served = False
        self._paused = True
        self._stopped_at_s = 0.0
        self._volume = self._most = self._softly = 1.0
        self._standing: dict[tuple[str, str], Fault] = {}
        self._lock = threading.Lock()

    def warm(self) -> None:
        """Load what is loaded late otherwise, so that the first sound of a spare process comes at once."""
        self._keeper.warm()
        self._routes.warm()

    def start(self) -> None:
        """Start the threads."""
        self._player.start()
        self._keeper.start()
        self._routes.start()

    def close(self, fade_s: float) -> None:
        """Fade out, let the card play what it has, and end the threads."""
        self._outlet.gate.to(0.0, fade_s)
        self._outlet.call.stop()
        if self._keeper.device is not None and not self.idle:
            time.sleep(fade_s + _CARD_S)
        self._routes.close()
        self._keeper.close()
        self._player.close()

    @property
    def idle(self) -> bool:
        """Say whether there is nothing to be heard, now or later."""
        order = self._player.order
        over = time.monotonic() > self._stopped_at_s if order is None else order.over_at(self._up_ms())
        return over and not self._outlet.call.sounding and not self._outlet.chime.sounding

    @property
    def alone_s(self) -> float:
        """Give how long the plan may go on without a window."""
        order = self._player.order
        return order.plan.alone_s if order is not None else math.inf

    @property
    def stuck(self) -> bool:
        """Say whether the sound driver was called and has not come back: only a new process helps."""
        since_s = self._keeper.busy_since_s
        return since_s is not None and time.monotonic() - since_s > _STUCK_DRIVER_S

    @property
    def standing(self) -> tuple[Report, ...]:
        """Give what a window that has just come must know: devices, and faults that are not over."""
        with self._lock:
            return (self._devices, *self._standing.values())

    def handle(self, command: messages.Command) -> None:
        """Do what a window asks; Hello and Quit are the server's."""
        match command:
            case messages.PlanCommand(plan, zero_up_ms, fade_s):
                self._player.change(Order(plan, zero_up_ms), fade_s=fade_s)
            case messages.Play(fade_s, asked):
                if asked:
                    self._plugged()
                self._gate(1.0, fade_s)
            case messages.Stop(fade_s):
                self._gate(0.0, fade_s)
                self._stopped_at_s = time.monotonic() + fade_s + _CARD_S
                self._player.change(None, after_s=fade_s + _CARD_S)
            case messages.Volume(linear, ramp_s):
                self._softly = self._softly if linear == self._volume else 1.0
                self._volume = linear
                self._turn(ramp_s)
            case messages.Master():
                self._set_master(command)
            case messages.Call(on):
                (self._outlet.call.start if on else self._outlet.call.stop)()
            case messages.Chime():
                self._outlet.chime.start()
            case messages.Choose(name, worn):
                self._meant_worn = worn
                self._keeper.choose(None if self._routes.choose(name) else name)
                goal = self._routes.goal
                if worn and goal is not None and not goal.worn:
                    self._meant_worn = False
                    self._unplug()
        self._keeper.look_now()

    def state(self) -> State:
        """Give how things stand."""
        order, device = self._player.order, self._keeper.device
        now = self._up_ms()
        second = None if order is None else order.second_at(now)
        heard = Heard(None, None, None) if order is None else heard_at(order.plan, order.second_at(now))
        return State(
            second=second,
            playing=order is not None and not self._paused and not order.over_at(now),
            device=device,
            level_dbfs=round(self._outlet.level_dbfs, 1) if device is not None else SILENCE_DBFS,
            title=heard.title,
            next_title=heard.next_title,
            next_in_s=heard.next_in_s,
            underruns=self._outlet.underruns,
            volume=min(self._volume, self._most),
            calling=self._outlet.call.on,
        )

    def _set_master(self, master: messages.Master) -> None:
        self._most = master.most
        self._turn(_LIMIT_RAMP_S)
        self._outlet.master.set(mono=master.mono, balance=master.balance, night_db=master.night_db)

    def _turn(self, ramp_s: float) -> None:
        self._outlet.volume.to(min(self._volume, self._most) * self._softly, ramp_s)

    def _routed(self, routes: tuple[Route, ...], here: Route | None, *, chosen: bool) -> None:
        """See where the sound comes out now; called by the thread that listens to the sound server.

        What was `chosen` since the last time is where it is meant to be, and no plug that was pulled.
        """
        found = tuple(Device(route.name, route.title, route.worn) for route in routes)
        if routes and not self._served:
            self._keeper.there_is_one()
        self._served = bool(routes)
        if not routes:
            found = tuple(Device(name, name, worn=sounds_worn(name)) for name in output.names())
        self._devices = Devices(found, None if here is None else here.name)
        self._report(self._devices)
        if chosen:
            self._worn = self._meant_worn
        if here is None:
            return
        if self._worn and not here.worn:
            self._unplug()
        elif here.worn and self._unplugged:
            self._plugged()
        self._worn = here.worn

    def _unplug(self) -> None:
        """Keep a loudspeaker from playing what was meant for headphones, then do as the plan says."""
        self._unplugged = True
        self._outlet.gate.to(0.0, 0.0)
        self._keeper.drop()
        self._stand_in()
        self._fault("unplugged", "")

    def _stand_in(self) -> None:
        """Let a loudspeaker play softly in place of headphones where the plan says so, and nothing otherwise."""
        order = self._player.order
        if order is not None and order.plan.unplugged == GO_ON and not self._paused:
            self._softly = _SOFTLY
            self._turn(0.0)
            self._outlet.gate.to(1.0, _BACK_S)

    def _plugged(self) -> None:
        """Go on as before, faded in: the headphones are back, or somebody asked for sound here."""
        if not self._unplugged:
            return
        self._unplugged, self._softly = False, 1.0
        self._turn(_BACK_S)
        if not self._paused:
            self._outlet.gate.to(1.0, _BACK_S)
        self._recovered("unplugged")

    def _gate(self, goal: float, fade_s: float) -> None:
        if (goal == 0.0) != self._paused:
            self._paused = goal == 0.0
            if self._unplugged and goal > 0.0:
                self._stand_in()
            else:
                self._outlet.gate.to(goal, fade_s)

    def _bad_file(self, segment: Segment, known: Known) -> None:
        facts = {"title": segment.title, "file": Path(segment.file).name, "reason": known.code}
        self._tell(Fault("file_unreadable", facts), segment.file)

    def _fault(self, code: str, reason: str) -> None:
        self._tell(Fault(code, {"reason": reason}), "")

    def _tell(self, fault: Fault, about: str) -> None:
        with self._lock:
            known = (fault.code, about) in self._standing
            self._standing[fault.code, about] = fault
        if not known:
            self._report(fault)

    def _recovered(self, code: str) -> None:
        with self._lock:
            self._standing.pop((code, ""), None)
        self._report(Recovered(code))
