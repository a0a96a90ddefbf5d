"""Writes SHA256SUMS of everything in dist/ that is handed out, and has minisign sign it.

`COMPANION_SIGN_BY` names the file of the secret key, as minisign makes it; a password is asked for at the terminal.
Without a key the sums stand unsigned, and it says so: a build that nobody signed is for trying out.
"""

import hashlib
import os
import re
import subprocess
from pathlib import Path

from shipping.project import DIST, TITLE, VERSION, Failed, environment, run

SUMS = "SHA256SUMS"
HANDED_OUT = ("*.deb", "*.rpm", "*.tar.zst", "*.exe", "*.msi", "*.cdx.json", "*.flatpak", "*.dmg")
KEY = "COMPANION_SIGN_BY"


def build() -> Path:
    """Write the sums of what is in dist/, and sign them where there is a key."""
    return write(DIST)


def write(place: Path) -> Path:
    """Write the sums of what lies in a folder; raises Failed where there is nothing."""
    made = sorted(path for pattern in HANDED_OUT for path in place.glob(pattern))
    if not made:
        raise Failed(f"nothing in {place.name}/ is handed out; build it first")
    if others := [path.name for path in made if not _of_this_version(path.name)]:
        raise Failed(f"these are not of version {VERSION}; take them out of {place.name}/ first: {', '.join(others)}")
    sums = place / SUMS
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in made]
    sums.write_text("".join(lines), "utf-8")
    print(f"{sums.name}: of {len(made)} files", flush=True)
    _signature(sums).unlink(missing_ok=True)
    if key := os.environ.get(KEY):
        _sign(sums, Path(key).expanduser())
    else:
        print(f"{sums.name} is not signed: {KEY} names no key", flush=True)
    return sums


def try_out(sums: Path) -> None:
    """Look whether each file has the sum that is told of it; whose the signature is only the public key can tell."""
    run("sha256sum", "--check", "--strict", sums.name, cwd=sums.parent)
    print(f"{sums.name}: every file is as it says", flush=True)


def _of_this_version(name: str) -> bool:
    return re.search(rf"[-_]{re.escape(VERSION)}([-_.]|$)", name) is not None


def _sign(sums: Path, key: Path) -> None:
    if not key.is_file():
        raise Failed(f"{KEY} names {key}, which is no file")
    signed = f"{TITLE} {VERSION}: sums of every file"
    words = ["minisign", "-S", "-s", str(key), "-t", signed, "-m", str(sums)]
    # The terminal is left to it, for the password.
    if subprocess.run(words, env=environment(), check=False).returncode:
        raise Failed(f"minisign did not sign {sums.name}")
    print(f"{_signature(sums).name}: signed", flush=True)


def _signature(sums: Path) -> Path:
    return sums.with_name(f"{sums.name}.minisig")
