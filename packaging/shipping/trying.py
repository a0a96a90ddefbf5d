"""Tries what `quick` made: the package on a clean Debian with sound, and the folder for Windows under Wine."""

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from windows import folder as windows_folder

from shipping import cleanroom, frozen, quick
from shipping.project import NAME, WORK


def build() -> Path:
    """Try both side by side, and say what that cost; gives the package that was tried."""
    package = quick.package()
    with ThreadPoolExecutor(1) as beside:
        windows = beside.submit(_under_wine)
        _on_debian(package)
        windows.result()
    times = os.times()
    print(f"{times.user + times.system + times.children_user + times.children_system:.0f} s of processor time")
    return package


def _on_debian(package: Path) -> None:
    """Install, self-test, rehearse with sound, remove; where nothing can be installed, say so and try the folder."""
    if hindered := cleanroom.hindrance():
        print(f"{hindered}. What was built tries itself here, and is NOT installed anywhere.", flush=True)
        print(f"self-test whole, {frozen.self_test(frozen.FOLDER / NAME):.1f} s", flush=True)
        print(f"rehearsal whole, {frozen.rehearse(frozen.FOLDER / NAME, WORK / 'rehearsal'):.1f} s", flush=True)
        return
    system = quick.system(quick.needed_by(package))
    with quick.timed("installed, used, removed"):
        cleanroom.try_with_sound(quick.SUITE, system, package)


def _under_wine() -> None:
    with quick.timed("under Wine"):
        windows_folder.try_prepared(thoroughly=False)
