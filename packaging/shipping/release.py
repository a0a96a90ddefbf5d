"""`./dev release VERSION`: prepares a release, and when that is committed, tags it.

The first time it writes version and day into the program, closes the changelog's open part, and writes the notes into
dist/; then somebody looks and commits. The second time, on a clean tree, it sets the tag. It sends nothing anywhere.
"""

import datetime
import re
import subprocess
import sys
from pathlib import Path

from shipping.project import ROOT, Failed

PLACE = Path("companion", "__init__.py")
NEWS = Path("companion", "ui", "pages", "beginning", "news.py")
CHANGES = Path("CHANGELOG.md")
OPEN = "## [Unreleased]\n"
SHAPE = re.compile(r"(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}", re.ASCII)


def main() -> int:
    """Do the next step towards the version that was named."""
    match sys.argv[1:]:
        case [version] if SHAPE.fullmatch(version):
            pass
        case _:
            print("usage: ./dev release VERSION, as in ./dev release 1.2.0", file=sys.stderr)
            return 2
    try:
        print(step(ROOT, version, datetime.datetime.now(datetime.UTC).date()))
    except Failed as why:
        print(f"release: {why}", file=sys.stderr)
        return 1
    return 0


def step(root: Path, version: str, today: datetime.date) -> str:
    """Prepare a version, or tag it where it is prepared; gives what to do next."""
    if left := _git(root, "status", "--porcelain"):
        raise Failed(f"this tree has changes that are not committed:\n{left}")
    if _git(root, "tag", "--list", f"v{version}"):
        raise Failed(f"v{version} is tagged already")
    number, day = stated(root)
    if (number, bool(day)) == (version, True):
        notes = notes_of((root / CHANGES).read_text("utf-8"), version)
        _git(root, "tag", "--annotate", "--cleanup=verbatim", f"v{version}", "--message", f"{version}\n\n{notes}")
        _state(root, version, "")
        return f"v{version} is tagged. {PLACE} is open for the next one: commit it, then push both."
    _prepare(root, version, number, today)
    return f"{version} is prepared. Look at `git diff`, commit it, and type this again to tag it."


def stated(root: Path) -> tuple[str, str]:
    """Give version and day as the program states them; the day is empty between releases."""
    text = (root / PLACE).read_text("utf-8")
    found = re.findall(r'^__(?:version|date)__ = "(.*)"$', text, flags=re.MULTILINE)
    return found[0], found[1]


def notes_of(changes: str, version: str) -> str:
    """Give what the changelog says of a version."""
    _, _, rest = changes.partition(f"## [{version}]")
    text = rest.partition("\n")[2].partition("\n## [")[0].strip()
    if not text:
        raise Failed(f"{CHANGES} says nothing of {version}")
    return text


def _prepare(root: Path, version: str, before: str, today: datetime.date) -> None:
    if _numbers(version) < _numbers(before):
        raise Failed(f"{version} is older than {before}, which is here")
    if f'"{version}"' not in (root / NEWS).read_text("utf-8"):
        raise Failed(f"{NEWS} does not say what a person notices of {version}; add it, with its translations")
    changes = (root / CHANGES).read_text("utf-8")
    closed = changes.replace(OPEN, f"{OPEN}\n## [{version}] - {today.isoformat()}\n", 1)
    if closed == changes:
        raise Failed(f"{CHANGES} has no part that is called Unreleased")
    notes = notes_of(closed, version)
    (root / CHANGES).write_text(closed, "utf-8")
    _state(root, version, today.isoformat())
    (root / "dist").mkdir(exist_ok=True)
    (root / "dist" / f"NOTES-{version}.md").write_text(f"{notes}\n", "utf-8")


def _state(root: Path, version: str, day: str) -> None:
    text = (root / PLACE).read_text("utf-8")
    for name, value in (("version", version), ("date", day)):
        text = re.sub(rf'^__{name}__ = ".*"$', f'__{name}__ = "{value}"', text, count=1, flags=re.MULTILINE)
    (root / PLACE).write_text(text, "utf-8")


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))


def _git(root: Path, *words: str) -> str:
    try:
        done = subprocess.run(["git", "-C", root, *words], capture_output=True, text=True, check=False)
    except FileNotFoundError:
        raise Failed("git is not here, and a release is a commit and a tag") from None
    if done.returncode:
        raise Failed(f"git {words[0]}: {done.stderr.strip()}")
    return done.stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
