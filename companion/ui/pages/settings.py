"""Settings: how the window looks and sounds, the clinic's protocol, keys and backups, and what this program is.

Changes nothing itself: each choice goes out as a signal, and what came of it comes back through `show_…` and `say`.
"""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from companion import __version__
from companion.domain.clinic import ClinicFile
from companion.domain.errors import Known
from companion.domain.protocol import Protocol
from companion.services.paths import Folder
from companion.services.settings import Hearing, Language, Look, Scheme, Spoken
from companion.ui.languages import NAMES
from companion.ui.pages.clinic_card import ClinicCard, hold
from companion.ui.pages.dates import calendar_words
from companion.ui.pages.file_choice import FileChoice
from companion.ui.pages.frame import Page
from companion.ui.pages.sound_card import SoundCard
from companion.ui.pages.speech_card import SpeechCard
from companion.ui.theme import Theme
from companion.ui.tokens import TEXT_SIZES
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.checklist_row import ChecklistRow
from companion.ui.widgets.columns import Columns
from companion.ui.widgets.flow import Flow, flush
from companion.ui.widgets.segmented import Segmented
from companion.ui.widgets.words import Words


class SettingsPage(Page):
    """Seven cards; see the signals for what they ask."""

    look_chosen = Signal(object)
    language_chosen = Signal(object)
    protocol_given = Signal(object)
    safety_asked = Signal()
    contacts_chosen = Signal(bool)
    reminders_chosen = Signal(bool)
    packs_asked = Signal()
    devices_asked = Signal()
    keys_asked = Signal()
    about_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        folder: Folder,
        places: tuple[Path, ...],
        hearing: Hearing,
        spoken: Spoken,
    ) -> None:
        super().__init__(theme)
        self.setAccessibleName(self.tr("Settings"))
        self._folder, self._places = folder, places
        self.add(Words(self.tr("Settings"), "page"))
        columns = self._columns = Columns(theme, ((1, 400), (1, 400)))
        columns.addWidget(self._look_card())
        columns.addWidget(self._language_card())
        self.sound = SoundCard(theme, hearing)
        columns.addWidget(self.sound)
        self.speech = SpeechCard(theme, spoken)
        columns.addWidget(self.speech)
        columns.addWidget(self._protocol_card())
        columns.addWidget(self._reminders_card())
        columns.addWidget(self._safety_card())
        columns.addWidget(self._about_card())
        self.box.addLayout(columns)
        self.box.addStretch(1)

    def shown(self) -> None:
        """Look again for files and devices that may have come."""
        self._files.look()
        self.devices_asked.emit()

    # -- looks ------------------------------------------------------------------------------------------------

    def _look_card(self) -> Card:
        card = Card()
        card.heading(self.tr("How it looks"))
        schemes = [
            (Scheme.SYSTEM, self.tr("As the system")),
            (Scheme.DAY, self.tr("Day")),
            (Scheme.NIGHT, self.tr("Night")),
            (Scheme.CONTRAST, self.tr("High contrast")),
        ]
        look = self.theme.look
        card.add(Words(self.tr("Colours"), "small"))
        self._scheme = card.add(
            Segmented(self.theme, [(s.value, label) for s, label in schemes], self.tr("Colours"), look.scheme.value)
        )
        card.add(Words(self.tr("Text size"), "small"))
        sizes = [(str(size), f"{size} %") for size in TEXT_SIZES]
        nearest = min(TEXT_SIZES, key=lambda size: abs(size - look.text_percent))
        self._size = card.add(Segmented(self.theme, sizes, self.tr("Text size"), str(nearest)))
        self._still = card.add(ChecklistRow(self.theme, self.tr("Keep still: nothing fades or moves")))
        self._still.set_done(look.reduced_motion)
        self._warm = card.add(ChecklistRow(self.theme, self.tr("Warmer colours in the dark, with little blue")))
        self._warm.set_done(look.warm_night)
        self._scheme.chosen.connect(self._look_changed)
        self._size.chosen.connect(self._look_changed)
        self._still.toggled.connect(self._look_changed)
        self._warm.toggled.connect(self._look_changed)
        keys = Button(self.theme, self.tr("What the keys do (F1)"), "quiet")
        keys.clicked.connect(self.keys_asked)
        card.box.addLayout(flush(keys))
        card.box.addStretch(1)
        return card

    def _look_changed(self) -> None:
        scheme, size = Scheme(self._scheme.current()), int(self._size.current())
        self.look_chosen.emit(Look(scheme, size, self._still.is_done(), self._warm.is_done()))

    # -- language ---------------------------------------------------------------------------------------------

    def _language_card(self) -> Card:
        card = Card()
        card.heading(self.tr("Language"))
        choices = [(Language.SYSTEM.value, self.tr("As the system")), *((one.value, NAMES[one]) for one in NAMES)]
        self._language = card.add(Segmented(self.theme, choices, self.tr("Language"), Language.SYSTEM.value))
        card.add(Words(self.tr("Companion speaks it from the next start on."), "small"))
        self._language.chosen.connect(lambda: self.language_chosen.emit(Language(self._language.current())))
        card.box.addStretch(1)
        return card

    def set_language(self, language: Language) -> None:
        """Show which language is chosen."""
        self._language.select(language.value)

    # -- protocol ---------------------------------------------------------------------------------------------

    def _protocol_card(self) -> Card:
        card = Card()
        card.heading(self.tr("The clinic's protocol"))
        self._protocol_words = card.add(Words("", "strong"))
        self._protocol_more = card.add(Words("", "soft"))
        self._files = card.add(FileChoice(self.theme, self.tr("Open the file from your clinic"), self._places))
        self._files.chosen.connect(self.protocol_given)
        packs = Button(self.theme, self.tr("Packs from your clinic"))
        packs.clicked.connect(self.packs_asked)
        row = Flow(spacing=12)
        row.addWidget(packs)
        card.box.addLayout(row)
        self._contacts = card.add(ChecklistRow(self.theme, self.tr("Show the clinic's numbers before unlock too")))
        self._contacts.toggled.connect(self.contacts_chosen)
        card.box.addStretch(1)
        return card

    def show_protocol(self, protocol: Protocol, installed: bool) -> None:
        """Show which protocol is in use; without one it is the example."""
        title = self.tr("{title}, version {version}").format(title=protocol.title, version=protocol.version)
        self._protocol_words.setText(title if installed else self.tr("Only the example, for rehearsal"))
        self._protocol_more.setText(
            self.tr("{clinic}. Valid until {until}.").format(
                clinic=protocol.clinic.name, until=calendar_words(protocol.valid_until)
            )
            + "".join(f"\n{line}" for line in (protocol.medicine, protocol.audience) if line)
            if installed
            else self.tr("For a session, open the file that your clinic gave you.")
        )

    def show_measure(self, new: bool, title: str) -> None:
        """Say that a measure of the clinic's is in the record."""
        said = (
            self.tr("The questionnaire “{title}” is in place.") if new else self.tr("“{title}” was in place already.")
        )
        self.say_done(said.format(title=title))

    def set_contacts_shown(self, shown: bool) -> None:
        """Show whether the numbers are shown before unlock."""
        self._contacts.blockSignals(True)
        self._contacts.set_done(shown)
        self._contacts.blockSignals(False)

    # -- reminders --------------------------------------------------------------------------------------------

    def _reminders_card(self) -> Card:
        card = Card()
        card.heading(self.tr("Reminders"))
        self._reminders = card.add(ChecklistRow(self.theme, self.tr("Remind me when something waits")))
        card.add(
            Words(
                self.tr("A short notice that names nothing, while Companion is open. Never during a session."), "small"
            )
        )
        self._reminders.toggled.connect(self.reminders_chosen)
        card.box.addStretch(1)
        return card

    def set_reminders(self, on: bool) -> None:
        """Show whether reminders come."""
        self._reminders.blockSignals(True)
        self._reminders.set_done(on)
        self._reminders.blockSignals(False)

    # -- keys, lock and backups -------------------------------------------------------------------------------

    def _safety_card(self) -> Card:
        card = Card()
        card.heading(self.tr("Keys, lock and backups"))
        card.add(Words(self.tr("Who may open the record, when it locks, where its backups are, and how to erase it.")))
        way = Button(self.theme, self.tr("Keys, lock and backups"))
        way.clicked.connect(self.safety_asked)
        card.box.addWidget(way, 0, Qt.AlignmentFlag.AlignLeading)
        card.box.addStretch(1)
        return card

    # -- about ------------------------------------------------------------------------------------------------

    def _about_card(self) -> Card:
        card = Card()
        card.heading(self.tr("About"))
        card.add(Words(self.tr("Companion {version}").format(version=__version__), "strong"))
        card.add(
            Words(
                self.tr(
                    "Keeps time, sound and record of a supervised session. It gives no medical advice, and it never "
                    "opens a network connection."
                )
            )
        )
        card.add(Words(self.tr("Everything is kept in this folder:"), "small"))
        place = card.add(Words(str(self._folder.root)))
        place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        more = Button(self.theme, self.tr("Version, updates and licences"))
        more.clicked.connect(self.about_asked)
        card.box.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)
        card.box.addStretch(1)
        return card

    # -- the clinic -------------------------------------------------------------------------------------------

    def show_clinic(self, clinic: ClinicFile) -> None:
        """Show what the clinic set, in its name, and what it says; what is locked can't be changed here."""
        fields: dict[str, QWidget] = {
            "look.scheme": self._scheme,
            "look.text_percent": self._size,
            "look.reduced_motion": self._still,
            "look.warm_night": self._warm,
            "language": self._language,
            "contacts_shown": self._contacts,
            "reminders": self._reminders,
            "hearing.device": self.sound.device,
            "hearing.most_percent": self.sound.most,
            "hearing.mono": self.sound.mono,
            "hearing.balance_percent": self.sound.balance,
            "hearing.night_db": self.sound.night,
            "hearing.soft_entry": self.sound.soft,
            "spoken.on": self.speech.on,
            "spoken.pace_percent": self.speech.pace,
            "spoken.volume_percent": self.speech.volume,
        }
        hold(fields, clinic)
        self._columns.addWidget(ClinicCard(clinic))

    # -- answers ----------------------------------------------------------------------------------------------

    def say(self, why: Known) -> None:
        """Say what did not work."""
        self.say_known(why)
        self.to_top()

    def say_done(self, text: str) -> None:
        """Say what is done now."""
        self.banner.say(text)
        self.to_top()
