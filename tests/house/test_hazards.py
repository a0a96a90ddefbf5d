"""The hazard log in docs/ names tests that exist, and is as long as it says."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
LOG = ROOT / "docs" / "hazards.md"
LEAST_ROWS = 40


def rows(text: str) -> list[list[str]]:
    """Give the cells of every numbered row."""
    return [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in re.findall(r"^\| \d+ \|.*\|$", text, re.MULTILINE)
    ]


def unknown(text: str) -> list[str]:
    """Give every named test that is not there, and every row that names none."""
    found = []
    for number, *_cells, shown in rows(text):
        named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", shown)
        found += [f"row {number}: {file}::{name}" for file, name in named if name not in names_in(ROOT / file)]
        found += [] if named else [f"row {number} names no test"]
    return found


def names_in(file: Path) -> set[str]:
    """Give the names of the tests in a file, none where it is not there."""
    tree = ast.parse(file.read_text(encoding="utf-8")) if file.is_file() else ast.Module([], [])
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")}


def test_every_hazard_names_a_test_that_exists() -> None:
    assert unknown(LOG.read_text(encoding="utf-8")) == []


def test_there_are_at_least_forty_and_each_is_whole() -> None:
    found = rows(LOG.read_text(encoding="utf-8"))
    assert len(found) >= LEAST_ROWS
    assert [int(cells[0]) for cells in found] == list(range(1, len(found) + 1))
    assert [cells for cells in found if len(cells) != 5 or not all(cells)] == []


def test_a_test_that_is_not_there_would_be_found() -> None:
    here = "tests/house/test_hazards.py"
    assert unknown(f"| 1 | a | b | c | `{here}::test_there_are_at_least_forty_and_each_is_whole` |") == []
    assert unknown(f"| 1 | a | b | c | `{here}::test_nothing_of_the_kind` |") != []
    assert unknown("| 1 | a | b | c | `tests/house/test_not_there.py::test_x` |") != []
    assert unknown("| 1 | a | b | c | |") == ["row 1 names no test"]
