"""The doors before the record, and pages that need none, by name; and how the record is opened."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from companion.app import Program
from companion.domain import protocol as protocols
from companion.domain.drafting import Draft
from companion.domain.errors import Known
from companion.domain.raising import Raising
from companion.services.backup import Backup
from companion.services.calm import card_of
from companion.services.clock import SystemClock
from companion.services.numbers import read_numbers
from companion.services.paths import shipped
from companion.services.place import Place
from companion.services.slots import SlotKind
from companion.ui.pages.beginning.news import NewsPage
from companion.ui.pages.erased import ErasedPage
from companion.ui.pages.help import HelpPage
from companion.ui.pages.opening import OpeningPage
from companion.ui.pages.restore import RestorePage
from companion.ui.pages.sealed import SealedPage
from companion.ui.pages.setup import SetupPage, Way
from companion.ui.pages.studio.protocol.choices import PARTS
from companion.ui.pages.studio.protocol.editor import ProtocolEditor
from companion.ui.pages.studio.protocol.preview import PreviewPage
from companion.ui.pages.trouble import TroublePage
from companion.ui.pages.unlock import UnlockPage
from companion.ui.theme import Theme
from tests.ui.session_stage import PROTOCOL
from tests.whole.hands import Hands

BACKED_UP = datetime(2026, 11, 22, 20, 15, tzinfo=UTC)
WIDE_CODE = "-".join(["WMQW"] * 7)
"""No code, but as wide as one can be."""
TROUBLES = (
    Known("store.damaged"),
    Known("store.newer", found=9, ours=7),
    Known("store.behind", lost=3, events=900),
    Known("folder.full", folder="/home/sam/Companion"),
    Known("instance.running"),
    Known("keyring.locked"),
)


def open_program(program: Program) -> None:
    """Start the window and wait until the record is open."""
    program.start()
    Hands(program.window).wait(lambda: program.home is not None and program.window.current == "today", "the record")


def doors(theme: Theme) -> Mapping[str, Callable[[], QWidget]]:
    """Give the pages from before the record, each ready to be built."""
    ways = (SlotKind.PASSPHRASE, SlotKind.CODE)
    found: dict[str, Callable[[], QWidget]] = {
        "opening": partial(OpeningPage, theme),
        "opening-raising": partial(_raising, theme),
        "setup": partial(SetupPage, theme, lambda: WIDE_CODE),
        "setup-who": partial(_setting_up, theme, 1),
        "setup-ways": partial(_setting_up, theme, 2),
        "setup-code": partial(_new_code, theme),
        "unlock": partial(UnlockPage, theme, ways),
        "unlock-wrong": partial(_wrong, theme, ways),
        "erased": partial(ErasedPage, theme, None),
        "restore": partial(RestorePage, theme, (), (Path("backups"),)),
        "restore-copies": partial(_copies, theme),
        "sealed": partial(_sealed, theme),
        "news": partial(_news, theme),
        "help-numbers": partial(_help, theme),
        **{f"draft-{part}": partial(_drafting, theme, part) for part in PARTS},
        "draft-preview": partial(PreviewPage, theme, protocols.read(PROTOCOL)),
    }
    for why in TROUBLES:
        found[why.code.replace(".", "-")] = partial(TroublePage, theme, why, BACKED_UP)
    return found


def _raising(theme: Theme) -> QWidget:
    page = OpeningPage(theme)
    page.say_raising(Raising.CHANGE)
    return page


def _setting_up(theme: Theme, step: int) -> SetupPage:
    page = SetupPage(theme, lambda: WIDE_CODE)
    page.set_keyring(Known("keyring.missing"))
    page._show_step(page._steps[step])  # noqa: SLF001 - the way there is in words, which are in any language
    return page


def _new_code(theme: Theme) -> QWidget:
    page = _setting_up(theme, 2)
    page.set_keyring("Secret Service")
    page._choose(Way.KEYRING)  # noqa: SLF001 - as above
    return page


def _wrong(theme: Theme, ways: tuple[SlotKind, ...]) -> QWidget:
    page = UnlockPage(theme, ways)
    page.say(Known("keys.wrong_secret", kind=SlotKind.PASSPHRASE))
    return page


def _copies(theme: Theme) -> QWidget:
    made = [datetime(2026, 11, day, 20, 15, tzinfo=UTC) for day in (22, 21, 20)]
    page = RestorePage(theme, [Backup(Path("backups"), one) for one in made], (Path("backups"),))
    page._choose_file(Path("from-the-old-computer.companion-backup"))  # noqa: SLF001 - as above
    return page


def _sealed(theme: Theme) -> QWidget:
    page = SealedPage(theme.night(), protocols.read(PROTOCOL), SystemClock().stamp)
    page.say_not_kept(Known("folder.full", folder="/home/sam/Companion"), 2)
    return page


def _news(theme: Theme) -> QWidget:
    lines = ("Reminders can be turned off one by one.", "The graph shows up to ten years, and each session in it.")
    return NewsPage(theme, (("0.3.0", lines), ("0.2.0", lines[:1])))


def _help(theme: Theme) -> QWidget:
    place = Place("Lake street 4, second floor", country="DE")
    page = HelpPage(theme, card_of(protocols.read(PROTOCOL)), place, read_numbers(shipped("help") / "numbers.json"))
    page.stand(alone=True)  # as the window has it before the record
    return page


def _drafting(theme: Theme, part: str) -> QWidget:
    page = ProtocolEditor(theme, Draft(PROTOCOL))
    page.open_part(part)
    return page
