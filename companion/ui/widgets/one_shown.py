"""Pages of which one is shown, and which takes no more room than that one needs.

Qt's own stack is as high as the highest of all, so that a short page would scroll to nothing.
"""

from PySide6.QtWidgets import QVBoxLayout, QWidget


class OneShown(QWidget):
    """Hold pages; the first one is shown until another is asked for. Moves no keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: list[QWidget] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)

    def add(self, page: QWidget) -> None:
        """Take a page."""
        self._box.addWidget(page)  # first: shown without a parent it would be a window for a moment, with the keyboard
        page.setVisible(not self._pages)
        self._pages.append(page)

    def take(self, page: QWidget) -> None:
        """Give a page away."""
        self._pages.remove(page)
        self._box.removeWidget(page)
        page.hide()

    def show_one(self, page: QWidget) -> None:
        """Show this page."""
        for one in self._pages:
            one.setVisible(one is page)
