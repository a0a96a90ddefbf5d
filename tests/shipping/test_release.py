"""The workflow of a release, which nothing here can run, is read by a linter and against its schema."""

import subprocess
import sys
from pathlib import Path

from shipping.project import ROOT

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
