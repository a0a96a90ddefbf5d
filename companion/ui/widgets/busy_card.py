"""A card that says what is being done and how far it is, in the way of nothing else on its page."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar

from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import flush
from companion.ui.widgets.words import Words

STEPS = 1000


class BusyCard(Card):
    """Hidden while nothing is done; `stopped` comes from its button, which is there for what can be called off."""

    stopped = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("calm")
        self._doing = self.add(Words("", "strong"))
        self._bar = self.add(QProgressBar())
        self._bar.setRange(0, STEPS)
        self._bar.setTextVisible(False)
        self._stop = Button(theme, self.tr("Stop"), "quiet")
        self._stop.clicked.connect(self._stopping)
        self.box.addLayout(flush(self._stop))
        self.hide()

    def show_doing(self, doing: str, *, can_stop: bool = True) -> None:
        """Say what is begun, or with "" that nothing is done any more."""
        self._doing.setText(doing)
        self._bar.setAccessibleName(doing)
        self._bar.setValue(0)
        self._stop.setVisible(can_stop)
        self.setVisible(bool(doing))

    def show_part(self, part: float) -> None:
        """Show how far it has come, 0 to 1."""
        self._bar.setValue(round(part * STEPS))

    def _stopping(self) -> None:
        """Say that the press has arrived: the step that is being done has its end first."""
        self._doing.setText(self.tr("Being stopped"))
        self.stopped.emit()
