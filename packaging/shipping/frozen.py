"""Makes the folder that needs no Python: dist/companion-linux, by PyInstaller, pruned, looked into and tried."""

import functools
import json
import shutil
import subprocess
import sys
import time
from pathlib import Path

from shipping import bindings, inside, licences, painting, slim, standin
from shipping.project import DIST, HERE, NAME, WORK, Failed, environment, run, say_built, settle

FOLDER = DIST / f"{NAME}-linux"
PAINTED_AS_SOON = 1.1
"""How much later the packed program's window may come; it should come no later, and two starts are never the same."""


def build() -> Path:
    """Make the folder anew, whatever this run of the tools has made already."""
    folder.cache_clear()
    return folder()


@functools.cache
def folder() -> Path:
    """Freeze, prune, look inside; gives the folder. Within one run of the tools the other targets share it."""
    licences.texts()
    work, made = WORK / "freeze", WORK / "frozen"
    for folder in (work, made, FOLDER):
        shutil.rmtree(folder, ignore_errors=True)
    spec = HERE / f"{NAME}.spec"
    tool = (sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN")
    # A package packs the whole folder better than zlib does each module, and what is plain need not be unpacked.
    plain = {"PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0"}
    run(*tool, "--workpath", work, "--distpath", made, spec, cwd=HERE, **plain)
    shutil.move(made / NAME, FOLDER)
    standin.replace(FOLDER / "_internal")
    slim.slim(FOLDER / "_internal")
    bindings.lay(FOLDER / "_internal")
    settle(FOLDER, runs=(NAME,))
    inside.check(FOLDER)
    say_built(FOLDER)
    return FOLDER


def self_test(program: Path) -> float:
    """Let a packed program try itself, and give the seconds it took; raises Failed where a part does not work."""
    began = time.monotonic()
    done = subprocess.run(
        [program, "self-test", "--json"], env=environment(), capture_output=True, text=True, check=False, timeout=120
    )
    took_s = time.monotonic() - began
    try:
        broken = [f"{part['part']}: {part['found']}" for part in json.loads(done.stdout)["parts"] if not part["ok"]]
    except ValueError:
        broken = [(done.stdout + done.stderr).strip()[-2000:] or f"it ended with {done.returncode} and said nothing"]
    if broken:
        raise Failed("the packed program does not work:\n  " + "\n  ".join(broken))
    return took_s


def rehearse(program: Path, out: Path) -> float:
    """Let a packed program go through a whole session without a window; gives the seconds it took."""
    shutil.rmtree(out, ignore_errors=True)
    began = time.monotonic()
    run(program, "rehearse", "--headless", "--out", out)
    if not (out / "events.jsonl").stat().st_size:
        raise Failed("the rehearsal left no record")
    return time.monotonic() - began


def try_out(folder: Path) -> None:
    """Run self-test and rehearsal of a folder, and hold its start against that of the program from its source."""
    program = folder / NAME
    self_test(program)  # the first one reads everything from the disk
    took_s = min(self_test(program) for _ in range(3))
    print(f"self-test: all parts work, {took_s:.2f} s", flush=True)
    print(f"rehearsal: whole, {rehearse(program, WORK / 'rehearsal'):.1f} s", flush=True)
    packed_s, source_s = painting.quickest([[program], [sys.executable, "-P", "-m", NAME]])
    print(f"first paint: {packed_s:.2f} s, from its source {source_s:.2f} s", flush=True)
    if packed_s > source_s * PAINTED_AS_SOON:
        raise Failed("the packed program shows its window later than the one from its source")
