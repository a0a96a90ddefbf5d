"""What people read is easy to read: grade 6 by Flesch and Kincaid (1975), page by page.

All of it is measured, and not only what patients and sitters meet: the handbook, the cards, the example protocol, and
every sentence of the window by the file that says it. The count of syllables is by vowels, which is right for most
words of English; the measure is coarse, and finds long sentences and long words, which is what it is for.
"""

import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from companion.services.handbook import CHAPTERS

ASSETS = Path(__file__).parents[2] / "assets"
HANDBOOK = [ASSETS / "handbook" / f"{name}.md" for name in CHAPTERS]
EDUCATION = sorted((ASSETS / "education").glob("*.json"))
SPOKEN = sorted((ASSETS / "programmes").glob("*.json"))
EXAMPLE = ASSETS / "examples" / "protocol.json"
TEXTS = ASSETS / "languages" / "companion_es.ts"
"""Holds every text of the window in English, with the file that says it; tests/languages keeps it so."""
GRADE = 6.0
ALONE = 10.0
"""A text by itself may be a little harder than its page; a short one can't be measured."""
FEW, LONG = 40, 10
"""Words: a file that says fewer is measured together with others such; a text that has more is also measured alone."""
LICENCES = "companion/ui/pages/about.py"
"""Says under what all of it stands, in the words of the licences; as a page it is easy enough, too."""


def grade(text: str) -> float:
    """Give the grade of school: 0.39 for each word of a sentence, 11.8 for each syllable of a word, less 15.59."""
    sentences = [one for one in re.split(r"[.!?:]+(?:\s|$)|\n\n|\n(?:- |\d\. )", text) if re.search(r"[A-Za-z]", one)]
    words = re.findall(r"[A-Za-z’']+", text)
    return 0.39 * len(words) / len(sentences) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


def syllables(word: str) -> int:
    """Count the groups of vowels; a silent e at the end is none, nor is that of -es and -ed where none is heard."""
    plain = re.sub(r"[^a-z]", "", word.lower())
    plain = re.sub(r"(?<=[^aeiouyl])e$|(?<=[^aeiouylsxz])es$|(?<=[^aeiouytd])ed$|(?<=[aeiouy]l)e[sd]?$", "", plain)
    return max(1, len(re.findall(r"[aeiouy]+", plain)))


def page(file: Path) -> str:
    """Give a page's words, without marks and headings."""
    text = file.read_text("utf-8")
    if file.suffix == ".json":
        return str(json.loads(text)["text"])
    return re.sub(r"^#.*$|`[^`]*`|\*+", "", text, flags=re.MULTILINE)


def leaves(value: Any) -> Iterator[str]:
    """Give every text that a file holds, wherever it stands in it."""
    if isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from leaves(one)
    elif isinstance(value, str):
        yield value


def sentences(texts: Iterator[str]) -> list[str]:
    """Give what is said in whole sentences, with a short word in each blank."""
    whole = [text for text in texts if re.search(r"[.?]$", text) and len(text.split()) >= 4]
    return [re.sub(r"\{\w+\}|%n", "ten", text) for text in whole]


def window() -> dict[str, list[str]]:
    """Give every sentence of the window by the file that says it."""
    found: dict[str, list[str]] = {}
    for message in ET.parse(TEXTS).getroot().iter("message"):  # noqa: S314 - our own file
        for place in message.findall("location"):
            file = str(place.get("filename")).removeprefix("../../")
            found.setdefault(file, []).extend(sentences(iter([message.findtext("source", "")])))
    return found


def hard(said: dict[str, list[str]]) -> dict[str, float]:
    """Give each page that is too hard, and each single text that is much too hard."""
    pages: dict[str, list[str]] = {}
    for file, texts in said.items():
        few = sum(len(text.split()) for text in texts) < FEW
        pages.setdefault("what says little" if few else file, []).extend(texts)
    graded = {file: grade("\n\n".join(texts)) for file, texts in pages.items() if texts}
    found = {file: found for file, found in graded.items() if found > GRADE}
    alone = {text for file, texts in said.items() for text in texts if file != LICENCES and len(text.split()) >= LONG}
    return found | {text: grade(text) for text in alone if grade(text) > ALONE}


@pytest.mark.parametrize("file", [*HANDBOOK, *EDUCATION], ids=lambda file: file.stem)
def test_a_page_is_read_with_six_years_of_school(file: Path) -> None:
    assert grade(page(file)) <= GRADE


@pytest.mark.parametrize("file", [EXAMPLE, *SPOKEN], ids=lambda file: file.stem)
def test_what_the_example_and_the_voice_say_is_too(file: Path) -> None:
    assert grade("\n\n".join(sentences(leaves(json.loads(file.read_text("utf-8")))))) <= GRADE


def test_so_is_every_page_of_the_window() -> None:
    said = window()
    assert sum(map(len, said.values())) > 500, "they are found"
    assert hard(said) == {}


def test_a_page_that_is_too_hard_is_found_and_so_is_a_text_within_an_easy_page() -> None:
    said = window()
    planted = (
        "Notwithstanding considerable variability between individuals, participants are advised to abstain from "
        "operating machinery until complete resolution of dissociative phenomena."
    )
    said["companion/ui/pages/today.py"] = 3 * [planted]
    assert set(hard(said)) == {"companion/ui/pages/today.py", planted}
    assert set(hard(window() | {"companion/ui/pages/few.py": [planted]})) >= {planted}


def test_the_measure_knows_easy_from_hard() -> None:
    assert [syllables(word) for word in ("note", "notes", "table", "asked", "wanted", "session", "I", "music")] == [
        1, 1, 2, 1, 2, 2, 1, 2,
    ]  # fmt: skip
    assert grade("The cat sat on the mat. It was warm.") < 1
    hard = (
        "Notwithstanding considerable interindividual pharmacokinetic variability, participants are advised to abstain "
        "from operating machinery until complete resolution of dissociative phenomena."
    )
    assert grade(hard) > 15
