"""The graph as a person uses it: point at a dot or step through the dots by arrow keys, and read or hear it."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from companion.domain.mood import DAY_S, Axis, Chart, Range, span_s
from companion.ui.graph.look import GraphLook
from companion.ui.graph.plot import Dot, Kind, Plot
from companion.ui.graph.readout import ReadOut, read_out, session_name
from companion.ui.graph.subject import Subject, pad_subject
from companion.ui.theme import Theme
from companion.ui.tokens import RADIUS_SMALL
from companion.ui.widgets.announce import announce
from companion.ui.widgets.words import Words

REACH_PX = 28
"""How near the pointer must be to a dot."""
PAGE_DOTS = 10
ZOOM = 1.5
PAN_SHARE = 0.2
BOX_PX = 260


class Bubble(QFrame):
    """Show what a dot says, beside it, without being in the pointer's way."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._title, self._text = Words("", "strong"), Words("", "small")
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(14, 10, 14, 12)
        self._box.setSpacing(2)
        self._box.addWidget(self._title)
        self._box.addWidget(self._text)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def _dress(self) -> None:
        tokens = self._theme.tokens
        self.setStyleSheet(
            f"QFrame {{ background: {tokens.text}; border-radius: {RADIUS_SMALL}px; }}"
            f"QFrame QLabel {{ color: {tokens.bg}; }}"
        )

    def show_at(self, said: ReadOut, place: QPoint, inside: QWidget) -> None:
        """Show words near a place, within a widget, never over the place itself."""
        self._title.setText(said.title)
        self._text.setText(said.text)
        width = min(self._theme.px(BOX_PX), inside.width() - 8)
        self.resize(width, self._box.heightForWidth(width))
        x = min(max(4, place.x() - width // 2), inside.width() - width - 4)
        above = place.y() - self.height() - 18
        below = place.y() + 18
        self.move(x, above if above >= 4 or below + self.height() > inside.height() else below)
        self.show()
        self.raise_()


class GraphView(Plot):
    """Show one chart.

    Keys: left and right step through the dots, Home and End go to the first and last, Page Up and Page Down skip ten;
    plus and minus zoom, Shift with left or right pans.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(GraphLook.of(theme, 1.0), parent)
        self._theme = theme
        self._chart: Chart | None = None
        self._subject = pad_subject(Axis.MOOD)
        self._bubble = Bubble(theme, self)
        self._awaited: tuple[float, bool] | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ringRadius", RADIUS_SMALL)
        theme.changed.connect(self._dress_anew)

    def _dress_anew(self) -> None:
        self.dress(GraphLook.of(self._theme, self.devicePixelRatioF()))
        self._point_at(self.chosen)

    def show_subject(self, chart: Chart, subject: Subject) -> None:
        """Show the chart of one thing."""
        self._chart, self._subject, self._awaited = chart, subject, None
        self._bubble.hide()
        self.show_chart(chart, session_name, subject.ends)
        self.setAccessibleName(self.tr("Graph of {what}").format(what=subject.name))
        self.viewport().setAccessibleName(self.accessibleName())
        self.setAccessibleDescription(self.tr("Left and right step through the points, plus and minus zoom."))

    @property
    def chart(self) -> Chart | None:
        """Give what is shown, with the single values that are loaded."""
        return self._chart

    def take_samples(self, chart: Chart) -> None:
        """Show the same chart with other single values loaded, and go to the one that a step was waiting for."""
        chosen, self._chart = self.chosen, chart
        super().take_samples(chart)
        if self._awaited is not None and self.holds(self._awaited[0]):
            (noon_s, forward), self._awaited = self._awaited, None
            day = self.next_dot(noon_s - DAY_S / 2 - 0.001 if forward else noon_s + DAY_S / 2, forward)
            self._point_at(day, aloud=True)
        elif chosen is not None and chosen.kind is Kind.SAMPLE:
            same = self.next_dot(chosen.at_s - 0.001, True)
            self._point_at(same if same is not None and same.at_s == chosen.at_s else None)

    def show_range(self, which: Range, now_s: float) -> None:
        """Show a range that ends now; all that there is can be reached by panning."""
        if self._chart is None:
            return
        whole = span_s(self._chart, Range.ALL, now_s)
        wanted = span_s(self._chart, which, now_s)
        self.bound(min(whole[0], wanted[0]), now_s)
        self.set_span(*wanted)
        self._point_at(None)

    def event(self, event: QEvent) -> bool:
        """Draw as strongly on another screen, where a pixel may be smaller."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._dress_anew()
        return bool(super().event(event))

    # -- pointing ---------------------------------------------------------------------------------------------

    def _point_at(self, dot: Dot | None, *, aloud: bool = False) -> None:
        """Mark a dot and say it; None takes the mark away."""
        if dot != self.chosen or dot is None:
            self.choose(dot)
        if dot is None or self._chart is None:
            self._bubble.hide()
            self.viewport().setAccessibleName(self.accessibleName())
            return
        said = read_out(self._chart, self._subject, dot)
        self._bubble.show_at(said, self._place(dot), self)
        # what lies inside a view is all that a screen reader finds of it: its name is the point that is read out
        self.viewport().setAccessibleName(f"{said.title}. {said.text}")
        if aloud:
            announce(self, f"{said.title}. {said.text}")

    def _place(self, dot: Dot) -> QPoint:
        place: QPoint = self.mapFromScene(self.getViewBox().mapViewToScene(QPointF(dot.at_s, dot.value)))
        return place

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read out the dot that the pointer is near."""
        super().mouseMoveEvent(event)
        if event.buttons() != Qt.MouseButton.NoButton:
            self._point_at(None)
            return
        near = min(self.dots(), key=lambda dot: self._far(dot, event.position()), default=None)
        if near is not None and self._far(near, event.position()) <= REACH_PX:
            self._point_at(near)
        elif not self.hasFocus():
            self._point_at(None)

    def _far(self, dot: Dot, where: QPointF) -> float:
        off = self._place(dot) - where.toPoint()
        return max(abs(off.x()), abs(off.y()) / 2)

    def leaveEvent(self, event: QEvent) -> None:
        """Take the read-out away with the pointer, unless the keyboard put it there."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self._point_at(None)

    # -- keyboard ---------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step, pan or zoom."""
        key = Qt.Key(event.key())
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_PageUp: -PAGE_DOTS,
            Qt.Key.Key_PageDown: PAGE_DOTS,
        }
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and shift:
            self._pan(PAN_SHARE * steps[key])
        elif key in steps:
            self._step(steps[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go_to(
                self.next_dot(float("-inf"), True) if key is Qt.Key.Key_Home else self.next_dot(float("inf"), False),
                forward=key is Qt.Key.Key_Home,
            )
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self._zoom(ZOOM if key is Qt.Key.Key_Minus else 1 / ZOOM)
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the read-out away with the keyboard."""
        super().focusOutEvent(event)
        self._point_at(None)

    def _step(self, by: int) -> None:
        """Go to the next dots; without one, to the last in view, or the first where one goes forward."""
        dot = self.chosen
        if dot is None:
            shown = self.dots()
            self._go_to((shown[0] if by > 0 else shown[-1]) if shown else self.next_dot(self.span()[1], False))
            return
        for _ in range(abs(by)):
            dot = self.next_dot(dot.at_s, by > 0) or dot
        self._go_to(dot, forward=by > 0)

    def _go_to(self, dot: Dot | None, *, forward: bool = True) -> None:
        if dot is None:
            return
        waits = dot.kind is Kind.DAY and self.drawn is Kind.SAMPLE
        self._awaited = (dot.at_s, forward) if waits else None
        first_s, last_s = self.span()
        if waits or not first_s <= dot.at_s <= last_s:
            half = (last_s - first_s) / 2
            self.getViewBox().setXRange(dot.at_s - half, dot.at_s + half, padding=0)
        if not waits:
            self._point_at(dot, aloud=True)

    def _pan(self, share: float) -> None:
        first_s, last_s = self.span()
        by = (last_s - first_s) * share
        self.getViewBox().setXRange(first_s + by, last_s + by, padding=0)
        self._point_at(None)

    def _zoom(self, factor: float) -> None:
        first_s, last_s = self.span()
        middle = self.chosen.at_s if self.chosen is not None else (first_s + last_s) / 2
        self.getViewBox().setXRange(
            middle + (first_s - middle) * factor, middle + (last_s - middle) * factor, padding=0
        )
        self._point_at(self.chosen)
