"""The first page: help and grounding are on it, because a hard moment does not wait for a key.

It imports no more than it shows; everything else is imported once it is painted.
"""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from companion.ui.pages.door import DoorPage
from companion.ui.theme import Theme
from companion.ui.widgets.words import Words


class OpeningPage(DoorPage):
    """The first thing that is painted; `painted()` comes once, after that. Stands there too while a record closes."""

    painted = Signal()

    def __init__(self, theme: Theme, *, closing: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self._painted = False
        self.setAccessibleName(self.tr("Closing") if closing else self.tr("Opening"))
        self.main.addWidget(Words("Companion", "title"))
        self.main.addWidget(Words(self.tr("Closing the record…") if closing else self.tr("Opening…"), "soft"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first time, when Qt has handed the picture on."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.painted.emit)
