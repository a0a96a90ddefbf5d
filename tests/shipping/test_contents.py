"""What a packed program may hold and must hold: the look inside it finds each thing that was planted."""

import sys
from pathlib import Path
from types import SimpleNamespace

import entry
import pytest
from PyInstaller.archive.writers import ZlibArchiveWriter
from PyInstaller.loader.pyimod01_archive import ZlibArchiveReader
from shipping import components, inside, licences, prune
from shipping.project import ROOT, Failed, settle, sum_of


def packed(folder: Path) -> Path:
    """Make a folder that is as it must be, of empty files."""
    for part in inside.LGPL:
        plant(folder, f"_internal/lib{part}.so.1")
    for language in inside.LANGUAGES:
        plant(folder, f"_internal/PySide6/Qt/translations/qtbase_{language}.qm")
    return folder


def plant(folder: Path, name: str, content: bytes = b"") -> None:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("_internal/libssl.so.3", b""),
        ("_internal/lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so", b""),
        ("_internal/PySide6/Qt/plugins/tls/libqopensslbackend.so", b""),
        ("_internal/http/server.py", b""),
        ("_internal/quiet.so", b"\0tls_construct_client_hello\0"),
        ("_internal/libavcodec.so.61", b"configuration: --enable-gpl --disable-doc"),
        ("_internal/companion/test_things.py", b""),
        ("_internal/icuuc_stub.dll", b""),
    ],
)
def test_what_must_not_be_inside_is_found(tmp_path: Path, name: str, content: bytes) -> None:
    inside.check(packed(tmp_path))
    plant(tmp_path, name, content)
    with pytest.raises(Failed, match="not as it must be"):
        inside.check(tmp_path)


def test_what_is_missing_is_found(tmp_path: Path) -> None:
    packed(tmp_path)
    (tmp_path / "_internal/libQt6Core.so.1").unlink()
    (tmp_path / "_internal/PySide6/Qt/translations/qtbase_de.qm").unlink()
    found = "\n".join(inside.findings(tmp_path))
    assert "Qt6Core" in found
    assert "words in de" in found


def test_pruning_takes_what_is_named_and_keeps_the_rest() -> None:
    gone = [
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "libssl.so.3",
        "libX11.so.6",
        "numpy-2.4.6.dist-info/METADATA",
    ]
    kept = ["PySide6/Qt/translations/qtbase_de.qm", "PySide6/Qt/lib/libavcodec.so.61", "nacl/_sodium.abi3.so"]
    assert [name for name in (*gone, *kept) if prune.unwanted(name, "linux")] == gone
    assert not prune.unwanted("libX11.so.6", "darwin")


def test_every_package_of_the_lock_is_described_and_the_page_of_licences_is_the_one_made_from_it() -> None:
    assert licences.TABLE.read_text("utf-8") == licences.table(), "./dev build licences makes it anew"


def test_a_package_that_nobody_described_stops_the_build(tmp_path: Path) -> None:
    lock = tmp_path / "requirements.lock"
    lock.write_text(components.LOCK.read_text() + "left-pad==1.0 \\\n    --hash=sha256:00\n")
    with pytest.raises(Failed, match="left-pad"):
        components.packages(lock)


def test_a_folder_has_one_sum_whoever_made_it_and_another_for_any_change(tmp_path: Path) -> None:
    (tmp_path / "one").write_text("1")
    (tmp_path / "one").chmod(0o600)
    settle(tmp_path)
    first = sum_of(tmp_path)
    (tmp_path / "one").chmod(0o755)
    assert sum_of(tmp_path) != first
    settle(tmp_path)
    assert sum_of(tmp_path) == first
    assert ROOT.joinpath("packaging").is_dir()


def archive(place: Path, words: str, before: int) -> Path:
    """Write a program of PyInstaller's kind, its two modules behind so many other bytes."""
    codes = {name: compile(f"said = {words!r}", name, "exec") for name in ("first", "later")}
    modules = place.with_suffix(".pyz")
    ZlibArchiveWriter(str(modules), [(name, f"{name}.py", "PYMODULE") for name in codes], codes)
    place.write_bytes(bytes(before) + modules.read_bytes())
    return place


def test_an_upgrade_under_a_running_program_takes_no_module_from_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = archive(tmp_path / "companion", "old", 40)
    reader = ZlibArchiveReader(str(program), 40)
    monkeypatch.setitem(sys.modules, "pyimod02_importers", SimpleNamespace(pyz_archive=reader))
    monkeypatch.setattr(sys, "executable", str(program))
    entry.keep_own_modules()
    archive(tmp_path / "new", "other words, and more of them", 90).replace(program)
    found: dict[str, str] = {}
    exec(reader.extract("later"), found)  # noqa: S102 - our own two words
    assert found["said"] == "old"
