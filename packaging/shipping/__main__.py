"""`./dev build TARGET…`: builds what people install, into dist/, and prints size and hash of each.

What it needs was installed by `./dev` from hash-locked lists; only what is built for Windows asks the package index,
once, and what is tried on clean systems the mirror of apt. A target is a module with `build()`, which gives the file or
folder it made, and maybe `try_out(made)`, which uses it as a person would.
"""

import argparse
import importlib
import sys
import time

from shipping.project import DIST, Failed, sum_of

TARGETS = {
    "licences": ("shipping.licences", "the page of licences that the program shows, and their texts in full"),
    "linux-folder": ("shipping.frozen", "the folder that needs no Python, for Linux"),
    "deb": ("shipping.deb", "a package for Debian and Ubuntu; --check tries it on clean ones, as root"),
    "quick": ("shipping.quick", "what the gate tries: both folders, and a package that is not compressed"),
    "try": ("shipping.trying", "try what quick made: on a clean Debian with sound, as root, and under Wine"),
    "sbom": ("shipping.sbom", "what it is made of, by CycloneDX; --check holds it against the packed folder"),
    "apt": ("shipping.repository", "a signed apt repository of it for a clinic; --check installs from it, as root"),
    "portable": ("shipping.portable", "the folder for Linux in one file, to be laid out anywhere"),
    "rpm": ("shipping.rpm", "a package for Fedora and openSUSE"),
    "windows-folder": ("windows.folder", "the folder that needs no Python, for Windows"),
    "windows": ("windows.installer", "the setup program for Windows"),
    "msi": ("windows.msi", "the packages for Windows' device management"),
    "sums": ("shipping.sums", "SHA256SUMS of what is in dist/, signed where COMPANION_SIGN_BY names a key"),
}

ALL = [name for name in TARGETS if name not in ("quick", "try")]


def main() -> int:
    """Build the targets that were named, in order; with --check try them, with --twice build them again and compare."""
    known = "\n".join(f"  {name:<14} {about}" for name, (_, about) in TARGETS.items())
    parser = argparse.ArgumentParser(
        prog="./dev build",
        description="Build what people install, into dist/.",
        epilog=f"targets:\n{known}\n  {'all':<14} every one of them but quick and try",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("targets", nargs="+", metavar="TARGET", choices=[*TARGETS, "all"])
    parser.add_argument("--check", action="store_true", help="try what was built: install, self-test, rehearse, remove")
    parser.add_argument("--twice", action="store_true", help="build again, and fail where one bit differs")
    given = parser.parse_args()
    DIST.mkdir(exist_ok=True)
    try:
        for name in ALL if "all" in given.targets else given.targets:
            _build(name, given.check, given.twice)
    except Failed as why:
        print(f"build: {why}", file=sys.stderr)
        return 1
    return 0


def _build(name: str, check: bool, twice: bool) -> None:
    target = importlib.import_module(TARGETS[name][0])
    began = time.monotonic()
    built = target.build()
    print(f"{name}: built in {time.monotonic() - began:.0f} s", flush=True)
    if twice:
        first = sum_of(built)
        if first != (second := sum_of(target.build())):
            raise Failed(f"{name} is not the same twice: {first}, then {second}")
        print(f"{name}: the same twice", flush=True)
    if check and hasattr(target, "try_out"):
        target.try_out(built)


if __name__ == "__main__":
    sys.exit(main())
