"""Lock now, lock by itself, and keep the window out of pictures of the screen. Locks nothing itself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from companion.ui.screen_capture import can_hide
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.checklist_row import ChecklistRow
from companion.ui.widgets.segmented import Segmented
from companion.ui.widgets.words import Words

MINUTES = (5, 15, 30, 60)


class LockCard(Card):
    """`lock_asked()`, `minutes_chosen(int)` with 0 for never, `hiding_chosen(bool)`."""

    lock_asked = Signal()
    minutes_chosen = Signal(int)
    hiding_chosen = Signal(bool)

    def __init__(self, theme: Theme, minutes: int, *, hidden: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.heading(self.tr("Lock"))
        now = Button(theme, self.tr("Lock now"))
        now.setToolTip(self.tr("Ctrl+L"))
        now.clicked.connect(self.lock_asked)
        self.box.addWidget(now, 0, Qt.AlignmentFlag.AlignLeading)
        self.add(Words(self.tr("By itself, when nobody has touched it for"), "small"))
        choices = [(str(each), self.tr("%n minutes", "", each)) for each in MINUTES]
        nearest = 0 if minutes == 0 else min(MINUTES, key=lambda each: abs(each - minutes))
        self.minutes = self.add(
            Segmented(theme, [*choices, ("0", self.tr("Never"))], self.tr("Lock by itself after"), str(nearest))
        )
        self.minutes.chosen.connect(lambda: self.minutes_chosen.emit(int(self.minutes.current())))
        self.add(
            Words(
                self.tr(
                    "Only where a passphrase or a code must be given; a keyring or a login would open it again. "
                    "Never while a session is open. Words that were not saved go with the lock."
                ),
                "soft",
            )
        )
        self.hidden = self.add(ChecklistRow(theme, self.tr("Leave Companion's windows out of pictures of the screen")))
        self.hidden.set_done(hidden and can_hide())
        self.hidden.setEnabled(can_hide())
        self.hidden.toggled.connect(self.hiding_chosen)
        if not can_hide():
            self.add(Words(self.tr("This system offers no way to do that."), "soft"))
        self.box.addStretch(1)
