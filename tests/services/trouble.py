"""A session with everything that can befall its clock and its store, by chance; and the same one by the rules alone.

The simulated people do what people do at such moments: they go on, or answer the question of how late it is.
"""

import random
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from companion.domain import decisions, session
from companion.domain import events as ev
from companion.domain.errors import Known
from companion.domain.events import Body, By, Event, Why
from companion.domain.session import State
from tests.services.memory_log import Answer
from tests.services.room import LOOK, Room, S

GAP = {"hold_s": 300, "end": "swallow", "text": "Next.", "gap_s": 120, "gap_max_s": 600}
FIRST = {"hold_s": 600, "end": "spit", "text": "First.", "gap_s": 0, "gap_max_s": 0}
THREE = {"holds": [FIRST, GAP, GAP]}
DAY_S = 86_400
BELIEVED_MS = 60 * S
"""A person says yes to a guess that is less wrong than this, and else gives the minutes."""


@dataclass
class Outcome:
    """How far session time was from the truth at worst, in ms, and what befell the session."""

    worst_ms: int = 0
    worst_unasked_ms: int = 0
    kills: int = 0
    restarts: int = 0
    jumps: int = 0
    travels: int = 0
    sleeps: int = 0
    freezes: int = 0
    refusals: int = 0


class Troubled:
    """Go through one session; `true_ms` is what its time really is."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.outcome = Outcome()
        self.room = Room(self.chance.choice([None, THREE]), speed=self.chance.choice([1.0, 1.0, 10.0]))
        self.true_ms = 0.0
        self._seen_ms = 0
        self.room.open()
        self.room.prepare()
        self.pass_time(self.chance.uniform(0, 900))
        self.act(decisions.start_hold)

    def run(self) -> Outcome:
        """Let some three hours of session time go by, with a trouble now and then."""
        troubles = [self.kill, self.restart, self.jump, self.sleep, self.freeze, self.refuse, self.travel]
        end_ms = self.true_ms + self.chance.uniform(1_000, 11_000) * S
        while self.true_ms < end_ms:
            if self.chance.random() < 0.15:
                self.chance.choice(troubles)()
            else:
                self.live()
            self.compare()
        self.room.log.answer = Answer.KEEP
        self.pass_time(30)
        self.room.runner.tick()
        self.compare()
        return self.outcome

    def pass_time(self, seconds: float) -> None:
        """Let session time go by."""
        ms = round(seconds * S / self.room.opening.speed)
        self.room.clock.advance(ms)
        self.true_ms += ms * self.room.opening.speed

    def act(self, decision: Callable[..., tuple[Body, ...]], *facts: object) -> None:
        """Try something that the rules may refuse."""
        with suppress(Known):
            self.room.runner.do(decision, *facts)

    def live(self) -> None:
        """Do what the sitter does, or wait."""
        self.pass_time(self.chance.uniform(0, 100))
        if self.chance.random() < 0.8:
            self.room.runner.tick()
        doing = self.chance.random()
        if doing < 0.15:
            self.room.runner.note(self.chance.choice([LOOK, ev.SitterCalled(), ev.SitterCame()]), By.SITTER)
        elif doing < 0.30:
            choice = [decisions.start_hold, decisions.extend, decisions.end_hold, decisions.skip_holds]
            self.act(self.chance.choice(choice))
        elif doing < 0.31:
            self.act(decisions.bring_back)

    # -- troubles -----------------------------------------------------------------------------------------------------

    def kill(self) -> None:
        """Kill the program, with or without entries on their way to the store, and start it again."""
        self.outcome.kills += 1
        self.room.log.answer = self.chance.choice([Answer.KEEP, Answer.LATER])
        self.live()
        self.room.kill()
        self.room.log.answer = Answer.KEEP
        self.pass_time(self.chance.choice([1, 30, 600]) * self.chance.random())
        self.room.come_back()

    def restart(self) -> None:
        """Switch the machine off and on; somebody says how late it is, unless the program is killed once more."""
        self.outcome.restarts += 1
        self.room.kill()
        self.room.log.answer = Answer.KEEP
        off_s = self.chance.choice([60, 600, 3000]) * self.chance.random()
        self.room.clock.reboot(round(off_s * S / self.room.opening.speed))
        self.true_ms += round(off_s * S / self.room.opening.speed) * self.room.opening.speed
        if self.chance.random() < 0.2:
            self.room.clock.jump_wall(round(self.chance.uniform(-2, 2) * DAY_S * S))
        self.room.come_back()
        while self.room.runner.needs_time:
            self.wait_for_the_answer()

    def wait_for_the_answer(self) -> None:
        """Let a while go by before somebody answers, calls, kills the program or changes the clock."""
        self.pass_time(self.chance.uniform(0, 200))
        self.room.runner.tick()
        doing = self.chance.random()
        if doing < 0.1:
            self.room.kill()
            self.room.come_back()
        elif doing < 0.2:
            self.room.clock.jump_wall(round(self.chance.uniform(-2, 2) * 3600 * S))
        elif doing < 0.3:
            self.room.runner.note(ev.SitterCalled(), By.PATIENT)
        else:
            self.answer()

    def answer(self) -> None:
        """Say yes to a guess that is about right, which was for the moment of asking; else give the minutes."""
        self._seen_ms = 0  # a person may say that it is earlier than it was; the log says that they did
        guess_ms = self.room.runner.estimate_ms
        asked_ms = self.true_ms - self.room.asked_ago_ms()
        if guess_ms is not None and abs(guess_ms - asked_ms) <= BELIEVED_MS:
            self.room.runner.tell_time(guess_ms)
        else:
            self.room.runner.tell_time(round(self.true_ms / BELIEVED_MS) * BELIEVED_MS)

    def jump(self) -> None:
        """Set the wall clock."""
        self.outcome.jumps += 1
        self.room.clock.jump_wall(round(self.chance.uniform(-2, 2) * DAY_S * S))

    def travel(self) -> None:
        """Change the zone, or begin or end summer time in the one there is."""
        self.outcome.travels += 1
        clock, hour_min = self.room.clock, self.chance.choice([-60, 60])
        if self.chance.random() < 0.5:
            clock.travel(clock.zone, clock.offset_min + hour_min)
        else:
            clock.travel(f"Zone/{self.chance.random()}", self.chance.randrange(-720, 840))

    def sleep(self) -> None:
        """Close the lid for a while."""
        self.outcome.sleeps += 1
        self.pass_time(self.chance.choice([60, 900, 5000]) * self.chance.random())

    def freeze(self) -> None:
        """Let the program stand still while all clocks go on, and some are set meanwhile; then somebody clicks."""
        self.outcome.freezes += 1
        for trouble in self.chance.sample([self.sleep, self.jump, self.travel, self.jump], self.chance.randrange(1, 4)):
            trouble()
        self.act(self.chance.choice([decisions.start_hold, decisions.extend, decisions.end_hold]))

    def refuse(self) -> None:
        """Let the store refuse for a while, also when it has kept what it says it has not."""
        self.outcome.refusals += 1
        self.room.log.answer = self.chance.choice([Answer.REFUSE, Answer.KEEP_BUT_SAY_REFUSED])
        for _ in range(self.chance.randrange(5)):
            self.live()
        self.room.log.answer = Answer.KEEP

    def compare(self) -> None:
        """Measure how far session time is from the truth, and see that it never goes back by itself."""
        now_ms = self.room.now_ms
        assert now_ms >= self._seen_ms
        self._seen_ms = now_ms
        away_ms = abs(round(now_ms - self.true_ms))
        self.outcome.worst_ms = max(self.outcome.worst_ms, away_ms)
        if not self.outcome.restarts:
            self.outcome.worst_unasked_ms = max(self.outcome.worst_unasked_ms, away_ms)


# -- the same by the rules ----------------------------------------------------------------------------------------


def by_itself(body: Body) -> bool:
    """Tell whether something happened without a person."""
    return isinstance(body, ev.CheckMissed) or getattr(body, "why", None) is Why.TIME


def automatic(events: Sequence[Event]) -> list[Body]:
    """Give what happened by itself, whether anybody was asked or not."""
    bodies = [event.body for event in events if by_itself(event.body)]
    return [replace(body, away=False) if isinstance(body, ev.CheckMissed) else body for body in bodies]


def by_the_rules(events: Sequence[Event], end_ms: int) -> list[Body]:
    """Give what must have happened by itself until `end_ms`, from what people did and when."""
    made: list[Body] = []
    state = session.begin(events[0])
    for event in events[1:]:
        now_ms = state.timeline.session_ms(event.at)
        if not by_itself(event.body):
            if now_ms is not None:
                state = _pass(state, event, now_ms, made)
            state = session.apply(state, event)
    _pass(state, events[-1], end_ms, made)
    return made


def _pass(state: State, event: Event, now_ms: int, made: list[Body]) -> State:
    while (due := session.next_due(state)) is not None and due.at_ms <= now_ms:
        body = replace(due.body, away=False) if isinstance(due.body, ev.CheckMissed) else due.body
        made.append(body)
        state = session.apply(state, replace(event, body=due.body, by=By.PROGRAM))
    return state
