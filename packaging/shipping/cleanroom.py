"""Tries a package on a Debian that has nothing: installs it, uses it as a person who is not root, removes it.

Needs root, mmdebstrap, and the mirror that this computer's own apt asks. The clean systems are kept in .dev/roots;
what is tried lies over them and is thrown away.
"""

import hashlib
import os
import platform
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Sequence
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
FOR_A_PERSON = ("passwd",)
# ALSA's plugin for PulseAudio, which a desktop has; with its package would come half of what plays video.
FOR_SOUND = """
cd "$1/tmp" && APT_CONFIG="$MMDEBSTRAP_APT_CONFIG" apt-get -q download libasound2-plugins &&
dpkg-deb --fsys-tarfile libasound2-plugins_*.deb | tar -xC "$1" --wildcards '*/alsa-lib/*_pulse.so' &&
rm libasound2-plugins_*.deb
"""
# What dpkg, apt and fontconfig write for whatever is installed, and what the person's own use leaves.
NOT_OURS = re.compile(r"^(var/(cache|lib|log)|etc/(ld\.so\.cache|.*-)$|tmp|proc|dev|sys|run|home|root)(/|$)")


def try_out(suite: str, package: Path) -> None:
    """Install, self-test, rehearse, remove; raises Failed where a step fails or something of ours is left."""
    with _over(made(suite)) as root:
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


def try_with_sound(suite: str, system: Path, package: Path) -> None:
    """Do the same where all that the package needs is there already, with real sound that nobody hears."""
    with _over(system) as root, hearing.null_sink() as sink:
        shutil.copy(package, root / "root" / package.name)
        before = _listing(root)
        _inside(root, "dpkg", "--force-unsafe-io", "--install", f"/root/{package.name}")
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
    with _over(made(suite)) as root:
        shutil.copytree(place, root / "srv" / "apt")
        shutil.copy(place / keyring, root / "usr/share/keyrings" / keyring)
        source = root / "etc/apt/sources.list.d" / f"{NAME}.list"
        source.write_text(f"deb [signed-by=/usr/share/keyrings/{keyring}] file:/srv/apt {parts}\n")
        _inside(root, "apt-get", "-q", "update")
        _inside(root, "apt-get", "-qy", "--no-install-recommends", "install", NAME)
        _inside(root, NAME, "--version")
        for package in (root / "srv" / "apt" / "pool").rglob("*.deb"):
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


def hindrance() -> str | None:
    """Give why nothing can be tried on a clean system here, or None where it can."""
    if os.geteuid():
        return "a clean system can be made only by root, by sudo"
    if subprocess.run(
        ["unshare", "--mount", "--propagation", "unchanged", "true"], capture_output=True, check=False
    ).returncode:
        return "a clean system can't be made here, since even root may mount nothing, as in most containers"
    try:
        _mirror()
    except Failed as why:
        return str(why)
    return None


def suite_here() -> str:
    """Give this computer's own Debian, which what is built here is linked to; else the oldest one."""
    said = platform.freedesktop_os_release().get("VERSION_CODENAME", "")
    return said if said in SUITES else SUITES[0]


def names(needs: Iterable[str]) -> list[str]:
    """Give the bare names of packages, the first where one of several will do."""
    return sorted({need.split()[0] for need in needs})


def place_of(suite: str, needs: Sequence[str]) -> Path:
    """Tell where the clean system with these packages lies, or would."""
    wanted = hashlib.sha256("\n".join(needs).encode()).hexdigest()[:16]
    return ROOTS / (f"{suite}-with-{wanted}" if needs else suite)


def made(suite: str, needs: Sequence[str] = ()) -> Path:
    """Give a clean system, made where it is not there yet: with apt, or without but with what is needed and for sound.

    That one is kept beside the clean one, so that nothing but the package is unpacked there, and no network asked.
    """
    if hindered := hindrance():
        raise Failed(hindered)
    system = place_of(suite, needs)
    if system.exists():
        return system
    ROOTS.mkdir(parents=True, exist_ok=True)
    for old in [*ROOTS.glob(f"{suite}-with-*" if needs else f"{suite}.part")]:
        shutil.rmtree(old)
    how = ["--mode=root", "--dpkgopt=force-unsafe-io"]
    if needs:
        how += ["--variant=essential", f"--include={','.join([*FOR_A_PERSON, *needs])}"]
        how += [f"--customize-hook={FOR_SOUND}"]
    else:
        how += ["--variant=minbase"]
    part = system.with_name(f"{system.name}.part")
    run("mmdebstrap", *how, suite, part, _mirror())
    part.rename(system)
    return system


def installed(system: Path) -> set[str]:
    """Name the packages of a system."""
    return set(re.findall(r"^Package: (\S+)$", (system / "var/lib/dpkg/status").read_text("utf-8"), re.MULTILINE))


@contextmanager
def _over(below: Path) -> Iterator[Path]:
    """Lay a system over another, which stays as it is."""
    with tempfile.TemporaryDirectory(prefix="clean-", dir=ROOTS) as place, ExitStack() as mounted:
        over, work, root = (Path(place) / name for name in ("over", "work", "root"))
        for folder in (over, work, root):
            folder.mkdir()
        layers = f"lowerdir={below},upperdir={over},workdir={work}"
        _mount(mounted, root, "-t", "overlay", "overlay", "-o", layers)
        for name in ("etc/resolv.conf", "etc/hosts"):
            shutil.copyfile(f"/{name}", root / name)
        if (settings := root / "etc/apt/apt.conf.d").is_dir():
            for proxy in Path("/etc/apt/apt.conf.d").glob("*proxy*"):
                shutil.copy(proxy, settings)
        _mount(mounted, root / "proc", "-t", "proc", "proc")
        _mount(mounted, root / "dev", "--bind", "/dev")
        yield root


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
