"""Looks into a packed folder for what must not be there, and for what must.

No code that can speak TLS, whoever would use it; no browser engine; no test tool; nothing under the GPL alone; the
libraries under the LGPL as files that can be replaced. Works on folders for Linux, Windows and macOS.
"""

import re
import zipfile
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

from shipping import prune
from shipping.project import NAME, Failed

# Words that stand in a library only where it can shake hands by TLS: OpenSSL's, GnuTLS', mbedTLS', wolfSSL's, NSS' and
# Rust's own.
TLS = (
    b"tls_construct_client_hello", b"gnutls_handshake\0", b"mbedtls_ssl_handshake", b"wolfSSL_connect",
    b"rustls::client", b"ssl3_SendClientHello",
)  # fmt: skip
MODULES = re.compile(
    r"^(ssl|_ssl|_hashlib|cryptography|OpenSSL|http\.server|ftplib|smtplib|imaplib|poplib|tkinter|pytest|hypothesis|pip"
    r"|setuptools|PySide6\.(QtNetworkAuth|QtWebEngine\w*|QtWebSockets|QtHttpServer|QtTest|QtQml|QtQuick\w*))(\.|$)"
)
FILES = (
    "*libssl*", "*libcrypto-*", "*libcrypto.so*", "*_ssl.*", "*_hashlib.*", "*libgnutls*", "*libnss3*",
    "*plugins/tls/*", "*plugins/networkinformation/*", "*WebEngine*", "*Qt6Pdf*", "*libx264*", "*libx265*", "*libfdk*",
    "*libreadline*", "*readline.*", "*libgdbm*", "*_gdbm*",
    "*/test_*.py*", "*icuuc_stub*", "*mscms_stub*", "*bcryptprimitives_stub*", "*wine-crt*", "*.pdb",
    "*/icuuc.dll", "*/mscms.dll", "*/bcryptprimitives.dll",
)  # fmt: skip
GPL = (b"--enable-gpl", b"--enable-nonfree", b"--enable-version3", b"x264_encoder_open", b"x265_encoder_open")
LGPL = ("Qt6Core", "Qt6Gui", "Qt6Widgets", "Qt6Multimedia", "avcodec", "avformat", "avutil", "sndfile")
LANGUAGES = sorted(prune.SPOKEN - {"en"})


def check(folder: Path) -> None:
    """Raise Failed with all that is wrong with a packed folder."""
    if found := list(findings(folder)):
        raise Failed("the packed folder is not as it must be:\n  " + "\n  ".join(found))


def findings(folder: Path) -> Iterator[str]:
    """Name what must not be in a packed folder, and what is missing there."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    names = [path.relative_to(folder).as_posix() for path in files]
    for name in names:
        if any(fnmatch(f"/{name}", pattern) for pattern in FILES):
            yield f"{name} must not be inside"
    for path, name in zip(files, names, strict=True):
        if path.suffix in {".ogg", ".qm", ".svg"} or path.is_symlink():
            continue
        content = path.read_bytes()
        for said, words in (("can speak TLS", TLS), ("is under the GPL", GPL)):
            if found := next((word for word in words if word in content), None):
                yield f"{name} {said}: it has {found.decode()!r}"
    for module in modules(folder):
        if MODULES.match(module):
            yield f"the module {module} must not be inside"
    for part in LGPL:
        if not any(part in name.rpartition("/")[2] for name in names):
            yield f"{part} is no file of its own, so that nobody could replace it"
    for language in LANGUAGES:
        if not any(name.endswith(f"translations/qtbase_{language}.qm") for name in names):
            yield f"Qt's words in {language} are missing"


def modules(folder: Path) -> Iterator[str]:
    """Name every Python module of a packed folder: in the program's own archive, in zip files and as files."""
    for program in (folder / NAME, folder / f"{NAME}.exe"):
        if program.exists():
            yield from _archived(program)
    for path in folder.rglob("*.zip"):
        with zipfile.ZipFile(path) as archive:
            yield from (_module(name) for name in archive.namelist() if name.endswith((".py", ".pyc")))
    for path in folder.rglob("*"):
        if path.suffix in {".py", ".pyc", ".so", ".pyd"}:
            yield _module(path.relative_to(folder).as_posix())


def _archived(program: Path) -> Iterator[str]:
    """Name the modules inside a program of PyInstaller; another one has none."""
    from PyInstaller.archive.readers import ArchiveReadError, CArchiveReader  # noqa: PLC0415 - for folders of it alone

    try:
        archive = CArchiveReader(str(program))
    except ArchiveReadError:
        return
    for name, entry in archive.toc.items():
        if entry[-1] == "z":
            yield from archive.open_embedded_archive(name).toc


def _module(path: str) -> str:
    """Give a module's name from its path, below whatever folder modules are kept in."""
    inner = re.sub(r"^(_internal/|site/|runtime/|python3\.\d+/lib-dynload/)+", "", path)
    return re.sub(r"(/__init__)?(\.cpython-\w+|\.abi3|\.cp\d+-\w+)?\.\w+$", "", inner).replace("/", ".")
