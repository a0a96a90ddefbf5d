"""Emergency and crisis numbers by country, from the file that comes with the program. Works without key or network.

Numbers go stale: each row carries the day on which it was last looked at, where it is from, and whether it was dialled.
The file is ours; a broken one gives no numbers, and help goes on without.
"""

import json
from datetime import date
from pathlib import Path
from typing import Annotated

from companion.domain import schema
from companion.domain.records import dataclass
from companion.domain.schema import Count, Exactly, Text
from companion.services import log

FORMAT = "companion-numbers/1"


@dataclass(frozen=True, slots=True)
class Line:
    """One crisis line; `how` says whether it is called or texted."""

    name: Text
    phone: Text
    how: Text
    hours: Text
    source: Text
    checked_on: date
    dialled: bool


@dataclass(frozen=True, slots=True)
class Country:
    """The numbers of one country; `country` is its ISO 3166 code, `also` further emergency numbers."""

    country: Text
    name: Text
    emergency: Text
    also: tuple[Text, ...]
    source: Text
    checked_on: date
    dialled: bool
    crisis: Annotated[tuple[Line, ...], Count(1)]


@dataclass(frozen=True, slots=True)
class Numbers:
    """The whole file."""

    format: Annotated[str, Exactly(FORMAT)]
    note: Text
    countries: Annotated[tuple[Country, ...], Count(1)]


def read_numbers(path: Path) -> tuple[Country, ...]:
    """Give the countries by name; none where the file can't be read, which is noted and never stops the help page."""
    try:
        return schema.read(Numbers, json.loads(path.read_text(encoding="utf-8"))).countries
    except (OSError, ValueError, RecursionError, schema.Unreadable) as fault:
        log.note("numbers.unreadable", fault=fault)
        return ()


def country_of(countries: tuple[Country, ...], code: str, locale: str) -> Country | None:
    """Give the country that a person chose, else that of the computer's language (`de_AT`), else None."""
    wanted = code or (locale.partition("_")[2][:2] if "_" in locale else "")
    return next((one for one in countries if one.country == wanted.upper()), None)
