"""Whom to call, as the clinic wrote it, in words large enough to dial from. A desktop can't dial."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.protocol import Contact
from companion.ui.widgets.words import Words


class Contacts(QWidget):
    """List contacts in the clinic's order: the number large, who and when below."""

    def __init__(self, contacts: Sequence[Contact], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 4, 0, 0)
        box.setSpacing(2)
        for contact in contacts:
            phone = Words(contact.phone, "heading")
            phone.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            box.addWidget(phone)
            box.addWidget(Words(f"{contact.name} · {contact.role}"))
            box.addWidget(Words(contact.hours, "small"))
            box.addSpacing(8)
