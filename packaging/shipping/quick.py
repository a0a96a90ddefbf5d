"""Tries what people install as quickly as it can be done honestly, for the gate: folder, package, a clean Debian.

The folder is the one that is given away. The package is not compressed, which would cost a minute of processor time,
and is thrown away; the clean system has what the package needs, and is kept in .dev/roots from one time to the next.
"""

import os
import tempfile
import time
from pathlib import Path

from shipping import cleanroom, deb, frozen
from shipping.project import WORK

SUITE = cleanroom.SUITES[0]


def build() -> Path:
    """Freeze, pack, install, self-test, rehearse with sound, remove; gives the folder."""
    began = time.monotonic(), _spent_s()
    folder = frozen.folder()
    _say("folder", *began)
    began = time.monotonic(), _spent_s()
    with tempfile.TemporaryDirectory(dir=WORK) as place:
        made, needs = deb.pack(Path(place), deb.AS_IT_IS)
        _say("package", *began)
        began = time.monotonic(), _spent_s()
        cleanroom.try_with_sound(SUITE, made, [*needs.split(", "), *deb.FOR_SOUND])
    _say("clean system", *began)
    return folder


def _spent_s() -> float:
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def _say(what: str, began_s: float, spent_s: float) -> None:
    print(
        f"try: {what}, {_spent_s() - spent_s:.0f} s of processor time, {time.monotonic() - began_s:.0f} s", flush=True
    )
