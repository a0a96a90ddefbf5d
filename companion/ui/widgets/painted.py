"""The base of the widgets that only show something: drawn by themselves, read by a screen reader as one sentence."""

from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QLabel, QWidget

from companion.ui.theme import Theme


class Painted(QLabel):
    """A picture made of plain data. A label to Qt, so that its accessible name is read as text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        theme.follow(self)

    def painter(self) -> QPainter:
        """Give a painter with smooth edges, to be used by `with`: one left open by an error ends the process."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        return painter

    def ground(self) -> QColor:
        """Give the colour that lies behind: that of the card around, otherwise the page's."""
        around = self.parentWidget()
        while around is not None and around.property("card") is None:
            around = around.parentWidget()
        tone = around.property("card") if around is not None else None
        return self.theme.color({"plain": "card", "calm": "tint"}.get(str(tone), "bg"))

    def say(self, sentence: str) -> None:
        """Tell in words what is drawn, for those who do not see it."""
        if sentence != self.accessibleName():
            self.setAccessibleName(sentence)
