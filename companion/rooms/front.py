"""What is there before the store: window, theme, folder, and a way to answer from a thread."""

from PySide6.QtWidgets import QWidget

from companion.domain.records import dataclass
from companion.rooms.relief import Relief
from companion.services.clinic import ClinicSettings
from companion.services.paths import Folder
from companion.ui.post import Post, RunAway
from companion.ui.theme import Theme
from companion.ui.window import MainWindow


@dataclass(frozen=True, slots=True)
class Front:
    """What is there before the store: `run_away` answers from a thread, `relief` shows pages that have help in them."""

    window: MainWindow
    theme: Theme
    post: Post
    folder: Folder
    run_away: RunAway
    relief: Relief
    clinic: ClinicSettings

    def show(self, name: str, page: QWidget) -> None:
        """Show a page that has help, grounding and calm sound in it."""
        self.relief.hold_door(name, page)
