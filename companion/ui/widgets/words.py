"""Words on a page: a label in one of the type sizes. Never reads markup, so text from a pack stays text."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from companion.domain.errors import Bug
from companion.ui.sheet import WORDS

SPACE_PX = 20
"""So wide is the space of a title in text twice as large."""
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


class Words(QLabel):
    """Show plain text; `kind` names size, weight and colour in `ui/sheet.py`. It wraps unless told not to."""

    def __init__(self, text: str, kind: str = "body", *, wrap: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # SECURITY: QLabel would guess HTML in text that came with a pack.
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if self.isRightToLeft():  # Qt would put a name in other letters at the other side
            self.setAlignment(RIGHT)
        self.setText(text)
        if wrap:
            self.setContentsMargins(0, 0, 0, 0)
        self._name_kind(kind)  # Qt itself polishes it once, when it is measured or shown
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def set_kind(self, kind: str) -> None:
        """Change how the words look, for instance to `warm` when something is due."""
        if self.property("kind") == kind:
            return
        self._name_kind(kind)
        self.style().unpolish(self)
        self.style().polish(self)

    def setContentsMargins(self, left: int, top: int, right: int, bottom: int) -> None:  # type: ignore[override]
        """Take the edges, and room for what Qt pushes out of the words that it breaks into lines."""
        super().setContentsMargins(max(left, pushed_out_px(self)), top, right, bottom)

    def _name_kind(self, kind: str) -> None:
        if kind not in WORDS:
            raise Bug(f"no words of kind {kind}")
        self.setProperty("kind", kind)


def pushed_out_px(label: QLabel) -> int:
    """Give how far words may reach out at the left: Qt puts the space at which a line of other letters is broken there.

    It does so only where people read from right to left.
    """
    return SPACE_PX if label.wordWrap() and label.isRightToLeft() else 0


def one_line_px(label: QLabel) -> int:
    """Give the width of all its words in one line; a label that wraps asks for less."""
    label.ensurePolished()
    edges = label.contentsMargins()
    return label.fontMetrics().horizontalAdvance(label.text()) + edges.left() + edges.right() + 2
