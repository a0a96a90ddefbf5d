"""The handbook that comes along: a chapter for each reader, and answers when something is wrong. Plain Markdown."""

from dataclasses import dataclass
from pathlib import Path

CHAPTERS = ("patient", "sitter", "answers", "therapist", "clinic", "developer")
"""The chapters in their order; what is wanted in a hurry stands before what is wanted at a desk."""
ANSWERS = "answers"


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter: its name, its title, and its text in Markdown without the title."""

    name: str
    title: str
    text: str


def read_chapters(folder: Path) -> tuple[Chapter, ...]:
    """Read every chapter that is there; a handbook with a page torn out is still read."""
    found = []
    for name in CHAPTERS:
        path = folder / f"{name}.md"
        if path.is_file():
            title, _, text = path.read_text(encoding="utf-8").partition("\n")
            found.append(Chapter(name, title.lstrip("# ").strip(), text.strip()))
    return tuple(found)
