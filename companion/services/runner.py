"""Run one session: ask the clock, decide by the domain's rules, record, and tell the one listener.

Lives on one thread (the window's, or the command line's). Never waits: events go to the store through `Log`, whose
answer comes back later on this thread. State follows from the events alone; `tick` only notices what is due, and may
come late. Knows no Qt, no SQL and no audio: those come in as arguments.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any, Protocol
from uuid import uuid4

from companion.domain import events as ev
from companion.domain import programme, session
from companion.domain import protocol as protocols
from companion.domain.errors import Bug, Known
from companion.domain.events import AnchorHow, Body, By, Event
from companion.domain.history import LiveSession
from companion.domain.protocol import Validity
from companion.domain.session import State
from companion.domain.soundplan import SoundPlan
from companion.domain.stamps import Stamp, estimate_ms

BEAT_EVERY_MS = 5_000
"""How old the resume point may be after a crash."""
AWAY_MS = 15_000
"""Ticks this far apart mean that the program or the machine was asleep."""
JUMP_MS = 2_000
"""The wall clock may drift this far from the uptime between two ticks before it is called a jump."""
RETRY_EVERY_MS = 2_000

_PLAN_CHANGES = (ev.HoldStarted, ev.HoldEnded, ev.PhaseBegan, ev.PhaseExtended, ev.ClockAnchored)


class Clock(Protocol):
    """Where stamps come from."""

    def stamp(self) -> Stamp:
        """Give the present moment."""


class Log(Protocol):
    """Where events go; answers on the runner's thread."""

    def append(self, events: Sequence[Event], done: Callable[[Known | None], None]) -> None:
        """Commit the events durably, then call `done` with None, or with what went wrong."""

    def beat(self, live: LiveSession) -> None:
        """Write the resume point."""

    def checkpoint(self) -> None:
        """Move what was committed into the main file."""


class Player(Protocol):
    """What makes the sound; every call returns at once."""

    def play(self, plan: SoundPlan, zero_up_ms: int) -> None:
        """Play a plan whose second 0 is, or was, at this uptime in ms."""

    def stop(self, fade_s: float) -> None:
        """Fade out and end."""

    def call_sitter(self, on: bool) -> None:
        """Begin or end the slow tone that calls the sitter."""

    def chime(self) -> None:
        """Sound one soft bell."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """Events are durably in the store."""

    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class NotSaved:
    """The store refused; `waiting` events are kept in memory and tried again."""

    why: Known
    waiting: int


@dataclass(frozen=True, slots=True)
class SavedAgain:
    """Everything that waited is in the store now."""


Change = Recorded | NotSaved | SavedAgain


@dataclass(frozen=True, slots=True)
class Opening:
    """What a session is opened with; documents as plain data, `folder` is where the programme's files lie."""

    protocol: Mapping[str, Any]
    programme: Mapping[str, Any]
    number: int
    rehearsal: bool
    speed: float = 1.0


class Runner:
    """Own the state of the running session, if there is one."""

    def __init__(
        self,
        clock: Clock,
        log: Log,
        player: Player | None,
        listener: Callable[[Change], None],
        *,
        find_sounds: Callable[[programme.Programme], Mapping[str, programme.Sound]],
        new_id: Callable[[], str] = lambda: uuid4().hex,
    ) -> None:
        self._clock, self._log, self._player, self._listener = clock, log, player, listener
        self._find_sounds, self._new_id = find_sounds, new_id
        self._programme: programme.Programme | None = None
        self._sounds: Mapping[str, programme.Sound] = {}
        self._waiting: dict[str, Event] = {}
        self._sent: set[str] = set()
        self._behind = False
        self._last: Stamp | None = None
        self._beat_up_ms = 0
        self._retry_up_ms = 0
        self.state: State | None = None
        self.estimate_ms: int | None = None

    # -- opening and coming back ------------------------------------------------------------------------------

    def open(self, opening: Opening) -> State:
        """Open a session; raises Known `session.open`, `protocol.example`, `protocol.not_yet` or `protocol.expired`."""
        if self.state is not None and self.state.open:
            raise Known("session.open")
        now = self._clock.stamp()
        check_opening(protocols.read(opening.protocol), opening.rehearsal, local_date(now))
        body = ev.SessionOpened(opening.number, opening.rehearsal, opening.speed, opening.protocol, opening.programme)
        event = Event(self._new_id(), self._new_id(), now, By.PROGRAM, body)
        self.state = session.begin(event)
        self._use_programme(body)
        self._last = now
        self._send([event])
        self._beat(now)
        return self.state

    def resume(self, events: Sequence[Event], beat: LiveSession | None) -> State:
        """Go back into a session that was running; asks for the time by `needs_time` after a restart of the machine."""
        opened = events[0].body
        if not isinstance(opened, ev.SessionOpened):
            raise Bug("a session begins with SessionOpened")
        self.state = session.fold(events)
        self._use_programme(opened)
        now = self._last = self._clock.stamp()
        now_ms = self.now_ms()
        if now_ms is None:
            last = beat or LiveSession(self.state.id, events[-1].at, self.state.last_ms)
            self.estimate_ms = estimate_ms(last.at, last.session_ms, now, opened.speed)
            return self.state
        since_ms = max(self.state.last_ms, beat.session_ms if beat else 0)
        self.note(ev.Resumed(max(0, now_ms - since_ms)), By.PROGRAM)
        self.tick()
        self._play()
        return self.state

    @property
    def needs_time(self) -> bool:
        """Tell whether a person must say where session time stands, because the machine was restarted."""
        return self.state is not None and self.state.open and self.now_ms() is None

    def tell_time(self, session_ms: int) -> None:
        """Take the session time that a person confirmed or corrected after a restart of the machine."""
        how = AnchorHow.CONFIRMED if session_ms == self.estimate_ms else AnchorHow.CORRECTED
        state = self._running()
        self.note(ev.ClockAnchored(max(session_ms, state.last_ms), how), By.SITTER)
        self.tick()
        self._play()

    # -- what people do ---------------------------------------------------------------------------------------

    def now_ms(self) -> int | None:
        """Give the session time in ms; None without a session or before `tell_time`."""
        return None if self.state is None else self.state.timeline.session_ms(self._clock.stamp())

    def do(self, decision: Callable[..., tuple[Body, ...]], *facts: object, by: By = By.SITTER) -> None:
        """Carry out one of `domain.decisions`; raises Known `session.not_now` if the rules refuse it."""
        state = self._running()
        now = self._clock.stamp()
        now_ms = state.timeline.session_ms(now)
        if now_ms is None:
            raise Known("session.not_now", reason="time_unknown")
        self._record(decision(state, now_ms, *facts), by, now)

    def note(self, body: Body, by: By) -> None:
        """Record something that needs no rule: an observation, a reading, a tick of a list."""
        self._running()
        self._record((body,), by, self._clock.stamp())

    def mark_outside(self, body: Body, by: By = By.PATIENT, session: str | None = None) -> None:
        """Record something that changes no running session: a mood from Today, a protocol, a correction to `session`."""
        self._send([Event(self._new_id(), session, self._clock.stamp(), by, body)])

    # -- time -------------------------------------------------------------------------------------------------

    def tick(self) -> None:
        """Notice what is due; call it about once a second, more or less often does no harm."""
        now = self._clock.stamp()
        self._retry(now)
        if self.state is None or not self.state.open or self.needs_time:
            self._last = now
            return
        self._watch_clocks(now)
        self._last = now
        now_ms = self.state.timeline.session_ms(now)
        while (due := session.next_due(self.state)) is not None and now_ms is not None and due.at_ms <= now_ms:
            self._record((due.body,), By.PROGRAM, now)
        if now.up_ms - self._beat_up_ms >= BEAT_EVERY_MS:
            self._beat(now)

    def _watch_clocks(self, now: Stamp) -> None:
        last = self._last
        if last is None or last.boot != now.boot:
            return
        passed_ms = now.up_ms - last.up_ms
        jump_ms = now.utc_ms - last.utc_ms - passed_ms
        if abs(jump_ms) > JUMP_MS:
            self._record((ev.ClockJumped(jump_ms),), By.PROGRAM, now)
        if passed_ms > AWAY_MS:
            self._record((ev.Resumed(passed_ms),), By.PROGRAM, now)

    def _beat(self, now: Stamp) -> None:
        state = self._running()
        self._beat_up_ms = now.up_ms
        session_ms = state.timeline.session_ms(now)
        if session_ms is not None:
            self._log.beat(LiveSession(state.id, now, session_ms))

    # -- recording --------------------------------------------------------------------------------------------

    def _running(self) -> State:
        if self.state is None:
            raise Bug("no session is open")
        return self.state

    def _record(self, bodies: Sequence[Body], by: By, now: Stamp) -> None:
        state = self._running()
        made = [Event(self._new_id(), state.id, now, by, body) for body in bodies]
        for event in made:
            state = session.apply(state, event)
        self.state = state
        self._send(made)
        self._sound(made)
        if any(isinstance(body, ev.PhaseBegan | ev.SessionClosed) for body in bodies):
            self._log.checkpoint()

    def _send(self, made: Sequence[Event]) -> None:
        self._waiting.update({event.uid: event for event in made})
        self._append(tuple(made))

    def _append(self, events: tuple[Event, ...]) -> None:
        self._sent.update(event.uid for event in events)
        self._log.append(events, lambda fault: self._answered(events, fault))

    def _answered(self, events: tuple[Event, ...], fault: Known | None) -> None:
        self._sent.difference_update(event.uid for event in events)
        if fault is not None:
            self._behind = True
            self._listener(NotSaved(fault, len(self._waiting)))
            return
        fresh = tuple(event for event in events if self._waiting.pop(event.uid, None))
        self._listener(Recorded(fresh))
        if self._behind and not self._waiting:
            self._behind = False
            self._listener(SavedAgain())

    def _retry(self, now: Stamp) -> None:
        """Send again what the store refused, in its order; an event stored in spite of an error is stored once."""
        unsent = tuple(event for uid, event in self._waiting.items() if uid not in self._sent)
        if unsent and now.up_ms - self._retry_up_ms >= RETRY_EVERY_MS:
            self._retry_up_ms = now.up_ms
            self._append(unsent)

    @property
    def waiting(self) -> int:
        """Give how many events are not known to be in the store."""
        return len(self._waiting)

    # -- sound ------------------------------------------------------------------------------------------------

    def _use_programme(self, body: ev.SessionOpened) -> None:
        self._programme = programme.read(body.programme)
        self._sounds = self._find_sounds(self._programme)

    def plan(self) -> SoundPlan:
        """Give the present sound plan; empty before the first hold."""
        state = self._running()
        if self._programme is None:
            return SoundPlan((), 0.0)
        spans = session.schedule(state, longest=True)
        return programme.compile_plan(self._programme, spans, self._sounds, state.timeline.speed)

    def _play(self) -> None:
        state = self._running()
        if self._player is None or state.first_hold_ms is None or not state.open:
            return
        self._player.play(self.plan(), state.timeline.up_ms_at(state.first_hold_ms))

    def _sound(self, made: Sequence[Event]) -> None:
        if self._player is None:
            return
        for event in made:
            match event.body:
                case ev.SessionClosed():
                    self._player.stop(self._programme.fade_s if self._programme else 6.0)
                case ev.SitterCalled():
                    self._player.call_sitter(True)
                case ev.SitterCame():
                    self._player.call_sitter(False)
                case ev.HoldEnded() | ev.CheckMissed():
                    self._player.chime()
        if any(isinstance(event.body, _PLAN_CHANGES) for event in made):
            self._play()


def check_opening(protocol: protocols.Protocol, rehearsal: bool, today: date) -> None:
    """Raise Known `protocol.*` if no session may be opened by this protocol today; a rehearsal always may."""
    if rehearsal:
        return
    contact = protocol.contacts[0]
    facts = {"name": contact.name, "phone": contact.phone, "until": protocol.valid_until, "since": protocol.valid_from}
    if protocol.example:
        raise Known("protocol.example")
    match protocols.validity(protocol, today):
        case Validity.EXPIRED:
            raise Known("protocol.expired", **facts)
        case Validity.NOT_YET:
            raise Known("protocol.not_yet", **facts)


def local_date(stamp: Stamp) -> date:
    """Give the calendar day of a stamp where it was made."""
    zone = timezone(timedelta(minutes=stamp.offset_min))
    return datetime.fromtimestamp(stamp.utc_ms / 1000, UTC).astimezone(zone).date()
