"""Read a page as a person does: the words that can be seen, and the buttons by what they say."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.words import Words

PAGE = (980, 760)


def show(theme: Theme, page: QWidget, size: tuple[int, int] = PAGE) -> None:
    """Put a page on the screen and let it take in what is new."""
    if theme is theme.night():
        theme.dress(page)
    page.setAutoFillBackground(True)  # by day the whole program is dressed
    page.resize(*size)
    page.show()
    shown = getattr(page, "shown", None)
    if shown is not None:
        shown()
    QCoreApplication.processEvents()


def settle() -> None:
    """Let what was laid out anew appear, and what was replaced go."""
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def read(page: QWidget) -> str:
    """Give all words in sight, one a line, in the order of the tree."""
    return "\n".join(one.text() for one in page.findChildren(Words) if one.isVisible())


def buttons(page: QWidget) -> list[str]:
    """Give what the buttons in sight say."""
    return [one.words() for one in page.findChildren(Button) if one.isVisible()]


def button(page: QWidget, words: str) -> Button:
    """Give the one button in sight that says these words."""
    found = [one for one in page.findChildren(Button) if one.isVisible() and one.words() == words]
    assert len(found) == 1, f"{words!r} is not one of {buttons(page)}"
    return found[0]


def press(page: QWidget, words: str) -> None:
    """Press a button by the keyboard, as it must always be possible."""
    one = button(page, words)
    assert one.isEnabled(), f"{words!r} can't be pressed now"
    one.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(one, Qt.Key.Key_Space)
    QCoreApplication.processEvents()
