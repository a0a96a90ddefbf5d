"""The mood pad: one dot between unpleasant and pleasant, calm and activated. Records nothing; gives two numbers.

A screen reader finds the pad (a frame: it passes a plain widget by) and inside it two sliders with the same values,
which it can read and set.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QSlider, QWidget

from companion.ui.theme import Theme
from companion.ui.tokens import RADIUS_SMALL
from companion.ui.widgets.announce import announce

STEP = 0.1
FINE = 0.02
DOT_PX = 11.0
ABSOLUTE = Qt.AlignmentFlag.AlignAbsolute  # the pad mirrors its words itself
STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


class _Axis(QSlider):
    """One direction of the pad for a screen reader: never drawn, never in the way of pointer or keyboard."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(-100, 100)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw nothing."""


class MoodPad(QFrame):
    """Take pleasantness and energy, each -1 to 1, by drag, click, arrow keys (Shift: fine) and Home (the middle).

    `moved` follows the dot; `settled` tells the value once the hand or the key is off. Without a value until touched.
    """

    moved = Signal(float, float)
    settled = Signal(float, float)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._value: tuple[float, float] | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("ringRadius", RADIUS_SMALL)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._axes = (_Axis(self.tr("Pleasantness"), self), _Axis(self.tr("Energy"), self))
        for axis in self._axes:
            axis.valueChanged.connect(self._axis_set)
        self._tell()
        theme.follow(self)

    def value(self) -> tuple[float, float] | None:
        """Give (pleasantness, energy), or None while nobody has touched the pad."""
        return self._value

    def set_value(self, pleasantness: float, energy: float) -> None:
        """Put the dot somewhere without telling anyone; values beyond the edge stop at it."""
        new = (_held(pleasantness), _held(energy))
        if new != self._value:
            self._value = new
            self._tell()
            self.update()

    def clear(self) -> None:
        """Take the dot away: nothing is said yet."""
        self._value = None
        self._tell()
        self.update()

    def value_words(self) -> str:
        """Give the value in words, for a screen reader and for a caption."""
        if self._value is None:
            return self.tr("nothing chosen yet")
        x, y = (round(part * 100) for part in self._value)
        across = self.tr("%n percent pleasant", "", x) if x > 0 else self.tr("%n percent unpleasant", "", -x)
        up = self.tr("%n percent activated", "", y) if y > 0 else self.tr("%n percent calm", "", -y)
        return ", ".join(
            (
                across if x else self.tr("neither pleasant nor unpleasant"),
                up if y else self.tr("neither activated nor calm"),
            )
        )

    def sizeHint(self) -> QSize:
        """Ask for the picture's size, more with large text."""
        return QSize(max(240, self._theme.px(200)), max(180, self._theme.px(150)))

    def minimumSizeHint(self) -> QSize:
        """Need room for the four words and a dot between them."""
        metrics = QFontMetricsF(self._theme.font(12))
        across = sum(metrics.horizontalAdvance(word) for word in self._words()[:2])
        tall = max(metrics.horizontalAdvance(word) for word in self._words()[2:])
        return QSize(round(max(across + 64, 2 * tall + 48, 200)), round(max(130, metrics.height() * 6)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the dot under the pointer."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._move_to(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the dot."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move_to(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell where the dot was left."""
        if event.button() is Qt.MouseButton.LeftButton and self._value is not None:
            self.settled.emit(*self._value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the dot by arrows, or to the middle by Home."""
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Home:
            self._move(0.0, 0.0)
        elif key in STEPS:
            step = FINE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
            x, y = self._value or (0.0, 0.0)
            right, up = STEPS[key]
            self._move(x + right * step * self._reading(), y + up * step)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Tell the value once a key that moved the dot is off."""
        key = Qt.Key(event.key())
        if (key in STEPS or key is Qt.Key.Key_Home) and not event.isAutoRepeat() and self._value is not None:
            announce(self, self.value_words())
            self.settled.emit(*self._value)
        else:
            super().keyReleaseEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the unseen sliders where the pad is."""
        super().resizeEvent(event)
        for axis in self._axes:
            axis.setGeometry(self.rect())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the field, its axes and words, and the dot."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colour = self._theme.color
            area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(QPen(colour("edge"), 1))
            painter.setBrush(colour("bg"))
            painter.drawRoundedRect(area, RADIUS_SMALL, RADIUS_SMALL)
            painter.setPen(QPen(colour("line"), 1))
            middle = area.center()
            painter.drawLine(QPointF(area.left(), middle.y()), QPointF(area.right(), middle.y()))
            painter.drawLine(QPointF(middle.x(), area.top()), QPointF(middle.x(), area.bottom()))
            self._draw_words(painter, area)
            self._draw_dot(painter)

    def _draw_words(self, painter: QPainter, area: QRectF) -> None:
        painter.setFont(self._theme.font(12))
        painter.setPen(self._theme.color("soft"))
        height = QFontMetricsF(painter.font()).height()
        middle, left, right = (
            area.center(),
            ABSOLUTE | Qt.AlignmentFlag.AlignLeft,
            ABSOLUTE | Qt.AlignmentFlag.AlignRight,
        )
        unpleasant, pleasant, activated, calm = self._words()
        if self.isRightToLeft():
            unpleasant, pleasant = pleasant, unpleasant
        below = QRectF(area.left() + 8, middle.y() + 4, area.width() / 2 - 12, height)
        painter.drawText(below, left, unpleasant)
        painter.drawText(below.translated(area.width() / 2 - 4, 0), right, pleasant)
        beside = QRectF(middle.x() + 7, area.top() + 5, area.width() / 2 - 8, height)
        painter.drawText(beside, left, activated)
        beside.moveBottom(area.bottom() - 5)
        painter.drawText(beside, left, calm)

    def _draw_dot(self, painter: QPainter) -> None:
        if self._value is None:
            painter.setPen(QPen(self._theme.color("edge"), 2, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(self._point(0.0, 0.0), DOT_PX, DOT_PX)
            return
        painter.setPen(QPen(self._theme.color("bg"), 2))
        painter.setBrush(self._theme.color("accent"))
        painter.drawEllipse(self._point(*self._value), DOT_PX + 1, DOT_PX + 1)

    def _words(self) -> tuple[str, str, str, str]:
        return self.tr("unpleasant"), self.tr("pleasant"), self.tr("activated"), self.tr("calm")

    def _reading(self) -> int:
        """Give 1 where pleasant is at the right, -1 where reading goes the other way."""
        return -1 if self.isRightToLeft() else 1

    def _field(self) -> QRectF:
        """Give where the dot's middle can be."""
        return QRectF(self.rect()).adjusted(DOT_PX + 2, DOT_PX + 2, -DOT_PX - 2, -DOT_PX - 2)

    def _point(self, pleasantness: float, energy: float) -> QPointF:
        field = self._field()
        return field.center() + QPointF(
            pleasantness * self._reading() * field.width() / 2, -energy * field.height() / 2
        )

    def _move_to(self, where: QPointF) -> None:
        field = self._field()
        off = where - field.center()
        self._move(2 * off.x() / max(1.0, field.width()) * self._reading(), -2 * off.y() / max(1.0, field.height()))

    def _move(self, pleasantness: float, energy: float) -> None:
        self.set_value(pleasantness, energy)
        self.moved.emit(*(self._value or (0.0, 0.0)))

    def _axis_set(self) -> None:
        """Take a value that a screen reader set."""
        self._move(self._axes[0].value() / 100, self._axes[1].value() / 100)
        self.settled.emit(*(self._value or (0.0, 0.0)))

    def _tell(self) -> None:
        self.setAccessibleDescription(self.value_words())
        for axis, part in zip(self._axes, self._value or (0.0, 0.0), strict=True):
            axis.blockSignals(True)
            axis.setValue(round(part * 100))
            axis.blockSignals(False)


def _held(part: float) -> float:
    return round(min(1.0, max(-1.0, part)), 3)
