"""The session at a glance: its phases as a ring, the one we are in, and a clock to be read at 2 m.

Shows what it is given; does not count, know a session or decide what comes next.
"""

from collections.abc import Sequence
from math import radians

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.domain.records import dataclass
from companion.ui.theme import Theme
from companion.ui.widgets.painted import Painted
from companion.ui.widgets.ring_layout import WRAP, Line, Places, Ring, legend_text, place, share_circle

SIDE_PX = 360
TOP = 90 * 16


@dataclass(frozen=True, slots=True)
class RingSegment:
    """One phase: its name, planned seconds, the share of it that is done (0 to 1), and whether it is on now."""

    name: str
    planned_s: float
    done: float = 0.0
    current: bool = False


class PhaseRing(Painted):
    """Draw phases, clock and two captions; set them as often as you like, only what differs is drawn again."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._segments: tuple[RingSegment, ...] = ()
        self._phase = self._clock = ""
        self._captions = ("", "")
        self._places: Places | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._forget)

    def show_phases(self, segments: Sequence[RingSegment]) -> None:
        """Show the phases in order; the ring is drawn again only where it would differ by a pixel."""
        new = tuple(segments)
        shape = [(s.name, s.planned_s) for s in new]
        if shape != [(s.name, s.planned_s) for s in self._segments]:
            self._segments = new
            self._forget()
            self.update()
        elif self._as_seen(new) != self._as_seen(self._segments):
            self._segments = new
            self.update()

    def show_clock(self, phase: str, clock: str, caption: str = "", caption2: str = "") -> None:
        """Show the phase's name, the clock and the words below it; a new second redraws the clock alone."""
        if (phase, clock, (caption, caption2)) == (self._phase, self._clock, self._captions):
            return
        before = (self._phase, len(self._clock), *map(_shape, self._captions))
        dirty = [
            at for at, pair in enumerate(zip(self._captions, (caption, caption2), strict=True)) if pair[0] != pair[1]
        ]
        self._phase, self._clock, self._captions = phase, clock, (caption, caption2)
        self.say(", ".join(part for part in (phase, clock, caption, caption2) if part))
        if before != (phase, len(clock), *map(_shape, self._captions)):
            self._forget()
            self.update()
            return
        places = self._layout()
        self.update(places.clock.toAlignedRect())
        for at in dirty:
            self.update(places.captions[at].toAlignedRect())

    def sizeHint(self) -> QSize:
        """Ask for the size of the picture."""
        return QSize(560, 560)

    def minimumSizeHint(self) -> QSize:
        """Need enough for the clock to be read, more with large text."""
        side = round(SIDE_PX * (1 + (self.theme.scale - 1) / 5))
        return QSize(side, side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything anew."""
        super().resizeEvent(event)
        self._forget()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what lies in the part that Qt asks for."""
        places = self._layout()
        asked = QRectF(event.rect())
        with self.painter() as painter:
            if not places.clock.contains(asked):
                self._draw_ring(painter, places)
                self._draw_names(painter, places)
            self._draw_words(painter, places, asked)

    def _as_seen(self, segments: Sequence[RingSegment]) -> list[tuple[int, bool]]:
        """Give how many pixels of each phase are done, and which is the present one."""
        radius = self._layout().radius
        arcs = share_circle([s.planned_s for s in segments])
        pairs = zip(segments, arcs, strict=True)
        return [(round(_held(s.done) * radius * radians(arc.sweep_deg)), s.current) for s, arc in pairs]

    def _forget(self) -> None:
        self._places = None

    def _layout(self) -> Places:
        if self._places is None:
            font = self.theme.font
            ring = Ring(
                share_circle([s.planned_s for s in self._segments]),
                tuple(s.name for s in self._segments),
                font(13, 600),
                Line(self._phase, font(26)),
                Line("0" * len(self._clock), font(92, 300, tabular=True)),
                (Line(_shape(self._captions[0]), font(15)), Line(_shape(self._captions[1]), font(15))),
            )
            self._places = place(QSizeF(self.size()), ring)
        return self._places

    def _draw_ring(self, painter: QPainter, places: Places) -> None:
        box = QRectF(0, 0, 2 * places.radius, 2 * places.radius)
        box.moveCenter(places.centre)
        arcs = share_circle([s.planned_s for s in self._segments])
        for arc, segment in zip(arcs, self._segments, strict=True):
            done = arc.sweep_deg * _held(segment.done)
            for colour, start, sweep in (
                ("accent2", arc.start_deg + done, arc.sweep_deg - done),
                ("accent", arc.start_deg, done),
            ):
                if sweep > 0:
                    pen = QPen(self.theme.color(colour), places.pen)
                    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                    painter.setPen(pen)
                    painter.drawArc(box, TOP - round(start * 16), -round(sweep * 16))

    def _draw_names(self, painter: QPainter, places: Places) -> None:
        if not places.names:
            painter.setFont(self.theme.font(13))
            painter.setPen(self.theme.color("soft"))
            if places.legend.isEmpty():
                return
            painter.drawText(places.legend, int(WRAP), legend_text([s.name for s in self._segments]))
            return
        for rect, segment in zip(places.names, self._segments, strict=True):
            painter.setFont(self.theme.font(13, 600 if segment.current else 400))
            painter.setPen(self.theme.color("text" if segment.current else "soft"))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, segment.name)

    def _draw_words(self, painter: QPainter, places: Places, asked: QRectF) -> None:
        lines = (
            (places.phase, places.phase_font, "soft", self._phase),
            (places.clock, places.clock_font, "text", self._clock),
            (places.captions[0], self.theme.font(15), "soft", self._captions[0]),
            (places.captions[1], self.theme.font(15), "soft", self._captions[1]),
        )
        for rect, font, colour, text in lines:
            if text and not rect.isEmpty() and rect.intersects(asked):
                painter.setFont(font)
                painter.setPen(self.theme.color(colour))
                painter.drawText(rect, int(WRAP), text)


def _held(share: float) -> float:
    return min(1.0, max(0.0, share))


def _shape(text: str) -> str:
    """Give a text with all digits alike: what its place depends on, so that a running number moves nothing."""
    return "".join("0" if letter.isdigit() else letter for letter in text)
