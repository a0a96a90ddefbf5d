"""Where everything of a programme lies in the timeline, and what lies under the pointer. Draws nothing."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF

from companion.domain.editing import Place
from companion.domain.events import Phase
from companion.domain.laying import Laid
from companion.domain.records import dataclass
from companion.domain.soundplan import Segment
from companion.ui.pages.studio.desk import Desk
from companion.ui.pages.studio.scale import Scale
from companion.ui.theme import Theme

PAD_PX = 20
RULER_PX, CAPTION_PX, LANE_PX, LANE_GAP_PX, VOICE_PX, AXIS_PX = 30, 24, 62, 8, 30, 22
GRIP_PX = 7
KNOB_PX = 6
LEVEL_REACH_DB = 24.0
"""The level line of a chosen track goes from its top (0 dB) to its bottom (this much below)."""


class Part(Enum):
    """What can be taken hold of."""

    TRACK = "track"
    CROSSFADE = "crossfade"
    FROM = "from"
    UNTIL = "until"
    LEVEL = "level"
    CUE = "cue"
    RULER = "ruler"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class TrackBox:
    """One track as it is drawn."""

    laid: Laid
    segment: Segment
    area: QRectF

    @property
    def place(self) -> Place:
        """Give where the track stands in the programme."""
        return Place(self.laid.phase, self.laid.index)


@dataclass(frozen=True, slots=True)
class CueBox:
    """One cue as it is drawn."""

    index: int
    area: QRectF


@dataclass(frozen=True, slots=True)
class PhaseBox:
    """One phase of the ruler."""

    phase: Phase
    seconds: float
    area: QRectF


@dataclass(frozen=True, slots=True)
class Boxes:
    """Everything, at one zoom and one text size."""

    phases: tuple[PhaseBox, ...]
    tracks: tuple[TrackBox, ...]
    cues: tuple[CueBox, ...]
    voice_y: float
    axis_y: float

    def hit(self, at: QPointF, chosen: Place | None) -> tuple[Part, TrackBox | CueBox | None]:
        """Give what lies at a point; handles only where the track is chosen."""
        for box in self.tracks:
            if box.place == chosen and (part := _handle(box, at)) is not None:
                return part, box
        for cue in reversed(self.cues):
            if cue.area.contains(at):
                return Part.CUE, cue
        for box in reversed(self.tracks):
            if box.area.contains(at):
                return Part.TRACK, box
        in_ruler = at.y() <= self.phases[0].area.bottom() + GRIP_PX if self.phases else False
        return (Part.RULER if in_ruler or at.y() >= self.axis_y else Part.NOTHING), None


def height_px(theme: Theme) -> int:
    """Give the height of the whole timeline at a text size."""
    lanes = 2 * theme.px(LANE_PX) + LANE_GAP_PX
    return (
        2 * PAD_PX + theme.px(RULER_PX) + theme.px(CAPTION_PX) + lanes
        + theme.px(CAPTION_PX) + theme.px(VOICE_PX) + 8 + theme.px(AXIS_PX)
    )  # fmt: skip


def lay_out(desk: Desk, scale: Scale, theme: Theme) -> Boxes:
    """Give where everything lies now; x counts from the left edge of the timeline's inside."""
    y = float(PAD_PX)
    phases = []
    for phase, start_s, end_s in desk.phase_spans_s():
        left, right = scale.x(start_s), scale.x(end_s)
        phases.append(PhaseBox(phase, end_s - start_s, QRectF(left, y, max(right - left - 3, 1), theme.px(RULER_PX))))
    y += theme.px(RULER_PX) + theme.px(CAPTION_PX)
    lane = theme.px(LANE_PX)
    tracks = []
    for i, (laid, segment) in enumerate(desk.music):
        left, right = scale.x(segment.start_s), scale.x(segment.end_s)
        top = y + (i % 2) * (lane + LANE_GAP_PX)
        tracks.append(TrackBox(laid, segment, QRectF(left, top, max(right - left, 2), lane)))
    y += 2 * lane + LANE_GAP_PX
    voice_y = y + theme.px(CAPTION_PX)
    cues = []
    for index in range(len(desk.programme.cues)):
        start_s, end_s = desk.cue_span_s(index)
        left, right = scale.x(start_s), scale.x(end_s)
        # A voice of some seconds would be a hairline in three hours: it is as wide as can be taken hold of.
        width = max(right - left, float(theme.px(VOICE_PX)))
        cues.append(CueBox(index, QRectF(left, voice_y, width, theme.px(VOICE_PX))))
    axis_y = voice_y + theme.px(VOICE_PX) + 8
    return Boxes(tuple(phases), tuple(tracks), tuple(cues), voice_y, axis_y)


def knob(box: TrackBox) -> QPointF:
    """Give the middle of the handle that changes a crossfade: where it is over, at the top."""
    length_s = max(box.segment.end_s - box.segment.start_s, 1e-6)
    share = min(1.0, box.segment.fade_in_s / length_s)
    return QPointF(box.area.left() + share * box.area.width(), box.area.top() + KNOB_PX)


def level_y(box: TrackBox) -> float:
    """Give where the level line of a track lies."""
    share = min(1.0, -box.laid.track.gain_db / LEVEL_REACH_DB)
    top, room = box.area.top() + 2 * KNOB_PX, box.area.height() - 3 * KNOB_PX
    return top + share * room


def level_at(box: TrackBox, y: float) -> float:
    """Give the level in dB that a line at a height stands for."""
    top, room = box.area.top() + 2 * KNOB_PX, box.area.height() - 3 * KNOB_PX
    return -max(0.0, min(1.0, (y - top) / max(room, 1.0))) * LEVEL_REACH_DB


def _handle(box: TrackBox, at: QPointF) -> Part | None:
    if not box.area.adjusted(-GRIP_PX, -GRIP_PX, GRIP_PX, 0).contains(at):
        return None
    middle = knob(box)
    if abs(at.x() - middle.x()) <= GRIP_PX + 2 and abs(at.y() - middle.y()) <= GRIP_PX + 2:
        return Part.CROSSFADE
    if abs(at.x() - box.area.left()) <= GRIP_PX:
        return Part.FROM
    if abs(at.x() - box.area.right()) <= GRIP_PX:
        return Part.UNTIL
    if abs(at.y() - level_y(box)) <= GRIP_PX / 2 and box.area.width() > 4 * GRIP_PX:
        return Part.LEVEL
    return None
