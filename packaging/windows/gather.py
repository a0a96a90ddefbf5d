"""Fetches what the Windows folder is made of: the wheels that the lock names for Windows, and Python itself.

The lock has the hash of each wheel and the package client checks it. Python's own files are checked by the hash of the
archive that they come in, and by the signature that each of them bears.
"""

import hashlib
import io
import os
import re
import shutil
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

from packaging.requirements import Requirement
from shipping.project import HERE, ROOT, WORK, Failed, run

PYTHON = "3.13"
TARGET = {
    "implementation_name": "cpython",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "platform_system": "Windows",
    "python_full_version": f"{PYTHON}.2",
    "python_version": PYTHON,
    "sys_platform": "win32",
}
PLACE = WORK / "windows"
SIGNER = "O=Python Software Foundation"


def requirements(lock: str) -> str:
    """Give what the lock names for Windows, with its hashes: a client would ask its own system, not that one."""
    kept = []
    for block in re.split(r"\n(?=[A-Za-z])", lock):
        lines = [line for line in block.splitlines() if line.strip() and not line.lstrip().startswith("#")]
        if lines:
            head = Requirement(lines[0].rstrip("\\ "))
            if head.marker is None or head.marker.evaluate(TARGET):
                kept.append("\n".join([f"{head.name}{head.specifier} \\", *lines[1:]]).rstrip("\\ "))
    return "\n".join(kept) + "\n"


def wheels() -> list[Path]:
    """Give the wheels for Windows; fetches them where the lock has changed."""
    wanted = requirements((ROOT / "requirements.lock").read_text("utf-8"))
    folder = PLACE / f"wheels-{hashlib.sha256(wanted.encode()).hexdigest()[:16]}"
    if not folder.exists():
        part, listed = folder.with_suffix(".part"), PLACE / "requirements.txt"
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True)
        listed.write_text(wanted, "utf-8")
        target = ("--platform", "win_amd64", "--python-version", PYTHON, "--implementation", "cp")
        _fetch("--require-hashes", "--only-binary", ":all:", *target, "--dest", part, "--requirement", listed)
        part.rename(folder)
    return sorted(folder.glob("*.whl"))


def runtime() -> dict[str, bytes]:
    """Give the files of Python for Windows, by name; raises Failed where one is not what its makers signed."""
    told = tomllib.loads((HERE / "windows" / "runtime.toml").read_text("utf-8"))
    given = os.environ.get(told["release"]["file"])
    if given:
        content = _checked(Path(given), os.environ.get(told["release"]["sha256"], ""))
        below = ""
    else:
        content, below = _everyday(told["everyday"]), told["everyday"]["below"]
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = [name for name in archive.namelist() if name.startswith(below) and not name.endswith("/")]
        files = {name.removeprefix(below): archive.read(name) for name in names}
    left_out = set(told["left_out"]["files"].split())
    files = {name: data for name, data in files.items() if name not in left_out}
    check_signatures(files)
    return files


def check_signatures(files: dict[str, bytes]) -> None:
    """Raise Failed where a program of the runtime is changed, or signed by another than Python's makers."""
    folder = PLACE / "signed"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, data in files.items():
        # Microsoft's own two come with Microsoft's signature.
        if name.endswith((".exe", ".dll", ".pyd")) and not name.startswith("vcruntime"):
            (folder / name).write_bytes(data)
            said = run("sh", "-c", 'osslsigncode verify -in "$1" || true', "sh", folder / name)
            sums = dict(re.findall(r"(Current|Calculated) message digest\s*:\s*(\w+)", said))
            if len(sums) != 2 or len(set(sums.values())) != 1 or SIGNER not in said.replace("/", ", "):
                raise Failed(f"{name} of Python for Windows is not as the Python Software Foundation signed it")
    shutil.rmtree(folder)


def _everyday(told: dict[str, str]) -> bytes:
    """Give the zip inside the sdist of the package index."""
    folder = PLACE / "runtime"
    stem = f"{told['package'].replace('-', '_')}-{told['version']}.tar.gz"
    if not (folder / stem).exists():
        folder.mkdir(parents=True, exist_ok=True)
        listed = PLACE / "runtime.txt"
        listed.write_text(f"{told['package']}=={told['version']} --hash=sha256:{told['sha256']}\n", "utf-8")
        _fetch("--require-hashes", "--no-binary", ":all:", "--no-build-isolation", "--dest", folder, "-r", listed)
    with tarfile.open(fileobj=io.BytesIO(_checked(folder / stem, told["sha256"]))) as archive:
        inner = archive.extractfile(told["inside"])
        assert inner is not None  # noqa: S101 - the hash says that it is there
        return inner.read()


def _checked(path: Path, sha256: str) -> bytes:
    """Read a file whose hash is known."""
    content = path.read_bytes() if path.is_file() else b""
    if hashlib.sha256(content).hexdigest() != sha256.lower():
        raise Failed(f"{path} is not there, or its SHA-256 is not the one that was given for it")
    return content


def _fetch(*words: str | Path) -> None:
    run(sys.executable, "-m", "pip", "--disable-pip-version-check", "download", "--quiet", "--no-deps", *words)
