"""A small tree with the real `dev` in it, and a machine around it that a test can take things away from."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TOOLS = [
    "cat",
    "cksum",
    "date",
    "dirname",
    "env",
    "flock",
    "mkdir",
    "nice",
    "rm",
    "sh",
    "sleep",
    "tail",
    "touch",
    "true",
    "uname",
]
MAIN = "import sys\nprint('companion', *sys.argv[1:])\n"

# Stands in for uv where a test is not about packages: an environment without any, made in a moment.
UV = """#!/bin/sh
echo "uv $*" >>"$CALLS"
if [ "$1" = venv ]; then for last; do :; done; exec python3 -m venv --without-pip "$last"; fi
"""


@dataclass
class Machine:
    """A tree with `dev`, and the only programs it finds beside those of /usr/sbin."""

    tree: Path
    bin: Path
    calls: Path
    env: dict[str, str]

    def dev(self, *words: str, cwd: Path | None = None, **env: str) -> subprocess.CompletedProcess[str]:
        """Run `./dev WORDS`."""
        return subprocess.run(
            [self.tree / "dev", *words],
            cwd=cwd or self.tree,
            env={**self.env, **env},
            capture_output=True,
            text=True,
            check=False,
        )

    def program(self, name: str, source: str) -> None:
        """Put a program of the test's own on this machine."""
        (self.bin / name).write_text(source)
        (self.bin / name).chmod(0o755)

    def said(self) -> str:
        """Give what the test's own programs were called with."""
        return self.calls.read_text() if self.calls.exists() else ""


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """Give a machine of uid 0 without apt or sudo that has every library, Python and a quick uv."""
    tree, bin_ = tmp_path / "tree", tmp_path / "bin"
    (tree / "companion").mkdir(parents=True)
    (tree / "companion" / "__main__.py").write_text(MAIN)
    (tree / "pyproject.toml").touch()
    for name in ("requirements.lock", "requirements-dev.lock"):
        (tree / name).touch()
    shutil.copy(ROOT / "dev", tree)
    bin_.mkdir()
    for tool in TOOLS:
        (bin_ / tool).symlink_to(shutil.which(tool) or pytest.skip(f"no {tool} here"))
    (bin_ / "python3").symlink_to(Path(sys.base_prefix) / "bin" / "python3")
    env = {"PATH": str(bin_), "HOME": os.environ["HOME"], "CALLS": str(tmp_path / "calls")}
    made = Machine(tree, bin_, tmp_path / "calls", env)
    made.program("uv", UV)
    made.program("id", "#!/bin/sh\necho 0\n")
    made.program("ldconfig", f"#!/bin/sh\ncat {tmp_path}/libraries\n")
    listed = [line.split()[1] for line in (ROOT / "dev").read_text().splitlines() if line.startswith("lib")]
    (tmp_path / "libraries").write_text("".join(f"\t{name} (libc6) => /lib/{name}\n" for name in listed))
    return made
