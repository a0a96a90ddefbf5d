"""Every import contract turns red when it is broken, and is green on the code as it is.

A contract that names a module wrongly guards nothing and stays green for ever: so each is broken here on purpose, in a
copy of the package.
"""

import json
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.xdist_group("contracts")  # one process asks once for all of them

# The contract, the file that is planted, and what it says.
PLANTED = [
    ("layers", "domain/planted.py", "import companion.services"),
    ("layers", "services/planted.py", "import companion.ui"),
    ("layers", "audio/planted.py", "def later():\n    import companion.ui.theme"),
    ("layers", "stray.py", "import companion.domain"),
    ("audio-alone", "audio/planted.py", "from companion.services import clock"),
    ("audio-alone", "audio/planted.py", "from companion.domain.chapters import about"),
    ("audio-door", "services/planted.py", "from companion.audio import messages"),
    ("pure", "domain/planted.py", "import os"),
    ("pure", "domain/planted.py", "from time import monotonic"),
    ("pure", "domain/planted.py", "import threading"),
    ("pure", "domain/planted.py", "import random"),
    ("pure", "domain/planted.py", "import pathlib"),
    ("pure", "domain/planted.py", "import numpy as np"),
    ("pure", "domain/planted.py", "def later():\n    from PySide6.QtCore import QObject"),
    ("no-network", "services/planted.py", "import socket"),
    ("no-network", "ui/planted.py", "from urllib.request import urlopen"),
    ("no-network", "audio/planted.py", "import http.client"),
    ("no-network", "planted_app.py", "import ssl"),
    ("qt", "services/planted.py", "from PySide6.QtCore import QObject"),
    ("qt", "audio/planted.py", "import PySide6.QtMultimedia"),
    ("qt", "audio/decode_qt_too.py", "import PySide6.QtMultimedia"),
    ("qt", "domain/planted.py", "import shiboken6"),
    ("graphs", "services/planted.py", "import pyqtgraph"),
    ("graphs", "planted_app.py", "import pyqtgraph"),
    ("store", "ui/planted.py", "import sqlcipher3"),
    ("store", "services/planted.py", "import sqlite3"),
    ("keyring", "services/planted.py", "from keyring import get_password"),
    ("folders", "services/planted.py", "import appdirs"),
    ("pydub", "audio/planted.py", "from pydub import AudioSegment"),
    ("pydub", "services/planted.py", "import pydub.silence"),
]

# Runs beside a copy of the package: lint-imports looks into its own folder first. One process for all of them, which
# asks once for each contract, with all that is planted against it.
LINT = """
import contextlib, io, json, pathlib, sys
from importlinter.cli import lint_imports

def broken(*contracts):
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        code = lint_imports(limit_to_contracts=contracts, cache_dir=".seen", no_logo=True)
    return [code, said.getvalue()]

answers = {"": broken()}
for contract, files in json.load(sys.stdin).items():
    for path, words in files.items():
        pathlib.Path(path).write_text(words)
    answers[contract] = broken(contract)
    for path in files:
        pathlib.Path(path).unlink()
json.dump(answers, sys.stdout)
"""


def file_of(number: int) -> str:
    """Give the file for what is planted: each its own."""
    return f"companion/{PLANTED[number][1].replace('planted.', f'planted_{number}.')}"


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[int, str]]:
    """Give the exit code and the words of lint-imports: of the clean copy by no name, of the others by the contract."""
    there = tmp_path_factory.mktemp("copy")
    shutil.copytree(ROOT / "companion", there / "companion", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", there)
    shutil.copytree(ROOT / "tests" / "house", there / "tests" / "house", ignore=shutil.ignore_patterns("__pycache__"))
    planted: dict[str, dict[str, str]] = {}
    for number, (contract, _, words) in enumerate(PLANTED):
        planted.setdefault(contract, {})[file_of(number)] = words
    done = subprocess.run(
        [sys.executable, "-c", LINT], input=json.dumps(planted), cwd=there, capture_output=True, text=True, check=True
    )
    return {contract: (code, words) for contract, (code, words) in json.loads(done.stdout).items()}


def test_the_code_as_it_is_keeps_every_contract(answers: dict[str, tuple[int, str]]) -> None:
    code, words = answers[""]
    assert code == 0, words


@pytest.mark.parametrize("number", range(len(PLANTED)), ids=[f"{c}-{p}-{w.split()[1]}" for c, p, w in PLANTED])
def test_a_broken_contract_is_red(answers: dict[str, tuple[int, str]], number: int) -> None:
    code, words = answers[PLANTED[number][0]]
    assert code == 1, f"{PLANTED[number][0]} stayed green"
    name = file_of(number).removesuffix(".py").replace("/", ".")
    assert re.search(rf"{re.escape(name)}\b", words), f"green for {name}: {words}"


def test_every_contract_is_broken_once() -> None:
    configured = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    assert {contract["id"] for contract in configured} == {contract for contract, _, _ in PLANTED}
