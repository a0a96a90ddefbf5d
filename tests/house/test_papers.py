"""What README, CONTRIBUTING, SECURITY and CHANGELOG say is so: their links lead somewhere, their commands exist."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import companion

ROOT = Path(__file__).parents[2]
PAPERS = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"]


@pytest.mark.parametrize("paper", PAPERS)
def test_links_lead_somewhere(paper: str) -> None:
    links = re.findall(r"\]\(([^)]+)\)", (ROOT / paper).read_text("utf-8"))
    assert [link for link in links if "://" not in link and not (ROOT / link.split("#")[0]).exists()] == []


@pytest.mark.parametrize("paper", PAPERS)
def test_a_named_task_of_dev_exists(paper: str) -> None:
    named = set(re.findall(r"\./dev ([a-z]+)", (ROOT / paper).read_text("utf-8")))
    listed = re.findall(r"^  (\w+) ", subprocess.check_output([ROOT / "dev"], text=True), flags=re.MULTILINE)
    assert named <= set(listed)


def test_a_named_command_exists() -> None:
    blocks = re.findall(r"```sh\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), flags=re.DOTALL)
    commands = [line.split()[1] for line in "".join(blocks).splitlines() if line.startswith("companion ")]
    assert commands
    for command in commands:
        subprocess.run([sys.executable, "-m", "companion", command, "--help"], check=True, stdout=subprocess.DEVNULL)


@pytest.mark.parametrize("paper", PAPERS)
def test_no_paper_raises_its_voice(paper: str) -> None:
    assert "!" not in (ROOT / paper).read_text("utf-8").replace("![", "[")  # a picture begins with one


def test_there_is_one_version() -> None:
    assert tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"] == companion.__version__
