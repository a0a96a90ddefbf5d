"""What the sitter must not miss, above whatever page is open: a call, a look that is due, trouble with the sound.

Appears softly, never flashes, and is never shown on the patient's view. In a window that is low for the size of its
text the most urgent line stands alone, with how many more there are; else they would take half of it. Records nothing.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.session import State
from companion.domain.stamps import Stamp
from companion.ui.pages.dates import stamp_words
from companion.ui.pages.session.entries import Entries
from companion.ui.pages.session.moment import next_look
from companion.ui.theme import Theme
from companion.ui.tokens import SPACE
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.button import Button

LOW_PX = 500
"""A window lower than this at 100 % text has no room for more than one line beside what the sitter does."""


class Banners(QWidget):
    """Show up to three lines, the most urgent first; `came_asked` answers the call, `look_asked` opens the check.

    `aloud_asked` wants the music out of a loudspeaker, though headphones are waited for.
    """

    came_asked = Signal()
    look_asked = Signal()
    aloud_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._call, self._look, self._sound = Banner(theme), Banner(theme), Banner(theme)
        self._call.action_asked.connect(self.came_asked)
        self._look.action_asked.connect(self.look_asked)
        self._sound.action_asked.connect(self.aloud_asked)
        self._box = QVBoxLayout(self)
        self._box.setSpacing(8)
        self._places: dict[Banner, QWidget] = {}
        for banner in (self._call, self._look, self._sound):
            place = self._places[banner] = QWidget()  # folds a line away and leaves it as it is
            box = QVBoxLayout(place)
            box.setContentsMargins(0, 0, 0, 0)
            box.addWidget(banner)
            self._box.addWidget(place)
        self._unfolded, self._count = False, 0
        self._more = Button(theme, "", "quiet")
        self._more.clicked.connect(self._unfold)
        self._box.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
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

    def show_fault(self, words: str, *, unplugged: bool) -> None:
        """Show what is wrong with the sound, nothing when it is well; `unplugged` headphones need not be waited for."""
        if words:
            self._sound.say(words, "warm", self.tr("Play it aloud") if unplugged else "")
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

    def _unfold(self) -> None:
        self._unfolded = True
        self._fit()
        self._look.take_keyboard()  # it has just come up, and the button that was pressed is gone

    def _fit(self) -> None:
        """Take no room while there is nothing to say, and little where there is little."""
        said = [place for banner, place in self._places.items() if not banner.isHidden()]
        self._unfolded = self._unfolded and len(said) == self._count
        self._count = len(said)
        low = self.window().height() < self._theme.px(LOW_PX)
        shown = said[:1] if low and not self._unfolded else said
        self._more.set_words(self.tr("%n more", "", len(said) - len(shown)))
        there = {self._more: shown != said, **{place: place in shown for place in self._places.values()}}
        for widget, seen in sorted(there.items(), key=lambda one: one[1]):  # what goes first, or the window would grow
            widget.setVisible(seen)
        self._box.setContentsMargins(SPACE, 12 if said else 0, SPACE, 0)
