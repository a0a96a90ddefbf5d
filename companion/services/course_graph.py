"""Read from the store what the graph of a course shows: its days at once, single marks only for a span of days.

So that ten years open as fast as a month. `domain/mood.py` and `domain/lines.py` make charts of what is read.
"""

from collections.abc import Sequence

from companion.domain import lines, mood, protocol
from companion.domain.after_history import SittingLine
from companion.domain.agenda import hidden_from
from companion.domain.export.seen import Seen
from companion.domain.lines import Sign
from companion.domain.mood import Axis, Chart
from companion.domain.protocol import Viewer
from companion.domain.records import dataclass
from companion.services.store import Store

MOST_ROWS = 20_000
"""More marks than this in one table are shown day by day."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What the store knew when it was asked: the chart of `key`, that of the pad, and what else there is to show.

    `sittings` are those of the measure that is shown. `measures` has the title of each measure that was filled in, but
    for those whose score the protocol keeps from the patient.
    """

    key: str
    chart: Chart
    pad: Chart
    sittings: Sequence[SittingLine]
    measures: dict[str, str]
    signs: tuple[Sign, ...]


def read_kept(store: Store, key: str) -> Kept:
    """Read the chart of one thing, or of mood where there is no such thing (any more)."""
    marks, (filled_in, signs) = store.session_marks(), store.taken()
    installed = store.protocol()
    hidden = hidden_from(protocol.read(installed.document), Viewer.PATIENT) if installed else frozenset()
    measures = {name: title for name, title in filled_in.items() if name not in hidden}
    if key not in {*Axis, *measures, *signs}:
        key = Axis.MOOD.value
    axis = Axis.ENERGY if key == Axis.ENERGY else Axis.MOOD
    pad = mood.course(store.mood_days(), store.moods_paired(), store.moods_rehearsed(), marks, axis)
    chart: Chart | None = pad
    sittings: Sequence[SittingLine] = ()
    if key in measures:
        sittings = lines.complete(store.sittings())[key]
        chart = lines.measure_chart(sittings, marks)
    elif key in signs:
        chart = lines.sign_chart(store.vitals(), marks, Sign(key))
    return Kept(key, chart or pad, pad, sittings, measures, signs)


def read_seen(store: Store, key: str, first_s: float, last_s: float) -> Seen:
    """Read everything of one thing in a span of local time, for a table: marks, or their days where they are many."""
    marks = store.session_marks()
    if key in set(Sign):
        return Seen(vitals=[one for one in store.vitals() if first_s <= mood.local_s(one.at) <= last_s], marks=marks)
    if key not in set(Axis):
        done = [(one, one.submitted) for one in store.sittings() if one.measure == key]
        return Seen(sittings=[one for one, at in done if at is not None and first_s <= mood.local_s(at) <= last_s])
    first, last = int(first_s // mood.DAY_S), int(last_s // mood.DAY_S)
    days = [day for day in store.mood_days(first) if day.day <= last]
    if sum(day.marks for day in days) > MOST_ROWS:
        return Seen(days=days, marks=marks)
    points = [one for one in store.moods_of_days(first, last) if first_s <= mood.local_s(one.at) <= last_s]
    return Seen(points=points, marks=marks)
