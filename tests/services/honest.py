"""What the record of a session must be, whatever befell its clocks: whole, in order, and honest about the trouble."""

from collections.abc import Sequence
from itertools import pairwise

from companion.domain import events as ev
from companion.domain import session
from companion.domain.events import Event
from companion.domain.record import record_of
from companion.services.runner import JUMP_MS


def expect_honest(log: Sequence[Event]) -> int:
    """See that the record has all and that no length is below zero; gives how many clock jumps it tells of."""
    record = record_of(log)
    assert len(record.entries) == len(log), "an entry is missing in the record"
    known = [entry.at_ms for entry in record.entries if entry.at_ms is not None]
    assert known == sorted(known) and min(known) >= 0
    assert all(entry.late_ms >= 0 for entry in record.entries)
    lengths = [line.actual_s for line in record.phases] + [line.actual_s for line in record.holds]
    lengths += [body.away_ms for _, body in record.all(ev.Resumed)]
    assert all(length is None or length >= 0 for length in lengths)
    _expect_phases_in_order(log)
    return _expect_each_jump_told(log)


def _expect_phases_in_order(log: Sequence[Event]) -> None:
    begun = [event.body for event in log if isinstance(event.body, ev.PhaseBegan)]
    places = [session.FLOW.index(body.phase) for body in begun]
    assert places == sorted(set(places)), "a phase began twice, or before the one before it"
    times = [body.at_ms for body in begun]
    assert times == sorted(times)


def _expect_each_jump_told(log: Sequence[Event]) -> int:
    """See that between two entries of one run of the machine the wall clock went as the uptime did, or says it not."""
    told = 0
    for before, event in pairwise(log):
        if before.at.boot != event.at.boot:
            continue
        jump_ms = (event.at.utc_ms - event.at.up_ms) - (before.at.utc_ms - before.at.up_ms)
        if isinstance(event.body, ev.ClockJumped):
            assert event.body.by_ms == jump_ms
            told += 1
        else:
            assert abs(jump_ms) <= JUMP_MS, "the wall clock was set, and the record says nothing of it"
    return told
