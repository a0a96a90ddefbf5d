"""One labelled line of free words. Reads no meaning in them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from companion.ui.tokens import RADIUS_SMALL, TARGET_BIG
from companion.ui.widgets.words import Words

MOST_LETTERS = 500
BELOW_PX = 4
PAD_PX, EDGE_PX = 6, 1  # of every line, by the style sheet


class LineField(QWidget):
    """Ask for a line of words; `changed` follows every key, `entered` the Enter key. `big` is 72 px high.

    What stands `beside` the line is level with it, and leaves the label the whole width.
    """

    changed = Signal()
    entered = Signal()

    def __init__(
        self,
        label: str,
        text: str = "",
        *,
        big: bool = False,
        beside: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._edit = QLineEdit(text)
        self._edit.setMaxLength(MOST_LETTERS)
        self._edit.setAccessibleName(label)
        self._edit.setProperty("ringRadius", RADIUS_SMALL)
        self._edit.textChanged.connect(self.changed)
        self._edit.returnPressed.connect(self.entered)
        title = Words(label, "small")
        title.setBuddy(self._edit)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, BELOW_PX, 0, BELOW_PX)
        box.setSpacing(4)
        box.addWidget(title)
        row = QHBoxLayout()
        row.addWidget(self._edit, 1)
        if beside is not None:
            row.addWidget(beside)
        box.addLayout(row)
        self.setFocusProxy(self._edit)
        if big:
            enlarge(self)

    def text(self) -> str:
        """Give the words without the blanks around them."""
        return self._edit.text().strip()

    def set_text(self, text: str) -> None:
        """Put words in."""
        self._edit.setText(text)


def enlarge(field: QWidget) -> None:
    """Make the line that a field types into 72 px high; the style sheet has the last word on heights, so it says so."""
    inside_px = TARGET_BIG - 2 * (PAD_PX + EDGE_PX)
    for edit in field.findChildren(QLineEdit):
        edit.setStyleSheet(f"QLineEdit {{ min-height: {inside_px}px; }}")
