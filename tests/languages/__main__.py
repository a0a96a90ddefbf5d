"""Bring the language files up to date with the source, say what is still to be translated, and compile them.

`./dev languages` runs it. Exits 1 where something is left to do. `docs/translating.md` says how to go on from there.
"""

import sys

from tests.languages.files import LANGUAGES, compiled, path_of, read, updated, write, wrong
from tests.languages.sources import find

MOST_LINES = 20


def main() -> int:
    """Write and compile each file; 1 where one is not whole."""
    found = find()
    for puzzle in found.puzzles:
        print(f"can't be followed: {puzzle}")
    left = len(found.puzzles)
    for language in LANGUAGES:
        path = path_of(language)
        entries = updated(language, found.texts, read(path))
        write(language, entries, path)
        compiled(path)
        faults = list(wrong(language, found.texts, entries))
        print(f"{path.name}: {len(entries)} texts, {len(faults)} to look at")
        print("".join(f"  {fault}\n" for fault in faults[:MOST_LINES]), end="")
        left += len(faults)
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
