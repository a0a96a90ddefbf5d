"""The frame that the focus ring moves about. Apart from it, since QStyle's enumerations take 10 ms to load."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFocusFrame, QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget

GAP_PX = 2
PEN_PX = 2
REACH_PX = GAP_PX + PEN_PX
RADIUS_PX = 14


class FocusFrame(QFocusFrame):
    """Stand around a widget, in the colour of edges where it is, by day or by night."""

    def __init__(self) -> None:
        super().__init__()
        self._metrics = _Metrics()
        self.setStyle(self._metrics)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a round frame just inside the frame's own edge."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            focused = self.widget()
            painter.setPen(QPen(ring_colour(focused or self), PEN_PX))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inset = PEN_PX / 2
            area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            wanted = focused.property("ringRadius") if focused else None
            radius = min(float(wanted or RADIUS_PX) + REACH_PX, area.height() / 2)
            painter.drawRoundedRect(area, radius, radius)


def ring_colour(focused: QWidget) -> QColor:
    """Give the colour that a widget asks for, or the dressed page around it: a style sheet lets no palette through."""
    asked: QWidget | None = focused
    while asked is not None:
        own = asked.property("ringColour")
        if own:
            return QColor(str(own))
        asked = asked.parentWidget()
    return focused.palette().color(QPalette.ColorRole.Mid)


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
