"""The focus ring: one frame for the whole program that goes where the keyboard is.

Draws outside of the focused widget, so nothing moves and no widget needs a ring of its own; a widget may ask for its own
`ringRadius` and `ringColour` by properties. Decides nothing about focus.
"""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFocusFrame, QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget

GAP_PX = 2
PEN_PX = 2
REACH_PX = GAP_PX + PEN_PX
RADIUS_PX = 14


class FocusRing(QObject):
    """Move a frame to whatever has the keyboard; `colour` is asked at each drawing, so that it follows the theme."""

    def __init__(self, app: QApplication, colour: Callable[[], QColor], parent: QObject) -> None:
        super().__init__(parent)
        self._colour = colour
        self._frame: _Frame | None = None
        app.focusChanged.connect(self._move)

    def _move(self, _old: QWidget | None, new: QWidget | None) -> None:
        # The frame lives inside the focused widget's window and goes with it, so it may be gone by now.
        if self._frame is None or not shiboken6.isValid(self._frame):
            if new is None:
                return
            self._frame = _Frame(self._colour)
        self._frame.setWidget(new)  # type: ignore[arg-type]  # None takes the frame away; the stub omits it


class _Frame(QFocusFrame):
    def __init__(self, colour: Callable[[], QColor]) -> None:
        super().__init__()
        self._colour = colour
        self._metrics = _Metrics()
        self.setStyle(self._metrics)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a round frame just inside the frame's own edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.widget()
        own = focused.property("ringColour") if focused else None
        painter.setPen(QPen(QColor(str(own)) if own else self._colour(), PEN_PX))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = PEN_PX / 2
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        wanted = focused.property("ringRadius") if focused else None
        radius = min(float(wanted or RADIUS_PX) + REACH_PX, area.height() / 2)
        painter.drawRoundedRect(area, radius, radius)
        painter.end()


class _Metrics(QProxyStyle):
    """Say how far the frame reaches, and keep it above its surroundings where a scroll area would hide it."""

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric in (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin):
            return REACH_PX
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        data: QStyleHintReturn | None = None,
    ) -> int:
        if hint is QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        if hint is QStyle.StyleHint.SH_FocusFrame_Mask:
            return 0  # the mask would cut the round corners off
        return super().styleHint(hint, option, widget, data)
