"""The prescriber's words for a dose hold, while it lasts and at its end. Says nothing of its own about the medicine."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from companion.domain.events import Phase
from companion.domain.protocol import EndAction
from companion.domain.session import State
from companion.ui.theme import Theme
from companion.ui.widgets.announce import announce
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.words import Words


class HoldCard(Card):
    """Show what is to be done with the present or the last hold; in the onset until it is marked as done."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("calm", parent)
        self.box.setContentsMargins(18, 14, 18, 14)
        self._title = self.add(Words("", "strong"))
        self._text = self.add(Words(""))
        self._done = self.add(Button(theme, self.tr("Done")))
        self.box.setAlignment(self._done, Qt.AlignmentFlag.AlignLeading)
        self._done.clicked.connect(self._put_away)
        self._seen = 0

    def show_state(self, state: State) -> None:
        """Show the words for the hold that runs or has just ended."""
        hold = state.holds[-1] if state.holds else None
        wanted = state.phase is Phase.HOLD or (state.phase is Phase.ONSET and hold is not None)
        if hold is None or not wanted or (hold.ended_ms is not None and hold.number <= self._seen):
            self.hide()
            return
        planned = state.protocol.holds[hold.number - 1]
        over = hold.ended_ms is not None
        now = self.tr("The hold has ended: spit out now") if over else self.tr("At the end: spit out")
        if planned.end is EndAction.SWALLOW:
            now = self.tr("The hold has ended: swallow now") if over else self.tr("At the end: swallow")
        if self._title.text() != now and over:
            announce(self, now)
        self._title.setText(now)
        self._title.set_kind("warm" if over else "strong")
        self._text.setText(planned.text)
        self._done.setVisible(over)
        self._number = hold.number
        self.show()

    def _put_away(self) -> None:
        self._seen = self._number
        self.hide()
