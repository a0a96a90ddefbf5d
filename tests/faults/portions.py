"""A large count in portions, each with chances of its own: one that is interrupted loses little, and two can share."""

import pytest
from _pytest.mark import ParameterSet

PORTION = 250


def portions(short: int, long: int) -> list[ParameterSet]:
    """Give a count and a seed for the ordinary run, then those of `./dev faults`, which come to `long` together."""
    seeds = range(long // PORTION)
    many = (
        pytest.param(PORTION, seed, marks=pytest.mark.faults, id=f"{PORTION}-of-{long}-seed-{seed}") for seed in seeds
    )
    return [pytest.param(short, short, id=str(short)), *many]
