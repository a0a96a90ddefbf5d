"""In the timeline everything is done by pointer and by keys, said aloud, and taken back."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest

from companion.domain.editing import Place
from companion.domain.events import Phase
from companion.domain.planned import Course
from companion.domain.programme import Curve, Fill
from companion.ui.pages.studio.desk import Desk
from companion.ui.pages.studio.scale import Scale
from companion.ui.pages.studio.timeline import Timeline
from companion.ui.pages.studio.timeline_boxes import PAD_PX, knob, lay_out
from companion.ui.theme import Theme
from tests.ui.studio_desk import a_desk, a_long_desk, titles

KEY = Qt.Key
SLOW = Place(Phase.WINDOW, 0)
WIDE = Place(Phase.WINDOW, 1)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def desk() -> Desk:
    return a_desk({"cues": [{"title": "Go", "file": "ocean.ogg", "text": "Let go.", "phase": "hold", "at_s": 60}]})


@pytest.fixture
def timeline(theme: Theme, desk: Desk) -> Timeline:
    made = Timeline(theme, desk)
    made.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    made.resize(1000, made.sizeHint().height())
    made.show()
    made.setFocus()
    return made


def press(timeline: Timeline, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(timeline, key, held)


def point(at: QPointF) -> QPoint:
    return QPoint(round(at.x() + PAD_PX), round(at.y()))


def middle(timeline: Timeline, desk: Desk, place: Place, theme: Theme) -> QPoint:
    box = next(one for one in lay_out(desk, timeline.scale, theme).tracks if one.place == place)
    return point(box.area.center())


def drag(timeline: Timeline, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(timeline, LEFT, pos=start)
    half = QPoint((start.x() + end.x()) // 2, (start.y() + end.y()) // 2)
    for at in (half, end):
        QTest.mouseMove(timeline, at)
    QTest.mouseRelease(timeline, LEFT, pos=end)


# -- keys -------------------------------------------------------------------------------------------------------


def test_the_arrows_walk_through_all_tracks_and_say_each(timeline: Timeline, desk: Desk) -> None:
    said = []
    for _ in range(7):
        press(timeline, KEY.Key_Right)
        said.append(timeline.accessibleName().partition(",")[0])
    assert said == ["Shore", "Slow tide", "Slow tide", "Wide field", "Morning", "Shore", "Shore"]
    assert "Rest" in timeline.accessibleName() and "crossfade 8 s, equal power" in timeline.accessibleName()
    press(timeline, KEY.Key_Down)
    assert timeline.accessibleName() == "Voice Go, at 1:00. Let go."
    press(timeline, KEY.Key_Up)
    assert desk.place == Place(Phase.HOLD, 0)


def test_keys_move_join_trim_and_level_and_all_is_taken_back(timeline: Timeline, desk: Desk) -> None:
    before = desk.programme
    desk.choose(WIDE)
    press(timeline, KEY.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert titles(desk.programme)[2] == ["Wide field", "Slow tide"]
    press(timeline, KEY.Key_BracketRight)
    press(timeline, KEY.Key_C)
    press(timeline, KEY.Key_Period)
    press(timeline, KEY.Key_Comma, Qt.KeyboardModifier.AltModifier)
    press(timeline, KEY.Key_PageDown)
    press(timeline, KEY.Key_Right, Qt.KeyboardModifier.AltModifier)
    track = desk.track
    assert track is not None
    assert (track.crossfade_s, track.curve, track.from_s, track.until_s) == (8.5, Curve.LINEAR, 1.0, 299.0)
    assert (track.gain_db, track.rest_s) == (-0.5, 1.0)
    press(timeline, KEY.Key_L)
    assert desk.programme.shape(Phase.WINDOW).fill is Fill.REPEAT
    for _ in range(8):
        press(timeline, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.programme == before
    for _ in range(8):
        press(timeline, KEY.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert titles(desk.programme)[2] == ["Wide field", "Slow tide"] and desk.track == track


def test_a_track_is_cut_at_the_line_and_taken_out(timeline: Timeline, desk: Desk) -> None:
    desk.choose(SLOW)
    desk.set_cursor(1700)
    press(timeline, KEY.Key_S)
    assert titles(desk.programme)[2] == ["Slow tide", "Slow tide", "Wide field"]
    press(timeline, KEY.Key_Delete)
    assert titles(desk.programme)[2] == ["Slow tide", "Wide field"]
    first = desk.programme.of(Phase.WINDOW)[0]
    assert first.from_s == 200


def test_keys_ask_to_listen_and_zoom(timeline: Timeline, desk: Desk) -> None:
    asked: list[str] = []
    timeline.join_asked.connect(lambda: asked.append("join"))
    timeline.play_asked.connect(lambda: asked.append("play"))
    timeline.details_asked.connect(lambda: asked.append("details"))
    desk.choose(WIDE)
    for key in (KEY.Key_J, KEY.Key_Space, KEY.Key_Return):
        press(timeline, key)
    assert asked == ["join", "play", "details"]
    whole = timeline.scale
    press(timeline, KEY.Key_Z)
    assert timeline.scale.px_per_s > 10 * whole.px_per_s
    laid = desk.laid_at(WIDE)
    assert laid is not None and timeline.scale.left_s < laid.start_s < timeline.scale.right_s
    press(timeline, KEY.Key_F)
    assert timeline.scale == whole


# -- a screen reader --------------------------------------------------------------------------------------------


def read_items(timeline: Timeline) -> list[QAccessibleInterface]:
    """Give what a screen reader finds in it."""
    found = QAccessible.queryAccessibleInterface(timeline)
    return [found.child(at) for at in range(found.childCount())]


def press_by_reader(item: QAccessibleInterface) -> None:
    """Do the one thing that can be done to it."""
    action = item.actionInterface()
    (name,) = action.actionNames()
    action.doAction(name)


def marked(timeline: Timeline) -> list[str]:
    """Give the names of what it would say is chosen."""
    return [one.text(QAccessible.Text.Name) for one in read_items(timeline) if one.state().checked]


def test_a_screen_reader_finds_each_track_and_voice_where_it_lies_and_chooses_it(
    timeline: Timeline, desk: Desk, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    items = read_items(timeline)
    names = [one.text(QAccessible.Text.Name) for one in items]
    assert [name.partition(",")[0] for name in names[:6]] == [
        "Shore", "Slow tide", "Slow tide", "Wide field", "Morning", "Shore"
    ]  # fmt: skip
    assert names[3].startswith("Wide field, Journey, 2 of 2, from 34:52, ") and names[6].startswith("Voice Go, at")
    assert {one.role() for one in items} == {QAccessible.Role.RadioButton}
    place = items[3].rect().translated(-timeline.mapToGlobal(QPoint(0, 0)))
    assert place.contains(middle(timeline, desk, WIDE, theme)) and marked(timeline) == []
    said: list[str] = []
    monkeypatch.setattr("companion.ui.pages.studio.timeline.announce", lambda _, words: said.append(words))
    timeline.clearFocus()
    for at in (3, 3, 6):  # the second time it is so already
        press_by_reader(items[at])
        assert said[-1] == names[at] == timeline.accessibleName()
        assert marked(timeline) == [names[at]]
    desk.choose(WIDE)
    assert marked(timeline) == [names[3]]
    desk.remove()
    left = [one.text(QAccessible.Text.Name).partition(",")[0] for one in read_items(timeline)]
    assert left == ["Shore", "Slow tide", "Slow tide", "Morning", "Shore", "Voice Go"]


# -- pointer ----------------------------------------------------------------------------------------------------


def test_a_track_is_dragged_into_another_phase(timeline: Timeline, desk: Desk, theme: Theme) -> None:
    start = middle(timeline, desk, SLOW, theme)
    end = middle(timeline, desk, Place(Phase.RECOVERY, 0), theme)
    drag(timeline, start, end + QPoint(200, 0))
    assert titles(desk.programme) == [["Shore"], ["Slow tide"], ["Wide field"], ["Morning"], ["Shore", "Slow tide"]]
    assert desk.place == Place(Phase.RECOVERY, 1)


def test_a_short_way_changes_the_rest_before_it_and_snaps_back(timeline: Timeline, desk: Desk, theme: Theme) -> None:
    timeline.set_scale(timeline.scale.showing(2000, 2500))
    laid = desk.laid_at(WIDE)
    assert laid is not None
    begins = point(QPointF(timeline.scale.x(laid.start_s) + 60, 0))
    y = middle(timeline, desk, WIDE, theme).y()
    drag(timeline, QPoint(begins.x(), y), QPoint(begins.x() + 100, y))
    rest_s = desk.programme.of(Phase.WINDOW)[1].rest_s
    assert 40 < rest_s < 70
    drag(timeline, QPoint(begins.x() + 100, y), QPoint(begins.x() + 3, y))
    assert desk.programme.of(Phase.WINDOW)[1].rest_s == 0


def test_a_handle_makes_a_crossfade_longer_and_a_click_on_it_changes_the_law(
    timeline: Timeline, desk: Desk, theme: Theme
) -> None:
    desk.choose(WIDE)
    timeline.show_join()
    box = next(one for one in lay_out(desk, timeline.scale, theme).tracks if one.place == WIDE)
    at = point(knob(box))
    QTest.mouseClick(timeline, LEFT, pos=at)
    assert desk.programme.of(Phase.WINDOW)[1].curve is Curve.LINEAR
    drag(timeline, at, at + QPoint(round(6 * timeline.scale.px_per_s), 0))
    assert desk.programme.of(Phase.WINDOW)[1].crossfade_s == pytest.approx(14, abs=0.5)
    box = next(one for one in lay_out(desk, timeline.scale, theme).tracks if one.place == WIDE)
    drag(timeline, point(knob(box)), point(knob(box)) + QPoint(round(4 * timeline.scale.px_per_s), 0))
    assert desk.programme.of(Phase.WINDOW)[1].crossfade_s == pytest.approx(18, abs=0.5)
    desk.undo()
    assert desk.programme.of(Phase.WINDOW)[1].crossfade_s == pytest.approx(14, abs=0.5)  # one drag, one step
    desk.undo()
    assert desk.programme.of(Phase.WINDOW)[1].crossfade_s is None


def test_escape_lets_a_drag_be_as_if_it_had_not_been(timeline: Timeline, desk: Desk, theme: Theme) -> None:
    desk.choose(WIDE)
    timeline.show_join()
    before = desk.programme
    box = next(one for one in lay_out(desk, timeline.scale, theme).tracks if one.place == WIDE)
    QTest.mousePress(timeline, LEFT, pos=point(knob(box)))
    for way in (30, 60):
        QTest.mouseMove(timeline, point(knob(box)) + QPoint(way, 0))
    assert desk.programme != before
    press(timeline, KEY.Key_Escape)
    assert desk.programme == before and not desk.history.before


def test_a_cue_is_dragged_into_the_next_phase(timeline: Timeline, desk: Desk, theme: Theme) -> None:
    box = lay_out(desk, timeline.scale, theme).cues[0]
    at = point(box.area.center())
    drag(timeline, at, at + QPoint(round(700 * timeline.scale.px_per_s), 0))
    cue = desk.programme.cues[0]
    assert cue.phase.value == "onset" and 100 < cue.at_s < 220


def test_escape_lets_go_without_a_change(timeline: Timeline, desk: Desk, theme: Theme) -> None:
    before = desk.programme
    start = middle(timeline, desk, SLOW, theme)
    QTest.mousePress(timeline, LEFT, pos=start)
    QTest.mouseMove(timeline, start + QPoint(300, 0))
    press(timeline, KEY.Key_Escape)
    QTest.mouseRelease(timeline, LEFT, pos=start + QPoint(300, 0))
    assert desk.programme == before


# -- what is shown ----------------------------------------------------------------------------------------------


def test_three_hours_of_forty_tracks_are_drawn_once_and_then_kept(
    theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = a_long_desk()
    timeline = Timeline(theme, desk)
    timeline.resize(1200, timeline.sizeHint().height())
    assert len(desk.laid) >= 30
    timeline.grab()
    drawn: list[object] = []
    monkeypatch.setattr("companion.ui.pages.studio.waves.bars", lambda *args: drawn.append(args))
    desk.choose(Place(Phase.WINDOW, 3))
    desk.set_cursor(500)
    timeline.grab()
    assert drawn == []


def test_what_happens_when_a_phase_is_cut_or_extended_is_shown(desk: Desk) -> None:
    planned = desk.ends_s
    desk.set_course(Course.LONGEST)
    assert desk.ends_s > planned
    desk.set_course(Course.CUT)
    window = next(end - start for phase, start, end in desk.phase_spans_s() if phase is Phase.WINDOW)
    assert window == desk.protocol.phases.window.min_s
    assert next(one.track.title for one in desk.laid if one.phase is Phase.WINDOW) == "Slow tide"


def test_zoom_keeps_its_place_and_stays_inside() -> None:
    scale = Scale.fit(1000, 10_000)
    near = scale.zoomed(8, 2_500)
    assert near.x(2_500) == pytest.approx(scale.x(2_500))
    assert near.scrolled(1e9).right_s == pytest.approx(10_000)
    assert near.scrolled(-1e9).left_s == 0
    assert near.zoomed(1e-9, 50) == scale
    assert near.revealing(9_000).left_s < 9_000 < near.revealing(9_000).right_s
