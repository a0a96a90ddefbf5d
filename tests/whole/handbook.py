"""Build the handbook as web pages: `./dev handbook [OUT]`. One page a chapter, no script, nothing fetched.

The text is the one that the program shows, from assets/handbook, each other language in a folder of its own; the
pictures are those that `./dev pictures` takes, in English.
"""

import shutil
import sys
from html import escape
from pathlib import Path

from markdown_it import MarkdownIt

from companion.services.handbook import Chapter, read_chapters

HERE = Path(__file__).parents[2]
LANGUAGES = (("en", "English"), ("es", "Español"), ("de", "Deutsch"))
PICTURES = {
    "patient": ("mood.png", "The mood graph over some weeks, with the sessions marked"),
    "sitter": ("session.png", "The sitter's view: a ring of the phases with a large clock, and the next check"),
}
STYLE = """
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.6 system-ui, sans-serif;
       color: #1F2933; background: #F6F4EF; }
nav a { margin-right: 1rem; } a { color: #2B6B70; } img { max-width: 100%; }
pre { background: #E6EEEC; padding: 1rem; overflow-x: auto; } h1, h2 { line-height: 1.25; }
@media (prefers-color-scheme: dark) { body { color: #D8DEE4; background: #0D1216; } a { color: #7FB6B0; }
       pre { background: #1B252B; } }
"""


def build(out: Path) -> list[Path]:
    """Write the pages into a folder; gives them."""
    reader = MarkdownIt("commonmark", {"html": False})
    written = []
    for language, _ in LANGUAGES:
        place = out if language == "en" else out / language
        place.mkdir(parents=True, exist_ok=True)
        chapters = read_chapters(HERE / "assets" / "handbook", language)
        written += [_write(place, language, chapter, chapters, reader) for chapter in chapters]
    return written


def _write(out: Path, language: str, chapter: Chapter, chapters: tuple[Chapter, ...], reader: MarkdownIt) -> Path:
    links = "".join(f'<a href="{one.name}.html">{escape(one.title)}</a> ' for one in chapters)
    top = "" if language == "en" else "../"
    for code, name in LANGUAGES:
        if code != language:
            to = f"{top}{'' if code == 'en' else f'{code}/'}{chapter.name}.html"
            links += f'<a href="{to}" lang="{code}">{name}</a> '
    shown = ""
    if chapter.name in PICTURES:
        file, words = PICTURES[chapter.name]
        shutil.copyfile(HERE / "docs" / "pictures" / file, out / file)
        shown = f'<p><img src="{file}" alt="{escape(words)}"></p>'
    page = out / f"{chapter.name}.html"
    page.write_text(
        f'<!doctype html><html lang="{chapter.language}"><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{escape(chapter.title)} · Companion</title><style>{STYLE}</style>"
        f"<nav>{links}</nav><main><h1>{escape(chapter.title)}</h1>{shown}{reader.render(chapter.text)}</main></html>\n",
        encoding="utf-8",
    )
    return page


if __name__ == "__main__":
    for written in build(Path(sys.argv[1])):
        print(written)
