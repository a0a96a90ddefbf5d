"""A session in which every text field gets a word that must be found nowhere but in the record.

Run as `python -m tests.whole.secretive FOLDER SPEED [short] [everywhere] [leak]`, on a display, to be watched from
outside: by strace for sockets and files, and afterwards on the raw disk. Prints how many of the words the record has,
and how many fields they went into. With `short` it leaves the session out. With `everywhere` it goes to every page as
well. With `leak` it does what must be seen: `leak` below.
"""

import ctypes
import os
import socket
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import fields
from datetime import date
from enum import Enum
from itertools import count
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from companion.app import Program
from companion.domain import events as ev
from companion.domain.body import Body
from companion.services.paths import Folder
from tests.whole.drive import Drive
from tests.whole.hands import Hands

CANARY = "CANARY"
ELSEWHERE_NAME = "companion-planted"
PASSPHRASE = f"{CANARY} in a passphrase"
LEFT_OPEN = ("Passphrase", "New passphrase", "The same once more", "To go on, type", "The folder it goes to")
"""Fields with a meaning of their own."""
TITLES = {"Companion", ""}


class SecretiveHands(Hands):
    """Hands that put a word of their own into every text field before they press anything."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._words = (f"{CANARY}{number:03d}" for number in count())
        self.filled: set[str] = set()

    def press(self, words: str, which: int = 0) -> None:
        """Fill, then press; some buttons wait for words."""

        def ready() -> bool:
            self.fill()
            return self.button(words, which) is not None

        self.wait(ready, f"a button “{words}”")
        super().press(words, which)

    def hold(self, words: str, seconds: float) -> None:
        """Hold a little longer: being traced makes everything slow."""
        super().hold(words, seconds + 1)

    def fill(self) -> None:
        """Write into every text field in sight that is empty and takes words."""
        for window in QApplication.topLevelWidgets():
            assert window.windowTitle() in TITLES, window.windowTitle()
            for field in window.findChildren(QLineEdit):
                numeric = field.inputMethodHints() & Qt.InputMethodHint.ImhFormattedNumbersOnly
                if self._empty(field) and not field.text() and not numeric:
                    field.setText(next(self._words))
                    self.filled.add(field.accessibleName())
            texts: list[QPlainTextEdit | QTextEdit] = [
                *window.findChildren(QPlainTextEdit),
                *window.findChildren(QTextEdit),
            ]
            for text in texts:
                if self._empty(text) and not text.toPlainText():
                    text.setPlainText(next(self._words))
                    self.filled.add(text.accessibleName())

    def _empty(self, field: Any) -> bool:
        name = field.accessibleName()
        return field.isVisible() and field.isEnabled() and not field.isReadOnly() and not name.startswith(LEFT_OPEN)


class SecretiveDrive(Drive):
    """One patient and one sitter who have a lot to write."""

    def look_after(self) -> None:
        """Write a note as well."""
        super().look_after()
        self._hands.press("Note")
        self._hands.press("Record the note")


def every_kind() -> Iterator[Body]:
    """Give one of each kind of event that has words in it, full of them; documents and sessions must be right ones."""
    for kind in ev.KINDS.values():
        if kind is ev.SessionClosed or any(one.name in ("document", "protocol") for one in fields(kind)):
            continue
        hints = get_type_hints(kind)
        values = {one.name: _value(hints[one.name], f"{kind.KIND}.{one.name}") for one in fields(kind)}
        if any(CANARY in str(value) for value in values.values()):
            yield kind(**values)


def _value(hint: Any, name: str) -> object:
    if hint is str:
        return f"{CANARY} {name}"
    if isinstance(hint, type) and issubclass(hint, Enum):
        return next(iter(hint))
    if get_origin(hint) is Mapping:
        return {f"{CANARY} {name}": _value(get_args(hint)[1], name)}
    if hint == tuple[str, ...]:
        return (f"{CANARY} {name}",)
    plain: dict[Any, object] = {int: 1, float: 0.0, bool: False, date: date(2026, 1, 2)}
    return plain.get(hint, 0.0 if "float" in str(hint) else None)


def leak() -> None:
    """Ask for sockets as a library of another language would, leave a list of files, and a word that is deleted."""
    for family in (socket.AF_INET, socket.AF_NETLINK):
        ctypes.CDLL(None).socket(family, socket.SOCK_DGRAM, 0)
    Path.home().joinpath("recently-used.xbel").touch()
    with tempfile.NamedTemporaryFile() as deleted:
        deleted.write(CANARY.encode())
        deleted.flush()
        os.fsync(deleted.fileno())
    outside = Path("/var/tmp", ELSEWHERE_NAME)  # noqa: S108 - outside on purpose, and empty
    outside.touch()
    outside.unlink()
    print(CANARY, file=sys.stderr)


def write_everything(program: Program) -> None:
    """Put words into every kind of entry, then record with the record locked, and unlock again."""
    hands = SecretiveHands(program.window)
    home = program.home
    assert home is not None
    for body in every_kind():
        home.live.runner.mark_outside(body)
    hands.press("Settings")
    hands.press("Keys, lock and backups")
    hands.press("Back up now")
    hands.wait(lambda: hands.sees("Backed up, and read back"), "the backup")
    hands.press("Lock now")
    hands.press("Record without opening")
    hands.press("Note")
    hands.press("Record the note")
    hands.wait(lambda: hands.sees("Recorded and sealed"), "the sealed note")
    hands.press("Back to unlocking")
    unlock(program, hands)


def go_everywhere(program: Program, folder: Folder) -> set[str]:
    """Go to every page; what is kept elsewhere is a backup on the same disk, and the clinic's file beside the disk."""
    from tests.whole.everywhere import Everywhere, read_a_copy

    home = program.home
    assert home is not None
    disk = folder.root.parent
    filled = Everywhere(program, SecretiveHands(program.window), disk / "home" / "elsewhere", disk.parent).go()
    assert program.home is not None
    read_a_copy(folder, program.home.place.key)
    return filled


def unlock(program: Program, hands: Hands) -> None:
    """Open by the passphrase, which is a word to be found nowhere as well."""
    hands.wait(lambda: hands.button("Open"), "the locked door")
    (field,) = [edit for edit in program.window.findChildren(QLineEdit) if edit.accessibleName() == "Passphrase"]
    field.setText(PASSPHRASE)
    Hands.press(hands, "Open")
    hands.wait(lambda: program.home is not None, "the open record")


def main(folder: Folder, speed: float, how: list[str]) -> int:
    """Go through one session, if it is not the short form, and everything around it.

    Unconfined: a kernel that refuses a socket hides from strace that it was asked for.
    """
    app = QApplication([])
    program = Program(app, folder, None if "short" in how else (None, None, speed))
    program.start()
    try:
        unlock(program, Hands(program.window))
        drive = SecretiveDrive(program, SecretiveHands(program.window))
        if "short" not in how:
            drive.go_through()
        if "leak" in how:
            leak()
        write_everything(program)
        filled = go_everywhere(program, folder) if "everywhere" in how else set()
        assert not app.clipboard().text(), "nobody asked for a copy"
        words = [one for event in drive.kept() for one in str(event.body).split(CANARY)[1:]]
        print(len(words), len(filled))
        QTest.qWait(100)
        return 0
    finally:
        program.close()


if __name__ == "__main__":
    sys.exit(main(Folder(Path(sys.argv[1])), float(sys.argv[2]), sys.argv[3:]))
