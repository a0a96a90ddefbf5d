"""What the tests of the window share: one application and theme, and a person with a store, a clock and a session."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import SIGNAL, QCoreApplication, QEvent, QLocale, QTimer, QTranslator
from PySide6.QtWidgets import QApplication, QFocusFrame, QWidget

from companion.services.paths import shipped
from companion.services.settings import Look, Scheme
from companion.ui.icons import Icons
from companion.ui.theme import Theme
from tests.ui.person import Person
from tests.ui.session_stage import Make, Stage, stages

DAY_LOOK = Look(Scheme.DAY, reduced_motion=True)


@pytest.fixture(scope="session")
def app() -> QApplication:
    """Give the one application of this process."""
    running = QApplication.instance()
    return running if isinstance(running, QApplication) else QApplication([])


@pytest.fixture(scope="session")
def _theme(app: QApplication) -> Theme:
    theme = Theme(app, Icons(shipped("icons")), DAY_LOOK)
    theme.start()
    return theme


@pytest.fixture
def theme(_theme: Theme, app: QApplication) -> Iterator[Theme]:
    """Give the theme, by day, at 100 % text and without motion; what is left behind is taken away after the test.

    So are the language and the form of times that a program in this process has begun to speak.
    """
    locale, translators = QLocale(), set(app.findChildren(QTranslator))
    _theme.set_look(DAY_LOOK)
    yield _theme
    QLocale.setDefault(locale)
    for translator in set(app.findChildren(QTranslator)) - translators:
        app.removeTranslator(translator)
        translator.deleteLater()
    for widget in app.topLevelWidgets():
        if type(widget) is QWidget and not widget.children():
            continue  # each graphics layout keeps such a one for itself, and takes it away itself
        widget.close()
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _windows(app: QApplication) -> list[QWidget]:
    """Give the windows there are; the focus frame outlives what it stood around, and hides."""
    return [widget for widget in app.topLevelWidgets() if not isinstance(widget, QFocusFrame)]


@pytest.fixture
def leaves_nothing(theme: Theme, app: QApplication) -> Iterator[None]:
    """Fail a test after which a window or a running timer is left, or a widget that is gone still hears the theme."""
    themes = (theme, theme.night())
    heard = [one.receivers(SIGNAL("changed()")) for one in themes]
    if _windows(app):
        gc.collect()  # of an earlier test, without this guard
    before = _windows(app)
    gc.freeze()  # what was there before need not be looked through again: a tenth of these tests
    yield
    for _ in range(2):  # a page that goes only now may have held other widgets in a circle
        gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    timers = [found for found in gc.get_objects() if isinstance(found, QTimer) and shiboken6.isValid(found)]
    left = [window for window in _windows(app) if window not in before]
    assert left + [timer for timer in timers if timer.isActive()] == []
    assert [one.receivers(SIGNAL("changed()")) for one in themes] == heard


@pytest.fixture
def person(tmp_path: Path, app: QApplication) -> Iterator[Person]:
    """Give a person whose store is open, on a simulated clock."""
    made = Person(tmp_path / "person")
    yield made
    made.close()


@pytest.fixture
def make(theme: Theme, leaves_nothing: None) -> Iterator[Make]:
    """Give a way to make stages of a session; what a test leaves behind fails it."""
    with stages(theme) as making:
        yield making


@pytest.fixture
def stage(make: Make) -> Stage:
    """Give a stage on the screen, in its first hold."""
    made = make()
    made.show()
    return made.hold()
