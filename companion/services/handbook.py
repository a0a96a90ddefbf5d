"""The handbook that comes along: a chapter for each reader, and answers when something is wrong. Plain Markdown.

Every language has a folder of its own for it; a chapter that it lacks is read in English.
"""

from pathlib import Path

from companion.domain.records import dataclass
from companion.services.paths import in_language

CHAPTERS = ("patient", "sitter", "answers", "therapist", "clinic", "developer")
"""The chapters in their order; what is wanted in a hurry stands before what is wanted at a desk."""
ANSWERS = "answers"


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter: its name, its title, its text in Markdown without the title, and the language that it is in."""

    name: str
    title: str
    text: str
    language: str = "en"


def read_chapters(folder: Path, language: str = "en") -> tuple[Chapter, ...]:
    """Read every chapter that is there, in a language or in English; one with a page torn out is still read."""
    found = []
    for name in CHAPTERS:
        path = in_language(folder, f"{name}.md", language)
        if path.is_file():
            title, _, text = path.read_text(encoding="utf-8").partition("\n")
            read_in = "en" if path.parent == folder else language
            found.append(Chapter(name, title.lstrip("# ").strip(), text.strip(), read_in))
    return tuple(found)
