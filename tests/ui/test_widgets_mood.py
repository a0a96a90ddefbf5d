"""The mood pad, the small line, the course and the number field."""

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QSlider, QWidget

from companion.domain.course import Standing
from companion.services.settings import Look, Scheme
from companion.ui.theme import Theme
from companion.ui.tokens import contrast_ratio
from companion.ui.widgets.course_dots import CourseDots
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.mood_pad import MoodPad
from companion.ui.widgets.number_field import NumberField
from companion.ui.widgets.spark import Spark
from tests.ui.found import child, there
from tests.ui.ink import ink

pytestmark = pytest.mark.usefixtures("leaves_nothing")
LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier


def pad_of(theme: Theme, app: QApplication) -> MoodPad:
    pad = MoodPad(theme, "How are you right now?")
    pad.resize(300, 200)
    pad.show()
    app.processEvents()
    return pad


def described(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Description)


def test_the_pad_says_nothing_until_it_is_touched(theme: Theme, app: QApplication) -> None:
    pad = pad_of(theme, app)
    assert pad.value() is None
    assert described(pad) == "nothing chosen yet"
    middle = pad.grab().toImage().pixelColor(150, 100).name()
    pad.set_value(0.0, 0.0)
    assert pad.grab().toImage().pixelColor(150, 100).name() == theme.tokens.accent.lower() != middle
    pad.clear()
    assert pad.value() is None


def test_the_pad_follows_the_pointer_and_stops_at_its_edge(theme: Theme, app: QApplication) -> None:
    pad = pad_of(theme, app)
    moved, settled = QSignalSpy(pad.moved), QSignalSpy(pad.settled)
    QTest.mousePress(pad, LEFT, pos=QPoint(150, 100))
    assert pad.value() == pytest.approx((0, 0), abs=0.02)
    QTest.mouseMove(pad, QPoint(225, 50))
    assert settled.count() == 0
    assert moved.count() == 2
    QTest.mouseMove(pad, QPoint(900, -400))
    QTest.mouseRelease(pad, LEFT, pos=QPoint(900, -400))
    assert pad.value() == (1.0, 1.0)
    assert settled.count() == 1
    assert tuple(settled.at(0)) == (1.0, 1.0)
    QTest.mouseClick(pad, Qt.MouseButton.RightButton, pos=QPoint(10, 10))
    assert pad.value() == (1.0, 1.0)


def test_the_pad_is_moved_by_keys(theme: Theme, app: QApplication) -> None:
    pad = pad_of(theme, app)
    settled = QSignalSpy(pad.settled)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down):
        QTest.keyClick(pad, key)
    assert pad.value() == pytest.approx((0.2, -0.1))
    QTest.keyClick(pad, Qt.Key.Key_Up, SHIFT)
    QTest.keyClick(pad, Qt.Key.Key_Left, SHIFT)
    assert pad.value() == pytest.approx((0.18, -0.08))
    for _ in range(30):
        QTest.keyClick(pad, Qt.Key.Key_Left)
    assert there(pad.value())[0] == -1.0
    QTest.keyClick(pad, Qt.Key.Key_Home)
    assert pad.value() == (0.0, 0.0)
    assert settled.count() == 36


def test_pleasant_lies_where_reading_ends(theme: Theme, app: QApplication) -> None:
    pad = pad_of(theme, app)
    pad.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.keyClick(pad, Qt.Key.Key_Right)
    assert there(pad.value())[0] == pytest.approx(-0.1)  # the arrow and the dot go the same way
    QTest.mouseClick(pad, LEFT, pos=QPoint(20, 100))
    assert there(pad.value())[0] > 0.9


def test_a_screen_reader_reads_and_sets_the_pad(theme: Theme, app: QApplication) -> None:
    pad = pad_of(theme, app)
    pad.set_value(0.3, -0.2)
    found = QAccessible.queryAccessibleInterface(pad)
    assert found.text(QAccessible.Text.Name) == "How are you right now?"
    assert described(pad) == "30 percent pleasant, 20 percent calm"
    settled = QSignalSpy(pad.settled)
    across, up = (QAccessible.queryAccessibleInterface(axis) for axis in pad.findChildren(QSlider))
    assert (across.role(), across.text(QAccessible.Text.Name)) == (QAccessible.Role.Slider, "Pleasantness")
    assert up.valueInterface().currentValue() == -20
    across.valueInterface().setCurrentValue(-50)
    assert pad.value() == (-0.5, -0.2)
    assert tuple(settled.at(0)) == (-0.5, -0.2)
    pad.set_value(0, 0)
    assert described(pad) == "neither pleasant nor unpleasant, neither activated nor calm"
    pad.set_value(-0.4, 0.6)
    assert described(pad) == "40 percent unpleasant, 60 percent activated"
    assert settled.count() == 1  # set_value is silent


def columns_with_ink(spark: Spark, colour: QColor) -> set[int]:
    drawn = spark.grab().toImage()
    return {x for x in range(drawn.width()) for y in range(drawn.height()) if drawn.pixelColor(x, y) == colour}


def test_the_line_has_a_gap_where_nothing_was_said(theme: Theme) -> None:
    spark = Spark(theme)
    spark.resize(312, 160)
    spark.show_points([(0, 0.5), (10, 0.5), (15, None), (20, 0.5), (30, 0.5)], [], 30, "Mood of 30 days")
    inked = columns_with_ink(spark, QColor(theme.tokens.accent))
    assert {50, 100, 250, 300} <= inked
    assert not inked & set(range(115, 200))
    found = QAccessible.queryAccessibleInterface(spark)
    assert found.text(QAccessible.Text.Name) == "Mood of 30 days"


def test_a_single_day_is_a_point_and_no_day_is_nothing(theme: Theme) -> None:
    spark = Spark(theme)
    spark.resize(312, 160)
    accent = QColor(theme.tokens.accent)
    for points, some in (([], False), ([(5, None)], False), ([(15, 0.5)], True), ([(-4, 3.0), (99, -2.0)], True)):
        spark.show_points(points, [], 30, "")
        assert bool(columns_with_ink(spark, accent)) is some


def test_marks_near_each_other_keep_their_words_apart(theme: Theme) -> None:
    spark = Spark(theme)
    spark.resize(312, 200)
    soft = QColor(theme.tokens.soft)
    spark.show_points([], [(2, "session 1")], 30, "")
    alone = ink(spark.grab().toImage(), soft)
    spark.show_points([], [(2, "session 1"), (3, "session 1"), (29, "session 1")], 30, "")
    assert ink(spark.grab().toImage(), soft) >= 2.8 * alone


def test_the_course_shows_done_today_and_to_come(theme: Theme) -> None:
    dots = CourseDots(theme)
    places = [*[Standing.DONE] * 2, *[Standing.OPEN] * 4]
    dots.show_course(places, "2 of 6 sessions done, the third is today", today=True)
    dots.resize(300, 30)
    drawn = dots.grab().toImage()
    middles = [drawn.pixelColor(14 + 46 * at, 15).name() for at in range(6)]
    tokens = theme.tokens
    assert middles == [c.lower() for c in (tokens.accent, tokens.accent, tokens.accent2, *[tokens.bg] * 3)]
    assert QAccessible.queryAccessibleInterface(dots).text(QAccessible.Text.Name).startswith("2 of 6")
    dots.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert dots.grab().toImage().pixelColor(300 - 14, 15).name() == tokens.accent.lower()


def test_a_place_is_told_apart_by_its_form_and_not_by_colour_alone(theme: Theme) -> None:
    dots = CourseDots(theme)
    dots.resize(300, 30)
    drawn = []
    for standing in Standing:
        dots.show_course([standing], "")
        drawn.append(dots.grab().toImage().convertToFormat(QImage.Format.Format_Mono))
    assert all(one != other for at, one in enumerate(drawn) for other in drawn[at + 1 :])


@pytest.mark.parametrize("places", [[], [Standing.DONE], list(Standing), [Standing.OPEN] * 40])
def test_the_course_bears_any_length(theme: Theme, places: list[Standing]) -> None:
    dots = CourseDots(theme)
    dots.show_course(places, "", today=True)
    dots.resize(dots.minimumSizeHint())
    dots.grab()


def field_of(theme: Theme, decimals: int = 0) -> tuple[NumberField, QLineEdit]:
    field = NumberField(theme, "Systolic", "mmHg", 40, 260, decimals=decimals)
    field.show()
    return field, child(field, QLineEdit)


def test_a_number_may_be_left_out(theme: Theme) -> None:
    field, edit = field_of(theme)
    assert field.value() is None
    assert not field.is_wrong()
    changed = QSignalSpy(field.changed)
    QTest.keyClicks(edit, "132")
    assert field.value() == 132
    assert changed.count() == 3
    field.set_value(None)
    assert field.value() is None
    assert not field.is_wrong()


@pytest.mark.parametrize("typed", ["999", "12", "abc", "1e5", "--4", "inf", "nan"])
def test_what_cannot_be_is_said_and_not_changed(theme: Theme, typed: str) -> None:
    field, edit = field_of(theme)
    QTest.keyClicks(edit, typed)
    assert field.value() is None
    assert field.is_wrong()
    assert edit.text() == typed
    assert described(edit) == "A number from 40 to 260, or nothing"
    edit.clear()
    assert not field.is_wrong()
    assert described(edit) == ""


def test_arrows_step_within_the_range(theme: Theme) -> None:
    field, edit = field_of(theme)
    QTest.keyClick(edit, Qt.Key.Key_Up)
    assert field.value() is None  # nothing to step from
    field.set_value(259)
    QTest.keyClick(edit, Qt.Key.Key_Up)
    QTest.keyClick(edit, Qt.Key.Key_Up)
    assert field.value() == 260
    QTest.keyClick(edit, Qt.Key.Key_Down)
    assert field.value() == 259


def test_decimals_are_read_as_written_here_and_with_a_point(theme: Theme) -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale(QLocale.Language.German))
        field = NumberField(theme, "Temperature", "°C", 30, 45, decimals=1)
        field.set_value(36.6)
        edit = child(field, QLineEdit)
        assert edit.text() == "36,6"
        edit.setText("37.2")
        assert field.value() == 37.2
    finally:
        QLocale.setDefault(before)


def test_fields_beside_each_other_stand_even_whatever_their_labels(theme: Theme) -> None:
    theme.set_look(Look(Scheme.DAY, 200, reduced_motion=True))
    page = QWidget()
    row = Flow(spacing=12, parent=page)
    for label in ("Presión arterial, alta", "Presión arterial, baja", "Presión arterial, no", "Pulso"):
        row.addWidget(NumberField(theme, label, "mmHg", 1, 999))
    page.resize(1400, 400)
    page.show()
    fields = page.findChildren(NumberField)
    assert {field.y() for field in fields} == {0}
    assert len({child(field, QLineEdit).y() for field in fields}) == 1
    page.close()
    page.deleteLater()


def test_the_field_is_named_with_its_unit(theme: Theme) -> None:
    field, edit = field_of(theme)
    assert QAccessible.queryAccessibleInterface(edit).text(QAccessible.Text.Name) == "Systolic, mmHg"
    assert field.focusProxy() is edit
    assert contrast_ratio(theme.tokens.warm, theme.tokens.card) >= 4.5
