"""The graph's axes: days and months in the person's language, and values. Times are local wall seconds since 1970."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QDate, QLocale
from PySide6.QtGui import QFontMetricsF

from companion.domain.mood import DAY_S
from companion.ui.graph.library import pg
from companion.ui.graph.look import GraphLook
from companion.ui.pages.dates import EPOCH, day_date, moment, time_words, tr

HOUR_S = 3600
MONTH_S = 30.4 * DAY_S
YEAR_S = 365.25 * DAY_S
FIRST_MONDAY = 4  # 1970-01-05, counted from 1970-01-01
LABEL_PX = 64
"""Room for one label at 100 % text."""
GAP_PX = 8

STEPS: tuple[tuple[str, int, float], ...] = (
    *(("hour", n, n * HOUR_S) for n in (1, 3, 6, 12)),
    *(("day", n, n * DAY_S) for n in (1, 2, 7, 14)),
    *(("month", n, n * MONTH_S) for n in (1, 2, 3, 6)),
    *(("year", n, n * YEAR_S) for n in (1, 2, 5, 10, 20)),
)
"""What ticks can be apart: unit, how many of it, and their length in seconds."""


def step_for(seconds_per_px: float, label_px: float) -> tuple[str, int]:
    """Give the finest step whose labels do not touch."""
    found = next((step for step in STEPS if step[2] >= seconds_per_px * label_px), STEPS[-1])
    return found[0], found[1]


def ticks(first_s: float, last_s: float, unit: str, count: int) -> list[float]:
    """Give the ticks of a step within a span, each at the beginning of its hour, day, month or year."""
    if unit in ("hour", "day"):
        step = count * (HOUR_S if unit == "hour" else DAY_S)
        offset = FIRST_MONDAY * DAY_S if unit == "day" and count % 7 == 0 else 0
        at = ((first_s - offset) // step) * step + offset
        made = [at + i * step for i in range(int((last_s - at) // step) + 2)]
    else:
        months = count if unit == "month" else 12 * count
        begin = day_date(int(first_s // DAY_S))
        since = begin.year() * 12 + begin.month() - 1
        since -= since % months
        made = []
        while not made or made[-1] <= last_s:
            made.append(float(EPOCH.daysTo(QDate(since // 12, since % 12 + 1, 1)) * DAY_S))
            since += months
    return [at for at in made if first_s <= at <= last_s]


def label(at_s: float, unit: str) -> str:
    """Give a tick's words: an hour, a day, a month; a year where one begins."""
    day = day_date(int(at_s // DAY_S))
    if unit == "hour" and at_s % DAY_S:
        return time_words(at_s)
    if unit in ("hour", "day"):
        return QLocale().toString(day, tr("d MMM"))
    if unit == "month" and day.month() != 1:
        return QLocale().toString(day, tr("MMM"))
    return str(moment(at_s).date().year())


class DateAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """The time axis below the graph."""

    def __init__(self, look: GraphLook) -> None:
        super().__init__("bottom")
        self._unit = "day"
        self.origin_s = 0.0
        """What stands at 0, in local wall seconds since 1970."""
        self._label_px = LABEL_PX
        self.dress(look)

    def dress(self, look: GraphLook) -> None:
        """Take colours and type."""
        self._label_px = round(LABEL_PX * look.scale)
        dress_axis(self, look)

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        """Give the ticks between two times on an axis of `size` px."""
        self._unit, count = step_for((high - low) / max(1.0, size), self._label_px)
        made = ticks(low + self.origin_s, high + self.origin_s, self._unit, count)
        return [(1.0, [at_s - self.origin_s for at_s in made])]

    def tickStrings(self, values: Sequence[float], _scale: float, _spacing: float) -> list[str]:
        """Give the words at the ticks."""
        return [label(value + self.origin_s, self._unit) for value in values]


class ValueAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """The values at the side: only those that it is told, such as the edges of bands."""

    def __init__(self, look: GraphLook) -> None:
        super().__init__("left")
        self.dress(look)

    def dress(self, look: GraphLook) -> None:
        """Take colours and type."""
        dress_axis(self, look)

    def show_values(self, values: Sequence[float]) -> None:
        """Mark these values and no others."""
        self.setTicks([[(value, f"{value:g}") for value in values]])


def dress_axis(axis: Any, look: GraphLook) -> None:
    """Give an axis its colours and type; one below the graph is as high as its words, which the library cuts."""
    axis.setStyle(tickFont=look.font(12, 400), tickLength=0, tickTextOffset=GAP_PX, hideOverlappingLabels=True)
    axis.enableAutoSIPrefix(False)  # there is no title to put it into, and each step of a pan would set it in HTML anew
    axis.setTextPen(look.color("soft"))
    axis.setPen(look.pen("line"))
    if axis.orientation == "bottom":
        axis.setHeight(QFontMetricsF(look.font(12, 400)).height() + GAP_PX + 2)
