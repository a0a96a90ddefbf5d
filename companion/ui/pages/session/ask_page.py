"""One question before something that can't be taken back, with two answers of the same size. Does neither."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.ui.pages.session.form_page import FormPage
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.words import Words


class AskPage(FormPage):
    """Ask; `agreed` means yes, `left` means no. The keyboard begins at no."""

    agreed = Signal()

    def __init__(
        self,
        theme: Theme,
        title: str,
        text: str,
        *,
        yes: str,
        no: str,
        with_help: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, title, with_help=with_help, narrow=True, parent=parent)
        self.back.hide()  # the answer “no” is the way back
        self.box.addWidget(Words(text, "body"))
        self.no = Button(theme, no, big=True)
        self.yes = Button(theme, yes, "primary", big=True)
        self.no.clicked.connect(self.left)
        self.yes.clicked.connect(self.agreed)
        self.add_foot(self.no)
        self.add_foot(self.yes)
        self.first = self.no
