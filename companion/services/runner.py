"""Run one session: ask the clock, decide by the domain's rules, record, and tell the one listener.

Lives on one thread (the window's, or the command line's). Never waits: events go to the store through `Log`, whose
answer comes back later on this thread. State follows from the events alone; `tick` only notices what is due, and may
come late. Knows no Qt, no SQL and no audio: those come in as arguments.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from math import inf
from typing import Any, Protocol
from uuid import uuid4

from companion.domain import decisions, programme, schema, session
from companion.domain import events as ev
from companion.domain import protocol as protocols
from companion.domain.errors import Bug, Known
from companion.domain.events import AnchorHow, Body, By, Event
from companion.domain.history import LiveSession
from companion.domain.laying import compile_plan
from companion.domain.protocol import Validity
from companion.domain.records import dataclass
from companion.domain.schedule import schedule
from companion.domain.session import State
from companion.domain.soundplan import SoundPlan
from companion.domain.stamps import Stamp, estimate_ms
from companion.domain.steering import MusicSteered, Steerable
from companion.services.clock import local_date
from companion.services.outbox import Change, Log, Outbox

BEAT_EVERY_MS = 5_000
"""How old the resume point may be after a crash."""
CHECKPOINT_EVERY_MS = 60_000
"""How much of a session a lost or spoiled write-ahead log may take with it, at most."""
AWAY_MS = 15_000
"""Ticks this far apart mean that the program or the machine was asleep."""
JUMP_MS = 2_000
"""The wall clock may drift this far from the uptime between two ticks before it is called a jump."""

FADE_S = 6.0
"""How long the sound takes to end where no programme says."""
_PLAN_CHANGES = (ev.HoldStarted, ev.HoldEnded, ev.PhaseBegan, ev.PhaseExtended, MusicSteered)


class Clock(Protocol):
    """Where stamps come from."""

    def stamp(self) -> Stamp:
        """Give the present moment."""


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
class Opening:
    """What a session is opened with; documents as plain data that were read before, `speed` for a rehearsal alone."""

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
        self._clock, self._log, self._player = clock, log, player
        self._find_sounds, self._new_id = find_sounds, new_id
        self._programme: programme.Programme | None = None
        self._sounds: Mapping[str, programme.Sound] = {}
        self._outbox = Outbox(log, listener)
        self._last: Stamp | None = None
        self._point: LiveSession | None = None
        self._asked_up_ms = 0
        self._beat_up_ms = 0
        self._checkpoint_up_ms = 0
        self._rung_for = 0
        self._playing: tuple[SoundPlan, int] | None = None
        self.state: State | None = None
        self.estimate_ms: int | None = None
        """The guess at session time, as it was at `resume`, that a person is asked to confirm."""

    # -- opening and coming back ------------------------------------------------------------------------------

    def open(self, opening: Opening) -> State:
        """Open a session; raises Known `session.open`, `protocol.example`, `protocol.not_yet` or `protocol.expired`."""
        self._none_open()
        if not 0 < opening.speed < inf or (opening.speed != 1 and not opening.rehearsal):
            raise Bug("only a rehearsal has a speed")
        now = self._clock.stamp()
        body = ev.SessionOpened(opening.number, opening.rehearsal, opening.speed, opening.protocol, opening.programme)
        event = Event(self._new_id(), self._new_id(), now, By.PROGRAM, body)
        state = session.begin(event)
        check_opening(state.protocol, opening.rehearsal, local_date(now))
        self._use_programme(body)
        self._take(state, now)
        self._outbox.send([event])
        self._beat(state, now)
        return state

    def resume(self, events: Sequence[Event], beat: LiveSession | None) -> State:
        """Go back into a session that was running; asks for the time by `needs_time` after a restart of the machine.

        Raises Known `session.open`, or `event.damaged` where its protocol can't be read. A session that was closed is
        given as it is.
        """
        self._none_open()
        state = session.fold(events)
        point = LiveSession(state.id, state.last_at, state.last_ms)
        if beat is not None and beat.session == state.id and beat.session_ms >= point.session_ms:
            point = beat
        self._take(state, events[-1].at)  # not the heartbeat's: that may outlive a clock jump which the disk refused
        self._point = point
        if not state.open:
            return state
        now, fault = self._clock.stamp(), self._programme_again(events[0].body)
        if state.timeline.session_ms(now) is None:
            self._asked_up_ms = now.up_ms
            self.estimate_ms = estimate_ms(point.at, point.session_ms, now, state.timeline.speed)
        else:
            self._catch_up(now, [ev.Resumed(self._away_ms(now))])
        if fault is not None:
            self._record((ev.SoundFault(fault.code),), By.PROGRAM, now)
        self._play()
        if self._player is not None and state.called:
            self._player.call_sitter(True)
        return self._running()

    def _none_open(self) -> None:
        if self.state is not None and self.state.open:
            raise Known("session.open")

    def _take(self, state: State, last: Stamp) -> None:
        self.state, self._last = state, last
        self._point, self.estimate_ms, self._playing, self._rung_for = None, None, None, 0

    def _programme_again(self, opened: Body) -> Known | None:
        """Read the programme of a session that goes on; one that can't be read silences it and no more."""
        try:
            self._use_programme(opened)
        except Known as why:
            self._programme = None
            return why
        return None

    @property
    def needs_time(self) -> bool:
        """Tell whether a person must say where session time stands, because the machine was restarted."""
        return self.state is not None and self.state.open and self.now_ms() is None

    def tell_time(self, session_ms: int) -> None:
        """Take the session time that a person gave after a restart of the machine.

        `estimate_ms` confirms the guess, which was for the moment of `resume`: what has passed since is added. Any
        other is what session time is now. Neither is ever before the last heartbeat. Raises Known `session.not_now`
        (`time_known`) where nobody was asked, as at a second click.
        """
        if not self.needs_time or self._point is None:
            raise Known("session.not_now", reason="time_known")
        state, point, now = self._running(), self._point, self._clock.stamp()
        how = AnchorHow.CONFIRMED if session_ms == self.estimate_ms else AnchorHow.CORRECTED
        if how is AnchorHow.CONFIRMED:
            session_ms += round((now.up_ms - self._asked_up_ms) * state.timeline.speed)
        session_ms = max(session_ms, point.session_ms)
        self._catch_up(now)
        self._record((ev.ClockAnchored(session_ms, how),), By.SITTER, now)
        self._catch_up(now, [ev.Resumed(session_ms - point.session_ms)])
        self._play()

    # -- what people do ---------------------------------------------------------------------------------------

    def now_ms(self) -> int | None:
        """Give the session time in ms; None without a session or before `tell_time`."""
        return None if self.state is None else self.state.timeline.session_ms(self._clock.stamp())

    def do(self, decision: Callable[..., tuple[Body, ...]], *facts: object, by: By = By.SITTER) -> None:
        """Carry out one of `domain.decisions`; raises Known `session.not_now` if the rules refuse it.

        What happened by itself until now comes first: a click may be the first thing after a sleep.
        """
        now = self._clock.stamp()
        now_ms = self._catch_up(now)
        if now_ms is None and decision is not decisions.end_early:
            raise Known("session.not_now", reason="time_unknown")
        self._record(decision(self._running(), now_ms, *facts), by, now)
        self._catch_up(now)

    def note(self, body: Body, by: By) -> None:
        """Record what people notice, by `decisions.note`; raises Known `session.not_now` where it comes too late."""
        now = self._clock.stamp()
        now_ms = self._catch_up(now)
        self._record(decisions.note(self._running(), now_ms, body), by, now)

    def mark_outside(self, body: Body, by: By = By.PATIENT, session: str | None = None) -> None:
        """Record something that changes no running session: a mood from Today, a protocol, a correction."""
        self._outbox.send([Event(self._new_id(), session, self._clock.stamp(), by, body)])

    # -- time -------------------------------------------------------------------------------------------------

    def tick(self) -> None:
        """Notice what is due; call it about once a second, more or less often does no harm."""
        now = self._clock.stamp()
        self._outbox.retry(now.up_ms)
        if self.state is None or self._catch_up(now) is None:
            return
        state = self._running()
        if state.open:
            self._ring(state, now)
            if now.up_ms - self._beat_up_ms >= BEAT_EVERY_MS:
                self._beat(state, now)

    def _catch_up(self, now: Stamp, first: Sequence[Body] = ()) -> int | None:
        """Record together what happened by itself; gives the session time. Unknown (None), it is clock jumps alone."""
        state = self._running()
        now_ms = state.timeline.session_ms(now)
        if not state.open:
            return now_ms
        made: list[Event] = []
        for body in (*self._watch_clocks(state, now, back=bool(first) or now_ms is None), *first):
            made.append(self._event(body, By.PROGRAM, now))
            state = session.apply(state, made[-1])
        while now_ms is not None and (due := session.next_due(state)) is not None and due.at_ms <= now_ms:
            made.append(self._event(due.body, By.PROGRAM, now))
            state = session.apply(state, made[-1])
        self._commit(state, made)
        return now_ms

    def _watch_clocks(self, state: State, now: Stamp, *, back: bool) -> list[Body]:
        """Compare with the last look; `back`: that the program was away is told already."""
        last, self._last = self._last, now
        if last is None or last.boot != now.boot:
            return []
        passed_ms = now.up_ms - last.up_ms
        jump_ms = now.utc_ms - last.utc_ms - passed_ms
        found: list[Body] = [ev.ClockJumped(jump_ms)] if abs(jump_ms) > JUMP_MS else []
        if passed_ms > AWAY_MS and not back:
            found.append(ev.Resumed(round(passed_ms * state.timeline.speed)))
        return found

    def _away_ms(self, now: Stamp) -> int:
        now_ms = self._running().timeline.session_ms(now)
        return 0 if now_ms is None or self._point is None else max(0, now_ms - self._point.session_ms)

    def _beat(self, state: State, now: Stamp) -> None:
        self._beat_up_ms = now.up_ms
        session_ms = state.timeline.session_ms(now)
        if session_ms is not None:
            self._log.beat(LiveSession(state.id, now, session_ms))
        if now.up_ms - self._checkpoint_up_ms >= CHECKPOINT_EVERY_MS:
            self._checkpoint(now)

    def _checkpoint(self, now: Stamp) -> None:
        self._checkpoint_up_ms = now.up_ms
        self._log.checkpoint()

    # -- recording --------------------------------------------------------------------------------------------

    def _running(self) -> State:
        if self.state is None:
            raise Bug("no session is open")
        return self.state

    def _event(self, body: Body, by: By, now: Stamp) -> Event:
        return Event(self._new_id(), self._running().id, now, by, body)

    def _record(self, bodies: Sequence[Body], by: By, now: Stamp) -> None:
        state = self._running()
        made = [self._event(body, by, now) for body in bodies]
        for event in made:
            state = session.apply(state, event)
        self._commit(state, made)

    def _commit(self, state: State, made: Sequence[Event]) -> None:
        if not made:
            return
        before, self.state = self._running(), state
        self._outbox.send(made)
        self._sound(made)
        if self._player is not None and state.called is not before.called:
            self._player.call_sitter(state.called)  # the close ends a call, too: nobody could answer it any more
        if any(isinstance(event.body, ev.PhaseBegan | ev.SessionClosed) for event in made):
            self._checkpoint(made[-1].at)

    @property
    def waiting(self) -> int:
        """Give how many events are not known to be in the store."""
        return len(self._outbox.waiting)

    @property
    def unsaved(self) -> tuple[Event, ...]:
        """Give those events, for whoever must end the program before the store takes them."""
        return self._outbox.waiting

    # -- sound ------------------------------------------------------------------------------------------------

    def _use_programme(self, opened: Body) -> None:
        if not isinstance(opened, ev.SessionOpened):
            raise Bug("a session begins with SessionOpened")
        try:
            self._programme = programme.read(opened.programme)
        except schema.Unreadable as fault:
            field = f"programme.{fault.problems[0].field}"
            raise Known("event.damaged", kind=opened.KIND, field=field) from None
        self._sounds = self._find_sounds(self._programme)

    @property
    def programme(self) -> programme.Programme | None:
        """Give the programme of the session, None where it can't be read."""
        return self._programme

    def plan(self) -> SoundPlan:
        """Give the present sound plan; empty before the first hold."""
        state = self._running()
        if self._programme is None or state.first_hold_ms is None:
            return SoundPlan((), 0.0)
        spans, speed = schedule(state, longest=True), state.timeline.speed
        return compile_plan(
            self._programme, spans, self._sounds, speed, steered=state.steered, brought_back=state.brought_back
        )

    def steerable(self) -> Steerable:
        """Give what of the present phase's music can be heard, and so steered."""
        if self._programme is None or self.state is None or not self.state.holds:
            return Steerable()
        return self._programme.steerable(self.state.phase, self._sounds)

    def _play(self) -> None:
        state = self._running()
        if self._player is None or state.first_hold_ms is None or not state.open or self.needs_time:
            return
        playing = (self.plan(), state.timeline.up_ms_at(state.first_hold_ms))
        if playing != self._playing:  # a phase that begins when it was planned to changes nothing
            self._playing = playing
            self._player.play(*playing)

    def _sound(self, made: Sequence[Event]) -> None:
        if self._player is None:
            return
        bodies = [event.body for event in made]
        if any(isinstance(body, ev.SessionClosed) for body in bodies):
            self._player.stop(self._programme.fade_s if self._programme else FADE_S)
        missed = any(isinstance(body, ev.CheckMissed) and not body.away for body in bodies)
        if missed or any(isinstance(body, ev.HoldEnded) for body in bodies):
            self._player.chime()
        if any(isinstance(body, _PLAN_CHANGES) for body in bodies):
            self._play()

    def _ring(self, state: State, now: Stamp) -> None:
        """Sound the bell once when a check is due."""
        check, now_ms = session.next_check(state), state.timeline.session_ms(now)
        if self._player is None or check is None or now_ms is None:
            return
        number, planned_ms = check
        if planned_ms <= now_ms and number != self._rung_for:
            self._rung_for = number
            self._player.chime()


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
