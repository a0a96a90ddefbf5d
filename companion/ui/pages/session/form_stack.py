"""Pages that come over the sitter's view and go again, the last one first. Knows nothing of what is on them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from companion.ui.pages.session.form_page import FormPage
from companion.ui.pages.session.grounding_page import GroundingPage


class FormStack(QStackedWidget):
    """Hold one view and what lies over it; `turned` follows each change, `help_asked` any page's help."""

    turned = Signal()
    help_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left_at: list[QWidget | None] = []

    def set_home(self, home: QWidget) -> None:
        """Put a view at the bottom, in place of everything."""
        while self.count():
            self._drop(self.widget(0))
        self._left_at = []
        self.addWidget(home)
        self.turned.emit()

    @property
    def at_home(self) -> bool:
        """Tell whether nothing lies over the view."""
        return self.count() == 1

    def lay(self, page: FormPage | GroundingPage) -> None:
        """Lay a page over what is shown, with the keyboard in it; its way back takes it away."""
        self._left_at.append(QApplication.focusWidget())
        page.left.connect(self.back)
        page.help_asked.connect(self.help_asked)
        self.addWidget(page)
        self.setCurrentWidget(page)
        page.take_keyboard()
        self.turned.emit()

    def back(self) -> None:
        """Take the uppermost page away, and give the keyboard back to where it was."""
        if self.count() < 2:
            return
        top = self.widget(self.count() - 1)
        self.setCurrentIndex(self.count() - 2)
        self._drop(top)
        before = self._left_at.pop()
        if before is not None and self.isAncestorOf(before):
            before.setFocus()
        self.turned.emit()

    def _drop(self, page: QWidget | None) -> None:
        if page is not None:
            self.removeWidget(page)
            page.hide()
            page.deleteLater()
