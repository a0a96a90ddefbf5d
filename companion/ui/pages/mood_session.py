"""A session from inside, below the course: one on a time axis of its own, and on request the others behind it.

Asks the store for a session's events when it is chosen, never for all of them at once.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.domain.mood import SessionMark
from companion.domain.record import record_of
from companion.domain.within import Within, within
from companion.services.store import Store
from companion.ui.pages.dates import day_words
from companion.ui.pages.mood_table import session_words
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.dropdown import Dropdown
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.words import Words

if TYPE_CHECKING:
    from companion.ui.graph.session_view import SessionView

GRAPH_PX = 380
MOST_OTHERS = 12
"""More lines than this behind one another can't be told apart."""

Answer = tuple[Within | None, tuple[Within, ...]]
Ask = Callable[[Callable[[Store], Answer], Callable[[Answer], None]], None]


class SessionCard(Card):
    """Choose a session and see it from inside; `record_asked(str)` names the one whose record is wanted."""

    record_asked = Signal(str)

    def __init__(self, theme: Theme, ask: Ask) -> None:
        super().__init__()
        self._theme, self._ask = theme, ask
        self._marks: tuple[SessionMark, ...] = ()
        self._graph: SessionView | None = None
        self.box.setContentsMargins(16, 16, 16, 12)
        self.heading(self.tr("Within a session"))
        self._which = Dropdown(theme, self.tr("Session"))
        self._beside = Button(theme, self.tr("Lay the others behind it"))
        self._beside.setCheckable(True)
        self._record = Button(theme, self.tr("Open the record"), "quiet")
        tools = QWidget()
        row = Flow(spacing=16)
        tools.setLayout(row)
        for widget in (self._which, self._beside, self._record):
            row.addWidget(widget)
        self.add(tools)
        self._nothing = self.add(
            Words(self.tr("This session ended before its first hold, so there is nothing to draw."), "soft")
        )
        self._nothing.hide()
        self._legend = self.add(Words("", "small"))
        self._which.currentIndexChanged.connect(lambda _: self._load())
        self._beside.toggled.connect(lambda _: self._load())
        self._record.clicked.connect(lambda: self.record_asked.emit(self._which.currentData()))
        theme.changed.connect(self._fit)

    def offer(self, marks: Sequence[SessionMark]) -> None:
        """Offer these sessions, the latest first; what was chosen stays chosen."""
        if tuple(marks) == self._marks:
            return
        chosen = self._which.currentData()
        self._marks = tuple(marks)
        self._which.blockSignals(True)  # the choice is loaded once, below
        self._which.clear()
        for mark in reversed(self._marks):
            self._which.addItem(f"{session_words(mark)}, {day_words(mark.day)}", mark.id)
        self._which.setCurrentIndex(max(0, self._which.findData(chosen)))
        self._which.blockSignals(False)
        self._which.updateGeometry()  # it was laid out before it had a word in it
        self._load()

    def _load(self) -> None:
        chosen = self._which.currentData()
        if chosen is None:
            return
        kept = next(mark for mark in self._marks if mark.id == chosen)
        others = [mark.id for mark in self._marks if mark.id != chosen and mark.rehearsal == kept.rehearsal]
        self._beside.setVisible(bool(others))  # a rehearsal is not laid over sessions
        others = others[-MOST_OTHERS:] if self._beside.isChecked() else []
        if others:
            self._legend.setText(self.tr("Reading the other sessions…"))  # years of them take a moment

        def job(store: Store) -> Answer:
            looked = [within(record_of(store.events(one))) for one in (chosen, *others)]
            return looked[0], tuple(one for one in looked[1:] if one is not None)

        self._ask(job, self._take)

    def _take(self, answer: Answer) -> None:
        one, others = answer
        self._nothing.setVisible(one is None)
        if self._graph is not None:
            self._graph.setVisible(one is not None)
        self._legend.setVisible(one is not None)
        if one is None:
            return
        if self._graph is None:
            from companion.ui.graph.session_view import SessionView  # noqa: PLC0415 - the graph library

            self._graph = self.add(SessionView(self._theme), 1)
            self._fit()
        self._graph.show_within(one, others, self._which.currentText())
        said = self.tr("Line: pulse. Linked dots: blood pressure. Time is counted from the first hold.")
        behind = self.tr("Behind it, thin: {n} other sessions.").format(n=len(others)) if others else ""
        self._legend.setText(f"{said} {behind}".strip())

    def _fit(self) -> None:
        if self._graph is not None:
            self._graph.setMinimumHeight(self._theme.px(GRAPH_PX))
