"""docs/pack-format.md says what is so: its words, limits and kinds are the program's."""

import copy
import json
import re
from pathlib import Path

import pytest

from companion.domain import pack
from companion.services.packs import signing
from tests.packs import reader
from tests.packs.__main__ import DATA

PAPER = (Path(__file__).parents[2] / "docs" / "pack-format.md").read_text(encoding="utf-8")


def test_the_words_of_the_example_key() -> None:
    key = signing.new_key(bytes(range(40))).public
    assert f"*{' '.join(key.words)}*" in PAPER


def test_every_field_and_kind_is_told() -> None:
    fields = {name.removesuffix("_") for name in pack.Manifest.__dataclass_fields__}
    assert fields <= set(re.findall(r"^\| `(\w+)` \|", PAPER, flags=re.MULTILINE))
    assert {kind.value for kind in pack.Kind} <= set(re.findall(r"^\| `(\w+)` \|", PAPER, flags=re.MULTILINE))


def test_the_limits_are_told() -> None:
    for limit in (pack.MOST_BYTES, pack.MOST_MANIFEST_BYTES, pack.MOST_FILES):
        assert f"{limit:,}" in PAPER


@pytest.fixture(scope="module")
def folder() -> reader.Folder:
    """Give a folder of the second reader's in which the clinic's pack is in place."""
    made = reader.Folder()
    made.take((DATA / "valid" / "in_place.companion-pack").read_bytes(), compared=True)
    return made


STEPS = {
    "not": {"layout"},
    "layout": {"layout", "directory"},
    "key": {"key", "who"},
    "signature": {"signature", "manifest"},
    "manifest": {"manifest"},
    "newer": {"manifest"},
    "content": {"contents", "layout", "inside"},
    "directory": {"directory"},
    "end": {"directory"},
    "page": {"inside"},
    "sound": {"inside"},
    "rotation": {"signature"},
}
"""The steps of the paper at which what a code begins with is found; any other code tells who may send what."""


def test_a_reader_made_after_the_paper_alone_says_of_every_pack_what_the_program_says(folder: reader.Folder) -> None:
    for path in sorted((DATA / "valid").iterdir()):
        copy.deepcopy(folder).take(path.read_bytes())
    told = json.loads((DATA / "expected.json").read_text())
    for group, found in told.items():
        for name, code in found.items():
            data = (DATA / group / f"{name}.companion-pack").read_bytes()
            with pytest.raises(reader.Refused) as refused:
                copy.deepcopy(folder).take(data)
            step = code.removeprefix("pack.").partition("_")[0]
            assert str(refused.value) in STEPS.get(step, {"who"}), f"{group}/{name}: {code}"
