"""Makes a package for Fedora, openSUSE and their kin by rpmbuild, which Debian has; its needs are asked of the files.

Tried by laying it into an empty root and taking it away again. Whether Fedora's own libraries do, only Fedora shows.
"""

import platform
import re
import shutil
import tempfile
from pathlib import Path

from shipping import elf, frozen, linux_tree
from shipping.project import DIST, NAME, WORK, Failed, run, say_built, settle, sum_of

SPEC = linux_tree.LINUX / "companion.rpm.spec"
RELEASE = "1"


def build() -> Path:
    """Lay the package out, and have rpmbuild find out what it needs and pack it."""
    frozen.folder()
    work, machine = WORK / "rpm", platform.machine()
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    linux_tree.lay(work / "tree")
    settle(work / "tree", runs=(f"{linux_tree.PROGRAM}/{NAME}",))
    ours = sorted({elf.soname(path) for path in elf.libraries(work / "tree")})
    spec = work / f"{NAME}.spec"
    spec.write_text(filled(work / "tree", ours), "utf-8")
    run("rpmbuild", "-bb", "--quiet", "--target", machine, "--define", f"_topdir {work}", spec)
    (packed,) = (work / "RPMS").rglob("*.rpm")
    made = DIST / packed.name
    shutil.copyfile(packed, made)
    say_built(made)
    return made


def filled(tree: Path, ours: list[str]) -> str:
    """Give the spec with what this build knows; libraries that lie inside are asked of nobody."""
    inside = "|".join(re.escape(name).replace("\\", r"\\") for name in ours)
    given = {"TREE": str(tree), "INSIDE": inside, "RELEASE": RELEASE}
    text = linux_tree.filled(SPEC.name)
    for name, value in given.items():
        text = text.replace(f"@{name}@", value)
    return text


def try_out(made: Path) -> None:
    """Install into an empty root, let the program try itself from there, remove it, and look what is left."""
    needs = run("rpm", "-qp", "--requires", made)
    if "libportaudio" not in needs or "libQt6" in needs:
        raise Failed(f"{made.name} asks for the wrong things:\n{needs}")
    with tempfile.TemporaryDirectory(prefix="rpm-") as place:
        root = Path(place, "root")
        root.mkdir()
        rpm = ("rpm", "--root", root, "--define", "_dbpath /var/lib/rpm")
        run(*rpm, "--initdb")
        before = _listing(root)
        run(*rpm, "--nodeps", "--install", made)
        if sum_of(root / linux_tree.PROGRAM) != sum_of(frozen.FOLDER):
            raise Failed(f"{made.name} did not lay the program out as it was built")
        took_s = frozen.self_test(root / linux_tree.PROGRAM / NAME)
        run(*rpm, "--erase", "--nodeps", NAME)
        if left := sorted(name for name in _listing(root) - before if NAME in name.lower()):
            raise Failed(f"{made.name} left behind: {', '.join(left[:20])}")
    print(f"{made.name}: laid into an empty root, self-test in {took_s:.1f} s, removed, nothing left", flush=True)


def _listing(root: Path) -> set[str]:
    return {path.relative_to(root).as_posix() for path in root.rglob("*")}
