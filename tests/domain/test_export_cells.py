"""Words in a cell begin no formula, wherever a spreadsheet splits them, and come back as they were."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.export.cells import guarded, plain

LETTERS = st.text(st.sampled_from("ab '\"=+-@;,|\t\r\n＝ ") | st.characters(codec="utf-8"), max_size=30)


@given(LETTERS)
def test_words_come_back(text: str) -> None:
    assert plain(guarded(text)) == text


@given(LETTERS)
def test_no_part_begins_a_formula_split_at_any_separator(text: str) -> None:
    for part in re.split('[;,|\t\r\n"]', guarded(text)):
        assert part.strip()[:1] not in set("=+-@＝＋－＠")


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("  -2", "  '-2"),
        ("well;=cmd", "well;'=cmd"),
        ("'quoted", "''quoted"),
        ("a-b = c", "a-b = c"),
        ("", ""),
    ],
)
def test_only_what_would_run_is_marked(text: str, cell: str) -> None:
    assert guarded(text) == cell
