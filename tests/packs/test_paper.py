"""docs/pack-format.md says what is so: its words, limits and kinds are the program's."""

import re
from pathlib import Path

from companion.domain import pack
from companion.services.packs import signing

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
