"""One question with a few answers side by side, none of them chosen beforehand. Draws no conclusion."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLayout, QVBoxLayout, QWidget

from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.columns import Columns
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.points import points
from companion.ui.widgets.words import Words


class OneOf(QWidget):
    """Ask something; `chosen` tells the key of the answer. `big`: targets 72 px high, for use in a session."""

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        question: str,
        answers: Sequence[tuple[str, str]],
        *,
        details: Sequence[str] = (),
        big: bool = True,
        beside: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Take the answers as (key, words).

        `details` stand between question and answers; `beside` puts the answers beside the question where there is room.
        """
        super().__init__(parent)
        self.setAccessibleName(question)
        row = Flow(columns=(2 if len(answers) == 4 else len(answers)) if big else 0)  # four stand two by two
        asked = Words(question, "body" if beside else "strong")
        box: QLayout
        if beside:
            answering = QWidget()
            answering.setLayout(row)
            box = Columns(theme, ((5, 180), (5, 210)), spacing=12)
            box.addWidget(asked)
            box.addWidget(answering)
        else:
            box = QVBoxLayout()
            box.addWidget(asked)
            if details:
                box.addWidget(points(details, "soft"))
            box.addLayout(row)
        box.setContentsMargins(0, 4, 0, 4)
        self.setLayout(box)
        self._keys = [key for key, _ in answers]
        self._group = QButtonGroup(self)
        for at, (_, words) in enumerate(answers):
            button = Button(theme, words, big=big, tile=beside)
            button.setCheckable(True)
            button.setAccessibleName(f"{question} {words}")
            self._group.addButton(button, at)
            row.addWidget(button)
        self._group.idClicked.connect(lambda at: self.chosen.emit(self._keys[at]))

    @property
    def first(self) -> QWidget:
        """Give the first answer, for the keyboard to begin at."""
        return self._group.button(0)

    def answer(self) -> str | None:
        """Give the key of the answer, None while there is none."""
        at = self._group.checkedId()
        return self._keys[at] if at >= 0 else None

    def set_answer(self, key: str) -> None:
        """Put an answer in without telling anyone."""
        self._group.button(self._keys.index(key)).setChecked(True)
