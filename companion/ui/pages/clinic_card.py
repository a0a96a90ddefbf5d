"""What the clinic that handed out this installation says of itself: name, logo, support, privacy, whom to call."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from companion.domain.clinic import ClinicFile, paths_of
from companion.domain.schema import shown
from companion.ui.widgets.card import Card
from companion.ui.widgets.words import Words

LOGO_PX = 64


def hold(fields: Mapping[str, QWidget], clinic: ClinicFile) -> None:
    """Let nobody change what the clinic locked, and say below each that it did; `fields` by the settings' names."""
    text = QCoreApplication.translate("ClinicCard", "Set by {name}").format(name=shown(clinic.name))
    for path in set(paths_of(clinic.locked)) & set(fields):
        field = fields[path]
        field.setEnabled(False)
        field.setAccessibleDescription(text)
        card = field.parentWidget()
        if isinstance(card, Card):
            card.box.insertWidget(card.box.indexOf(field) + 1, Words(text, "small"))


class ClinicCard(Card):
    """Show the clinic's own words; nothing in them is a link or markup."""

    def __init__(self, clinic: ClinicFile) -> None:
        super().__init__()
        self._add_logo(clinic)
        self.heading(clinic.name)
        if clinic.locked:
            self.add(Words(self.tr("Your clinic has set some things that can't be changed here."), "soft"))
        if set(paths_of(clinic.locked)) & {"packs_from_others"}:
            self.add(Words(self.tr("Packs are taken in from this clinic, and from those it names."), "soft"))
        for title, text in ((self.tr("Support"), clinic.support), (self.tr("Privacy"), clinic.privacy)):
            if text:
                self.add(Words(title, "small"))
                self.add(Words(text))
        for contact in clinic.contacts:
            self.add(Words(f"{contact.name}, {contact.role}", "small"))
            self.add(Words(f"{contact.phone} ({contact.hours})", "strong"))
        self.box.addStretch(1)

    def _add_logo(self, clinic: ClinicFile) -> None:
        """Draw the logo. SECURITY: read as PNG alone, from a file that only administrators can write."""
        picture = QPixmap()
        if not clinic.logo_png or not picture.loadFromData(clinic.logo_png, "PNG"):
            return
        label = QLabel()
        ratio = self.devicePixelRatioF()
        drawn = picture.scaledToHeight(round(LOGO_PX * ratio), Qt.TransformationMode.SmoothTransformation)
        drawn.setDevicePixelRatio(ratio)
        label.setPixmap(drawn)
        label.setAccessibleName(self.tr("Logo of {name}").format(name=clinic.name))
        self.add(label)
