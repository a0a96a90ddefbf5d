"""Whatever befalls the clock, the program and the store: the same phases at the same times, and no lost entry."""

from collections import Counter
from dataclasses import asdict, replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain import decisions, session
from companion.domain import events as ev
from companion.domain.events import By
from companion.services.paths import Folder
from companion.services.store import Store
from tests.faults.portions import portions
from tests.services.honest import expect_honest
from tests.services.room import LOOK, Room
from tests.services.sample import KEY
from tests.services.trouble import BELIEVED_MS, THREE, Troubled, automatic, by_the_rules

STEPS = st.lists(
    st.tuples(st.integers(1, 600_000), st.sampled_from(["tick", "sleep", "kill"])), min_size=1, max_size=25
)
CLICKS = (
    (1_350_000, decisions.start_hold),
    (2_400_000, decisions.extend),
    (4_000_000, decisions.extend),
    (5_000_000, decisions.bring_back),
)


def session_with(steps: list[tuple[int, str]]) -> Room:
    """Go through a session by these steps, with the same clicks at the same session times, to the same end."""
    room = Room(THREE)
    room.start(600)
    clicks = iter([*CLICKS, (9_000_000, None)])
    at_ms, decision = next(clicks)
    steps_left = iter(steps)
    while True:
        step_ms, how = next(steps_left, (60_000, "tick"))
        step_ms = min(step_ms, at_ms - room.now_ms)
        room.wait(step_ms / 1000, tick=how == "tick")
        if how == "kill":
            room.kill()
            room.come_back()
        if room.now_ms >= at_ms:
            if decision is None:
                room.runner.tick()
                return room
            room.runner.do(decision)
            at_ms, decision = next(clicks)


@cache
def undisturbed() -> list[ev.Body]:
    """Give what happens by itself where somebody looks every second."""
    return automatic(session_with([(1_000, "tick")] * 9_000).events())


def test_the_undisturbed_session_is_the_one_of_the_protocol() -> None:
    assert [(body.phase, body.at_ms) for body in undisturbed() if isinstance(body, ev.PhaseBegan)] == [
        (ev.Phase.ONSET, 2_250_000),
        (ev.Phase.WINDOW, 3_450_000),
        (ev.Phase.RECOVERY, 5_900_000),
    ]


@settings(max_examples=settings.default.max_examples // 2)
@given(STEPS)
def test_how_often_anybody_looks_and_how_often_it_is_killed_changes_nothing(steps: list[tuple[int, str]]) -> None:
    room = session_with(steps)
    assert automatic(room.events()) == undisturbed()
    assert session.fold(room.events()) == room.state


@given(st.integers(0, 9_000_000), st.integers(1, 4_000_000))
def test_a_kill_at_any_moment_brings_back_the_phase_of_the_moment_of_return(killed_ms: int, away_ms: int) -> None:
    killed, stayed = Room(), Room()
    for room in (killed, stayed):
        room.start(600)
        room.clock.advance(killed_ms)
        room.runner.tick()
    killed.kill()
    for room in (killed, stayed):
        room.clock.advance(away_ms)
    killed.come_back()
    stayed.runner.tick()
    assert killed.state.phase is stayed.state.phase
    assert killed.state.began_ms == stayed.state.began_ms and killed.state.checks == stayed.state.checks
    assert automatic(killed.events()) == automatic(stayed.events())


@settings(max_examples=10)
@given(st.lists(st.sampled_from([LOOK, ev.SitterCalled(), ev.SitterCame(), ev.Observed("calm")]), max_size=10))
def test_every_prefix_of_the_log_is_a_session_that_can_go_on(bodies: list[ev.Body]) -> None:
    room = Room(THREE)
    room.start(600)
    for body in bodies:
        room.wait(400)
        room.runner.note(body, By.SITTER)
    events = room.events()
    for length in range(1, len(events) + 1):
        other = Room(THREE, first_id=1_000)
        other.clock = room.clock
        other.kill()
        other.log.events = events[:length]
        state = other.runner.resume(events[:length], None)
        assert state.open and automatic(other.log.events) == by_the_rules(other.log.events, other.now_ms)


@pytest.mark.parametrize(("sessions", "first"), portions(30, 20_000, of=1_000, first=380))
def test_troubled_sessions(folder: Folder, sessions: int, first: int) -> None:
    """Whatever befalls: nothing lost or told twice, the times right, and a record that holds and is honest."""
    befell: Counter[str] = Counter()
    worst_ms = worst_unasked_ms = 0
    store = Store.open(folder, KEY)
    for seed in range(first, first + sessions):
        troubled = Troubled(seed)
        outcome = troubled.run()
        room = troubled.room
        log = [replace(event, session=f"{seed:032x}", uid=f"{seed:016x}{event.uid[16:]}") for event in room.events()]
        told = [event.uid for event in room.recorded()]
        assert len(set(told)) == len(told) and set(told) <= {event.uid for event in room.events()}, seed
        assert room.runner.waiting == 0 and session.fold(room.events()) == room.state, seed
        assert automatic(log) == by_the_rules(log, room.now_ms), seed
        store.append(log)
        assert store.events(log[0].session) == log, seed
        befell += Counter(entries=len(log), jumps_told=expect_honest(log), **asdict(outcome))
        worst_ms = max(worst_ms, outcome.worst_ms)
        worst_unasked_ms = max(worst_unasked_ms, outcome.worst_unasked_ms)
    assert store.quick_check() == ()
    store.close()
    what = ", ".join(f"{count} {name}" for name, count in befell.items() if not name.startswith("worst"))
    print(f"{sessions} sessions, {what}; 0 entries lost")
    print(f"worst error {worst_unasked_ms} ms; where a person had to say how late it is, {worst_ms} ms")
    assert worst_unasked_ms == 0
    assert worst_ms <= BELIEVED_MS
