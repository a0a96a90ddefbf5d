"""Lines of a list, each with a point before it; a line that wraps goes on below its own words, not below the point."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from companion.ui.widgets.column import stacked
from companion.ui.widgets.words import Words

INDENT = 0.8
POINT = 0.1
"""Shares of a line's height: how far the words stand from the edge, and the point's radius."""


class Point(Words):
    """One line of a list; the point is drawn, so that no screen reader reads it."""

    def __init__(self, text: str, kind: str = "body") -> None:
        super().__init__(text, kind)
        self._indent()

    def changeEvent(self, event: QEvent) -> None:
        """Stand at the other side where people read from right to left, and grow with the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange):
            self._indent()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, and the point beside the first line."""
        super().paintEvent(event)
        line = self.fontMetrics().height()
        x = self.width() - 2 * POINT * line if self.isRightToLeft() else 2 * POINT * line
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.palette().color(self.foregroundRole()))
            painter.drawEllipse(QPointF(x, line / 2), POINT * line, POINT * line)

    def _indent(self) -> None:
        indent = round(INDENT * self.fontMetrics().height())
        edges = (0, indent) if self.isRightToLeft() else (indent, 0)
        self.setContentsMargins(edges[0], 0, edges[1], 0)


def points(lines: Iterable[str], kind: str = "body") -> QWidget:
    """Give lines below each other, each with a point."""
    return stacked(*(Point(line, kind) for line in lines), spacing=4)
