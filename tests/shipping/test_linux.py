"""The texts that go with a Linux package say what is so: commands, type of a pack, names."""

import re
import subprocess
import sys
from xml.etree import ElementTree as Tree

from shipping import linux_tree
from shipping.project import BUNDLE_ID, PACK_ENDING, PACK_TYPE, SUMMARY, VERSION

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
