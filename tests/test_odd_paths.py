"""What a person types as a path may be no path at all; that is said, and is no fault of the program."""

from pathlib import Path

import pytest

from companion import cli
from companion.services import files

LONG = "x" * 300
"""No system has room for such a name, and Path's own questions raise."""
COMMANDS = [
    ["library", "add", LONG],
    ["pack", "draft", LONG],
    ["pack", "verify", LONG],
    ["import", LONG],
    ["programme", "check", LONG],
    ["programme", "render", "soft-rise", "--out", LONG],
    ["clinic", "init", LONG],
    ["clinic", "check", LONG],
    ["protocol", "check", LONG],
    ["measure", "check", LONG],
]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: " ".join(command[:2]))
def test_a_name_that_no_file_can_have_is_said(
    command: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    assert cli.main(command) in (1, 2)
    assert LONG in capsys.readouterr().err


def test_a_home_that_nobody_has_is_taken_as_it_was_typed() -> None:
    assert files.typed("~/notes") == Path.home() / "notes"
    assert files.typed("~nobody-has-this-name/notes") == Path("~nobody-has-this-name/notes")
