"""Words on a page: a label in one of the type sizes. Never reads markup, so text from a pack stays text."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from companion.domain.errors import Bug
from companion.ui.sheet import WORDS

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

    def _name_kind(self, kind: str) -> None:
        if kind not in WORDS:
            raise Bug(f"no words of kind {kind}")
        self.setProperty("kind", kind)
