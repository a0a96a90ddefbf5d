"""One thing that is due: what is asked and since when, and the ways to answer it or to leave it out."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from companion.domain.agenda import Due, DueKind
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.text_field import TextField
from companion.ui.widgets.words import Words


class DueCard(Card):
    """Offer one due thing.

    `title` and `detail` are words on it; `half` says that it was begun. Signals: `begin_asked()`, `answered(str)` for a
    check-in's words, `typed(str)` at each change of them, and `left_out()`. They begin with `words`.
    """

    begin_asked = Signal()
    answered = Signal(str)
    typed = Signal(str)
    left_out = Signal()

    def __init__(self, theme: Theme, due: Due, title: str, detail: str, *, half: bool = False, words: str = "") -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.add(Words(title, "subheading"))
        if detail:
            self.add(Words(detail, "soft"))
        foot = Flow(spacing=12)
        if due.kind is DueKind.CHECK_IN:
            field = self.add(TextField(theme, self.tr("In your own words")))
            keep = Button(theme, self.tr("Keep it"), "primary")
            field.set_text(words)
            keep.setEnabled(bool(words))
            field.changed.connect(lambda: keep.setEnabled(bool(field.text())))
            field.changed.connect(lambda: self.typed.emit(field.text()))
            keep.clicked.connect(self._once(keep, lambda: self.answered.emit(field.text())))
        else:
            begin = self.tr("Write about it") if due.kind is DueKind.PROMPT else self.tr("Begin")
            keep = Button(theme, self.tr("Go on with it") if half else begin, "primary")
            keep.clicked.connect(self.begin_asked)
        leave = Button(theme, self.tr("Leave it out"), "quiet")
        leave.clicked.connect(self._once(leave, self.left_out.emit))
        foot.addWidget(keep)
        foot.addWidget(leave)
        self.box.addSpacing(4)
        self.box.addLayout(foot)

    def _once(self, button: Button, does: Callable[[], None]) -> Callable[[], None]:
        """Do something at the first press only; the page shows anew when it is recorded."""

        def press() -> None:
            button.setEnabled(False)
            does()

        return press
