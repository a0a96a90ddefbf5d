"""The frame of everything that is filled in or answered in a session: back, title, content, actions below.

A page inside the window, never a dialog of the system, so that banners and help stay in reach. Records nothing.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from companion.ui.theme import Theme
from companion.ui.tokens import SPACE
from companion.ui.widgets.button import Button
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.scroll import Scroll
from companion.ui.widgets.words import Words


class FormPage(QWidget):
    """Frame a form. `left` means back without doing anything, by the button or Esc; `help_asked` where it has help."""

    left = Signal()
    help_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        title: str,
        caption: str = "",
        *,
        back: str = "",
        with_help: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setAccessibleName(title)
        self.back = Button(theme, back or self.tr("Back"), "quiet", icon="back")
        self.back.clicked.connect(self.left)
        inside = QWidget()
        inside.setProperty("bare", True)
        self.box = QVBoxLayout(inside)
        self.box.setContentsMargins(6, 6, 6, 6)  # room for the focus ring
        self.box.setSpacing(16)
        self._foot = Flow(spacing=16)
        page = QVBoxLayout(self)
        page.setContentsMargins(SPACE + 4, 16, SPACE + 4, SPACE)
        page.setSpacing(8)
        page.addLayout(self._head(with_help))
        titles = QVBoxLayout()
        titles.setContentsMargins(6, 0, 6, 4)
        titles.addWidget(Words(title, "page"))
        if caption:
            titles.addWidget(Words(caption, "soft"))
        page.addLayout(titles)
        page.addWidget(Scroll(inside), 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(6, 8, 6, 0)
        foot.addLayout(self._foot)
        page.addLayout(foot)

    def _head(self, with_help: bool) -> QHBoxLayout:
        head = QHBoxLayout()
        head.addWidget(self.back)
        head.addStretch(1)
        if with_help:
            asks = Button(self.theme, self.tr("Get help"), "warm")
            asks.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
            asks.clicked.connect(self.help_asked)
            head.addWidget(asks)
        return head

    def hasHeightForWidth(self) -> bool:
        """Take any height: what does not fit scrolls. Qt would otherwise ask for the whole content's."""
        return False

    def add_foot(self, widget: QWidget) -> None:
        """Put an action, or words about it, below the content, where it never scrolls away."""
        self._foot.addWidget(widget)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back by Esc: it never ends or records anything."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
