"""What the studio's rooms have in common: what they need of the rest of the window, and the names of their pages."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from companion.domain.errors import Bug, Known
from companion.domain.programme import Programme
from companion.domain.programme import Sound as Found
from companion.domain.protocol import Protocol
from companion.domain.records import dataclass
from companion.rooms.housekeeping import Housekeeping, Place
from companion.services.library import Library
from companion.services.sound import Sound
from companion.services.voices import Voices
from companion.ui.live import Live
from companion.ui.post import Post
from companion.ui.theme import Theme
from companion.ui.window import MainWindow

EDITOR, SHELF, LIBRARY, EXPORT, VOICE = "programme", "programmes", "library", "programme-export", "programme-voice"
MAKE_PACK = "make_pack"
PROTOCOL, PROTOCOL_PREVIEW = "protocol", "protocol-preview"
PLAYLISTS = (".m3u8", ".m3u", ".xspf")


@dataclass(frozen=True, slots=True)
class House:
    """What the studio needs of the rest of the window."""

    window: MainWindow
    theme: Theme
    post: Post
    place: Place
    sound: Sound
    library: Library
    live: Live
    keeping: Housekeeping
    show: Callable[[str], None]
    tell: Callable[[Known], None]
    rehearse: Callable[[Mapping[str, object]], None]

    @property
    def voices(self) -> Voices:
        """Give the voices of the open folder."""
        return Voices(self.place.folder, self.place.key)

    @property
    def protocol(self) -> Protocol:
        """Give the protocol that is in use."""
        if self.keeping.protocol is None:
            raise Bug("pages are shown after the protocol was read")
        return self.keeping.protocol

    def find(self, programme: Programme) -> Mapping[str, Found]:
        """Give a programme's sounds: those of the library, and the voices."""
        return {**self.library.find(programme), **self.voices.find(programme)}

    def tried(self, job: Callable[[], object]) -> bool:
        """Do something, and say why not where that can't be; gives whether it was done."""
        try:
            job()
        except Known as why:
            self.tell(why)
            return False
        return True


def music_folders() -> tuple[Path, ...]:
    """Give where people keep their sound files."""
    location = QStandardPaths.writableLocation
    kinds = (
        QStandardPaths.StandardLocation.MusicLocation,
        QStandardPaths.StandardLocation.DownloadLocation,
        QStandardPaths.StandardLocation.DocumentsLocation,
    )
    return tuple(Path(location(kind)) for kind in kinds)
