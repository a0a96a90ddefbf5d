"""Tries a package on a Debian that has nothing: installs it, uses it as a person who is not root, removes it.

Needs root, debootstrap, and the mirror that this computer's own apt asks. The clean systems are kept in .dev/roots;
what is tried lies over them and is thrown away.
"""

import hashlib
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from shipping import hearing
from shipping.project import NAME, ROOT, Failed, run

SUITES = ("bookworm", "trixie")
ROOTS = ROOT / ".dev" / "roots"
PERSON = "person"
PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
QUICKLY = 600
"""How many times faster than the clock a rehearsal with sound goes, at most: two hours in some twenty seconds."""
LEAST_HEARD_S = 5
# What dpkg, apt and fontconfig write for whatever is installed, and what the person's own use leaves.
NOT_OURS = re.compile(r"^(var/(cache|lib|log)|etc/(ld\.so\.cache|.*-)$|tmp|proc|dev|sys|run|home|root)(/|$)")


def try_out(suite: str, package: Path) -> None:
    """Install, self-test, rehearse, remove; raises Failed where a step fails or something of ours is left."""
    with _clean(suite) as root:
        shutil.copy(package, root / "root" / package.name)
        _inside(root, "apt-get", "-q", "update")
        before = _listing(root)
        _inside(root, "apt-get", "-qy", "--no-install-recommends", "install", f"/root/{package.name}")
        _use(suite, root, f"{NAME} rehearse --headless --out rehearsal")
        if not (root / "usr/share/man/man1" / f"{NAME}.1.gz").exists():
            print(f"{suite}: this system leaves manuals out", flush=True)
        _inside(root, "apt-get", "-qy", "purge", NAME)
        _inside(root, "apt-get", "-qy", "autoremove", "--purge")
        _nothing_left(suite, before, root)
    print(f"{suite}: installed, self-test and rehearsal whole, removed, nothing left", flush=True)


def try_with_sound(suite: str, package: Path, needs: Sequence[str]) -> None:
    """Do the same where all that the package needs is there already, with real sound that nobody hears.

    Such a system is kept beside the clean one, so that nothing but the package is unpacked, and no network asked.
    """
    with _clean(suite, needs) as root, hearing.null_sink() as sink:
        shutil.copy(package, root / "root" / package.name)
        before = _listing(root)
        _inside(root, "dpkg", "--install", f"/root/{package.name}")
        with sink.reached_from(root) as environment, sink.recorded() as tape:
            _use(suite, root, f"env {environment} {NAME} rehearse --headless --speed {QUICKLY} --out rehearsal")
        _inside(root, "dpkg", "--purge", NAME)
        _nothing_left(suite, before, root)
        heard_s = tape.heard_s()
    if heard_s < LEAST_HEARD_S:
        raise Failed(f"{suite}: a rehearsal was to be heard for {LEAST_HEARD_S} s at least, and was for {heard_s}")
    print(f"{suite}: installed, self-test whole, rehearsal heard for {heard_s} s, removed, nothing left", flush=True)


def _use(suite: str, root: Path, rehearse: str) -> None:
    """Let a person who is not root try the program and rehearse with it."""
    _inside(root, "useradd", "--create-home", PERSON)
    said = _as_person(root, f"{NAME} self-test && {rehearse} && ls rehearsal")
    if "events.jsonl" not in said:
        raise Failed(f"{suite}: the rehearsal left no record:\n{said}")


def _nothing_left(suite: str, before: set[str], root: Path) -> None:
    left = sorted(path for path in _listing(root) - before if NAME in path.lower())
    if left:
        raise Failed(f"{suite}: left behind: {', '.join(left[:20])}")


def try_repository(suite: str, place: Path, keyring: str, parts: str) -> None:
    """Install by apt from a repository that lies in a folder; then change a package, and what is signed, in vain."""
    with _clean(suite) as root:
        shutil.copytree(place, root / "srv" / "apt")
        shutil.copy(place / keyring, root / "usr/share/keyrings" / keyring)
        source = root / "etc/apt/sources.list.d" / f"{NAME}.list"
        source.write_text(f"deb [signed-by=/usr/share/keyrings/{keyring}] file:/srv/apt {parts}\n")
        _inside(root, "apt-get", "-q", "update")
        _inside(root, "apt-get", "-qy", "--no-install-recommends", "install", NAME)
        _inside(root, NAME, "--version")
        (package,) = (root / "srv" / "apt" / "pool").rglob("*.deb")
        _change(package, -100, b"changed")
        _inside_in_vain(root, "apt-get", "-qy", "--reinstall", "install", NAME)
        (signed,) = (root / "srv" / "apt" / "dists").rglob("InRelease")
        _change(signed, signed.read_bytes().index(b"Label:"), b"Lapel:")
        _inside_in_vain(root, "apt-get", "-q", "-oAPT::Update::Error-Mode=any", "update")
    print(f"{suite}: installed by apt from the signed repository; a changed package and list were refused", flush=True)


def _change(path: Path, at: int, to: bytes) -> None:
    content = bytearray(path.read_bytes())
    content[at : at + len(to)] = to
    path.write_bytes(content)


def _inside_in_vain(root: Path, *words: str) -> None:
    try:
        _inside(root, *words)
    except Failed:
        return
    raise Failed(f"in a clean system this should have been refused: {' '.join(words)}")


def _mirror() -> str:
    """Give the address of the mirror that this computer's apt asks first for Debian."""
    said = run("apt-get", "indextargets", "--format", "$(REPO_URI) $(CODENAME) $(CREATED_BY)")
    for line in said.splitlines():
        uri, codename, kind = line.split()[:3]
        if kind == "Packages" and uri.rstrip("/").endswith("/debian") and codename in SUITES:
            return uri
    raise Failed("this computer's apt asks no mirror of Debian; a clean system can't be made")


@contextmanager
def _clean(suite: str, needs: Sequence[str] = ()) -> Iterator[Path]:
    """Give a clean system that forgets what is done to it; with `needs`, these packages are there already."""
    if os.geteuid():
        raise Failed("a package can be tried only by root, by sudo")
    base = ROOTS / suite
    if not (base / "etc/debian_version").exists():
        ROOTS.mkdir(parents=True, exist_ok=True)
        run("debootstrap", "--variant=minbase", suite, base, _mirror())
    if not needs:
        with _over(base) as (root, _):
            yield root
        return
    wanted = hashlib.sha256("\n".join(sorted(needs)).encode()).hexdigest()[:16]
    filled = ROOTS / f"{suite}-with-{wanted}"
    if not filled.exists():
        for old in ROOTS.glob(f"{suite}-with-*"):
            shutil.rmtree(old)
        with _over(base) as (root, over):
            _inside(root, "apt-get", "-q", "update")
            _inside(root, "apt-get", "-qy", "--no-install-recommends", "satisfy", ", ".join(needs))
            _inside(root, "sh", "-c", "apt-get clean && rm -rf /var/lib/apt/lists")
            shutil.rmtree(part := filled.with_suffix(".part"), ignore_errors=True)
            run("cp", "--archive", over, part)  # what was removed lies there as a device
        part.rename(filled)
    with _over(filled, base) as (root, _):
        yield root


@contextmanager
def _over(*below: Path) -> Iterator[tuple[Path, Path]]:
    """Lay a system over others, which stay as they are; gives it, and the folder of what is written to it."""
    with tempfile.TemporaryDirectory(prefix="clean-", dir=ROOTS) as place, ExitStack() as mounted:
        over, work, root = (Path(place) / name for name in ("over", "work", "root"))
        for folder in (over, work, root):
            folder.mkdir()
        lower = ":".join(str(path) for path in below)
        layers = f"lowerdir={lower},upperdir={over},workdir={work}"
        _mount(mounted, root, "-t", "overlay", "overlay", "-o", layers)
        for name in ("etc/resolv.conf", "etc/hosts"):
            shutil.copyfile(f"/{name}", root / name)
        for proxy in Path("/etc/apt/apt.conf.d").glob("*proxy*"):
            shutil.copy(proxy, root / "etc/apt/apt.conf.d")
        _mount(mounted, root / "proc", "-t", "proc", "proc")
        _mount(mounted, root / "dev", "--bind", "/dev")
        yield root, over


def _mount(mounted: ExitStack, where: Path, *how: str) -> None:
    run("mount", *how, where)
    mounted.callback(lambda: run("umount", "--lazy", where))


def _inside(root: Path, *words: str) -> str:
    environment = {"PATH": PATH, "HOME": "/root", "LANG": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(
        ["chroot", root, *words], env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise Failed(f"in a clean system this failed: {' '.join(words)}\n{(done.stdout + done.stderr)[-3000:]}")
    return done.stdout


def _as_person(root: Path, line: str) -> str:
    return _inside(root, "su", "-", PERSON, "-c", line)


def _listing(root: Path) -> set[str]:
    found = run("find", root, "-xdev", "-mindepth", "1", "-printf", "%P\n").splitlines()
    return {path for path in found if not NOT_OURS.match(path)}
