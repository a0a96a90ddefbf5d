"""Every page of the program, by name, and how to get there; the doors before the record as well."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from companion.app import Program
from companion.domain.errors import Known
from companion.services.recovery_code import new_code
from companion.services.slots import SlotKind
from companion.ui.pages.erased import ErasedPage
from companion.ui.pages.opening import OpeningPage
from companion.ui.pages.restore import RestorePage
from companion.ui.pages.setup import SetupPage
from companion.ui.pages.trouble import TroublePage
from companion.ui.pages.unlock import UnlockPage
from companion.ui.theme import Theme
from tests.whole.hands import Hands

BEHIND_RECORD = (
    "today", "session", "mood", "journal", "check_ins", "records", "programmes", "library", "export", "settings",
    "safety", "packs", "make_pack", "course", "aftercare", "guide",
)  # fmt: skip
TROUBLES = (
    Known("store.damaged"),
    Known("store.newer", found=9, ours=7),
    Known("store.behind", lost=3, events=900),
    Known("folder.full", folder="the folder"),
    Known("instance.running"),
)


def open_program(program: Program) -> None:
    """Start the window and wait until the record is open."""
    program.start()
    Hands(program.window).wait(lambda: program.home is not None and program.window.current == "today", "the record")


def go(program: Program, name: str) -> QWidget:
    """Show a page of the open program, wait for what the store says of it, and give the window."""
    if name == "help":
        program.window.help_asked.emit()
    else:
        assert program.home is not None
        program.home.show(name)
    settle(program)
    return program.window


def settle(program: Program) -> None:
    """Wait until the store has answered what a page asked, and what it asked then."""
    assert program.home is not None
    for _ in range(3):
        answered = program.home.place.worker.submit(lambda store: None)
        Hands(program.window).wait(answered.done, "what the store says")
        QTest.qWait(20)


def doors(theme: Theme) -> Mapping[str, Callable[[], QWidget]]:
    """Give the pages from before the record, each ready to be built."""
    ways = (SlotKind.PASSPHRASE, SlotKind.CODE)
    found: dict[str, Callable[[], QWidget]] = {
        "opening": partial(OpeningPage, theme),
        "setup": partial(SetupPage, theme, new_code),
        "unlock": partial(UnlockPage, theme, ways),
        "erased": partial(ErasedPage, theme, None),
        "restore": partial(RestorePage, theme, (), (Path("backups"),)),
    }
    for why in TROUBLES:
        found[why.code.replace(".", "-")] = partial(TroublePage, theme, why)
    return found
