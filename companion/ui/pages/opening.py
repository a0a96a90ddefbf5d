"""The first page: help and grounding are on it, because a hard moment does not wait for a key.

It imports no more than it shows; everything else is imported once it is painted.
"""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from companion.domain.raising import Raising
from companion.ui.pages.door import DoorPage
from companion.ui.theme import Theme
from companion.ui.widgets.announce import announce
from companion.ui.widgets.words import Words


class OpeningPage(DoorPage):
    """The first thing that is painted; `painted()` comes once, after that. Stands there too while a record closes."""

    painted = Signal()

    def __init__(self, theme: Theme, *, closing: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self._painted = False
        self.setAccessibleName(self.tr("Closing") if closing else self.tr("Opening"))
        self.main.addWidget(Words("Companion", "title"))
        self._doing = Words(self.tr("Closing the record…") if closing else self.tr("Opening…"), "soft")
        self._raising = Words("", "soft")
        self.main.addWidget(self._doing)
        self.main.addWidget(self._raising)
        self._raising.hide()

    def say_raising(self, step: Raising) -> None:
        """Say which of the three steps is done by which a record of an earlier version becomes one of this."""
        said = {
            Raising.COPY: self.tr("Your record is copied first, so that nothing can be lost. (1 of 3)"),
            Raising.READ: self.tr("The copy is read through. (2 of 3)"),
            Raising.CHANGE: self.tr("Your record is brought up to date. (3 of 3)"),
        }
        self._doing.setText(said[step])
        announce(self, said[step])
        self._raising.setText(
            self.tr(
                "This happens once, because Companion is newer than your record. It takes a moment, or about a minute "
                "for a record of many years. Please leave the window open; help stays here."
            )
        )
        self._raising.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first time, when Qt has handed the picture on."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.painted.emit)
