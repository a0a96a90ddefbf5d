"""A note in free words during a session. Its time is the moment it is recorded."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from companion.domain.events import Noted
from companion.ui.pages.session.form_page import FormPage
from companion.ui.theme import Theme
from companion.ui.tokens import RADIUS_SMALL
from companion.ui.widgets.button import Button


class NoteForm(FormPage):
    """Ask for a note; `done` gives Noted."""

    done = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        title = self.tr("A note")
        super().__init__(
            theme, title, self.tr("It is kept with the time at which you record it."), narrow=True, parent=parent
        )
        self._text = QPlainTextEdit()
        self._text.setAccessibleName(title)
        self._text.setProperty("ringRadius", RADIUS_SMALL)
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(theme.px(120))
        self.box.addWidget(self._text)
        self._save = Button(theme, self.tr("Record the note"), "primary", big=True)
        self._save.setEnabled(False)
        self._save.clicked.connect(lambda: self.done.emit(Noted(self._written())))
        self._text.textChanged.connect(lambda: self._save.setEnabled(bool(self._written())))
        self.add_foot(self._save)
        self.first = self._text

    def _written(self) -> str:
        return self._text.toPlainText().strip()
