"""What the papers say is so: their links lead somewhere, their commands exist."""

import re
import subprocess
from pathlib import Path

import pytest

import companion
from companion import cli

ROOT = Path(__file__).parents[2]
FRONT = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"]
PAPERS = [*FRONT, *(f"docs/{path.name}" for path in sorted((ROOT / "docs").glob("*.md")))]
COMMAND = re.compile(r"(?:^|`|&& )companion ((?:[a-z][a-z-]+ ?){1,2})(?=[\sA-Z`]|-|$)", re.MULTILINE)
PROMISES = ROOT / "docs/threat-model.md"


@pytest.mark.parametrize("paper", PAPERS)
def test_links_lead_somewhere(paper: str) -> None:
    links = re.findall(r"\]\(([^)`\s]+)\)", (ROOT / paper).read_text("utf-8"))
    here = (ROOT / paper).parent
    assert [link for link in links if "://" not in link and not (here / link.split("#")[0]).exists()] == []


@pytest.mark.parametrize("paper", PAPERS)
def test_a_named_task_of_dev_exists(paper: str) -> None:
    named = set(re.findall(r"\./dev ([a-z]+)", (ROOT / paper).read_text("utf-8")))
    listed = re.findall(r"^  (\w+) ", subprocess.check_output([ROOT / "dev"], text=True), flags=re.MULTILINE)
    assert named <= set(listed)


def _exists(command: str) -> bool:
    with pytest.raises(SystemExit) as left:
        cli.main([*command.split(), "--help"])
    return left.value.code == 0


def test_a_named_command_exists() -> None:
    named = {one.strip() for paper in PAPERS for one in COMMAND.findall((ROOT / paper).read_text("utf-8"))}
    assert len(named) > 20
    assert sorted(command for command in named if not _exists(command)) == []
    assert not _exists("pack bake")


def test_no_file_holds_two_halves_of_a_merge() -> None:
    command = ("git", "grep", "-lIE", "^(<{7}|>{7}) ")
    found = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (found.stdout, found.returncode) == ("", 1), found.stderr  # 1: none was found


@pytest.mark.parametrize("paper", FRONT)
def test_no_paper_raises_its_voice(paper: str) -> None:
    assert "!" not in (ROOT / paper).read_text("utf-8").replace("![", "[")  # a picture begins with one


def test_the_version_stands_in_one_place_and_what_is_new_of_it_in_another() -> None:
    told = subprocess.run(["git", "-C", ROOT, "ls-files"], capture_output=True, text=True, check=True).stdout
    itself = re.compile(rf"(?<![\d.]){re.escape(companion.__version__)}(?![\d.])")
    of_others = ("CHANGELOG.md", "assets/licences/", "tests/", "requirements")
    names = [name for name in told.split() if not name.startswith(of_others) and (ROOT / name).is_file()]
    texts = [name for name in names if name.endswith((".py", ".toml", ".md", ".xml", ".yml", ".nsi", ".wxs"))]
    found = [name for name in texts if itself.search((ROOT / name).read_text("utf-8"))]
    assert found == ["companion/__init__.py", "companion/ui/pages/beginning/news.py"]


def _missing_tests(text: str) -> list[str]:
    """Give the tests that a text names and nobody wrote."""
    named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", text)
    assert named
    return [
        f"{path}::{test}"
        for path, test in named
        if not (ROOT / path).exists() or f"\ndef {test}(" not in (ROOT / path).read_text("utf-8")
    ]


def test_every_promise_is_shown_by_a_test_that_exists() -> None:
    rows = [line for line in PROMISES.read_text("utf-8").splitlines() if line.startswith("| ")][1:]
    assert [row for row in rows if "`tests/" not in row] == []
    assert _missing_tests("\n".join(rows)) == []


def test_a_promise_without_its_test_is_found() -> None:
    nobody_wrote = "tests/house/test_papers.py::test_that_nobody_wrote"
    assert _missing_tests(f"| us | all | `{nobody_wrote}` |") == [nobody_wrote]
