"""One line of a checklist: done or not, what, and a word on how it stands. Decides nothing about readiness."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.theme import Theme
from companion.ui.tokens import RADIUS_SMALL, TARGET
from companion.ui.widgets.one_press import OnePress

MARK_PX = 20
GAP_PX = 12
SIDE_PX = 4
DETAIL_SHARE = 0.56  # where the second column begins, as drawn
WRAP = Qt.TextFlag.TextWordWrap


class ChecklistRow(OnePress):
    """Show one line. Checkable: a press ticks it. Otherwise it is the way to that step, and `set_done` marks it."""

    def __init__(
        self, theme: Theme, text: str, detail: str = "", *, checkable: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = text
        self._detail = detail
        self._done = False
        self.setCheckable(checkable)
        self.setProperty("ringRadius", RADIUS_SMALL)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._tell()
        theme.follow(self)

    def is_done(self) -> bool:
        """Tell whether the line is marked."""
        return self.isChecked() if self.isCheckable() else self._done

    def set_done(self, done: bool) -> None:
        """Mark the line or take the mark away."""
        if self.isCheckable():
            self.setChecked(done)
        self._done = done
        self._tell()
        self.update()

    def set_detail(self, detail: str) -> None:
        """Change the words on how it stands."""
        if detail != self._detail:
            self._detail = detail
            self._tell()
            self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:
        """Grow downwards where the words must wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of all words."""
        text, detail = self._rects(width)
        return max(TARGET, max(text.bottom(), detail.bottom()) + 1 + 8)

    def sizeHint(self) -> QSize:
        """Ask for both columns side by side."""
        text = self._strong().horizontalAdvance(self._text)
        detail = self._light().horizontalAdvance(self._detail)
        width = self._words_left() + text + (24 + detail if detail else 0) + SIDE_PX
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Need the longest word."""
        words = [(self._strong(), self._text), (self._light(), self._detail)]
        longest = max(metrics.horizontalAdvance(word) for metrics, line in words for word in (line.split() or [""]))
        return QSize(self._words_left() + longest + SIDE_PX + 2, TARGET)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the mark and both words; done is a filled mark with a tick in it."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.underMouse() or self.isDown():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.color("tint"))
                painter.drawRoundedRect(QRectF(self.rect()), RADIUS_SMALL, RADIUS_SMALL)
            text, detail = self._rects(self.width())
            self._draw_mark(painter, text)
            align = Qt.AlignmentFlag.AlignLeading | WRAP
            enabled = self.isEnabled()
            for rect, size, weight, colour, words in (
                (text, 15, 600, "text" if enabled else "soft", self._text),
                (detail, 13, 400, "soft", self._detail),
            ):
                painter.setFont(self._theme.font(size, weight))
                painter.setPen(self._theme.color(colour))
                painter.drawText(self._mirrored(rect), align, words)

    def _draw_mark(self, painter: QPainter, text: QRect) -> None:
        side = float(self._theme.px(MARK_PX))
        line = self._strong().height()
        mark = QRectF(QRectF(SIDE_PX, text.top() + (line - side) / 2, side, side).adjusted(1.5, 1.5, -1.5, -1.5))
        if self.isRightToLeft():
            mark.moveRight(self.width() - mark.left())
        accent = self._theme.color("accent")
        painter.setPen(QPen(accent, 2))
        painter.setBrush(accent if self.is_done() else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(mark)
        if self.is_done():
            painter.setPen(QPen(self._theme.color("on_accent"), side / 10, c=Qt.PenCapStyle.RoundCap))
            corners = ((0.28, 0.53), (0.44, 0.68), (0.73, 0.36))
            points = [QPointF(mark.left() + x * mark.width(), mark.top() + y * mark.height()) for x, y in corners]
            painter.drawPolyline(points)

    def _rects(self, width: int) -> tuple[QRect, QRect]:
        """Give the words' places, side by side where both fit in a line, otherwise under each other."""
        left = self._words_left()
        room = max(1, width - left - SIDE_PX)
        text, detail = self._strong(), self._light()
        column = max(round(width * DETAIL_SHARE), left + text.horizontalAdvance(self._text) + 24)
        if not self._detail or column + detail.horizontalAdvance(self._detail) + SIDE_PX <= width:
            wrapped = text.boundingRect(QRect(left, 0, room, 1), WRAP, self._text)
            height = max(TARGET, wrapped.height() + 16)
            top = (height - wrapped.height()) // 2
            one = QRect(left, top, (column - left - 12) if self._detail else room, wrapped.height())
            beside = QRect(column, top + text.ascent() - detail.ascent(), width - column - SIDE_PX, detail.height())
            return one, beside if self._detail else QRect()
        first = text.boundingRect(QRect(left, 8, room, 1), WRAP, self._text)
        second = detail.boundingRect(QRect(left, first.bottom() + 3, room, 1), WRAP, self._detail)
        return QRect(left, 8, room, first.height()), QRect(left, second.top(), room, second.height())

    def _mirrored(self, rect: QRect) -> QRect:
        return (
            QRect(self.width() - rect.right() - 1, rect.y(), rect.width(), rect.height())
            if self.isRightToLeft()
            else rect
        )

    def _strong(self) -> QFontMetrics:
        return QFontMetrics(self._theme.font(15, 600))

    def _light(self) -> QFontMetrics:
        return QFontMetrics(self._theme.font(13))

    def _words_left(self) -> int:
        return SIDE_PX + self._theme.px(MARK_PX) + GAP_PX

    def _tell(self) -> None:
        self.setAccessibleName(self._text)
        state = "" if self.isCheckable() else self.tr("done") if self._done else self.tr("not done yet")
        self.setAccessibleDescription(", ".join(part for part in (state, self._detail) if part))
