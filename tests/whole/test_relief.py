"""Help now has the clinic's numbers while the record is open, and before that only where the person chose so."""

from pathlib import Path
from typing import cast

from companion.domain import clinic
from companion.domain import protocol as protocols
from companion.rooms.relief import Relief
from companion.services.calm import FILE, CalmCard, card_of, read_card
from companion.services.clinic import ClinicSettings
from companion.services.paths import Folder
from companion.services.slots import SlotKind
from companion.ui.pages.frame import Page
from companion.ui.pages.help import HelpPage
from companion.ui.pages.session.grounding_page import GroundingPage
from companion.ui.pages.unlock import UnlockPage
from companion.ui.theme import Theme
from companion.ui.widgets.checklist_row import ChecklistRow
from companion.ui.window import MainWindow
from tests.ui.person import EXAMPLES
from tests.ui.reading import read, settle
from tests.ui.session_stage import own_protocol
from tests.whole.flat import Flat, flats

LINE = "555 0100"
CHOICE = "Show the clinic's numbers before unlock too"


def lies_open(stage: Flat) -> CalmCard:
    """Give what can be read without a key."""
    return read_card(stage.home.place.folder, EXAMPLES / "protocol.json")


def test_the_clinics_numbers_are_in_help_while_the_record_is_open_and_outside_it_by_choice(
    theme: Theme, tmp_path: Path
) -> None:
    with flats(theme, tmp_path) as make:
        stage = make(own_protocol())
        stage.window.help_asked.emit()
        settle()
        assert LINE in read(stage.window)
        card = lies_open(stage)
        assert not card.example, "the clinic's words lie open from the first start with its record on"
        assert card.contacts == ()
        stage.relief.forget()  # as a lock does
        settle()
        assert stage.relief.card().contacts == ()
        assert LINE not in read(stage.window)
        stage.home.show("settings")
        next(row for row in stage.window.findChildren(ChecklistRow) if row.accessibleName() == CHOICE).click()
        assert lies_open(stage).contacts[0].phone == stage.relief.card().contacts[0].phone == LINE
        stage.home._take_protocol(None)  # noqa: SLF001 - as at a start without the clinic's protocol
        stage.window.help_asked.emit()
        settle()
        assert LINE in read(stage.window), "what the person chose to have lie open stays"
        stage.home.place.folder.calm.joinpath(FILE).unlink()
        stage.window.help_asked.emit()
        settle()
        assert LINE not in read(stage.window), "and nobody is sent to the example's numbers"


def before_the_record(theme: Theme, folder: Path, handed: ClinicSettings | None = None) -> tuple[MainWindow, Relief]:
    """Give a window that has help in it and nothing else."""
    window = MainWindow(theme, lambda: True)
    relief = Relief(
        window,
        theme,
        Folder(folder),
        clinic=handed or ClinicSettings(),
        show_again=window.show_page,
        help_opened=lambda: None,
    )
    return window, relief


def test_a_clinics_kit_brings_its_numbers_before_the_record_is_open(theme: Theme, tmp_path: Path) -> None:
    window, relief = before_the_record(theme, tmp_path / "none")
    relief.show_help()
    window.show()
    said = read(window)
    assert "In Settings you can have them shown before that, too." in said
    assert "emergency number of the country" in said
    window.close()
    ward = {"id": "ward", "name": "Station 4", "role": "clinic", "phone": "040 1", "hours": "always"}
    nothing = {"defaults": {}, "locked": {}, "logo": None, "keys": [], "packs": [], "privacy": "", "support": ""}
    kit = {"format": clinic.FORMAT, "version": 1, "name": "Klinik Nord", "contacts": [ward], **nothing}
    window, relief = before_the_record(theme, tmp_path / "none", ClinicSettings(file=clinic.read(kit)))
    relief.show_help()
    window.show()
    assert "040 1" in read(window)
    relief.know(card_of(protocols.read(own_protocol())))
    settle()
    assert LINE in read(window) and "040 1" not in read(window), "until a protocol brings its own"
    relief.forget()
    settle()
    assert LINE not in read(window) and "040 1" in read(window)
    window.close()


def test_a_record_that_locks_by_itself_leads_nobody_away_from_help_or_the_way_back(
    theme: Theme, tmp_path: Path
) -> None:
    window, relief = before_the_record(theme, tmp_path)
    for show, name, dark in ((relief.show_help, "help", False), (relief.show_grounding, "grounding", True)):
        window.hold("today", Page(theme))
        window.show_page("today")
        show()
        relief.forget()  # as the lock does
        assert (window.current, window.full, window.holds("today")) == (name, dark, False)
        relief.hold_door("unlock", UnlockPage(theme, (SlotKind.PASSPHRASE,)))
        assert window.current == name
        page = window.page(name)
        (page.left if isinstance(page, GroundingPage) else cast("HelpPage", page).back_asked).emit()
        assert (window.current, window.full) == ("unlock", False)
    window.close()
