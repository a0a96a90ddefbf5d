"""A walk through the places of the rail, a few words at each; it can be left at any moment, by its button or Esc."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame

from companion.domain.records import dataclass
from companion.ui.theme import Theme
from companion.ui.tokens import SPACE
from companion.ui.widgets.announce import announce
from companion.ui.widgets.button import Button
from companion.ui.widgets.column import Column
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.words import Words


@dataclass(frozen=True, slots=True)
class Stop:
    """One place: the name of its page, and what is said there."""

    page: str
    title: str
    text: str


class TourStrip(QFrame):
    """Stand below the page; `moved(str)` asks for the next place's page, `left()` ends it."""

    moved = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("card", "calm")
        self.setAccessibleName(self.tr("A look around"))
        self._stops, self._at = self._make_stops(), 0
        self._where, self._title, self._text = Words("", "small"), Words("", "subheading"), Words("")
        self._back = Button(theme, self.tr("Back"), "quiet")
        self._next = Button(theme, self.tr("Next"), "primary")
        leave = Button(theme, self.tr("Leave the tour"), "quiet")
        row = Flow()
        for button in (self._next, self._back, leave):
            row.addWidget(button)
        box = Column(self)
        box.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE // 2)
        for words in (self._where, self._title, self._text):
            box.addWidget(words)
        box.addLayout(row)
        self._back.clicked.connect(lambda: self.go_to(self._at - 1))
        self._next.clicked.connect(lambda: self.go_to(self._at + 1))
        leave.clicked.connect(self.left)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.left.emit)

    def _make_stops(self) -> tuple[Stop, ...]:
        return (
            Stop("today", self.tr("Today"), self.tr("What is due, and a pad on which to mark how you are.")),
            Stop("session", self.tr("Session"), self.tr("A session or a rehearsal begins here, and is led from here.")),
            Stop("mood", self.tr("Mood"), self.tr("Your marks and questionnaires over the weeks, with your sessions.")),
            Stop("journal", self.tr("Journal"), self.tr("Notes for yourself, written or spoken. They stay yours.")),
            Stop("check_ins", self.tr("Check-ins"), self.tr("Questions that your protocol asks at set times.")),
            Stop("records", self.tr("Sessions"), self.tr("Each session that was, with all that was noted in it.")),
            Stop("programmes", self.tr("Programmes"), self.tr("The music of a session, and where therapists make it.")),
            Stop("export", self.tr("Export"), self.tr("What you choose to give to your clinic, as a file.")),
            Stop("settings", self.tr("Settings"), self.tr("Looks, text size, sound, keys, lock and backups.")),
            Stop(
                "",
                self.tr("Help now"),
                self.tr(
                    "On every page, also before the record is opened: whom to call, and a way back when it is too much."
                ),
            ),
        )

    @property
    def ends(self) -> bool:
        """Tell whether the last place is shown."""
        return self._at == len(self._stops) - 1

    def go_to(self, at: int) -> None:
        """Show a place by its number from 0; after the last one the tour is over."""
        if at >= len(self._stops):
            self.left.emit()
            return
        self._at = max(at, 0)
        stop = self._stops[self._at]
        self._where.setText(self.tr("{n} of {all}").format(n=self._at + 1, all=len(self._stops)))
        self._title.setText(stop.title)
        self._text.setText(stop.text)
        self._back.setEnabled(self._at > 0)
        self._next.set_words(self.tr("Done") if self.ends else self.tr("Next"))
        if stop.page:
            self.moved.emit(stop.page)
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{stop.title}. {stop.text}")
