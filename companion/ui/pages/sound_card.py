"""How a person hears: the device, the loudest that they allow, and what suits their ears. Changes nothing itself."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSlider, QWidget

from companion.audio import Device
from companion.services.settings import Hearing
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.checklist_row import ChecklistRow
from companion.ui.widgets.dropdown import Dropdown
from companion.ui.widgets.segmented import Segmented
from companion.ui.widgets.words import Words

LEAST_PERCENT = 5
STEP = 5
NIGHTS_DB = (0, 4, 8)


class SoundCard(Card):
    """`chosen` tells all of it after each change; `heard_asked` wants the bell to be sounded once."""

    chosen = Signal(object)
    heard_asked = Signal()

    def __init__(self, theme: Theme, hearing: Hearing, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._hearing = hearing
        self._found: tuple[Device, ...] = ()
        self.heading(self.tr("Sound"))
        self.add(Words(self.tr("Where it comes out"), "small"))
        self.device = self.add(Dropdown(theme, self.tr("Where it comes out")))
        self.add(Words(self.tr("Headphones chosen here are waited for: no loudspeaker plays in their place."), "small"))
        bell = Button(theme, self.tr("Sound the bell"))
        bell.clicked.connect(self.heard_asked)
        self.box.addWidget(bell, 0, Qt.AlignmentFlag.AlignLeading)
        self._most_words = self.add(Words("", "small"))
        self.most = self.add(slider(self.tr("Loudest for me"), LEAST_PERCENT, hearing.most_percent))
        self._balance_words = self.add(Words("", "small"))
        self.balance = self.add(slider(self.tr("Balance"), -100, hearing.balance_percent))
        self.mono = self.add(ChecklistRow(theme, self.tr("The same in both ears")))
        self.mono.set_done(hearing.mono)
        self.soft = self.add(ChecklistRow(theme, self.tr("Let sound come in slowly")))
        self.soft.set_done(hearing.soft_entry)
        self.add(Words(self.tr("Softer treble, for tender ears"), "small"))
        words = (self.tr("As made"), self.tr("Softer"), self.tr("Softest"))
        nights = [(str(db), word) for db, word in zip(NIGHTS_DB, words, strict=True)]
        nearest = min(NIGHTS_DB, key=lambda db: abs(db - hearing.night_db))
        self.night = self.add(Segmented(theme, nights, self.tr("Softer treble, for tender ears"), str(nearest)))
        self.box.addStretch(1)
        self.show_devices((), None)
        self._say()
        self.device.activated.connect(self._changed)
        for one in (self.most, self.balance):
            one.sliderMoved.connect(self._say)
        self.most.valueChanged.connect(self._changed)
        self.balance.valueChanged.connect(self._changed)
        self.mono.toggled.connect(self._changed)
        self.soft.toggled.connect(self._changed)
        self.night.chosen.connect(self._changed)

    def show_devices(self, found: Sequence[Device], here: str | None) -> None:
        """Show what there is to choose from; what was chosen and is not there stays in the list."""
        self._found = tuple(found)
        told = next((one.title for one in found if one.name == here), "")
        first = self.tr("As the system: {device}").format(device=told) if told else self.tr("As the system")
        entries = [(first, ""), *((one.title, one.name) for one in found)]
        if self._hearing.device and all(name != self._hearing.device for _, name in entries):
            entries.append(
                (self.tr("{device} (not there now)").format(device=self._hearing.device), self._hearing.device)
            )
        if [(self.device.itemText(i), self.device.itemData(i)) for i in range(self.device.count())] != entries:
            self.device.clear()
            for title, name in entries:
                self.device.addItem(title, name)
        self.device.setCurrentIndex([name for _, name in entries].index(self._hearing.device))

    def _changed(self) -> None:
        name = str(self.device.currentData() or "")
        there = next((one for one in self._found if one.name == name), None)
        known = self._hearing.device_worn if name == self._hearing.device else False
        self._hearing = replace(
            self._hearing,
            device=name,
            device_worn=known if there is None else there.worn,
            most_percent=self.most.value(),
            mono=self.mono.is_done(),
            balance_percent=self.balance.value(),
            night_db=int(self.night.current()),
            soft_entry=self.soft.is_done(),
        )
        self._say()
        self.chosen.emit(self._hearing)

    def _say(self) -> None:
        most, balance = self.most.sliderPosition(), self.balance.sliderPosition()
        full = self.tr("Loudest for me: as loud as it goes")
        self._most_words.setText(full if most == 100 else self.tr("Loudest for me: {n} %").format(n=most))
        sides = self.tr("Balance: {n} % to the left") if balance < 0 else self.tr("Balance: {n} % to the right")
        self._balance_words.setText(sides.format(n=abs(balance)) if balance else self.tr("Balance: in the middle"))


def slider(name: str, least: int, value: int) -> QSlider:
    """Give a slider in percent, which tells its place where it is let go."""
    made = QSlider(Qt.Orientation.Horizontal)
    made.setRange(least, 100)
    made.setSingleStep(STEP)
    made.setPageStep(2 * STEP)
    made.setValue(value)
    made.setAccessibleName(name)
    made.setTracking(False)  # kept and heard then, not at each place on the way
    return made
