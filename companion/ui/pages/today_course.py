"""The card “Your course”: its shape as dots, the next planned day, and what is asked now. Shows no score."""

from datetime import date

from PySide6.QtCore import QTime, Signal

from companion.domain import agenda, course
from companion.domain.agenda import Around
from companion.domain.course import Place, Shape, Standing
from companion.domain.protocol import Protocol
from companion.ui.pages.dates import date_of_day_words, line_of, minute_words
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.course_dots import CourseDots
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.words import Words


class CourseCard(Card):
    """Show the series of sessions; `page_asked(str)` with the name of the page that a button leads to."""

    page_asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__("calm")
        self.heading(self.tr("Your course"))
        self._dots = self.add(CourseDots(theme))
        self._done = self.add(Words("", "strong"))
        self._next = self.add(Words("", "soft"))
        self._asked = self.add(Words("", "body"))
        self.box.addStretch(1)
        foot = Flow(spacing=8)
        self._check_ins = self._way(theme, self.tr("Check-ins"), "check_ins", foot, "primary")
        self._course = self._way(theme, self.tr("The course"), "course", foot)
        self.box.addLayout(foot)

    def _way(self, theme: Theme, words: str, page: str, foot: Flow, kind: str = "secondary") -> Button:
        button = Button(theme, words, kind)
        button.clicked.connect(lambda: self.page_asked.emit(page))
        foot.addWidget(button)
        return button

    def show_course(self, protocol: Protocol, around: Around, today: date, *, session_today: bool) -> None:
        """Show where the course stands; the example has none."""
        total, example = protocol.course.sessions, protocol.example
        for part in (self._dots, self._done, self._course):
            part.setVisible(not example)
        now = () if example else agenda.agenda(protocol, around, today).now
        self._check_ins.setVisible(bool(now))
        self._asked.setVisible(bool(now))
        self._asked.setText(self.tr("Asked now: {n}").format(n=len(now)))
        if example:
            plan = self.tr("Your clinic's file says how many sessions are planned. They will stand here as dots.")
            self._next.setText(plan)
            return
        shaped = course.shape(around.sessions, around.plan, total)
        done = len(shaped.done)
        said = self.tr("{n} of {m} sessions done").format(n=done, m=total)
        self._dots.show_course([place.standing for place in shaped.places], said, today=session_today)
        self._done.setText(said if done else self.tr("The first of {m} is still to come").format(m=total))
        self._next.setText(self._next_words(shaped, today))

    def _next_words(self, shaped: Shape, today: date) -> str:
        parts = []
        last = shaped.done[-1] if shaped.done else None
        if last is not None and last.day is not None:
            parts.append(self._last_words(last, (today - last.day).days))
        planned = shaped.next_planned
        if planned is not None and planned.day is not None:
            parts.append(self._planned_words(planned, (planned.day - today).days))
        elif any(place.standing is Standing.OPEN for place in shaped.places):
            parts.append(self.tr("No day is planned for the next one."))
        return "\n".join(parts)

    def _last_words(self, last: Place, ago: int) -> str:
        if ago <= 0:
            return self.tr("Session {n} was today.").format(n=last.number)
        if ago == 1:
            return self.tr("Session {n} was yesterday.").format(n=last.number)
        return self.tr("Session {n} was {days} days ago.").format(n=last.number, days=ago)

    def _planned_words(self, planned: Place, ahead: int) -> str:
        day = date_of_day_words(planned.day) if planned.day is not None else ""
        if planned.minute is not None:
            day += f", {minute_words(QTime(planned.minute // 60, planned.minute % 60))}"
        if ahead < 0:
            return self.tr("{day} was planned, and no session is noted.").format(day=line_of(day))
        if ahead == 0:
            return self.tr("Next: today, {day}.").format(day=day)
        if ahead == 1:
            return self.tr("Next: tomorrow, {day}.").format(day=day)
        return self.tr("Next: {day}, in {days} days.").format(day=day, days=ahead)
