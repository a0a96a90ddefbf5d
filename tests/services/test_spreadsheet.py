"""A spreadsheet opens our tables and runs nothing: formulas planted in every text stay words, in two countries."""

import csv
import shutil
import subprocess
from pathlib import Path

import pytest

from companion.domain.export.cells import guarded
from companion.domain.export.table import Column, Table
from companion.services.export import csv_files

PLANTED = (
    "=1+1",
    '=HYPERLINK("http://example.org","x")',
    "+1+1",
    "-1+1",
    "@SUM(1,1)",
    "=cmd|'/C calc'!A0",
    "\t=1+1",
    "\r=1+1",
    "a\n=1+1",
    'quote";=1+1;"',
    "a;=1+1",
    "a,=1+1",
    "a|=1+1",
    "  =1+1",
    "＝1+1",
    "=WEBSERVICE(A1)",
    '=DDE("soffice";"x";"y")',
)
SEPARATORS = {"comma": 44, "semicolon": 59, "tab": 9, "bar": 124}
pytestmark = [
    pytest.mark.faults,
    pytest.mark.skipif(
        not shutil.which("soffice"), reason="LibreOffice Calc is not here: apt-get install libreoffice-calc"
    ),
]


def formulas(path: Path, separator: int, tmp_path: Path) -> list[str]:
    """Open a CSV in LibreOffice, split at a separator, and give every cell that became a formula."""
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    out = tmp_path / f"out-{separator}"
    # text filter: separator, quote, UTF-8, first line; then to flat XML, in which a formula has an attribute of its own
    command = [
        "soffice",
        profile,
        "--headless",
        f"--infilter=CSV:{separator},34,76,1,,0,false,true",
        "--convert-to",
        "fods",
    ]
    subprocess.run([*command, "--outdir", str(out), str(path)], check=True, capture_output=True, timeout=120)
    words = (out / f"{path.stem}.fods").read_text(encoding="utf-8")
    return [part.split('"', 1)[0] for part in words.split('table:formula="')[1:]]


@pytest.mark.parametrize("separator", SEPARATORS.values(), ids=list(SEPARATORS))
def test_nothing_that_was_written_becomes_a_formula(separator: int, tmp_path: Path) -> None:
    columns = (Column("a", "text", ""), Column("b", "text", ""))
    table = Table("planted", "", columns, tuple((text, f"x {text}") for text in PLANTED))
    path = tmp_path / "planted.csv"
    path.write_bytes(csv_files.write(table))
    assert formulas(path, separator, tmp_path) == []


def test_the_same_words_without_their_guard_are_formulas(tmp_path: Path) -> None:
    """Show that the check can see: what LibreOffice would have run."""
    path = tmp_path / "open.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("a",), *((text,) for text in PLANTED)])
    found = formulas(path, SEPARATORS["comma"], tmp_path)
    assert any("1+1" in one for one in found)
    assert guarded("=1+1") == "'=1+1"
