"""A page from a pack: what little of Markdown it may have comes out as blocks of words; the rest is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain import leaflet
from companion.domain.errors import Known
from companion.domain.leaflet import Block, Sort, Span

PAGE = """# After the session

Rest **today**. Do *not* drive
before the next morning.

## At home

- water
* a friend

1. sleep
2) write

> It passes.
"""


def test_a_page_is_blocks_of_words() -> None:
    read = leaflet.read(PAGE.encode())
    assert read.title == "After the session"
    assert [(block.sort, block.mark, block.text) for block in read.blocks] == [
        (Sort.TITLE, "", "After the session"),
        (Sort.PARAGRAPH, "", "Rest today. Do not drive before the next morning."),
        (Sort.HEADING, "", "At home"),
        (Sort.BULLET, "", "water"),
        (Sort.BULLET, "", "a friend"),
        (Sort.NUMBER, "1", "sleep"),
        (Sort.NUMBER, "2", "write"),
        (Sort.QUOTE, "", "It passes."),
    ]


def test_words_have_their_type() -> None:
    block = leaflet.read(PAGE.encode()).blocks[1]
    assert block.spans[1:4] == (Span("today", strong=True), Span(". Do "), Span("not", emphasis=True))


@pytest.mark.parametrize("text", ["3 < 4 and 5 > 4", "2 * 3 * 4", "snake_case_name", "call [the clinic]", "R&D; ok"])
def test_plain_signs_stay_as_they_are(text: str) -> None:
    assert leaflet.read(f"# A\n\n{text}\n".encode()).blocks[1] == Block(Sort.PARAGRAPH, (Span(text),))


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused_and_no_letter_of_a_type_is_made_up(text: str) -> None:
    try:
        read = leaflet.read(f"# A\n\n{text}".encode("utf-8", "replace"))
    except Known:
        return  # refused; whatever else is raised fails the test
    assert all(letter in text or letter in "A " for block in read.blocks for letter in block.text)


@pytest.mark.parametrize("piece", ["_a ", "*a ", "**a ", "[\n", "] ", "\n", "&a", "# a\n", "<", "> ", "1. a\n"])
def test_a_page_of_one_mark_without_end_is_done_at_once(piece: str) -> None:
    """Where time grew with the square of the length, each of these would take minutes."""
    assert leaflet.read(b"# A\n\n" + (piece * (59_000 // len(piece))).encode()).title == "A"
