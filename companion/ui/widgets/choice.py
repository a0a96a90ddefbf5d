"""A question with two answers, neither of them chosen beforehand. Draws no conclusion from the answer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout, QWidget

from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.words import Words


class YesNotYet(QFrame):
    """Ask something; `answered` tells True for yes. Both answers look alike until one is chosen."""

    answered = Signal(bool)

    def __init__(self, theme: Theme, question: str, yes: str, not_yet: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(question)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 4, 0, 4)
        box.addWidget(Words(question))
        row = Flow()
        box.addLayout(row)
        self._group = QButtonGroup(self)
        self._buttons = (Button(theme, not_yet), Button(theme, yes))
        for answer, button in enumerate(self._buttons):
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setAccessibleName(f"{question} {button.words()}")
            self._group.addButton(button, answer)
        for button in reversed(self._buttons):
            row.addWidget(button)
        self._group.idClicked.connect(self._tell)

    def _tell(self, answer: int) -> None:
        self.answered.emit(bool(answer))

    def answer(self) -> bool | None:
        """Give the answer, or None while there is none."""
        chosen = self._group.checkedId()
        return None if chosen < 0 else bool(chosen)

    def set_answer(self, answer: bool | None) -> None:
        """Put an answer in without telling anyone; None takes it away."""
        if answer is not None:
            self._buttons[int(answer)].setChecked(True)
            return
        self._group.setExclusive(False)
        for button in self._buttons:
            button.setAutoExclusive(False)
            button.setChecked(False)
            button.setAutoExclusive(True)
        self._group.setExclusive(True)
