"""Tells which windows came up meanwhile: a part that is shown before it has its place flashes as one of its own."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QFocusFrame, QWidget


class _Eyes(QObject):
    def __init__(self, shown: list[QWidget]) -> None:
        super().__init__()
        self.shown = shown

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown += [watched] if not isinstance(watched, QFocusFrame) else []
        return False


@contextmanager
def windows_shown() -> Iterator[list[QWidget]]:
    """Give a list that gets each window that is shown meanwhile."""
    app, shown = QApplication.instance(), list[QWidget]()
    assert app is not None
    eyes = _Eyes(shown)
    app.installEventFilter(eyes)
    try:
        yield shown
    finally:
        app.removeEventFilter(eyes)
