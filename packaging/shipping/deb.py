"""Makes a package for Debian and Ubuntu: dependencies computed, the same bits each time; tried on clean systems."""

import email.utils
import hashlib
import os
import platform
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from shipping import cleanroom, elf, frozen, linux_tree
from shipping.project import (
    CONTACT,
    DIST,
    LICENCE,
    NAME,
    ROOT,
    TITLE,
    VERSION,
    WORK,
    Failed,
    environment,
    epoch,
    run,
    say_built,
    settle,
    size_of,
)

ARCHITECTURE = {"x86_64": "amd64", "aarch64": "arm64"}
LOADED_LATER = ("libportaudio2", "tzdata")
"""What no library is linked to: sound is found when it plays, time zones when they are asked for."""
RECOMMENDED = ("libasound2-plugins", "gnome-keyring | kwalletmanager", "shared-mime-info", "desktop-file-utils")
DPKG_STATUS = Path("/var/lib/dpkg/status")
DESCRIPTION = """\
Description: time, sound and record of a supervised session at home
 Companion is for people who take prescribed sublingual ketamine at home with a
 sitter. It keeps the time by the prescriber's protocol, plays the programme's
 sound, and keeps the record, encrypted, on this computer alone.
 .
 It gives no medical advice, and never opens a network connection.
"""


# Without what a library defines itself, and where it wants addresses filled in, but for what a program copies.
BRIEF = """\
#!/bin/sh
{objdump} "$@" | sed -E '/^[0-9a-f]+ +R_/{{/_COPY/!d}}; /^[0-9a-f]{{8,}}.{{9}}(\\.|\\*ABS)/d'
"""
SMALLEST = ("-Zxz", "-z9", "--threads-max=1")
AS_IT_IS = ("-Znone",)


def build() -> Path:
    """Lay the package out, compute what it needs, and pack it."""
    frozen.folder()
    made, _ = pack(DIST, SMALLEST)
    say_built(made)
    return made


def pack(into: Path, how: Sequence[str]) -> tuple[Path, str]:
    """Pack the folder that was frozen, compressed as dpkg-deb is told; gives the package and what it depends on."""
    architecture = ARCHITECTURE[platform.machine()]
    root, made = WORK / "deb", into / f"{NAME}_{VERSION}_{architecture}.deb"
    linux_tree.lay(root)
    _documents(root / "usr/share/doc" / NAME)
    overrides = root / "usr/share/lintian/overrides" / NAME
    overrides.parent.mkdir(parents=True)
    overrides.write_text((linux_tree.LINUX / "lintian-overrides").read_text("utf-8"))
    control = root / "DEBIAN"
    needs = ", ".join(sorted([*LOADED_LATER, *_linked(root)]))
    installed_kib = -(-size_of(root) // 1024)
    control.mkdir()
    (control / "control").write_text(_control(architecture, installed_kib, needs))
    (control / "md5sums").write_text("".join(f"{_md5(path)}  {path.relative_to(root)}\n" for path in _files(root)))
    settle(root, runs=(f"usr/lib/{NAME}/{NAME}",))
    run("dpkg-deb", "--root-owner-group", *how, "--build", root, made)
    _say_size(made, installed_kib)
    return made, needs


def try_out(made: Path) -> None:
    """Let lintian look; install it on clean Debians, let it try itself, remove it, and look what is left."""
    run("lintian", "--tag-display-limit", "0", "--fail-on", "error", "--allow-root", made)
    print(f"{made.name}: no error of lintian's", flush=True)
    for suite in cleanroom.SUITES:
        cleanroom.try_out(suite, made)


def _say_size(made: Path, installed_kib: int) -> None:
    sound_mb = size_of(ROOT / "assets" / "audio") / 1e6
    print(f"{made.name}: {installed_kib * 1024 / 1e6:.1f} MB installed, {sound_mb:.1f} MB of it sound", flush=True)


def _control(architecture: str, installed_kib: int, needs: str) -> str:
    return (
        f"Package: {NAME}\nVersion: {VERSION}\nSection: misc\nPriority: optional\nArchitecture: {architecture}\n"
        f"Maintainer: {CONTACT}\nInstalled-Size: {installed_kib}\nDepends: {needs}\n"
        f"Recommends: {', '.join(RECOMMENDED)}\n{DESCRIPTION}"
    )


def _documents(place: Path) -> None:
    place.mkdir(parents=True)
    licence = "\n".join(f" {line}" if line else " ." for line in LICENCE.read_text("utf-8").strip().splitlines())
    (place / "copyright").write_text(linux_tree.filled("copyright").replace("@LICENCE@", licence))
    when = email.utils.formatdate(epoch())
    entry = f"{NAME} ({VERSION}) stable; urgency=medium\n\n  * {TITLE} {VERSION}.\n\n -- {CONTACT}  {when}\n"
    (place / "changelog.gz").write_bytes(linux_tree.zipped(entry))


def _linked(root: Path) -> list[str]:
    """Tell which packages the libraries and the program are linked to; asked anew where one of these has changed.

    To ask takes half a minute of processor time. The program itself counts by what it asks for: its modules are in it.
    """
    place, inside = WORK / "shlibdeps", elf.libraries(root)
    program = root / linux_tree.PROGRAM / NAME
    seen = hashlib.sha256(DPKG_STATUS.read_bytes() + elf.read(program, "-d", "--dyn-syms").encode())
    for path in inside:
        seen.update(path.relative_to(root).as_posix().encode() + (b"" if path == program else path.read_bytes()))
    answer = place / f"{seen.hexdigest()[:32]}.txt"
    if not answer.exists():
        shutil.rmtree(place, ignore_errors=True)
        asked = _ask(root, inside, place)
        answer.write_text("\n".join(asked), "utf-8")
    return answer.read_text("utf-8").splitlines()


def _ask(root: Path, inside: Sequence[Path], place: Path) -> list[str]:
    """Ask dpkg-shlibdeps, which reads what objdump tells it; nine lines of ten there say nothing of what is needed."""
    (place / "debian").mkdir(parents=True)
    (place / "bin").mkdir()
    (place / "bin/objdump").write_text(BRIEF.format(objdump=shutil.which("objdump")))
    (place / "bin/objdump").chmod(0o755)
    (place / "debian/control").write_text(f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n")
    folders = sorted({str(path.parent) for path in inside})
    asked = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", f"-x{NAME}"]
    asked += [*(f"-l{folder}" for folder in folders), *(f"-e{path}" for path in inside)]
    told = environment(PATH=f"{place / 'bin'}:{os.environ['PATH']}")
    done = subprocess.run(asked, cwd=place, env=told, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Failed(f"dpkg-shlibdeps: {done.stderr.strip()[-2000:]}")
    return [need.strip() for need in done.stdout.strip().removeprefix("shlibs:Depends=").split(",")]


def _files(root: Path) -> list[Path]:
    found = [path for path in root.rglob("*") if path.is_file() and not path.is_symlink()]
    return sorted(path for path in found if "DEBIAN" not in path.parts)


def _md5(path: Path) -> str:
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
