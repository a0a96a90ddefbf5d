"""The printed code: every likely mistake is caught before a key is touched."""

import random

import pytest

from companion.domain.errors import Known
from companion.services.recovery_code import ALPHABET, new_code, read_code, write_code


def test_a_code_is_read_as_it_was_written() -> None:
    for number in range(200):
        secret = random.Random(number).randbytes(16)
        assert read_code(write_code(secret)) == secret
    assert read_code(write_code(bytes(16))) == bytes(16)
    assert read_code(write_code(b"\xff" * 16)) == b"\xff" * 16


def test_it_is_seven_groups_of_four_and_never_twice_the_same() -> None:
    code = new_code()
    assert [len(group) for group in code.split("-")] == [4] * 7
    assert new_code() != code


def test_how_it_is_typed_does_not_matter() -> None:
    code = write_code(bytes(range(16)))
    assert read_code(code.lower()) == bytes(range(16))
    assert read_code(code.replace("-", " ")) == bytes(range(16))
    assert read_code(f"  {code.replace('-', '')}\n") == bytes(range(16))
    assert read_code(code.replace("0", "O").replace("1", "l")) == bytes(range(16))


def test_every_wrong_character_and_every_swap_of_neighbours_is_caught() -> None:
    code = new_code().replace("-", "")
    wrong = [code[:i] + other + code[i + 1 :] for i in range(28) for other in ALPHABET if other != code[i]]
    swapped = [code[:i] + code[i + 1] + code[i] + code[i + 2 :] for i in range(27) if code[i] != code[i + 1]]
    assert len(wrong) == 28 * 31
    for typed in wrong + swapped:
        with pytest.raises(Known) as caught:
            read_code(typed)
        assert caught.value.facts == {"reason": "check"}


def test_what_is_wrong_is_said() -> None:
    code = new_code()
    with pytest.raises(Known) as caught:
        read_code(code[:-1])
    assert caught.value.facts == {"reason": "length", "found": 27, "expected": 28}
    with pytest.raises(Known) as caught:
        read_code("?" + code[1:])
    assert caught.value.facts == {"reason": "character", "position": 1}
