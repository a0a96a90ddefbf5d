"""One session on one time axis: phases, checks, readings, notes, mood and music, in seconds since the first hold.

Pure, and made from the record alone. Sessions laid over each other share that zero, so they can be compared. Holds no
words but the protocol's, the programme's and the people's own.
"""

from collections.abc import Iterator
from enum import StrEnum

from companion.domain import events as ev
from companion.domain import programme, schema
from companion.domain.events import Phase
from companion.domain.record import Entry, Record
from companion.domain.records import dataclass
from companion.domain.stamps import MS_PER_S


class Lane(StrEnum):
    """The rows below the readings."""

    CHECKS = "checks"
    NOTES = "notes"
    MOOD = "mood"
    MUSIC = "music"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Something that lasted, from second to second; `name` is the protocol's or the programme's."""

    name: str
    phase: Phase
    from_s: float
    to_s: float


@dataclass(frozen=True, slots=True)
class Moment:
    """Something that happened at a second; `missed` is a planned check that was not done."""

    at_s: float
    lane: Lane
    entry: Entry
    missed: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """One reading of the body; what was not taken is None."""

    at_s: float
    systolic_mmhg: int | None
    diastolic_mmhg: int | None
    pulse_bpm: int | None
    spo2_percent: int | None
    entry: Entry


@dataclass(frozen=True, slots=True)
class Within:
    """A session from inside; `phases` and `music` follow each other in time, and so do `moments` and `readings`."""

    record: Record
    phases: tuple[Stretch, ...]
    music: tuple[Stretch, ...]
    moments: tuple[Moment, ...]
    readings: tuple[Reading, ...]

    @property
    def span_s(self) -> tuple[float, float]:
        """Give the first and the last second that anything is known of."""
        places = [stretch.from_s for stretch in self.phases] + [stretch.to_s for stretch in self.phases]
        places += [moment.at_s for moment in self.moments] + [reading.at_s for reading in self.readings]
        return min(places, default=0.0), max(places, default=0.0)


def within(record: Record) -> Within | None:
    """Look at a session from inside; None where no hold was begun, so that there is no second 0."""
    zero_ms = next(
        (hold.started.at_ms for hold in record.holds if hold.started is not None and hold.started.at_ms is not None),
        None,
    )
    if zero_ms is None:
        return None
    last_ms = max((entry.at_ms for entry in record.entries if entry.at_ms is not None), default=zero_ms)
    phases = tuple(
        Stretch(line.name, line.phase, _s(line.began_ms, zero_ms), _s(line.ended_ms or last_ms, zero_ms))
        for line in record.phases
        if line.began_ms is not None and (line.ended_ms or last_ms) > line.began_ms
    )
    moments = sorted(_moments(record, zero_ms), key=lambda moment: moment.at_s)
    return Within(record, phases, tuple(_music(record, phases)), tuple(moments), tuple(_readings(record, zero_ms)))


def _s(at_ms: int, zero_ms: int) -> float:
    return (at_ms - zero_ms) / MS_PER_S


def _moments(record: Record, zero_ms: int) -> Iterator[Moment]:
    for check in record.checks:
        if check.entry.at_ms is not None:
            at_ms = check.planned_ms if check.missed and check.planned_ms is not None else check.entry.at_ms
            yield Moment(_s(at_ms, zero_ms), Lane.CHECKS, check.entry, check.missed)
    for entry in record.entries:
        if entry.at_ms is None or entry.corrections:
            continue
        if isinstance(entry.body, ev.Observed | ev.Noted | ev.SitterCalled | ev.HelpOpened):
            yield Moment(_s(entry.at_ms, zero_ms), Lane.NOTES, entry)
        elif isinstance(entry.body, ev.MoodMarked):
            yield Moment(_s(entry.at_ms, zero_ms), Lane.MOOD, entry)


def _readings(record: Record, zero_ms: int) -> Iterator[Reading]:
    for entry, body in record.all(ev.VitalsTaken):
        if entry.at_ms is not None and not entry.corrections:
            numbers = (body.systolic_mmhg, body.diastolic_mmhg, body.pulse_bpm, body.spo2_percent)
            yield Reading(_s(entry.at_ms, zero_ms), *numbers, entry)


def _music(record: Record, phases: tuple[Stretch, ...]) -> Iterator[Stretch]:
    """Give what the programme had in each phase; a programme of a later version is passed over."""
    opened = record.entries[0].body
    if not isinstance(opened, ev.SessionOpened):
        return
    try:
        played = programme.read(opened.programme)
    except schema.Unreadable:
        return
    for stretch in phases:
        titles = tuple(dict.fromkeys(track.title for track in played.of(stretch.phase)))
        if titles:
            yield Stretch(" · ".join(titles), stretch.phase, stretch.from_s, stretch.to_s)
