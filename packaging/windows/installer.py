"""Makes the setup program for Windows from its folder, by NSIS, and tries it under Wine: install, use, remove."""

import shutil
from pathlib import Path, PureWindowsPath

from shipping.project import DIST, HERE, MAKER, NAME, ROOT, VERSION, WORK, Failed, run, say_built

from windows import folder, wine

CLINIC = "companion-clinic.json"
INSTALLED = "Program Files/Companion"
LEFT_ALONE, NEWER_IS_THERE = 1618 & 0xFF, 1638 & 0xFF
"""What the setup program ends with where it changes nothing; a system that is not Windows keeps eight bits of it."""
KNOWN_BY = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall\Companion"
WAITS = ("-m", "companion.services.keyring_child")
"""A part of the program that waits for its input, and loads next to nothing."""


def out() -> Path:
    """Give the place of the setup program."""
    return DIST / f"{NAME}-{VERSION}-setup.exe"


def build() -> Path:
    """Make the folder where it is not there, and the setup program."""
    return make(folder.FOLDER if folder.FOLDER.exists() else folder.build(), out())


def make(tree: Path, to: Path) -> Path:
    """Make a setup program that lays out `tree`."""
    work = WORK / "windows" / "setup"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    given = {
        "VERSION": VERSION,
        "NUMBERS": ".".join([*VERSION.split(".")[:3], "0"]),
        "MAKER": MAKER,
        "FILES": str(files(tree, work / "files.nsh")),
        "ICON": str(folder.make_icon(work / f"{NAME}.ico")),
        "OUT": str(to),
        "LICENCE": str(ROOT / "LICENSE"),
        "LIBRARY": f"{folder.LIBRARY}.dll",
    }
    words = (f"-D{name}={value}" for name, value in given.items())
    run("makensis", "-V2", "-NOCD", *words, HERE / "windows" / "companion.nsi")
    say_built(to)
    return to


def files(tree: Path, to: Path) -> Path:
    """Write the commands that lay out the tree, one kind of file after another: like packs better beside like."""
    lines, folder = [], None
    for path in sorted((path for path in tree.rglob("*") if path.is_file()), key=lambda path: (path.suffix, path)):
        inside = path.relative_to(tree).parent
        if inside != folder:
            folder = inside
            lines.append(f'SetOutPath "{PureWindowsPath("$INSTDIR", *folder.parts)}"')
        lines.append(f'File "{path}"')
    to.write_text("\n".join([*lines, 'SetOutPath "$INSTDIR"', ""]), "utf-8")
    return to


def try_out(made: Path) -> None:
    """Install it silently with a clinic's file beside it, use what was installed, remove it; a record must stay."""
    wine.prepare()
    tried = WORK / "windows" / "handed-out"
    shutil.rmtree(tried, ignore_errors=True)
    tried.mkdir(parents=True)
    setup = shutil.copy(made, tried / made.name)
    (tried / CLINIC).write_text("{}", "utf-8")
    wine.run(setup, "/S", "/AllUsers")
    place = wine.drive(INSTALLED)
    if not (place / CLINIC).exists():
        raise Failed("the setup program did not take the clinic's file along")
    _same(folder.FOLDER, place)
    print(f"{made.name}: installed silently, whole, with the clinic's file beside it", flush=True)
    with wine.kept_open(place / f"{NAME}.com", *WAITS):
        wine.run(setup, "/S", "/AllUsers", right=(LEFT_ALONE,))
    wine.run("reg", "add", KNOWN_BY, "/v", "DisplayVersion", "/d", "999.0.0", "/f", "/reg:64")
    wine.run(setup, "/S", "/AllUsers", right=(NEWER_IS_THERE,))
    _same(folder.FOLDER, place)
    print(f"{made.name}: leaves one that is open alone, and a newer one", flush=True)
    record = _record()
    wine.run(place / "uninstall.exe", "/S", "/AllUsers")
    wine.wait()
    if place.exists():
        raise Failed(f"{place} is still there after removal: {sorted(path.name for path in place.iterdir())}")
    if not record.exists():
        raise Failed("the removal took a person's record away")
    shutil.rmtree(record.parent)
    print(f"{made.name}: removed silently, and the record of whoever used it stayed", flush=True)


def _record() -> Path:
    """Leave something where a person's record lies."""
    users = [path for path in wine.drive("users").iterdir() if path.name != "Public"]
    record = users[0] / "AppData" / "Local" / NAME / "kept"
    record.parent.mkdir(parents=True, exist_ok=True)
    record.write_text("kept", "utf-8")
    return record


def _same(tree: Path, place: Path) -> None:
    """Raise Failed where a file was not laid out as it is in the folder."""
    for path in tree.rglob("*"):
        there = place / path.relative_to(tree)
        if path.is_file() and (not there.is_file() or there.read_bytes() != path.read_bytes()):
            raise Failed(f"{there} is not what was packed")
