"""The sitter's view of a running session: the clock readable at 2 m, what plays, and the sitter's panel.

Shows; what is asked for goes on as signals. Reads no clock: it is told the session time.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.domain import decisions
from companion.domain.events import Phase
from companion.domain.protocol import Protocol
from companion.domain.session import State
from companion.ui.pages.session.entries import Entries
from companion.ui.pages.session.hold_card import HoldCard
from companion.ui.pages.session.moment import Until, moment, segments
from companion.ui.pages.session.sitter_panel import SitterPanel
from companion.ui.pages.session.sound_strip import SoundStrip
from companion.ui.pages.session.times import count_up, countdown, length_words
from companion.ui.theme import Theme
from companion.ui.tokens import SPACE
from companion.ui.widgets.button import Button
from companion.ui.widgets.phase_ring import PhaseRing


class SitterView(QWidget):
    """Show ring, sound and panel; the signals ask for the actions on the left, `panel` has its own."""

    patient_view_asked = Signal()
    grounding_asked = Signal()
    extend_asked = Signal()

    def __init__(self, theme: Theme, protocol: Protocol, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ring = PhaseRing(theme)
        self._hold = HoldCard(theme)
        self.sound = SoundStrip(theme)
        self.panel = SitterPanel(theme, protocol)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self._ring, 1)
        left.addWidget(self._hold)
        left.addLayout(self._actions())
        left.addWidget(self.sound)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, 16, SPACE, SPACE)
        row.setSpacing(SPACE)
        row.addLayout(left, 7)
        row.addWidget(self.panel, 4)
        self.panel.setMaximumWidth(theme.px(440))

    def _actions(self) -> QHBoxLayout:
        self._grounding = Button(self._theme, self.tr("Grounding"), icon="heart")
        self._extend = Button(self._theme, "", icon="add")
        self._patient = Button(self._theme, self.tr("Patient's view"), icon="person")
        self._grounding.clicked.connect(self.grounding_asked)
        self._extend.clicked.connect(self.extend_asked)
        self._patient.clicked.connect(self.patient_view_asked)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        for button in (self._grounding, self._extend, self._patient):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def show_state(self, state: State, now_ms: int, entries: Entries) -> None:
        """Show everything."""
        self._hold.show_state(state)
        extend_s = decisions.may(state, now_ms).extend_s
        self._extend.setVisible(extend_s > 0)
        self._extend.set_words(
            self.tr("Add {length}").format(length=length_words(extend_s * 1000)) if extend_s else self.tr("Add")
        )
        self._grounding.setVisible(state.phase in (Phase.RETURN, Phase.RECOVERY))
        self.panel.show_state(state, now_ms, entries)
        self._show_clock(state, now_ms)

    def show_time(self, state: State, now_ms: int, entries: Entries) -> None:
        """Show the clock and what is due; cheap, for every second."""
        self.panel.show_time(state, now_ms, entries)
        self._show_clock(state, now_ms)

    def _show_clock(self, state: State, now_ms: int) -> None:
        at = moment(state, now_ms)
        clock = count_up(at.clock_ms) if at.until is Until.RESTED else countdown(at.clock_ms)
        since = "" if at.since_hold_ms is None else self._since(count_up(at.since_hold_ms))
        self._ring.show_phases(segments(state, now_ms))
        self._ring.show_clock(self._phase_words(state), clock, self._caption(state, at.until), since)

    def _phase_words(self, state: State) -> str:
        name = state.protocol.name(state.phase)
        planned = len(state.protocol.holds)
        if state.phase is Phase.HOLD and planned > 1:
            return self.tr("{name} {n} of {all}").format(name=name, n=len(state.holds), all=planned)
        return name

    def _caption(self, state: State, until: Until) -> str:
        if until is Until.PHASE_END:
            following = {Phase.ONSET: Phase.WINDOW, Phase.RETURN: Phase.RECOVERY}.get(state.phase)
            if following is None:
                return self.tr("until the music begins to bring you back")
            return self.tr("until {phase}").format(phase=state.protocol.name(following))
        return {
            Until.HOLD_END: self.tr("until the hold ends"),
            Until.GAP_END: self.tr("until the next hold may start"),
            Until.LATEST_HOLD: self.tr("left to start the next hold"),
            Until.LEAST_REST: self.tr("of the protocol's shortest rest left"),
            Until.RESTED: self.tr("of rest"),
        }[until]

    def _since(self, clock: str) -> str:
        return self.tr("{clock} since the first hold ended").format(clock=clock)
