"""What the sitter can do with the course of the session now: holds, return, readiness. Offers; decides nothing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain import decisions
from companion.domain.events import Phase
from companion.domain.session import State
from companion.ui.pages.session.times import length_words
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.hold_button import HoldButton
from companion.ui.widgets.words import Words


class Steering(QWidget):
    """Show the actions that the rules allow in this phase; each signal asks for one."""

    hold_held = Signal()
    hold_asked = Signal()
    end_hold_asked = Signal()
    skip_asked = Signal()
    bring_back_asked = Signal()
    readiness_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        self._hold = HoldButton(theme, "", "primary", big=True)
        self._hold.held.connect(self.hold_held)
        self._hold.confirm_asked.connect(self.hold_asked)
        self._skip = Button(theme, self.tr("Go on without it"), "quiet")
        self._skip.clicked.connect(self.skip_asked)
        self._end_hold = Button(theme, self.tr("End this hold now"), big=True)
        self._end_hold.clicked.connect(self.end_hold_asked)
        self._back = Button(theme, self.tr("Bring back gently"), big=True)
        self._back.clicked.connect(self.bring_back_asked)
        self._ready = Button(theme, self.tr("Ready to close?"), "primary", big=True)
        self._ready.clicked.connect(self.readiness_asked)
        self._when = Words("", "small")
        for widget in (self._hold, self._skip, self._end_hold, self._back, self._ready, self._when):
            box.addWidget(widget)

    def show_state(self, state: State, now_ms: int) -> None:
        """Show what can be done now, and from when the rest can."""
        may = decisions.may(state, now_ms)
        number = len(state.holds) + 1
        waits_ms = 0 if may.start_hold_ms is None else may.start_hold_ms - now_ms
        early_ms = 0 if may.bring_back_ms is None else may.bring_back_ms - now_ms
        self._hold.set_words(self.tr("Hold 2 s to start hold {n}").format(n=number))
        self._hold.setVisible(may.start_hold_ms is not None)
        self._hold.setEnabled(waits_ms <= 0)
        self._skip.setVisible(may.skip_holds)
        self._end_hold.setVisible(may.end_hold)
        self._back.setVisible(may.bring_back_ms is not None)
        self._back.setEnabled(early_ms <= 0)
        self._ready.setVisible(state.phase is Phase.RECOVERY)
        left_ms = max(waits_ms, early_ms)
        self._when.setVisible(left_ms > 0)
        self._when.setText(self.tr("Possible in {left}, by the protocol").format(left=length_words(left_ms)))
