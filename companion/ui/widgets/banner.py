"""A line across the page for what someone should know now: something is due, something went wrong, someone called.

Fades in, never blinks, and stays until it is cleared. It makes no sound and counts nothing.
"""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from companion.domain.errors import Bug
from companion.ui.theme import Theme
from companion.ui.tokens import RADIUS_SMALL
from companion.ui.widgets.announce import announce
from companion.ui.widgets.button import Button
from companion.ui.widgets.fade import fade_in
from companion.ui.widgets.icon_mark import IconMark
from companion.ui.widgets.words import Words

LOOKS = {"calm": ("check", "accent", "body", "edge"), "warm": ("warning", "warm", "warm", "warm")}


class Banner(QFrame):
    """Say one thing, with at most one action beside it; hidden while it has nothing to say."""

    action_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._edge = "edge"
        self._icon = IconMark(theme, "check", "accent")
        self._words = Words("")
        self._action = Button(theme, "")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)
        row.addWidget(self._action, 0, Qt.AlignmentFlag.AlignVCenter)
        self._action.clicked.connect(self.action_asked)
        self.hide()
        theme.follow(self)

    def say(self, text: str, tone: str = "calm", action: str = "", *, assertive: bool = False) -> None:
        """Show `text` and read it to a screen reader; `tone` is calm or warm; `action` names the button, if any."""
        if tone not in LOOKS:
            raise Bug(f"no banner of tone {tone}")
        if not self.isHidden() and text == self._words.text() and action == self._action.words():
            return
        icon, token, kind, self._edge = LOOKS[tone]
        self._icon.set_icon(icon, token)
        self._words.set_kind(kind)
        self._words.setText(text)
        self._action.set_words(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(text)
        fade_in(self._theme, self)
        announce(self, text, assertive=assertive)

    def take_keyboard(self) -> None:
        """Give the keyboard to its button, where there is one."""
        if not self._action.isHidden():
            self._action.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Take the banner away."""
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and its edge."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.color(self._edge), 1))
            painter.setBrush(QColor(self._theme.tokens.tint))
            area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(area, RADIUS_SMALL, RADIUS_SMALL)
