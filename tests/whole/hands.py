"""Hands and eyes on a real window: press what can be seen, type where the keyboard is, wait for what should come.

Finds things by their words, as a person does, and fails with what was to be seen instead. Runs inside the program's
own process, on its event loop; every wait has a deadline.
"""

import time
from collections.abc import Callable, Iterator
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QScrollArea, QWidget

Kind = TypeVar("Kind", bound=QWidget)
PATIENCE_S = 45.0


class Hands:
    """A person at the window."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def wait(self, until: Callable[[], object], what: str, patience_s: float = PATIENCE_S) -> None:
        """Let the program run until something is so."""
        deadline = time.monotonic() + patience_s
        while not until():
            if time.monotonic() > deadline:
                raise AssertionError(f"waited {patience_s:.0f} s for {what}; to be seen: {self.seen()}")
            QTest.qWait(20)

    def seen(self) -> list[str]:
        """Give all the words on the window."""
        labels = [label.text() for label in self._shown(QLabel)]
        return [*labels, *(_words(button) for button in self._shown(QAbstractButton))]

    def sees(self, words: str) -> bool:
        """Tell whether these words are somewhere on the window."""
        return any(words in text for text in self.seen())

    def press(self, words: str, which: int = 0) -> None:
        """Press the button with these words once it can be pressed; `which` counts those of the same words."""
        self.wait(lambda: self.button(words, which), f"a button “{words}”")
        button = self.button(words, which)
        assert button is not None
        self._bring(button)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def hold(self, words: str, seconds: float) -> None:
        """Press a button and keep it pressed."""
        self.wait(lambda: self.button(words), f"a button “{words}”")
        button = self.button(words)
        assert button is not None
        self._bring(button)
        QTest.mousePress(button, Qt.MouseButton.LeftButton)
        QTest.qWait(round(seconds * 1000))
        if shiboken6.isValid(button):  # the page may be another one by now
            QTest.mouseRelease(button, Qt.MouseButton.LeftButton)

    def press_all(self, words: str) -> None:
        """Press every button with these words."""
        for button in [b for b in self._shown(QAbstractButton) if _words(b) == words and b.isEnabled()]:
            self._bring(button)
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def tick_all(self) -> None:
        """Tick every line that is not ticked yet."""
        for row in [b for b in self._shown(QAbstractButton) if b.isCheckable() and type(b).__name__ == "ChecklistRow"]:
            if not row.isChecked():
                self._bring(row)
                QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(20, row.height() // 2))

    def has_field(self, holding: str) -> bool:
        """Tell whether there is a field whose name holds these words."""
        return any(holding in field.accessibleName() for field in self._shown(QLineEdit))

    def settle(self) -> None:
        """Let what was just done be shown."""
        QTest.qWait(100)

    def type_into(self, name: str, text: str, *, holding: str = "") -> None:
        """Type into the field whose name begins so, and holds the other words."""

        def field() -> QWidget | None:
            fields = [*self._shown(QLineEdit), *self._shown(QPlainTextEdit)]
            names = ((f, f.accessibleName()) for f in fields)
            return next((f for f, one in names if one.startswith(name) and holding in one), None)

        self.wait(field, f"a field “{name}”")
        found = field()
        assert found is not None
        self._bring(found)
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)
        QTest.keyClicks(found, text)

    def key(self, key: Qt.Key, window: QWidget | None = None) -> None:
        """Press a key where the keyboard is."""
        target = (window or self._window).focusWidget() or window or self._window
        QTest.keyClick(target, key)

    def find(self, kind: type[Kind]) -> Kind:
        """Give the one widget of a kind that is to be seen."""
        self.wait(lambda: list(self._shown(kind)), kind.__name__)
        return next(iter(self._shown(kind)))

    def button(self, words: str, which: int = 0) -> QAbstractButton | None:
        """Give a button that can be pressed now."""
        found = [b for b in self._shown(QAbstractButton) if _words(b) == words and b.isEnabled()]
        return found[which] if len(found) > which else None

    def _shown(self, kind: type[Kind]) -> Iterator[Kind]:
        for window in [self._window, *(w for w in QApplication.topLevelWidgets() if w is not self._window)]:
            if window.isVisible():
                yield from (w for w in window.findChildren(kind) if w.isVisible())

    def _bring(self, widget: QWidget) -> None:
        """Scroll so that a widget is in sight."""
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget)
            parent = parent.parentWidget()
        QTest.qWait(10)


def _words(button: QAbstractButton) -> str:
    return button.text().replace("&&", "&")
