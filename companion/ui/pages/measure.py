"""Fill in one measure, a question at a time; then its score, with the published band and whom to talk it over with.

Records through `answering.py` and scores nothing itself. Where an answer asks for it, the numbers to call come first.
"""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from companion.domain.errors import Known
from companion.domain.measures import Question, Score
from companion.domain.protocol import Protocol
from companion.services.answering import Answering
from companion.ui.languages import spoken
from companion.ui.pages.dates import date_words
from companion.ui.pages.frame import Page
from companion.ui.pages.numbers_view import NumbersView
from companion.ui.pages.score_view import ScoreView
from companion.ui.theme import Theme
from companion.ui.widgets.announce import announce
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.column import Column
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.head import Head
from companion.ui.widgets.one_shown import OneShown
from companion.ui.widgets.words import Words


class MeasurePage(Page):
    """Ask the questions of one measure.

    `show_score`: whether the protocol lets the patient see it. `session_day`: a session was today. Signals: `left()`,
    with whatever was answered kept, `help_asked()`, `anew_asked()` where one that was begun before is to be begun from
    its first question, and `dropped()` once that may be.
    """

    left = Signal()
    anew_asked = Signal()
    dropped = Signal()
    help_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        answering: Answering,
        protocol: Protocol,
        *,
        show_score: bool,
        session_day: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, answering.measure.title, parent)
        self._answering, self._protocol = answering, protocol
        self._show_score, self._session_day = show_score, session_day
        self._at = self._first_open()
        self._score: Score | None = None
        self._way_out: SignalInstance | None = None
        self._view: QWidget | None = None
        self._make_head()
        if answering.measure.language.partition("-")[0] != spoken():
            said = self.tr(
                "It stays in its own words: only an official translation may be shown, and there is none here."
            )
            self.add(Words(said, "small"))
        self._before = self._make_before()
        self._stack = self.add(OneShown(), 1)
        self._asking = QWidget()
        self._stack.add(self._asking)
        self._show_question()

    def _make_head(self) -> None:
        self.add_way_back(self.tr("Back"), self._leave)
        self._where = Words("", "soft", wrap=False)
        self.add(Head(Words(self._answering.measure.title, "page"), self._where))

    def _make_before(self) -> QWidget | None:
        """Say when it was begun, and offer to begin anew: a questionnaire asks for the days before it."""
        begun = self._answering.begun_before
        if begun is None:
            return None
        said = self.tr("Begun on {day}: {n} of {m} answered.")
        n, m = len(self._answering.answers), len(self._answering.measure.items)
        anew = Button(self.theme, self.tr("Begin anew"), "quiet")
        anew.clicked.connect(self.anew_asked)
        return self.add(Head(Words(said.format(day=date_words(begun), n=n, m=m), "soft"), anew))

    def _first_open(self) -> int:
        """Give the first question without an answer, or the first of all."""
        items = self._answering.measure.items
        return next((at for at, item in enumerate(items) if item.id not in self._answering.answers), 0)

    # -- asking -----------------------------------------------------------------------------------------------

    def _show_question(self) -> None:
        measure = self._answering.measure
        item = measure.items[self._at]
        said = self.tr("Question {n} of {m}").format(n=self._at + 1, m=len(measure.items))
        self._where.setText(said)
        asking = QWidget()
        box = Column(asking)
        box.setContentsMargins(0, 8, 0, 0)
        box.setSpacing(16)
        card = Card()
        card.box.setSpacing(16)
        if item.scored:
            card.add(Words(measure.instruction, "soft"))
        card.add(Words(item.text, "heading"))
        card.add(self._make_answers(item))
        if not item.required:
            card.add(Words(self.tr("You may leave this one out. It does not count in the score."), "small"))
        box.addWidget(card)
        box.addLayout(self._make_foot(item))
        box.addWidget(Words(self.tr("Each answer is kept at once. You can stop and go on another time."), "small"))
        box.addWidget(Words(measure.licence, "tiny"))
        box.addStretch(1)
        self._stack.take(self._asking)
        self._asking.deleteLater()
        self._asking = asking
        self._stack.add(asking)
        self._stack.show_one(asking)
        asking.setAccessibleName(f"{said}. {item.text}")
        announce(asking, f"{said}. {item.text}")
        self.to_top()
        (self._group.checkedButton() or self._group.button(0)).setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_answers(self, item: Question) -> QWidget:
        answers = self._answering.measure.answers(item)
        asked = QWidget()
        box = QVBoxLayout(asked)
        box.setContentsMargins(0, 4, 0, 4)
        box.setSpacing(8)
        self._group = QButtonGroup(asked)
        if answers.scale is None:
            labels = [(choice.value, choice.text) for choice in answers.choices]
            row: QVBoxLayout | Flow = box
        else:
            scale = answers.scale
            box.addWidget(Words(self.tr("{n}: {words}").format(n=scale.low, words=scale.low_text), "soft"))
            labels = [(value, str(value)) for value in answers.values]
            row = Flow(spacing=8, columns=min(len(labels), 11))
            box.addLayout(row)
            box.addWidget(Words(self.tr("{n}: {words}").format(n=scale.high, words=scale.high_text), "soft"))
        for at, (value, text) in enumerate(labels):
            button = Button(self.theme, text, tile=True)
            button.setCheckable(True)
            button.setChecked(self._answering.answers.get(item.id) == value)
            button.clicked.connect(lambda _=False, value=value: self._answer(item, value))
            self._group.addButton(button, at)
            row.addWidget(button)
        return asked

    def _make_foot(self, item: Question) -> Flow:
        foot = Flow(spacing=12)
        last = self._at == len(self._answering.measure.items) - 1
        self._next = Button(self.theme, self.tr("Finish") if last else self.tr("Next"), "primary")
        self._next.setEnabled(not item.required or item.id in self._answering.answers)
        self._next.clicked.connect(self._go_on)
        foot.addWidget(self._next)
        if self._at:
            before = Button(self.theme, self.tr("The question before"))
            before.clicked.connect(lambda: self._go_to(self._at - 1))
            foot.addWidget(before)
        later = Button(self.theme, self.tr("Go on another time"), "quiet")
        later.clicked.connect(self._leave)
        foot.addWidget(later)
        return foot

    def _answer(self, item: Question, value: int) -> None:
        try:
            self._answering.answer(item.id, value)
        except Known as why:
            self.say_known(why)
            self._show_question()
            return
        self._next.setEnabled(True)

    def _go_to(self, at: int) -> None:
        self._at = at
        if self._before is not None:
            self._before.hide()
        self._show_question()

    def _go_on(self) -> None:
        """Go on: to the numbers where an answer asks for them, to the next question, or to the score."""
        if self._answering.numbers_due:
            self._show_numbers()
        elif self._way_out is not None:
            self._way_out.emit()
        elif self._score is not None:
            self._show_result()
        elif self._at < len(self._answering.measure.items) - 1:
            self._go_to(self._at + 1)
        else:
            self._finish()

    def _leave(self) -> None:
        """Leave; the numbers come first where an answer asks for them."""
        self._way_out = self.left
        self._go_on()

    def begin_anew(self) -> None:
        """Give up what was answered; the numbers come first here too."""
        self._way_out = self.dropped
        self._go_on()

    def _finish(self) -> None:
        try:
            self._score = self._answering.submit()
        except Known as why:
            self.say_known(why)
            return
        self._show_result()

    # -- the numbers, and the score ---------------------------------------------------------------------------

    def _show_numbers(self) -> None:
        self._answering.numbers_shown()
        self._where.setText("")
        view = NumbersView(self.theme, self._protocol, session_day=self._session_day)
        view.help_asked.connect(self.help_asked)
        view.spoken.connect(self._answering.spoken)
        view.go_on_asked.connect(self._go_on)
        self._show_view(view)
        view.take_keyboard()

    def _show_result(self) -> None:
        if self._score is None:
            return
        self._where.setText("")
        view = ScoreView(self.theme, self._answering.measure, self._score, shown=self._show_score)
        view.numbers_button.setVisible(self._answering.numbers_asked)
        view.numbers_asked.connect(self._show_numbers)
        view.done.connect(self.left)
        self._show_view(view)
        view.take_keyboard()

    def _show_view(self, view: QWidget) -> None:
        if self._view is not None:
            self._stack.take(self._view)
            self._view.deleteLater()
        self._view = view
        if self._before is not None:
            self._before.hide()
        self._stack.add(view)
        self._stack.show_one(view)
        self.to_top()
