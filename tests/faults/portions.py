"""A large count in portions, each with chances of its own: one that is interrupted loses little, and two can share."""

import pytest
from _pytest.mark import ParameterSet


def portions(short: int, long: int, of: int = 250, first: int = 0) -> list[ParameterSet]:
    """Give a count and a seed for the ordinary run, then those of `./dev faults`, which come to `long` together."""
    many = (pytest.param(of, at, marks=pytest.mark.faults, id=f"{of}-of-{long}-from-{at}") for at in range(0, long, of))
    return [pytest.param(short, first, id=str(short)), *many]
