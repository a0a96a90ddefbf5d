"""The words beside the numbers of a country: its name, and how and when a crisis line is reached.

What the file says that has no words here stands as it is; names of services always do.
"""

from collections.abc import Iterable
from functools import cmp_to_key

from PySide6.QtCore import QCollator, QCoreApplication, QLocale

from companion.services.numbers import Country, Line


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("number_words", text)


def reached(line: Line) -> str:
    """Say how a line is reached, and when."""
    said = {
        "call": tr("call"),
        "call or text": tr("call or text"),
        "text HOME": tr("text HOME"),
        "all hours": tr("at all hours"),
        "check hours": tr("perhaps not at all hours"),
    }
    return f"{said.get(line.how, line.how)} · {said.get(line.hours, line.hours)}"


def by_name(countries: Iterable[Country]) -> list[tuple[str, str]]:
    """Give name and code of each country, in the order of the person's own alphabet."""
    order = QCollator(QLocale())

    def compare(one: tuple[str, str], other: tuple[str, str]) -> int:
        return order.compare(one[0], other[0])

    return sorted(((country_name(one), one.country) for one in countries), key=cmp_to_key(compare))


def country_name(country: Country) -> str:
    """Give the name of a country."""
    return _names().get(country.country, country.name)


def _names() -> dict[str, str]:
    return {
        "AR": tr("Argentina"),
        "AU": tr("Australia"),
        "AT": tr("Austria"),
        "BE": tr("Belgium"),
        "BR": tr("Brazil"),
        "CA": tr("Canada"),
        "CZ": tr("Czechia"),
        "DK": tr("Denmark"),
        "FI": tr("Finland"),
        "FR": tr("France"),
        "DE": tr("Germany"),
        "IN": tr("India"),
        "IE": tr("Ireland"),
        "IL": tr("Israel"),
        "IT": tr("Italy"),
        "JP": tr("Japan"),
        "MX": tr("Mexico"),
        "NL": tr("Netherlands"),
        "NZ": tr("New Zealand"),
        "NO": tr("Norway"),
        "PL": tr("Poland"),
        "PT": tr("Portugal"),
        "ZA": tr("South Africa"),
        "ES": tr("Spain"),
        "SE": tr("Sweden"),
        "CH": tr("Switzerland"),
        "GB": tr("United Kingdom"),
        "US": tr("United States"),
    }
