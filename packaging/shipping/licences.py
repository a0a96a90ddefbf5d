"""Writes THIRD-PARTY.md, which the program shows, and LICENCES.txt with every word of every licence."""

import functools
from importlib import metadata
from pathlib import Path

from shipping import components
from shipping.project import DIST, HERE, LICENCE, MAKER, ROOT, TITLE, VERSION, say_built

TABLE = ROOT / "assets" / "licences" / "THIRD-PARTY.md"
TEXTS = DIST / "LICENCES.txt"
ENDINGS = {"", ".txt", ".md", ".rst", ".APACHE", ".BSD"}
WORDS = ("licen", "copying", "notice", "authors")
BEGINNING = """\
{title} itself is under the MIT licence, and its sound under CC0. This list is made from the lock files; the
packed program has every licence in full in LICENCES.txt beside it.
"""
OFFER = """\
Qt, Qt for Python and FFmpeg are under the GNU Lesser General Public License, version 3 or 2.1; libsndfile, mpg123, LAME
and soxr under version 2.1. They lie beside the program as files of their own, and you may put your own builds in their
place. For three years from the day you got it, {maker} give the complete source of exactly these
versions to anyone who asks, at the cost of a copy; the places below have it too.
"""


def table() -> str:
    """Give THIRD-PARTY.md: from the lock alone, so that it is the same wherever it is made."""
    lines = [
        f"# What {TITLE} is built on\n",
        BEGINNING.format(title=TITLE),
        OFFER.format(maker=MAKER),
        "| package | version | licence | what for | source |\n|---|---|---|---|---|",
    ]
    rows: dict[str, list[components.Package]] = {}
    for package in components.packages():
        rows.setdefault(package.name, []).append(package)
    for name, pins in rows.items():
        versions = " or ".join(pin.version for pin in pins)
        one = pins[0]
        lines.append(f"| {name} | {versions} | {one.licence} | {one.use} | {one.source} |")
    lines += ["\nAnd inside their wheels, or beside them:\n", "| code | version | licence | inside | source |"]
    lines.append("|---|---|---|---|---|")
    for entry in components.raw_natives():
        cells = (entry["name"], entry["version"], entry["licence"], ", ".join(entry["inside"]), entry["source"])
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def write_table() -> Path:
    """Write THIRD-PARTY.md into the tree."""
    TABLE.parent.mkdir(exist_ok=True)
    text = table()
    if not TABLE.exists() or TABLE.read_text("utf-8") != text:  # otherwise left alone: others may be reading it
        TABLE.write_text(text, "utf-8")
    return TABLE


def build() -> Path:
    """Write them anew, whatever this run of the tools has written already."""
    texts.cache_clear()
    return texts()


@functools.cache
def texts() -> Path:
    """Write THIRD-PARTY.md, and LICENCES.txt: what each wheel brings, and the general texts that they only name."""
    write_table()
    DIST.mkdir(exist_ok=True)
    parts = [f"Licences of what {TITLE} {VERSION} is built on", _own()]
    for package in components.packages():
        parts += _texts_of(package.name)
    parts += [_headed(path.stem, path.read_text("utf-8")) for path in sorted((HERE / "licences").glob("*.txt"))]
    TEXTS.write_text("\n".join(parts), "utf-8")
    say_built(TEXTS)
    return TEXTS


def _own() -> str:
    return _headed(TITLE, LICENCE.read_text("utf-8"))


def _texts_of(name: str) -> list[str]:
    """Give the licence files of an installed package; none where this system does not install it."""
    try:
        found = metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return []
    files = [
        file
        for file in found.files or ()
        if any(word in file.name.lower() for word in WORDS) and file.suffix in ENDINGS
    ]
    texts = [Path(str(file.locate())).read_text("utf-8", errors="replace") for file in sorted(files)]
    return [_headed(f"{name} {found.version}", "\n\n".join(texts))] if texts else []


def _headed(title: str, text: str) -> str:
    return f"\n{'=' * 100}\n{title}\n{'=' * 100}\n\n{text.strip()}\n"
