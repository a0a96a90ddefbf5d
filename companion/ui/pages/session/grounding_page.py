"""Grounding from a protocol's words, with the way back and help. Knows nothing of a session and records nothing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from companion.domain.protocol import Grounding
from companion.ui.theme import Theme
from companion.ui.tokens import SPACE
from companion.ui.widgets.announce import announce, fall_silent
from companion.ui.widgets.button import Button
from companion.ui.widgets.fade import fade_in
from companion.ui.widgets.grounding_view import GroundingStep, GroundingView
from companion.ui.widgets.words import Words

CLOSING_PX = 700


class GroundingPage(QWidget):
    """Lead through the steps; `theme` is the night twin.

    `step_done` tells the index of each step, `finished` follows the closing words, `left` is the way back before that.
    """

    step_done = Signal(int)
    finished = Signal()
    left = Signal()
    help_asked = Signal()

    def __init__(self, theme: Theme, grounding: Grounding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.dress(self)
        self._view = GroundingView(
            theme,
            grounding.opening,
            [GroundingStep(str(step.count), step.what, step.hint) for step in grounding.steps],
            self.tr("Done"),
            self.tr("One step back"),
            caption=self.tr("Space, Enter or a tap anywhere · your sitter can do this with you"),
        )
        # A focus proxy makes Tab pass over what stands before it, the way one step back.
        self._goes_on = self._view.focusProxy()
        self._view.setFocusProxy(None)  # type: ignore[arg-type]  # None takes it away; the stub omits it
        self._view.step_done.connect(self.step_done)
        self._view.finished.connect(self._close_softly)
        self._closing_words = grounding.closing
        self._closing = self._closing_page(grounding.closing)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._view)
        self._pages.addWidget(self._closing)
        # The ways out lie over the steps' own ground, so that the steps keep the middle of the page.
        self._layers = QGridLayout(self)
        self._layers.setContentsMargins(0, 0, 0, 0)
        self._ways = self._ways_out()
        self._below = 0
        self._layers.addWidget(self._pages, 0, 0)
        self._layers.addWidget(self._ways, 0, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignTrailing)

    def begin(self, step: int = 0) -> None:
        """Begin at a step; its place among the steps counts from 0."""
        self._pages.setCurrentWidget(self._view)
        self._view.show_step(step)
        self.take_keyboard()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the steps below the ways out where a window is too narrow for those and the way one step back."""
        super().resizeEvent(event)
        below = int(self.width() < self._view.way_back_px + self._ways.sizeHint().width())
        if below != self._below:
            self._below = below
            self._layers.addWidget(self._pages, below, 0)
            self._layers.setRowStretch(below, 1)
            self._layers.setRowStretch(1 - below, 0)

    def take_keyboard(self) -> None:
        """Put the keyboard on the step."""
        (self._goes_on or self._view).setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Say no more where nobody reads any more."""
        super().hideEvent(event)
        fall_silent(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard on to the step."""
        super().focusInEvent(event)
        self.take_keyboard()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back by Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _ways_out(self) -> QWidget:
        ways = QWidget()
        row = QHBoxLayout(ways)
        row.setContentsMargins(SPACE, 16, SPACE, 0)
        row.setSpacing(12)
        back = Button(self._theme, self.tr("Leave grounding"), "quiet", icon="close")
        back.clicked.connect(self.left)
        asks = Button(self._theme, self.tr("Get help"), "warm")
        asks.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        asks.clicked.connect(self.help_asked)
        row.addWidget(back)
        row.addWidget(asks)
        return ways

    def _closing_page(self, text: str) -> QWidget:
        page = QWidget()
        words = Words(text, "ask")
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setMaximumWidth(self._theme.px(CLOSING_PX))
        self._back = Button(self._theme, self.tr("Go back"), "primary", big=True)
        self._back.setMinimumWidth(340)
        self._back.clicked.connect(self.finished)
        box = QVBoxLayout(page)
        box.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        box.setSpacing(40)
        box.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(words, 1000)
        row.addStretch(1)
        box.addLayout(row)
        box.addWidget(self._back, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(1)
        return page

    def _close_softly(self) -> None:
        self._pages.setCurrentWidget(self._closing)
        fade_in(self._theme, self._closing)
        announce(self._closing, self._closing_words, aloud=True)
        self._back.setFocus()
