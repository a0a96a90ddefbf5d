"""A release: its version stands once, and its workflow, which can not run here, is read by a linter and a schema."""

import re
import subprocess
import sys
from pathlib import Path

from shipping.project import ROOT, VERSION

WORKFLOW = ROOT / ".github" / "workflows" / "release.yml"


def complaints(workflow: Path) -> str:
    """Give what the linter and the schema have against a workflow."""
    scripts = Path(sys.executable).parent
    zizmor = (scripts / "zizmor", "--offline", "--quiet", "--config", ROOT / ".github" / "zizmor.yml", workflow)
    schema = (scripts / "check-jsonschema", "--builtin-schema", "vendor.github-workflows", workflow)
    said = ""
    for command in (zizmor, schema):
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
        said += done.stdout + done.stderr if done.returncode else ""
    return said


def test_the_release_workflow_is_sound() -> None:
    assert complaints(WORKFLOW) == ""


def test_a_workflow_that_lets_a_stranger_s_words_run_is_found(tmp_path: Path) -> None:
    text = WORKFLOW.read_text("utf-8")
    planted = tmp_path / "planted.yml"
    planted.write_text(text.replace("- run: ./dev build", "- run: echo ${{ github.event.head_commit.message }} #", 1))
    assert "template-injection" in complaints(planted)
    planted.write_text(text.replace("runs-on:", "runs-in:", 1))
    assert "runs-in" in complaints(planted)


def test_the_version_stands_in_one_place_and_what_is_new_in_another() -> None:
    told = subprocess.run(["git", "-C", ROOT, "ls-files"], capture_output=True, text=True, check=True).stdout
    itself = re.compile(rf"(?<![\d.]){re.escape(VERSION)}(?![\d.])")
    of_others = ("CHANGELOG.md", "assets/licences/THIRD-PARTY.md", "tests/")
    texts = [name for name in told.split() if name.endswith((".py", ".toml", ".md", ".xml", ".yml", ".nsi", ".wxs"))]
    texts = [name for name in texts if not name.startswith(of_others) and (ROOT / name).is_file()]
    found = [name for name in texts if itself.search((ROOT / name).read_text("utf-8"))]
    assert found == ["companion/__init__.py", "companion/ui/pages/beginning/news.py"]
