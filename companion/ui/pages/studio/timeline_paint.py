"""Paint the timeline: phases, tracks with their outlines, voices, the axis and the cursor. Decides nothing."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen

from companion.domain import fades
from companion.domain.events import Phase
from companion.ui.pages.session.times import count_up, length_words
from companion.ui.pages.studio.desk import Desk
from companion.ui.pages.studio.scale import Scale
from companion.ui.pages.studio.timeline_boxes import KNOB_PX, Boxes, CueBox, PhaseBox, TrackBox, knob, level_y
from companion.ui.pages.studio.waves import Wave, Waves
from companion.ui.theme import Theme
from companion.ui.tokens import mix

SHADES = {
    Phase.HOLD: 0.22, Phase.ONSET: 0.3, Phase.WINDOW: 0.42, Phase.RETURN: 0.24, Phase.RECOVERY: 0.12,
}  # fmt: skip
RADIUS_PX = 8
TIGHT_PX = 5
LEAST_LETTERS = 5
"""Words that are cut to fewer say nothing."""
LEAST_TITLE_PX = 34
TITLE_PX = 22
"""So much of a track's height, at 100 % text, is its title's; nothing is drawn across it."""
AXIS_GAP_PX = 90
FADE_POINTS = 12
VOICE_PX = 8
"""As far in as the words of phases and tracks, so that the cursor does not go through it at the beginning."""
MS = 1000


class Paint:
    """Paint one state of the timeline with one painter."""

    def __init__(self, painter: QPainter, theme: Theme, desk: Desk, scale: Scale, waves: Waves) -> None:
        self._p, self._theme, self._desk, self._scale, self._waves = painter, theme, desk, scale, waves

    def everything(self, boxes: Boxes, voice: str, focused: bool) -> None:
        """Paint all but the cursor."""
        for phase in boxes.phases:
            self._phase(phase)
        warned = {one.place for one in self._desk.remarks() if one.place is not None}
        for track in boxes.tracks:
            if track.area.right() >= 0 and track.area.left() <= self._scale.width_px:
                self._track(track, warned=track.place in warned, focused=focused)
        self._p.setFont(self._theme.font(13, 600))
        self._p.setPen(self._theme.color("soft"))
        metrics = QFontMetrics(self._p.font())
        self._p.drawText(QPointF(VOICE_PX, boxes.voice_y - metrics.descent() - 4), voice)
        for cue in boxes.cues:
            self._cue(cue)
        self._axis(boxes)

    def cursor(self, x: float, boxes: Boxes) -> None:
        """Paint the line at which is listened or cut, down to the times and not through them."""
        self._p.setPen(QPen(self._theme.color("warm"), 2))
        top = boxes.phases[0].area.top() - 6 if boxes.phases else 0.0
        self._p.drawLine(QPointF(x, top), QPointF(x, boxes.axis_y))

    def ghost(self, box: TrackBox, left: float, mark_x: float | None) -> None:
        """Paint a track that is being moved, and where it would go in."""
        area = QRectF(box.area)
        area.moveLeft(left)
        fill = self._theme.color("accent")
        fill.setAlphaF(0.18)
        self._p.setPen(QPen(self._theme.color("accent"), 2))
        self._p.setBrush(fill)
        self._p.drawRoundedRect(area, RADIUS_PX, RADIUS_PX)
        if mark_x is not None:
            self._p.setPen(QPen(self._theme.color("accent"), 3))
            self._p.drawLine(QPointF(mark_x, box.area.top() - 10), QPointF(mark_x, box.area.bottom() + 10))

    # -- parts ------------------------------------------------------------------------------------------------

    def _phase(self, box: PhaseBox) -> None:
        if box.area.right() < 0 or box.area.left() > self._scale.width_px:
            return
        tokens = self._theme.tokens
        self._p.setPen(Qt.PenStyle.NoPen)
        self._p.setBrush(QColor(mix(tokens.card, tokens.accent, SHADES[box.phase])))
        self._p.drawRoundedRect(box.area, RADIUS_PX - 3, RADIUS_PX - 3)
        inside = self._visible(box.area).adjusted(8, 0, -4, 0)
        self._words(inside, self._desk.protocol.name(box.phase), 13, 600, "text")
        caption = QRectF(inside.left(), box.area.bottom() + 2, max(inside.width(), 0), self._theme.px(20))
        self._words(caption, length_words(round(box.seconds) * MS), 12, 400, "soft")

    def _track(self, box: TrackBox, *, warned: bool, focused: bool) -> None:
        tokens, chosen = self._theme.tokens, box.place == self._desk.place
        edge = tokens.accent if chosen else tokens.warm if warned else tokens.accent2
        self._p.setPen(QPen(QColor(edge), (2.5 if focused else 2) if chosen else 1))
        self._p.setBrush(QColor(mix(tokens.card, tokens.accent, 0.16 if chosen else 0.09)))
        radius = min(RADIUS_PX, box.area.width() / 3)
        self._p.drawRoundedRect(box.area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        self._wave(box)
        self._fade(box)
        self._rounds(box)
        inside = self._visible(box.area).adjusted(8, 4, -6, 0)
        inside.setHeight(self._theme.px(18))
        if inside.width() >= LEAST_TITLE_PX:
            sign = "! " if warned else ""
            self._words(inside, sign + box.laid.track.title, 12, 600, "warm" if warned else "text")
        if chosen:
            self._handles(box)

    def _wave(self, box: TrackBox) -> None:
        """Paint the outline: the whole one where that is small, so that a drag paints none anew, else what is seen."""
        drawn = self._desk.drawn.get(box.laid.track.file)
        if drawn is None or not drawn.outline:
            return
        area = box.area.adjusted(4, self._theme.px(TITLE_PX), -4, -5)
        if area.width() > 1.5 * self._scale.width_px:
            area = self._visible(area)
        if area.width() < 2 or area.height() < 4:
            return
        length_s, track = area.width() / self._scale.px_per_s, box.laid.track
        into_s = max(0.0, self._scale.s(area.left()) - box.segment.start_s)
        seam_s = box.segment.loop_s
        round_s = max(0.0, box.laid.length_s - seam_s) if seam_s is not None else 0.0
        gain = 10 ** (min(0.0, box.segment.gain_db) / 20)
        wave = Wave(
            track.file, track.from_s, round(track.from_s + into_s, 3), round(length_s, 3), round_s, round(gain, 3)
        )
        colour = QColor(mix(self._theme.tokens.accent2, self._theme.tokens.accent, 0.45))
        ratio = self._p.device().devicePixelRatioF()
        size = QSize(int(area.width()), int(area.height()))
        self._p.drawPixmap(area.topLeft(), self._waves.picture(wave, drawn.outline, size, colour, ratio))

    def _fade(self, box: TrackBox) -> None:
        """Paint the law by which the track comes."""
        width = knob(box).x() - box.area.left()
        if width < 3:
            return
        path = QPainterPath(box.area.bottomLeft())
        height = box.area.height() - KNOB_PX
        for i in range(FADE_POINTS + 1):
            part = i / FADE_POINTS
            rise = fades.rising(box.segment.curve, part)
            path.lineTo(box.area.left() + part * width, box.area.bottom() - rise * height)
        self._p.setBrush(Qt.BrushStyle.NoBrush)
        self._p.setPen(QPen(self._theme.color("edge"), 1.2))
        self._p.drawPath(path)

    def _rounds(self, box: TrackBox) -> None:
        """Mark where a track that is repeated begins again."""
        if box.segment.loop_s is None:
            return
        step = (box.laid.length_s - box.segment.loop_s) * self._scale.px_per_s
        if step < 8:
            return
        self._p.setPen(QPen(self._theme.color("edge"), 1, Qt.PenStyle.DotLine))
        x, top = box.area.left() + step, box.area.top() + self._theme.px(TITLE_PX)
        while x < min(box.area.right(), self._scale.width_px):
            if x > 0:
                self._p.drawLine(QPointF(x, top), QPointF(x, box.area.bottom() - 6))
            x += step

    def _handles(self, box: TrackBox) -> None:
        accent = self._theme.color("accent")
        self._p.setPen(QPen(accent, 1, Qt.PenStyle.DashLine))
        y = level_y(box)
        self._p.drawLine(QPointF(box.area.left() + 6, y), QPointF(box.area.right() - 6, y))
        self._p.setPen(QPen(self._theme.color("card"), 1.5))
        self._p.setBrush(accent)
        self._p.drawEllipse(knob(box), KNOB_PX, KNOB_PX)
        for x in (box.area.left(), box.area.right()) if box.area.width() > 6 * KNOB_PX else ():
            grip = QRectF(x - 3, box.area.center().y() - 12, 6, 24)
            self._p.drawRoundedRect(grip, 3, 3)

    def _cue(self, box: CueBox) -> None:
        if box.area.right() < 0 or box.area.left() > self._scale.width_px:
            return
        tokens, chosen = self._theme.tokens, box.index == self._desk.cue
        self._p.setPen(QPen(self._theme.color("warm"), 2 if chosen else 1))
        self._p.setBrush(QColor(mix(tokens.card, tokens.warm, 0.2 if chosen else 0.1)))
        self._p.drawRoundedRect(box.area.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_PX, RADIUS_PX)
        inside = box.area.adjusted(8, 0, -6, 0)
        if inside.width() >= LEAST_TITLE_PX / 2:
            self._words(inside, self._desk.programme.cues[box.index].title, 12, 600, "warm")

    def _axis(self, boxes: Boxes) -> None:
        self._p.setFont(self._theme.font(12, tabular=True))
        self._p.setPen(self._theme.color("soft"))
        metrics = QFontMetrics(self._p.font())
        step = self._scale.mark_step_s(self._theme.px(AXIS_GAP_PX))
        second = int(self._scale.left_s // step) * step
        while second <= self._scale.right_s:
            x = self._scale.x(second)
            words = count_up(second * MS)
            if 0 <= x <= self._scale.width_px - metrics.horizontalAdvance(words):
                self._p.drawText(QPointF(x, boxes.axis_y + metrics.ascent() + 2), words)
            second += step

    def _visible(self, area: QRectF) -> QRectF:
        return area.intersected(QRectF(0, area.top(), self._scale.width_px, area.height()))

    def _words(self, area: QRectF, text: str, size: int, weight: int, token: str) -> None:
        font = self._theme.font(size, weight)
        self._p.setFont(font)
        self._p.setPen(self._theme.color(token))
        metrics = QFontMetrics(font)
        if metrics.horizontalAdvance(text) > area.width():
            area = area.adjusted(-TIGHT_PX, 0, TIGHT_PX // 2, 0)  # rather close to the edge than cut
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
        if len(shown) >= LEAST_LETTERS or shown == text:
            self._p.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
