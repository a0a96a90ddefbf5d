"""The left side of the sitter's view: the clock readable at 2 m, the course's actions, what plays. Shows, no more."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.events import Phase
from companion.domain.session import State
from companion.domain.steering import Steerable
from companion.ui.pages.session.moment import Until, moment, segments
from companion.ui.pages.session.music_strip import MusicStrip
from companion.ui.pages.session.sound_strip import SoundStrip
from companion.ui.pages.session.steering import Steering
from companion.ui.pages.session.times import count_up, countdown
from companion.ui.theme import Theme
from companion.ui.widgets.phase_ring import PhaseRing

SPACING_PX = 12
LEAST_RING_PX = 240  # at 100 % text; the ring leaves out its names and captions before the clock


class ClockSide(QWidget):
    """Show ring, steering and sound; the last two have their own signals."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bare", True)
        self._theme = theme
        self._ring = PhaseRing(theme)
        self.steering = Steering(theme)
        self.music = MusicStrip(theme)
        self.sound = SoundStrip(theme)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACING_PX)
        box.addWidget(self._ring, 1)
        box.addWidget(self.steering)
        box.addWidget(self.music)
        box.addWidget(self.sound)
        theme.changed.connect(self._set_least)
        self._set_least()

    def heightForWidth(self, width: int) -> int:
        """Need a small ring and all the rest; what is more goes to the ring."""
        parts = [part for part in (self.steering, self.music, self.sound) if not part.isHidden()]
        rest = sum(part.heightForWidth(width) + SPACING_PX for part in parts)
        return self._ring.minimumHeight() + rest

    def show_time(self, state: State, now_ms: int, music: Steerable) -> None:
        """Show the clock and what can be done now; cheap, for every second."""
        self.steering.show_state(state, now_ms)
        self.music.show_state(state, music)
        at = moment(state, now_ms)
        clock = count_up(at.clock_ms) if at.until is Until.RESTED else countdown(at.clock_ms)
        since = "" if at.since_hold_ms is None else self._since(count_up(at.since_hold_ms))
        self._ring.show_phases(segments(state, now_ms))
        self._ring.show_clock(self._phase_words(state), clock, self._caption(state, at.until), since)

    def _set_least(self) -> None:
        side = round(LEAST_RING_PX * (1 + (self._theme.scale - 1) / 4))
        self._ring.setMinimumSize(side, side)

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
            return self.tr("until {phase} begins").format(phase=state.protocol.name(following))
        return {
            Until.HOLD_END: self.tr("until the hold ends"),
            Until.GAP_END: self.tr("until the next hold may start"),
            Until.LATEST_HOLD: self.tr("left to start the next hold"),
            Until.LEAST_REST: self.tr("of the protocol's shortest rest left"),
            Until.RESTED: self.tr("of rest"),
        }[until]

    def _since(self, clock: str) -> str:
        return self.tr("{clock} since the first hold ended").format(clock=clock)
