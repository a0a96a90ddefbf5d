"""Help now works with nothing behind it: no key, no store, no protocol."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy

from companion.services.calm import card_of, read_card
from companion.services.paths import Folder
from companion.services.settings import Look, Scheme
from companion.ui.pages.help import HelpPage
from companion.ui.theme import Theme
from tests.ui.person import EXAMPLES, Person
from tests.ui.reading import press, read, settle, show


def test_the_clinics_numbers_come_first_then_its_words(theme: Theme, person: Person) -> None:
    page = HelpPage(theme, card_of(person.own_protocol))
    show(theme, page)
    words = read(page)
    order = ["555 0100", "555 0101", "emergency number of the country", "blue lips", "vomiting does not stop"]
    places = [words.index(part) for part in order]
    assert places == sorted(places)
    assert "On-call line" in words


def test_without_a_folder_there_is_a_way_back_and_no_invented_number(theme: Theme, tmp_path: Path) -> None:
    page = HelpPage(theme, read_card(Folder(tmp_path / "nowhere"), EXAMPLES / "protocol.json"))
    show(theme, page)
    words = read(page)
    assert "555" not in words
    assert "emergency number of the country you are in" in words
    grounding, back = QSignalSpy(page.grounding_asked), QSignalSpy(page.back_asked)
    press(page, "Grounding")
    press(page, "Back")
    assert (grounding.count(), back.count()) == (1, 1)


def test_another_card_takes_the_place_of_the_first(theme: Theme, person: Person) -> None:
    card = card_of(person.own_protocol)
    page = HelpPage(theme, replace(card, contacts=()))
    show(theme, page)
    assert "555 0100" not in read(page)
    page.show_card(card)
    settle()
    assert read(page).count("555 0100") == 1


def test_words_from_a_pack_stay_words(theme: Theme, person: Person) -> None:
    card = replace(card_of(person.own_protocol), emergency="<b>Call</b> & stay")
    page = HelpPage(theme, card)
    show(theme, page)
    assert "<b>Call</b> & stay" in read(page)


@pytest.mark.parametrize("percent", [100, 200])
def test_it_is_not_cut_at_the_side(theme: Theme, person: Person, percent: int) -> None:
    theme.set_look(Look(Scheme.DAY, percent, reduced_motion=True))
    page = HelpPage(theme, card_of(person.own_protocol))
    show(theme, page)
    assert page.minimumSizeHint().width() <= 1024 - 290
