"""The sitter's view of a running session: the clock's side and the sitter's panel. Shows, no more."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from companion.domain.protocol import Protocol
from companion.domain.session import State
from companion.domain.steering import Steerable
from companion.ui.pages.session.clock_side import ClockSide
from companion.ui.pages.session.entries import Entries
from companion.ui.pages.session.sitter_panel import SitterPanel
from companion.ui.theme import Theme
from companion.ui.tokens import SPACE
from companion.ui.widgets.scroll import Scroll

PANEL_PX = 440  # at 100 % text, at most
SHARES = (11, 9)


class SitterView(QWidget):
    """Show both sides; each has its own signals."""

    def __init__(self, theme: Theme, protocol: Protocol, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.clock = ClockSide(theme)
        self.panel = SitterPanel(theme, protocol)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, 16, SPACE, SPACE)
        row.setSpacing(SPACE)
        row.addWidget(Scroll(self.clock), SHARES[0])
        row.addWidget(self.panel, SHARES[1])
        theme.changed.connect(self._set_width)
        self._set_width()

    def hasHeightForWidth(self) -> bool:
        """Take any height: what does not fit scrolls. Qt would otherwise ask for the whole content's."""
        return False

    def show_state(self, state: State, now_ms: int, entries: Entries, music: Steerable) -> None:
        """Show everything; `music` is what can be steered in this phase."""
        self.panel.show_state(state, now_ms, entries)
        self.clock.show_time(state, now_ms, music)

    def show_time(self, state: State, now_ms: int, entries: Entries, music: Steerable) -> None:
        """Show the clock and what is due; cheap, for every second."""
        self.panel.show_time(state, now_ms, entries)
        self.clock.show_time(state, now_ms, music)

    def _set_width(self) -> None:
        self.panel.setMaximumWidth(self._theme.px(PANEL_PX))
