"""Open changed packs for as long as asked: none may be taken, and none may raise anything but a refusal.

    ./dev fuzz 3600            an hour; without a number a minute
    ./dev fuzz 60 --seed 7     the same packs again

Two kinds: a signed pack with a few bytes changed, and a pack signed as it should be around a manifest or a page that
was changed before. Whatever breaks a promise is written to .dev/fuzz and ends the run with 1.
"""

import argparse
import io
import random
import sys
import time
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path

from companion.domain.errors import Known
from companion.services.packs import contents, reader
from companion.services.packs.reader import Documents, Head
from tests.packs import second
from tests.packs.__main__ import DATA
from tests.packs.good import PROGRAMME, PROTOCOL
from tests.packs.second import CLINIC, PAGE, REST, Content

PLACE = Path(__file__).parents[2] / ".dev" / "fuzz"
BITES = (b"\0", b"\xff", b'"', b"\\", b"{", b"}", b"[", b"]", b"1e999", b"\\ud800", b"<", b"../", b"PK\3\4", b"\n" * 9)


def opened(data: bytes) -> Head:
    """Read a pack from memory as from a file, and what is inside; raises Known."""
    kept: list[Documents] = []

    def takers(head: Head) -> tuple[Documents, ...]:
        kept.append(Documents(head.manifest))
        return tuple(kept)

    head = reader.read_from(io.BytesIO(data), len(data), "fuzz", takers)
    contents.read(head.manifest, kept[0].found, lambda name: True)
    return head


def bitten(chance: random.Random, data: bytes) -> bytes:
    """Change a few bytes: flipped, cut out, put in, doubled."""
    raw = bytearray(data)
    for _ in range(chance.choice((1, 1, 1, 2, 5, 20))):
        at = chance.randrange(len(raw) + 1)
        match chance.randrange(5):
            case 0 | 1 if at < len(raw):
                raw[at] ^= 1 << chance.randrange(8)
            case 2:
                raw[at : at + chance.randrange(1, 40)] = b""
            case 3:
                raw[at:at] = chance.choice(BITES)
            case _:
                raw[at:at] = raw[at : at + chance.randrange(1, 60)]
    return bytes(raw)


def changed_after(chance: random.Random, packs: list[bytes]) -> tuple[bytes, bool]:
    """Give a signed pack with changed bytes, and whether it may be taken: only where nothing changed."""
    whole = chance.choice(packs)
    data = bitten(chance, whole)
    return data, data == whole


def signed_after(chance: random.Random, packs: list[bytes]) -> tuple[bytes, bool]:
    """Give a pack whose insides were changed before they were signed: it may be taken or not, and must not break."""
    if chance.randrange(2):
        raw = bitten(chance, second.encode(second.manifest()))
        return second.file_of(raw, CLINIC.sign(raw, second.comment_of(second.manifest())), CLINIC).bytes(), True
    kind, good = chance.choice((("page", PAGE), ("protocol", PROTOCOL), ("programme", PROGRAMME)))
    return second.pack(Content(kind, "a", bitten(chance, good)), REST).bytes(), True


def run(seconds: float, seed: int, most: int | None = None, now: Callable[[], float] = time.monotonic) -> Counter[str]:
    """Open packs until the time or the number is over; gives how often each answer was given."""
    chance, until = random.Random(seed), now() + seconds
    packs = [path.read_bytes() for path in sorted((DATA / "valid").iterdir())]
    counted: Counter[str] = Counter()
    while now() < until and (most is None or counted.total() < most):
        data, may = chance.choice((changed_after, changed_after, signed_after))(chance, packs)
        try:
            opened(data)
            answer = "taken" if may else "BROKEN: taken"
        except Known as why:
            answer = why.code
        except Exception as fault:  # noqa: BLE001 - finding any is what this is for
            answer = f"BROKEN: {type(fault).__name__}"
        counted[answer] += 1
        if answer.startswith("BROKEN"):
            PLACE.mkdir(parents=True, exist_ok=True)
            (PLACE / f"{seed}-{counted.total()}.companion-pack").write_bytes(data)
    return counted


def main() -> int:
    """Run for the seconds that were asked for, and print what came out."""
    parser = argparse.ArgumentParser(prog="./dev fuzz", description="Open changed packs; none may be taken.")
    parser.add_argument("seconds", type=float, nargs="?", default=60.0)
    parser.add_argument("--seed", type=int, default=date.today().toordinal())  # noqa: DTZ011 - any number will do
    given = parser.parse_args()
    counted = run(given.seconds, given.seed)
    for answer, count in sorted(counted.items()):
        print(f"{count:>9}  {answer}")
    broken = sum(count for answer, count in counted.items() if answer.startswith("BROKEN"))
    print(f"{counted.total():>9}  packs opened with seed {given.seed}, {broken} promises broken")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
