"""The timeline of a programme: phases as a ruler, tracks with their outlines, voices, and one line to listen at.

Everything that the pointer does can be done by keys too (`timeline_keys.py`). Plays nothing: it asks.
"""

import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.domain.editing import Place
from companion.ui.pages.studio.desk import Desk
from companion.ui.pages.studio.scale import Scale
from companion.ui.pages.studio.timeline_boxes import PAD_PX, Boxes, height_px, lay_out
from companion.ui.pages.studio.timeline_hands import CURSORS, Hands
from companion.ui.pages.studio.timeline_items import TimelineItems
from companion.ui.pages.studio.timeline_keys import desk_keys
from companion.ui.pages.studio.timeline_paint import Paint
from companion.ui.pages.studio.track_words import chosen_words
from companion.ui.pages.studio.waves import Waves
from companion.ui.theme import Theme
from companion.ui.tokens import RADIUS_CARD
from companion.ui.widgets.announce import announce

PIECES = "application/x-companion-pieces"
"""What is dragged out of the library: a JSON list of file names."""
ZOOM = 1.25
JOIN_S = 10.0
KEY_MASK = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class Timeline(QWidget):
    """Show a desk.

    Signals: `play_asked()` from the cursor on, `join_asked()` around the chosen track's beginning,
    `pieces_dropped(list, Place)` and `files_dropped(list, Place)`, `details_asked()` for the keyboard's way on.
    """

    play_asked = Signal()
    join_asked = Signal()
    details_asked = Signal()
    pieces_dropped = Signal(object, object)
    files_dropped = Signal(object, object)

    def __init__(self, theme: Theme, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._desk = theme, desk
        self._waves, self._hands = Waves(), Hands(desk)
        self._scale = Scale.fit(1.0, desk.ends_s)
        self._boxes: Boxes | None = None
        self._drop: Place | None = None
        self._keys = desk_keys(desk)
        self._items = TimelineItems(self, desk)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setProperty("ringRadius", RADIUS_CARD)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.follow(self)
        theme.changed.connect(self._renew)
        desk.changed.connect(self._renew)
        desk.chosen.connect(self._chosen)
        desk.cursor_moved.connect(self.update)
        self._items.taken.connect(self._taken)
        self._items.renew(self._laid_out())
        self._say(aloud=False)

    def sizeHint(self) -> QSize:
        """Ask for the height of all lanes."""
        return QSize(600, height_px(self._theme))

    def minimumSizeHint(self) -> QSize:
        """Need that height."""
        return QSize(320, height_px(self._theme))

    @property
    def scale(self) -> Scale:
        """Give what is in view."""
        return self._scale

    def set_scale(self, scale: Scale) -> None:
        """Show another stretch."""
        self._scale = scale
        self._boxes = None
        self._items.lay(self._laid_out())
        self.update()

    def fit(self) -> None:
        """Show everything."""
        self.set_scale(Scale.fit(self._inside_px(), self._desk.ends_s))

    def show_join(self) -> None:
        """Show the join at which the chosen track begins."""
        place = self._desk.place
        laid = self._desk.laid_at(place) if place is not None else None
        if laid is not None:
            self.set_scale(self._scale.showing(laid.start_s - 2 * JOIN_S, laid.start_s + 3 * JOIN_S))

    def zoom(self, factor: float, around_s: float | None = None) -> None:
        """Show less or more, around the chosen track or the cursor."""
        if around_s is None:
            laid = self._desk.laid_at(self._desk.place) if self._desk.place is not None else None
            around_s = laid.start_s if laid is not None else self._desk.cursor_s
            if not self._scale.left_s <= around_s <= self._scale.right_s:
                around_s = (self._scale.left_s + self._scale.right_s) / 2
        self.set_scale(self._scale.zoomed(factor, around_s))

    # -- drawing ----------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw everything."""
        boxes = self._laid_out()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(PAD_PX, 0)
            painter.setClipRect(QRectF(-PAD_PX / 2, 0, self._inside_px() + PAD_PX, self.height()))
            paint = Paint(painter, self._theme, self._desk, self._scale, self._waves)
            paint.everything(boxes, self.tr("Voice"), self.hasFocus())
            ghost = self._hands.ghost
            if ghost is not None:
                box, start_s = ghost
                paint.ghost(box, self._scale.x(start_s), self._mark_x(self._hands.goal))
            elif self._drop is not None and boxes.tracks:
                paint.ghost(boxes.tracks[0], -1e6, self._mark_x(self._drop))
            x = self._scale.x(self._desk.cursor_s)
            if 0 <= x <= self._scale.width_px:
                paint.cursor(x, boxes)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is in view."""
        super().resizeEvent(event)
        self.set_scale(self._scale.resized(self._inside_px(), self._desk.ends_s))

    def _inside_px(self) -> float:
        return max(1.0, float(self.width() - 2 * PAD_PX))

    def _laid_out(self) -> Boxes:
        if self._boxes is None:
            self._boxes = lay_out(self._desk, self._scale, self._theme)
        return self._boxes

    def _renew(self) -> None:
        self.set_scale(self._scale.resized(self._inside_px(), self._desk.ends_s))
        if not self._hands.busy:  # a reader hears of it once it is let go
            self._items.renew(self._laid_out())
            self._say(aloud=self.hasFocus())

    def _chosen(self) -> None:
        if not self._hands.busy and self.hasFocus():
            self._reveal()
        self.update()
        self._say(aloud=self.hasFocus())

    def _taken(self) -> None:
        """Show and say what a screen reader has chosen, though the keyboard may be elsewhere."""
        if not self.hasFocus():
            self._reveal()
            announce(self, self.accessibleName())

    def _reveal(self) -> None:
        place = self._desk.place
        laid = self._desk.laid_at(place) if place is not None else None
        if laid is not None:
            self.set_scale(self._scale.revealing(laid.start_s))

    def _say(self, *, aloud: bool) -> None:
        words = chosen_words(self._desk) or self.tr("Timeline: nothing is chosen. The arrows choose a track.")
        if words != self.accessibleName():
            self.setAccessibleName(words)
            if aloud:
                announce(self, words)

    def _mark_x(self, goal: Place | None) -> float | None:
        """Give where a track would go in."""
        if goal is None:
            return None
        laid = [one for one in self._desk.laid if one.phase is goal.phase]
        following = next((one.start_s for one in laid if one.index >= goal.index), None)
        if following is None:
            before = [one.start_s + one.length_s for one in laid]
            spans = {phase: (start_s, end_s) for phase, start_s, end_s in self._desk.phase_spans_s()}
            start_s, end_s = spans[goal.phase]
            following = min(max(before, default=start_s), end_s)
        return self._scale.x(following)

    # -- pointer ----------------------------------------------------------------------------------------------

    def _point(self, at: QPointF) -> QPointF:
        return QPointF(at.x() - PAD_PX, at.y())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._hands.press(self._point(event.position()), self._laid_out(), self._scale)
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or show what could be taken hold of."""
        at = self._point(event.position())
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._hands.snapping = not event.modifiers() & Qt.KeyboardModifier.AltModifier
            self._hands.drag(at, self._laid_out(), self._scale)
            self.update()
        else:
            part, _ = self._laid_out().hit(at, self._desk.place)
            self.setCursor(CURSORS.get(part, Qt.CursorShape.ArrowCursor))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._hands.release()
            self._renew()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Listen from there."""
        self._desk.set_cursor(self._scale.s(self._point(event.position()).x()))
        self.play_asked.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer with Ctrl, scroll along otherwise; what can't scroll is left to the page."""
        turn = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(ZOOM ** (turn.y() / 120), self._scale.s(self._point(event.position()).x()))
        elif not self._scale.fits and (turn.x() or event.modifiers() & Qt.KeyboardModifier.ShiftModifier):
            self.set_scale(self._scale.scrolled(-(turn.x() or turn.y())))
        else:
            event.ignore()
            return
        event.accept()

    # -- keys -------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key says; others go on to the page."""
        key, held = Qt.Key(event.key()), event.modifiers() & KEY_MASK
        if key == Qt.Key.Key_Escape and self._hands.busy:
            self._hands.cancel()
            self._renew()
            return
        does = self._keys.get((key, held)) or self._view_key(key, held)
        if does is None:
            super().keyPressEvent(event)
        else:
            does()

    def _view_key(self, key: Qt.Key, held: Qt.KeyboardModifier) -> Callable[[], None] | None:
        """Give what a key does to the view, None where it does nothing."""
        plain = not held & ~Qt.KeyboardModifier.ShiftModifier
        return {
            Qt.Key.Key_Plus: lambda: self.zoom(ZOOM),
            Qt.Key.Key_Equal: lambda: self.zoom(ZOOM),
            Qt.Key.Key_Minus: lambda: self.zoom(1 / ZOOM),
            Qt.Key.Key_F: self.fit,
            Qt.Key.Key_Z: self.show_join,
            Qt.Key.Key_J: self.join_asked.emit,
            Qt.Key.Key_Space: self.play_asked.emit,
            Qt.Key.Key_Return: self.details_asked.emit,
            Qt.Key.Key_Enter: self.details_asked.emit,
        }.get(key if plain else Qt.Key.Key_unknown)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose something, so that the keys have something to work on."""
        super().focusInEvent(event)
        if self._desk.place is None and self._desk.cue is None and event.reason() == Qt.FocusReason.TabFocusReason:
            self._desk.choose_next(1)
        self.update()

    # -- what is dropped --------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take pieces of the library, and files of this computer."""
        data = event.mimeData()
        if data.hasFormat(PIECES) or any(url.isLocalFile() for url in data.urls()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where it would go in."""
        self._drop = self._place_at(event.position().toPoint())
        event.acceptProposedAction()
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Say what was dropped, and where."""
        place = self._place_at(event.position().toPoint())
        self._drop = None
        data = event.mimeData()
        if data.hasFormat(PIECES):
            names = json.loads(bytes(data.data(PIECES).data()))
            self.pieces_dropped.emit([str(name) for name in names], place)
        else:
            files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
            self.files_dropped.emit(files, place)
        event.acceptProposedAction()
        self.update()

    def _place_at(self, at: QPoint) -> Place:
        at_s = self._scale.s(at.x() - PAD_PX)
        phase = self._desk.phase_at(at_s)
        before = {one.index for one in self._desk.laid if one.phase is phase and (one.start_s + one.end_s) / 2 < at_s}
        return Place(phase, max(before, default=-1) + 1)
