"""Grounding: one step at a time, in large words, with any key. Knows nothing of a session and records nothing."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from companion.domain.records import dataclass
from companion.ui.theme import Theme
from companion.ui.widgets.announce import announce
from companion.ui.widgets.button import Button
from companion.ui.widgets.fade import fade_in
from companion.ui.widgets.painted import Painted
from companion.ui.widgets.patient_view import QUIET_KEYS, STEERING
from companion.ui.widgets.scroll import Scroll
from companion.ui.widgets.words import Words

DOT_PX = 7.0
TIGHT_PX = 400
"""A window lower than this at 100 % text has no room to spare between the words."""
DOT_STEP_PX = 36.0
CENTRE = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True, slots=True)
class GroundingStep:
    """One step: a number or nothing, what to do, and a gentle hint or nothing."""

    count: str
    what: str
    hint: str = ""

    @property
    def words(self) -> str:
        """Give number and what to do in one line."""
        return f"{self.count} {self.what}" if self.count else self.what


class _Count(Painted):
    """The large number; smaller where the window is low, so that words and button keep their size."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_room(self, height: int) -> None:
        """Take a sixth of the window's height, within what can be read and what is asked for."""
        self.setFixedHeight(min(self.theme.px(124), max(self.theme.px(44), height // 6)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        font = self.theme.font(92, 200)
        metrics = QFontMetrics(font)
        wide = max(1, metrics.horizontalAdvance(self.text()))
        share = min(1.3, self.height() / metrics.height() * 1.1, self.width() / wide)
        font.setPixelSize(max(12, round(font.pixelSize() * share)))
        with self.painter() as painter:
            painter.setFont(font)
            painter.setPen(self.theme.color("accent"))
            painter.drawText(self.rect(), CENTRE, self.text())


class _Dots(Painted):
    """How far it is: filled for the steps done and the present one."""

    def __init__(self, theme: Theme, total: int, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._total = total
        self._at = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_step(self, index: int, words: str) -> None:
        self._at = index
        self.say(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(DOT_STEP_PX * self._total), round(2 * DOT_PX + 6))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, round(2 * DOT_PX + 6))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with self.painter() as painter:
            accent = self.theme.color("accent")
            painter.setPen(QPen(accent, 2))
            step = min(DOT_STEP_PX, (self.width() - 2 * DOT_PX - 4) / max(1, self._total - 1))
            left = (self.width() - step * (self._total - 1)) / 2
            for at in range(self._total):
                place = self._total - 1 - at if self.isRightToLeft() else at
                painter.setBrush(accent if at <= self._at else Qt.BrushStyle.NoBrush)
                painter.drawEllipse(QPointF(left + step * place, self.height() / 2), DOT_PX, DOT_PX)


class _Done(Button):
    """The way on. Keeps Space, and leaves the rest to the view: a button would take the arrows for itself."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()


class GroundingView(QWidget):
    """Go through the steps: any key, a tap anywhere or the button goes on, Backspace or the small button back.

    `step_done` tells the index of each step that was left forwards, `finished` follows the last one.
    """

    step_done = Signal(int)
    finished = Signal()

    def __init__(
        self,
        theme: Theme,
        title: str,
        steps: Sequence[GroundingStep],
        done_text: str,
        back_text: str,
        *,
        caption: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._steps = tuple(steps)
        self._at = 0
        self._over = False
        self._count = _Count(theme)
        self._what = _centred("", "ask")
        self._hint = _centred("", "calm")
        self._dots = _Dots(theme, len(self._steps))
        self._done = _Done(theme, done_text, "primary", big=True)
        self._back = Button(theme, back_text, "quiet", icon="back")
        self._done.clicked.connect(self._next)
        self._back.clicked.connect(self._previous)
        self._body = QWidget()
        self.setFocusProxy(self._done)
        theme.dress(self)
        self._lay_out(_centred(title, "calm"), _centred(caption, "small"))
        theme.changed.connect(self._set_width)
        self._set_width()
        self._put_step(0)

    def show_step(self, index: int) -> None:
        """Show one step; it is read, and said aloud where that was asked for."""
        step = self._put_step(index)
        announce(self, f"{step.words}. {step.hint}" if step.hint else step.words, aloud=True)

    def _put_step(self, index: int) -> GroundingStep:
        self._at = min(max(0, index), len(self._steps) - 1)
        self._over = False
        step = self._steps[self._at]
        self._count.setText(step.count)
        self._count.setVisible(bool(step.count))
        self._what.setText(step.what)
        self._hint.setText(step.hint)
        self._hint.setVisible(bool(step.hint))
        place = self.tr("Step {n} of {all}").replace("{n}", str(self._at + 1)).replace("{all}", str(len(self._steps)))
        self._dots.show_step(self._at, place)
        self._back.setVisible(self._at > 0)
        self._done.setAccessibleDescription(step.words)
        return step

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by any key but those that steer the computer; a key that stays down goes one step."""
        key = Qt.Key(event.key())
        if key in QUIET_KEYS or key is Qt.Key.Key_Escape or event.modifiers() & STEERING:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            if key is Qt.Key.Key_Backspace:
                self._previous()
            else:
                self._next()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go on by a tap anywhere."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._next()

    @property
    def way_back_px(self) -> int:
        """Give how far from the leading side the way one step back reaches."""
        return self._box.contentsMargins().left() + self._back.sizeHint().width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the height: the number shrinks before words do, and a tall window leaves room below."""
        super().resizeEvent(event)
        self._count.set_room(self.height())
        tight = self.height() < self._theme.px(TIGHT_PX)
        self._column.setSpacing(2 if tight else 12)
        self._box.setContentsMargins(32, 8 if tight else 24, 32, max(20, (self.height() - 620) // 2))

    def _lay_out(self, title: Words, caption: Words) -> None:
        """Put the button where it never moves; the words above it scroll where a window is too low for them."""
        words = QVBoxLayout(self._body)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(10)
        for widget in (self._count, self._what, self._hint):
            words.addWidget(widget)
        inside = QWidget()
        column = self._column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(3)
        for part in (title, self._body, self._dots):
            column.addWidget(part)
            column.addStretch(1)
        box = self._box = QVBoxLayout(self)
        box.setSpacing(12)
        box.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeading)
        box.addWidget(Scroll(inside), 1)
        box.addWidget(self._done, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(caption)
        kept = self._back.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # nothing jumps when it appears
        self._back.setSizePolicy(kept)

    def _set_width(self) -> None:
        self._done.setMinimumWidth(self._theme.px(300) + 40)

    def _next(self) -> None:
        if self._over:
            return
        left = self._at
        self.step_done.emit(left)
        if left + 1 < len(self._steps):
            self.show_step(left + 1)
            fade_in(self._theme, self._body)
        else:
            self._over = True
            self.finished.emit()

    def _previous(self) -> None:
        if self._at > 0:
            self.show_step(self._at - 1)
            fade_in(self._theme, self._body)


def _centred(text: str, kind: str) -> Words:
    words = Words(text, kind)
    words.setAlignment(CENTRE)
    return words
