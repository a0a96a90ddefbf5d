"""A runner with everything around it that a test can hold: its clock, its log, its sound, its listener."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import pytest

from companion.domain import decisions
from companion.domain import events as ev
from companion.domain.errors import Known
from companion.domain.events import Body, By, Event
from companion.domain.programme import Programme, Sound
from companion.domain.session import State
from companion.domain.soundplan import SoundPlan
from companion.services.clock import SimulatedClock
from companion.services.outbox import Change, Recorded
from companion.services.runner import Opening, Runner
from tests.domain.examples import programme_data, protocol_data
from tests.domain.sessions import preparation
from tests.services.memory_log import MemoryLog

S = 1_000
"""Milliseconds of a second."""
LOOK = ev.CheckDone(None, True, True, ev.Rousable.NOT_TRIED, ev.Calm.SETTLED)


@dataclass
class Heard:
    """A player that notes what it is asked to do."""

    plans: list[tuple[SoundPlan, int]] = field(default_factory=list)
    calls: list[bool] = field(default_factory=list)
    chimes: int = 0
    stopped: list[float] = field(default_factory=list)

    def play(self, plan: SoundPlan, zero_up_ms: int) -> None:
        """Note a plan."""
        self.plans.append((plan, zero_up_ms))

    def stop(self, fade_s: float) -> None:
        """Note the end."""
        self.stopped.append(fade_s)

    def call_sitter(self, on: bool) -> None:
        """Note a call."""
        self.calls.append(on)

    def chime(self) -> None:
        """Count a bell."""
        self.chimes += 1


class Room:
    """One machine with one session on it; the program in it can be killed and started again."""

    def __init__(self, changes: Mapping[str, object] | None = None, *, speed: float = 1.0, first_id: int = 0) -> None:
        self.clock = SimulatedClock()
        self.log = MemoryLog()
        self.changes: list[Change] = []
        self.player = Heard()
        self.opening = Opening(protocol_data(changes), programme_data(), 1, rehearsal=True, speed=speed)
        self._made = first_id
        self._started_up_ms = self.clock.up_ms()
        self.runner = self._start_program()

    def _start_program(self) -> Runner:
        return Runner(self.clock, self.log, self.player, self.changes.append, find_sounds=found, new_id=self._new_id)

    def _new_id(self) -> str:
        self._made += 1
        return f"{self._made:032x}"

    @property
    def state(self) -> State:
        """Give the session's state."""
        assert self.runner.state is not None
        return self.runner.state

    @property
    def now_ms(self) -> int:
        """Give the session time."""
        now_ms = self.runner.now_ms()
        assert now_ms is not None
        return now_ms

    def events(self) -> list[Event]:
        """Give what is in the log of this session."""
        return [event for event in self.log.events if event.session == self.state.id]

    def bodies(self, *kinds: type[Body]) -> list[Body]:
        """Give what is in the log, of some kinds."""
        return [event.body for event in self.events() if isinstance(event.body, kinds or Body)]

    def recorded(self) -> list[Event]:
        """Give what the listener was told is saved."""
        return [event for change in self.changes if isinstance(change, Recorded) for event in change.events]

    def open(self) -> None:
        """Open the session."""
        self.runner.open(self.opening)

    def prepare(self) -> None:
        """Do all that the preparation wants."""
        for body in preparation(self.state.protocol):
            self.runner.note(body, By.SITTER)

    def start(self, seconds: float = 600) -> None:
        """Open, prepare, and start the first hold at a second of the session."""
        self.open()
        self.prepare()
        self.go_to(seconds)
        self.runner.do(decisions.start_hold)

    def wait(self, seconds: float, *, tick: bool = True) -> None:
        """Let time pass, awake or asleep, and look at the clock once at its end."""
        self.clock.advance(round(seconds * S))
        if tick:
            self.runner.tick()

    def go_to(self, session_s: float, step_s: float = 10) -> None:
        """Go on to a second of the session, looking at the clock now and then."""
        while (left_s := session_s - self.now_ms / S) > 0:
            self.wait(min(step_s, left_s) / self.opening.speed)

    def kill(self) -> None:
        """End the program without a word: what the log had not taken is gone."""
        self.log.forget_open()
        self.player = Heard()
        self.runner = self._start_program()

    def asked_ago_ms(self) -> float:
        """Give how much session time has passed since the program was started."""
        return (self.clock.up_ms() - self._started_up_ms) * self.opening.speed

    def come_back(self) -> State:
        """Start the program again on what the log has."""
        self._started_up_ms = self.clock.up_ms()
        live = self.log.live
        assert live is not None
        events = [event for event in self.log.events if event.session == live.session]
        return self.runner.resume(events, live)


def found(programme: Programme) -> dict[str, Sound]:
    """Find every file, ten minutes long."""
    return {name: Sound(f"/music/{name}", 600) for name in programme.files}


def reason(caught: pytest.ExceptionInfo[Known]) -> object:
    """Give why the rules said no."""
    assert caught.value.code == "session.not_now"
    return caught.value.facts["reason"]


def rebooted(off_s: float, speed: float = 1.0) -> Room:
    """Give a session whose machine was switched off in the first hold, at second 1000, and is on again."""
    room = Room(speed=speed)
    room.start(600)
    room.go_to(1000)
    room.kill()
    room.clock.reboot(round(off_s * S))
    room.come_back()
    return room
