"""A labelled field for some lines of words. Reads no meaning in them; Tab leaves it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from companion.ui.theme import Theme
from companion.ui.tokens import RADIUS_SMALL
from companion.ui.widgets.words import Words

MOST_LETTERS = 20_000


class TextField(QWidget):
    """Ask for words; `changed` follows every key."""

    changed = Signal()

    def __init__(
        self, theme: Theme, label: str, height_px: int = 96, *, titled: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._height_px = theme, height_px
        self._label = Words(label, "small")
        self._edit = QPlainTextEdit()
        self._edit.setTabChangesFocus(True)
        self._edit.setAccessibleName(label)
        self._edit.setProperty("ringRadius", RADIUS_SMALL)
        self._edit.textChanged.connect(self._bound)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 4, 0, 4)
        box.setSpacing(4)
        if titled:
            box.addWidget(self._label)
        box.addWidget(self._edit)
        self.setFocusProxy(self._edit)
        theme.changed.connect(self._fit)
        self._fit()

    def text(self) -> str:
        """Give the words without the blanks around them."""
        return self._edit.toPlainText().strip()

    def set_text(self, text: str) -> None:
        """Put words in."""
        self._edit.setPlainText(text)

    def _bound(self) -> None:
        text = self._edit.toPlainText()
        if len(text) > MOST_LETTERS:
            self._edit.setPlainText(text[:MOST_LETTERS])
        self.changed.emit()

    def _fit(self) -> None:
        self._edit.setFixedHeight(self._theme.px(self._height_px))
