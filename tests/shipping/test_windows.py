"""What the folder for Windows is made of: chosen from the lock for that system, checked, and without stand-ins."""

import re
from fnmatch import fnmatch
from pathlib import Path

import pytest
from shipping import inside
from shipping.project import HERE, ROOT, Failed
from windows import folder, gather, installer, stand_ins

LOCK = """\
appdirs==1.4.4 \\
    --hash=sha256:aa
    # via companion
jeepney==0.9.0 ; sys_platform == 'linux' \\
    --hash=sha256:bb
pyside6-addons==6.11.3 ; python_full_version < '3.12' \\
    --hash=sha256:cc
pyside6-addons==6.12.0 ; python_full_version >= '3.12' \\
    --hash=sha256:dd \\
    --hash=sha256:ee
pywin32-ctypes==0.2.3 ; sys_platform == 'win32' \\
    --hash=sha256:ff
"""


def test_the_lock_is_read_as_windows_would_and_keeps_its_hashes() -> None:
    assert gather.requirements(LOCK).splitlines() == [
        "appdirs==1.4.4 \\",
        "    --hash=sha256:aa",
        "pyside6-addons==6.12.0 \\",
        "    --hash=sha256:dd \\",
        "    --hash=sha256:ee",
        "pywin32-ctypes==0.2.3 \\",
        "    --hash=sha256:ff",
    ]


def test_the_real_lock_gives_one_version_of_everything_for_windows() -> None:
    lines = gather.requirements((ROOT / "requirements.lock").read_text("utf-8")).splitlines()
    names = [line.partition("==")[0] for line in lines if "==" in line]
    assert len(names) == len(set(names)) > 20
    assert "pywin32-ctypes" in names
    assert not {"jeepney", "secretstorage", "cryptography"} & set(names)


@pytest.mark.parametrize(
    ("name", "goes_in"),
    [
        ("PySide6/QtCore.pyd", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/plugins/tls/qschannelbackend.dll", False),
        ("PySide6/Qt6WebSockets.dll", False),
        ("PySide6/designer.exe", False),
        ("PySide6/Qt6Quick.dll", False),
        ("PySide6/msvcp140.dll", True),
        ("shiboken6/msvcp140.dll", False),
        ("PySide6/translations/qtbase_de.qm", True),
        ("PySide6/translations/qtbase_ja.qm", False),
        ("numpy/_core/tests/test_api.py", False),
        ("_sounddevice_data/portaudio-binaries/libportaudio64bit.dll", True),
        ("_sounddevice_data/portaudio-binaries/libportaudio64bit-asio.dll", False),
        ("pyqtgraph/icons/__init__.py", True),
        ("keyring-25.7.0.dist-info/METADATA", False),
    ],
)
def test_what_of_a_wheel_goes_into_the_folder(name: str, goes_in: bool) -> None:
    assert folder.kept(name) is goes_in


def test_no_stand_in_for_wine_could_be_shipped_unseen() -> None:
    sources = [path for path in stand_ins.SOURCES.iterdir() if path.suffix == ".c"]
    assert len(sources) == 4
    for source in sources:
        assert any(fnmatch(f"/{source.stem}.dll", pattern) for pattern in inside.FILES), source.stem


def test_a_runtime_that_is_not_the_one_that_was_named_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMPANION_WINDOWS_RUNTIME", str(ROOT / "LICENSE"))
    monkeypatch.setenv("COMPANION_WINDOWS_RUNTIME_SHA256", "0" * 64)
    with pytest.raises(Failed, match="SHA-256"):
        gather.runtime()


def test_the_setup_program_lays_out_every_file_in_its_folder_like_beside_like(tmp_path: Path) -> None:
    names = ("a.exe", "site/b.py", "site/deep/c.exe", "site/deep/d.py")
    for name in names:
        (tmp_path / "tree" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "tree" / name).touch()
    lines = installer.files(tmp_path / "tree", tmp_path / "files.nsh").read_text("utf-8").splitlines()
    laid, at = [], ""
    for line in lines:
        command, _, what = line.partition(" ")
        if command == "SetOutPath":
            at = what.strip('"').replace("$INSTDIR", "").replace("\\", "/").lstrip("/")
        else:
            laid.append(str(Path(at, Path(what.strip('"')).name)))
    assert laid == ["a.exe", "site/deep/c.exe", "site/b.py", "site/deep/d.py"]
    assert lines[-1] == 'SetOutPath "$INSTDIR"', "what follows lies there"


def test_the_setup_program_looks_before_it_takes_anything_away() -> None:
    """Under an open program, what it has not loaded yet would be gone; `--check` tries it under Wine."""
    script = (HERE / "windows" / "companion.nsi").read_text("utf-8")
    _, installs, removes = re.split(r"\nSection(?: Uninstall)?\n", script)
    for section in (installs, removes):
        assert 0 < section.index("!insertmacro NOT_WHILE_IT_IS_OPEN") < section.index("RMDir")
    assert 0 < installs.index("${VersionCompare}") < installs.index("RMDir")
