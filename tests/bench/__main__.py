"""`python -m tests.bench [NAME…]`, which is `./dev bench`: measure, and print a table; exit 1 where a goal is missed.

Every ratio is of one run in which both sides took turns, so it holds on another machine as well; a figure in ms holds
on this one.
"""

import sys
from collections.abc import Callable, Iterator

from tests.bench import store
from tests.bench.commands import measure_rehearsal, measure_selftest
from tests.bench.graph import measure_graph
from tests.bench.grounding import measure_grounding
from tests.bench.row import HEAD, Row
from tests.bench.sound import measure_kills, measure_sound
from tests.bench.studio import measure_studio
from tests.bench.unlock import measure_unlock
from tests.bench.window import measure_idle, measure_start


def _store() -> Iterator[Row]:
    """Take over the store's figures; the durable event is set against its yardstick."""
    figures = {name: (value, unit, goal) for name, value, unit, goal in store.bench()}
    plain, _, _ = figures.pop("durable event, plain sqlite3 FULL")
    ours, unit, _ = figures.pop("durable event, store")
    _, _, goal = figures.pop("durable event, store / plain")
    yield Row("durable event, against sqlite3 FULL", ours, unit, goal, plain)
    for name, (value, its_unit, its_goal) in figures.items():
        yield Row(name, value, its_unit, its_goal)


PARTS: dict[str, Callable[[], Iterator[Row]]] = {
    "start": measure_start,
    "store": _store,
    "unlock": measure_unlock,
    "grounding": measure_grounding,
    "idle": measure_idle,
    "rehearsal": measure_rehearsal,
    "selftest": measure_selftest,
    "sound": measure_sound,
    "kills": measure_kills,
    "graph": measure_graph,
    "studio": measure_studio,
}


def main(names: list[str]) -> int:
    """Measure the named parts, or all; returns the exit code."""
    unknown = [name for name in names if name not in PARTS]
    if unknown:
        print(f"bench: there is no part {', '.join(unknown)}; there are {', '.join(PARTS)}", file=sys.stderr)
        return 2
    rows: list[Row] = []
    for name in names or PARTS:
        print(f"measuring {name} …", file=sys.stderr)
        rows += PARTS[name]()
    _print_table([HEAD, *(row.cells() for row in rows)])
    return 1 if any(row.ok is False for row in rows) else 0


def _print_table(lines: list[tuple[str, ...]]) -> None:
    widths = [max(len(line[at]) for line in lines) for at in range(len(HEAD))]
    for line in lines:
        name, *others = line
        cells = [name.ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(others, widths[1:], strict=True))]
        print("  ".join(cells).rstrip())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
