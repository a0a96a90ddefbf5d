"""Makes the folder for Windows, on Linux: dist/companion-windows, with Python's own runtime and no PyInstaller.

Python, Qt and the rest stay the files that their makers signed; only two small launchers are ours. Nothing is frozen
into them, so that a virus scanner meets what it knows.
"""

import io
import shutil
import tomllib
import zipfile
from fnmatch import fnmatch
from pathlib import Path

from shipping import inside, licences, prune
from shipping.project import (
    DIST,
    HERE,
    MAKER,
    NAME,
    ROOT,
    TITLE,
    VERSION,
    WORK,
    Failed,
    run,
    say_built,
    settle,
)

from windows import gather, stand_ins, trial, wine

FOLDER = DIST / f"{NAME}-windows"
TRIED = WORK / "windows" / "tried"
LIBRARY = f"python{gather.PYTHON.replace('.', '')}"
ICON_PX = (16, 24, 32, 48, 64, 256)
LAUNCHERS = {f"{NAME}.exe": ("-mwindows",), f"{NAME}.com": ("-mconsole", "-DCONSOLE")}
STARTS = ("import entry\n", "import sys\n", "sys.exit(entry.main())\n")


def build() -> Path:
    """Put together runtime, packages and program; compile, look inside; gives the folder."""
    licences.texts()
    shutil.rmtree(FOLDER, ignore_errors=True)
    site = FOLDER / "site"
    site.mkdir(parents=True)
    for wheel in gather.wheels():
        _unpack(wheel, site)
    for name in ("QtOpenGL", "QtOpenGLWidgets"):
        shutil.copy(HERE / "windows" / "without_opengl.py", site / "PySide6" / f"{name}.py")
    ignored = shutil.ignore_patterns("__pycache__", "*.ts")
    shutil.copytree(ROOT / "companion", site / "companion", ignore=ignored)
    shutil.copytree(ROOT / "assets", site / "companion" / "assets", ignore=ignored)
    shutil.copy(HERE / "entry.py", site / "entry.py")
    (site / "companion_entry.py").write_text("".join(STARTS), "utf-8")
    _runtime(FOLDER / "runtime", site)
    shutil.copy(licences.TEXTS, site / "companion" / "assets" / "licences" / licences.TEXTS.name)
    _launchers(FOLDER)
    settle(FOLDER, runs=tuple(LAUNCHERS))
    inside.check(FOLDER)
    say_built(FOLDER)
    return FOLDER


def try_out(folder: Path) -> None:
    """Run self-test and rehearsal under Wine, by both launchers."""
    prepare_trial(folder)
    try_prepared(thoroughly=True)


def prepare_trial(folder: Path) -> None:
    """Make Wine's own folder, and a copy of ours with stand-ins for what Wine lacks."""
    wine.prepare()
    stand_ins.copy_with_stand_ins(folder, TRIED)


def try_prepared(*, thoroughly: bool) -> None:
    """Run self-test and rehearsal of that copy; both by both launchers only if thoroughly."""
    with wine.desktop():
        trial.try_parts(TRIED / f"{NAME}.com")
        trial.try_session(TRIED / f"{NAME}.com")
        trial.try_parts(TRIED / f"{NAME}.exe")
        if thoroughly:
            trial.try_session(TRIED / f"{NAME}.exe")


def kept(name: str) -> bool:
    """Tell whether a file of a wheel goes into the folder."""
    told = _told()
    if name.startswith("PySide6/") and (not _any(name, told["qt"]) or prune.unwanted(name, "win32")):
        return False
    return ".dist-info/" not in name and ".data/" not in name and not _any(name, told["dropped"])


def _told() -> dict[str, dict[str, str]]:
    told: dict[str, dict[str, str]] = tomllib.loads((HERE / "windows" / "keep.toml").read_text("utf-8"))
    return told


def _any(name: str, table: dict[str, str]) -> bool:
    return any(fnmatch(name, pattern) for text in table.values() for pattern in text.split())


def _unpack(wheel: Path, site: Path) -> None:
    """Lay out a wheel's files, and its licence beside the program."""
    package = wheel.name.partition("-")[0]
    with zipfile.ZipFile(wheel) as archive:
        for name in archive.namelist():
            inner = name.partition(".dist-info/")[2].lower()
            if kept(name) and not name.endswith("/"):
                to = site / name
            elif inner.rpartition("/")[2].startswith(("licen", "copying", "notice", "authors")):
                to = FOLDER / "licences" / package / Path(name).name
            else:
                continue
            to.parent.mkdir(parents=True, exist_ok=True)
            to.write_bytes(archive.read(name))


def _runtime(to: Path, site: Path) -> None:
    """Lay out Python, let it compile the modules, and take away what would make it a Python for others to use."""
    to.mkdir()
    files = gather.runtime()
    if f"{LIBRARY}.dll" not in files:
        raise Failed(f"this is no Python {gather.PYTHON} for Windows: it has no {LIBRARY}.dll")
    for name, data in files.items():
        (to / name).write_bytes(_library(data) if name == f"{LIBRARY}.zip" else data)
    # Nothing but these three is ever searched for modules.
    (to / f"{LIBRARY}._pth").write_bytes(f"{LIBRARY}.zip\r\n.\r\n..\\site\r\n".encode())
    wine.prepare()
    wine.run(to / "python.exe", HERE / "windows" / "compiling.py", cwd=site)
    for name in ("python.exe", "pythonw.exe"):
        (to / name).unlink()
    (to / "LICENSE.txt").rename(to / "LICENCE-Python.txt")


def _library(packed: bytes) -> bytes:
    """Give Python's own modules without those that nobody needs; not compressed, since the setup program does that."""
    out, dropped = io.BytesIO(), (*prune.MODULES, *_told()["library"]["dropped"].split())
    with zipfile.ZipFile(io.BytesIO(packed)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as new:
        for name in sorted(old.namelist()):
            module = name.removesuffix(".pyc").removesuffix("/__init__").replace("/", ".")
            if not any(module == left or module.startswith(f"{left}.") for left in dropped):
                new.writestr(zipfile.ZipInfo(name), old.read(name))
    return out.getvalue()


def _launchers(folder: Path) -> None:
    """Compile the two programs that start Python, with icon, version and manifest."""
    work = WORK / "windows" / "launcher"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    make_icon(work / f"{NAME}.ico")
    for name in ("launcher.c", "launcher.rc", "launcher.manifest"):
        shutil.copy(HERE / "windows" / name, work / name)
    numbers = ",".join([*VERSION.split(".")[:3], "0"])
    for name, flags in LAUNCHERS.items():
        # windres hands its words on to a shell, so a file says them.
        texts = {"MAKER": MAKER, "TITLE": TITLE, "VERSION": VERSION, "FILENAME": name}
        lines = [f"#define NUMBERS {numbers}", *(f'#define {key} "{text}"' for key, text in texts.items())]
        (work / "named.rc").write_text("\n".join([*lines, '#include "launcher.rc"', ""]), "utf-8")
        run(f"{stand_ins.CROSS}windres", "named.rc", "-O", "coff", "-o", "named.res", cwd=work)
        strict = ("-Wall", "-Wextra", "-Werror", "-Os", "-s", "-municode", "-static", "-Wl,--no-insert-timestamp")
        made = ("launcher.c", "named.res", "-o", folder / name, f'-DPYTHON=L"{LIBRARY}.dll"')
        run(f"{stand_ins.CROSS}gcc", *strict, *flags, *made, cwd=work)


def make_icon(to: Path) -> Path:
    """Draw the program's icon in the sizes that Windows asks for."""
    drawn = []
    for px in ICON_PX:
        drawn.append(to.with_name(f"icon-{px}.png"))
        run("rsvg-convert", "-w", str(px), "-h", str(px), ROOT / "assets" / "icons" / "app.svg", "-o", drawn[-1])
    run("icotool", "--create", "--output", to, *drawn[:-1], f"--raw={drawn[-1]}")
    return to
