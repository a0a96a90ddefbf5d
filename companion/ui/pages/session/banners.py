"""What the sitter must not miss, above whatever page is open: a call, a look that is due, trouble with the sound.

Appears softly, never flashes, and is never shown on the patient's view. Records nothing.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.session import State
from companion.domain.stamps import Stamp
from companion.ui.pages.dates import stamp_words
from companion.ui.pages.session.entries import Entries
from companion.ui.pages.session.moment import next_look
from companion.ui.theme import Theme
from companion.ui.tokens import SPACE
from companion.ui.widgets.banner import Banner


class Banners(QWidget):
    """Show up to three lines; `came_asked` answers the call, `look_asked` opens the check."""

    came_asked = Signal()
    look_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._call, self._look, self._sound = Banner(theme), Banner(theme), Banner(theme)
        self._call.action_asked.connect(self.came_asked)
        self._look.action_asked.connect(self.look_asked)
        self._box = QVBoxLayout(self)
        self._box.setSpacing(8)
        for banner in (self._call, self._look, self._sound):
            self._box.addWidget(banner)
        self._fit()

    def show_state(self, state: State, now_ms: int, entries: Entries, *, card_in_sight: bool) -> None:
        """Show the call and the look; a look that is merely due is left to the card while that is in sight."""
        if state.called:
            self._call.say(self.tr("The patient asks for you"), "warm", self.tr("I am here"), assertive=True)
        else:
            self._call.clear()
        words = self._look_words(state, now_ms, entries, card_in_sight=card_in_sight)
        if words:
            self._look.say(words, "warm", self.tr("Record now"))
        else:
            self._look.clear()
        self._fit()

    def show_fault(self, words: str) -> None:
        """Show what is wrong with the sound, nothing when it is well."""
        if words:
            self._sound.say(words, "warm")
        else:
            self._sound.clear()
        self._fit()

    def _look_words(self, state: State, now_ms: int, entries: Entries, *, card_in_sight: bool) -> str:
        missed = entries.missed
        if missed is not None:
            at: Stamp | None = entries.stamp_at(state, missed.planned_ms)
            time = "" if at is None else stamp_words(at)
            return self.tr("The check of {time} was not recorded. Please look at the patient.").format(time=time)
        look = next_look(state, now_ms)
        if not card_in_sight and look is not None and look.slot is None and look.at_ms <= now_ms:
            return self.tr("A check is due. Please look at the patient.")
        return ""

    def _fit(self) -> None:
        """Take no room while there is nothing to say."""
        some = any(not banner.isHidden() for banner in (self._call, self._look, self._sound))
        self._box.setContentsMargins(SPACE, 12 if some else 0, SPACE, 0)
