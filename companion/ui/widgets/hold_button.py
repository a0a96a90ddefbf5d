"""A button that must be held: for what one touch must never do, such as ending a session.

A short touch does nothing. Enter, or a press by a screen reader, asks for a confirm dialog instead; the page shows it.
"""

from PySide6.QtCore import QEvent, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from companion.ui.theme import Theme
from companion.ui.widgets.button import Button

HOLD_MS = 2000


class HoldButton(Button):
    """Tell `held` after 2 s of pointer, finger or Space; `confirm_asked` for those who can't hold."""

    held = Signal()
    confirm_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        text: str,
        kind: str = "secondary",
        *,
        hold_ms: int = HOLD_MS,
        big: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, text, kind, big=big, parent=parent)
        self._filling = QVariantAnimation(self)
        self._filling.setDuration(hold_ms)
        self._filling.setStartValue(0.0)
        self._filling.setEndValue(1.0)
        self._filling.valueChanged.connect(self._fill)
        self._filling.finished.connect(self._done)
        # Nothing of ours calls click(): pointer and keys are taken below, so this is a screen reader's press.
        self.clicked.connect(self.confirm_asked)
        self.setAccessibleDescription(self.tr("Hold, or press Enter to be asked first"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to hold."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._begin()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Begin to hold all the same: what must be held is never done by mistake."""
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let go where the pointer leaves the button."""
        if not self.rect().contains(event.position().toPoint()):
            self._let_go()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._let_go()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin to hold by Space; ask by Enter."""
        key = event.key()
        if key == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._begin()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.confirm_asked.emit()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go when Space is released."""
        if event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._let_go()
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let go when the keyboard is elsewhere: its release would never be heard."""
        self._let_go()
        super().focusOutEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Let go when the button is taken out of use."""
        if event.type() == QEvent.Type.EnabledChange and not self.isEnabled():
            self._let_go()
        super().changeEvent(event)

    def _begin(self) -> None:
        self.setDown(True)
        self._filling.start()

    def _let_go(self) -> None:
        self._filling.stop()
        self.setDown(False)
        self._fill(0.0)

    def _fill(self, share: float) -> None:
        self._progress = share
        self.update()

    def _done(self) -> None:
        self._let_go()
        self.held.emit()
