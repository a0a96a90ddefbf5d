"""What a report is made of, in the order in which it is read. Plain values; no sizes and no fonts."""

from math import inf

from companion.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 or 2; `new_page` begins a page with it."""

    level: int
    text: str
    new_page: bool = False


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph; `quiet` is set smaller."""

    text: str
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of one row; `strong` marks what was not done or not as usual, `below` stands under it."""

    cells: tuple[str, ...]
    strong: bool = False
    below: str = ""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; `shares` are the widths of its columns, in parts. Without headers the first column names the rows."""

    headers: tuple[str, ...]
    rows: tuple[Row, ...]
    shares: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a chart: points as (x, y), told apart by its dots and dashes, never by colour alone.

    It stops where the next point is more than `gap` away; nobody knows what was between.
    """

    name: str
    points: tuple[tuple[float, float], ...]
    dash: int = 0
    gap: float = inf


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart; `alt` says what it shows to whoever can't see it, `ticks` are (x, words), `bands` (y, words)."""

    title: str
    alt: str
    lines: tuple[Line, ...]
    low: float
    high: float
    ticks: tuple[tuple[float, str], ...]
    bands: tuple[tuple[float, str], ...] = ()


Block = Heading | Para | Grid | Chart


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report: its title, what stands at the foot of every page, and its blocks."""

    title: str
    language: str
    foot: tuple[str, str]
    blocks: tuple[Block, ...]
