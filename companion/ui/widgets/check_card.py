"""The next thing that is due, and the button to do it. Counts nothing itself: it is told how long there is."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from companion.ui.theme import Theme
from companion.ui.widgets.announce import announce
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.words import Words

MINUTE_S = 60


def due_words(what: str, due_in_s: int) -> str:
    """Say when something is due, or was, in whole minutes."""
    tr = QCoreApplication.translate
    if due_in_s <= -MINUTE_S:
        words = tr("due_words", "{what} was due %n min ago", "", -due_in_s // MINUTE_S)
    elif due_in_s <= 0:
        words = tr("due_words", "{what} is due now")
    elif due_in_s < MINUTE_S:
        words = tr("due_words", "{what} due in less than a minute")
    else:
        words = tr("due_words", "{what} due in %n min", "", due_in_s // MINUTE_S)
    return words.replace("{what}", what)


class CheckCard(Card):
    """Show title, caption and one action; `warm` where it is due or nearly so."""

    action_asked = Signal()

    def __init__(self, theme: Theme, action_text: str, parent: QWidget | None = None) -> None:
        super().__init__("calm", parent)
        self._title = self.add(Words("", "strong"))
        self._caption = self.add(Words("", "soft"))
        self._action = self.add(Button(theme, action_text))
        self.box.setContentsMargins(18, 14, 18, 14)
        self.box.setAlignment(self._action, Qt.AlignmentFlag.AlignLeading)
        self._action.clicked.connect(self.action_asked)

    def show_due(self, title: str, caption: str = "", *, warm: bool = False) -> None:
        """Show what is next; a screen reader is told once, when it turns warm."""
        turned = warm and self._title.property("kind") != "warm"
        self._title.setText(title)
        self._title.set_kind("warm" if warm else "strong")
        self._caption.setText(caption)
        self._caption.setVisible(bool(caption))
        self.setAccessibleName(title)
        self._action.setAccessibleDescription(title)
        if turned:
            announce(self, title)
