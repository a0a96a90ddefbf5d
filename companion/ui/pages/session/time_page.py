"""After a restart of the machine: how much time has passed? Computes nothing but the answer's session time."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.domain.session import State
from companion.ui.pages.dates import stamp_words
from companion.ui.pages.session.form_page import FormPage
from companion.ui.pages.session.line_field import enlarge
from companion.ui.pages.session.times import MS_PER_MIN, length_words
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.hold_button import HoldButton
from companion.ui.widgets.number_field import NumberField
from companion.ui.widgets.words import Words

MOST_MIN = 1440


class TimePage(FormPage):
    """Ask for the time that has passed; `told` gives the session time in ms.

    A session can be ended without an answer, too: `end_held` and `end_asked` are the two ways to ask for it.
    """

    told = Signal(object)
    end_held = Signal()
    end_asked = Signal()

    def __init__(self, theme: Theme, state: State, estimate_ms: int | None, parent: QWidget | None = None) -> None:
        """Take the runner's estimate of session time, None where it has none that can be believed."""
        super().__init__(theme, self.tr("The computer was off"), narrow=True, parent=parent)
        self.back.hide()
        self._last_ms = state.last_ms
        since = stamp_words(state.last_at)
        self.box.addWidget(Words(self.tr("The session went on meanwhile. Everything noted before is kept."), "body"))
        self._minutes = NumberField(theme, self.tr("Minutes that have passed"), self.tr("min"), 0, MOST_MIN)
        enlarge(self._minutes)
        if estimate_ms is not None:
            self.box.addWidget(self._guess(theme, estimate_ms, since))
        self.box.addWidget(self._other(theme, since, guessed=estimate_ms is not None))
        ends = HoldButton(theme, self.tr("Hold 2 s to end the session"), "hush")
        ends.held.connect(self.end_held)
        ends.confirm_asked.connect(self.end_asked)
        self.add_foot(ends)

    def _guess(self, theme: Theme, estimate_ms: int, since: str) -> Card:
        card = Card("calm")
        passed = length_words(max(0, estimate_ms - self._last_ms))
        text = self.tr("About {passed} have passed since the last entry, at {since}. Is that right?")
        card.add(Words(text.format(passed=passed, since=since), "heading"))
        right = card.add(Button(theme, self.tr("Yes, that is right"), "primary", big=True))
        right.clicked.connect(lambda: self.told.emit(estimate_ms))
        self.first = right
        return card

    def _other(self, theme: Theme, since: str, *, guessed: bool) -> Card:
        card = Card()
        title = self.tr("No, it was another time") if guessed else self.tr("How many minutes have passed?")
        card.heading(title)
        card.add(Words(self.tr("Counted from the last entry, at {since}.").format(since=since), "soft"))
        card.add(self._minutes)
        takes = card.add(Button(theme, self.tr("Take these minutes"), big=True))
        takes.setEnabled(False)
        self._minutes.changed.connect(lambda: takes.setEnabled(self._minutes.value() is not None))
        takes.clicked.connect(self._tell)
        if not guessed:
            self.first = self._minutes
        return card

    def _tell(self) -> None:
        minutes = self._minutes.value()
        if minutes is not None:
            self.told.emit(self._last_ms + round(minutes * MS_PER_MIN))
