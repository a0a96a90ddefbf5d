"""Tries an installed or unpacked program under Wine: its self-test, and a whole session without a window."""

import json
import shutil
import time
from pathlib import Path

from shipping.project import WORK, Failed

from windows import wine


def try_parts(program: Path) -> None:
    """Run the self-test, and say how long it took; raises Failed where something does not work."""
    began = time.monotonic()
    parts = self_test(program)
    print(f"{program.name} under Wine: {len(parts)} parts work, {time.monotonic() - began:.1f} s", flush=True)


def try_session(program: Path) -> None:
    """Run the rehearsal, and say how long it took; raises Failed where it does not end well."""
    began = time.monotonic()
    rehearse(program)
    print(f"{program.name} under Wine: a session is rehearsed whole, {time.monotonic() - began:.1f} s", flush=True)


def self_test(program: Path) -> dict[str, str]:
    """Give what each part said of itself; raises Failed with those that do not work."""
    done = wine.start(program, "self-test", "--json")
    try:
        parts = json.loads(done.stdout)["parts"]
    except ValueError:
        said = (done.stdout + done.stderr).strip()[-2000:]
        raise Failed(f"{program.name} ended with {done.returncode}: {said or 'it said nothing'}") from None
    if broken := [f"{part['part']}: {part['found']}" for part in parts if not part["ok"]]:
        raise Failed("the packed program does not work:\n  " + "\n  ".join(broken))
    return {part["part"]: part["found"] for part in parts}


def rehearse(program: Path) -> Path:
    """Go through a whole session and give the folder of its record."""
    out = WORK / "windows" / "rehearsal"
    shutil.rmtree(out, ignore_errors=True)
    wine.run(program, "rehearse", "--headless", "--out", out)
    if not (out / "events.jsonl").stat().st_size:
        raise Failed("the rehearsal left no record")
    return out
