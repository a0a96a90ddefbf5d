"""Safety: who may open the record, its lock, its backups, and how to erase it.

Changes nothing itself: each card says what a person asks for, and what came of it is said above the page.
"""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from companion.domain.clinic import ClinicFile
from companion.domain.errors import Known
from companion.services.settings import Settings
from companion.ui.pages.clinic_card import hold
from companion.ui.pages.frame import Page
from companion.ui.pages.safety.backups import BackupsCard
from companion.ui.pages.safety.erase import EraseCard
from companion.ui.pages.safety.lock import LockCard
from companion.ui.pages.safety.ways import WaysCard, stacked
from companion.ui.theme import Theme
from companion.ui.widgets.columns import Columns
from companion.ui.widgets.words import Words


class SafetyPage(Page):
    """Four cards: `ways`, `lock`, `backups`, `erase`; `back_asked` leads to the settings."""

    back_asked = Signal()
    appeared = Signal()

    def __init__(
        self, theme: Theme, settings: Settings, place: Path, *, can_export: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "", parent)
        self.setAccessibleName(self.tr("Keys, lock and backups"))
        self.first = self.add_way_back(self.tr("Settings"), self.back_asked)
        self.add(Words(self.tr("Keys, lock and backups"), "page"))
        self.ways = WaysCard(theme)
        self.lock = LockCard(theme, settings.lock_after_min, hidden=settings.capture_hidden)
        self.backups = BackupsCard(theme, place)
        self.erase = EraseCard(theme, can_export=can_export)
        self.ways.said.connect(lambda text: self.banner.say(text, "warm"))
        columns = Columns(theme, ((1, 400), (1, 400)))
        columns.addWidget(stacked(self.ways, self.lock))
        columns.addWidget(stacked(self.backups, self.erase))
        self.box.addLayout(columns)
        self.box.addStretch(1)

    def show_clinic(self, clinic: ClinicFile) -> None:
        """Show what the clinic set of the lock, in its name."""
        hold({"lock_after_min": self.lock.minutes, "capture_hidden": self.lock.hidden}, clinic)

    def shown(self) -> None:
        """Have it all looked at anew."""
        self.appeared.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget what nobody else should see."""
        super().hideEvent(event)
        self.ways.forget()
        self.erase.forget()

    def say(self, why: Known) -> None:
        """Say what did not work."""
        self.say_known(why)
        self.to_top()

    def say_done(self, text: str) -> None:
        """Say what is done now."""
        self.banner.say(text)
        self.to_top()
