"""Go through a whole session with a made-up patient and sitter: the same runner, the same rules, nobody there.

Serves `companion rehearse --headless`, the benches and the fault tests. Every value it types in is invented and the
session is marked as a rehearsal. Does not draw, does not choose where anything is kept.
"""

import random
from collections.abc import Callable

from companion.domain import decisions
from companion.domain import events as ev
from companion.domain.errors import Bug
from companion.domain.events import By, Calm, MoodMoment, Phase, Rousable
from companion.domain.protocol import Reading, SlotWhen
from companion.domain.session import State, next_check, vitals_due
from companion.domain.stamps import MS_PER_S
from companion.services.runner import Runner

STEP_MS = 10_000
"""Session time between two looks in a rehearsal at full speed; well below what counts as having been away."""


class People:
    """Play patient and sitter, the same way for the same seed."""

    def __init__(self, runner: Runner, seed: int = 1) -> None:
        self._runner = runner
        self._random = random.Random(seed)  # noqa: S311 - invents readings, keeps no secret
        self._called_ms: int | None = None
        self._noticed_ms = 0

    def act(self) -> bool:
        """Do what the two would do by now; returns whether the session is still open."""
        state, now_ms = self._now()
        if not state.open:
            return False
        by_phase: dict[Phase, Callable[[State, int], None]] = {
            Phase.PREPARATION: self._prepare,
            Phase.HOLD: self._hold,
            Phase.WINDOW: self._call_once,
            Phase.RETURN: self._ground,
            Phase.RECOVERY: self._recover,
        }
        if state.phase in by_phase:
            by_phase[state.phase](state, now_ms)
        self._watch(*self._now())
        return True

    def _now(self) -> tuple[State, int]:
        state, now_ms = self._runner.state, self._runner.now_ms()
        if state is None or now_ms is None:
            raise Bug("a rehearsal has a session and a clock")
        return state, now_ms

    def _note(self, body: ev.Body, by: By = By.SITTER) -> None:
        self._runner.note(body, by)

    def _prepare(self, state: State, now_ms: int) -> None:
        """Do one thing of the preparation at each look, then start the first hold when its planned time is over."""
        wanted = decisions.missing(state, now_ms)
        if not wanted:
            if now_ms >= state.length_s(Phase.PREPARATION) * MS_PER_S:
                self._runner.do(decisions.start_hold)
            return
        protocol = state.protocol
        if decisions.Missing.SITTER in wanted:
            self._note(ev.SitterNamed("Sam"))
        elif decisions.Missing.GATES in wanted:
            gate = next(gate for gate in protocol.gates if gate.id not in state.gates)
            self._note(ev.GateAnswered(gate.id, not gate.stops_at, False), By.PATIENT)
        elif decisions.Missing.VITALS in wanted:
            slots = [slot.id for slot in protocol.vitals if slot.when is SlotWhen.PREPARATION]
            self._take_vitals(state, next(slot for slot in slots if slot not in state.vitals_ms))
        elif decisions.Missing.LISTS in wanted:
            item = next(item for item in protocol.lists.all if item.id not in state.ticked)
            self._note(ev.ItemTicked(item.id, True))
        elif decisions.Missing.MOOD in wanted:
            self._note(ev.MoodMarked(MoodMoment.BEFORE, -0.3, 0.2), By.PATIENT)
            self._note(ev.IntentionSet("A rehearsal, to know the way."), By.PATIENT)

    def _hold(self, state: State, now_ms: int) -> None:
        from_ms = decisions.may(state, now_ms).start_hold_ms
        if from_ms is not None and now_ms >= from_ms:
            self._runner.do(decisions.start_hold)

    def _call_once(self, state: State, now_ms: int) -> None:
        """Call the sitter once in the window; the sitter comes at the next look."""
        if state.called:
            self._note(ev.SitterCame())
        elif self._called_ms is None and now_ms > state.began_ms[Phase.WINDOW] + 600 * MS_PER_S:
            self._called_ms = now_ms
            self._note(ev.SitterCalled(), By.PATIENT)

    def _ground(self, state: State, now_ms: int) -> None:
        step = len(state.grounding)
        if step < len(state.protocol.grounding.steps):
            at_ms = state.began_ms[Phase.RETURN] + (step + 5) * 60 * MS_PER_S
            if now_ms >= at_ms:
                self._note(ev.GroundingStepDone(step), By.PATIENT)

    def _recover(self, state: State, now_ms: int) -> None:
        self._ground_rest(state)
        if now_ms < state.began_ms[Phase.RECOVERY] + state.protocol.phases.recovery.planned_s * MS_PER_S:
            return
        for item in state.protocol.readiness:
            self._note(ev.ReadinessAnswered(item.id, True))
        self._note(ev.MoodMarked(MoodMoment.AFTER, 0.4, -0.2), By.PATIENT)
        self._note(ev.HandedOver("Sam"))
        self._runner.do(decisions.close)

    def _ground_rest(self, state: State) -> None:
        for step in range(len(state.grounding), len(state.protocol.grounding.steps)):
            self._note(ev.GroundingStepDone(step), By.PATIENT)

    def _watch(self, state: State, now_ms: int) -> None:
        """Do what the sitter does in every phase from the first hold on: checks, readings, a glance now and then."""
        if not state.open or state.first_hold_ms is None:
            return
        check = next_check(state)
        if check is not None and now_ms >= check[1] + self._random.randrange(60) * MS_PER_S:
            self._note(ev.CheckDone(check[0], True, True, Rousable.NOT_TRIED, Calm.SETTLED, "lying on the back"))
        for slot, due_ms in vitals_due(state):
            if now_ms >= due_ms:
                self._take_vitals(state, slot)
        if now_ms - self._noticed_ms > 420 * MS_PER_S:
            self._noticed_ms = now_ms
            self._note(ev.Observed(self._random.choice(state.protocol.observations).id))

    def _take_vitals(self, state: State, slot: str) -> None:
        wanted = state.protocol.slot(slot).readings
        pressure = Reading.BLOOD_PRESSURE in wanted
        vary = self._random.randrange
        self._note(
            ev.VitalsTaken(
                slot,
                systolic_mmhg=118 + vary(20) if pressure else None,
                diastolic_mmhg=72 + vary(14) if pressure else None,
                pulse_bpm=64 + vary(22) if Reading.PULSE in wanted else None,
                spo2_percent=96 + vary(4) if Reading.SPO2 in wanted else None,
            )
        )


def play_through(runner: Runner, people: People, pass_time: Callable[[], None]) -> None:
    """Run an opened session to its close; `pass_time` lets the clock go on: sleeps, or moves a simulated one."""
    while people.act():
        pass_time()
        runner.tick()
