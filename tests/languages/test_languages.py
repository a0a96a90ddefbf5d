"""Every text for people is found, said in every language with all its blanks, and read by the program as it is said."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from tests.languages.files import FORMS, LANGUAGES, Entry, compiled, path_of, read, updated, write, wrong
from tests.languages.sources import Found, Text, find, heirs

PAGE = """
from companion.words import said, mark
def tr(text: str) -> str:
    return QCoreApplication.translate("words_here", text)
class Base(QWidget):
    def __init__(self):
        self.tr("of a class")
        self.tr("%n of them", "", 3)
class Page(Base):
    pass
TABLE = {"a": (mark("in a table"),)}
NOOP = QT_TRANSLATE_NOOP("noop", "marked")
def told(page: "Page", what: str) -> str:
    QCoreApplication.translate("there", "direct")
    return tr("a long "
              "one") + said("from elsewhere") + page.tr("of an argument")
"""
WORDS = """
def said(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("elsewhere", text, n=number)
"""


@pytest.fixture(scope="module")
def found() -> Found:
    """Give all texts of the program."""
    return find()


# -- finding ----------------------------------------------------------------------------------------------------


def _found_in(root: Path, page: str) -> Found:
    (root / "companion").mkdir()
    (root / "companion/page.py").write_text(page)
    (root / "companion/words.py").write_text(WORDS)
    return find(root)


def test_each_way_of_saying_a_text_is_found(tmp_path: Path) -> None:
    made = _found_in(tmp_path, PAGE)
    assert {(text.context, text.source, text.plural) for text in made.texts} == {
        ("Base", "of a class", False),
        ("Base", "%n of them", True),
        ("messages", "in a table", False),
        ("noop", "marked", False),
        ("words_here", "a long one", False),
        ("elsewhere", "from elsewhere", False),
        ("Page", "of an argument", False),
        ("there", "direct", False),
    }
    assert made.puzzles == ()
    assert list(heirs(made, "Base")) == ["Page"]


@pytest.mark.parametrize("call", ['self.tr(f"{what} is due")', "self.tr(what)", 'thing.tr("whose")'])
def test_what_cannot_be_followed_is_told(tmp_path: Path, call: str) -> None:
    made = _found_in(tmp_path, f"class Page:\n    def say(self, what):\n        {call}\n")
    assert len(made.puzzles) == 1 and made.puzzles[0].startswith("companion/page.py:3")


def test_nothing_in_the_program_is_beyond_following(found: Found) -> None:
    assert found.puzzles == ()
    assert len(found.texts) > 2_000


def test_no_class_with_heirs_counts(found: Found) -> None:
    """Qt looks for a text class by class, and takes the number put into an untranslated one for its translation."""
    assert [text for text in found.texts if text.plural for _ in heirs(found, text.context)] == []


# -- whole languages --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_is_whole(found: Found, language: str) -> None:
    """What fails here is mended by `./dev languages`, which says what is left; see docs/translating.md."""
    assert list(wrong(language, found.texts, read(path_of(language)))) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_program_reads_what_is_in_the_file(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(path_of(language).with_suffix(".qm")))
    entries = read(path_of(language))
    stale = [
        entry.key
        for entry in entries.values()
        for number, form in zip((1, 2), entry.forms, strict=False)
        if translator.translate(*entry.key, None, number if entry.plural else -1) != form
    ]
    assert stale == [], "run ./dev languages"


# -- planted ----------------------------------------------------------------------------------------------------

ONE = Text("Page", "Open {file}", plural=False, file="companion/page.py", line=1)
MANY = Text("Page", "%n days", plural=True, file="companion/page.py", line=2)
GOOD = {
    ("Page", "Open {file}"): Entry(("Page", "Open {file}"), ("{file} öffnen",)),
    ("Page", "%n days"): Entry(("Page", "%n days"), ("ein Tag", "%n Tage"), plural=True),
}


def _with(key: str, *forms: str, done: bool = True) -> Iterator[str]:
    place = ("Page", key)
    return wrong("de", (ONE, MANY), {**GOOD, place: replace(GOOD[place], forms=forms, done=done)})


def test_a_whole_language_has_no_fault() -> None:
    assert list(wrong("de", (ONE, MANY), GOOD)) == []


@pytest.mark.parametrize(
    ("key", "forms", "fault"),
    [
        ("Open {file}", ("",), "not translated"),
        ("Open {file}", ("Datei öffnen",), "has [] for ['{file}']"),
        ("Open {file}", ("{file} {name}",), "has ['{file}', '{name}'] for ['{file}']"),
        ("Open {file}", ("{file} &öffnen",), "letter for the keyboard"),
        ("Open {file}", (" {file} öffnen",), "another space"),
        ("Open {file}", ("{file}!",), "raises its voice"),
        ("%n days", ("ein Tag", "Tage"), "has [] for ['%n']"),
        ("%n days", ("%n Tage",), "1 forms instead of 2"),
    ],
)
def test_a_fault_is_found(key: str, forms: tuple[str, ...], fault: str) -> None:
    assert [fault in told for told in _with(key, *forms)] == [True]


def test_an_unfinished_or_stale_or_missing_text_is_found() -> None:
    assert [told.endswith("not translated") for told in _with("Open {file}", "{file} öffnen", done=False)] == [True]
    assert [told.endswith("not in the source any more") for told in wrong("de", (ONE,), GOOD)] == [True]
    more = (ONE, MANY, replace(ONE, source="New"))
    assert [told.endswith("not in the file") for told in wrong("de", more, GOOD)] == [True]


# -- the command ------------------------------------------------------------------------------------------------


def test_an_update_keeps_what_stands_and_offers_what_is_near(tmp_path: Path) -> None:
    before = {key: replace(entry, note="short") for key, entry in GOOD.items()}
    path = path_of("de", tmp_path)
    write("de", before, path)
    assert read(path) == before
    reworded = replace(ONE, source="Open the {file}")
    after = updated("de", (reworded, MANY), read(path))
    assert after["Page", "%n days"].forms == ("ein Tag", "%n Tage") and after["Page", "%n days"].note == "short"
    offered = after["Page", "Open the {file}"]
    assert offered.forms == ("{file} öffnen",) and not offered.done
    write("de", after, path)
    assert read(path) == after  # unfinished is still unfinished
    compiled(path)
    translator = QTranslator()
    assert translator.load(str(path.with_suffix(".qm")))
    assert translator.translate("Page", "Open the {file}") == ""  # English, until somebody looked at it
    assert translator.translate("Page", "%n days", None, 1) == "ein Tag"


def test_english_holds_only_what_counts() -> None:
    assert set(updated("en", (ONE, MANY), {})) == {("Page", "%n days")}
    assert all(len(entry.forms) == FORMS for entry in read(path_of("en")).values())
