"""What every target asks of the project: its names, its version, its date, where things lie, and how to run a tool."""

import functools
import hashlib
import os
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

import companion

HERE = Path(__file__).resolve().parent.parent
ROOT = HERE.parent
DIST = ROOT / "dist"
WORK = ROOT / "build"
LICENCE = ROOT / "LICENSE"

NAME = "companion"
TITLE = "Companion"
SUMMARY = "Keeps the time, the sound and the record of a supervised session at home"
MAKER = "The Companion developers"
CONTACT = "The Companion developers <developers@companion.invalid>"
BUNDLE_ID = "org.companion_session.Companion"
PACK_TYPE = "application/vnd.companion.pack"
PACK_ENDING = ".companion-pack"
VERSION = companion.__version__


class Failed(Exception):  # noqa: N818 - a sentence for whoever builds, not an error of the code
    """Carry the sentence that says what went wrong, and what to do."""


def epoch() -> int:
    """Give the time that everything built is dated to: SOURCE_DATE_EPOCH, or that of the last commit."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given and not given.isdecimal():
        raise Failed("SOURCE_DATE_EPOCH is not a number of seconds")
    return int(given) if given else _last_commit()


@functools.cache
def _last_commit() -> int:
    asked = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        said = subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip()
    except FileNotFoundError:
        raise Failed("git is not here, so SOURCE_DATE_EPOCH must say what date the build bears") from None
    if not said:
        raise Failed("this tree has no history, so SOURCE_DATE_EPOCH must say what date the build bears")
    return int(said)


def environment(**more: str) -> dict[str, str]:
    """Give the environment for a tool: one date, one order, one language, whoever runs it."""
    fixed = {"SOURCE_DATE_EPOCH": str(epoch()), "PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8", "TZ": "UTC"}
    return {**os.environ, **fixed, **more}


def run(*command: str | Path, cwd: Path | None = None, **more: str) -> str:
    """Run a tool and give what it printed; raises Failed with its last lines where it fails."""
    words = [str(word) for word in command]
    try:
        done = subprocess.run(
            words,
            cwd=cwd,
            env=environment(**more),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
    except FileNotFoundError:
        raise Failed(f"{words[0]} is not here; ./dev build installs it on Debian and Ubuntu") from None
    if done.returncode:
        said = "\n".join((done.stdout + done.stderr).strip().splitlines()[-25:])
        raise Failed(f"this failed ({done.returncode}): {' '.join(words)}\n{said}")
    return done.stdout


def size_of(folder: Path) -> int:
    """Give the bytes of all files below a folder."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def sum_of(path: Path) -> str:
    """Give the SHA-256 of a file, or of a whole folder: names, rights, links and bytes."""
    if path.is_file():
        return hashlib.sha256(path.read_bytes()).hexdigest()
    whole = hashlib.sha256()
    for line in _lines(path):
        whole.update(line.encode())
    return whole.hexdigest()


def _lines(folder: Path) -> Iterator[str]:
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            yield f"{name} -> {path.readlink()}\n"
        elif path.is_file():
            yield f"{name} {path.stat().st_mode & 0o777:o} {hashlib.sha256(path.read_bytes()).hexdigest()}\n"


def settle(folder: Path, runs: Sequence[str] = ()) -> None:
    """Give a folder plain rights and one date, so that two builds are the same; `runs` are the paths of programs."""
    when = epoch()
    for path in [folder, *folder.rglob("*")]:
        if not path.is_symlink():
            inside = path.relative_to(folder).as_posix()
            path.chmod(0o755 if path.is_dir() or inside in runs else 0o644)
        os.utime(path, (when, when), follow_symlinks=False)


def say_built(path: Path) -> None:
    """Print what was built: its size and its hash."""
    size = path.stat().st_size if path.is_file() else size_of(path)
    print(f"{path.relative_to(ROOT)}  {size / 1e6:.1f} MB  sha256 {sum_of(path)}", flush=True)
