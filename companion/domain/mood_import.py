"""A diary of another program as marks on the pad: which column is what, which word counts how much, which row is wrong.

Pure: gets rows of words and gives marks with local times, or with the offset from UTC where a row says one. Guesses,
and lets a person say otherwise. A row that can't be read is told by its line, never guessed at.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from datetime import UTC, datetime, time, timedelta, timezone
from enum import StrEnum

from companion.domain.errors import Known
from companion.domain.records import dataclass

MOST_NOTE = 4_000
MOST_WORDS = 60
"""A diary with more words for moods than this has another column in the place of the mood."""
NOON = time(12, 0)


class Role(StrEnum):
    """What a column can be."""

    DATE = "date"
    TIME = "time"
    MOOD = "mood"
    ENERGY = "energy"
    NOTE = "note"
    MORE = "more"


class Order(StrEnum):
    """In which order a date stands."""

    YMD = "ymd"
    DMY = "dmy"
    MDY = "mdy"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table of words as it was read; each row with the line of the file on which it begins."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]

    def column(self, at: int) -> Iterator[str]:
        """Give the cells of a column, without what is empty."""
        return (row[at].strip() for _, row in self.rows if at < len(row) and row[at].strip())


@dataclass(frozen=True, slots=True)
class Plan:
    """How a sheet is read: the column of each role, the order of dates, and what a word or a number counts.

    `words` are on the scale 0 to 10, None where nobody said yet; numbers are between `low` and `high`, as are energies.
    """

    columns: Mapping[Role, int] = field(default_factory=dict)
    order: Order = Order.YMD
    words: Mapping[str, float | None] = field(default_factory=dict)
    low: float = 0.0
    high: float = 10.0


@dataclass(frozen=True, slots=True)
class Mark:
    """One row that was understood; `raw` is what makes it the same row the next time.

    `at` is the local time, without a zone; one with an offset where the row has it.
    """

    line: int
    at: datetime
    mood: float
    energy: float | None
    note: str
    raw: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Read:
    """What a sheet is by a plan: its marks, and what is wrong with each other row."""

    marks: tuple[Mark, ...]
    bad: tuple[Known, ...]


# Daylio's five, as it names them before a person renames them, and words that other diaries use for the same five
WORDS: Mapping[str, float] = {
    "rad": 10.0,
    "good": 7.5,
    "meh": 5.0,
    "bad": 2.5,
    "awful": 0.0,
    "fugly": 0.0,
    "great": 10.0,
    "excellent": 10.0,
    "very good": 10.0,
    "okay": 5.0,
    "ok": 5.0,
    "neutral": 5.0,
    "poor": 2.5,
    "terrible": 0.0,
    "very bad": 0.0,
}
_NAMES: Mapping[Role, tuple[str, ...]] = {
    Role.DATE: ("full_date", "date", "datetime", "timestamp", "created", "day", "datum", "fecha"),
    Role.TIME: ("time", "zeit", "uhrzeit", "hora", "hour"),
    Role.MOOD: ("mood", "mood_0_10", "stimmung", "rating", "score", "value", "humor", "humeur"),
    Role.ENERGY: ("energy", "energy_0_10", "energie"),
    Role.NOTE: ("note", "notes", "comment", "journal", "text", "notiz"),
    Role.MORE: ("activities", "note_title", "tags"),
}
_DATE = re.compile(r"(\d{1,4})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{1,4})(?:[T ,]+(.*))?$")
_TIME = re.compile(
    r"(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?\s*([ap])?\.?\s*(?:m\.?)?\s*(z|[+-]\d{2}:?\d{2})?$",
    re.IGNORECASE,
)


def guess(sheet: Sheet) -> Plan:
    """Give the most likely plan; what is not sure is left for a person to say."""
    named = {name.strip().lower(): at for at, name in reversed(tuple(enumerate(sheet.columns)))}
    columns: dict[Role, int] = {}
    for role, names in _NAMES.items():
        found = next((named[name] for name in names if name in named and named[name] not in columns.values()), None)
        if found is not None:
            columns[role] = found
    plan = Plan(columns, _order(sheet, columns.get(Role.DATE)))
    return with_mood(sheet, plan)


def with_mood(sheet: Sheet, plan: Plan) -> Plan:
    """Give the plan with the words and the scale of its mood column."""
    at = plan.columns.get(Role.MOOD)
    cells = list(sheet.column(at)) if at is not None else []
    numbers = [number for cell in cells if (number := _number(cell)) is not None]
    wordy = sorted({cell.lower() for cell in cells if _number(cell) is None})[:MOST_WORDS]
    low, high = _scale(numbers)
    words = {word: plan.words.get(word, WORDS.get(word)) for word in wordy}
    return Plan(plan.columns, plan.order, words, low, high)


def read(sheet: Sheet, plan: Plan) -> Read:
    """Read every row by a plan."""
    marks: list[Mark] = []
    bad: list[Known] = []
    for line, row in sheet.rows:
        try:
            marks.append(_mark(line, row, plan))
        except Known as why:
            bad.append(why)
    return Read(tuple(marks), tuple(bad))


def _mark(line: int, row: Sequence[str], plan: Plan) -> Mark:
    def cell(role: Role) -> str:
        at = plan.columns.get(role)
        return row[at].strip() if at is not None and at < len(row) else ""

    at = _moment(line, cell(Role.DATE), cell(Role.TIME), plan.order)
    mood = _mood(line, cell(Role.MOOD), plan)
    energy = _number(cell(Role.ENERGY))
    if cell(Role.ENERGY) and (energy is None or not plan.low <= energy <= plan.high):
        raise Known("import.row_energy", line=line, text=cell(Role.ENERGY)[:80])
    note = " · ".join(part for part in (cell(Role.MORE), cell(Role.NOTE)) if part)[:MOST_NOTE]
    raw = (cell(Role.DATE), cell(Role.TIME), cell(Role.MOOD), cell(Role.NOTE))
    return Mark(line, at, mood, None if energy is None else _on_ten(energy, plan), note, raw)


def _moment(line: int, day: str, clock: str, order: Order) -> datetime:
    found = _DATE.match(day)
    if not found:
        raise Known("import.row_date", line=line, text=day[:80])
    *parts, rest = found.groups()
    numbers = [int(part) for part in parts]
    if len(parts[0]) == 4:  # a year that stands first says so itself
        order = Order.YMD
    year, month, date = {
        Order.YMD: numbers,
        Order.DMY: numbers[::-1],
        Order.MDY: [numbers[2], numbers[0], numbers[1]],
    }[order]
    try:
        return datetime.combine(datetime(year + 2000 if year < 100 else year, month, date), _clock(clock or rest or ""))  # noqa: DTZ001 - local
    except ValueError:
        raise Known("import.row_date", line=line, text=f"{day} {clock}".strip()[:80]) from None


def _clock(text: str) -> time:
    if not text.strip():
        return NOON
    found = _TIME.match(text.strip())
    if not found:
        raise ValueError(text)
    hour, minute, second, half, offset = found.groups()
    shown = int(hour)
    if half:
        shown = shown % 12 + (12 if half.lower() == "p" else 0)
    return time(shown, int(minute), int(second or 0), tzinfo=_offset(offset) if offset else None)


def _offset(text: str) -> timezone:
    if text in "zZ":
        return UTC
    ahead = timedelta(hours=int(text[1:3]), minutes=int(text[-2:]))
    return timezone(-ahead if text[0] == "-" else ahead)


def _mood(line: int, text: str, plan: Plan) -> float:
    number = _number(text)
    if number is not None:
        if not plan.low <= number <= plan.high:
            raise Known("import.row_scale", line=line, text=text[:80], low=f"{plan.low:g}", high=f"{plan.high:g}")
        return _on_ten(number, plan)
    if not text:
        raise Known("import.row_mood", line=line)
    counted = plan.words.get(text.lower())
    if counted is None:
        raise Known("import.row_word", line=line, text=text[:80])
    return counted


def _on_ten(number: float, plan: Plan) -> float:
    return (number - plan.low) / (plan.high - plan.low) * 10 if plan.high > plan.low else 5.0


def _number(text: str) -> float | None:
    try:
        number = float(text.strip().replace(",", "."))
    except ValueError:
        return None
    return number if abs(number) < 1e6 else None


def _scale(numbers: Sequence[float]) -> tuple[float, float]:
    """Guess between which numbers a diary asks."""
    least, most = min(numbers, default=0.0), max(numbers, default=10.0)
    if least < 0:
        side = next((side for side in (1.0, 2.0, 3.0, 5.0, 10.0, 100.0) if max(-least, most) <= side), most)
        return -side, side
    if most <= 5 and numbers:
        return (1.0, 5.0) if least >= 1 else (0.0, 5.0)
    return (0.0, 10.0) if most <= 10 else (0.0, max(100.0, most))


def _order(sheet: Sheet, at: int | None) -> Order:
    """Tell the order of dates by what can only be a day; where nothing tells, the day stands first."""
    found = [match.groups() for cell in (sheet.column(at) if at is not None else ()) if (match := _DATE.match(cell))]
    if found and all(len(parts[0]) == 4 for parts in found):
        return Order.YMD
    return Order.MDY if any(int(parts[1]) > 12 for parts in found) else Order.DMY
