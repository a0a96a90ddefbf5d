"""Measures: questionnaires read from data files, their answers, and the score that their publishers define.

Nothing about a measure is in code: wording, answers, bands, codes and sources come from the file. Draws no conclusion
from a score; gives the number and the published band it lies in. The file form is described in docs/formats.md.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import Annotated

from companion.domain import schema
from companion.domain.errors import Known
from companion.domain.records import dataclass
from companion.domain.schema import AtLeast, AtMost, Count, Exactly, Problem, Text
from companion.domain.session import State

FORMAT = "companion-measure/1"
_LOINC = re.compile(r"(\d{1,7})-(\d)", re.ASCII)
_ANSWER = re.compile(r"LA\d{1,7}-\d", re.ASCII)

Value = Annotated[int, AtLeast(-1000), AtMost(1000)]
"""What an answer counts in the score."""


class Scoring(StrEnum):
    """How the answers of the scored items become the total."""

    SUM = "sum"
    MEAN = "mean"


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer in words, and what it counts; `loinc` is LOINC's code for the answer (LA…)."""

    value: Value
    text: Text
    loinc: str | None


@dataclass(frozen=True, slots=True)
class Scale:
    """Answers as numbers from `low` to `high`, with words at both ends only."""

    low: Value
    high: Value
    step: Annotated[int, AtLeast(1), AtMost(100)]
    low_text: Text
    high_text: Text


@dataclass(frozen=True, slots=True)
class AnswerSet:
    """Answers that several items share: choices in words, or a scale."""

    id: Text
    choices: tuple[Choice, ...]
    scale: Scale | None

    @property
    def values(self) -> tuple[int, ...]:
        """Give every value that can be answered, in the order of the file."""
        if self.scale is None:
            return tuple(choice.value for choice in self.choices)
        return tuple(range(self.scale.low, self.scale.high + 1, self.scale.step))


@dataclass(frozen=True, slots=True)
class Question:
    """One question.

    `numbers_from`: an answer of this value or more opens the page with the numbers to call, before any score.
    """

    id: Text
    text: Text
    answers: Text
    scored: bool
    required: bool
    numbers_from: Value | None
    loinc: str | None


@dataclass(frozen=True, slots=True)
class Band:
    """A published range of the total: from `from_` on, until the next band begins."""

    from_: float
    name: Text


@dataclass(frozen=True, slots=True)
class Part:
    """A published part of the items, scored as the whole is.

    `count_from`: how many of its items were answered with this value or more is told to the clinic; `count_published`
    is the number that the publisher names for it. No conclusion is drawn from either.
    """

    id: Text
    title: Text
    items: Annotated[tuple[Text, ...], Count(1)]
    count_from: Value | None
    count_published: Value | None


@dataclass(frozen=True, slots=True)
class Source:
    """Where something in the file comes from, and when a person last compared it."""

    what: Text
    where: Text
    checked_on: date


@dataclass(frozen=True, slots=True)
class Measure:
    """One version of one measure."""

    format: Annotated[str, Exactly(FORMAT)]
    id: Text
    version: Annotated[int, AtLeast(1), AtMost(1_000_000)]
    language: Text
    title: Text
    about: Text
    instruction: Text
    answer_sets: Annotated[tuple[AnswerSet, ...], Count(1)]
    items: Annotated[tuple[Question, ...], Count(1, 100)]
    scoring: Scoring
    bands: tuple[Band, ...]
    parts: tuple[Part, ...]
    loinc: str | None
    total_loinc: str | None
    licence: Text
    sources: Annotated[tuple[Source, ...], Count(1)]

    def item(self, item_id: str) -> Question:
        """Give an item by its id; raises KeyError where there is none."""
        for item in self.items:
            if item.id == item_id:
                return item
        raise KeyError(item_id)

    def answers(self, item: Question) -> AnswerSet:
        """Give the answers that an item has."""
        return next(one for one in self.answer_sets if one.id == item.answers)

    @property
    def scored(self) -> tuple[Question, ...]:
        """Give the items that make the total."""
        return tuple(item for item in self.items if item.scored)

    @property
    def low(self) -> float:
        """Give the lowest total that can be."""
        return _total(self.scoring, [min(self.answers(item).values) for item in self.scored])

    @property
    def high(self) -> float:
        """Give the highest total that can be."""
        return _total(self.scoring, [max(self.answers(item).values) for item in self.scored])

    def ends(self, band: Band) -> tuple[float, float]:
        """Give the first and last total of a band; whole numbers end before the next band begins."""
        after = next((one.from_ for one in self.bands if one.from_ > band.from_), None)
        if after is None:
            return band.from_, self.high
        return band.from_, after - 1 if self.scoring is Scoring.SUM else after


@dataclass(frozen=True, slots=True)
class PartScore:
    """The score of a part; `count` is None where the publisher counts nothing."""

    id: str
    total: float
    low: float
    high: float
    count: int | None


@dataclass(frozen=True, slots=True)
class Score:
    """What the answers come to; `band` is None where no bands are published."""

    total: float
    band: Band | None
    parts: tuple[PartScore, ...]


def score(measure: Measure, answers: Mapping[str, int]) -> Score:
    """Score a measure that is filled in; raises Known `measure.incomplete` otherwise, and never guesses."""
    still = missing(measure, answers)
    if still:
        raise Known("measure.incomplete", measure=measure.title, open=len(still))
    total = _total(measure.scoring, [answers[item.id] for item in measure.scored])
    parts = tuple(_part_score(measure, part, answers) for part in measure.parts)
    return Score(total, band_of(measure, total), parts)


def missing(measure: Measure, answers: Mapping[str, int]) -> tuple[str, ...]:
    """Give the items that must be answered and are not, in order."""
    return tuple(item.id for item in measure.items if item.required and item.id not in answers)


def band_of(measure: Measure, total: float) -> Band | None:
    """Give the published band that a total lies in."""
    return next((band for band in reversed(measure.bands) if band.from_ <= total), None)


def numbers_first(measure: Measure, answers: Mapping[str, int]) -> bool:
    """Tell whether an answer asks for the numbers to call before any score, whatever the total is."""
    asked = (item for item in measure.items if item.numbers_from is not None)
    return any(answers.get(item.id, -10_000) >= (item.numbers_from or 0) for item in asked)


def check_answer(measure: Measure, item_id: str, value: int | None) -> None:
    """Raise Known `measure.no_such_answer` where the measure has no such item, or the item no such answer."""
    known = {item.id: item for item in measure.items}
    if item_id not in known or (value is not None and value not in measure.answers(known[item_id]).values):
        raise Known("measure.no_such_answer", measure=measure.title, item=item_id)


def check_moment(state: State | None) -> None:
    """Raise Known `measure.not_now` between the first hold and the end of recovery.

    A measure asks about weeks; nobody should answer it in an altered state. Rehearsals keep to it too: they show what
    a session will be like.
    """
    if state is not None and state.open and state.holds:
        raise Known("measure.not_now")


def _total(scoring: Scoring, values: list[int]) -> float:
    total = float(sum(values))
    return total if scoring is Scoring.SUM else total / len(values)


def _part_score(measure: Measure, part: Part, answers: Mapping[str, int]) -> PartScore:
    items = [measure.item(item_id) for item_id in part.items]
    values = [answers[item.id] for item in items]
    ranges = [measure.answers(item).values for item in items]
    low = _total(measure.scoring, [min(one) for one in ranges])
    high = _total(measure.scoring, [max(one) for one in ranges])
    least = part.count_from
    count = None if least is None else sum(value >= least for value in values)
    return PartScore(part.id, _total(measure.scoring, values), low, high, count)


# -- the file -----------------------------------------------------------------------------------------------------


def read(data: object) -> Measure:
    """Make a measure from plain data; raises schema.Unreadable with every problem found."""
    schema.check_format(data, FORMAT)
    measure = schema.read(Measure, data)
    problems = tuple(_rules(measure))
    if not problems:
        problems = tuple(_band_rules(measure))
    if problems:
        raise schema.Unreadable(problems)
    return measure


def loinc_digit(number: str) -> int:
    """Give the check digit of a LOINC code's number (LOINC Users' Guide, appendix on the mod 10 check digit)."""
    doubled = str(int(number[::-1][::2][::-1]) * 2)
    return -sum(int(digit) for digit in doubled + number[::-1][1::2]) % 10


def is_loinc(code: str) -> bool:
    """Tell whether a code has the form of LOINC's and the right check digit; that it exists is not known from that."""
    found = _LOINC.fullmatch(code)
    return found is not None and loinc_digit(found[1]) == int(found[2])


def _rules(measure: Measure) -> Iterator[Problem]:
    yield from _set_rules(measure)
    yield from _item_rules(measure)
    yield from _part_rules(measure)
    codes: list[tuple[schema.Path, str | None]] = [(("loinc",), measure.loinc), (("total_loinc",), measure.total_loinc)]
    codes += [(("items", i, "loinc"), item.loinc) for i, item in enumerate(measure.items)]
    for path, code in codes:
        if code is not None and not is_loinc(code):
            yield Problem(path, "rule", "a LOINC code with its right check digit, or null")


def _set_rules(measure: Measure) -> Iterator[Problem]:
    yield from schema.twice(((("answer_sets", i, "id"), one.id) for i, one in enumerate(measure.answer_sets)), "an id")
    for i, one in enumerate(measure.answer_sets):
        path: schema.Path = ("answer_sets", i)
        if bool(one.choices) == (one.scale is not None):
            yield Problem((*path, "choices"), "rule", "choices, or a scale; one of the two")
        values = ((("answer_sets", i, "choices", j, "value"), str(c.value)) for j, c in enumerate(one.choices))
        yield from schema.twice(values, "a value")
        if one.scale is not None and not one.scale.low < one.scale.high:
            yield Problem((*path, "scale", "high"), "rule", "a number above low")
        for j, choice in enumerate(one.choices):
            if choice.loinc is not None and not _ANSWER.fullmatch(choice.loinc):
                yield Problem((*path, "choices", j, "loinc"), "rule", "a LOINC answer code such as LA6568-5, or null")


def _item_rules(measure: Measure) -> Iterator[Problem]:
    yield from schema.twice(((("items", i, "id"), item.id) for i, item in enumerate(measure.items)), "an id")
    sets = {one.id for one in measure.answer_sets}
    for i, item in enumerate(measure.items):
        if item.answers not in sets:
            yield Problem(("items", i, "answers"), "rule", "the id of one of the answer_sets")
        if item.scored and not item.required:
            yield Problem(("items", i, "required"), "rule", "true for an item that is scored")
    if not measure.scored:
        yield Problem(("items",), "rule", "at least one item that is scored")


def _part_rules(measure: Measure) -> Iterator[Problem]:
    yield from schema.twice(((("parts", i, "id"), part.id) for i, part in enumerate(measure.parts)), "an id")
    scored = {item.id for item in measure.scored}
    for i, part in enumerate(measure.parts):
        for j, item in enumerate(part.items):
            if item not in scored:
                yield Problem(("parts", i, "items", j), "rule", "the id of an item that is scored")
        yield from schema.twice(((("parts", i, "items", j), one) for j, one in enumerate(part.items)), "an item")


def _band_rules(measure: Measure) -> Iterator[Problem]:
    """Check that every total that can be has one band, or that there are no bands at all."""
    if not measure.bands:
        return
    if measure.bands[0].from_ != measure.low:
        yield Problem(("bands", 0, "from"), "rule", f"the lowest total, {measure.low:g}")
    for i, (one, two) in enumerate(pairwise(measure.bands), 1):
        if two.from_ <= one.from_:
            yield Problem(("bands", i, "from"), "rule", "a number above that of the band before")
    if measure.bands[-1].from_ > measure.high:
        yield Problem(("bands", len(measure.bands) - 1, "from"), "rule", f"at most the highest total, {measure.high:g}")
