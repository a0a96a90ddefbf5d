"""The mood page: a graph that eye, keyboard and ear can read, the same as a table, and a picture of it to keep."""

import csv
import os
import re
import stat
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QMouseEvent, QWheelEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView

from companion.domain import mood
from companion.services.settings import Look, Scheme
from companion.ui.graph import axes, view
from companion.ui.graph.picture import save_mood_picture
from companion.ui.graph.plot import Kind
from companion.ui.graph.view import GraphView
from companion.ui.pages.dates import EPOCH
from companion.ui.theme import Theme
from companion.ui.tokens import NIGHT
from tests.ui.found import child
from tests.ui.ink import ink
from tests.ui.mood_stage import bubble, graph_of, key, month, page_of
from tests.ui.person import Person
from tests.ui.reading import button, buttons, press, read

DAY_S = mood.DAY_S
MONTHS = ("Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@pytest.fixture
def exports(tmp_path: Path) -> Path:
    return tmp_path / "Documents" / "Companion"


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Give what a screen reader is told, as it comes."""
    said: list[str] = []
    monkeypatch.setattr(view, "announce", lambda _widget, text: said.append(text))
    return said


def test_an_empty_page_says_what_will_be_there_and_leads_to_the_pad(
    theme: Theme, person: Person, exports: Path
) -> None:
    page = page_of(theme, person, exports)
    asked = QSignalSpy(page.today_asked)
    assert "Nothing is marked yet" in read(page)
    assert buttons(page) == ["Mark how I am now"]
    press(page, "Mark how I am now")
    assert asked.count() == 1
    assert page.findChildren(GraphView) == []


def test_the_graph_appears_with_the_first_mark(theme: Theme, person: Person, exports: Path) -> None:
    page = page_of(theme, person, exports)
    person.mark(0.1, 0.2)
    page.shown()
    QCoreApplication.processEvents()
    assert graph_of(page).isVisible()
    assert "Nothing is marked yet" not in read(page)


def test_summaries_say_what_is_true_and_when_there_is_too_little(theme: Theme, person: Person, exports: Path) -> None:
    person.mark(0.1, 0.2)
    page = page_of(theme, person, exports)
    words = read(page)
    assert "This week has fewer so far" in words
    assert "will be set side by side" in words
    assert "1 marks on 1 days" not in words
    month(person)
    page.shown()
    words = read(page)
    assert "of 10, it was" in words
    assert "Before 3.5, after 7.0, average of 2 sessions." in words


def test_the_arrows_step_through_the_points_and_each_is_said(
    theme: Theme, person: Person, exports: Path, announced: list[str]
) -> None:
    month(person)
    page = page_of(theme, person, exports)
    press(page, "Month")
    graph_of(page).setFocus()
    key(page, Qt.Key.Key_End)
    assert bubble(page).startswith("Mood 2.5\n21 Nov 2026, 09:51.")
    assert "2 days after session 2." in bubble(page)
    assert "slept badly" in bubble(page)
    interface = QAccessible.queryAccessibleInterface(graph_of(page).viewport())
    assert interface.text(QAccessible.Text.Name).startswith("Mood 2.5. 21 Nov 2026, 09:51.")
    key(page, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert "After session 2." in bubble(page)
    key(page, Qt.Key.Key_Home)
    assert bubble(page).startswith("Mood 2.5\n23 Oct 2026")
    key(page, Qt.Key.Key_Left)
    assert bubble(page).startswith("Mood 2.5\n23 Oct 2026")  # there is nothing before the first
    assert [said.split(".")[0] for said in announced[:1]] == ["Mood 2"]
    assert len(announced) == 5


def test_in_a_longer_range_each_point_is_a_day(theme: Theme, person: Person, exports: Path) -> None:
    month(person)
    person.mark(4.2, 1.0)
    page = page_of(theme, person, exports)
    press(page, "3 months")
    graph_of(page).setFocus()
    assert {dot.kind for dot in graph_of(page).dots()} == {Kind.DAY}
    key(page, Qt.Key.Key_End, *[Qt.Key.Key_Left] * 3)
    assert "Average of 2 marks, 9.0 to 10.0." in bubble(page)
    assert "7-day average" in bubble(page)


def test_the_pointer_reads_a_point_and_leaves_without_a_trace(theme: Theme, person: Person, exports: Path) -> None:
    month(person)
    page = page_of(theme, person, exports)
    graph = graph_of(page)
    dot = graph.dots()[-1]
    place = graph.mapFromScene(graph.getViewBox().mapViewToScene(QPointF(dot.at_s, dot.value)))
    hover(graph, place + QPoint(4, -3))
    assert bubble(page).startswith("Mood")
    hover(graph, QPoint(place.x() - 200, 20))
    assert bubble(page) == ""


def hover(graph: GraphView, place: QPoint) -> None:
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(place),
        QPointF(graph.mapToGlobal(place)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(graph.viewport(), move)


def test_the_graph_zooms_and_pans_by_keyboard_and_never_past_the_data(
    theme: Theme, person: Person, exports: Path
) -> None:
    month(person)
    page = page_of(theme, person, exports)
    graph = graph_of(page)
    graph.setFocus()
    before = graph.span()
    key(page, Qt.Key.Key_Plus)
    inside = graph.span()
    assert before[0] < inside[0] < inside[1] < before[1]
    QTest.keyClick(graph, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert graph.span()[0] < inside[0]
    for _ in range(40):
        QTest.keyClick(graph, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    now_s = mood.local_s(person.clock.stamp())
    assert graph.span()[1] < now_s + 30 * DAY_S
    for _ in range(60):
        key(page, Qt.Key.Key_Plus)
    assert graph.span()[1] - graph.span()[0] >= 3599


def test_the_wheel_scrolls_the_page_until_the_graph_has_the_keyboard(
    theme: Theme, person: Person, exports: Path
) -> None:
    month(person)
    page = page_of(theme, person, exports)
    graph = graph_of(page)
    button(page, "Month").setFocus()
    before = graph.span()
    assert not wheel(graph).isAccepted()
    assert graph.span() == before
    graph.setFocus()
    wheel(graph)
    assert graph.span() != before


def wheel(graph: GraphView) -> QWheelEvent:
    at = QPointF(graph.viewport().rect().center())
    event = QWheelEvent(
        at,
        QPointF(graph.mapToGlobal(at.toPoint())),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    event.ignore()
    QApplication.sendEvent(graph.viewport(), event)
    return event


def test_energy_is_shown_in_its_own_words(theme: Theme, person: Person, exports: Path) -> None:
    person.mark(1, 0.0, 0.6)
    page = page_of(theme, person, exports)
    press(page, "Energy")
    graph_of(page).setFocus()
    key(page, Qt.Key.Key_End)
    assert bubble(page).startswith("Energy 8.0")
    assert graph_of(page).accessibleName() == "Graph of Energy"


def test_marks_of_a_rehearsal_are_shown_apart_and_count_nowhere(theme: Theme, person: Person, exports: Path) -> None:
    person.rehearse()
    page = page_of(theme, person, exports)
    assert {dot.kind for dot in graph_of(page).dots()} == {Kind.REHEARSED}
    words = read(page)
    assert "2 from rehearsals; they count in no average." in words
    assert "This week has fewer so far" in words


def test_the_table_has_every_mark_the_corrected_ones_too(theme: Theme, person: Person, exports: Path) -> None:
    month(person)
    wrong = person.mark(0.5, 1.0)
    person.correct(wrong, "slipped with the mouse")
    page = page_of(theme, person, exports)
    press(page, "Show as table")
    table = child(page, QTableView)
    assert table.isVisible()
    model = table.model()
    cells = [[model.index(row, column).data() for column in range(6)] for row in range(model.rowCount())]
    assert len(cells) == 12 + 4 + 1
    assert cells[0] == ["21 Nov 2026", "21:51", "10.0", "5.0", "", "Corrected: slipped with the mouse"]
    assert cells[1][5] == "slept badly"
    assert [row[4] for row in cells if row[4]] == [
        "after session 2",
        "before session 2",
        "after session 1",
        "before session 1",
    ]
    assert table.hasFocus()
    assert table.editTriggers() == QAbstractItemView.EditTrigger.NoEditTriggers
    press(page, "Show as graph")
    assert graph_of(page).isVisible()


def test_the_table_can_be_heard(theme: Theme, person: Person, exports: Path) -> None:
    person.mark(1, 0.2, note="calm")
    page = page_of(theme, person, exports)
    press(page, "Show as table")
    interface = QAccessible.queryAccessibleInterface(child(page, QTableView))
    heard = [interface.child(at).text(QAccessible.Text.Name) for at in range(interface.childCount())]
    assert "Mood, 0 to 10: 6.0" in heard
    assert "Note: calm" in heard


@pytest.mark.parametrize(
    ("form", "suffix"),
    [("As a picture (PNG)", ".png"), ("As a drawing (SVG)", ".svg"), ("As a page (PDF)", ".pdf")],
)
def test_a_picture_goes_where_it_was_said_and_is_private(
    theme: Theme, person: Person, exports: Path, form: str, suffix: str
) -> None:
    month(person)
    page = page_of(theme, person, exports)
    press(page, "Save what is shown")
    assert str(exports) in read(page)
    assert "not encrypted" in read(page)
    assert not exports.exists()
    press(page, form)
    (saved,) = exports.iterdir()
    assert saved.name == f"mood 2026-11-22{suffix}"
    assert f"Saved as {saved}." in read(page)
    assert stat.S_IMODE(saved.stat().st_mode) == 0o600
    press(page, "Close")
    assert "not encrypted" not in read(page)


def test_a_picture_that_can_not_be_saved_says_why(theme: Theme, person: Person, exports: Path) -> None:
    month(person)
    exports.parent.mkdir()
    exports.write_text("a file in the way")
    page = page_of(theme, person, exports)
    press(page, "Save what is shown")
    press(page, "As a picture (PNG)")
    assert "can't be written to" in read(page)
    assert "Saved as" not in read(page)


def test_an_svg_is_words_and_shapes_only(theme: Theme, person: Person, tmp_path: Path) -> None:
    month(person)
    kept = person.worker.submit(lambda store: (store.moods(), store.sessions())).result()
    path = tmp_path / "mood.svg"
    save_mood_picture(path, *kept)
    tree = ElementTree.fromstring(path.read_text(encoding="utf-8"))  # noqa: S314 - our own file
    tags = {re.sub(r"{.*}", "", one.tag) for one in tree.iter()}
    assert "image" not in tags
    assert {"text", "path", "circle"} & tags >= {"text"}
    words = " ".join("".join(one.itertext()) for one in tree.iter() if one.tag.endswith("text"))
    assert "Mood, 23 Oct 2026 to 21 Nov 2026" in words
    assert "session 1" in words
    assert "non-scaling" not in path.read_text(encoding="utf-8")  # not every viewer knows it
    pairs = [pair.split(",") for one in tree.iter() for pair in one.get("points", "").split()]
    assert len({x for x, _ in pairs if -2 <= float(x) <= 1200}) > 20  # each day at a place of its own


def test_a_picture_needs_no_window_and_no_screen(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; sys.path.insert(0, '.');"
        "from tests.ui.person import Person; from companion.ui.graph.picture import save_mood_picture;"
        "from PySide6.QtWidgets import QApplication;"
        f"root = Path({str(tmp_path)!r});"
        "from companion.domain.history import MoodPoint, SessionLine;"
        "save_mood_picture(root / 'mood.png', [], []);"
        "print('empty'); save_mood_picture(root / 'again.png', [], [])"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=root, env=_no_screen()
    )
    assert (done.returncode, done.stdout.strip()) == (0, "empty"), done.stderr
    assert QImage(str(tmp_path / "mood.png")).width() == 2400
    assert stat.S_IMODE((tmp_path / "again.png").stat().st_mode) == 0o600


def _no_screen() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}


def test_a_rehearsals_picture_has_its_rings(theme: Theme, person: Person, tmp_path: Path) -> None:
    person.rehearse()
    moods, sessions = person.worker.submit(lambda store: (store.moods(), store.sessions())).result()
    save_mood_picture(tmp_path / "night.png", moods, sessions, NIGHT)
    image = QImage(str(tmp_path / "night.png"))
    assert image.pixelColor(5, 5).name().upper() == NIGHT.card
    assert ink(image.convertToFormat(QImage.Format.Format_RGB32), QColor(NIGHT.accent)) > 0


@pytest.mark.parametrize("scheme", list(Scheme))
@pytest.mark.parametrize("percent", [100, 200])
def test_the_graph_follows_the_theme_and_is_not_cut(
    theme: Theme, person: Person, exports: Path, scheme: Scheme, percent: int
) -> None:
    month(person)
    page = page_of(theme, person, exports)
    theme.set_look(Look(scheme, percent, reduced_motion=True))
    QCoreApplication.processEvents()
    image = graph_of(page).grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    assert image.pixelColor(image.width() - 2, image.height() - 2).name().upper() == theme.tokens.card
    assert ink(image, theme.color("accent")) > 0
    assert page.minimumSizeHint().width() <= 1024 - 290  # the rail beside it at 200 % text


def test_ticks_stand_at_the_beginning_of_days_months_and_years() -> None:
    def names(first: str, days: float, width_px: int = 800) -> list[str]:
        first_s = EPOCH.daysTo(QDate.fromString(first, Qt.DateFormat.ISODate)) * DAY_S
        unit, count = axes.step_for(days * DAY_S / width_px, 64)
        return [axes.label(at, unit) for at in axes.ticks(first_s, first_s + days * DAY_S, unit, count)]

    assert names("2026-11-22", 0.5)[:3] == ["22 Nov", "01:00", "02:00"]
    assert names("2026-11-01", 30)[:2] == ["2 Nov", "9 Nov"]  # Mondays
    assert names("2026-01-01", 365) == ["2026", *MONTHS, "2027"]
    assert names("2016-01-01", 3653)[:3] == ["2016", "2017", "2018"]
    assert len(names("1970-01-01", 20_000)) <= 800 / 64 + 1


def test_what_is_seen_can_be_kept_as_a_table_that_runs_nothing(theme: Theme, person: Person, exports: Path) -> None:
    month(person)
    person.mark(200, 0.9)  # out of sight in three months
    person.mark(0.5, 0.5, note="=1+1")
    page = page_of(theme, person, exports)
    press(page, "Save what is shown")
    press(page, "As a table (CSV)")
    (saved,) = exports.iterdir()
    assert stat.S_IMODE(saved.stat().st_mode) == 0o600
    rows = list(csv.DictReader(saved.read_text(encoding="utf-8").splitlines()))
    assert len(rows) == 12 + 4 + 1
    assert rows[-1]["note"] == "'=1+1"
    assert (rows[-1]["at"], rows[-1]["mood_0_10"]) == ("2026-11-21T21:51:00.000+01:00", "7.5")
    assert [row["session"] for row in rows if row["moment"] == "before"] == ["1", "2"]


def test_single_marks_come_as_they_are_looked_at_and_the_arrows_reach_all(
    theme: Theme, person: Person, exports: Path, announced: list[str]
) -> None:
    for days_ago in range(400, 0, -1):
        person.mark(days_ago, 0.1)
        person.mark(days_ago - 0.1, 0.3)
    page = page_of(theme, person, exports)
    press(page, "Month")
    shown = graph_of(page).chart
    assert shown is not None and shown.loaded is not None
    assert 60 <= len(shown.points) < 400
    assert shown.count == 800
    graph_of(page).setFocus()
    key(page, Qt.Key.Key_Home)
    QCoreApplication.processEvents()
    assert bubble(page).startswith("Mood 5.5\n18 Oct 2025, 09:51.")  # a single mark, not its day
    key(page, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert bubble(page).startswith("Mood 5.5\n19 Oct 2025, 09:51.")
    key(page, Qt.Key.Key_End)
    assert bubble(page).startswith("Mood 6.5\n21 Nov 2026")
    for _ in range(250):
        key(page, Qt.Key.Key_Left)
    assert announced[-1].startswith("Mood 6.5. 19 Jul 2026")
