"""The form for one reading in a session. Takes values as they are and compares them with nothing."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.domain.protocol import Reading
from companion.ui.pages.session.form_page import FormPage
from companion.ui.pages.session.line_field import LineField
from companion.ui.pages.session.vitals_fields import VitalsFields
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.words import Words


class VitalsForm(FormPage):
    """Ask for a reading; `done` gives VitalsTaken for `slot`, or an extra one (None) where a value is missing."""

    done = Signal(object)

    def __init__(
        self,
        theme: Theme,
        title: str,
        caption: str,
        *,
        slot: str | None,
        readings: Sequence[Reading],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, title, caption, narrow=True, parent=parent)
        self._slot = slot
        card = Card()
        self._fields = card.add(VitalsFields(theme, readings, big=True))
        self._note = card.add(LineField(self.tr("Note, for instance which arm"), big=True))
        self.box.addWidget(card)
        self._save = Button(theme, self.tr("Record the reading"), "primary", big=True)
        self._save.setEnabled(False)
        self._save.clicked.connect(self._record)
        self._note.entered.connect(self._save.click)
        self._fields.changed.connect(self._refresh)
        self._extra = Words(self.tr("Not all that the protocol plans here: kept as an extra reading."), "soft")
        self._extra.hide()
        self.add_foot(self._save)
        self.add_foot(self._extra)
        self.first = self._fields

    def _refresh(self) -> None:
        self._save.setEnabled(self._fields.complete())
        self._extra.setVisible(self._slot is not None and self._fields.complete() and not self._fields.whole())

    def _record(self) -> None:
        self.done.emit(self._fields.taken(self._slot, self._note.text()))
