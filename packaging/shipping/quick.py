"""Tries what people install as quickly as it can be done honestly, for the gate: folder, package, a clean Debian.

The folder is the one that is given away. The package is not compressed, which would cost a minute of processor time,
and is thrown away; the clean system has what the package needs, is made beside the folder, and is kept in .dev/roots.
"""

import os
import time
from collections.abc import Iterator, Sequence, Set
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from shipping import cleanroom, deb, frozen
from shipping.project import NAME, WORK

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
    """Freeze, pack, install, self-test, rehearse with sound, remove; gives the folder."""
    if hindered := cleanroom.hindrance():
        print(f"try: {hindered}. What is built tries itself here, and is NOT installed anywhere.", flush=True)
        return _without_installing()
    with ThreadPoolExecutor(1) as beside:
        foreseen = FORESEEN.get(SUITE, [])
        begun = beside.submit(cleanroom.made, SUITE, foreseen) if foreseen else None
        folder, package, needs = _packed()
        with _timed("clean system, as far as it was not made beside the folder"):
            system = begun.result() if begun else None
            if system is None or not _is_it(foreseen, needs, cleanroom.installed(system)):
                print(f"try: {SUITE} is not known to need this; tell packaging/shipping/quick.py: {' '.join(needs)}")
                system = cleanroom.made(SUITE, needs)
    with _timed("installed, used, removed"):
        cleanroom.try_with_sound(SUITE, system, package)
    package.unlink()
    times = os.times()
    print(f"try: {times.user + times.system + times.children_user + times.children_system:.0f} s of processor time")
    return folder


def _is_it(foreseen: Sequence[str], needs: Sequence[str], installed: Set[str]) -> bool:
    """Tell whether a system made for what was foreseen is that which is needed: no more than it, and no less."""
    return set(foreseen) <= set(needs) <= installed


def _packed() -> tuple[Path, Path, list[str]]:
    """Give the folder, the package, and the names of what it needs."""
    with _timed("folder"):
        folder = frozen.folder()
    with _timed("package"):
        package, needs = deb.pack(WORK, deb.AS_IT_IS)
    return folder, package, cleanroom.names(needs.split(", "))


def _without_installing() -> Path:
    folder, package, _ = _packed()
    package.unlink()
    print(f"try: self-test whole, {frozen.self_test(folder / NAME):.1f} s", flush=True)
    print(f"try: rehearsal whole, {frozen.rehearse(folder / NAME, WORK / 'rehearsal'):.1f} s", flush=True)
    return folder


@contextmanager
def _timed(what: str) -> Iterator[None]:
    began = time.monotonic()
    yield
    print(f"try: {what}, {time.monotonic() - began:.0f} s", flush=True)
