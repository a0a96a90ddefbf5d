"""What the sitter can do with the course of the session now: holds, return, more time, grounding, closing.

Offers what the rules of the domain allow; decides and records nothing.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain import decisions
from companion.domain.decisions import May
from companion.domain.events import Phase
from companion.domain.session import State
from companion.domain.stamps import MS_PER_S
from companion.ui.pages.session.times import length_words
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.hold_button import HoldButton
from companion.ui.widgets.words import Words


class Steering(QWidget):
    """Show the actions of this phase side by side; each signal asks for one."""

    hold_held = Signal()
    hold_asked = Signal()
    end_hold_asked = Signal()
    skip_asked = Signal()
    bring_back_asked = Signal()
    move_on_asked = Signal()
    readiness_asked = Signal()
    grounding_asked = Signal()
    extend_asked = Signal()
    patient_view_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hold = HoldButton(theme, "", "primary", big=True)
        self._hold.held.connect(self.hold_held)
        self._hold.confirm_asked.connect(self.hold_asked)
        self._skip = Button(theme, self.tr("Go on without it"), big=True)
        self._end_hold = Button(theme, self.tr("End this hold now"), big=True)
        self._ready = Button(theme, self.tr("Ready to close?"), "primary", big=True)
        self._back = Button(theme, self.tr("Bring back gently"), big=True)
        self._move_on = Button(theme, "", big=True)
        self._ground = Button(theme, self.tr("Grounding"), big=True)
        self._extend = Button(theme, "", big=True)
        self._extend.once = True
        self._patient = Button(theme, self.tr("Patient's view"), big=True)
        for button, asked in (
            (self._skip, self.skip_asked),
            (self._end_hold, self.end_hold_asked),
            (self._ready, self.readiness_asked),
            (self._back, self.bring_back_asked),
            (self._move_on, self.move_on_asked),
            (self._ground, self.grounding_asked),
            (self._extend, self.extend_asked),
            (self._patient, self.patient_view_asked),
        ):
            button.clicked.connect(asked)
        self._buttons = (
            self._hold,
            self._skip,
            self._end_hold,
            self._ready,
            self._back,
            self._move_on,
            self._ground,
            self._extend,
            self._patient,
        )
        self._lay_out()

    def _lay_out(self) -> None:
        self._row = Flow(spacing=12)
        for button in self._buttons:
            self._row.addWidget(button)
        self._when = Words("", "small")
        box = QVBoxLayout(self)
        box.setContentsMargins(6, 6, 6, 0)  # room for the focus ring
        box.setSpacing(6)
        box.addLayout(self._row)
        box.addWidget(self._when)

    def show_state(self, state: State, now_ms: int) -> None:
        """Show what can be done now, and from when the rest can."""
        may = decisions.may(state, now_ms)
        waits_ms = max(0, (may.start_hold_ms or 0) - now_ms, (may.bring_back_ms or 0) - now_ms)
        self._hold.set_words(self.tr("Press for 2 s to start hold {n}").format(n=len(state.holds) + 1))
        self._extend.set_words(self.tr("Add {length}").format(length=length_words(may.extend_s * MS_PER_S)))
        self._hold.setEnabled(not waits_ms)
        self._back.setEnabled(not waits_ms)
        if may.move_on_ms is not None:
            following = state.protocol.name(decisions.MOVES[state.phase])
            self._move_on.set_words(self.tr("Begin {phase}").format(phase=following))
        shown = self._shown(state, may, now_ms)
        for button in self._buttons:
            if button.isHidden() is shown[button]:
                button.setVisible(shown[button])
        self._row.set_columns(list(shown.values()).count(True))
        self._when.setVisible(waits_ms > 0)
        if waits_ms:
            self._when.setText(self.tr("Possible in {left}, by the protocol").format(left=length_words(waits_ms)))

    def _shown(self, state: State, may: May, now_ms: int) -> dict[Button, bool]:
        return {
            self._hold: may.start_hold_ms is not None,
            self._skip: may.skip_holds,
            self._end_hold: may.end_hold,
            self._ready: state.phase is Phase.RECOVERY,
            self._back: may.bring_back_ms is not None,
            self._move_on: may.move_on_ms is not None and now_ms >= may.move_on_ms,
            self._ground: state.phase in (Phase.RETURN, Phase.RECOVERY),
            self._extend: may.extend_s > 0,
            self._patient: True,
        }
