"""A screen reader that looks over whatever is shown when it is told so, and says what it can't name.

Run by the system's Python, which alone has the bindings. Reads a name from each line of its input; answers each with a
line of JSON: what can have the keyboard there, and what of it has no name or no role.
"""

import json
import sys

from tests.faults.by_reader import Reader, can_have_keyboard, lacks


def main() -> None:
    """Look at each page once it is there."""
    reader = Reader()
    for line in sys.stdin:
        reader.settle(0.05)
        there = [one for one in reader.all() if can_have_keyboard(one)]
        answer = {"page": line.strip(), "seen": len(there), "nameless": [lacks(one) for one in there if lacks(one)]}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
