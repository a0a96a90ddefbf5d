"""What the protocol says of the hours after a session, as times: when driving is no longer ruled out by it.

Pure, and a restatement of the protocol alone: it says until when the rule holds, never that anybody is fit to drive.
"""

from collections.abc import Sequence
from datetime import datetime, time, timedelta, timezone

from companion.domain import events as ev
from companion.domain.events import Event
from companion.domain.protocol import Protocol
from companion.domain.stamps import MS_PER_S


def rule_until(protocol: Protocol, events: Sequence[Event]) -> datetime | None:
    """Give until when the protocol's driving rule holds after a session, in the local time of the session.

    None where the protocol gives no times, or no hold was started. Without an end of the last hold its start counts.
    """
    rule = protocol.driving
    marks = [event for event in events if isinstance(event.body, ev.HoldStarted | ev.HoldEnded)]
    if rule is None or not marks:
        return None
    at = marks[-1].at
    zone = timezone(timedelta(minutes=at.offset_min))
    last = datetime.fromtimestamp(at.utc_ms / MS_PER_S, zone)
    until = last + timedelta(seconds=rule.wait_s)
    if rule.next_day_from is None:
        return until
    hours, minutes = rule.next_day_from.split(":")
    morning = datetime.combine(last.date() + timedelta(days=1), time(int(hours), int(minutes)), zone)
    return max(until, morning)
