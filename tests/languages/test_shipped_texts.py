"""What comes along as files says the same in each language: nothing but its words differs, and none of them is left."""

import json
from pathlib import Path
from typing import Any

import pytest

from companion.domain.errors import Known
from companion.services import documents
from companion.services.paths import Folder, in_language, shipped
from companion.services.programmes import FIRST, Programmes

PLACES = ("examples", "programmes")
FILES = [path.relative_to(shipped(place).parent) for place in PLACES for path in sorted(shipped(place).glob("*.json"))]
SIGNS = {"es": "EJEMPLO", "de": "BEISPIEL"}


def leaves(value: Any, at: tuple[str | int, ...] = ()) -> dict[tuple[str | int, ...], Any]:
    """Give every value that holds no others, by where it stands."""
    if isinstance(value, dict | list):
        inside = value.items() if isinstance(value, dict) else enumerate(value)
        return {place: leaf for key, one in inside for place, leaf in leaves(one, (*at, key)).items()}
    return {at: value}


@pytest.mark.parametrize("language", SIGNS)
@pytest.mark.parametrize("file", FILES, ids=str)
def test_a_file_is_the_same_but_for_its_words(file: Path, language: str) -> None:
    path = in_language(shipped(file.parts[0]), file.name, language)
    assert path.parent.name == language, "it is not there"
    english, theirs = (leaves(json.loads(one.read_text("utf-8"))) for one in (shipped(file.parts[0]) / file.name, path))
    assert english.keys() == theirs.keys()
    for at, text in english.items():
        if isinstance(text, str) and " " in text and at[-1] != "phone":
            assert theirs[at] != text, at
            assert ("EXAMPLE" in text) == (SIGNS[language] in theirs[at]), at
        elif not isinstance(text, str) or at[-1] in ("id", "version", "file", "phone"):
            assert theirs[at] == text, at


@pytest.mark.parametrize("language", SIGNS)
def test_it_is_what_the_program_opens(language: str, tmp_path: Path) -> None:
    loaded = documents.load_protocol(in_language(shipped("examples"), "protocol.json", language)).value
    assert loaded.example and loaded.grounding.opening in ("Está volviendo", "Sie kommen zurück")
    english, theirs = Programmes(Folder(tmp_path)), Programmes(Folder(tmp_path), language)
    assert {one.programme.id for one in theirs.all()} == {one.programme.id for one in english.all()}
    assert theirs.named(FIRST).programme.title in ("Marea lenta", "Langsame Flut")
    with pytest.raises(Known):
        theirs.named("Slow tide")


def test_what_a_language_lacks_is_read_in_english(tmp_path: Path) -> None:
    (tmp_path / "de").mkdir()
    (tmp_path / "one.md").touch()
    (tmp_path / "de" / "two.md").touch()
    assert in_language(tmp_path, "one.md", "de") == tmp_path / "one.md"
    assert in_language(tmp_path, "two.md", "de") == tmp_path / "de" / "two.md"
    assert in_language(tmp_path, "two.md", "es") == tmp_path / "two.md"
