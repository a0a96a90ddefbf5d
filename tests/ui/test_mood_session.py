"""A session from inside, on the mood page: chosen, stepped through by keys, heard, and laid over the others."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest

from companion.ui.graph import session_view
from companion.ui.graph.session_view import SessionView
from companion.ui.graph.view import Bubble
from companion.ui.pages.mood import MoodPage
from companion.ui.theme import Theme
from companion.ui.widgets.dropdown import Dropdown
from tests.ui.found import child
from tests.ui.person import Person
from tests.ui.reading import button, buttons, press, read, settle, show


@pytest.fixture
def page(theme: Theme, person: Person, tmp_path: Path) -> MoodPage:
    """Give the page of a person who had two sessions and rehearsed once."""
    person.had_session(20, 1)
    person.had_session(6, 2)
    person.rehearse()
    page = MoodPage(theme, person.worker, person.clock, tmp_path)
    show(theme, page)
    choose(page, "rehearsal 1, 22 Nov 2026")
    settle()
    return page


def choose(page: MoodPage, words: str) -> None:
    which = child(page, Dropdown)
    which.setCurrentIndex(which.findText(words))


def test_the_latest_session_is_shown_first_and_all_can_be_chosen(page: MoodPage) -> None:
    which = child(page, Dropdown)
    assert [which.itemText(at) for at in range(which.count())] == [
        "rehearsal 1, 22 Nov 2026",
        "session 2, 16 Nov 2026",
        "session 1, 2 Nov 2026",
    ]
    assert which.width() >= which.sizeHint().width(), "it was laid out again when it had words"


def test_the_keys_step_through_what_happened_and_a_reader_hears_it(
    page: MoodPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(session_view, "announce", lambda _widget, text: said.append(text))
    graph = child(page, SessionView)
    graph.setFocus()
    QTest.keyClick(graph, Qt.Key.Key_Home)
    QTest.keyClick(graph, Qt.Key.Key_Right)
    QTest.keyClick(graph, Qt.Key.Key_End)
    assert len(said) == 3
    assert said[0].startswith("Reading: ")
    assert "since the first hold, noted by the" in said[1]
    bubble = child(graph, Bubble)
    assert bubble.isVisible()
    assert said[2].startswith(read(bubble).splitlines()[0])
    graph.clearFocus()
    assert not bubble.isVisible()


def test_it_zooms_by_keys_and_never_past_the_session(page: MoodPage) -> None:
    graph = child(page, SessionView)
    graph.setFocus()
    first_s, last_s = graph.span()
    QTest.keyClick(graph, Qt.Key.Key_Plus)
    assert first_s < graph.span()[0] < graph.span()[1] < last_s
    for _ in range(20):
        QTest.keyClick(graph, Qt.Key.Key_Minus)
    assert graph.span() == pytest.approx((first_s, last_s))


def test_others_are_laid_behind_a_session_and_rehearsals_are_no_sessions(page: MoodPage) -> None:
    assert "Lay the others behind it" not in buttons(page), "one rehearsal has nothing to be laid over"
    choose(page, "session 2, 16 Nov 2026")
    settle()
    press(page, "Lay the others behind it")
    assert "Behind it, thin: 1 other sessions." in read(page)
    button(page, "Lay the others behind it").click()
    assert "Behind it" not in read(page)


def test_the_record_of_the_session_is_one_press_away(page: MoodPage) -> None:
    asked = QSignalSpy(page.record_asked)
    press(page, "Open the record")
    assert asked.count() == 1
