"""A leaflet: a page of education or aftercare from a pack, in a small part of Markdown.

Headings, paragraphs, lists, quotes, strong and emphasised words; nothing else. A page can't bring pictures, links,
HTML or anything that would be fetched or run: a page that tries is refused, not cleaned. Draws nothing.

SECURITY: a page is laid out from the blocks given here, letter by letter; no markup of a pack reaches Qt's parsers.
"""

import re
from collections.abc import Iterator
from enum import StrEnum

from companion.domain.errors import Known
from companion.domain.pack import clear
from companion.domain.records import dataclass

MOST_LETTERS = 60_000


class Sort(StrEnum):
    """What a block is."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    NUMBER = "number"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class Span:
    """Some letters in one kind of type."""

    text: str
    strong: bool = False
    emphasis: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, a paragraph, or a line of a list; `mark` is the figure of a numbered line."""

    sort: Sort
    spans: tuple[Span, ...]
    mark: str = ""

    @property
    def text(self) -> str:
        """Give the words without their type."""
        return "".join(span.text for span in self.spans)


@dataclass(frozen=True, slots=True)
class Leaflet:
    """A whole page; its title is its first block."""

    title: str
    blocks: tuple[Block, ...]


_HTML = re.compile(r"<[A-Za-z/!?]")
_ENTITY = re.compile(r"&(#\d+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]+);")
_PICTURE = re.compile(r"!\[")
_LINK = re.compile(r"\]\s*[(\[]|^[ \t]*\[[^\]\n]*\]:", re.MULTILINE)
_CODE = re.compile(r"^(```|~~~|\t| {4,})", re.MULTILINE)
_HEADING = re.compile(r"(#{1,3}) +(\S.*)")
_BULLET = re.compile(r"[-*+] +(\S.*)")
_NUMBER = re.compile(r"(\d{1,3})[.)] +(\S.*)")
_QUOTE = re.compile(r"> ?(.*)")
_TYPE = re.compile(r"\*\*(?=\S)([^*]+)(?<=\S)\*\*|(?<!\*)\*(?=\S)([^*]+)(?<=\S)\*(?!\*)|\b_(?=\S)([^_]+)(?<=\S)_\b")
"""No part looks beyond the next mark of its kind: a hostile page must not take time that grows with its square."""


def read(raw: bytes) -> Leaflet:
    """Read a page; raises Known `pack.page_text`, `_html`, `_picture`, `_link`, `_code` or `_title`."""
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        raise Known("pack.page_text") from None
    if len(text) > MOST_LETTERS or not all(clear(line) for line in text.replace("\t", " ").split("\n")):
        raise Known("pack.page_text")
    for code, pattern in (
        ("pack.page_html", _HTML),
        ("pack.page_html", _ENTITY),
        ("pack.page_picture", _PICTURE),
        ("pack.page_link", _LINK),
        ("pack.page_code", _CODE),
    ):
        if pattern.search(text):
            raise Known(code)
    blocks = tuple(_blocks(text))
    if not blocks or blocks[0].sort is not Sort.TITLE:
        raise Known("pack.page_title")
    return Leaflet(blocks[0].text, blocks)


def _blocks(text: str) -> Iterator[Block]:
    """Give the blocks; lines that follow each other without a blank one between are one paragraph."""
    waiting: list[str] = []
    for line in [*(line.strip() for line in text.split("\n")), ""]:
        special = _special(line)
        if (special is not None or not line) and waiting:
            yield Block(Sort.PARAGRAPH, _spans(" ".join(waiting)))
            waiting = []
        if special is not None:
            yield special
        elif line:
            waiting.append(line)


def _special(line: str) -> Block | None:
    if found := _HEADING.fullmatch(line):
        return Block(Sort.TITLE if len(found[1]) == 1 else Sort.HEADING, _spans(found[2].rstrip("# ")))
    if found := _BULLET.fullmatch(line):
        return Block(Sort.BULLET, _spans(found[1]))
    if found := _NUMBER.fullmatch(line):
        return Block(Sort.NUMBER, _spans(found[2]), found[1])
    if (found := _QUOTE.fullmatch(line)) and found[1].strip():
        return Block(Sort.QUOTE, _spans(found[1].strip()))
    return None


def _spans(text: str) -> tuple[Span, ...]:
    spans: list[Span] = []
    at = 0
    for found in _TYPE.finditer(text):
        if found.start() > at:
            spans.append(Span(text[at : found.start()]))
        strong, star, line = found.groups()
        spans.append(Span(strong or star or line, strong=bool(strong), emphasis=not strong))
        at = found.end()
    if at < len(text):
        spans.append(Span(text[at:]))
    return tuple(spans)
