"""Every pack of the corpus: the valid are taken, each attack is refused with its own code and changes nothing."""

import json
from pathlib import Path

import pytest

from companion.domain.errors import Known
from companion.services.packs.shelf import Shelf
from tests.packs.__main__ import DATA, corpus
from tests.packs.shelf_room import everything_in, file, primed, shelf_in, take

EXPECTED: dict[str, dict[str, str]] = json.loads((DATA / "expected.json").read_text())
ATTACKS = [(folder, name, code) for folder, found in EXPECTED.items() for name, code in found.items()]


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> tuple[Shelf, Path]:
    """Give one folder for all attacks: none of them may change it."""
    root = tmp_path_factory.mktemp("packs")
    return primed(root), root


@pytest.mark.parametrize(("folder", "name", "code"), ATTACKS, ids=[f"{f}-{n}" for f, n, _ in ATTACKS])
def test_an_attack_is_refused_for_what_it_is(shelf: tuple[Shelf, Path], folder: str, name: str, code: str) -> None:
    kept, root = shelf
    before = everything_in(root)
    with pytest.raises(Known) as refused:
        take(kept, file(f"{folder}/{name}"))
    assert refused.value.code == code
    assert everything_in(root) == before


@pytest.mark.parametrize("name", ["next_version", "legacy_signature", "everything", "new_key", "one_content_twice"])
def test_a_good_pack_is_taken(tmp_path: Path, name: str) -> None:
    kept = primed(tmp_path)
    taken = take(kept, file(f"valid/{name}"))
    assert kept.installed() == (taken,)
    assert kept.missing(taken) == ()
    assert {path.name for path in (tmp_path / "packs" / "blobs").iterdir()} == set(taken.manifest.blobs)


def test_the_corpus_is_what_its_maker_makes() -> None:
    found = {path.relative_to(DATA).as_posix(): path.read_bytes() for path in DATA.glob("*/*")}
    found["expected.json"] = (DATA / "expected.json").read_bytes()
    assert found == corpus(), "make it anew: python -m tests.packs"


def test_there_are_attacks_enough_and_small() -> None:
    assert len(ATTACKS) >= 150
    assert len({code for _, _, code in ATTACKS}) >= 60
    assert all((DATA / folder / f"{name}.companion-pack").stat().st_size < 100_000 for folder, name, _ in ATTACKS)


def test_where_only_the_clinic_may_send_a_stranger_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Known) as refused:
        take(shelf_in(tmp_path, others=False), file("valid/in_place"), compared=True)
    assert refused.value.code == "pack.unknown_refused"


def test_a_key_that_was_followed_by_another_never_speaks_again(tmp_path: Path) -> None:
    kept = primed(tmp_path)
    take(kept, file("valid/new_key"))
    with pytest.raises(Known) as refused:
        take(kept, file("valid/next_version"))
    assert refused.value.code == "pack.key_retired"
