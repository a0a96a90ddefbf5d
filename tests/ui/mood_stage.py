"""The mood page on a stage: shown with a person's record, its graph under the keyboard, and what it says of a point."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from companion.ui.graph.view import Bubble, GraphView
from companion.ui.pages.mood import MoodPage
from companion.ui.theme import Theme
from tests.ui.found import child
from tests.ui.person import Person
from tests.ui.reading import read, show


def page_of(theme: Theme, person: Person, exports: Path) -> MoodPage:
    page = MoodPage(theme, person.worker, person.clock, exports)
    show(theme, page)
    return page


def graph_of(page: MoodPage) -> GraphView:
    return child(page, GraphView)


def bubble(page: MoodPage) -> str:
    one = child(page, Bubble)
    return read(one) if one.isVisible() else ""


def month(person: Person) -> None:
    """Have a month of marks with two sessions, and one corrected mark that counts nowhere."""
    for days_ago in (30, 29, 28, 27, 14, 13, 12, 6, 5, 4, 2):
        person.mark(days_ago, (20 - days_ago) / 20)
    person.mark(1, -0.5, note="slept badly")
    person.had_session(10, 1, before=-0.4, after=0.2)
    person.had_session(3, 2, before=-0.2, after=0.6)


def key(page: MoodPage, *keys: Qt.Key) -> None:
    for one in keys:
        QTest.keyClick(graph_of(page), one)
