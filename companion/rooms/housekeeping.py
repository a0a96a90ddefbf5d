"""The composition root's part behind the settings page: looks, sound, and the clinic's protocol.

Connects one page with settings file, sound and calm card; keys, lock and backups are wired in `safety.py`.
"""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths

from companion import audio
from companion.domain.clinic import ClinicFile, paths_of
from companion.domain.errors import Known
from companion.domain.measures import Measure
from companion.domain.protocol import Protocol
from companion.domain.records import dataclass
from companion.domain.schema import shown
from companion.services import documents
from companion.services.calm import CalmCard, card_of, write_card
from companion.services.clinic import ClinicSettings
from companion.services.clock import SystemClock
from companion.services.hearing import hear, use_device
from companion.services.keys import DataKey, Vault
from companion.services.measure_taking import Taken, take
from companion.services.paths import Folder
from companion.services.settings import Hearing, Look, Settings, SettingsFile, Spoken
from companion.services.sound import Sound
from companion.services.worker import Worker
from companion.ui.post import RunAway
from companion.ui.speech import Speech
from companion.ui.theme import Theme
from companion.ui.window import MainWindow

if TYPE_CHECKING:
    from companion.ui.pages.settings import SettingsPage


@dataclass(frozen=True, slots=True)
class Place:
    """Where this person's things are, and who keeps them; `run_away` runs a job on a thread and brings its answer.

    `lock`, `restore` and `erase` close the record first and lead away from every page. `know_card` gets what help and
    grounding have while the record is open.
    """

    folder: Folder
    key: DataKey
    worker: Worker
    vault: Vault
    settings_file: SettingsFile
    run_away: RunAway
    lock: Callable[[], None]
    restore: Callable[[], None]
    erase: Callable[[], None]
    know_card: Callable[[CalmCard | None], None]
    clinic: ClinicSettings


class Housekeeping:
    """What the settings page asks for."""

    def __init__(
        self,
        theme: Theme,
        place: Place,
        install: Callable[[documents.Document[Protocol]], None],
        refuse: Callable[[Known], None],
        show_packs: Callable[[], None],
    ) -> None:
        self._theme, self._place, self._install, self._refuse = theme, place, install, refuse
        self._show_packs = show_packs
        self._sound: Sound
        self._page: SettingsPage | None = None
        self._devices = audio.Devices((), None)
        self.settings = Settings()
        self.speech = Speech(self.settings.spoken)
        self.protocol: Protocol | None = None
        self._installed = False

    def make_page(self, show_safety: Callable[[], None], window: MainWindow) -> "SettingsPage":
        """Build the settings page; `show_safety` leads on to keys, lock and backups, the window to keys and About."""
        from companion.ui.pages.settings import SettingsPage  # noqa: PLC0415 - imported when first shown

        location = QStandardPaths.writableLocation
        kinds = (QStandardPaths.StandardLocation.DownloadLocation, QStandardPaths.StandardLocation.DocumentsLocation)
        places = tuple(Path(location(kind)) for kind in kinds)
        page = self._page = SettingsPage(
            self._theme, self._place.folder, places, self.settings.hearing, self.settings.spoken
        )
        page.devices_asked.connect(self._sound.look_for_devices)
        page.sound.heard_asked.connect(self._sound.chime)
        page.sound.chosen.connect(self._hearing_chosen)
        page.sound.show_devices(self._devices.found, self._devices.here)
        page.speech.chosen.connect(self._spoken_chosen)
        page.speech.tried.connect(self.speech.try_out)
        self.speech.found.connect(page.speech.show_tried)
        page.look_chosen.connect(self._look_chosen)
        page.language_chosen.connect(lambda language: self.save(replace(self.settings, language=language)))
        page.set_language(self.settings.language)
        page.protocol_given.connect(self.take_file)
        page.packs_asked.connect(self._show_packs)
        page.safety_asked.connect(show_safety)
        page.keys_asked.connect(window.keys_asked)
        page.about_asked.connect(window.about_asked)
        page.contacts_chosen.connect(self._contacts_chosen)
        page.set_contacts_shown(self.settings.contacts_shown)
        page.reminders_chosen.connect(lambda on: self.save(replace(self.settings, reminders=on)))
        page.set_reminders(self.settings.reminders)
        if self.clinic is not None:
            page.show_clinic(self.clinic)
        return page

    @property
    def clinic(self) -> ClinicFile | None:
        """Give what the clinic set, None where none did."""
        return self._place.clinic.file

    def locked_by(self, name: str) -> str:
        """Give the clinic's name where it locked the setting of that name, nothing otherwise."""
        return shown(self.clinic.name) if self.clinic and name in paths_of(self.clinic.locked) else ""

    # -- looks and what may be seen before unlock -------------------------------------------------------------

    def save(self, settings: Settings) -> None:
        """Use these settings from now on, as far as the clinic lets them be changed, and keep them."""
        self.settings = self._place.settings_file.held(settings)
        try:
            self._place.settings_file.save(settings)
        except Known as why:
            self._refuse(why)

    def use(self, settings: Settings, sound: Sound) -> None:
        """Begin with what was set before, and have the sound be so."""
        self.settings, self._sound = settings, sound
        hear(sound, settings.hearing)
        use_device(sound, settings.hearing)
        self.speech.use(settings.spoken)

    def heard(self, report: audio.Report) -> None:
        """Show what there is to choose from."""
        if isinstance(report, audio.Devices):
            self._devices = report
            if self._page is not None:
                self._page.sound.show_devices(report.found, report.here)

    def _hearing_chosen(self, hearing: Hearing) -> None:
        before = self.settings.hearing
        self.save(replace(self.settings, hearing=hearing))
        hear(self._sound, hearing)
        if hearing.device != before.device:
            use_device(self._sound, hearing)
            if not hearing.device_worn:
                self._sound.play_here()  # who chooses a loudspeaker waits for no headphones

    def _spoken_chosen(self, spoken: Spoken) -> None:
        self.speech.use(spoken)
        self.save(replace(self.settings, spoken=spoken))

    def _look_chosen(self, look: Look) -> None:
        self._theme.set_look(look)
        self.save(replace(self.settings, look=look))

    def use_programme(self, name: str) -> None:
        """Have sessions use the programme of that id."""
        self.save(replace(self.settings, programme=name))

    def _contacts_chosen(self, shown: bool) -> None:
        self.save(replace(self.settings, contacts_shown=shown))
        self._write_card()

    def _write_card(self) -> None:
        """Keep what helps in a hard moment where it can be read before unlock."""
        if self.protocol is None or not self._installed:
            return
        try:
            write_card(self._place.folder, card_of(self.protocol, contacts=self.settings.contacts_shown))
        except Known as why:
            self._refuse(why)

    # -- protocol ---------------------------------------------------------------------------------------------

    def use_protocol(self, protocol: Protocol, *, installed: bool) -> None:
        """Have a protocol's words in a hard moment from now on, unless it is only the example, whose numbers are none.

        The card is kept again with each start, since a record that came from a backup brings none.
        """
        self.protocol, self._installed = protocol, installed
        self._place.know_card(card_of(protocol) if installed else None)
        self._write_card()

    def take_file(self, path: Path) -> None:
        """Take over a file of the clinic's: a measure, or else a protocol."""
        try:
            if documents.is_measure(path):
                self._take_measure(documents.load_measure(path))
                return
            document = documents.load_protocol(path)
        except Known as why:
            self._refuse(why)
            return
        self.take_protocol(document)

    def _take_measure(self, document: documents.Document[Measure]) -> None:
        def say(answer: Future[Taken]) -> None:
            why = answer.exception()
            if isinstance(why, Known):
                self._refuse(why)
            elif self._page is not None:
                self._page.show_measure(answer.result() is Taken.NEW, document.value.title)

        at = SystemClock().stamp()
        self._place.worker.submit(lambda store: take(store, document, at), say)

    def take_protocol(self, document: documents.Document[Protocol]) -> None:
        """Take over what the clinic sent, unless it is an older version of the one in use."""
        try:
            ours, given = self.protocol, document.value
            if ours is not None and given.id == ours.id and given.version < ours.version:
                raise Known("protocol.older", ours=ours.version, given=given.version)
        except Known as why:
            self._refuse(why)
            return
        self._install(document)
