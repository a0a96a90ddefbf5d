"""The recovery code: 28 characters on paper that open the data when nothing else does.

128 random bits and a check of 12 bits, in Crockford's alphabet (no I, L, O or U, so that none is mistaken for a
figure). The check is a CRC of degree 12 and therefore finds every single wrong character (5 bits) and every two
neighbours swapped (10 bits), before any key is touched. Does not know what the code opens.
"""

import secrets

from companion.domain.errors import Known

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LOOKALIKES = str.maketrans({"O": "0", "I": "1", "L": "1"})
SECRET_BYTES = 16
CHARACTERS = 28
GROUP = 4
CHECK_BITS = 12
POLYNOMIAL = 0x180F  # x^12 + x^11 + x^3 + x^2 + x + 1, CRC-12


def new_code() -> str:
    """Make a code nobody has: seven groups of four, joined by hyphens."""
    return write_code(secrets.token_bytes(SECRET_BYTES))


def write_code(secret: bytes) -> str:
    """Give the code that stands for 16 bytes."""
    number = int.from_bytes(secret, "big") << CHECK_BITS
    number |= _remainder(number)
    letters = "".join(ALPHABET[(number >> shift) & 31] for shift in range(5 * (CHARACTERS - 1), -1, -5))
    return "-".join(letters[start : start + GROUP] for start in range(0, CHARACTERS, GROUP))


def read_code(text: str) -> bytes:
    """Give the 16 bytes of a code as typed, in any case, with or without hyphens and spaces.

    Raises Known `code.mistyped` with `reason` `length` (and `found`, `expected`), `character` (and `position`, from 1)
    or `check`.
    """
    letters = "".join(text.upper().split()).replace("-", "").replace("–", "").translate(LOOKALIKES)
    for position, letter in enumerate(letters, 1):
        if letter not in ALPHABET:
            raise Known("code.mistyped", reason="character", position=position)
    if len(letters) != CHARACTERS:
        raise Known("code.mistyped", reason="length", found=len(letters), expected=CHARACTERS)
    number = 0
    for letter in letters:
        number = number << 5 | ALPHABET.index(letter)
    if _remainder(number):
        raise Known("code.mistyped", reason="check")
    return (number >> CHECK_BITS).to_bytes(SECRET_BYTES, "big")


def _remainder(number: int) -> int:
    """Divide by the polynomial in binary without carry; 0 for a whole code word."""
    for shift in range(number.bit_length() - CHECK_BITS - 1, -1, -1):
        if number >> (shift + CHECK_BITS) & 1:
            number ^= POLYNOMIAL << shift
    return number
