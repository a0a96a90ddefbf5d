"""The composition root's part behind Help now: the card, the numbers and the place, all of them without a key."""

from companion.domain.errors import Known
from companion.services.calm import CalmCard
from companion.services.numbers import read_numbers
from companion.services.paths import Folder, shipped
from companion.services.place import Place, read_place, write_place
from companion.ui.pages.help import HelpPage
from companion.ui.theme import Theme


def help_page(theme: Theme, folder: Folder, card: CalmCard) -> HelpPage:
    """Make the page; what is written there about the place is kept at once, or it says why not."""
    page = HelpPage(theme, card, read_place(folder), read_numbers(shipped("help") / "numbers.json"))

    def keep(place: Place) -> None:
        try:
            write_place(folder, place)
        except Known as why:
            page.not_kept(why)
        else:
            page.kept(place)

    page.place_given.connect(keep)
    return page
