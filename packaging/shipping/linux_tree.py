"""Lays the files of a Linux package into a folder: program, desktop entry, metadata, manual, icons, type of a pack."""

import datetime
import gzip
import shutil
from pathlib import Path

from shipping import icons
from shipping.frozen import FOLDER
from shipping.project import BUNDLE_ID, HERE, NAME, VERSION, Failed, epoch

LINUX = HERE / "linux"
PROGRAM = Path("usr/lib", NAME)
SHARE = Path("usr/share")


def date() -> str:
    """Give the day that everything built is dated to."""
    return datetime.datetime.fromtimestamp(epoch(), datetime.UTC).strftime("%Y-%m-%d")


def filled(name: str) -> str:
    """Give a text of packaging/linux with version and day in it."""
    return (LINUX / name).read_text("utf-8").replace("@VERSION@", VERSION).replace("@DATE@", date())


def lay(root: Path) -> None:
    """Lay everything below `root`, as it is to lie below /."""
    if not FOLDER.is_dir():
        raise Failed("build linux-folder first")
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(FOLDER, root / PROGRAM, symlinks=True)
    (root / "usr/bin").mkdir()
    (root / "usr/bin" / NAME).symlink_to(Path("..", "lib", NAME, NAME))
    _write(root / SHARE / "applications" / f"{BUNDLE_ID}.desktop", filled(f"{BUNDLE_ID}.desktop"))
    _write(root / SHARE / "metainfo" / f"{BUNDLE_ID}.metainfo.xml", filled(f"{BUNDLE_ID}.metainfo.xml"))
    _write(root / SHARE / "mime/packages" / f"{BUNDLE_ID}.xml", filled(f"{BUNDLE_ID}.mime.xml"))
    manual = root / SHARE / "man/man1" / f"{NAME}.1.gz"
    _write(manual, "")
    manual.write_bytes(zipped(filled(f"{NAME}.1")))
    _icons(root / SHARE / "icons/hicolor")


def zipped(text: str) -> bytes:
    """Zip a text without a date."""
    return gzip.compress(text.encode(), 9, mtime=0)


def _icons(place: Path) -> None:
    files = {place / f"{px}x{px}/apps/{BUNDLE_ID}.png": px for px in icons.SIZES_PX}
    for path in files:
        path.parent.mkdir(parents=True)
    icons.draw(files)
    vector = place / "scalable/apps" / f"{BUNDLE_ID}.svg"
    vector.parent.mkdir(parents=True)
    shutil.copyfile(icons.ICON, vector)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
