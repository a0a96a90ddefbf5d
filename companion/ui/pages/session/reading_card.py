"""One planned reading with its fields on a page, and what was recorded for it. Compares nothing with anything."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.domain.events import VitalsTaken
from companion.domain.protocol import VitalsSlot
from companion.domain.stamps import Stamp
from companion.ui.pages.dates import stamp_words
from companion.ui.pages.session.entry_words import reading_words
from companion.ui.pages.session.vitals_fields import VitalsFields
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.words import Words


class ReadingCard(Card):
    """Ask for the reading of one slot; `taken` gives VitalsTaken. A second reading is as welcome as the first."""

    taken = Signal(object)

    def __init__(self, theme: Theme, slot: VitalsSlot, *, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._slot = slot
        self.heading(slot.title)
        self._fields = self.add(VitalsFields(theme, slot.readings, big=big))
        self._save = self.add(Button(theme, self.tr("Record the reading"), big=big))
        self._save.setEnabled(False)
        self._save.clicked.connect(self._record)
        self._fields.changed.connect(self._refresh)
        self._partly = self.add(Words(self.tr("The protocol wants all of these values."), "soft"))
        self._partly.hide()
        self._recorded = self.add(Words("", "soft"))
        self._recorded.hide()

    def show_reading(self, found: tuple[VitalsTaken, Stamp] | None) -> None:
        """Show what is in the record for this slot."""
        self._recorded.setVisible(found is not None)
        if found is not None:
            text = self.tr("Recorded at {time}: {values}")
            self._recorded.setText(text.format(time=stamp_words(found[1]), values=reading_words(found[0])))

    def _refresh(self) -> None:
        self._save.setEnabled(self._fields.whole())
        self._partly.setVisible(self._fields.complete() and not self._fields.whole())

    def _record(self) -> None:
        self.taken.emit(self._fields.taken(self._slot.id))
        self._fields.clear()
