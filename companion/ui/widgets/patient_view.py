"""The patient's view: near black, one soft shape that breathes, and a lower half that calls the sitter.

Needs no reading and has no digits. It never says that anyone was called before it is told so.
"""

from math import cos, pi

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QHideEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QRadialGradient,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QPushButton, QWidget

from companion.ui.theme import Theme
from companion.ui.tokens import GROUND, GROUND_WARM, NIGHT, NIGHT_WARM, RADIUS_CARD, Tokens, mix
from companion.ui.widgets.announce import announce

FRAME_MS = 250
BREATH_FRAMES = 48  # 12 s from one breath to the next; a frame changes nothing by more than one step of 8 bits
FAINTEST = 0.55
MARGIN_PX = 24
# Keys that steer the computer or its sound, not a call: everything else on the keyboard calls the sitter.
QUIET_KEYS = frozenset(
    (
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_VolumeUp,
        Qt.Key.Key_VolumeDown,
        Qt.Key.Key_VolumeMute,
        Qt.Key.Key_MonBrightnessUp,
        Qt.Key.Key_MonBrightnessDown,
    )
)
STEERING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def _night(theme: Theme) -> Tokens:
    """Give the colours to be mixed with the ground: the night's in any theme, the warm one where that was chosen."""
    return NIGHT_WARM if theme.look.warm_night else NIGHT


def _ground(theme: Theme) -> str:
    return GROUND_WARM if theme.look.warm_night else GROUND


class _CallButton(QPushButton):
    """The lower half as one target."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("ringRadius", RADIUS_CARD + 8)
        self._set_ring()
        theme.changed.connect(self._set_ring)
        theme.follow(self)

    def _set_ring(self) -> None:
        # 3:1 and no brighter: it is always there in a dark room.
        ring = mix(_ground(self._theme), _night(self._theme).edge, 0.8)
        self.setProperty("ringColour", ring)

    def sizeHint(self) -> QSize:
        """Need room for the words at any text size."""
        return self.fontMetrics().size(0, self.text()) + QSize(80, 80)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Space, and leave the rest to the view: a button would take the arrows for itself."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a card that hardly stands out, and its words; a press shows at once."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            night, ground = _night(self._theme), _ground(self._theme)
            painter.setPen(QPen(QColor(mix(ground, night.edge, 0.4 if self.isDown() else 0.2)), 1))
            card = mix(ground, night.card, 0.4)
            painter.setBrush(QColor(mix(card, night.accent2, 0.4 if self.isDown() else 0)))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 24, 24)
            painter.setFont(self._theme.font(30))
            painter.setPen(self._theme.color("soft"))
            painter.drawText(
                self.rect().adjusted(24, 0, -24, 0),
                Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
                self.text(),
            )


class PatientView(QWidget):
    """Call the sitter by any touch of the lower half or any key: `sitter_called`, once a press."""

    sitter_called = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._frame = 0
        self._called = False
        self._shape = QPixmap()
        self._button = _CallButton(theme, self)
        self._button.clicked.connect(self.sitter_called)
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self._breathe)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Session"))
        self.setFocusProxy(self._button)
        theme.changed.connect(self._set_motion)
        theme.changed.connect(self._forget_shape)
        self._say()

    def set_called(self, called: bool) -> None:
        """Say that the sitter knows, once that is recorded and the tone plays; or go back to the offer."""
        if called != self._called:
            self._called = called
            self._say()
            if called:
                announce(self._button, self._button.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Call the sitter by any key but those that steer the computer; a key that stays down calls once."""
        if Qt.Key(event.key()) in QUIET_KEYS or event.modifiers() & STEERING:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.sitter_called.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the target in the lower half, and draw the shape for the new size."""
        super().resizeEvent(event)
        top = round(self.height() * 0.565)
        self._button.setGeometry(MARGIN_PX, top, self.width() - 2 * MARGIN_PX, self.height() - top - MARGIN_PX)
        self._forget_shape()

    def _forget_shape(self) -> None:
        self._shape = QPixmap()
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to breathe."""
        super().showEvent(event)
        self._set_motion()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody sees it."""
        super().hideEvent(event)
        self._timer.stop()

    def minimumSizeHint(self) -> QSize:
        """Need room for the target's words."""
        return QSize(320, 320)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the shape at its present strength."""
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), QColor(_ground(self._theme)))
            place = self._place()
            if event.rect().intersects(place):
                if self._shape.isNull():
                    self._shape = self._drawn(place.width())
                painter.setOpacity(self._strength())
                painter.drawPixmap(place.topLeft(), self._shape)

    def _say(self) -> None:
        self._button.setText(self.tr("Your sitter knows") if self._called else self.tr("I need my sitter"))
        self._button.update()

    def _set_motion(self) -> None:
        if self._theme.reduced_motion or not self.isVisible():
            self._timer.stop()
        else:
            self._timer.start()
        self.update()

    def _breathe(self) -> None:
        self._frame = (self._frame + 1) % BREATH_FRAMES
        self.update(self._place().intersected(QRect(0, 0, self.width(), self._button.y())))

    def _strength(self) -> float:
        """Give the shape's opacity; it stands still at full strength with reduced motion."""
        if self._theme.reduced_motion:
            return 1.0
        return FAINTEST + (1 - FAINTEST) * (1 + cos(2 * pi * self._frame / BREATH_FRAMES)) / 2

    def _place(self) -> QRect:
        side = round(min(self.width() * 0.52, self.height() * 0.8))
        place = QRect(0, 0, side, side)
        place.moveCenter(QPointF(self.width() / 2, self.height() * 0.33).toPoint())
        return place

    def _drawn(self, side: int) -> QPixmap:
        """Draw the shape once, with an edge so soft that no line is seen where it ends.

        Near black, one step of 8 bits is a visible ring. So it is drawn in 16 bits, and an ordered pattern of less
        than one step is added before it becomes 8 bits.
        """
        ratio = self.devicePixelRatioF()
        picture = QImage(QSize(1, 1) * round(side * ratio), QImage.Format.Format_RGBX64)
        picture.fill(QColor(_ground(self._theme)))
        whole = QRectF(picture.rect())
        gradient = QRadialGradient(whole.center(), whole.width() / 2)
        for at in range(21):
            colour = QColor(mix(_ground(self._theme), _night(self._theme).accent2, 0.42))
            colour.setAlphaF(((1 + cos(pi * at / 20)) / 2) ** 1.2)
            gradient.setColorAt(at / 20, colour)
        with QPainter(picture) as painter:
            painter.fillRect(whole, gradient)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
            painter.fillRect(whole, QBrush(_pattern()))
        pixmap = QPixmap.fromImage(picture.convertToFormat(QImage.Format.Format_RGB32))
        pixmap.setDevicePixelRatio(ratio)
        return pixmap


def _pattern() -> QImage:
    """Give Bayer's 8 x 8 pattern as light between nothing and one step of 8 bits, in 16 bits."""
    order = [[0]]
    while len(order) < 8:
        order = [[4 * value + add for value in row for add in pair] for row in order for pair in ((0, 2), (3, 1))]
    light = QImage(8, 8, QImage.Format.Format_RGBX64)
    for y, row in enumerate(order):
        for x, rank in enumerate(row):
            light.setPixelColor(x, y, QColor.fromRgba64(*[rank * 257 // 64] * 3))
    return light
