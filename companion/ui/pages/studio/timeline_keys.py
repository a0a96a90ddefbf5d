"""What the keys do in the timeline: everything that the pointer does, and more. Changes the desk; draws nothing."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt

from companion.domain import editing
from companion.domain.programme import Curve, Fill, Track
from companion.ui.pages.studio.desk import Desk

CROSSFADE_STEP_S = 0.5
TRIM_STEP_S = 1.0
LEVEL_STEP_DB = 0.5
MOVE_STEP_S = 1.0
CURSOR_STEP_S = 5.0
OTHER = {Curve.POWER: Curve.LINEAR, Curve.LINEAR: Curve.POWER}

Key = tuple[Qt.Key, Qt.KeyboardModifier]
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def desk_keys(desk: Desk) -> Mapping[Key, Callable[[], None]]:
    """Give what each key does to the programme."""
    key = Qt.Key
    return {
        (key.Key_Right, NONE): lambda: desk.choose_next(1),
        (key.Key_Left, NONE): lambda: desk.choose_next(-1),
        (key.Key_Down, NONE): lambda: _to_voices(desk),
        (key.Key_Up, NONE): lambda: _to_tracks(desk),
        (key.Key_Right, SHIFT): lambda: desk.step(1),
        (key.Key_Left, SHIFT): lambda: desk.step(-1),
        (key.Key_Right, ALT): lambda: _nudge(desk, MOVE_STEP_S),
        (key.Key_Left, ALT): lambda: _nudge(desk, -MOVE_STEP_S),
        (key.Key_Right, CTRL): lambda: desk.set_cursor(desk.cursor_s + CURSOR_STEP_S),
        (key.Key_Left, CTRL): lambda: desk.set_cursor(desk.cursor_s - CURSOR_STEP_S),
        (key.Key_Home, NONE): lambda: desk.set_cursor(0.0),
        (key.Key_End, NONE): lambda: desk.set_cursor(desk.ends_s),
        (key.Key_BracketLeft, NONE): lambda: _crossfade(desk, -CROSSFADE_STEP_S),
        (key.Key_BracketRight, NONE): lambda: _crossfade(desk, CROSSFADE_STEP_S),
        (key.Key_C, NONE): lambda: desk.change_track("curve", lambda one: editing.with_curve(one, OTHER[one.curve])),
        (key.Key_Comma, NONE): lambda: _trim(desk, from_by_s=-TRIM_STEP_S),
        (key.Key_Period, NONE): lambda: _trim(desk, from_by_s=TRIM_STEP_S),
        (key.Key_Comma, ALT): lambda: _trim(desk, until_by_s=-TRIM_STEP_S),
        (key.Key_Period, ALT): lambda: _trim(desk, until_by_s=TRIM_STEP_S),
        (key.Key_PageUp, NONE): lambda: _level(desk, LEVEL_STEP_DB),
        (key.Key_PageDown, NONE): lambda: _level(desk, -LEVEL_STEP_DB),
        (key.Key_L, NONE): lambda: _loop(desk),
        (key.Key_S, NONE): desk.split,
        (key.Key_Delete, NONE): desk.remove,
        (key.Key_Backspace, NONE): desk.remove,
        (key.Key_Z, CTRL): desk.undo,
        (key.Key_Z, CTRL | SHIFT): desk.redo,
        (key.Key_Y, CTRL): desk.redo,
    }


HELP = (
    ("← →", QT_TRANSLATE_NOOP("timeline_keys", "choose the track, or the voice, before or after")),
    ("↓ ↑", QT_TRANSLATE_NOOP("timeline_keys", "go to the voices, and back to the tracks")),
    (
        QT_TRANSLATE_NOOP("timeline_keys", "Shift ← →"),
        QT_TRANSLATE_NOOP("timeline_keys", "move the track one place, also into the next phase"),
    ),
    (
        QT_TRANSLATE_NOOP("timeline_keys", "Alt ← →"),
        QT_TRANSLATE_NOOP("timeline_keys", "one second earlier or later: the rest before it, or the voice"),
    ),
    ("[ ]", QT_TRANSLATE_NOOP("timeline_keys", "a shorter or longer crossfade")),
    (QT_TRANSLATE_NOOP("timeline_keys", "C"), QT_TRANSLATE_NOOP("timeline_keys", "the other law of the crossfade")),
    (", .", QT_TRANSLATE_NOOP("timeline_keys", "begin earlier or later in the file")),
    (
        QT_TRANSLATE_NOOP("timeline_keys", "Alt , ."),
        QT_TRANSLATE_NOOP("timeline_keys", "end earlier or later in the file"),
    ),
    (
        QT_TRANSLATE_NOOP("timeline_keys", "Page Up, Page Down"),
        QT_TRANSLATE_NOOP("timeline_keys", "half a dB louder or quieter"),
    ),
    (
        QT_TRANSLATE_NOOP("timeline_keys", "L"),
        QT_TRANSLATE_NOOP("timeline_keys", "what fills the phase: the last track, all again, or silence"),
    ),
    (QT_TRANSLATE_NOOP("timeline_keys", "S"), QT_TRANSLATE_NOOP("timeline_keys", "cut the track in two at the line")),
    (
        QT_TRANSLATE_NOOP("timeline_keys", "Delete"),
        QT_TRANSLATE_NOOP("timeline_keys", "take it out; the file stays in the library"),
    ),
    (
        QT_TRANSLATE_NOOP("timeline_keys", "Ctrl Z, Ctrl Y"),
        QT_TRANSLATE_NOOP("timeline_keys", "take back, and make again, without end"),
    ),
    (
        QT_TRANSLATE_NOOP("timeline_keys", "J"),
        QT_TRANSLATE_NOOP("timeline_keys", "listen to this join: from 10 s before to 10 s after"),
    ),
    (QT_TRANSLATE_NOOP("timeline_keys", "Space"), QT_TRANSLATE_NOOP("timeline_keys", "listen from the line, and stop")),
    (QT_TRANSLATE_NOOP("timeline_keys", "Ctrl ← →, Home, End"), QT_TRANSLATE_NOOP("timeline_keys", "move the line")),
    (
        QT_TRANSLATE_NOOP("timeline_keys", "+ −, F, Z"),
        QT_TRANSLATE_NOOP("timeline_keys", "closer, wider, everything, this join"),
    ),
)


def help_lines() -> tuple[tuple[str, str], ...]:
    """Give what each key does, in words."""
    return tuple((_tr(keys), _tr(does)) for keys, does in HELP)


def _to_voices(desk: Desk) -> None:
    if desk.cue is None and desk.programme.cues:
        laid = desk.laid_at(desk.place) if desk.place is not None else None
        at_s = laid.start_s if laid is not None else desk.cursor_s
        near = min(range(len(desk.programme.cues)), key=lambda i: abs(desk.cue_span_s(i)[0] - at_s))
        desk.choose(cue=near)


def _to_tracks(desk: Desk) -> None:
    if desk.cue is not None:
        at_s = desk.cue_span_s(desk.cue)[0]
        laid = next((one for one in desk.laid if one.start_s <= at_s < one.end_s), None)
        if laid is not None:
            desk.choose(editing.Place(laid.phase, laid.index))


def _nudge(desk: Desk, by_s: float) -> None:
    if desk.cue is not None:
        desk.move_cue(max(0.0, desk.cue_span_s(desk.cue)[0] + by_s))
    else:
        desk.change_track("rest", lambda track: editing.with_rest(track, track.rest_s + by_s))


def _crossfade(desk: Desk, by_s: float) -> None:
    programme = desk.programme
    desk.change_track("crossfade", lambda one: editing.with_crossfade(one, programme.crossfade_into(one) + by_s))


def _level(desk: Desk, by_db: float) -> None:
    if desk.cue is not None:
        desk.change_cue("level", lambda cue: editing.with_cue_level(cue, cue.gain_db + by_db))
    else:
        desk.change_track("level", lambda track: editing.with_level(track, track.gain_db + by_db))


def _trim(desk: Desk, *, from_by_s: float = 0.0, until_by_s: float = 0.0) -> None:
    place = desk.place
    laid = desk.laid_at(place) if place is not None else None
    if laid is None:
        return
    file_s = laid.sound.length_s

    def trimmed(track: Track) -> Track:
        if from_by_s:
            return editing.trim(track, file_s, from_s=track.from_s + from_by_s)
        return editing.trim(track, file_s, until_s=(track.until_s or file_s) + until_by_s)

    desk.change_track("trim", trimmed)


def _loop(desk: Desk) -> None:
    if desk.place is not None:
        turn = {Fill.LOOP: Fill.REPEAT, Fill.REPEAT: Fill.SILENCE, Fill.SILENCE: Fill.LOOP}
        desk.change_shape("fill", desk.place.phase, lambda shape: editing.with_fill(shape, turn[shape.fill]))


def _tr(text: object) -> str:
    return QCoreApplication.translate("timeline_keys", str(text))
