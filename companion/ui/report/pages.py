"""Set blocks on pages: where every line of words, every rule and every dot stands. Draws nothing.

Lengths are tenths of a point. Every text belongs to an element of the report's structure, which the PDF carries as
tags; what belongs to none, such as rules, feet and a table's head on its second page, is decoration there.
"""

from collections.abc import Callable, Sequence
from dataclasses import field
from itertools import pairwise

from PySide6.QtGui import QPageSize

from companion.domain.records import dataclass
from companion.ui.decimals import short
from companion.ui.report.blocks import Block, Chart, Grid, Heading, Line, Para, Report, Row
from companion.ui.report.letters import PT, SIZES, Type, height_of

MARGIN = 48 * PT
FOOT = 34 * PT
NOBODY = -1
PAD = 3 * PT
CHART_HEIGHT = 120 * PT
MOST_DOTS = 400
"""A line of more points than this is drawn without a dot at each."""


@dataclass(frozen=True, slots=True)
class Text:
    """A line of words at its baseline; `element` is its place in the structure."""

    x: float
    y: float
    words: str
    style: str
    element: int


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through points, `dash` 0 for a whole one; `grey` from 0, black, to 1."""

    points: tuple[tuple[float, float], ...]
    width: float
    grey: float = 0.0
    dash: int = 0


@dataclass(frozen=True, slots=True)
class Dot:
    """One value of a chart; `shape` 0 is a filled circle, 1 an open one, 2 a square, 3 an open square."""

    x: float
    y: float
    shape: int


Op = Text | Stroke | Dot


@dataclass(frozen=True, slots=True)
class Element:
    """A piece of the structure: a PDF structure type, the element around it (NOBODY: the document), its words."""

    tag: str
    parent: int
    alt: str = ""


@dataclass(slots=True)
class Sheet:
    """One page, from the back to the front."""

    ops: list[Op] = field(default_factory=list)


@dataclass(slots=True)
class Bookmark:
    """A heading in the outline."""

    level: int
    title: str
    page: int
    y: float


@dataclass(slots=True)
class Paged:
    """A report on its pages."""

    report: Report
    width: float
    height: float
    sheets: list[Sheet]
    elements: list[Element]
    bookmarks: list[Bookmark]

    def runs(self, page: int) -> list[str]:
        """Give the words of a page as the elements have them: one text for each run of lines of one element."""
        found: list[str] = []
        present = NOBODY
        for op in self.sheets[page].ops:
            if not isinstance(op, Text):
                continue
            if op.element != NOBODY and op.element == present:
                found[-1] += f" {op.words}"
            elif op.element != NOBODY:
                found.append(op.words)
            present = op.element
        return found


def steps_of(span: float) -> int:
    """Give into how many steps an axis is parted: those that fall on whole numbers, where there are such."""
    return next((steps for steps in (4, 5, 3, 2) if (span / steps).is_integer()), 4)


class Setter:
    """Set one report, block after block, on pages of one size."""

    def __init__(self, report: Report, size: QPageSize.PageSizeId, letters: Type) -> None:
        page = QPageSize(size).sizePoints()
        self._type, self._report = letters, report
        self.paged = Paged(report, page.width() * PT, page.height() * PT, [], [], [])
        self._inner = self.paged.width - 2 * MARGIN
        self._bottom = self.paged.height - MARGIN - FOOT
        self._y = 0.0
        self._new_page()

    def set(self, progress: Callable[[int], None]) -> Paged:
        """Set everything; `progress` hears how many blocks are done."""
        for done, block in enumerate(self._report.blocks, 1):
            self._block(block)
            progress(done)
        self._feet()
        return self.paged

    def _block(self, block: Block) -> None:
        match block:
            case Heading():
                self._heading(block)
            case Para(text, quiet):
                element = self._element("P")
                self._words(text, "small" if quiet else "body", element)
                self._y += 4 * PT
            case Grid():
                self._grid(block)
            case Chart():
                self._chart(block)

    # -- pieces -----------------------------------------------------------------------------------------------

    def _new_page(self) -> None:
        self.paged.sheets.append(Sheet())
        self._y = float(MARGIN)

    def _room(self, height: float) -> None:
        if self._y + height > self._bottom:
            self._new_page()

    def _put(self, op: Op) -> None:
        self.paged.sheets[-1].ops.append(op)

    def _element(self, tag: str, parent: int = NOBODY, alt: str = "") -> int:
        self.paged.elements.append(Element(tag, parent, alt))
        return len(self.paged.elements) - 1

    def _words(self, text: str, style: str, element: int) -> None:
        for line in self._type.wrap(text, style, self._inner):
            self._room(height_of(style))
            self._line(MARGIN, self._y, line, style, element)
            self._y += height_of(style)

    def _line(self, x: float, top: float, words: str, style: str, element: int) -> None:
        if words:
            self._put(Text(x, top + SIZES[style] * PT * 0.98, words, style, element))

    def _heading(self, block: Heading) -> None:
        style = f"h{block.level}"
        if block.new_page and self.paged.sheets[-1].ops:
            self._new_page()
        self._y += (14 if block.level == 1 else 8) * PT if self._y > MARGIN else 0
        self._room(height_of(style) + (220 if block.level == 1 else 60) * PT)
        self.paged.bookmarks.append(Bookmark(block.level, block.text, len(self.paged.sheets) - 1, self._y))
        self._words(block.text, style, self._element(f"H{block.level}"))
        self._y += (5 if block.level == 1 else 3) * PT

    # -- tables -----------------------------------------------------------------------------------------------

    def _grid(self, grid: Grid) -> None:
        total = sum(grid.shares)
        widths = [self._inner * share / total for share in grid.shares]
        table = self._element("Table")
        if grid.headers:
            self._head(grid.headers, widths, table)
        for row in grid.rows:
            self._row(grid, row, widths, table)
        self._y += 6 * PT

    def _head(self, headers: Sequence[str], widths: list[float], table: int) -> None:
        """Set a table's head; on a later page (`table` NOBODY) it is there for the eye alone."""
        row = self._element("TR", table) if table != NOBODY else NOBODY
        lines = [self._type.wrap(head, "small", width - 2 * PAD) for head, width in zip(headers, widths, strict=True)]
        height = max(len(one) for one in lines) * height_of("small") + 2 * PT
        self._room(height + 2 * height_of("body"))
        x = float(MARGIN)
        for head, width in zip(lines, widths, strict=True):
            element = self._element("TH", row) if row != NOBODY else NOBODY
            for i, line in enumerate(head):
                self._line(x, self._y + i * height_of("small"), line, "small", element)
            x += width
        self._y += height
        self._rule(0.8, 0.0)

    def _rule(self, width_pt: float, grey: float) -> None:
        points = ((float(MARGIN), self._y), (MARGIN + self._inner, self._y))
        self._put(Stroke(points, width_pt * PT, grey))
        self._y += 1.5 * PT

    def _row(self, grid: Grid, row: Row, widths: list[float], table: int) -> None:
        style = "strong" if row.strong else "body"
        lines = [self._type.wrap(cell, style, width - 2 * PAD) for cell, width in zip(row.cells, widths, strict=True)]
        most = max(len(one) for one in lines)
        below = self._type.wrap(row.below, "small", self._inner - 20 * PT) if row.below else []
        height = most * height_of(style) + len(below) * height_of("small") + 3 * PT
        if self._y + min(height, 200 * PT) > self._bottom:
            self._new_page()
            if grid.headers:
                self._head(grid.headers, widths, NOBODY)
        made = self._element("TR", table)
        elements = [
            self._element("TH" if column == 0 and not grid.headers else "TD", made) for column in range(len(lines))
        ]
        for i in range(most):
            self._room(height_of(style))
            x = float(MARGIN)
            for cell, width, element in zip(lines, widths, elements, strict=True):
                if i < len(cell):
                    self._line(x, self._y, cell[i], style, element)
                x += width
            self._y += height_of(style)
        for line in below:
            self._room(height_of("small"))
            self._line(MARGIN + 10 * PT, self._y, line, "small", elements[-1])
            self._y += height_of("small")
        self._rule(0.25, 0.6)

    # -- charts -----------------------------------------------------------------------------------------------

    def _chart(self, chart: Chart) -> None:
        self._room(CHART_HEIGHT + 60 * PT)
        figure = self._element("Figure", alt=chart.alt)
        self._words(chart.title, "strong", figure)
        left, right = MARGIN + 30 * PT, MARGIN + self._inner - 95 * PT
        top, bottom = self._y + 6 * PT, self._y + CHART_HEIGHT
        xs = [x for line in chart.lines for x, _ in line.points] + [x for x, _ in chart.ticks]
        first, last = min(xs), max(*xs, min(xs) + 1e-6)
        span = chart.high - chart.low

        def place(x: float, y: float) -> tuple[float, float]:
            across, up = (x - first) / (last - first), (y - chart.low) / span
            return left + across * (right - left), bottom - up * (bottom - top)

        self._frame(chart, place, (left, right, bottom), figure)
        for number, line in enumerate(chart.lines):
            self._plot(number, line, place)
        self._y = bottom + 16 * PT
        self._legend(chart, figure)
        self._y += 8 * PT

    def _frame(
        self,
        chart: Chart,
        place: Callable[[float, float], tuple[float, float]],
        edges: tuple[float, float, float],
        figure: int,
    ) -> None:
        left, right, bottom = edges
        steps = steps_of(chart.high - chart.low)
        for step in range(steps + 1):
            value = chart.low + (chart.high - chart.low) * step / steps
            y = place(0, value)[1]
            self._put(Stroke(((left, y), (right, y)), 0.3 * PT, 0.0 if step == 0 else 0.75))
            words = short(value)
            self._line(left - 4 * PT - self._type.width(words, "small"), y - 5 * PT, words, "small", figure)
        for y_value, name in chart.bands:
            y = place(0, y_value)[1]
            self._put(Stroke(((left, y), (right, y)), 0.4 * PT, 0.35, 3))
            self._line(right + 4 * PT, y - 9 * PT, name, "small", figure)
        free = left
        for x_value, words in chart.ticks:
            x = place(x_value, chart.low)[0]
            self._put(Stroke(((x, bottom), (x, bottom + 3 * PT)), 0.5 * PT))
            if x >= free:
                self._line(x, bottom + 3 * PT, words, "small", figure)
                free = x + self._type.width(words, "small") + 6 * PT

    def _plot(self, number: int, line: Line, place: Callable[[float, float], tuple[float, float]]) -> None:
        cuts = [at for at, (one, two) in enumerate(pairwise(line.points), 1) if two[0] - one[0] > line.gap]
        for first, end in pairwise((0, *cuts, len(line.points))):
            placed = tuple(place(*point) for point in line.points[first:end])
            if len(placed) > 1:
                self._put(Stroke(placed, 1.1 * PT, 0.0, line.dash))
            if len(placed) == 1 or len(line.points) <= MOST_DOTS:
                for x, y in placed:
                    self._put(Dot(x, y, number))

    def _legend(self, chart: Chart, figure: int) -> None:
        x = MARGIN + 30.0 * PT
        for number, line in enumerate(chart.lines):
            middle = self._y + 5 * PT
            self._put(Stroke(((x, middle), (x + 22 * PT, middle)), 1.1 * PT, 0.0, line.dash))
            self._put(Dot(x + 11 * PT, middle, number))
            self._line(x + 27 * PT, self._y, line.name, "small", figure)
            x += 27 * PT + self._type.width(line.name, "small") + 16 * PT
        self._y += height_of("small")

    # -- feet -------------------------------------------------------------------------------------------------

    def _feet(self) -> None:
        """Put date, fingerprint and page number at the foot of every page."""
        first, second = self._report.foot
        count = len(self.paged.sheets)
        for number, sheet in enumerate(self.paged.sheets, 1):
            page = f"{number} / {count}"
            top = self.paged.height - MARGIN - 16 * PT
            right = self.paged.width - MARGIN - self._type.width(page, "small")
            size = SIZES["small"] * PT
            sheet.ops += [
                Stroke(((float(MARGIN), top), (self.paged.width - MARGIN, top)), 0.3 * PT, 0.5),
                Text(MARGIN, top + 4 * PT + size, first, "small", NOBODY),
                Text(right, top + 4 * PT + size, page, "small", NOBODY),
                Text(MARGIN, top + 15 * PT + size, second, "mono", NOBODY),
            ]
