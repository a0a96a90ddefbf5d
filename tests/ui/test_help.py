"""Help now works with nothing behind it: no key, no store, no protocol."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLineEdit

from companion.services.calm import card_of, read_card
from companion.services.numbers import read_numbers
from companion.services.paths import Folder
from companion.services.place import Place
from companion.services.settings import Look, Scheme
from companion.ui.pages import number_words
from companion.ui.pages.help import HelpPage
from companion.ui.theme import Theme
from companion.ui.widgets.dial_code import DialCode, dial_uri, modules
from companion.ui.window import MainWindow
from tests.ui.person import EXAMPLES, Person
from tests.ui.reading import press, read, settle, show

COUNTRIES = read_numbers(EXAMPLES.parent / "help" / "numbers.json")


def test_the_clinics_numbers_come_first_then_its_words(theme: Theme, person: Person) -> None:
    page = HelpPage(theme, card_of(person.own_protocol))
    show(theme, page)
    words = read(page)
    order = ["555 0100", "555 0101", "emergency number of the country", "Do not hang up first", "blue lips"]
    order += ["Vomited more than once"]
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


def test_it_stands_in_the_middle_where_no_rail_is_beside_it(theme: Theme, person: Person) -> None:
    window = MainWindow(theme, lambda: True)
    page = HelpPage(theme, card_of(person.own_protocol))
    window.hold("help", page)
    window.resize(1920, 1080)
    for rail in (False, True):
        window.show_rail(rail)
        window.show_page("help")
        window.show()
        settle()
        inside = page.content.parentWidget()
        free_px = inside.width() - page.content.width()
        assert free_px > 300
        assert page.content.x() == (0 if rail else pytest.approx(free_px / 2, abs=1))
    window.close()


def test_words_from_a_pack_stay_words(theme: Theme, person: Person) -> None:
    card = card_of(person.own_protocol)
    emergency = replace(card.tiers.emergency, text="<b>Call</b> & stay")
    card = replace(card, tiers=replace(card.tiers, emergency=emergency))
    page = HelpPage(theme, card)
    show(theme, page)
    assert "<b>Call</b> & stay" in read(page)


@pytest.mark.parametrize(("percent", "beside_rail_px"), [(100, 1024 - 221), (200, 607)])
def test_it_is_not_cut_at_the_side(theme: Theme, person: Person, percent: int, beside_rail_px: int) -> None:
    theme.set_look(Look(Scheme.DAY, percent, reduced_motion=True))
    for country in ("NL", "DE"):  # the longest names of lines, and the longest number
        page = HelpPage(theme, card_of(person.own_protocol), Place(country=country), COUNTRIES)
        show(theme, page)
        assert page.content.minimumSizeHint().width() <= beside_rail_px


def test_the_countrys_numbers_follow_the_clinics_and_say_how_old_they_are(theme: Theme, person: Person) -> None:
    page = HelpPage(theme, card_of(person.own_protocol), Place(country="DE"), COUNTRIES)
    show(theme, page)
    words = read(page)
    places = [words.index(part) for part in ("555 0100", "112", "0800 111 0 111", "nobody dialled them")]
    assert places == sorted(places)
    assert "27 Nov 2026" in words and "call · at all hours" in words


def test_all_beside_a_number_but_the_names_of_services_is_said_in_the_persons_language(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(number_words, "tr", lambda text: f"¡{text}!")
    for country in COUNTRIES:
        assert number_words.country_name(country) == f"¡{country.name}!"
        for line in country.crisis:
            assert all(part[0] == "¡" for part in number_words.reached(line).split(" · ")), line
    assert number_words.by_name(COUNTRIES[:3]) == sorted(number_words.by_name(COUNTRIES[:3]))


def test_each_number_has_a_code_that_dials_it(theme: Theme, person: Person) -> None:
    page = HelpPage(theme, card_of(person.own_protocol), Place(country="NZ"), COUNTRIES)
    show(theme, page)
    named = [code.accessibleName() for code in page.findChildren(DialCode) if code.isVisible()]
    assert [name for name in named if "1737" in name] == ["Code to dial 1737 with a phone's camera"]
    assert len(named) == 5
    assert dial_uri("+49 (0)30 / 123-45") == "tel:+4903012345"
    assert dial_uri("by letter") == ""
    rows = modules("tel:112")
    assert {len(rows), *map(len, rows)} == {21}
    finder = [tuple(row[:7]) for row in rows[:7]]
    assert finder[0] == finder[6] == (True,) * 7


def test_the_address_is_asked_for_kept_and_shown_large(theme: Theme, person: Person) -> None:
    page = HelpPage(theme, card_of(person.own_protocol), Place(), COUNTRIES)
    show(theme, page)
    given = QSignalSpy(page.place_given)
    type_into(page, "Street, number, town", "Lake street 4, Lakeby")
    type_into(page, "Floor, name at the bell, how to get in", "second floor")
    press(page, "Keep this address")
    assert given.at(0)[0] == Place("Lake street 4, Lakeby", "second floor")
    page.kept(given.at(0)[0])
    settle()
    assert "Lake street 4, Lakeby\nsecond floor" in read(page)


def type_into(page: HelpPage, name: str, text: str) -> None:
    line = next(edit for edit in page.findChildren(QLineEdit) if edit.accessibleName() == name)
    line.setText(text)
