"""The composition root's part behind going back to a backup: the page, the copies, and what opens them.

The store is closed while this is shown. What is in the folder is set aside, and a copy that can't be read changes
nothing.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from companion.domain.errors import Known
from companion.services import backup
from companion.services.backup import Backups
from companion.services.clock import SystemClock
from companion.services.keys import DataKey, Vault
from companion.services.paths import Folder
from companion.ui.pages.restore import RestorePage
from companion.ui.post import RunAway, tried
from companion.ui.theme import Theme


class RestoreRoom:
    """Put a backup in place; `done` is called with the key that opens it. Without a key only files are offered."""

    def __init__(
        self,
        theme: Theme,
        folder: Folder,
        key: DataKey | None,
        *,
        run_away: RunAway,
        done: Callable[[DataKey], None],
    ) -> None:
        self._folder, self._run_away, self._done = folder, run_away, done
        self._keys = [key] if key is not None else []
        location = QStandardPaths.writableLocation
        kinds = (QStandardPaths.StandardLocation.DownloadLocation, QStandardPaths.StandardLocation.DocumentsLocation)
        places = [Path(location(kind)) for kind in kinds]
        self.page = RestorePage(theme, Backups(folder).all() if key else (), (*places, places[-1] / "Companion"))
        self.page.chosen.connect(self._go_back)
        self.page.file_given.connect(self._go_back_to_file)

    def _go_back(self, path: Path) -> None:
        self._carry_out(lambda: backup.restore(self._folder, self._keys[-1], path, SystemClock().stamp()))

    def _go_back_to_file(self, path: Path, secret: str) -> None:
        def unlock(vault: Vault) -> DataKey:
            self._keys.append(_open_with(vault, secret))
            return self._keys[-1]

        before = list(self._keys)

        def job() -> None:
            try:
                backup.restore_portable(self._folder, path, unlock, SystemClock().stamp())
            except Known:
                self._keys = before
                raise

        self._carry_out(job)

    def _carry_out(self, job: Callable[[], object]) -> None:
        self.page.wait(True)

        def answered(found: object) -> None:
            self.page.wait(False)
            if isinstance(found, Known):
                self.page.say(found)
            else:
                self._done(self._keys[-1])

        self._run_away(lambda: tried(job), answered)


def _open_with(vault: Vault, secret: str) -> DataKey:
    """Open by the passphrase, or else by the recovery code; raises the answer that fits what was typed."""
    try:
        return vault.unlock_by_passphrase(secret)
    except Known as why:
        try:
            return vault.unlock_by_code(secret)
        except Known as other:
            no_code = other.code in {"code.mistyped", "keys.no_slot"} and why.code != "keys.no_slot"
            raise (why if no_code else other) from None
