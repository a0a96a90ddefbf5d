"""A release: its steps, its sums, its list of parts; and its workflow, which can not run here, read by a linter."""

import json
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from cyclonedx.output.json import JsonV1Dot6
from ruamel.yaml import YAML  # as check-jsonschema has it
from shipping import components, release, sbom, sums
from shipping.__main__ import TARGETS
from shipping.project import ROOT, VERSION, Failed

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


def test_the_workflow_asks_for_targets_that_there_are_and_hands_out_every_kind_of_file() -> None:
    text = WORKFLOW.read_text("utf-8")
    asked = [word for line in re.findall(r"run: \./dev build (.*)", text) for word in line.split()]
    assert {word for word in asked if not word.startswith("--")} <= set(TARGETS)
    assert set(asked) >= {"deb", "rpm", "portable", "windows", "msi", "sbom", "sums"}
    kinds = {kind for kind in sums.HANDED_OUT if not kind.endswith((".flatpak", ".dmg"))}  # nothing here makes those
    assert {f"dist/{kind}" for kind in kinds} <= set(text.split())


def test_no_job_in_a_container_is_told_of_folders_that_are_outside() -> None:
    jobs = YAML(typ="safe").load(WORKFLOW)["jobs"]
    inside = [job for job in jobs.values() if "container" in job]
    assert inside
    assert not [job["name"] for job in inside if re.search(r"(github|runner)\.(workspace|temp)", json.dumps(job))]


# -- the steps of a release ---------------------------------------------------------------------------------------

DAY = date(2027, 3, 1)
CHANGES = "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A thing.\n\n## [0.9.0] - 2026-12-01\n\n- Another.\n"


def git(tree: Path, *words: str) -> str:
    who = ("-c", "user.name=n", "-c", "user.email=n@n.invalid")
    return subprocess.run(["git", "-C", tree, *who, *words], capture_output=True, text=True, check=True).stdout


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a small tree with a history."""
    for name in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{name}_NAME", "n")
        monkeypatch.setenv(f"GIT_{name}_EMAIL", "n@n.invalid")
    texts = {
        release.PLACE: '__version__ = "0.9.0"\n__date__ = ""\n',
        release.NEWS: 'return (("0.9.0", ()), ("1.0.0", ()))\n',
        release.CHANGES: CHANGES,
        Path(".gitignore"): "dist/\n",
    }
    for path, text in texts.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text)
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "begin")
    return tmp_path


def test_a_release_is_prepared_then_looked_at_then_tagged_with_its_notes(tree: Path) -> None:
    assert "Look at" in release.step(tree, "1.0.0", DAY)
    assert release.stated(tree) == ("1.0.0", "2027-03-01")
    assert (
        "## [Unreleased]\n\n## [1.0.0] - 2027-03-01\n\n### Added\n\n- A thing." in (tree / "CHANGELOG.md").read_text()
    )
    assert (tree / "dist/NOTES-1.0.0.md").read_text() == "### Added\n\n- A thing.\n"
    with pytest.raises(Failed, match="not committed"):
        release.step(tree, "1.0.0", DAY)
    git(tree, "commit", "-qam", "1.0.0")
    assert "is tagged" in release.step(tree, "1.0.0", DAY)
    assert "### Added\n\n- A thing." in git(tree, "tag", "--list", "v1.0.0", "--format=%(contents)")
    assert release.stated(tree) == ("1.0.0", "")
    git(tree, "commit", "-qam", "after")
    with pytest.raises(Failed, match="tagged already"):
        release.step(tree, "1.0.0", DAY)


@pytest.mark.parametrize(
    ("version", "changes", "why"),
    [("0.8.0", CHANGES, "older"), ("1.1.0", CHANGES, "notices"), ("1.0.0", CHANGES.replace("A thing", ""), "")],
)
def test_a_release_that_is_not_ready_changes_nothing(tree: Path, version: str, changes: str, why: str) -> None:
    if not why:
        changes, why = re.sub(r"### Added\n\n- \.\n", "", changes), "says nothing of 1.0.0"
    (tree / "CHANGELOG.md").write_text(changes)
    if git(tree, "status", "--porcelain"):
        git(tree, "commit", "-qam", "nothing to say")
    with pytest.raises(Failed, match=why):
        release.step(tree, version, DAY)
    assert git(tree, "status", "--porcelain") == ""


def test_what_is_no_version_and_a_machine_without_git_are_told_in_words(
    tree: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for words in ([], ["1.0"], ["v1.0.0"], ["01.0.0"], ["1.0.0", "now"]):
        monkeypatch.setattr("sys.argv", ["release", *words])
        assert release.main() == 2
    assert "usage: ./dev release VERSION" in capsys.readouterr().err
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(Failed, match="git is not here"):
        release.step(tree, "1.0.0", DAY)


def test_sums_are_signed_by_the_key_that_is_named_and_a_changed_file_shows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / f"companion_{VERSION}_amd64.deb").write_bytes(b"one")
    (tmp_path / "LICENCES.txt").write_bytes(b"not handed out by itself")
    monkeypatch.delenv(sums.KEY, raising=False)
    assert sums.write(tmp_path).read_text().count("\n") == 1
    assert not (tmp_path / "SHA256SUMS.minisig").exists()
    secret, public = tmp_path / "secret", tmp_path / "public"
    subprocess.run(["minisign", "-G", "-W", "-s", secret, "-p", public], check=True, capture_output=True)
    monkeypatch.setenv(sums.KEY, str(secret))
    made = sums.write(tmp_path)
    sums.try_out(made)
    verified = ["minisign", "-V", "-p", str(public), "-m", str(made)]
    assert f"Companion {VERSION}" in subprocess.run(verified, check=True, capture_output=True, text=True).stdout
    (tmp_path / f"companion_{VERSION}_amd64.deb").write_bytes(b"two")
    with pytest.raises(Failed, match="FAILED"):
        sums.try_out(made)
    made.write_text(made.read_text().replace("amd64", "arm64"))
    assert subprocess.run(verified, check=False, capture_output=True).returncode


def test_what_is_left_of_another_version_is_not_signed_as_this_one(tmp_path: Path) -> None:
    for name in (f"companion-{VERSION}-setup.exe", f"companion-{VERSION}.msi", f"companion-{VERSION}-1.x86_64.rpm"):
        (tmp_path / name).write_bytes(b"new")
    (tmp_path / f"companion_{VERSION}1_amd64.deb").write_bytes(b"old")
    with pytest.raises(Failed, match=f"companion_{VERSION}1_amd64.deb$"):
        sums.write(tmp_path)
    assert not (tmp_path / sums.SUMS).exists()


def test_the_list_of_parts_has_the_lock_and_the_code_inside_wheels_and_is_the_same_twice() -> None:
    made = json.loads(JsonV1Dot6(sbom.bom()).output_as_string())
    names = {part["name"] for part in made["components"]}
    assert {package.name for package in components.packages()} < names
    assert {"Qt", "SQLCipher", "libsndfile", "Companion's music"} < names
    assert all(part["licenses"] for part in made["components"])
    hashed = next(part for part in made["components"] if part["name"] == "sqlcipher3")
    assert any(ref.get("hashes") for ref in hashed["externalReferences"])
    carries = {each["ref"]: each.get("dependsOn", []) for each in made["dependencies"]}
    assert any(name.startswith("SQLCipher@") for name in carries[hashed["bom-ref"]])
    assert json.loads(JsonV1Dot6(sbom.bom()).output_as_string()) == made
    assert sbom.undescribed(["companion", "_internal/libstrange.so.1"]) == ["_internal/libstrange.so.1"]
