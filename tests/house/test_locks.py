"""The locks name every package that the project asks for, by hash, and nobody's private index."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOCKS = ("requirements.lock", "requirements-dev.lock")


def pins(lock: str) -> set[str]:
    """Give each `name==version ; marker` of a lock."""
    return set(re.findall(r"^([\w.-]+==[^\\\n]+?) \\$", (ROOT / lock).read_text(), flags=re.MULTILINE))


def names(requirements: list[str]) -> set[str]:
    """Give the bare names, as a lock spells them."""
    return {re.split(r"[<>=;\s\[]", line)[0].lower() for line in requirements}


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_is_hashed_and_names_no_index(lock: str) -> None:
    words = (ROOT / lock).read_text()
    assert not re.search(r"--(extra-)?index-url|--find-links|://", words)
    for entry in re.split(r"^(?=\w)", words, flags=re.MULTILINE)[1:]:
        assert "--hash=sha256:" in entry, entry.splitlines()[0]


def test_the_test_tools_come_on_top_of_the_same_packages() -> None:
    assert pins("requirements.lock") <= pins("requirements-dev.lock")


def test_what_the_project_asks_for_is_locked() -> None:
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text())
    locked = {lock: {pin.split("==")[0] for pin in pins(lock)} for lock in LOCKS}
    assert names(asked["project"]["dependencies"]) <= locked["requirements.lock"]
    assert names(asked["dependency-groups"]["dev"]) <= locked["requirements-dev.lock"]
