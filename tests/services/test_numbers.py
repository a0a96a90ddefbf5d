"""The numbers that come with the program say where they are from, and are never guessed."""

from datetime import date
from pathlib import Path

from companion.services.numbers import country_of, read_numbers

FILE = Path(__file__).parents[2] / "assets" / "help" / "numbers.json"
COUNTRIES = read_numbers(FILE)


def test_every_row_says_where_it_is_from_and_when_it_was_looked_at() -> None:
    assert len(COUNTRIES) >= 25
    for country in COUNTRIES:
        rows = [(row.source, row.checked_on, row.dialled) for row in country.crisis]
        for source, checked_on, dialled in (*rows, (country.source, country.checked_on, country.dialled)):
            assert source.strip()
            assert date(2026, 1, 1) <= checked_on
            assert dialled is False
    assert "No number was dialled" in FILE.read_text(encoding="utf-8")


def test_each_country_stands_once_and_in_order_of_its_name() -> None:
    assert len({country.country for country in COUNTRIES}) == len(COUNTRIES)
    assert [country.name for country in COUNTRIES] == sorted(country.name for country in COUNTRIES)
    assert all(any(letter.isdigit() for letter in country.emergency) for country in COUNTRIES)


def test_a_chosen_country_comes_before_the_computers() -> None:
    assert [
        found.country if (found := country_of(COUNTRIES, code, locale)) else None
        for code, locale in (("", "de_AT"), ("NZ", "de_AT"), ("", "en_US.UTF-8"), ("gb", "C"))
    ] == ["AT", "NZ", "US", "GB"]


def test_no_number_is_guessed_for_a_country_that_is_not_there() -> None:
    for code, locale in (("-", "de_AT"), ("", "C"), ("", "de"), ("XX", "de_AT"), ("", "xx_XX")):
        assert country_of(COUNTRIES, code, locale) is None


def test_a_broken_file_gives_no_numbers(tmp_path: Path) -> None:
    for content in (b"", b"[]", b"{", b'{"format": "companion-numbers/1"}', b"\xff"):
        (tmp_path / "n.json").write_bytes(content)
        assert read_numbers(tmp_path / "n.json") == ()
    assert read_numbers(tmp_path / "nowhere.json") == ()
