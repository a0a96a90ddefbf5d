"""A session's graph as a person uses it: point at a dot or step through the dots by arrow keys, and read or hear it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from companion.domain.within import Lane, Reading, Within
from companion.ui.graph.look import GraphLook
from companion.ui.graph.readout import ReadOut
from companion.ui.graph.session_layers import clock_words
from companion.ui.graph.session_plot import LANES, SessionPlot, Spot
from companion.ui.graph.view import PAGE_DOTS, PAN_SHARE, REACH_PX, ZOOM, Bubble
from companion.ui.pages.record_words import what, who
from companion.ui.theme import Theme
from companion.ui.tokens import RADIUS_SMALL
from companion.ui.widgets.announce import announce


class SessionView(SessionPlot):
    """Show one session and others behind it.

    Keys: left and right step through what happened, Home and End go to the first and last, Page Up and Page Down skip
    ten; plus and minus zoom, Shift with left or right pans.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(GraphLook.of(theme, 1.0), parent)
        self._theme = theme
        self._shown: Within | None = None
        self._at: int | None = None
        self._bubble = Bubble(theme, self)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ringRadius", RADIUS_SMALL)
        theme.changed.connect(self._dress_anew)

    def _dress_anew(self) -> None:
        self.dress(GraphLook.of(self._theme, self.devicePixelRatioF()))
        self._point_at(None)

    def show_within(self, one: Within, others: Sequence[Within], name: str) -> None:
        """Show a session by its name."""
        self._shown = one
        names = {
            Lane.CHECKS: self.tr("Checks"),
            Lane.NOTES: self.tr("Notes"),
            Lane.MOOD: self.tr("Mood"),
            Lane.MUSIC: self.tr("Music"),
        }
        self.show_sessions(one, others, [names[lane] for lane in LANES])
        self._point_at(None)
        self.setAccessibleName(self.tr("Graph of {what}").format(what=name))
        self.viewport().setAccessibleName(self.accessibleName())
        self.setAccessibleDescription(self.tr("Left and right step through what happened, plus and minus zoom."))

    # -- pointing ---------------------------------------------------------------------------------------------

    def read_out(self, spot: Spot) -> ReadOut:
        """Say one dot: what happened, when since the first hold, and who noted it."""
        entry = spot.thing.entry
        plan = self._shown.record.plan if self._shown else None
        when = self.tr("{time} since the first hold, noted by the {who}.")
        missed = not isinstance(spot.thing, Reading) and spot.thing.missed
        return ReadOut(
            what(entry.event, plan),
            self.tr("Planned for {time} since the first hold.").format(time=clock_words(spot.at_s))
            if missed
            else when.format(time=clock_words(spot.at_s), who=who(entry.event.by)),
        )

    def _point_at(self, at: int | None, *, aloud: bool = False) -> None:
        self._at = at
        spot = self.spots[at] if at is not None else None
        self.choose(spot)
        if spot is None:
            self._bubble.hide()
            self.viewport().setAccessibleName(self.accessibleName())
            return
        said = self.read_out(spot)
        self._bubble.show_at(said, self.place(spot).toPoint(), self)
        self.viewport().setAccessibleName(f"{said.title}. {said.text}")  # as in the graph of the course
        if aloud:
            announce(self, f"{said.title}. {said.text}")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read out the dot that the pointer is near."""
        super().mouseMoveEvent(event)
        if event.buttons() != Qt.MouseButton.NoButton:
            self._point_at(None)
            return
        near = min(range(len(self.spots)), key=lambda at: self._far(at, event.position()), default=None)
        if near is not None and self._far(near, event.position()) <= REACH_PX:
            self._point_at(near)
        elif not self.hasFocus():
            self._point_at(None)

    def _far(self, at: int, where: QPointF) -> float:
        off = self.place(self.spots[at]) - where
        return max(abs(off.x()), abs(off.y()))

    def leaveEvent(self, event: QEvent) -> None:
        """Take the read-out away with the pointer, unless the keyboard put it there."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self._point_at(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom where that is meant; otherwise the page scrolls."""
        if self.hasFocus() or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        else:
            event.ignore()

    # -- keyboard ---------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step, pan or zoom."""
        key, last = Qt.Key(event.key()), len(self.spots) - 1
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_PageUp: -PAGE_DOTS,
            Qt.Key.Key_PageDown: PAGE_DOTS,
        }
        if shift and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._pan(PAN_SHARE * steps[key])
        elif key in steps:
            self._go_to((-1 if self._at is None and steps[key] > 0 else self._at or 0) + steps[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go_to(0 if key is Qt.Key.Key_Home else last)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self._zoom(ZOOM if key is Qt.Key.Key_Minus else 1 / ZOOM)
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the read-out away with the keyboard."""
        super().focusOutEvent(event)
        self._point_at(None)

    def _go_to(self, at: int) -> None:
        if not self.spots:
            return
        at = min(max(at, 0), len(self.spots) - 1)
        first_s, last_s = self.span()
        if not first_s <= self.spots[at].at_s <= last_s:
            half = (last_s - first_s) / 2
            self.set_span(self.spots[at].at_s - half, self.spots[at].at_s + half)
        self._point_at(at, aloud=True)

    def _pan(self, share: float) -> None:
        first_s, last_s = self.span()
        by = (last_s - first_s) * share
        self.set_span(first_s + by, last_s + by)
        self._point_at(None)

    def _zoom(self, factor: float) -> None:
        first_s, last_s = self.span()
        middle = self.spots[self._at].at_s if self._at is not None else (first_s + last_s) / 2
        self.set_span(middle + (first_s - middle) * factor, middle + (last_s - middle) * factor)
        self._point_at(self._at)
