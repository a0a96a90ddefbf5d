"""What the pages before the record share: help, grounding and calm sound at the foot, and a field for a secret.

Nothing here opens anything; the pages say what a person wants.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from companion.ui.pages.frame import Page
from companion.ui.theme import Theme
from companion.ui.tokens import RADIUS_SMALL
from companion.ui.widgets.button import Button
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.words import Words

COLUMN_PX = 720
"""As wide as three sentences are good to read at 100 % text."""
FIELD_EDGE_PX = 4
"""Room above and below a field."""


class SecretField(QWidget):
    """Ask for a secret; what is typed is hidden and is never kept here longer than the page."""

    entered = Signal()
    changed = Signal()

    def __init__(self, label: str, *, hidden: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = QLineEdit()
        self._edit.setAccessibleName(label)
        self._edit.setProperty("ringRadius", RADIUS_SMALL)
        if hidden:
            self._edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._edit.returnPressed.connect(self.entered)
        self._edit.textChanged.connect(self.changed)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, FIELD_EDGE_PX, 0, FIELD_EDGE_PX)
        box.setSpacing(4)
        title = Words(label, "small")
        title.setBuddy(self._edit)
        box.addWidget(title)
        box.addWidget(self._edit)
        self.setFocusProxy(self._edit)

    def text(self) -> str:
        """Give what was typed, to the letter."""
        return self._edit.text()

    def clear(self) -> None:
        """Forget what was typed."""
        self._edit.clear()


class DoorPage(Page):
    """A page before the record is open; help, grounding and calm sound are always at its foot."""

    grounding_asked = Signal()
    help_asked = Signal()
    calm_asked = Signal()
    ALONE = True

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self.main = QVBoxLayout()
        self.main.setSpacing(16)
        self.box.addLayout(self.main)
        self.box.addStretch(1)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._stand_foot)
        outer = self.layout()
        if outer is not None:
            outer.addWidget(self._foot())  # below what scrolls, so that it is always in sight
        theme.changed.connect(self._bound_column)
        self._bound_column()

    def say(self, text: str) -> None:
        """Say one thing above the page."""
        self.banner.say(text, "warm", assertive=True)

    def set_calm(self, on: bool) -> None:
        """Say whether the calm sound plays, so that the same button ends it."""
        self._calm.set_words(self.tr("Stop the sound") if on else self.tr("Calm sound"))

    def _foot(self) -> QWidget:
        foot = self._foot_column = QWidget()
        row = Flow(spacing=12)
        help_now = Button(self.theme, self.tr("Help now"), "warm")
        help_now.clicked.connect(self.help_asked)
        grounding = Button(self.theme, self.tr("Grounding"))
        grounding.clicked.connect(self.grounding_asked)
        self._calm = Button(self.theme, self.tr("Calm sound"), icon="volume")
        self._calm.clicked.connect(self.calm_asked)
        for button in (help_now, grounding, self._calm):
            row.addWidget(button)
        row.addWidget(Words(self.tr("These work without a key."), "soft", wrap=False))
        box = QVBoxLayout(foot)
        box.setContentsMargins(40, 12, 34, 24)
        box.addLayout(row)
        below = QWidget()
        middle = self._below = QHBoxLayout(below)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addStretch(0)
        middle.addWidget(foot, 1)
        middle.addStretch(0)
        return below

    def _stand_foot(self, _least: int, most: int) -> None:
        """Stand below the page's column, which a bar for scrolling moves."""
        bar_px = self._scroll.verticalScrollBar().sizeHint().width() if most else 0
        self._below.setContentsMargins(0, 0, bar_px, 0)

    def _bound_column(self) -> None:
        for column in (self.content, self._foot_column):
            column.setMaximumWidth(self.theme.px(COLUMN_PX))
