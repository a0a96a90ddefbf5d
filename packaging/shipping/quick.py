"""Makes what the gate tries, as quickly as it can be made honestly: folder and package for Linux, folder for Windows.

The folders are those that are given away. The package is not compressed, which would cost a minute of processor time.
The clean system has what the package needs, is made beside the folders, and is kept in .dev/roots.
"""

import time
from collections.abc import Iterator, Sequence, Set
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from windows import folder as windows_folder

from shipping import cleanroom, deb, frozen, licences
from shipping.project import WORK, Failed, run

PLACE = WORK / "quick"
SUITE = cleanroom.suite_here()
# What the package is known to need, so that the clean system can be made before the package is. Where it came to need
# anything else, that is said and the system is made anew, so that only speed hangs on this list.
_OF_BOOKWORM = """
libbrotli1 libbz2-1.0 libc6 libdbus-1-3 libdrm2 libegl1 libffi8 libfontconfig1 libfreetype6 libgcc-s1 libgl1
libglib2.0-0 libgssapi-krb5-2 liblzma5 libportaudio2 libpulse0 libstdc++6 libuuid1 libwayland-client0
libwayland-cursor0 libwayland-egl1 libx11-6 libx11-xcb1 libxcb-cursor0 libxcb-glx0 libxcb-icccm4 libxcb-image0
libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-render0 libxcb-shape0 libxcb-shm0 libxcb-sync1
libxcb-util1 libxcb-xfixes0 libxcb-xkb1 libxcb1 libxext6 libxkbcommon-x11-0 libxkbcommon0 libxrandr2 libzstd1
tzdata zlib1g
"""
FORESEEN = {"bookworm": _OF_BOOKWORM.split()}


def build() -> Path:
    """Make them side by side; gives the folder of the package."""
    PLACE.mkdir(parents=True, exist_ok=True)
    licences.texts()
    with ThreadPoolExecutor(2) as beside:
        windows = beside.submit(_for_windows)
        foreseen = beside.submit(_foreseen_system)
        _for_linux()
        foreseen.result()
        windows.result()
    if not cleanroom.hindrance():
        system(needed_by(package()))
    return PLACE


def package() -> Path:
    """Give the package that was made; raises Failed where none was."""
    found = sorted(PLACE.glob("*.deb"))
    if not found:
        raise Failed("there is nothing to try yet: ./dev build quick makes it")
    return found[-1]


def needed_by(package: Path) -> list[str]:
    """Name the packages that a package depends on."""
    return cleanroom.names(run("dpkg-deb", "--field", package, "Depends").strip().split(", "))


def system(needs: Sequence[str]) -> Path:
    """Give the clean system with what is needed: the one made beforehand, where that is the right one."""
    foreseen = FORESEEN.get(SUITE, [])
    if foreseen and not cleanroom.place_of(SUITE, needs).exists():
        made = cleanroom.made(SUITE, foreseen)
        if is_right(foreseen, needs, cleanroom.installed(made)):
            return made
    if list(needs) != foreseen:
        print(f"{SUITE} is not known to need this; tell packaging/shipping/quick.py: {' '.join(needs)}", flush=True)
    return cleanroom.made(SUITE, needs)


def is_right(foreseen: Sequence[str], needs: Sequence[str], installed: Set[str]) -> bool:
    """Tell whether a system made for what was foreseen is that which is needed: no more than it, and no less."""
    return set(foreseen) <= set(needs) <= installed


def _for_linux() -> None:
    with timed("folder for Linux"):
        frozen.folder()
    for old in PLACE.glob("*.deb"):
        old.unlink()
    with timed("package"):
        deb.pack(PLACE, deb.AS_IT_IS)


def _for_windows() -> None:
    with timed("folder for Windows"):
        windows_folder.prepare_trial(windows_folder.build())


def _foreseen_system() -> None:
    if SUITE in FORESEEN and not cleanroom.hindrance():
        with timed("clean system"):
            cleanroom.made(SUITE, FORESEEN[SUITE])


@contextmanager
def timed(what: str) -> Iterator[None]:
    """Print how long something took."""
    began = time.monotonic()
    yield
    print(f"{what}: {time.monotonic() - began:.0f} s", flush=True)
