"""Lays a signed apt repository out for a clinic, in dist/apt: any web server or share can hand it out.

`COMPANION_SIGN_APT_BY` names the clinic's own key, as gpg knows it. Without one the repository stands unsigned, which
apt refuses unless it is told to trust it.
"""

import datetime
import os
import platform
import shutil
import subprocess
from pathlib import Path

from shipping import cleanroom, deb
from shipping.project import DIST, MAKER, NAME, TITLE, Failed, environment, epoch, run

PLACE = DIST / "apt"
SUITE, PART = "stable", "main"
KEY = "COMPANION_SIGN_APT_BY"
KEYRING = f"{NAME}-archive.gpg"


def build() -> Path:
    """Lay out the packages that are in dist/; builds one where none is there."""
    packages = sorted(DIST.glob("*.deb")) or [deb.build()]
    return lay(PLACE, packages)


def lay(place: Path, packages: list[Path]) -> Path:
    """Lay a repository of some packages out, and sign it where a key is named."""
    shutil.rmtree(place, ignore_errors=True)
    pool = place / "pool" / PART / NAME[0] / NAME
    pool.mkdir(parents=True)
    for package in packages:
        shutil.copyfile(package, pool / package.name)
    architecture = deb.ARCHITECTURE[platform.machine()]
    lists = place / "dists" / SUITE / PART / f"binary-{architecture}"
    lists.mkdir(parents=True)
    (lists / "Packages").write_text(run("apt-ftparchive", "packages", "pool", cwd=place), "utf-8")
    run("xz", "--keep", "-9", lists / "Packages")
    told = {
        "Origin": MAKER, "Label": TITLE, "Suite": SUITE, "Codename": SUITE,
        "Architectures": architecture, "Components": PART,
    }  # fmt: skip
    words = [f"-oAPT::FTPArchive::Release::{name}={value}" for name, value in told.items()]
    day = datetime.datetime.fromtimestamp(epoch(), datetime.UTC).strftime("%Y-%m-%d %H:%M:%S")
    release = lists.parents[1] / "Release"
    release.write_text(
        run("faketime", "-f", day, "apt-ftparchive", *words, "release", ".", cwd=release.parent), "utf-8"
    )
    if key := os.environ.get(KEY):
        _sign(release, key, place / KEYRING)
    else:
        print(f"{place.name}: not signed, since {KEY} names no key", flush=True)
    print(f"{place.name}: {len(packages)} package(s) for {SUITE}/{PART}", flush=True)
    return place


def _sign(release: Path, key: str, keyring: Path) -> None:
    """Sign the list of lists, and lay the public key beside the repository."""
    inside = release.with_name("InRelease")
    words = ["gpg", "--batch", "--yes", "--local-user", key, "--clearsign", "--output", str(inside), str(release)]
    # The terminal is left to it, for the key's password.
    if subprocess.run(words, env=environment(), check=False).returncode:
        raise Failed(f"gpg did not sign by {key}")
    run("gpg", "--batch", "--yes", "--export", "--output", keyring, key)


def try_out(place: Path) -> None:
    """Install from it on clean Debians, by apt, which checks the signature."""
    if not (place / "dists" / SUITE / "InRelease").exists():
        raise Failed(f"a repository that nobody signed can't be tried; {KEY} names a key of gpg")
    for suite in cleanroom.SUITES:
        cleanroom.try_repository(suite, place, KEYRING, f"{SUITE} {PART}")
