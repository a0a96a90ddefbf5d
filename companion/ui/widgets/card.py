"""A card: one thing at a time, with room around it. Holds whatever it is given, in order, from top to bottom."""

from typing import TypeVar

from PySide6.QtWidgets import QFrame, QWidget

from companion.ui.tokens import SPACE
from companion.ui.widgets.column import Column
from companion.ui.widgets.words import Words

Child = TypeVar("Child", bound=QWidget)


class Card(QFrame):
    """Frame a group of widgets; `tone` is `plain` (white) or `calm` (tinted)."""

    def __init__(self, tone: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", tone)
        self.box = Column(self)
        self.box.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        self.box.setSpacing(8)

    def add(self, widget: Child, stretch: int = 0) -> Child:
        """Put a widget below the others, and give it back."""
        self.box.addWidget(widget, stretch)
        return widget

    def heading(self, text: str) -> Words:
        """Add the card's heading, which also names it to a screen reader."""
        self.setAccessibleName(text)
        return self.add(Words(text, "heading"))
