"""The texts that go with a Linux package say what is so: commands, type of a pack, names."""

import math
import plistlib
import re
import subprocess
import sys
from array import array
from pathlib import Path
from xml.etree import ElementTree as Tree

import pytest
from macos import bundle
from ruamel.yaml import YAML  # as check-jsonschema has it
from shipping import cleanroom, hearing, linux_tree, quick, rpm, trying
from shipping.project import BUNDLE_ID, HERE, PACK_ENDING, PACK_TYPE, SUMMARY, VERSION, Failed

from companion import cli


def test_the_manual_names_every_command_and_no_other() -> None:
    helped = subprocess.run(
        [sys.executable, "-m", "companion", "--help"], capture_output=True, text=True, check=True
    ).stdout
    commands = re.findall(r"^    ([a-z][a-z-]+) ", helped, flags=re.MULTILINE)
    manual = linux_tree.filled("companion.1").partition(".SH COMMANDS")[2].partition(".SH FILES")[0]
    told = [name.replace("\\-", "-") for name in re.findall(r"^\.TP\n\.B (\S+)$", manual, flags=re.MULTILINE)]
    assert sorted(told) == sorted(commands)
    assert f'"Companion {VERSION}"' in linux_tree.filled("companion.1")


def test_a_double_click_on_a_pack_opens_it() -> None:
    entry = linux_tree.filled(f"{BUNDLE_ID}.desktop")
    kinds = Tree.fromstring(linux_tree.filled(f"{BUNDLE_ID}.mime.xml"))  # noqa: S314 - our own file
    glob = kinds.find(".//{*}glob")
    assert glob is not None
    assert glob.get("pattern") == f"*{PACK_ENDING}" == f"*{cli.PACK_ENDING}"
    assert kinds.find(f"{{*}}mime-type[@type='{PACK_TYPE}']") is not None
    assert f"MimeType={PACK_TYPE};" in entry
    assert "Exec=companion %f" in entry
    assert cli._opening([f"given{PACK_ENDING}"]) == ["--open", f"given{PACK_ENDING}"]  # noqa: SLF001


def test_the_metadata_bear_the_version_and_the_names_that_belong_to_them() -> None:
    about = Tree.fromstring(linux_tree.filled(f"{BUNDLE_ID}.metainfo.xml"))  # noqa: S314 - our own file
    assert about.findtext("id") == BUNDLE_ID
    assert about.findtext("launchable") == f"{BUNDLE_ID}.desktop"
    release = about.find("releases/release")
    assert release is not None
    assert (release.get("version"), release.get("date")) == (VERSION, linux_tree.date())
    assert f"Comment={SUMMARY}" in linux_tree.filled(f"{BUNDLE_ID}.desktop")


def test_every_override_of_the_package_checker_has_its_reason_above_it() -> None:
    lines = linux_tree.filled("lintian-overrides").splitlines()
    reasons = [at for at, line in enumerate(lines) if line.startswith("# ")]
    assert reasons[0] == 0
    assert all(line.startswith(("# ", "companion: ")) for line in lines)


def test_a_flatpak_has_no_network_and_bears_the_same_name() -> None:
    manifest = YAML(typ="safe").load(HERE / "flatpak" / f"{BUNDLE_ID}.yml")
    assert manifest["id"] == BUNDLE_ID
    assert not [word for word in manifest["finish-args"] if "network" in word or "filesystem=host" in word]
    steps = manifest["modules"][-1]["build-commands"]
    assert any(step.endswith(f"/app/bin/{manifest['command']}") for step in steps)


def test_the_bundle_for_macos_has_its_icon_its_kind_of_pack_and_no_word_of_a_network(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bundle, "WORK", tmp_path)
    drawn = bundle.icon().read_bytes()
    assert drawn[:4] == b"icns" and int.from_bytes(drawn[4:8], "big") == len(drawn)
    for kind, px in bundle.KINDS.items():
        at = drawn.index(kind)
        assert drawn[at + 8 : at + 12] == b"\x89PNG"
        assert int.from_bytes(drawn[at + 24 : at + 28], "big") == px
    told = bundle.properties()
    assert told["CFBundleShortVersionString"] == VERSION
    (kind,) = told["UTExportedTypeDeclarations"]
    assert kind["UTTypeTagSpecification"]["public.filename-extension"] == [PACK_ENDING.removeprefix(".")]
    assert told["CFBundleDocumentTypes"][0]["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    allowed = plistlib.loads((HERE / "macos" / "entitlements.plist").read_bytes())
    assert not [name for name in allowed if "network" in name or "unsigned-executable-memory" in name]


def test_what_the_rpm_brings_is_asked_of_no_system() -> None:
    spec = rpm.filled(Path("/tree"), ["libQt6Core.so.6", "libsndfile_x86_64.so"])
    (left_out,) = re.findall(r"^%global __requires_exclude (.+)$", spec, flags=re.MULTILINE)
    pattern = re.compile(left_out.replace("\\\\", "\\"))
    assert pattern.match("libQt6Core.so.6(Qt_6)(64bit)") and pattern.match("libsndfile_x86_64.so()(64bit)")
    assert not pattern.match("libQt6CoreXso.6()(64bit)") and not pattern.match("libX11.so.6()(64bit)")
    assert f"Version: {VERSION}\n" in spec and not re.search("@[A-Z]+@", spec)


def test_a_tape_tells_for_how_long_something_was_heard(tmp_path: Path) -> None:
    second = range(hearing.RATE_HZ)
    tone = array("h", [round(100 * math.sin(at / 3)) for at in second])
    noise_of_a_card = array("h", [at % 3 - 1 for at in second])
    tape = hearing.Tape(tmp_path / "tape.raw")
    tape.file.write_bytes((noise_of_a_card + tone + array("h", bytes(2 * len(tone))) + tone).tobytes() + b"\x00")
    assert tape.heard_s() == 2


@pytest.mark.parametrize(
    ("needs", "alike"),
    [(["a", "b"], True), (["a", "b", "brought-by-b"], True), (["a"], False), (["a", "b", "c"], False)],
)
def test_a_system_made_beforehand_has_just_what_the_package_needs(
    tmp_path: Path, needs: list[str], alike: bool
) -> None:
    status = tmp_path / "var/lib/dpkg/status"
    status.parent.mkdir(parents=True)
    status.write_text(
        "".join(f"Package: {name}\nStatus: install ok installed\n\n" for name in ("a", "b", "brought-by-b"))
    )
    assert quick.is_right(["a", "b"], needs, cleanroom.installed(tmp_path)) == alike
    assert cleanroom.names(["libgl1 (>= 2) | other", "tzdata"]) == ["libgl1", "tzdata"]


def test_to_try_what_was_not_made_is_refused_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quick, "PLACE", tmp_path)
    with pytest.raises(Failed, match="nothing to try yet"):
        trying.build()
