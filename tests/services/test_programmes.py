"""Programmes are kept as whole files, shipped ones stay as they are, and every id has one file of its own."""

from dataclasses import replace
from pathlib import Path

import pytest

from companion.domain.errors import Known
from companion.services.paths import Folder
from companion.services.programmes import Programmes
from tests.domain.examples import a_programme


@pytest.fixture
def shelf(tmp_path: Path) -> Programmes:
    return Programmes(Folder(tmp_path))


def test_the_shipped_ones_are_there_and_an_own_one_of_the_same_id_comes_before_them(shelf: Programmes) -> None:
    def there() -> list[tuple[str, bool]]:
        return [(one.programme.title, one.own) for one in shelf.all() if one.programme.id == "slow-tide"]

    assert there() == [("Slow tide", False)]
    shelf.save(replace(a_programme(), title="Mine"))
    assert there() == [("Mine", True)] and shelf.all()[0].own
    shelf.remove("slow-tide")
    assert there() == [("Slow tide", False)]


@pytest.mark.parametrize("name", ["../../outside", "CON", "a/b", "Ä ö", "x" * 300, "..", "<>", "a", "A"])
def test_any_id_has_a_file_in_the_folder_and_comes_back(shelf: Programmes, tmp_path: Path, name: str) -> None:
    path = shelf.save(replace(a_programme(), id=name))
    assert path.parent == tmp_path / "programmes"
    assert shelf.named(name).programme.id == name


def test_two_ids_that_look_alike_to_a_file_system_do_not_meet(shelf: Programmes) -> None:
    names = ["a b", "a-b", "A b", "a/b"]
    assert len({shelf.save(replace(a_programme(), id=name)) for name in names}) == len(names)


def test_a_title_finds_a_programme_too_and_what_is_not_there_is_told(shelf: Programmes) -> None:
    assert shelf.named("slow TIDE").programme.id == "slow-tide"
    with pytest.raises(Known) as caught:
        shelf.named("none")
    assert caught.value.code == "programme.unknown"


def test_a_new_one_gets_an_id_that_nobody_has_and_a_title_of_its_own(shelf: Programmes) -> None:
    first = shelf.fresh(replace(a_programme(), title="Slow tide"))
    assert (first.id, first.title) == ("slow-tide-2", "Slow tide")
    shelf.save(first)
    second = shelf.fresh(first)
    assert (second.id, second.title) == ("slow-tide-3", "Slow tide 2"), "two of one's own are told apart"
    assert shelf.fresh(replace(first, title="…")).id == "programme"


def test_a_file_that_is_no_programme_is_passed_over(shelf: Programmes, tmp_path: Path) -> None:
    shelf.save(a_programme())
    (tmp_path / "programmes" / "broken.json").write_text("{", encoding="utf-8")
    assert [one.programme.id for one in shelf.all() if one.own] == ["slow-tide"]
