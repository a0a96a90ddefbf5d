"""The patient's view as a window of its own, on a second screen where there is one. Any call goes to the runner.

Says that the sitter knows only after the call is recorded. Never shows a banner, a fault or a time.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.events import By, SitterCalled
from companion.ui.live import Live
from companion.ui.theme import Theme
from companion.ui.widgets.patient_view import PatientView

WINDOW_PX = (900, 600)


class PatientWindow(QWidget):
    """Show the patient's view beside the sitter's; `theme` is the night twin."""

    def __init__(self, theme: Theme, live: Live) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._live = live
        self._own: QScreen | None = None
        self.setWindowTitle(self.tr("Companion"))  # nothing that a passer-by could read as health
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self._view = PatientView(theme)
        self._view.sitter_called.connect(self._call)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._view)
        self.setFocusProxy(self._view)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenRemoved.connect(self._screen_gone)

    def open_beside(self, sitters: QScreen) -> None:
        """Open full screen on the first screen that is not the sitter's, else as a window to be placed by hand."""
        self._own = next((screen for screen in QGuiApplication.screens() if screen is not sitters), None)
        if self._own is None:
            self.resize(*WINDOW_PX)
            self.showNormal()
        else:
            self.setGeometry(self._own.geometry())
            self.showFullScreen()
        self.raise_()
        self.activateWindow()
        self._view.setFocus()

    def show_called(self, called: bool) -> None:
        """Say that the sitter knows, or no longer."""
        self._view.set_called(called)

    def _call(self) -> None:
        state = self._live.state
        if state is not None and state.open and not state.called:
            self._live.note(SitterCalled(), By.PATIENT)

    def _screen_gone(self, screen: QScreen) -> None:
        """Become a window when the second screen goes: full screen it would lie over the sitter's view."""
        if screen is self._own and self.isVisible():
            self._own = None
            self.showNormal()
            self.resize(*WINDOW_PX)
            self.lower()
