"""What patients and sitters read is easy to read: grade 6 by Flesch and Kincaid (1975), page by page.

The count of syllables is by vowels, which is right for most words of English; the measure is coarse, and finds long
sentences and long words, which is what it is for.
"""

import json
import re
from pathlib import Path

import pytest

ASSETS = Path(__file__).parents[2] / "assets"
HANDBOOK = [ASSETS / "handbook" / f"{name}.md" for name in ("patient", "sitter", "answers")]
EDUCATION = sorted((ASSETS / "education").glob("*.json"))
GRADE = 6.0


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


@pytest.mark.parametrize("file", [*HANDBOOK, *EDUCATION], ids=lambda file: file.stem)
def test_a_page_for_patients_is_read_with_six_years_of_school(file: Path) -> None:
    assert grade(page(file)) <= GRADE


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
