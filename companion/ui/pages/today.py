"""Today: what to do now, where the course stands, mood at a glance, and how it is right now.

Shows what the store and the running session say; opens nothing and decides nothing. Draws its small line by itself,
so that the first page never loads the graph library.
"""

from collections.abc import Sequence
from dataclasses import field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain import course, mood
from companion.domain.agenda import Around
from companion.domain.course_events import SessionPlanned, SessionSkipped
from companion.domain.events import Event, MoodMarked, SessionClosed
from companion.domain.mood import DAY_S, Axis, Day, SessionMark
from companion.domain.protocol import Protocol
from companion.domain.records import dataclass
from companion.services.around import read_around
from companion.services.clock import Clock, local_date
from companion.services.store import Store
from companion.ui.decimals import tenths
from companion.ui.live import Live
from companion.ui.pages.dates import hour, line_of, weekday_words
from companion.ui.pages.frame import Asks, Page
from companion.ui.pages.today_course import CourseCard
from companion.ui.pages.today_pad import PadCard
from companion.ui.pages.today_session import SessionCard
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.columns import Columns
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.head import Beside
from companion.ui.widgets.spark import Spark
from companion.ui.widgets.words import Words

SPAN_DAYS = 30
SHOWN_HERE = MoodMarked | SessionClosed | SessionPlanned | SessionSkipped
MORNING_H, AFTERNOON_H, EVENING_H = 4, 12, 18


@dataclass(frozen=True, slots=True)
class Kept:
    """What the store knew when it was asked last."""

    around: Around = field(default_factory=Around)
    days: tuple[Day, ...] = field(default=())


class TodayPage(Page):
    """Begin the day here.

    Signals: `session_asked(bool)` (True: a rehearsal), `go_on_asked()`, `protocol_asked()`, and
    `page_asked(str)` with another page's name.
    """

    session_asked = Signal(bool)
    go_on_asked = Signal()
    protocol_asked = Signal()
    page_asked = Signal(str)

    def __init__(self, theme: Theme, live: Live, worker: Asks, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setAccessibleName(self.tr("Today"))
        self._live, self._worker, self._clock = live, worker, clock
        self._protocol: Protocol | None = None
        self._kept = Kept()
        self._answered = False
        self.box.addLayout(self._make_head())
        self._session = SessionCard(theme)
        self._course = CourseCard(theme)
        self._mood = MoodCard(theme)
        self._mood.graph_asked.connect(lambda: self.page_asked.emit("mood"))
        self._pad = PadCard(theme, live)
        cards = Columns(theme, ((17, 400), (10, 260)), last_grows=True)
        for card in (self._session, self._course, self._mood, self._pad):
            cards.addWidget(card)
        self.box.addLayout(cards, 1)
        self._session.session_asked.connect(self.session_asked)
        self._session.go_on_asked.connect(self.go_on_asked)
        self._session.protocol_asked.connect(self.protocol_asked)
        self._course.page_asked.connect(self.page_asked)
        live.changed.connect(self._redraw)
        live.recorded.connect(self._recorded)

    def _make_head(self) -> Beside:
        """Make the greeting and, beside it where there is room, the ways to what can be read."""
        titles = QWidget()
        box = QVBoxLayout(titles)
        box.setContentsMargins(0, 0, 0, 0)
        self._greeting, self._date = Words("", "title"), Words("", "calm")
        box.addWidget(self._greeting)
        box.addWidget(self._date)
        reads = Flow(spacing=4, flush=True)
        reading = {
            "guide": self.tr("Good to know"),
            "aftercare": self.tr("After a session"),
            "handbook": self.tr("Handbook"),
        }
        for page, words in reading.items():
            button = Button(self.theme, words, "quiet")
            button.clicked.connect(lambda _=False, page=page: self.page_asked.emit(page))
            reads.addWidget(button)
        return Beside.of(titles, reads)

    def set_protocol(self, protocol: Protocol) -> None:
        """Take the protocol in force: the clinic's, or the example."""
        self._protocol = protocol
        self._redraw()

    def shown(self) -> None:
        """Ask the store anew."""
        since = mood.local_day(self._clock.stamp()) - SPAN_DAYS

        def job(store: Store) -> Kept:
            return Kept(read_around(store), mood.days_of(store.mood_days(since), Axis.MOOD))

        self.ask(self._worker, job, self._take)
        self._redraw()

    def _take(self, kept: Kept) -> None:
        self._kept, self._answered = kept, True
        self._redraw()

    def _recorded(self, events: tuple[Event, ...]) -> None:
        if self.isVisible() and any(isinstance(event.body, SHOWN_HERE) for event in events):
            self.shown()

    def _redraw(self) -> None:
        now = self._clock.stamp()
        self._greeting.setText(self._greet(hour(now)))
        state = self._live.state if self._live.open else None
        if self._protocol is not None:
            total = self._protocol.course.sessions
            number = course.next_number(self._kept.around.sessions, rehearsal=False)
            self._date.setText(self._day_line(weekday_words(now), number, total))
            if state is not None:
                self._session.show_open(state, self._live.now_ms())
            else:
                self._session.show_next(self._protocol, number, local_date(now))
            own = state is not None and not state.rehearsal
            if self._answered:
                self._course.show_course(self._protocol, self._kept.around, local_date(now), session_today=own)
        if self._answered:  # until then nobody knows whether there is nothing
            self._mood.show_days(self._kept.days, mood.session_marks(self._kept.around.sessions), mood.local_day(now))

    def _greet(self, now_h: int) -> str:
        if MORNING_H <= now_h < AFTERNOON_H:
            return self.tr("Good morning")
        return self.tr("Good afternoon") if AFTERNOON_H <= now_h < EVENING_H else self.tr("Good evening")

    def _day_line(self, day: str, number: int, total: int) -> str:
        day = line_of(day)
        if self._protocol is None or self._protocol.example or number > total or not self._answered:
            return day
        state = self._live.state if self._live.open else None
        if state is not None and not state.rehearsal:
            return self.tr("{day} · Session {n} of {m} today").format(day=day, n=state.number, m=total)
        return self.tr("{day} · Next is session {n} of {m}").format(day=day, n=number, m=total)


class MoodCard(Card):
    """Show a month of mood as one small line, honest about gaps; `graph_asked()` leads to the whole."""

    graph_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.heading(self.tr("Mood, last 30 days"))
        self._empty = self.add(
            Words(self.tr("Nothing is marked yet. A mark on the pad now and then makes a line here."), "soft")
        )
        self._spark = self.add(Spark(theme), 1)
        self._empty.hide()
        graph = Button(theme, self.tr("See the graph"))
        graph.clicked.connect(self.graph_asked)
        row = Flow()
        row.addWidget(graph)
        self.box.addLayout(row)

    def show_days(self, days: Sequence[Day], marks: Sequence[SessionMark], today: int) -> None:
        """Show the daily means up to `today`, broken where a week is missing, and the sessions."""
        first = today - SPAN_DAYS
        recent = [day for day in days if first < day.day <= today]
        self._empty.setVisible(not recent)
        self._spark.setVisible(bool(recent))
        points: list[tuple[float, float | None]] = []
        for run in mood.runs(recent):
            points += [(day.day - first, day.mean / 10) for day in run]
            points.append((run[-1].day - first, None))
        shown = [mark for mark in marks if mark.day > first and not mark.rehearsal]
        places = [(mark.at_s / DAY_S - first - 0.5, self.tr("session {n}").format(n=mark.number)) for mark in shown]
        self._spark.show_points(points, places, SPAN_DAYS + 0.5, self._words(recent))

    def _words(self, days: Sequence[Day]) -> str:
        if not days:
            return self.tr("Nothing is marked yet")
        said = self.tr("Mood of 0 to 10 on {n} of the last 30 days: lowest {low}, highest {high}, latest {last}")
        low, high = min(day.mean for day in days), max(day.mean for day in days)
        return said.format(n=len(days), low=tenths(low), high=tenths(high), last=tenths(days[-1].mean))
