"""Where everything lives: one folder of one person, and the names in it.

The only module that knows appdirs. Makes the folder and its rooms; what is inside each belongs to the module that
writes it.
"""

import errno
import os
import stat
import tempfile
from pathlib import Path

import appdirs

from companion.domain.errors import Known
from companion.domain.records import dataclass
from companion.services.files import NO_RIGHT, NO_ROOM, PRIVATE_FOLDER

PROGRAM = "companion"
SYNCED = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "mobile documents": "iCloud Drive",
    "icloud drive": "iCloud Drive",
    "icloud": "iCloud Drive",
    "google drive": "Google Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
}
"""Folder names, in small letters, of services that copy files while they are in use and so tear a store apart."""


@dataclass(frozen=True, slots=True)
class Folder:
    """One person's folder. Making the object touches nothing."""

    root: Path

    @classmethod
    def default(cls) -> "Folder":
        """Give the folder that the system means for a program's data, for when no other was asked for."""
        return cls(Path(appdirs.user_data_dir(PROGRAM, appauthor=False)))

    @property
    def calm(self) -> Path:
        """Grounding, breathing and the contacts chosen to be shown: not encrypted, so that help needs no key."""
        return self.root / "calm"

    @property
    def keys(self) -> Path:
        """The slots that each hold the data key, locked."""
        return self.root / "keys.json"

    @property
    def keys_copy(self) -> Path:
        """A second copy of the slots."""
        return self.root / "keys.json.bak"

    @property
    def login_key(self) -> Path:
        """The key that lies open beside the data, where a person chose the computer's login as only protection."""
        return self.root / "login.key"

    @property
    def data(self) -> Path:
        """The encrypted store."""
        return self.root / "data.db"

    @property
    def high(self) -> Path:
        """The high-water mark: how far the store was known to reach."""
        return self.root / "high.json"

    @property
    def inbox(self) -> Path:
        """Sealed events that wait for the next unlock."""
        return self.root / "inbox"

    @property
    def backups(self) -> Path:
        """Copies of the store, encrypted with the same key."""
        return self.root / "backups"

    @property
    def voice(self) -> Path:
        """Voice notes of the journal, each encrypted in a file of its own."""
        return self.root / "voice"

    @property
    def voice_copies(self) -> Path:
        """A second copy of each voice note, for the backups."""
        return self.backups / "voice"

    @property
    def work_copies(self) -> Path:
        """A copy of programmes, voices and packs, each file locked, for the backups."""
        return self.backups / "work"

    @property
    def packs(self) -> Path:
        """Installed packs and the audio in them."""
        return self.root / "packs"

    @property
    def voices(self) -> Path:
        """The voices that were recorded here, each locked."""
        return self.root / "voices"

    @property
    def library(self) -> Path:
        """The audio that was taken in, each piece by the hash of its content."""
        return self.root / "library"

    @property
    def programmes(self) -> Path:
        """The person's own programmes."""
        return self.root / "programmes"

    @property
    def ballast(self) -> Path:
        """Room kept back for a full disk."""
        return self.root / "ballast.bin"

    @property
    def handed(self) -> Path:
        """The pack that a second start hands to the window that is open."""
        return self.root / "handed.json"

    @property
    def lock(self) -> Path:
        """The file that the running program holds."""
        return self.root / "app.lock"

    @property
    def settings(self) -> Path:
        """How the window looks and sounds; nothing about a person."""
        return self.root / "settings.json"

    @property
    def logs(self) -> Path:
        """Codes and event ids of what went wrong."""
        return self.root / "logs"

    @property
    def cache(self) -> Path:
        """What can be made again."""
        return self.root / "cache"

    @property
    def run(self) -> Path:
        """What lives only while the program does, such as the sound engine's address."""
        return self.root / "run"

    def create(self) -> None:
        """Make the folder and its rooms, 0700, and try whether a file can be made in it.

        Raises Known `folder.not_a_folder`, `folder.read_only`, `folder.full` or `folder.write_failed`.
        """
        try:
            self.root.parent.mkdir(parents=True, exist_ok=True)
            for place in (self.root, *self._rooms()):
                place.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
                _tighten(place)
            self._probe()
        except OSError as fault:
            raise self._known(fault) from None

    def _probe(self) -> None:
        """Try whether a file can be made; a full disk is no reason to keep a person from what is there."""
        try:
            with tempfile.TemporaryFile(dir=self.root):
                pass
        except OSError as fault:
            if fault.errno not in NO_ROOM:
                raise

    def synced_by(self) -> str | None:
        """Name the cloud service whose folder this lies in, or None; such a service can tear the store apart."""
        for part in self.root.absolute().parts:
            name = part.casefold()
            for sign, service in SYNCED.items():
                if name == sign or name.startswith((f"{sign} ", f"{sign}-")):
                    return service
        return None

    def _rooms(self) -> tuple[Path, ...]:
        kept = (self.calm, self.inbox, self.backups, self.voice, self.voices, self.packs, self.library, self.programmes)
        return (*kept, self.logs, self.cache, self.run)

    def _known(self, fault: OSError) -> Known:
        if fault.errno in {errno.EEXIST, errno.ENOTDIR} or isinstance(fault, FileExistsError | NotADirectoryError):
            return Known("folder.not_a_folder", folder=str(self.root))
        if fault.errno in NO_ROOM:
            return Known("folder.full", folder=str(self.root))
        if fault.errno in NO_RIGHT:
            return Known("folder.read_only", folder=str(self.root))
        return Known("folder.write_failed", folder=str(self.root))


def _tighten(place: Path) -> None:
    """Take away what others may do in a folder; never gives a right that was not there."""
    mode = stat.S_IMODE(place.stat().st_mode)
    if os.name == "posix" and mode & 0o077:
        place.chmod(mode & PRIVATE_FOLDER)


def shipped(name: str) -> Path:
    """Give a folder that comes with the program: inside the package when installed, beside it in the source tree."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "assets" / name
    return installed if installed.is_dir() else package.parent / "assets" / name


def in_language(folder: Path, name: str, language: str) -> Path:
    """Give a file that comes in several languages: from the folder of that language, or the English one beside it."""
    theirs = folder / language / name
    return theirs if theirs.is_file() else folder / name
