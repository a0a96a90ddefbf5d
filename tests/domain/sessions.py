"""A session told as events, for the tests of the rules: a story goes on by clicks and by time."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from companion.domain import decisions, session
from companion.domain import events as ev
from companion.domain.events import Body, By, Event, MoodMoment
from companion.domain.protocol import Protocol
from companion.domain.session import State
from companion.domain.stamps import Stamp
from tests.domain.examples import programme_data, protocol_data

START = Stamp(1_800_000_000_000, 60, "Europe/Berlin", "boot-1", 5_000_000)


class Story:
    """Fold events as they come, at session times that the test chooses; keeps them all."""

    def __init__(self, changes: Mapping[str, object] | None = None, speed: float = 1.0) -> None:
        self.events: list[Event] = []
        self.now_ms = 0
        opened = ev.SessionOpened(1, True, speed, protocol_data(changes), programme_data())
        self.events.append(Event("0", "s", START, By.PROGRAM, opened))
        self.state: State = session.begin(self.events[0])

    @property
    def protocol(self) -> Protocol:
        """Give the protocol of the session."""
        return self.state.protocol

    def stamp(self) -> Stamp:
        """Give the stamp of the present session time."""
        passed_ms = round(self.now_ms / self.state.timeline.speed)
        return replace(START, utc_ms=START.utc_ms + passed_ms, up_ms=START.up_ms + passed_ms)

    def add(self, *bodies: Body, by: By = By.SITTER) -> None:
        """Let something happen now."""
        for body in bodies:
            self.events.append(Event(str(len(self.events)), "s", self.stamp(), by, body))
            self.state = session.apply(self.state, self.events[-1])

    def note(self, *bodies: Body) -> None:
        """Note something by the rules."""
        for body in bodies:
            self.add(*decisions.note(self.state, self.now_ms, body))

    def do(self, decision: Callable[..., tuple[Body, ...]], *facts: object) -> None:
        """Carry out a decision now."""
        self.add(*decision(self.state, self.now_ms, *facts))

    def to(self, seconds: float) -> list[Body]:
        """Go on to a second of the session, letting happen what happens by itself; gives those bodies."""
        self.now_ms = round(seconds * 1000)
        made: list[Body] = []
        while (due := session.next_due(self.state)) is not None and due.at_ms <= self.now_ms:
            self.add(due.body, by=By.PROGRAM)
            made.append(due.body)
        return made

    def prepare(self) -> None:
        """Do everything that the preparation wants."""
        for body in preparation(self.protocol):
            self.note(body)

    def start(self, seconds: float = 600) -> None:
        """Prepare, and start the first hold at a second of the session."""
        self.prepare()
        self.to(seconds)
        self.do(decisions.start_hold)


def preparation(protocol: Protocol) -> list[Body]:
    """Give all that the preparation of the example protocol wants."""
    return [
        ev.SitterNamed("Sam"),
        *(ev.GateAnswered(gate.id, not gate.stops_at, False) for gate in protocol.gates),
        *(ev.ItemTicked(item.id, True) for item in protocol.lists.all),
        ev.VitalsTaken("before", 120, 80, 70),
        ev.MoodMarked(MoodMoment.BEFORE, 0.1, -0.1),
    ]
