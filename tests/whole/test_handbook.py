"""The handbook says what the program says, and every command in it does what it tells."""

import json
import re
import shutil
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from companion import cli
from companion.rooms.handbook import handbook_page
from companion.services.handbook import CHAPTERS, Chapter, read_chapters
from companion.services.keys import ByLogin, ByPassphrase, Vault
from companion.services.oskeyring import OsKeyring
from companion.services.paths import Folder, in_language, shipped
from companion.services.store import Store
from companion.ui.theme import Theme
from companion.ui.widgets.words import Words
from tests.audio import make
from tests.languages import files
from tests.services.sample import story
from tests.ui.reading import press, read, show
from tests.whole import handbook

ROOT = Path(__file__).parents[2]
BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)


def chapters(language: str = "en") -> tuple[Chapter, ...]:
    return read_chapters(shipped("handbook"), language)


def named(text: str) -> set[str]:
    """Give what a chapter names as a thing on the screen: it stands in bold."""
    return {" ".join(one.split()) for one in BOLD.findall(text)}


def on_screen(language: str = "en") -> set[str]:
    """Give every text of the program in a language, and of the example's protocol, which names the phases."""
    example = in_language(shipped("examples"), "protocol.json", language)
    found = set(re.findall(r'"([^"]+)"', example.read_text("utf-8")))
    if language == "en":  # every text of the program is the key of what it is in any other language
        return found | {text for _, text in files.read(files.path_of("de"))}
    return found | {form for entry in files.read(files.path_of(language)).values() for form in entry.forms}


def test_what_it_names_in_bold_is_on_the_screen_in_these_very_words() -> None:
    assert tuple(one.name for one in chapters()) == CHAPTERS
    shown = on_screen()
    assert {one.name: sorted(named(one.text) - shown) for one in chapters()} == {one.name: [] for one in chapters()}
    assert named("Press **Listen to\nthis join**, or **Fly to the moon**.") - shown == {"Fly to the moon"}


@pytest.mark.parametrize("language", ["es", "de"])
def test_it_says_the_same_in_each_language(language: str) -> None:
    english, theirs = ({one.name: one for one in chapters(code)} for code in ("en", language))
    shown = on_screen(language)
    for name in CHAPTERS:
        assert theirs[name].language == language
        assert sorted(named(theirs[name].text) - shown) == []
        typed, here = (re.findall(r"`+[^`]+`+", one[name].text) for one in (english, theirs))
        assert here == typed, "what is typed is the same, and in the same order"
        for sign in (r"^## ", r"^\d\. ", r"^- ", r"\*\*", r"`[^`]*`", r"\n\n"):
            counts = [len(re.findall(sign, one[name].text, re.MULTILINE)) for one in (english, theirs)]
            assert counts[0] == counts[1], (name, sign)


def commands(text: str) -> Iterator[str]:
    """Give each line that is to be typed."""
    for piece in text.split("```")[1::2]:
        yield from piece.splitlines()[1:]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Give a folder in which a reader of the handbook might sit, and a record that lies elsewhere."""
    folder = Folder(tmp_path / "person")
    folder.create()
    store = Store.open(folder, Vault(folder, OsKeyring()).create(ByLogin(), ByPassphrase("four quiet boats")))
    store.append(story())
    store.close()
    here = tmp_path / "desk"
    (here / "course").mkdir(parents=True)
    (here / "my-music").mkdir()
    make.write(here / "my-music" / "evening.flac", make.music(1, 5))
    protocol = json.loads((shipped("examples") / "protocol.json").read_text("utf-8"))
    for name in ("protocol.json", "course/protocol.json"):
        (here / name).write_text(json.dumps({**protocol, "example": False}), "utf-8")
    shutil.copy(shipped("measures") / "phq2.json", here / "measure.json")
    (here / "words.txt").write_text("four quiet boats\n")
    monkeypatch.chdir(here)
    return ["--data-dir", str(folder.root)]


SLOW = ("companion programme render", "companion self-test", "companion rehearse")
"""What takes its time, and has tests of its own; here it is only read each time, and run by `./dev faults`."""
TYPED = [name for name in CHAPTERS if name not in ("patient", "sitter")]


def run(line: str, data: list[str]) -> int:
    """Run what stands in one line, upon the record."""
    name, *words = line.split()
    assert name == "companion", line
    plain = words in (["--version"], ["self-test"]) or words[0] == "clinic"
    try:
        return cli.main(words if plain else [*words, *data])
    except SystemExit as end:
        return int(end.code or 0)


def follow(chapter: str, data: list[str], said: pytest.CaptureFixture[str], passed_over: tuple[str, ...]) -> None:
    (text,) = (one.text for one in chapters() if one.name == chapter)
    for line in commands(text):
        if line.startswith(passed_over):
            assert run(f"{line} --help", []) == 0, line
        else:
            assert run(line, data) == 0, (line, said.readouterr())


@pytest.mark.parametrize("chapter", TYPED)
def test_every_command_in_it_does_what_it_tells(
    chapter: str, desk: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    follow(chapter, desk, capsys, SLOW)


@pytest.mark.faults
@pytest.mark.parametrize("chapter", ["therapist", "developer"])
def test_and_those_that_take_their_time(chapter: str, desk: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    follow(chapter, desk, capsys, ("nothing",))


def test_the_page_shows_a_chapter_at_a_time(theme: Theme) -> None:
    page = handbook_page(theme, "answers")
    show(theme, page)
    assert "There is no sound" in read(page) and "A programme" not in read(page)
    press(page, "For therapists")
    assert "companion library add my-music" in read(page) and "There is no sound" not in read(page)
    told = [label.text() for label in page.findChildren(QLabel) if label.isVisible() and not isinstance(label, Words)]
    assert any("**New programme**" in text for text in told), "Markdown is read by the label"
    assert "no translation" not in read(page)
    page.deleteLater()


@pytest.mark.parametrize(("language", "heading"), [("de", "Musik"), ("fr", "Music")])
def test_a_chapter_that_is_not_in_the_language_says_so(
    theme: Theme, monkeypatch: pytest.MonkeyPatch, language: str, heading: str
) -> None:
    for module in ("companion.rooms.handbook", "companion.ui.pages.handbook"):
        monkeypatch.setattr(f"{module}.spoken", lambda: language)
    page = handbook_page(theme, "therapist")
    show(theme, page)
    assert heading in read(page).splitlines()
    assert ("There is no translation of this chapter yet." in read(page)) == (language == "fr")
    page.deleteLater()


class Reader(HTMLParser):
    """Reads a page for its tags and for what they would fetch."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take a tag in."""
        self.tags.add(tag)
        self.asked += [value or "" for name, value in attrs if name in ("src", "href")]


def test_the_web_pages_are_whole_and_fetch_nothing(tmp_path: Path) -> None:
    pages = handbook.build(tmp_path / "out")
    assert [page.stem for page in pages] == 3 * list(CHAPTERS)
    assert '<html lang="de">' in (tmp_path / "out/de/sitter.html").read_text("utf-8")
    for page in pages:
        reader = Reader()
        reader.feed(page.read_text("utf-8"))
        assert {"h1", "p", "nav"} <= reader.tags and "script" not in reader.tags
        assert all((page.parent / one).is_file() for one in reader.asked), reader.asked
