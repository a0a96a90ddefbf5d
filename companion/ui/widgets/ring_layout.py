"""Where everything in and around the phase ring goes. Measures words; draws nothing and keeps nothing."""

from collections.abc import Sequence
from math import cos, hypot, radians, sin, sqrt

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from companion.domain.records import dataclass

GAP_DEG = 2.4
LEAST_DEG = 13.0
FULL_DEG = 360.0
BALANCE_PX = 4
PEN_SHARE = 0.04  # of the radius, as drawn in the pictures
NAME_GAP_PX = 14.0
ROW_GAP_PX = 10.0
GROWTH = 0.36  # of the radius: a large ring has a larger clock, to be read from further away
LEAST_SHARE = 0.4
LEAST_PHASE = 0.6
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True, slots=True)
class Way:
    """One way to place things: the clock's share of its size, where names and captions go, how many captions stay.

    `phase` is the share of its size that the phase's name keeps.
    """

    share: float
    names: str
    inside: bool
    captions: int = 2
    phase: float = 1.0


WAYS = (
    *(Way(share, names, inside) for share in (1.0, 0.8) for names in ("around", "legend") for inside in (True, False)),
    *(Way(share, "none", inside) for share in (1.0, 0.8, 0.6) for inside in (True, False)),
    *(Way(0.6, "none", inside=False, captions=kept) for kept in (1, 0)),
    *(Way(0.6, "none", inside=False, captions=kept, phase=LEAST_PHASE) for kept in (2, 1, 0)),
)
LAST_RESORT = Way(LEAST_SHARE, "none", inside=False, captions=0, phase=LEAST_PHASE)


@dataclass(frozen=True, slots=True)
class Arc:
    """One phase on the ring, in degrees clockwise from the top."""

    start_deg: float
    sweep_deg: float


@dataclass(frozen=True, slots=True)
class Line:
    """Words and the font they are drawn in."""

    text: str
    font: QFont


@dataclass(frozen=True, slots=True)
class Ring:
    """What is to be placed; `captions` are the lines under the clock."""

    arcs: tuple[Arc, ...]
    names: tuple[str, ...]
    name_font: QFont
    phase: Line
    clock: Line
    captions: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Places:
    """Where things are. `names` is empty where they do not fit around the ring; `legend` then holds them, if it can."""

    centre: QPointF
    radius: float
    names: tuple[QRectF, ...]
    legend: QRectF
    phase: QRectF
    phase_font: QFont
    clock: QRectF
    clock_font: QFont
    captions: tuple[QRectF, ...]

    @property
    def pen(self) -> float:
        """Give the width of the ring's line."""
        return self.radius * PEN_SHARE


def share_circle(planned_s: Sequence[float]) -> tuple[Arc, ...]:
    """Share the circle by planned seconds; a short phase keeps enough of it to be seen."""
    if not planned_s:
        return ()
    room = FULL_DEG - GAP_DEG * len(planned_s)
    least = min(LEAST_DEG, room / len(planned_s))
    total = sum(planned_s) or 1.0
    spare = room - least * len(planned_s)
    found, at = [], GAP_DEG / 2
    for seconds in planned_s:
        sweep = least + seconds / total * spare
        found.append(Arc(at, sweep))
        at += sweep + GAP_DEG
    return tuple(found)


def legend_text(names: Sequence[str]) -> str:
    """Give all names in one row of words."""
    return "  ·  ".join(names)


def place(size: QSizeF, ring: Ring) -> Places:
    """Find room for everything.

    Wanted: the clock in full size, names around the ring, captions inside. What does not fit gives way in this order:
    captions go below the ring, names go below it, names are left out, the clock shrinks, captions are left out, the
    phase's name shrinks. No word is ever cut, and the widget's accessible name keeps them all.
    """
    for way in WAYS:
        found = _attempt(size, ring, way)
        if found is not None:
            return found
    return _attempt(size, ring, LAST_RESORT, force=True) or _nothing(ring)


def _attempt(size: QSizeF, ring: Ring, way: Way, *, force: bool = False) -> Places | None:
    width = size.width()
    captions = tuple(c if at < way.captions else Line("", c.font) for at, c in enumerate(ring.captions))
    below = () if way.inside else captions
    legend = Line(legend_text(ring.names) if way.names == "legend" else "", ring.name_font)
    rows = [_measure(line, width) for line in (*below, legend)]
    area = QSizeF(width, size.height() - sum(row.height() + ROW_GAP_PX for row in rows if not row.isEmpty()))
    middles = [arc.start_deg + arc.sweep_deg / 2 for arc in ring.arcs]
    sizes = [QFontMetricsF(ring.name_font).size(0, name) for name in ring.names] if way.names == "around" else []
    radius = _radius(area, middles, sizes)
    centre = QPointF(width / 2, area.height() / 2)
    around = _around(centre, radius, middles, sizes)
    if any(one.intersects(other) for at, one in enumerate(around) for other in around[at + 1 :]):
        return None
    inner = max(1.0, radius * (1 - 1.5 * PEN_SHARE) - 8)
    clock = _clock_line(ring.clock, way.share, inner)
    phase = Line(ring.phase.text, QFont(ring.phase.font))
    phase.font.setPixelSize(round(ring.phase.font.pixelSize() * way.phase))
    inside = (phase, clock, *(captions if way.inside else ()))
    stack = _stack(centre, [_measure(line, inner * 1.5) for line in inside])
    if not force and not all(_in_circle(rect, centre, inner) for rect in stack):
        return None
    foot = _foot(rows, centre.x(), area.height())
    under = (*stack[2:], *foot[:-1])
    return Places(centre, radius, around, foot[-1], stack[0], phase.font, stack[1], clock.font, under)


def _nothing(ring: Ring) -> Places:
    """Give places for a widget without any room, as it may be before its first show."""
    empty = QRectF()
    under = tuple(empty for _ in ring.captions)
    return Places(QPointF(), 1.0, (), empty, empty, ring.phase.font, empty, ring.clock.font, under)


def _clock_line(clock: Line, share: float, inner: float) -> Line:
    """Give the clock at a share of its size; at its full size it grows with the ring."""
    font = QFont(clock.font)
    if share == 1.0:
        font.setPixelSize(max(font.pixelSize(), round(inner * GROWTH)))
        return Line(clock.text, font)
    font.setPixelSize(max(12, round(clock.font.pixelSize() * share)))
    return Line(clock.text, font)


def _radius(area: QSizeF, middles: Sequence[float], sizes: Sequence[QSizeF]) -> float:
    """Give the largest radius at which the names still lie inside the area, to half a pixel."""
    high = min(area.width(), area.height()) / 2 * (1 - PEN_SHARE)
    if not sizes:
        return max(high, 1.0)
    low, inside = 1.0, QRectF(QPointF(0, 0), area)
    while high - low > 0.5:
        middle = (low + high) / 2
        if all(inside.contains(rect) for rect in _around(inside.center(), middle, middles, sizes)):
            low = middle
        else:
            high = middle
    return low


def _around(centre: QPointF, radius: float, middles: Sequence[float], sizes: Sequence[QSizeF]) -> tuple[QRectF, ...]:
    found = []
    for middle, name in zip(middles, sizes, strict=False):
        x, y = sin(radians(middle)), -cos(radians(middle))
        away = _distance(radius + NAME_GAP_PX, abs(x), abs(y), name)
        rect = QRectF(QPointF(0, 0), name)
        rect.moveCenter(centre + QPointF(away * x, away * y))
        found.append(rect)
    return tuple(found)


def _distance(radius: float, x: float, y: float, size: QSizeF) -> float:
    """Give how far out a name's middle lies, in direction (x, y), for its nearest point to be `radius` away."""
    half_x, half_y = size.width() / 2, size.height() / 2
    along = x * half_x + y * half_y
    away = along + sqrt(max(0.0, along * along - half_x * half_x - half_y * half_y + radius * radius))
    if away * x < half_x:
        return (radius + half_y) / y
    if away * y < half_y:
        return (radius + half_x) / x
    return away


def _measure(line: Line, width: float) -> QRectF:
    if not line.text:
        return QRectF()
    metrics = QFontMetricsF(line.font)
    rect = _wrapped(metrics, line.text, width)
    if rect.height() > 1.5 * metrics.height():
        low, high = width / 2, width
        while high - low > BALANCE_PX:  # lines of about one length: no word is left alone below the others
            middle = (low + high) / 2
            low, high = (
                (low, middle) if _wrapped(metrics, line.text, middle).height() <= rect.height() else (middle, high)
            )
        rect = _wrapped(metrics, line.text, high)
    return QRectF(0, 0, rect.width() + 4, rect.height())


def _wrapped(metrics: QFontMetricsF, text: str, width: float) -> QRectF:
    return metrics.boundingRect(QRectF(0, 0, max(1.0, width), 10_000), int(WRAP), text)


def _stack(centre: QPointF, rects: Sequence[QRectF]) -> tuple[QRectF, ...]:
    """Put rectangles under each other around a centre."""
    y = centre.y() - (sum(rect.height() for rect in rects) + ROW_GAP_PX * (len(rects) - 1)) / 2
    found = []
    for rect in rects:
        found.append(QRectF(centre.x() - rect.width() / 2, y, rect.width(), rect.height()))
        y += rect.height() + ROW_GAP_PX
    return tuple(found)


def _foot(rows: Sequence[QRectF], middle_x: float, top: float) -> list[QRectF]:
    found = []
    for row in rows:
        found.append(QRectF(middle_x - row.width() / 2, top + ROW_GAP_PX, row.width(), row.height()))
        top += row.height() + ROW_GAP_PX if not row.isEmpty() else 0
    return found


def _in_circle(rect: QRectF, centre: QPointF, radius: float) -> bool:
    if rect.isEmpty():
        return True
    far_x = max(abs(rect.left() - centre.x()), abs(rect.right() - centre.x()))
    far_y = max(abs(rect.top() - centre.y()), abs(rect.bottom() - centre.y()))
    return hypot(far_x, far_y) <= radius
