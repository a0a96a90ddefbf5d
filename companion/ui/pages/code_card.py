"""A recovery code on its way to paper: shown once, then typed back from there, so that it is known to open.

Keeps the code no longer than it is needed, and makes none.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from companion.domain.errors import Known
from companion.services.recovery_code import read_code
from companion.ui.messages import words
from companion.ui.pages.door import SecretField
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.words import Words


class CodeCard(Card):
    """Show a code, hide it while it is typed back, and go on when both are the same."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._code = ""
        self._then: Callable[[], None] | None = None
        self.heading(self.tr("Your recovery code"))
        self._about = self.add(Words(""))
        self._shown = self.add(Words("", "heading"))
        self._shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self._back = self.add(SecretField(self.tr("The code, typed from your paper"), hidden=False))
        self._wrong = self.add(Words("", "warm"))
        buttons = Flow(spacing=12)
        self._written = Button(theme, self.tr("I have written it down"), "primary")
        self._try = Button(theme, self.tr("This is what my paper says"), "primary")
        self._again = Button(theme, self.tr("Show it once more"), "quiet")
        for button in (self._written, self._try, self._again):
            buttons.addWidget(button)
        self.box.addLayout(buttons)
        self._written.clicked.connect(self._ask_back)
        self._again.clicked.connect(self._show)
        self._try.clicked.connect(self._compare)
        self._back.entered.connect(self._try.click)

    def show_code(self, code: str, then: Callable[[], None]) -> None:
        """Show this code, and call `then` once it was typed back whole."""
        self._code, self._then = code, then
        self._back.clear()
        self._show()

    def forget(self) -> None:
        """Forget the code."""
        self._code, self._then = "", None
        self._shown.clear()
        self._shown.setAccessibleName("")
        self._back.clear()

    def _show(self) -> None:
        self._about.setText(
            self.tr(
                "Write it on paper and keep it away from this computer. It opens the record when nothing else does: "
                "with a forgotten passphrase, on a new computer, from a backup. It is shown only now."
            )
        )
        self._shown.setText(_in_lines(self._code))
        self._shown.setAccessibleName(" ".join(self._code))
        self._turn(asking=False)
        self._written.setFocus()

    def _ask_back(self) -> None:
        self._about.setText(
            self.tr(
                "Now try it, so that you know it works: type all of it from your paper. Small letters will do as well."
            )
        )
        self._shown.clear()
        self._shown.setAccessibleName("")
        self._back.clear()
        self._turn(asking=True)
        self._back.setFocus()

    def _turn(self, *, asking: bool) -> None:
        self._shown.setVisible(not asking)
        self._written.setVisible(not asking)
        for part in (self._back, self._try, self._again):
            part.setVisible(asking)
        self._wrong.hide()

    def _compare(self) -> None:
        try:
            same = read_code(self._back.text()) == read_code(self._code)
        except Known as why:
            self._say(words(why).text)
            return
        if not same or self._then is None:
            self._say(self.tr("It is a whole code, but another one. Please look at your paper again."))
            return
        then = self._then
        self.forget()
        then()

    def _say(self, text: str) -> None:
        self._wrong.setText(text)
        self._wrong.show()


def _in_lines(code: str) -> str:
    """Break a code in two between its groups: on one line wide letters find no room beside large text."""
    groups = code.split("-")
    half = (len(groups) + 1) // 2
    return "\n".join("-".join(part) for part in (groups[:half], groups[half:]))
