"""Words into every text field of every page, those that are kept and those that are only typed and left again.

A clinic's protocol whose contacts are not to be shown, journal, plan, an export looked at and not saved, a pack and a
protocol begun and left, a key for packs, a voice for a programme, a path that leads nowhere, a backup elsewhere and
back to it, and at last a private copy to read from.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox

from companion.app import Program
from companion.services.keys import DataKey
from companion.services.paths import Folder
from companion.services.store import Store
from companion.ui.pages.settings import SettingsPage
from companion.ui.pages.studio.protocol.choices import PARTS
from companion.ui.pages.studio.protocol.editor import ProtocolEditor
from tests.ui.session_stage import own_protocol
from tests.whole.secretive import CANARY, SecretiveHands

LEAST_FIELDS = 60
"""Fewer than these, and pages were passed by."""
PRESSED = {
    "journal": ("Keep it",),
    "export": ("Look at it first",),
    "settings": ("Open",),
    "packs": ("Open",),
    "course": ("Put it in the plan",),
    "programmes": ("Import", "Open"),
    "library": ("Add files", "Open"),
}
"""What is pressed on a page once its fields are full; each shows more fields, or takes the words in."""


class Everywhere:
    """One person who goes everywhere and writes in everything; `backup` is a folder elsewhere on the disk."""

    def __init__(self, program: Program, hands: SecretiveHands, backup: Path, outside: Path) -> None:
        self._program, self._hands, self._backup, self._outside = program, hands, backup, outside

    def go(self) -> set[str]:
        """Go everywhere; gives the names of the fields that were filled."""
        home = self._program.home
        assert home is not None
        with _agreeing():
            self._take_protocol()
            for name in list(home._makers):  # noqa: SLF001 - every page, also those that come later
                if name != "session":
                    home.show(name)
                    self._fill()
                    for words in PRESSED.get(name, ()):
                        self._press(words)
            self._write_protocol()
            self._make_key()
            self._begin_programme()
            self._search_help()
            self._save_elsewhere()
        assert len(self._hands.filled) >= LEAST_FIELDS, sorted(self._hands.filled)
        return self._hands.filled

    def _fill(self) -> None:
        self._hands.settle()
        self._hands.fill()

    def _press(self, words: str) -> None:
        """Press what can be pressed now, and fill what it shows; a button that words alone free may stay shut."""
        self._hands.settle()
        if self._hands.button(words) is not None:
            self._hands.press(words)
            self._fill()

    def _take_protocol(self) -> None:
        """Take over a protocol with words that nobody is shown before unlock; its file lies beside the disk."""
        plan = own_protocol()
        plan["title"] = f"{CANARY} title"
        plan["clinic"] = {"name": f"{CANARY} clinic", "prescriber": f"{CANARY} prescriber"}
        plan["contacts"] = [{**one, "name": f"{CANARY} contact"} for one in plan["contacts"]]
        file = self._outside / "protocol.json"
        file.write_text(json.dumps(plan), "utf-8")
        home = self._program.home
        assert home is not None
        home.show("settings")
        cast("SettingsPage", self._program.window.page("settings")).protocol_given.emit(file)
        self._hands.settle()

    def _write_protocol(self) -> None:
        """Write in every part of the form, and leave it without saving: as a file it would lie open by choice."""
        home = self._program.home
        assert home is not None
        home.show("protocol")
        page = cast("ProtocolEditor", self._program.window.page("protocol"))
        for part in PARTS:
            page.open_part(part)
            self._fill()
        self._press("Save as a file")
        self._press("Close")

    def _make_key(self) -> None:
        """Make a key for packs by a passphrase that is to be found nowhere."""
        home = self._program.home
        assert home is not None
        home.show("make_pack")
        for name in ("Passphrase of the key", "The same once more"):
            (field,) = [one for one in self._hands._shown(QLineEdit) if one.accessibleName() == name]  # noqa: SLF001
            field.setText(f"{CANARY} of a key")
        self._press("Make the key")
        self._hands.wait(lambda: self._hands.sees("These words stand for your key"), "the words of the key")

    def _begin_programme(self) -> None:
        """Begin a programme and a voice in it, and leave both without saving."""
        home = self._program.home
        assert home is not None
        home.show("programmes")
        for words in ("New programme", "Add a voice", "From a file…", "Open", "Back"):
            self._press(words)

    def _search_help(self) -> None:
        self._program.window.help_asked.emit()
        self._fill()

    def _save_elsewhere(self) -> None:
        """Save a backup elsewhere, and go back to the newest one in the folder."""
        home = self._program.home
        assert home is not None
        home.show("safety")
        self._hands.settle()
        (field,) = [one for one in self._hands._shown(QLineEdit) if one.accessibleName() == "The folder it goes to"]  # noqa: SLF001
        field.setText(str(self._backup))
        self._press("Save a backup there")
        self._hands.wait(lambda: any(self._backup.glob("*")), "the backup elsewhere")
        self._press("Go back to an earlier state")
        self._hands.wait(lambda: self._program.window.current == "restore", "the choice of a backup")
        self._fill()
        newest = next(words for words in self._hands.seen() if words[:1].isdigit() and ":" in words)
        self._hands.press(newest)
        self._hands.wait(lambda: self._program.home is not None, "the record as it was")


@contextmanager
def _agreeing() -> Iterator[None]:
    """Answer each question that comes up by what changes something."""
    timer = QTimer(interval=50)

    def answer() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            next(one for one in box.buttons() if box.buttonRole(one) is QMessageBox.ButtonRole.DestructiveRole).click()

    timer.timeout.connect(answer)
    timer.start()
    yield
    timer.stop()


def read_a_copy(folder: Folder, key: DataKey) -> None:
    """Read the whole record from a private copy, as where the folder can't be written to."""
    store = Store.open_copy(folder, key)
    assert store.events()
    store.close()
