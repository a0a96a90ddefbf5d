"""What a pointer does in the timeline: take hold, drag, let go. Changes the desk; draws nothing."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, Qt

from companion.domain import editing
from companion.domain.editing import Place
from companion.domain.programme import Curve, Programme, Track
from companion.ui.pages.studio.desk import Desk
from companion.ui.pages.studio.scale import Scale
from companion.ui.pages.studio.timeline_boxes import Boxes, CueBox, Part, TrackBox, level_at

START_PX = 4
SNAP_PX = 8


@dataclass(slots=True)
class _Held:
    part: Part
    box: TrackBox | CueBox | None
    at: QPointF
    track: Track | None
    before: Programme
    dragging: bool = False


class Hands:
    """One pointer; `snapping` may be turned off while a key is held."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._held: _Held | None = None
        self.snapping = True
        self.ghost: tuple[TrackBox, float] | None = None
        """A track that is being moved, and the second at which it would begin."""
        self.goal: Place | None = None

    @property
    def busy(self) -> bool:
        """Tell whether something is being dragged."""
        return self._held is not None and self._held.dragging

    def press(self, at: QPointF, boxes: Boxes, scale: Scale) -> None:
        """Take hold of what is there."""
        part, box = boxes.hit(at, self._desk.place)
        if isinstance(box, CueBox):
            self._desk.choose(cue=box.index)
        elif isinstance(box, TrackBox):
            self._desk.choose(box.place)
        elif part is Part.RULER:
            self._desk.set_cursor(scale.s(at.x()))
        else:
            self._desk.choose()
        self._desk.rest()
        self._held = _Held(part, box, at, self._desk.track, self._desk.programme)

    def drag(self, at: QPointF, boxes: Boxes, scale: Scale) -> None:
        """Follow the pointer."""
        held = self._held
        if held is None:
            return
        if not held.dragging and (at - held.at).manhattanLength() < START_PX:
            return
        held.dragging = True
        by_s = (at.x() - held.at.x()) / scale.px_per_s
        move: dict[Part, Callable[[], None]] = {
            Part.TRACK: lambda: self._carry(by_s, boxes, scale),
            Part.CROSSFADE: lambda: self._crossfade(scale.s(at.x())),
            Part.FROM: lambda: self._trim(by_s, begin=True, scale=scale),
            Part.UNTIL: lambda: self._trim(by_s, begin=False, scale=scale),
            Part.LEVEL: lambda: self._level(at.y()),
            Part.CUE: lambda: self._move_cue(at, scale),
            Part.RULER: lambda: self._desk.set_cursor(scale.s(at.x())),
        }
        if held.part in move:
            move[held.part]()

    def release(self) -> None:
        """Let go: a track that was carried goes where the mark is."""
        held, self._held = self._held, None
        ghost, goal = self.ghost, self.goal
        self.ghost = self.goal = None
        if held is None:
            return
        if held.part is Part.CROSSFADE and not held.dragging:
            other = {Curve.POWER: Curve.LINEAR, Curve.LINEAR: Curve.POWER}
            self._desk.change_track("curve", lambda track: editing.with_curve(track, other[track.curve]))
        elif ghost is not None and goal is not None and self._desk.place is not None:
            self._drop(ghost, goal, self._desk.place)

    def cancel(self) -> None:
        """Let go, and let all be as it was before."""
        held, self._held = self._held, None
        self.ghost = self.goal = None
        if held is not None and self._desk.programme != held.before:
            self._desk.undo()

    def _drop(self, ghost: tuple[TrackBox, float], goal: Place, place: Place) -> None:
        stays = goal.phase is place.phase and goal.index in (place.index, place.index + 1)
        if not stays:
            self._desk.move(goal)
            return
        box, start_s = ghost
        joined_s = box.laid.start_s - box.laid.track.rest_s
        self._desk.change_track("rest", lambda track: editing.with_rest(track, start_s - joined_s))

    # -- one handle each --------------------------------------------------------------------------------------

    def _carry(self, by_s: float, boxes: Boxes, scale: Scale) -> None:
        held = self._held
        if held is None or not isinstance(held.box, TrackBox):
            return
        laid = held.box.laid
        start_s = self._snapped(max(0.0, laid.start_s + by_s), scale, laid.start_s - laid.track.rest_s)
        middle_s = start_s + min(laid.own_s, laid.length_s) / 2
        phase = self._desk.phase_at(middle_s)
        others = [
            box for box in boxes.tracks
            if box.laid.phase is phase and box.place != held.box.place
        ]  # fmt: skip
        before = {box.laid.index for box in others if (box.laid.start_s + box.laid.end_s) / 2 < middle_s}
        self.goal = Place(phase, max(before, default=-1) + 1)
        self.ghost = (held.box, start_s)

    def _snapped(self, at_s: float, scale: Scale, *more: float) -> float:
        if not self.snapping:
            return at_s
        marks = [edge for _, start_s, end_s in self._desk.phase_spans_s() for edge in (start_s, end_s)]
        marks += [one.end_s for one in self._desk.laid]
        step_s = scale.mark_step_s(40)
        marks.append(round(at_s / step_s) * step_s)
        return editing.snap(at_s, (*more, *marks, self._desk.cursor_s), SNAP_PX / scale.px_per_s)

    def _crossfade(self, at_s: float) -> None:
        held = self._held
        if held is None or not isinstance(held.box, TrackBox):
            return
        seconds = at_s - held.box.segment.start_s
        if self.snapping:
            seconds = round(seconds * 2) / 2
        self._desk.change_track("crossfade", lambda track: editing.with_crossfade(track, seconds), goes_on=True)

    def _trim(self, by_s: float, *, begin: bool, scale: Scale) -> None:
        held = self._held
        if held is None or not isinstance(held.box, TrackBox) or held.track is None:
            return
        was, file_s = held.track, held.box.laid.sound.length_s
        edge_s = was.from_s if begin else (was.until_s or file_s)
        wanted_s = edge_s + by_s
        if self.snapping:
            wanted_s = editing.snap(wanted_s, (0.0, file_s, round(wanted_s)), SNAP_PX / scale.px_per_s)
        made = editing.trim(was, file_s, from_s=wanted_s) if begin else editing.trim(was, file_s, until_s=wanted_s)
        self._desk.change_track(
            "trim", lambda track: replace(track, from_s=made.from_s, until_s=made.until_s), goes_on=True
        )

    def _level(self, y: float) -> None:
        held = self._held
        if held is not None and isinstance(held.box, TrackBox):
            level_db = round(level_at(held.box, y) * 2) / 2 if self.snapping else level_at(held.box, y)
            self._desk.change_track("level", lambda track: editing.with_level(track, level_db), goes_on=True)

    def _move_cue(self, at: QPointF, scale: Scale) -> None:
        held = self._held
        if held is not None and isinstance(held.box, CueBox):
            start_s = scale.s(at.x() - (held.at.x() - held.box.area.left()))
            self._desk.move_cue(self._snapped(max(0.0, start_s), scale), goes_on=True)


CURSORS = {
    Part.TRACK: Qt.CursorShape.OpenHandCursor,
    Part.CUE: Qt.CursorShape.OpenHandCursor,
    Part.CROSSFADE: Qt.CursorShape.SizeHorCursor,
    Part.FROM: Qt.CursorShape.SizeHorCursor,
    Part.UNTIL: Qt.CursorShape.SizeHorCursor,
    Part.LEVEL: Qt.CursorShape.SizeVerCursor,
}
"""What the pointer looks like above each part."""
