"""What the tests of the window share: one application and theme, and a person with a store, a clock and a session."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from companion.ui.icons import Icons, shipped_folder
from companion.ui.theme import Look, Scheme, Theme
from tests.ui.person import Person

DAY_LOOK = Look(Scheme.DAY, reduced_motion=True)


@pytest.fixture(scope="session")
def app() -> QApplication:
    """Give the one application of this process."""
    return QApplication.instance() or QApplication([])


@pytest.fixture(scope="session")
def _theme(app: QApplication) -> Theme:
    theme = Theme(app, Icons(shipped_folder()), DAY_LOOK)
    theme.start()
    return theme


@pytest.fixture
def theme(_theme: Theme, app: QApplication) -> Iterator[Theme]:
    """Give the theme, by day, at 100 % text and without motion; widgets left behind are taken away after the test."""
    _theme.set_look(DAY_LOOK)
    yield _theme
    for widget in app.topLevelWidgets():
        widget.close()
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def person(tmp_path: Path, app: QApplication) -> Iterator[Person]:
    """Give a person whose store is open, on a simulated clock."""
    made = Person(tmp_path / "person")
    yield made
    made.close()
