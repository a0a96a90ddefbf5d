"""The composition root's part behind the settings page: looks, the clinic's protocol, and the ways in.

Connects one page with settings file, vault and calm card. Changing a way in takes a moment of hard arithmetic, or a
keyring's seconds, and so happens on a thread.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths

from companion.domain.errors import Known
from companion.domain.protocol import Protocol
from companion.services import documents
from companion.services.calm import card_of, write_card
from companion.services.keys import ByCode, ByPassphrase, DataKey, NewSlot, Vault
from companion.services.paths import Folder
from companion.services.recovery_code import new_code
from companion.services.settings import Look, Settings, SettingsFile
from companion.services.slots import SlotKind
from companion.services.worker import Worker
from companion.ui.post import RunAway
from companion.ui.theme import Theme

if TYPE_CHECKING:
    from companion.ui.pages.settings import SettingsPage


@dataclass(frozen=True, slots=True)
class Place:
    """Where this person's things are, and who keeps them; `run_away` runs a job on a thread and brings its answer."""

    folder: Folder
    key: DataKey
    worker: Worker
    vault: Vault
    settings_file: SettingsFile
    run_away: RunAway


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
        self.settings = Settings()
        self.protocol: Protocol | None = None

    def make_page(self) -> "SettingsPage":
        """Build the settings page."""
        from companion.ui.pages.settings import SettingsPage  # noqa: PLC0415 - imported when first shown

        location = QStandardPaths.writableLocation
        kinds = (QStandardPaths.StandardLocation.DownloadLocation, QStandardPaths.StandardLocation.DocumentsLocation)
        page = SettingsPage(self._theme, self._place.folder, tuple(Path(location(kind)) for kind in kinds))
        page.look_chosen.connect(self._look_chosen)
        page.protocol_given.connect(self.take_file)
        page.packs_asked.connect(self._show_packs)
        page.passphrase_given.connect(lambda text: self._add_way(page, ByPassphrase(text), _tr("Passphrase is set.")))
        page.code_asked.connect(lambda: self._make_code(page))
        page.slot_removed.connect(lambda kind: self._remove_way(page, kind))
        page.contacts_chosen.connect(self._contacts_chosen)
        page.set_contacts_shown(self.settings.contacts_shown)
        page.show_keys(self._place.vault.state())
        return page

    # -- looks and what may be seen before unlock -------------------------------------------------------------

    def _save(self, settings: Settings) -> None:
        self.settings = settings
        try:
            self._place.settings_file.save(settings)
        except Known as why:
            self._refuse(why)

    def _look_chosen(self, look: Look) -> None:
        self._theme.set_look(look)
        self._save(replace(self.settings, look=look))

    def _contacts_chosen(self, shown: bool) -> None:
        self._save(replace(self.settings, contacts_shown=shown))
        self._write_card()

    def _write_card(self) -> None:
        """Keep what helps in a hard moment where it can be read before unlock."""
        if self.protocol is None:
            return
        try:
            write_card(self._place.folder, card_of(self.protocol, contacts=self.settings.contacts_shown))
        except Known as why:
            self._refuse(why)

    # -- protocol ---------------------------------------------------------------------------------------------

    def take_file(self, path: Path) -> None:
        """Take over a protocol file of the clinic's."""
        try:
            document = documents.load_protocol(path)
        except Known as why:
            self._refuse(why)
            return
        self.take_protocol(document)

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
        self._write_card()

    # -- ways in ----------------------------------------------------------------------------------------------

    def _add_way(self, page: "SettingsPage", way: NewSlot, done: str, code: str = "") -> None:
        key, vault = self._place.key, self._place.vault

        def answered(why: Known | None) -> None:
            page.show_keys(vault.state())
            if why is not None:
                page.say(why)
                return
            page.say_done(done)
            if code:
                page.show_code(code)

        self._place.run_away(lambda: _tried(lambda: vault.add_slot(key, way)), answered)

    def _make_code(self, page: "SettingsPage") -> None:
        code = new_code()
        self._add_way(page, ByCode(code), _tr("The recovery code is made. Write it down now."), code)

    def _remove_way(self, page: "SettingsPage", kind: SlotKind) -> None:
        vault = self._place.vault

        def answered(why: Known | None) -> None:
            page.show_keys(vault.state())
            if why is None:
                page.say_done(_tr("That way in is gone."))
            else:
                page.say(why)

        self._place.run_away(lambda: _tried(lambda: vault.remove_slot(kind)), answered)


def _tried(job: Callable[[], None]) -> Known | None:
    """Run a job that has no answer but what went wrong."""
    try:
        job()
    except Known as why:
        return why
    return None


def _tr(text: str) -> str:
    return QCoreApplication.translate("Housekeeping", text)
