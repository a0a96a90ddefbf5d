"""Packs the folder for Linux as it is, with its desktop files beside it, into one file that is laid out anywhere."""

import platform
import shutil
import tempfile
from pathlib import Path

from shipping import frozen, linux_tree
from shipping.project import DIST, NAME, VERSION, WORK, Failed, epoch, run, say_built, settle

TOP = f"{NAME}-{VERSION}-linux-{platform.machine()}"
TOLD = "README.txt"


def build() -> Path:
    """Pack it: program, desktop files, and a page that says what the system must have."""
    frozen.folder()
    tree, root, made = WORK / "portable" / TOP, WORK / "portable" / "tree", DIST / f"{TOP}.tar.zst"
    shutil.rmtree(tree, ignore_errors=True)
    linux_tree.lay(root)
    shutil.move(root / linux_tree.PROGRAM, tree)
    shutil.move(root / linux_tree.SHARE, tree / "share")
    shutil.rmtree(root)
    (tree / TOLD).write_text(linux_tree.filled("portable.txt"), "utf-8")
    settle(tree, runs=(NAME,))
    alike = ("--sort=name", "--owner=0", "--group=0", "--numeric-owner", f"--mtime=@{epoch()}", "--format=gnu")
    run("tar", *alike, "--use-compress-program", "zstd -19 -T1 -q", "-cf", made, TOP, cwd=tree.parent)
    say_built(made)
    return made


def try_out(made: Path) -> None:
    """Unpack it where a blank and an umlaut are in the path, and let it try itself and rehearse there."""
    with tempfile.TemporaryDirectory(prefix="Mein Gerät ") as place:
        run("tar", "--use-compress-program", "zstd", "-xf", made, "-C", place)
        program = Path(place, TOP, NAME)
        took_s = frozen.self_test(program)
        frozen.rehearse(program, Path(place, "rehearsal"))
        if not Path(place, TOP, TOLD).is_file():
            raise Failed(f"{made.name} does not say what the system must have")
    print(f"{made.name}: unpacked, self-test in {took_s:.1f} s, a session rehearsed whole", flush=True)
