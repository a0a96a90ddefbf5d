"""Fill in one measure: each answer goes into the record at once, so that what is half-filled is kept and gone on with.

Keeps to the rules of `domain/measures.py` and computes nothing else. Shows nothing.
"""

from collections.abc import Callable
from uuid import uuid4

from companion.domain import measures
from companion.domain.after_history import SittingLine
from companion.domain.events import Body
from companion.domain.measure_events import (
    MeasureAnswered,
    MeasureBegun,
    MeasureSetAside,
    MeasureSubmitted,
    NumbersShown,
    SpokenToSomeone,
)
from companion.domain.measures import Measure, Score
from companion.domain.session import State
from companion.services import measure_shelf
from companion.services.measure_shelf import Shelved


class Answering:
    """One sitting, new or gone on with.

    `note` puts something into the record; `state` tells of the session that is open, None for none.
    """

    def __init__(
        self,
        shelved: Shelved,
        note: Callable[[Body], None],
        state: Callable[[], State | None],
        before: SittingLine | None = None,
    ) -> None:
        self._note, self._state = note, state
        self._data = shelved.data
        self.measure: Measure = shelved.measure
        if before is not None:  # gone on with in the words that it was begun with
            self.measure = measure_shelf.of_sitting(before.document) or self.measure
        self._id = before.id if before is not None else uuid4().hex
        self._begun = before is not None
        self._shown = False
        self.begun_before = before.begun if before is not None else None
        self.answers: dict[str, int] = dict(before.answers) if before is not None else {}

    def answer(self, item: str, value: int | None) -> None:
        """Record an answer, or that it was taken back; raises Known `measure.not_now` or `measure.no_such_answer`."""
        measures.check_moment(self._state())
        measures.check_answer(self.measure, item, value)
        if self.answers.get(item) == value:
            return
        if not self._begun:
            self._note(MeasureBegun(self._id, self._data))
            self._begun = True
        self._note(MeasureAnswered(self._id, item, value))
        if value is None:
            self.answers.pop(item, None)
        else:
            self.answers[item] = value
        self._shown = self._shown and self.numbers_asked

    @property
    def numbers_asked(self) -> bool:
        """Tell whether an answer asks for the numbers to call."""
        return measures.numbers_first(self.measure, self.answers)

    @property
    def numbers_due(self) -> bool:
        """Tell whether the numbers are to be shown now: asked for, and not yet shown here."""
        return self.numbers_asked and not self._shown

    def numbers_shown(self) -> None:
        """Record that the numbers are shown."""
        self._shown = True
        self._note(NumbersShown(self._id))

    def spoken(self) -> None:
        """Record that the patient says they have spoken to someone."""
        self._note(SpokenToSomeone(self._id))

    def submit(self) -> Score:
        """Record the whole with its score; raises Known `measure.incomplete` or `measure.not_now`."""
        measures.check_moment(self._state())
        measure, found = self.measure, measures.score(self.measure, self.answers)
        self._note(
            MeasureSubmitted(
                self._id,
                *(measure.id, measure.version, measure.title),
                answers=dict(self.answers),
                total=found.total,
                low=measure.low,
                high=measure.high,
                band=found.band.name if found.band else "",
                parts={part.id: part.total for part in found.parts},
            )
        )
        return found

    def set_aside(self) -> None:
        """Record that this filling-in is dropped: its answers stay in the record, and count for nothing."""
        if self._begun:
            self._note(MeasureSetAside(self._id))
